/**
 * Furniture and plants. Origin (0,0) is the middle of each thing's foot line. Light from the upper left:
 * top faces lightest, fronts base colour, the right quarter of a front in shade.
 */
import { LAMP, P, li, sh } from '../palette.ts';
import { C, D, E, G, L, R, shadow } from '../pen.ts';

/** A writing desk `w` units wide. */
export function desk(w = 52, wood: string = P.wood): string {
  const l = -w / 2;
  return (
    shadow(0, -1.5, w * 0.5, 3, 0.4) +
    R(l + 2, -17, 15, 17, 1.2, sh(wood, 0.16)) +
    R(l + 4, -14.5, 11, 5.5, 0.8, sh(wood, 0.02)) +
    R(l + 4, -7.6, 11, 5.5, 0.8, sh(wood, 0.02)) +
    R(l + 7.5, -12.4, 4, 1.1, 0.5, P.cream) +
    R(l + 7.5, -5.5, 4, 1.1, 0.5, P.cream) +
    R(l + 17, -17, w - 24, 9, 0, sh(P.bark, 0.35)) +
    R(w / 2 - 6, -17, 4, 17, 0.8, sh(wood, 0.3)) +
    D(`M${l + 2} -29h${w - 4}l3 9.500h${-w - 2}z`, li(wood, 0.42)) +
    D(`M${w * 0.12} -29h${w * 0.38 - 2}l3 9.500h${-w * 0.4}z`, wood, 'opacity=".16"') +
    R(l - 1, -19.8, w + 2, 3.4, 1.2, wood) +
    R(l - 1, -19.8, w + 2, 1, 0.5, li(wood, 0.6), 'opacity=".7"')
  );
}

/** A laptop seen from behind; `light` is the dot on its lid (mint only where AI helps). */
export const laptop = (light: string = P.cream): string =>
  D('M-8.5 0l1-10.500c.1-.9.7-1.500 1.600-1.500h11.800c.9 0 1.500.6 1.600 1.500l1 10.500z', P.steel) +
  D('M3 -12h2.900c.9 0 1.500.6 1.600 1.500l1 10.500H4z', sh(P.steel, 0.16), 'opacity=".8"') +
  C(0, -6, 1.4, light) +
  R(-9.6, -0.6, 19.2, 1.8, 0.9, sh(P.steel, 0.25)) +
  L('M-7 -10.600l-.5 5.500', li(P.steel, 0.6), 0.8);

/** A mug. */
export const mug = (c: string = P.coral): string =>
  R(-2.4, -5.6, 4.8, 5.6, 1.1, c) +
  L('M2.400 -4.300c2.200-.2 2.200 2.600 0 2.500', c, 1) +
  R(-2.4, -5.6, 1.4, 5.6, 0.7, li(c, 0.4)) +
  E(0, -5.5, 2.1, 0.7, sh(c, 0.45));

/** A stack of `n` sheets; `marked` stacks are rework: coral bands and a cross on top. */
export function sheets(n: number, seed: number, w = 13, marked = false): string {
  let out = '';
  let x = 0;
  let r = seed;
  const next = (): number => (r = (r * 16807) % 2147483647) / 2147483647;
  for (let i = 0; i < n; i++) {
    x += (next() - 0.47) * 0.9;
    const band = marked ? i % 3 === 1 : i % 9 === 7;
    const fill = band
      ? marked
        ? P.coral
        : P.sun
      : !marked && i % 13 === 5
        ? P.sky
        : i % 2
          ? P.paper
          : sh(P.paper, 0.13);
    out += R((x - w / 2).toFixed(2), (-(i + 1) * 1.55).toFixed(2), w, 1.45, 0.35, fill);
  }
  const y = -n * 1.55;
  const left = x - w / 2;
  return (
    out +
    D(`M${(left + 0.8).toFixed(2)} ${y - 3.2}h${w - 2}l1.600 3.400h${-w}z`, P.paper) +
    (marked
      ? L(`M${(left + 4).toFixed(2)} ${y - 2.6}l4 2M${(left + 8).toFixed(2)} ${y - 2.6}l-4 2`, P.coral, 1.1)
      : L(
          `M${(left + 3).toFixed(2)} ${y - 2}h${w - 7}M${(left + 3).toFixed(2)} ${y - 0.9}h${w - 9}`,
          sh(P.steel, 0.1),
          0.5,
        )) +
    D(
      `M${(left + w - 3.5).toFixed(2)} ${y.toFixed(2)}h3.500v${(-y).toFixed(2)}h-3.500z`,
      P.ink,
      'opacity=".1"',
    )
  );
}

