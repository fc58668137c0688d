/** Furniture of the kinds of work services do: desks for visitors, safes, shelves, benches, rigs. Origin: the middle of the foot line. */
import { LAMP, P, li, mix, sh } from '../palette.ts';
import { C, D, E, L, R, shadow, turn } from '../pen.ts';

/** A reception desk with a bell, a sign and flowers. */
export const frontDesk = (): string =>
  shadow(0, -1, 28, 3.2, 0.4) +
  R(-27, -26, 54, 26, 3, P.wood) +
  R(12, -26, 15, 26, 3, sh(P.wood, 0.22)) +
  [-20, -10, 0, 10].map((x) => R(x, -21, 6, 18, 1, sh(P.wood, 0.1))).join('') +
  R(-30, -30, 60, 6, 2, li(P.wood, 0.45)) +
  R(-30, -30, 60, 1.4, 0.7, li(P.wood, 0.8)) +
  D('M-4 -30c0-4 2-6 5-6s5 2 5 6z', P.sun) +
  C(1, -36.6, 1.2, sh(P.sun, 0.3)) +
  R(-24, -44, 14, 12, 1.5, P.teal) +
  C(-17, -40.5, 1.3, P.cream) +
  R(-18, -38, 2, 4.5, 1, P.cream) +
  L('M19 -30l-1-9M19 -30l3-10M19 -30l-4-7', P.pine, 1.2) +
  C(18, -40, 2.4, P.coral) +
  C(22.5, -41, 2.4, P.rose) +
  C(14.5, -38, 2.2, P.sun) +
  R(16, -34, 6, 5, 1, P.sky);

/** A booth to telephone in, padded. */
export const booth = (): string =>
  shadow(0, -1, 20, 3.2, 0.4) +
  R(-19, -62, 38, 62, 5, mix(P.plum, P.night, 0.25)) +
  R(-14, -57, 28, 57, 3, mix(P.plum, P.ink, 0.55)) +
  [0, 1, 2, 3].map((i) => [0, 1, 2].map((k) => C(-9 + k * 9, -50 + i * 8, 0.9, P.plum)).join('')).join('') +
  R(-14, -20, 28, 4, 1, P.wood) +
  R(-5, -26, 10, 6, 1.5, P.coral) +
  R(-7, -29, 14, 4, 2, sh(P.coral, 0.15)) +
  L('M-19 -58v-1c0-2 1.500-3 4-3h20', li(P.plum, 0.5), 1) +
  C(0, -60, 2, LAMP);

/** A model car with a dent, on a stand under a lamp: what an expert looks at. */
export const model = (): string =>
  shadow(0, -1, 26, 3.2, 0.4) +
  R(-3, -18, 6, 18, 1.5, P.bark) +
  R(-12, -3, 24, 3, 1.5, sh(P.bark, 0.2)) +
  R(-26, -22, 52, 5, 2, P.wood) +
  R(-26, -22, 52, 1.2, 0.6, li(P.wood, 0.6)) +
  D('M-22 -27c0-4 2-6 6-6l4-6c1-1.600 2-2 4-2h10c2 0 3 .6 4 2l5 6c6 0 9 2 9 6v1h-42z', P.blue) +
  D('M8 -33c6-1 12 0 12 6v1H8l3-3-2-2z', sh(P.blue, 0.25)) +
  D('M-9 -34l3-4.500h6v4.500zM2 -38.500h5l3.500 4.500H2z', P.sky) +
  L('M10 -33l-2 2.500 3 1.500-2 3', P.ink, 1) +
  [-13, 11].map((x) => C(x, -25, 4.2, P.ink) + C(x, -25, 1.8, P.steel)).join('') +
  C(15, -31, 4, 'none', `stroke="${P.coral}" stroke-width="1.300"`) +
  L('M-20 -22V-52c0-5 3-6 8-6', P.steel, 1.6) +
  D('M-15 -60h9l3 7h-13z', P.sun);

