/**
 * Furniture and plants. Origin (0,0) is the middle of each thing's foot line. Light from the upper left:
 * top faces lightest, fronts base colour, the right quarter of a front in shade.
 */
import { LAMP, P, li, mix, sh } from '../palette.ts';
import { C, D, E, G, L, R, shadow, turn } from '../pen.ts';

/** A writing desk `w` units wide. */
export function desk(w = 52, wood: string = P.wood): string {
  const l = -w / 2;
  return (
    shadow(0, -1.5, w * 0.5, 3, 0.4) +
    R(l + 2, -17, 15, 17, 1.2, sh(wood, 0.16)) + R(l + 4, -14.5, 11, 5.5, 0.8, sh(wood, 0.02)) + R(l + 4, -7.6, 11, 5.5, 0.8, sh(wood, 0.02)) +
    R(l + 7.5, -12.4, 4, 1.1, 0.5, P.cream) + R(l + 7.5, -5.5, 4, 1.1, 0.5, P.cream) +
    R(l + 17, -17, w - 24, 9, 0, sh(P.bark, 0.35)) + R(w / 2 - 6, -17, 4, 17, 0.8, sh(wood, 0.3)) +
    D(`M${l + 2} -29h${w - 4}l3 9.500h${-w - 2}z`, li(wood, 0.42)) + D(`M${w * 0.12} -29h${w * 0.38 - 2}l3 9.500h${-w * 0.4}z`, wood, 'opacity=".16"') +
    R(l - 1, -19.8, w + 2, 3.4, 1.2, wood) + R(l - 1, -19.8, w + 2, 1, 0.5, li(wood, 0.6), 'opacity=".7"')
  );
}

/** A laptop seen from behind; `light` is the dot on its lid (mint only where AI helps). */
export const laptop = (light: string = P.cream): string =>
  D('M-8.5 0l1-10.500c.1-.9.7-1.500 1.600-1.500h11.800c.9 0 1.500.6 1.600 1.500l1 10.500z', P.steel) +
  D('M3 -12h2.900c.9 0 1.500.6 1.600 1.500l1 10.500H4z', sh(P.steel, 0.16), 'opacity=".8"') +
  C(0, -6, 1.4, light) + R(-9.6, -0.6, 19.2, 1.8, 0.9, sh(P.steel, 0.25)) + L('M-7 -10.600l-.5 5.500', li(P.steel, 0.6), 0.8);

/** A mug. */
export const mug = (c: string = P.coral): string =>
  R(-2.4, -5.6, 4.8, 5.6, 1.1, c) + L('M2.400 -4.300c2.200-.2 2.200 2.600 0 2.500', c, 1) + R(-2.4, -5.6, 1.4, 5.6, 0.7, li(c, 0.4)) + E(0, -5.5, 2.1, 0.7, sh(c, 0.45));

/** A stack of `n` sheets; `marked` stacks are rework: coral bands and a cross on top. */
export function sheets(n: number, seed: number, w = 13, marked = false): string {
  let out = '';
  let x = 0;
  let r = seed;
  const next = (): number => (r = (r * 16807) % 2147483647) / 2147483647;
  for (let i = 0; i < n; i++) {
    x += (next() - 0.47) * 0.9;
    const band = marked ? i % 3 === 1 : i % 9 === 7;
    const fill = band ? (marked ? P.coral : P.sun) : !marked && i % 13 === 5 ? P.sky : i % 2 ? P.paper : sh(P.paper, 0.13);
    out += R((x - w / 2).toFixed(2), (-(i + 1) * 1.55).toFixed(2), w, 1.45, 0.35, fill);
  }
  const y = -n * 1.55;
  const left = x - w / 2;
  return (
    out +
    D(`M${(left + 0.8).toFixed(2)} ${y - 3.2}h${w - 2}l1.600 3.400h${-w}z`, P.paper) +
    (marked
      ? L(`M${(left + 4).toFixed(2)} ${y - 2.6}l4 2M${(left + 8).toFixed(2)} ${y - 2.6}l-4 2`, P.coral, 1.1)
      : L(`M${(left + 3).toFixed(2)} ${y - 2}h${w - 7}M${(left + 3).toFixed(2)} ${y - 0.9}h${w - 9}`, sh(P.steel, 0.1), 0.5)) +
    D(`M${(left + w - 3.5).toFixed(2)} ${y.toFixed(2)}h3.500v${(-y).toFixed(2)}h-3.500z`, P.ink, 'opacity=".1"')
  );
}

