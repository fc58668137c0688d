/** What gives each kind of work its own furniture. Origin: the middle of the foot line. */
import { P, li, mix, sh } from '../palette.ts';
import { C, D, L, R, shadow, turn } from '../pen.ts';

/** A heap of boxes and folders nobody has opened: clutter. */
export const clutter = (kind: 0 | 1): string =>
  kind === 0
    ? shadow(0, -1, 15, 3, 0.36) +
      R(-14, -12, 17, 12, 1, P.clay) +
      R(-2, -12, 5, 12, 1, sh(P.clay, 0.2)) +
      R(-14, -12, 17, 2.6, 0.8, li(P.clay, 0.3)) +
      turn(-8, R(-11, -19, 13, 6, 0.8, P.steel) + R(-9, -17.4, 8, 1.4, 0.5, P.paper)) +
      turn(12, R(3, -9, 10, 9, 1, sh(P.clay, 0.06)) + R(3, -9, 10, 2.2, 0.6, li(P.clay, 0.3)), 8, 0) +
      D('M-3 -14l9-2 1.600 4-9 2z', P.paper) +
      L('M-1 -13l5-1.100', P.steel, 0.5)
    : shadow(0, -1, 12, 2.8, 0.36) +
      [P.teal, P.coral, P.sun, P.plum, P.teal]
        .map((c, i) =>
          turn(
            i % 2 ? 3 : -4,
            R(-9 + (i % 2) * 2, -4.4 - i * 4.2, 18, 4, 0.8, c) +
              R(4 + (i % 2) * 2, -4.4 - i * 4.2, 5, 4, 0.8, sh(c, 0.22)) +
              R(-6 + (i % 2) * 2, -3.2 - i * 4.2, 6, 1.4, 0.5, P.paper),
          ),
        )
        .join('');

/** A filing cabinet, drawers ajar. */
export const cabinet = (): string =>
  shadow(0, -1, 12, 3, 0.4) +
  R(-11, -44, 22, 44, 1.6, P.steel) +
  R(5, -44, 6, 44, 1.6, sh(P.steel, 0.22)) +
  [0, 1, 2]
    .map(
      (i) =>
        R(-9, -41.5 + i * 14, 18, 11.5, 1, li(P.steel, 0.22)) +
        R(-3, -38 + i * 14, 6, 1.6, 0.8, sh(P.steel, 0.4)) +
        R(-5, -35 + i * 14, 10, 3, 0.5, P.paper),
    )
    .join('') +
  L('M-10 -43h15', li(P.steel, 0.6), 0.8) +
  D('M-8 -44l2-6h11l1 6z', P.paper) +
  D('M-4 -46l2-5h9l0 5z', P.sun);

/** A designer's easel. */
export const easel = (): string =>
  shadow(0, -1, 14, 2.8, 0.34) +
  L('M-9 0L-2 -50M9 0L2 -50M0 -6V-52', P.bark, 2) +
  R(-15, -44, 30, 30, 1.2, P.paper) +
  R(9, -44, 6, 30, 1.2, sh(P.paper, 0.12)) +
  C(-5, -33, 5, P.coral) +
  D('M-14 -16c4-8 8-9 13-5 4-7 9-8 13-1v6z', P.teal) +
  L('M2 -38h9M4 -35h7', P.steel, 0.9) +
  R(-17, -15, 34, 2.6, 1, P.wood);

/** A drafting table with a plan on it. */
export const drafting = (): string =>
  shadow(0, -1, 20, 3, 0.36) +
  L('M-15 0L-10 -22M15 0L10 -22M-13 -8h26', P.bark, 2.2) +
  D('M-22 -18L-17 -40H21L24 -18z', P.cream) +
  D('M12 -40H21L24 -18H17z', sh(P.cream, 0.14)) +
  D('M-17 -21L-13 -37H15L17 -21z', P.blue) +
  L('M-11 -25h10v-7h12M-9 -33h6M4 -24h8', P.cream, 0.9) +
  R(-23, -19, 48, 3, 1, P.wood) +
  turn(-28, R(-2, -34, 20, 2.2, 0.6, P.sun), 0, -30);

