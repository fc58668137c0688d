/** What is shown to everybody: the balcony, the cloth that unrolls from it and what is embroidered on it. */
import { P, li, mix, sh } from '../palette.ts';
import { C, D, E, G, L, R, turn } from '../pen.ts';

/** The balcony, 132 wide; origin: middle of its floor line. Who stands on it stands behind its rail. */
export const balcony = (): string =>
  D('M-60 6H60L48 16H-48z', sh(P.sand, 0.3)) +
  R(-66, 0, 132, 7, 2, P.cream) +
  R(22, 0, 44, 7, 2, sh(P.cream, 0.14)) +
  Array.from({ length: 13 }, (_, i) =>
    R(-61 + i * 10, -20, 2.6, 21, 1.2, i > 8 ? sh(P.teal, 0.3) : P.teal),
  ).join('') +
  R(-66, -23, 132, 5, 2.2, sh(P.teal, 0.2)) +
  R(-66, -23, 132, 1.4, 0.7, li(P.teal, 0.45));

/** The cloth, 104 x 96, origin: middle of its upper edge; two tails below. */
export const cloth = (): string =>
  D('M-52 0H52V96L26 84 0 96-26 84-52 96z', P.paper) +
  D('M24 0H52V96L26 84z', sh(P.paper, 0.1)) +
  D('M-52 0h5v94l-5 2zM47 0h5v96l-5-2z', P.teal) +
  D('M-52 96L-26 84 0 96 26 84 52 96v-6L26 78 0 90-26 78-52 90z', P.teal) +
  L('M-30 4c-3 26 2 50-2 74M14 3c3 24-3 52 1 80', sh(P.paper, 0.08), 1.4);

/** The rod a cloth hangs from, or the roll below it. */
export const rod = (): string =>
  R(-58, -4, 116, 7, 3.5, P.wood) +
  R(-58, -4, 116, 2, 1, li(P.wood, 0.5)) +
  C(-59, -0.5, 4.6, P.sun) +
  C(59, -0.5, 4.6, sh(P.sun, 0.15));

/** What the purpose is: something that grows, something that is cut to size, something still open. 60 x 60. */
export function purpose(kind: 'growth' | 'efficiency' | 'undecided'): string {
  if (kind === 'growth')
    return (
      R(-24, 18, 48, 4, 2, P.bark) +
      L('M-26 16v-18h18v18M-8 16v-28h16v28', mix(P.teal, P.paper, 0.35), 2, 'stroke-dasharray="4 3"') +
      L('M14 18C13 6 15-6 14-16', P.pine, 3.4) +
      D('M14 -8C2 -9-3 -17-2 -26c10-1 16 7 16 18z', P.leaf) +
      D('M14 -12c0-11 6-17 16-18 1 10-5 18-16 18z', P.pine) +
      L('M3 -21c4 3 8 7 10.500 12', li(P.leaf, 0.5), 1.3)
    );
  if (kind === 'efficiency')
    return (
      [0, 1, 2].map((i) => R(-27, 14 - i * 6, 22, 5.4, 2.4, i % 2 ? sh(P.sun, 0.14) : P.sun)).join('') +
      [0, 1].map((i) => R(-3, 14 - i * 6, 16, 5.4, 2.4, i % 2 ? sh(P.sun, 0.14) : P.sun)).join('') +
      G(
        1,
        -5,
        turn(
          24,
          D('M2 -2L26 -27c2 1 3 4 1 7L7 3z', P.steel) +
            D('M-2 -2L-22 -28c-2.500.6-3.500 3.600-2 6.600L-5 3z', sh(P.steel, 0.2)) +
            C(-9, 9, 6, 'none', `stroke="${P.coral}" stroke-width="4.200"`) +
            C(9, 9, 6, 'none', `stroke="${sh(P.coral, 0.12)}" stroke-width="4.200"`) +
            C(0, 0, 2.2, P.ink),
          2,
          -6,
        ),
        0.82,
      )
    );
  return (
    C(0, -4, 25, sh(P.sand, 0.12)) +
    C(0, -4, 21, P.paper) +
    [0, 90, 180, 270].map((a) => turn(a, R(-1, -24, 2, 5, 1, P.ink), 0, -4)).join('') +
    turn(38, D('M-5 -4L0 -22 5 -4z', P.coral) + D('M-5 -4L0 14 5 -4z', P.steel), 0, -4) +
    C(0, -4, 2.6, P.ink) +
    [-10, 0, 10].map((x) => C(x, 27, 2.6, P.plum)).join('')
  );
}

/** A megaphone at somebody's mouth; origin: the hand. */
export const megaphone = (): string =>
  turn(
    -14,
    R(-5, -3, 8, 6, 2, P.ink) +
      D('M2 -3.500L17 -9V9L2 3.500z', P.coral) +
      D('M2 1L17 3v6L2 3.500z', sh(P.coral, 0.2)) +
      E(17, 0, 3, 9, li(P.coral, 0.35)),
  );

/** A word going out: three arcs. Origin: where they start. */
export const call = (): string =>
  L('M4 -7c4 4 4 10 0 14M11 -12c7 7 7 17 0 24M18 -17c10 10 10 24 0 34', P.sun, 2.6);

/** A letter with its seal, 30 x 22. */
export const letter = (): string =>
  turn(
    -6,
    R(-15, -12, 30, 22, 1.5, P.paper) +
      D('M-15 -11L0 2 15 -11z', sh(P.paper, 0.12)) +
      C(0, 1, 4.6, P.coral) +
      C(0, 1, 2.4, sh(P.coral, 0.25)),
  );

/** The seal as it is stamped on a house: scales in a ring, 80 across. */
export const seal = (): string => G(0, 0, scales(), 0.7);
const scales = (): string =>
  C(0, 0, 56, P.coral) +
  C(0, 0, 49, P.paper) +
  C(0, 0, 45, 'none', `stroke="${P.coral}" stroke-width="2.400"`) +
  L('M0 -30V24M-26 -20H26M-14 26H14', P.ink, 4.4) +
  C(0, -31, 4, P.ink) +
  L('M-26 -20l-10 22M-26 -20l10 22M26 -20l-10 22M26 -20l10 22', P.ink, 1.6) +
  D('M-38 2h24a12 10 0 0 1-24 0zM14 2h24a12 10 0 0 1-24 0z', P.sun);

/** The robot's mint eye crossed out, hung under a seal: AI is to stand still. 76 x 40. */
export const halt = (): string =>
  R(-39, -22, 76, 40, 9, P.paper) +
  R(-19, -15, 38, 26, 11, P.ink) +
  L('M-11 -3h8M4 -3h8', P.steel, 3) +
  L('M-27 12L27 -16', P.coral, 5);