/** The back of an office chair. */
export const chair = (c: string): string =>
  R(-9, -33, 18, 20, 5, sh(c, 0.3)) + R(-9, -33, 15, 20, 5, sh(c, 0.14));

/** A hanging lamp; origin at the rim. */
export const lampShade = (c: string): string =>
  L('M0 -22V-9', sh(P.bark, 0.4), 0.9) +
  D('M-12 0c0-6.500 5.400-11 12-11s12 4.500 12 11z', c) +
  D('M3 -10.700c5.200 1.200 9 5.400 9 10.700H5.500c0-4-1-8-2.500-10.700z', sh(c, 0.22)) +
  L('M-8.800 -3c.9-2.600 2.600-4.500 5-5.500', li(c, 0.5), 1) +
  E(0, 0, 11, 1.7, LAMP);

/** The table where work waits. */
export const inboxTable = (): string =>
  shadow(0, -1, 34, 3.2, 0.4) +
  R(-31, -13, 4, 13, 1, sh(P.wood, 0.2)) +
  R(27, -13, 4, 13, 1, sh(P.wood, 0.34)) +
  R(-28, -12, 56, 5, 0, sh(P.bark, 0.3)) +
  D('M-31 -23h62l3 8h-68z', li(P.wood, 0.38)) +
  R(-34, -15.4, 68, 3.2, 1.2, P.wood) +
  R(-34, -15.4, 68, 0.9, 0.4, li(P.wood, 0.6), 'opacity=".7"') +
  R(-13, -14.8, 26, 9, 1.5, P.paper) +
  L('M-6 -12h12M0 -13.600v5.600M-3 -10l3 3 3-3', P.teal, 1.1);

/** A dust sheet over whatever waits beneath: one shape, one size, so that it tells nothing. */
export const dustSheet = (): string =>
  shadow(0, 1, 44, 4, 0.34) +
  D(
    'M-40 2C-40 -18 -36 -30 -28 -38C-20 -47 -8 -46 2 -44C14 -42 26 -44 32 -34C40 -24 40 -12 42 1C38 4 34 -1 29 2C24 5 19 0 13 3C7 5 2 0 -5 3C-12 5 -16 0 -22 3C-28 5 -34 0 -40 2Z',
    P.cream,
  ) +
  D(
    'M14 -43C24 -43 30 -40 34 -31C40 -22 40 -12 42 1C38 4 34 -1 29 2C25 4 22 1 18 2C24 -14 22 -32 14 -43Z',
    sh(P.cream, 0.17),
    'opacity=".8"',
  ) +
  L(
    'M-26 -36C-31 -24 -32 -12 -31 0M-8 -44C-13 -28 -12 -14 -14 1M6 -43C8 -30 4 -14 5 1M22 -41C27 -28 25 -16 27 0',
    sh(P.cream, 0.2),
    1,
  ) +
  L('M-24 -40C-17 -45 -8 -44.500 0 -43', P.paper, 1.8) +
  L('M-34 -18C-33 -24 -31 -29 -28 -33', P.paper, 1.2) +
  G(
    -2,
    -20,
    L('M-6 0c3-5 9-5 12 0M-4.500 3.200l9-9', sh(P.cream, 0.34), 1.4) + C(0, -0.4, 1.9, sh(P.cream, 0.34)),
  );

/** A two-seat sofa. */
export const sofa = (c: string = P.teal): string =>
  shadow(0, -1, 34, 3.4, 0.4) +
  R(-32, -24, 64, 20, 6, sh(c, 0.16)) +
  R(-28, -14, 56, 11, 4, c) +
  R(-36, -18, 11, 16, 5, li(c, 0.12)) +
  R(25, -18, 11, 16, 5, sh(c, 0.12)) +
  R(-14, -22, 12, 11, 3, P.sun) +
  L('M0 -13v9', sh(c, 0.2), 0.8);

/** A photocopier. */
export const printer = (): string =>
  shadow(0, 0, 14, 3.4, 0.34) +
  R(-13, -20, 26, 20, 2.5, P.cream) +
  R(5, -20, 8, 20, 2.5, sh(P.cream, 0.16)) +
  R(-10, -12, 20, 3, 1.2, sh(P.steel, 0.5)) +
  D('M-8 -10.500h16l1 5h-18z', P.paper) +
  D('M-11 -24h22l2 5h-26z', P.paper) +
  R(-10, -17.5, 6, 2.6, 0.8, P.sun);
