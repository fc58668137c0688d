/** What stands outside: roofs, trees, street, lot, van, weather. Origin: middle of the foot line unless said. */
import { LAMP, P, li, mix, sh } from '../palette.ts';
import { C, D, E, G, L, R, shadow } from '../pen.ts';

/** Roof tone. */
const ROOF = mix(P.plum, P.coral, 0.28);

const scallops = (w: number, rows: number, c: string): string => {
  let out = '';
  for (let r = 0; r < rows; r++)
    for (let i = -1; i <= w / 12 + 1; i++) {
      const [x, y] = [i * 12 + (r % 2) * 6, r * 11];
      out +=
        D(`M${x} ${y}h12v9a6 6 0 0 1-12 0z`, [c, sh(c, 0.06), li(c, 0.06)][(i + r * 2 + 9) % 3] ?? c) +
        D(`M${x + 8} ${y}h4v9a6 6 0 0 1-4 5.600z`, P.ink, 'opacity=".1"');
    }
  return out;
};

/** A gabled roof over the table room, 424 x 62, origin at its upper left. */
export const gable = (tile: string, dormer: string = P.cream): string =>
  `<clipPath id="gb"><path d="M58 6Q60 2 66 2H358Q364 2 366 6L422 62H2z"/></clipPath><g clip-path="url(#gb)">${R(0, 0, 424, 62, 0, sh(tile, 0.25))}${scallops(424, 6, tile)}${D('M300 0H424V62H380z', P.ink, 'opacity=".12"')}${D('M0 62L58 2h20L30 62z', LAMP, 'opacity=".14"')}</g>` +
  R(62, 0, 300, 4, 2, li(tile, 0.4)) +
  R(0, 56, 424, 6, 2, P.cream) +
  R(0, 60, 424, 2, 1, sh(P.cream, 0.25)) +
  [118, 306]
    .map((x) =>
      G(
        x,
        54,
        D('M-20 0V-24L0 -40L20 -24V0z', dormer) +
          D('M-24 -22L0 -42L24 -22l-2 3L0 -37L-22 -19z', sh(tile, 0.2)) +
          R(-12, -22, 24, 20, 2, P.ink) +
          R(-10.5, -20.5, 21, 17, 1, mix(P.sky, P.sun, 0.25)) +
          L('M0 -20.500v17M-10.500 -13h21', P.paper, 1.6),
      ),
    )
    .join('');

/** A chimney of bricks. */
export const chimney = (c: string = P.clay): string =>
  R(-10, -34, 20, 34, 1, c) +
  R(3, -34, 7, 34, 1, sh(c, 0.2)) +
  R(-12, -38, 24, 6, 1.5, P.cream) +
  R(4, -38, 8, 6, 1.5, sh(P.cream, 0.2)) +
  [0, 1, 2].map((i) => R(-8 + (i % 2) * 6, -28 + i * 9, 8, 4, 0.6, sh(c, 0.12))).join('');

/** Solar panels on their stand. */
export const solar = (): string =>
  shadow(0, 0, 24, 2.4, 0.3) +
  L('M-16 0L-12 -12M16 0L12 -12', P.steel, 1.8) +
  D('M-26 -6L-20 -28H26L22 -6z', P.night) +
  [0, 1, 2]
    .map((i) =>
      D(
        `M${-23 + i * 15} -8L${-18.5 + i * 15} -26h13L${-9 + i * 15} -8z`,
        mix(P.night, P.blue, 0.55 - i * 0.08),
      ),
    )
    .join('') +
  L('M-23.500 -17H23.500', P.night, 1) +
  D('M-18 -25h6l-4 16h-6z', P.cream, 'opacity=".18"');

/** A roof garden: two boxes of vegetables and a parasol with a bench. */
export const parasol = (): string =>
  shadow(0, 0, 22, 2.6, 0.3) +
  L('M0 0V-48', P.bark, 2) +
  D(
    'M-30 -36C-26 -50 -12 -55 0 -56C12 -55 26 -50 30 -36C25 -39 21 -39 16 -36C11 -39 5 -39 0 -36C-5 -39 -11 -39 -16 -36C-21 -39 -25 -39 -30 -36z',
    P.coral,
  ) +
  D(
    'M0 -56C5 -50 6 -42 5.500 -38.300C9 -39 13 -38.300 16 -36C16 -43 9 -52 0 -56zM-11 -38.300C-11 -45 -6 -52 0 -56C-10 -53 -16 -45 -16 -36C-14.500 -37.300 -12.800 -38 -11 -38.300z',
    P.cream,
  ) +
  R(-20, -9, 40, 3, 1, P.wood) +
  R(-16, -7, 3, 7, 1, P.ink) +
  R(13, -7, 3, 7, 1, P.ink);
/** A planter with greens. */
export const planter = (): string =>
  shadow(0, 0, 20, 2.4, 0.3) +
  [-13, -5, 4, 12]
    .map(
      (x, i) =>
        C(x, -13, [5, 6, 5.5, 5][i] ?? 5, i % 2 ? P.pine : P.leaf) +
        C(x - 1.6, -15, 2, li(P.leaf, 0.3), 'opacity=".6"'),
    )
    .join('') +
  [-14, 2, 13].map((x, i) => C(x, -17, 1.6, [P.coral, P.sun, P.rose][i] ?? P.rose)).join('') +
  R(-20, -11, 40, 11, 1.5, P.wood) +
  R(8, -11, 12, 11, 1.5, sh(P.wood, 0.2)) +
  R(-20, -11, 40, 2, 1, li(P.wood, 0.4));