/** The press that makes things. Its wheel is a separate frame so that it can turn. */
export const press = (): string =>
  shadow(0, -1, 30, 3.6, 0.42) +
  R(-28, -32, 56, 32, 4, P.teal) +
  R(12, -32, 16, 32, 4, sh(P.teal, 0.22)) +
  R(-28, -32, 56, 5, 2.5, li(P.teal, 0.35)) +
  R(-22, -24, 22, 13, 2, P.ink) +
  R(-20, -22, 18, 9, 1, mix(P.night, P.sky, 0.2)) +
  L('M-17 -17l4-2 3 2 5-4', P.sun, 1) +
  C(16, -17, 8.4, sh(P.teal, 0.4)) +
  D('M-26 -32l3-10h16l3 10z', P.steel) +
  D('M-12 -42h5l3 10h-7z', sh(P.steel, 0.2)) +
  R(-24, -8, 24, 4, 1, P.paper) +
  R(-27, -5, 54, 5, 1.5, sh(P.teal, 0.45)) +
  C(8, -28, 1.4, P.sun) +
  C(12, -28, 1.4, P.coral);
/** The press's wheel. */
export const wheel = (): string =>
  C(0, 0, 6.6, P.steel) +
  C(0, 0, 4.6, sh(P.steel, 0.3)) +
  [0, 60, 120].map((a) => turn(a, R(-6, -0.9, 12, 1.8, 0.9, li(P.steel, 0.4)))).join('') +
  C(0, 0, 1.8, P.sun);

/** An inspector's bench: bright lamp, lens, a sheet under it. */
export const inspection = (): string =>
  shadow(0, -1, 24, 3, 0.38) +
  R(-22, -14, 4, 14, 1, P.steel) +
  R(18, -14, 4, 14, 1, sh(P.steel, 0.25)) +
  D('M-24 -24h46l3 8h-52z', li(P.steel, 0.45)) +
  R(-26, -17, 52, 3.4, 1.2, P.steel) +
  R(-10, -23, 16, 5, 0.6, P.paper) +
  L('M-7 -21.500h9M-7 -19.800h6', P.steel, 0.5) +
  L('M14 -18C20 -30 12 -38 2 -34', P.ink, 1.4) +
  C(0, -30, 6.5, P.sky, 'opacity=".75"') +
  C(0, -30, 6.5, 'none', `stroke="${P.ink}" stroke-width="1.5"`) +
  L('M-3.500 -32c.6-1.600 1.600-2.400 3-2.800', P.paper, 1) +
  R(-22, -29, 9, 6, 1, P.coral) +
  R(-20, -33, 5, 4, 1.5, P.bark);

/** A rack of parcels. */
export const rack = (): string =>
  shadow(0, -1, 30, 3.2, 0.4) +
  [-29, 26].map((x) => R(x, -58, 3, 58, 1, x < 0 ? P.steel : sh(P.steel, 0.28))).join('') +
  [0, 1, 2].map((i) => R(-29, -20 - i * 18, 58, 3, 1, i === 2 ? li(P.steel, 0.2) : P.steel)).join('') +
  R(-29, -3, 58, 3, 1, sh(P.steel, 0.2)) +
  (
    [
      [-25, -3, 16, 12, P.clay],
      [-7, -3, 13, 9, P.sun],
      [9, -3, 15, 13, P.clay],
      [-25, -20, 12, 10, P.teal],
      [-11, -20, 17, 12, P.clay],
      [10, -20, 14, 8, P.rose],
      [-23, -38, 18, 11, P.clay],
      [-2, -38, 10, 8, P.sky],
      [11, -38, 14, 12, P.clay],
      [-20, -56, 14, 9, P.sun],
      [2, -56, 18, 11, P.clay],
    ] as const
  )
    .map(
      ([x, y, w, h, c]) =>
        R(x, y - h, w, h, 1, c) +
        R(x + w * 0.68, y - h, w * 0.32, h, 1, sh(c, 0.18)) +
        R(x + w * 0.4, y - h, w * 0.14, h, 0, sh(c, 0.12)) +
        R(x, y - h, w, 1.6, 0.6, li(c, 0.35)),
    )
    .join('');

/** A flip chart with prices going up and down. */
export const flipChart = (): string =>
  shadow(0, -1, 13, 2.6, 0.34) +
  L('M-9 0L-5 -30M9 0L5 -30', P.steel, 1.8) +
  R(-14, -50, 28, 32, 1.2, P.paper) +
  R(9, -50, 5, 32, 1.2, sh(P.paper, 0.13)) +
  R(-14, -51, 28, 3, 1.2, P.ink) +
  L('M-10 -42h12M-10 -38h8', P.steel, 1) +
  L('M-10 -24l5-5 4 3 8-9', P.coral, 1.4) +
  L('M3 -35h4v4', P.coral, 1.2) +
  R(-15, -19, 30, 2, 1, P.steel);