/** The back of an office chair. */
export const chair = (c: string): string => R(-9, -33, 18, 20, 5, sh(c, 0.3)) + R(-9, -33, 15, 20, 5, sh(c, 0.14));

/** A hanging lamp; origin at the rim. */
export const lampShade = (c: string): string =>
  L('M0 -22V-9', sh(P.bark, 0.4), 0.9) + D('M-12 0c0-6.500 5.400-11 12-11s12 4.500 12 11z', c) +
  D('M3 -10.700c5.200 1.200 9 5.400 9 10.700H5.500c0-4-1-8-2.500-10.700z', sh(c, 0.22)) + L('M-8.800 -3c.9-2.600 2.600-4.500 5-5.500', li(c, 0.5), 1) + E(0, 0, 11, 1.7, LAMP);

/** A broad-leaved plant in a coral pot. */
export function monstera(): string {
  const leaf = (a: number, len: number, w: number, c: string): string =>
    turn(a, `<path d="M0 0C${-w} ${-len * 0.35} ${-w} ${-len * 0.8} 0 ${-len}C${w} ${-len * 0.8} ${w} ${-len * 0.35} 0 0z" fill="${c}"/><path d="M0 0C${w} ${-len * 0.35} ${w} ${-len * 0.8} 0 ${-len}z" fill="${P.ink}" opacity=".13"/>` + L(`M0 -2V${-len + 2}`, li(c, 0.4), 0.7) + [0.3, 0.5, 0.7].map((t) => L(`M0 ${-len * t}l${-w * 0.52} ${-len * 0.13}M0 ${-len * t}l${w * 0.52} ${-len * 0.13}`, li(c, 0.25), 0.55)).join(''));
  const stem = (x: number, y: number): string => L(`M0 -14C${x * 0.2} ${y * 0.5} ${x * 0.6} ${y * 0.8} ${x} ${y}`, sh(P.pine, 0.15), 1.5);
  return (
    shadow(0, 0, 13, 3.6, 0.36) + stem(-12, -30) + stem(-4, -42) + stem(10, -36) + stem(14, -26) + stem(2, -30) +
    G(14, -26, leaf(62, 19, 8.5, sh(P.pine, 0.12))) + G(-12, -29, leaf(-58, 21, 9, sh(P.leaf, 0.22))) + G(10, -36, leaf(30, 22, 9.5, P.pine)) + G(-4, -41, leaf(-18, 23, 9.5, P.leaf)) + G(2, -30, leaf(4, 18, 8.5, li(P.leaf, 0.18))) +
    pot(P.coral)
  );
}
const pot = (c: string): string =>
  D('M-9.500 -16h19l-2.200 14.300c-.2 1-1 1.700-2 1.700H-5.300c-1 0-1.800-.7-2-1.700z', c) + D('M3 -16h6.500L7.300 -1.700c-.2 1-1 1.700-2 1.700H1.600z', sh(c, 0.22)) + R(-10.5, -18.5, 21, 4, 1.4, li(c, 0.15)) + R(3, -18.5, 7.5, 4, 1.4, sh(c, 0.12));

