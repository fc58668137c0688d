/** Things carried in, carried out or wheeled about while a moment lasts. Origin: middle of the foot line unless said. */
import { LAMP, P, li, mix, sh } from '../palette.ts';
import { C, D, E, G, L, R, turn } from '../pen.ts';

/** The big crate a robot comes in; open, its front lies on the floor and mint shines out of it. */
export const bigCrate = (open: boolean): string =>
  R(-24, -56, 48, 56, 2, P.clay) +
  R(8, -56, 16, 56, 2, sh(P.clay, 0.18)) +
  R(-24, -56, 48, 4, 1.5, li(P.clay, 0.4)) +
  (open
    ? R(-20, -51, 40, 49, 1.5, mix(P.ink, P.night, 0.4)) +
      R(-20, -51, 40, 49, 1.5, P.ai, 'opacity=".22"') +
      D('M-20 -2h40L31 7h-62z', li(P.clay, 0.25)) +
      L('M-14 1L-20 6M0 1v5M14 1l6 5', sh(P.clay, 0.16), 1.2)
    : L('M-24 -37h48M-24 -18h48', sh(P.clay, 0.22), 1.4) +
      R(-15, -43, 30, 19, 7, P.ink) +
      C(-5.5, -33.5, 3, P.ai) +
      C(5.5, -33.5, 3, P.ai) +
      L('M-4 -9h8', sh(P.clay, 0.3), 2)) +
  R(-25, -58, 50, 3.4, 1.2, sh(P.clay, 0.1));

/** A flat cart. */
export const cart = (): string =>
  R(-28, -6, 56, 3.4, 1.2, P.steel) +
  L('M27 -6L33 -36', P.steel, 2.2) +
  [-18, 18].map((x) => C(x, -1.8, 3.4, P.ink) + C(x, -1.8, 1.2, P.steel)).join('');

/** A puff of smoke, three across. */
export const puff = (): string =>
  C(-7, 1, 8, sh(P.paper, 0.3)) +
  C(7, 2, 7, sh(P.paper, 0.38)) +
  C(0, -6, 9.5, sh(P.paper, 0.22)) +
  C(-3, -9, 4.5, sh(P.paper, 0.12));

/** A spark of trouble. */
export const spark = (): string => D('M1.500 -9l-7 10h4.200l-1.700 8 7.600-10.600h-4.400z', P.sun);

/** The board's black car, 104 long, facing left. */
export const car = (): string =>
  D('M-26 -24C-20 -38-14 -41-4 -41H18c9 0 15 6 20 17z', mix(P.ink, P.night, 0.35)) +
  D('M-21 -25c5-9 9-12 16-12h3v12zM3 -37h14c6 0 10 4 14 12H3z', mix(P.sky, P.night, 0.45)) +
  L('M-15 -28c3-4 5-6 9-6.500M8 -34h8', P.sky, 1.2, 'opacity=".7"') +
  D('M-52 -8c0-8 3-13 9-14.500L-24 -26H38c9 1 14 5 14 12v6z', P.ink) +
  D('M20 -26h18c9 1 14 5 14 12v6H26z', mix(P.ink, P.night, 0.5), 'opacity=".6"') +
  L('M-46 -19C-38 -22-20 -23.500 36 -23.500', mix(P.ink, P.cream, 0.35), 1.1) +
  R(-52, -10, 104, 4, 2, mix(P.ink, P.steel, 0.3)) +
  E(-48, -15.5, 2.6, 3.4, LAMP) +
  R(48, -17, 4, 5, 1.5, P.coral) +
  [-29, 30]
    .map((x) => C(x, -6.5, 8.5, sh(P.ink, 0)) + C(x, -6.5, 4.4, P.steel) + C(x, -6.5, 1.6, P.ink))
    .join('');

/** A cardboard box on a desk, with a plant and a picture already in it. */
export const packed = (): string =>
  D('M-4 -13c-2-6 0-11 3-13 2 4 1.600 9 .4 13z', P.leaf) +
  D('M-1 -13c.6-5 3.400-8 6.600-9 .4 4-1.600 7-4 9z', P.pine) +
  R(4, -21, 8, 10, 1, P.paper) +
  R(5.4, -19.4, 5.2, 5, 0, P.sky) +
  R(-13, -13, 27, 13, 1.4, P.clay) +
  R(5, -13, 9, 13, 1.4, sh(P.clay, 0.18)) +
  D('M-13 -13l-5 4h7l4-4zM14 -13l5 4h-7l-4-4z', li(P.clay, 0.2)) +
  R(-13, -13, 27, 2.2, 0.8, sh(P.clay, 0.14));