/** A safe, door ajar, coins within. */
export const safe = (): string =>
  shadow(0, -1, 22, 3.2, 0.42) +
  R(-20, -40, 40, 38, 3, sh(P.steel, 0.3)) +
  R(8, -40, 12, 38, 3, sh(P.steel, 0.5)) +
  R(-16, -36, 30, 30, 2, P.ink) +
  [0, 1, 2].map((i) => E(4, -8 - i * 2.6, 5, 1.8, i % 2 ? sh(P.sun, 0.15) : P.sun)).join('') +
  [0, 1, 2, 3, 4].map((i) => E(-7, -8 - i * 2.6, 5, 1.8, i % 2 ? sh(P.sun, 0.15) : P.sun)).join('') +
  D('M-16 -36L-27 -32V-3l11-3z', P.steel) +
  C(-21.5, -19, 3.4, li(P.steel, 0.4)) +
  L('M-21.500 -24v10M-24 -19h5', P.ink, 1) +
  R(-22, -42, 44, 4, 1.5, P.steel) +
  R(-16, -4, 5, 4, 1, P.ink) +
  R(11, -4, 5, 4, 1, P.ink);

/** A tall case of records with a ladder. */
export const stacksCase = (): string =>
  shadow(0, -1, 24, 3.2, 0.4) +
  R(-22, -62, 44, 62, 1.5, sh(P.bark, 0.25)) +
  [0, 1, 2, 3]
    .map(
      (i) =>
        R(-19, -58.5 + i * 15, 38, 12.5, 0.6, sh(P.bark, 0.6)) +
        Array.from({ length: 7 }, (_, k) => {
          const h = 9 + ((k * 3 + i * 5) % 4);
          return k === (i * 2) % 7
            ? ''
            : R(
                -18 + k * 5.3,
                -46 + i * 15 - h,
                4.6,
                h,
                0.6,
                [P.sand, P.sage, P.clay, P.rose, P.steel][(k + i) % 5] ?? P.sand,
              ) + R(-17 + k * 5.3, -52 + i * 15, 2.6, 2, 0.3, P.paper);
        }).join(''),
    )
    .join('') +
  R(-23, -64, 46, 4, 1, P.bark) +
  L('M8 0L14 -60M20 0L24 -58', P.clay, 2) +
  [0, 1, 2, 3, 4].map((i) => L(`M${9 + i * 1.1} ${-9 - i * 11}h11`, li(P.clay, 0.2), 1.6)).join('');

/** A bench with a vice and something half mended. */
export const vice = (): string =>
  shadow(0, -1, 28, 3.2, 0.4) +
  R(-26, -20, 5, 20, 1, P.bark) +
  R(21, -20, 5, 20, 1, sh(P.bark, 0.3)) +
  R(-22, -10, 44, 4, 1, sh(P.bark, 0.2)) +
  R(-19, -18, 14, 8, 1, P.coral) +
  R(-15, -16, 6, 1.4, 0.7, P.cream) +
  D('M-28 -26h56l2 5h-60z', li(P.wood, 0.35)) +
  R(-30, -22, 60, 4.4, 1.4, P.wood) +
  R(-22, -36, 12, 10, 1.5, P.steel) +
  R(-8, -36, 8, 10, 1.5, sh(P.steel, 0.2)) +
  R(-10, -40, 3, 12, 1, P.sun) +
  L('M0 -31h7M7 -35v8', P.ink, 1.6) +
  turn(38, R(12, -42, 3, 16, 1, P.bark) + R(8, -45, 11, 5, 1.5, P.steel), 14, -34) +
  C(22, -29, 3.4, P.teal) +
  C(22, -29, 1.4, P.ink);

/** A rig that bends, loads and counts. */
export const rig = (): string =>
  shadow(0, -1, 24, 3.2, 0.4) +
  R(-24, -10, 48, 10, 2, sh(P.steel, 0.35)) +
  R(-24, -10, 48, 2, 1, P.steel) +
  R(-19, -54, 5, 44, 1, P.steel) +
  R(13, -54, 5, 44, 1, sh(P.steel, 0.25)) +
  R(-22, -58, 44, 7, 2, sh(P.steel, 0.15)) +
  R(-4, -51, 8, 12, 1, P.ink) +
  D('M-6 -39h12l-2 5h-8z', P.coral) +
  R(-10, -19, 20, 9, 1, P.clay) +
  R(4, -19, 6, 9, 1, sh(P.clay, 0.2)) +
  L('M-9 -24c6 4 12 4 18 0', P.clay, 2.4) +
  C(0, -66, 8, P.paper) +
  C(0, -66, 8, 'none', `stroke="${P.ink}" stroke-width="1.500"`) +
  L('M0 -66l4-4', P.coral, 1.6) +
  L('M-5 -63a6 6 0 0 1 3-8', P.sage, 1.4);