/** A snake plant in a cream pot. */
export const snake = (): string =>
  shadow(0, 0, 8, 2.6, 0.34) +
  ([[-4, -9, 27, P.pine], [4, 8, 25, sh(P.pine, 0.15)], [-1.5, -3, 33, P.leaf], [2, 3, 29, P.pine]] as const)
    .map(([x, a, l, c]) => `<g transform="translate(${x} -9) rotate(${a})">${D(`M-2.600 0C-3.400 ${-l * 0.5} -1.500 ${-l * 0.85} 0 ${-l}C1.500 ${-l * 0.85} 3.400 ${-l * 0.5} 2.600 0z`, c)}${D(`M1 0C1.800 ${-l * 0.5} .8 ${-l * 0.85} 0 ${-l}C1.500 ${-l * 0.85} 3.400 ${-l * 0.5} 2.600 0z`, li(P.sun, 0.3), 'opacity=".7"')}</g>`)
    .join('') +
  D('M-6.500 -11h13l-1.200 9.500c-.1.900-.8 1.500-1.700 1.500h-7.200c-.9 0-1.600-.6-1.700-1.500z', P.cream) + D('M2 -11h4.500l-1.200 9.500c-.1.900-.8 1.500-1.700 1.500H1.200z', sh(P.cream, 0.18)) + R(-7, -12.5, 14, 2.6, 1, P.paper);

/** A little hanging plant for shelves. */
export function pothos(): string {
  const leaf = (x: number, y: number, a: number, c: string): string => `<path transform="translate(${x} ${y}) rotate(${a})" d="M0 0c-3.600-1-4-4.600 0-7 4 2.400 3.600 6 0 7z" fill="${c}"/>`;
  const leaves = [[-5, 1, 200], [-8, 7, 160], [-9, 13, 210], [-8, 19, 170], [5, 2, 150], [7, 9, 205], [7, 15, 150], [9, 21, 190], [0, 6, 200], [-2, 12, 160], [-1, 17, 190], [-4, -6, -40], [4, -6, 40], [0, -7, 0]] as const;
  return L('M-3 -4C-8 4 -9 10 -8 18M3 -4c5 6 4 16 6 24M0 -4c0 8-2 12-1 20', P.pine, 0.9) + leaves.map(([x, y, a], i) => leaf(x, y, a, i % 2 ? P.pine : P.leaf)).join('') +
    D('M-6 -6h12l-1.600 7.500c-.2.900-.9 1.500-1.800 1.500h-5.200c-.9 0-1.600-.6-1.800-1.500z', P.rose) + D('M2 -6h4l-1.600 7.500c-.2.900-.9 1.500-1.800 1.500H1.400z', sh(P.rose, 0.18));
}

/** A sleeping cat. */
export const cat = (): string =>
  shadow(0, 0, 11, 2.8, 0.3) + D('M-10 -1c-1.600-5.500 3-9 9-8.500 6 .4 10 4 9.500 8.500-.2 1-1 1.300-2 1.300h-14.500c-1 0-1.700-.4-2-1.300z', P.clay) +
  D('M3 -9c4 1.500 6 5 5.500 8-.2 1-1 1.300-2 1.300H1c3-2 4-6 2-9.300z', sh(P.clay, 0.2)) + C(-7.5, -4.6, 4.3, P.clay) +
  D('M-11.300 -6.600l-.3-4.200 3.300 2.200zM-6.600 -8.700l2.600-2.400.8 4.200z', P.clay) + L('M-9.800 -4.500c.5.600 1.300.6 1.700 0M-6.600 -4.500c.4.600 1.200.6 1.700 0M-8 -2.800l.5.400.5-.4', P.ink, 0.7) +
  L('M8 -1.200c4 .4 5-3 2.500-4', P.clay, 2.4) + L('M-1 -9.300c.3 1 .2 1.800-.2 2.500M2 -9.200c.4 1 .3 1.900-.1 2.700M-3.800 -9c.1.800 0 1.400-.4 2', sh(P.clay, 0.35), 0.9);

