/** The table room: the table, the chair at its head, the board's bench. Origin: middle of the foot line. */
import { LAMP, P, li, mix, sh } from '../palette.ts';
import { C, D, E, G, L, R } from '../pen.ts';
import { mug, sheets } from './furniture.ts';

/** The long table, 190 wide, laid for a meeting. */
export const meetingTable = (): string =>
  E(6, -1, 96, 5, P.ink, 'opacity=".26"') +
  R(-72, -16, 10, 16, 1.5, sh(P.bark, 0.2)) +
  R(62, -16, 10, 16, 1.5, sh(P.bark, 0.35)) +
  R(-60, -14, 120, 4, 1, sh(P.bark, 0.35)) +
  D('M-84 -30H84L95 -19H-95z', li(P.wood, 0.36)) +
  D('M10 -30H84L95 -19H24z', P.wood, 'opacity=".14"') +
  R(-96, -20, 192, 5, 2, P.wood) +
  R(-96, -20, 192, 1.1, 0.5, li(P.wood, 0.6), 'opacity=".7"') +
  R(60, -19, 36, 4, 2, P.ink, 'opacity=".12"') +
  D('M-34 -27h26l-3 5h-27z', P.paper) +
  L('M-29 -25.3h15M-30 -23.6h11', P.steel, 0.6) +
  D('M20 -26.5h13l2 4.5h-14z', mix(P.sun, P.paper, 0.3)) +
  G(-60, -22, mug(P.teal), 0.9) +
  G(52, -22, mug(P.coral), 0.9) +
  G(2, -22, sheets(3, 5, 11), 0.8);

/** A high-backed chair, 28 wide; the lead's is sun-coloured, taller, with a knob and ears. */
export const highChair = (lead: boolean): string => {
  const c = lead ? P.sun : P.pine;
  const top = lead ? -56 : -48;
  return (
    (lead ? C(-9, top + 1, 2.6, sh(c, 0.18)) + C(9, top + 1, 2.6, sh(c, 0.34)) : '') +
    D(`M-15 0V${top + 13}c0-9 5-13 15-13s15 4 15 13V0z`, sh(c, 0.26)) +
    D(
      `M-15 0V${top + 13}c0-9 5-13 15-13 3 0 5.6.4 7.8 1.2C10 ${top + 4} 11 ${top + 8} 11 ${top + 13}V0z`,
      sh(c, 0.06),
    ) +
    L(`M-12 ${top + 18}v-5c0-5 2-8 6-9`, li(c, 0.55), 1.2) +
    (lead ? C(0, top - 1, 3.2, P.coral) + C(-0.9, top - 2, 1, li(P.coral, 0.5)) : '')
  );
};

/** A name plate on the table, a folded card: sun for who leads. */
export const namePlate = (lead: boolean): string => {
  const c = lead ? P.sun : P.paper;
  return (
    D('M-8 0l1.6-6h12.8L8 0z', c) + D('M-6.4-6h12.8l.5 1.7H-6.9z', sh(c, 0.14)) + L('M-4-2.2h8', P.ink, 1)
  );
};

/** The door in the side wall, ajar, light behind it: 16 wide, its sill 8 from the corner. */
export const sideDoor = (): string =>
  D('M0-80L15-71V-6L0 6z', sh(P.bark, 0.3)) +
  D('M0-76L11.5-69V-8.5L0 .5z', li(P.sun, 0.55)) +
  D('M0-40L11.5-42V-8.5L0 .5z', li(P.sun, 0.25)) +
  D('M11.5-69L21-63V-1.5L11.5-8.5z', mix(P.wood, P.clay, 0.4)) +
  D('M13.5-62l5.5 3.3v19l-5.5-2.3zM13.5-37l5.5 2.3v22.5l-5.5-3.8z', sh(P.wood, 0.12)) +
  C(19.2, -32.5, 1.1, P.sun) +
  L('M0-80L15-71V-6', li(P.wood, 0.3), 1.2);

/** The board on which the instruments hang, 106 x 58. */
export const wallBoard = (): string =>
  R(1.5, 2.5, 106, 58, 3, P.ink, 'opacity=".25"') +
  R(0, 0, 106, 58, 3, sh(P.bark, 0.25)) +
  R(2, 2, 102, 54, 2, sh(P.teal, 0.5)) +
  L('M3 1.2h100', li(P.wood, 0.3), 1);