/** A table to pack on: a roll overhead, a box half shut. */
export const packTable = (): string =>
  shadow(0, -1, 28, 3.2, 0.4) +
  L('M-24 0V-20M24 0V-20M-24 -6H24', P.steel, 2.4) +
  D('M-26 -26h52l3 6h-58z', li(P.clay, 0.35)) +
  R(-29, -21, 58, 4, 1.2, P.clay) +
  L('M-24 -24V-56M24 -24V-56', P.steel, 2) +
  R(-26, -58, 52, 10, 4, P.sand) +
  R(8, -58, 18, 10, 4, sh(P.sand, 0.14)) +
  D('M-14 -48h28v10c-8 3-18-3-28 1z', P.cream) +
  R(-12, -38, 22, 14, 1, P.clay) +
  R(3, -38, 7, 14, 1, sh(P.clay, 0.2)) +
  D('M-12 -38l-5-4h9l3 4zM10 -38l5-5h-9l-3 5z', li(P.clay, 0.25)) +
  R(14, -29, 8, 5, 2, P.sun);

/** A public window with a shelf, a grille and a lamp. */
export const counterWindow = (): string =>
  shadow(0, -1, 28, 3.2, 0.4) +
  R(-27, -62, 54, 62, 2, P.wood) +
  R(14, -62, 13, 62, 2, sh(P.wood, 0.2)) +
  R(-22, -54, 44, 28, 2, mix(P.sky, P.paper, 0.35)) +
  D('M-18 -26L-6 -54h7L-11 -26z', P.paper, 'opacity=".7"') +
  R(-1, -54, 2, 28, 0, P.wood) +
  R(-9, -31, 18, 5, 2.5, sh(P.wood, 0.4)) +
  R(-30, -27, 60, 5, 2, li(P.wood, 0.5)) +
  R(-20, -19, 17, 15, 1, sh(P.wood, 0.1)) +
  R(2, -19, 17, 15, 1, sh(P.wood, 0.24)) +
  R(-29, -67, 58, 7, 2, P.teal) +
  R(-29, -67, 58, 2, 1, li(P.teal, 0.4)) +
  [-12, 0, 12].map((x) => C(x, -63.5, 1.5, P.cream)).join('');

/** A surveyor's instrument on three legs. */
export const tripod = (): string =>
  shadow(0, -1, 16, 2.8, 0.34) +
  L('M-14 0L-1 -36M14 0L1 -36M2 -2L0 -36', P.clay, 2.4) +
  R(-5, -40, 10, 5, 1, P.ink) +
  R(-10, -52, 20, 12, 3, P.sun) +
  R(3, -52, 7, 12, 3, sh(P.sun, 0.2)) +
  R(-15, -50, 7, 7, 2, P.ink) +
  C(-13, -46.5, 2.2, P.sky) +
  R(-6, -55, 12, 3, 1.5, P.ink) +
  turn(
    -6,
    R(16, -40, 5, 40, 1, P.paper) + [0, 1, 2, 3].map((i) => R(16, -38 + i * 10, 5, 5, 0, P.coral)).join(''),
    18,
    0,
  );

/** A white board full of notes. */
export const stickyBoard = (): string =>
  shadow(0, -1, 24, 3, 0.36) +
  L('M-20 0V-30M20 0V-30M-24 -1h9M15 -1h9', P.steel, 2.2) +
  R(-27, -60, 54, 38, 2, P.steel) +
  R(-25, -58, 50, 34, 1, P.paper) +
  L('M-8 -57v32M9 -57v32', sh(P.paper, 0.18), 0.8) +
  (
    [
      [-22, -54, P.sun],
      [-14.5, -52, P.rose],
      [-22, -45, P.sky],
      [-15, -43, P.sun],
      [-21, -36, P.rose],
      [-5, -54, P.sage],
      [1, -49, P.sun],
      [-5, -44, P.sky],
      [12, -54, P.rose],
      [18, -47, P.sun],
    ] as const
  )
    .map(([x, y, c]) => R(x + 0.4, y + 0.6, 6, 6, 0.5, sh(c, 0.14)) + R(x, y, 6, 6, 0.5, c))
    .join('') +
  L('M11 -38l4 5 8-9M-4 -34h10', P.coral, 1.2);