/** The table where work waits. */
export const inboxTable = (): string =>
  shadow(0, -1, 34, 3.2, 0.4) + R(-31, -13, 4, 13, 1, sh(P.wood, 0.2)) + R(27, -13, 4, 13, 1, sh(P.wood, 0.34)) + R(-28, -12, 56, 5, 0, sh(P.bark, 0.3)) +
  D('M-31 -23h62l3 8h-68z', li(P.wood, 0.38)) + R(-34, -15.4, 68, 3.2, 1.2, P.wood) + R(-34, -15.4, 68, 0.9, 0.4, li(P.wood, 0.6), 'opacity=".7"') +
  R(-13, -14.8, 26, 9, 1.5, P.paper) + L('M-6 -12h12M0 -13.600v5.600M-3 -10l3 3 3-3', P.teal, 1.1);

/** A dust sheet over whatever waits beneath: one shape, one size, so that it tells nothing. */
export const dustSheet = (): string =>
  shadow(0, 1, 44, 4, 0.34) +
  D('M-40 2C-40 -18 -36 -30 -28 -38C-20 -47 -8 -46 2 -44C14 -42 26 -44 32 -34C40 -24 40 -12 42 1C38 4 34 -1 29 2C24 5 19 0 13 3C7 5 2 0 -5 3C-12 5 -16 0 -22 3C-28 5 -34 0 -40 2Z', P.cream) +
  D('M14 -43C24 -43 30 -40 34 -31C40 -22 40 -12 42 1C38 4 34 -1 29 2C25 4 22 1 18 2C24 -14 22 -32 14 -43Z', sh(P.cream, 0.17), 'opacity=".8"') +
  L('M-26 -36C-31 -24 -32 -12 -31 0M-8 -44C-13 -28 -12 -14 -14 1M6 -43C8 -30 4 -14 5 1M22 -41C27 -28 25 -16 27 0', sh(P.cream, 0.2), 1) +
  L('M-24 -40C-17 -45 -8 -44.500 0 -43', P.paper, 1.8) + L('M-34 -18C-33 -24 -31 -29 -28 -33', P.paper, 1.2) +
  G(-2, -20, L('M-6 0c3-5 9-5 12 0M-4.500 3.200l9-9', sh(P.cream, 0.34), 1.4) + C(0, -0.4, 1.9, sh(P.cream, 0.34)));

/** A two-seat sofa. */
export const sofa = (c: string = P.teal): string =>
  shadow(0, -1, 34, 3.4, 0.4) + R(-32, -24, 64, 20, 6, sh(c, 0.16)) + R(-28, -14, 56, 11, 4, c) + R(-36, -18, 11, 16, 5, li(c, 0.12)) + R(25, -18, 11, 16, 5, sh(c, 0.12)) + R(-14, -22, 12, 11, 3, P.sun) + L('M0 -13v9', sh(c, 0.2), 0.8);

/** A photocopier. */
export const printer = (): string =>
  shadow(0, 0, 14, 3.4, 0.34) + R(-13, -20, 26, 20, 2.5, P.cream) + R(5, -20, 8, 20, 2.5, sh(P.cream, 0.16)) + R(-10, -12, 20, 3, 1.2, sh(P.steel, 0.5)) + D('M-8 -10.500h16l1 5h-18z', P.paper) + D('M-11 -24h22l2 5h-26z', P.paper) + R(-10, -17.5, 6, 2.6, 0.8, P.sun);