/** What an instrument shows on its dial of 17 x 21, by the id of what it measures. */
const DIALS: Record<string, string> = {
  queues: R(4, 11, 9, 2, 0.5, P.teal) + R(4, 8, 9, 2, 0.5, P.teal) + R(4, 5, 9, 2, 0.5, P.sun),
  rework: L('M5 10a3.6 3.6 0 1 0 1.2-3.2M5.4 4.5l.6 2.7 2.6-.6', P.coral, 1.5),
  freed: L('M5.5 5h6M5.5 13h6M6 5c0 4 5 4 5 8M11 5c0 4-5 4-5 8', P.bark, 1.2),
  trust: L('M4 9l3 3 5.5-6.5', P.leaf, 2),
  fear: D('M9.5 4L5 10h3l-1 5 5-7H9z', P.coral),
  skill: D('M8.5 4.5L15 7.5l-6.5 3L2 7.5z', P.plum) + L('M5 9.5v3c2 1.3 5 1.3 7 0v-3', P.plum, 1.3),
  ledger: L('M8.5 4v9.5M4 6h9M4 6l-1.5 4.5h3zM13 6l-1.5 4.5h3zM6 13.5h5', P.bark, 1),
  customers: C(7.5, 8, 3, P.sky) + L('M10 10.5l3 3', P.ink, 1.5) + L('M7.5 5a3 3 0 1 0 .1 0', P.ink, 1.2),
  memory:
    D('M3.5 5c2-1 4-.6 5 .6 1-1.2 3-1.6 5-.6v7.5c-2-.8-4-.4-5 .8-1-1.2-3-1.6-5-.8z', P.blue) +
    L('M8.5 6v7', P.paper, 0.8),
  tools: L('M5 13.5l5-5', P.steel, 2.2) + L('M12.8 5.2a2.6 2.6 0 1 0 .4 3.2', P.steel, 1.6),
};
export const INSTRUMENTS = Object.keys(DIALS);

/** An instrument in its frame, lit from within. */
export const instrument = (id: string): string =>
  R(-8.5, 0, 17, 20, 2, li(P.sun, 0.1)) + R(-7, 1.5, 14, 17, 1.2, P.paper) + G(-8.5, 1.2, DIALS[id] ?? '');

/** The sheet over an instrument nobody watches. */
export const instrumentSheet = (): string => {
  const c = mix(P.cream, P.steel, 0.25);
  return (
    D('M-9.5-1.5h19l1 21c-2 2-3.5 1-5.2 0s-3 2.2-5 .6-3.5 1.2-5.3-.2-3 1.2-5.5-.4z', c) +
    L('M-5.5 1.5l-.8 15M-.5 1l.3 17M5 1.5l.8 15', sh(c, 0.22), 0.9) +
    L('M-9-1h18', li(c, 0.7), 1.2)
  );
};

/** The board's bench on its dais, 108 wide. */
export const boardBench = (): string =>
  E(4, 0, 62, 4, P.ink, 'opacity=".26"') +
  R(-60, -8, 120, 8, 1.5, sh(P.bark, 0.25)) +
  R(-60, -8, 120, 2, 1, P.bark) +
  R(-54, -31, 108, 24, 3, sh(P.teal, 0.45)) +
  R(30, -31, 24, 24, 3, P.ink, 'opacity=".22"') +
  R(-57, -34, 114, 5, 2, P.wood) +
  R(-57, -34, 114, 1.2, 0.6, li(P.wood, 0.6)) +
  [-36, 0, 36]
    .map(
      (x) =>
        R(x - 12, -25, 24, 12, 1.5, 'none', `stroke="${P.sun}" stroke-width="1"`) + C(x, -19, 2.2, P.sun),
    )
    .join('');

/** The hourglass that is the board's patience: full, half, run out. */
export const hourglass = (left: 0 | 1 | 2): string => {
  const top = [0, 4, 8][left] ?? 0;
  return (
    E(0, 0, 7, 2, P.ink, 'opacity=".35"') +
    R(-7, -2.4, 14, 2.6, 1, P.sun) +
    R(-7, -25, 14, 2.6, 1, P.sun) +
    D(
      'M-5.5 -22.5h11c0 6-4.5 7-4.5 10s4.5 4 4.5 10h-11c0-6 4.5-7 4.5-10s-4.5-4-4.5-10z',
      P.sky,
      'opacity=".8"',
    ) +
    (top ? D(`M-${1 + top * 0.45} ${-13 - top}h${2 + top * 0.9}L.6 -12.6h-1.2z`, P.coral) : '') +
    D(
      `M-5 -2.5c0-${2 + (8 - top) * 0.55} 2-${3 + (8 - top) * 0.6} 5-${3.5 + (8 - top) * 0.6} 3 .5 5 1.5 5 ${3.5 + (8 - top) * 0.6}z`,
      P.coral,
    ) +
    L('M-3.5 -20.5c0 3 1.2 5 2.5 6', LAMP, 0.9)
  );
};