/** A water tank on legs. */
export const tank = (): string =>
  L('M-14 0L-11 -18M14 0L11 -18M-13 -8L12 -16M13 -8L-12 -16', P.bark, 2) +
  R(-17, -50, 34, 33, 3, P.wood) +
  R(6, -50, 11, 33, 3, sh(P.wood, 0.22)) +
  [-10, -3, 4].map((x) => R(x, -49, 1, 31, 0.5, sh(P.wood, 0.25))).join('') +
  R(-18, -44, 36, 2.4, 1, P.steel) +
  R(-18, -27, 36, 2.4, 1, P.steel) +
  D('M-20 -49L0 -64L20 -49z', sh(ROOF, 0.12)) +
  D('M0 -64L20 -49H7z', sh(ROOF, 0.3));

/** A tree in season's leaf. */
export const tree = (c: string): string =>
  shadow(0, -1, 22, 3.5, 0.3) +
  R(-3, -26, 6, 26, 2, P.bark) +
  R(1, -26, 2, 26, 1, sh(P.bark, 0.25)) +
  C(0, -46, 22, c) +
  C(-14, -34, 14, sh(c, 0.08)) +
  C(14, -35, 15, sh(c, 0.16)) +
  C(-6, -52, 10, li(c, 0.22), 'opacity=".7"');
/** A bare tree with a little snow. */
export const bareTree = (): string =>
  shadow(0, -1, 16, 3, 0.28) +
  L(
    'M0 0V-40M0 -22L-14 -40M0 -26L13 -44M-8 -32L-18 -36M7 -36L17 -38M0 -38L-6 -56M0 -38L6 -58M-10 -35L-12 -48M9 -38L12 -52',
    P.bark,
    3,
  ) +
  L('M-14.500 -41.500l5 5.500M7 -37.500l6-8M-18 -37.500l5 2M-1.500 -40v8', P.paper, 1.6);
/** A bush with flowers. */
export const bush = (leafy: boolean): string =>
  shadow(0, -1, 20, 3, 0.3) +
  E(-10, -9, 12, 9, P.pine) +
  E(9, -8, 13, 9, sh(P.pine, 0.12)) +
  E(0, -12, 12, 11, P.leaf) +
  C(-4, -16, 4, li(P.leaf, 0.3), 'opacity=".7"') +
  (leafy
    ? [
        [-12, -8],
        [4, -10],
        [12, -6],
      ]
        .map(([x, y]) => C(x ?? 0, y ?? 0, 1.5, P.rose))
        .join('')
    : D('M-21 -11c3-6 9-7 12-5 3-8 17-8 20 0 5-2 9 1 11 5-10-4-13 0-19-1-8-3-14 3-24 1z', P.paper));
/** A street lamp. */
export const post = (): string =>
  shadow(0, -1, 7, 2, 0.35) +
  R(-1.5, -66, 3, 66, 1, P.ink) +
  R(-4, -4, 8, 4, 1, P.ink) +
  D('M-7 -66h14l-3-10h-8z', LAMP) +
  R(-8, -67, 16, 3, 1, P.ink) +
  R(-5, -78, 10, 3, 1, P.ink);
/** A bench. */
export const bench = (): string =>
  shadow(0, -1, 20, 2.5, 0.35) +
  R(-18, -12, 36, 3, 1, P.wood) +
  R(-18, -19, 36, 3, 1, P.wood) +
  R(-18, -24, 36, 3, 1, li(P.wood, 0.2)) +
  R(-14, -24, 3, 24, 1, P.ink) +
  R(11, -24, 3, 24, 1, P.ink);
/** The mailbox where orders come in. */
export const mailbox = (): string =>
  shadow(0, 0, 9, 2.4, 0.36) +
  R(-2, -18, 4, 18, 1, P.ink) +
  R(-10, -38, 20, 22, 4, P.coral) +
  R(4, -38, 6, 22, 4, sh(P.coral, 0.2)) +
  R(-10, -38, 20, 4, 2, li(P.coral, 0.3)) +
  R(-6, -31, 11, 2.4, 1.2, P.ink) +
  D('M-4 -33h8v-6h-8z', P.paper) +
  L('M-2 -37h4', P.steel, 0.6);

/** Clouds, sun, moon. */
export const cloud = (): string =>
  E(0, 0, 34, 9, P.paper) +
  C(-12, -5, 11, P.paper) +
  C(6, -8, 14, P.paper) +
  C(20, -3, 9, P.paper) +
  E(4, 6, 28, 4, P.steel, 'opacity=".12"');
export const sunDisc = (): string => C(0, 0, 18, LAMP);
export const moon = (): string =>
  C(0, 0, 14, P.cream) +
  C(-4, -3, 3, sh(P.cream, 0.1)) +
  C(5, 4, 2, sh(P.cream, 0.1)) +
  C(3, -7, 1.4, sh(P.cream, 0.08));

/** Rolling hills, 640 x 120, origin upper left; tinted by season and hour. */
export const hills = (): string =>
  D('M0 60C60 20 120 30 190 44S330 10 400 34 560 72 640 60v60H0z', mix(P.sage, P.sky, 0.3)) +
  D('M0 84C90 56 150 78 250 78s170-34 260-14 90 26 130 20v36H0z', mix(P.leaf, P.sage, 0.45));