/** A heap of boxes and folders nobody has opened: clutter. */
export const clutter = (kind: 0 | 1): string =>
  kind === 0
    ? shadow(0, -1, 15, 3, 0.36) + R(-14, -12, 17, 12, 1, P.clay) + R(-2, -12, 5, 12, 1, sh(P.clay, 0.2)) + R(-14, -12, 17, 2.6, 0.8, li(P.clay, 0.3)) + turn(-8, R(-11, -19, 13, 6, 0.8, P.steel) + R(-9, -17.4, 8, 1.4, 0.5, P.paper)) + turn(12, R(3, -9, 10, 9, 1, sh(P.clay, 0.06)) + R(3, -9, 10, 2.2, 0.6, li(P.clay, 0.3)), 8, 0) + D('M-3 -14l9-2 1.600 4-9 2z', P.paper) + L('M-1 -13l5-1.100', P.steel, 0.5)
    : shadow(0, -1, 12, 2.8, 0.36) + [P.teal, P.coral, P.sun, P.plum, P.teal].map((c, i) => turn(i % 2 ? 3 : -4, R(-9 + (i % 2) * 2, -4.4 - i * 4.2, 18, 4, 0.8, c) + R(4 + (i % 2) * 2, -4.4 - i * 4.2, 5, 4, 0.8, sh(c, 0.22)) + R(-6 + (i % 2) * 2, -3.2 - i * 4.2, 6, 1.4, 0.5, P.paper))).join('');

/** A filing cabinet, drawers ajar. */
export const cabinet = (): string =>
  shadow(0, -1, 12, 3, 0.4) + R(-11, -44, 22, 44, 1.6, P.steel) + R(5, -44, 6, 44, 1.6, sh(P.steel, 0.22)) + [0, 1, 2].map((i) => R(-9, -41.5 + i * 14, 18, 11.5, 1, li(P.steel, 0.22)) + R(-3, -38 + i * 14, 6, 1.6, 0.8, sh(P.steel, 0.4)) + R(-5, -35 + i * 14, 10, 3, 0.5, P.paper)).join('') + L('M-10 -43h15', li(P.steel, 0.6), 0.8) + D('M-8 -44l2-6h11l1 6z', P.paper) + D('M-4 -46l2-5h9l0 5z', P.sun);

/** A designer's easel. */
export const easel = (): string =>
  shadow(0, -1, 14, 2.8, 0.34) + L('M-9 0L-2 -50M9 0L2 -50M0 -6V-52', P.bark, 2) + R(-15, -44, 30, 30, 1.2, P.paper) + R(9, -44, 6, 30, 1.2, sh(P.paper, 0.12)) + C(-5, -33, 5, P.coral) + D('M-14 -16c4-8 8-9 13-5 4-7 9-8 13-1v6z', P.teal) + L('M2 -38h9M4 -35h7', P.steel, 0.9) + R(-17, -15, 34, 2.6, 1, P.wood);

/** A drafting table with a plan on it. */
export const drafting = (): string =>
  shadow(0, -1, 20, 3, 0.36) + L('M-15 0L-10 -22M15 0L10 -22M-13 -8h26', P.bark, 2.2) + D('M-22 -18L-17 -40H21L24 -18z', P.cream) + D('M12 -40H21L24 -18H17z', sh(P.cream, 0.14)) + D('M-17 -21L-13 -37H15L17 -21z', P.blue) + L('M-11 -25h10v-7h12M-9 -33h6M4 -24h8', P.cream, 0.9) + R(-23, -19, 48, 3, 1, P.wood) + turn(-28, R(-2, -34, 20, 2.2, 0.6, P.sun), 0, -30);

/** The press that makes things. Its wheel is a separate frame so that it can turn. */
export const press = (): string =>
  shadow(0, -1, 30, 3.6, 0.42) + R(-28, -32, 56, 32, 4, P.teal) + R(12, -32, 16, 32, 4, sh(P.teal, 0.22)) + R(-28, -32, 56, 5, 2.5, li(P.teal, 0.35)) + R(-22, -24, 22, 13, 2, P.ink) + R(-20, -22, 18, 9, 1, mix(P.night, P.sky, 0.2)) + L('M-17 -17l4-2 3 2 5-4', P.sun, 1) + C(16, -17, 8.4, sh(P.teal, 0.4)) + D('M-26 -32l3-10h16l3 10z', P.steel) + D('M-12 -42h5l3 10h-7z', sh(P.steel, 0.2)) + R(-24, -8, 24, 4, 1, P.paper) + R(-27, -5, 54, 5, 1.5, sh(P.teal, 0.45)) + C(8, -28, 1.4, P.sun) + C(12, -28, 1.4, P.coral);
