/** The table room: the table, the chair at its head, the board's bench. Origin: middle of the foot line. */
import { LAMP, P, li, mix, sh } from '../palette.ts';
import { C, D, E, G, L, R, shadow } from '../pen.ts';
import { laptop, mug, sheets } from './furniture.ts';

/** The long table, 190 wide, laid for a meeting. */
export const meetingTable = (): string =>
  shadow(0, -1, 92, 5, 0.42) +
  R(-72, -16, 10, 16, 1.5, sh(P.bark, 0.2)) +
  R(62, -16, 10, 16, 1.5, sh(P.bark, 0.35)) +
  R(-60, -14, 120, 4, 1, sh(P.bark, 0.35)) +
  D('M-84 -30H84L95 -19H-95z', li(P.wood, 0.36)) +
  D('M10 -30H84L95 -19H24z', P.wood, 'opacity=".14"') +
  R(-96, -20, 192, 5, 2, P.wood) +
  R(-96, -20, 192, 1.1, 0.5, li(P.wood, 0.6), 'opacity=".7"') +
  R(60, -19, 36, 4, 2, P.ink, 'opacity=".12"') +
  D('M-34 -27h26l-3 5h-27z', P.paper) +
  L('M-29 -25.300h15M-30 -23.600h11', P.steel, 0.6) +
  D('M20 -26.500h13l2 4.500h-14z', mix(P.sun, P.paper, 0.3)) +
  G(-60, -22, mug(P.teal), 0.9) +
  G(52, -22, mug(P.coral), 0.9) +
  G(2, -22, sheets(3, 5, 11), 0.8) +
  G(74, -22, laptop(P.cream), 0.8);

/** A high-backed chair; the lead's is sun-coloured. */
export const highChair = (lead: boolean): string => {
  const c = lead ? P.sun : P.plum;
  return (
    R(-11, -46, 22, 34, 8, sh(c, 0.28)) +
    R(-11, -46, 18, 34, 8, sh(c, 0.1)) +
    R(-8, -42, 11, 24, 5, c) +
    L('M-8 -38c.6-2.600 2-4 4-4.500', li(c, 0.6), 1) +
    (lead ? C(0, -48, 2.4, P.sun) : '')
  );
};

/** The board's bench on its dais, 108 wide. */
export const boardBench = (): string =>
  shadow(0, 0, 58, 4, 0.4) +
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
      'M-5.500 -22.500h11c0 6-4.500 7-4.500 10s4.500 4 4.500 10h-11c0-6 4.500-7 4.500-10s-4.500-4-4.500-10z',
      P.sky,
      'opacity=".8"',
    ) +
    (top ? D(`M-${1 + top * 0.45} ${-13 - top}h${2 + top * 0.9}L.6 -12.600h-1.200z`, P.coral) : '') +
    D(
      `M-5 -2.500c0-${2 + (8 - top) * 0.55} 2-${3 + (8 - top) * 0.6} 5-${3.5 + (8 - top) * 0.6} 3 .5 5 1.500 5 ${3.5 + (8 - top) * 0.6}z`,
      P.coral,
    ) +
    L('M-3.500 -20.500c0 3 1.200 5 2.500 6', LAMP, 0.9)
  );
};