/** A desk lamp that burns on. */
export const deskLamp = (): string =>
  R(-6, -2.2, 12, 2.4, 1.2, P.ink) +
  L('M0 -2L-3 -14L5 -22', P.steel, 1.7) +
  D('M2 -27l9 5.500-2.500 5.500-12-5z', P.coral) +
  D('M-1.500 -19.500l10 4-1 2.200-9.800-3.800z', LAMP);

/** A folder handed over; origin: its middle. */
export const folder = (): string =>
  R(-8.5, -6.5, 17, 13, 1.4, P.sun) +
  R(-8.5, -8.5, 8, 4, 1.2, sh(P.sun, 0.12)) +
  R(-6, -8, 13, 6, 0.6, P.paper) +
  R(-8.5, -4, 17, 10.5, 1.4, li(P.sun, 0.25)) +
  R(4, -4, 4.5, 10.5, 1.4, sh(P.sun, 0.14));

/** A knot in a thread, and the pin it hangs from. */
export const knot = (): string =>
  L('M-8 2c-4-7 4-12 8-6s-8 12-3 12 12-8 7-12-14 2-9 6 10-1 12-5', P.coral, 2.6) +
  C(0, 0, 2, sh(P.coral, 0.25));
export const pin = (): string =>
  C(0.8, 1.2, 3.4, P.ink, 'opacity=".22"') + C(0, 0, 3.2, P.sun) + C(-1, -1, 1.1, li(P.sun, 0.6));

/** A screen let down from the ceiling, 200 x 84, origin: middle of its upper edge: the way of the work, five stations long. */
export const chart = (): string =>
  R(-100, 0, 200, 84, 2, P.paper) +
  R(60, 0, 40, 84, 2, sh(P.paper, 0.07)) +
  [0, 1, 2, 3, 4]
    .map(
      (i) =>
        R(-90 + i * 38, 28, 27, 24, 3, li(P.teal, 0.62)) +
        R(-90 + i * 38, 28, 27, 5, 2, li(P.teal, 0.3)) +
        (i < 4 ? L(`M${-61 + i * 38} 40h6m-3-3l3 3-3 3`, P.steel, 1.4) : ''),
    )
    .join('') +
  R(-104, -5, 208, 7, 3.5, P.wood) +
  R(-102, 81, 204, 5, 2.5, sh(P.wood, 0.2)) +
  C(0, 89, 2.4, P.sun);

/** A bulb that has come on. */
export const bulb = (): string =>
  C(0, -9, 11, LAMP) +
  C(-3.5, -12.5, 3.4, P.paper) +
  L('M-3.500 -7l3.500 4 3.500-4M0 -3v5', sh(P.sun, 0.2), 1.3) +
  R(-4.6, 1.4, 9.2, 6.6, 2, P.steel) +
  L('M-4 4h8', sh(P.steel, 0.3), 1) +
  [-60, -30, 0, 30, 60].map((a) => turn(a, R(-1, -29, 2, 6, 1, P.sun), 0, -9)).join('');

/** Half a builder's curtain, 96 x 150, origin: its outer upper corner; folds fall straight. */
export const curtain = (): string =>
  D(
    'M0 0H96V146c-5 4-9 4-14 0-5 4-9 4-14 0-5 4-9 4-14 0-5 4-9 4-14 0-5 4-9 4-14 0-5 4-9 4-14 0-4 3-8 4-12 2z',
    P.sand,
  ) +
  [0, 1, 2, 3, 4, 5, 6]
    .map((i) => R(i * 14, 0, 5, 146, 2, li(P.sand, 0.55)) + R(i * 14 + 9, 0, 4, 147, 2, sh(P.sand, 0.16)))
    .join('') +
  R(0, 116, 96, 8, 0, P.sun) +
  Array.from({ length: 8 }, (_, i) => D(`M${i * 12} 116h6l-4 8h-6z`, P.ink)).join('');