/** The press's wheel. */
export const wheel = (): string =>
  C(0, 0, 6.6, P.steel) + C(0, 0, 4.6, sh(P.steel, 0.3)) + [0, 60, 120].map((a) => turn(a, R(-6, -0.9, 12, 1.8, 0.9, li(P.steel, 0.4)))).join('') + C(0, 0, 1.8, P.sun);

/** An inspector's bench: bright lamp, lens, a sheet under it. */
export const inspection = (): string =>
  shadow(0, -1, 24, 3, 0.38) + R(-22, -14, 4, 14, 1, P.steel) + R(18, -14, 4, 14, 1, sh(P.steel, 0.25)) + D('M-24 -24h46l3 8h-52z', li(P.steel, 0.45)) + R(-26, -17, 52, 3.4, 1.2, P.steel) + R(-10, -23, 16, 5, 0.6, P.paper) + L('M-7 -21.500h9M-7 -19.800h6', P.steel, 0.5) + L('M14 -18C20 -30 12 -38 2 -34', P.ink, 1.4) + C(0, -30, 6.5, P.sky, 'opacity=".75"') + C(0, -30, 6.5, 'none', `stroke="${P.ink}" stroke-width="1.5"`) + L('M-3.500 -32c.6-1.600 1.600-2.400 3-2.800', P.paper, 1) + R(-22, -29, 9, 6, 1, P.coral) + R(-20, -33, 5, 4, 1.5, P.bark);

/** A rack of parcels. */
export const rack = (): string =>
  shadow(0, -1, 30, 3.2, 0.4) + [-29, 26].map((x) => R(x, -58, 3, 58, 1, x < 0 ? P.steel : sh(P.steel, 0.28))).join('') + [0, 1, 2].map((i) => R(-29, -20 - i * 18, 58, 3, 1, i === 2 ? li(P.steel, 0.2) : P.steel)).join('') + R(-29, -3, 58, 3, 1, sh(P.steel, 0.2)) +
  ([[-25, -3, 16, 12, P.clay], [-7, -3, 13, 9, P.sun], [9, -3, 15, 13, P.clay], [-25, -20, 12, 10, P.teal], [-11, -20, 17, 12, P.clay], [10, -20, 14, 8, P.rose], [-23, -38, 18, 11, P.clay], [-2, -38, 10, 8, P.sky], [11, -38, 14, 12, P.clay], [-20, -56, 14, 9, P.sun], [2, -56, 18, 11, P.clay]] as const)
    .map(([x, y, w, h, c]) => R(x, y - h, w, h, 1, c) + R(x + w * 0.68, y - h, w * 0.32, h, 1, sh(c, 0.18)) + R(x + w * 0.4, y - h, w * 0.14, h, 0, sh(c, 0.12)) + R(x, y - h, w, 1.6, 0.6, li(c, 0.35))).join('');

/** A flip chart with prices going up and down. */
export const flipChart = (): string =>
  shadow(0, -1, 13, 2.6, 0.34) + L('M-9 0L-5 -30M9 0L5 -30', P.steel, 1.8) + R(-14, -50, 28, 32, 1.2, P.paper) + R(9, -50, 5, 32, 1.2, sh(P.paper, 0.13)) + R(-14, -51, 28, 3, 1.2, P.ink) + L('M-10 -42h12M-10 -38h8', P.steel, 1) + L('M-10 -24l5-5 4 3 8-9', P.coral, 1.4) + L('M3 -35h4v4', P.coral, 1.2) + R(-15, -19, 30, 2, 1, P.steel);