/** A sheet hung over a new wall, 128 x 100, tied at its corners. */
export const shroud = (): string =>
  D('M0 0H128V94c-10 6-16 2-24 0s-16 6-26 2-14 2-24 0-16 4-26 1-18 3-28-1z', P.cream) +
  D('M92 0h36V94c-9 5-15 3-22 1z', sh(P.cream, 0.12)) +
  L('M18 2c4 30-3 60 1 90M52 2c-4 32 5 62 1 92M84 2c5 30-2 64 2 92', sh(P.cream, 0.14), 2.2) +
  L('M20 4c4 28-2 54 1 80M54 4c-3 30 5 54 2 84', P.paper, 1.4) +
  C(4, 4, 3, P.sun) +
  C(124, 4, 3, P.sun);

/** Scissors, open or closed; origin: the joint. */
export const scissors = (open: boolean): string => {
  const blade = (a: number, c: string, h: string): string =>
    turn(
      a,
      D('M-2 2L0 -24c2.600 2 3 6 2.400 10L2.400 2z', c) +
        C(0, 10, 5.4, 'none', `stroke="${h}" stroke-width="3.200"`),
    );
  const a = open ? 22 : 5;
  return blade(a, P.steel, P.teal) + blade(-a, li(P.steel, 0.3), sh(P.teal, 0.2)) + C(0, 0, 1.8, P.ink);
};
/** Half of a long ribbon, 70 wide, origin: its outer end. */
export const ribbonHalf = (): string =>
  D('M0 -4C24 2 48 5 70 4l-4 4 4 5C46 13 22 9 0 5z', P.coral) +
  D('M0 0C24 5 48 8 68 8l2 5C46 13 22 9 0 5z', sh(P.coral, 0.14));

/** A string of pennants, 128 wide, origin: upper left. */
export const bunting = (): string =>
  L('M0 0Q64 14 128 0', P.bark, 1) +
  Array.from({ length: 8 }, (_, i) => {
    const x = 4 + i * 16;
    const y = 14 * 2 * (x / 128) * (1 - x / 128);
    const c = [P.coral, P.sun, P.teal, P.plum][i % 4] ?? P.sun;
    return D(`M${x} ${y + 0.5}h11l-5.500 11z`, c);
  }).join('');

/** A bubble with what a customer comes for: a deal, something new, a good service. */
export function wish(kind: 'deal' | 'new' | 'care'): string {
  const mark = {
    deal:
      [2, 0, 1]
        .map((i) => R(-7 + (i % 2) * 1.4, 4 - i * 4, 13, 4, 2, i % 2 ? sh(P.sun, 0.16) : P.sun))
        .join('') + L('M9 6V-6m-3 3l3-3 3 3', P.teal, 2),
    new: G(
      0,
      2,
      C(0, -4, 6.4, P.sun) +
        R(-3, 2, 6, 4, 1.4, P.steel) +
        [-50, 0, 50].map((a) => turn(a, R(-0.8, -14.5, 1.6, 3.4, 0.8, P.sun), 0, -4)).join(''),
    ),
    care: D(
      'M0 8C-11 1-8 -7.500-3.400 -7-1.400 -6.800 0 -4.800 0 -4 0 -4.800 1.400 -6.800 3.400 -7 8 -7.500 11 1 0 8z',
      P.coral,
    ),
  }[kind];
  return C(0, 0, 14, P.paper) + D('M-4 12.500h8L0 19z', P.paper) + mark;
}

/** A hand-off desk on castors with its tray: a step of its own, ready to be rolled away. */
export const handOff = (): string =>
  R(-24, -22, 5, 20, 1, sh(P.wood, 0.25)) +
  R(19, -22, 5, 20, 1, sh(P.wood, 0.35)) +
  R(-27, -26, 54, 6, 2, P.wood) +
  R(-27, -26, 54, 1.6, 0.8, li(P.wood, 0.5)) +
  R(-18, -33, 24, 7, 1, P.steel) +
  [0, 1, 2].map((i) => R(-16, -36 - i * 2.6, 20, 2.6, 0.6, i % 2 ? sh(P.paper, 0.1) : P.paper)).join('') +
  R(12, -39, 10, 13, 1, P.coral) +
  R(13.5, -37, 7, 3, 0.6, P.paper) +
  [-21, 21].map((x) => C(x, -1.6, 2.6, P.ink)).join('');
