/** Plants, and a cat among them. Origin: the middle of the foot line. */
import { P, li, sh } from '../palette.ts';
import { C, D, G, L, R, shadow, turn } from '../pen.ts';

/** A broad-leaved plant in a coral pot. */
export function monstera(): string {
  const leaf = (a: number, len: number, w: number, c: string): string =>
    turn(
      a,
      `<path d="M0 0C${-w} ${-len * 0.35} ${-w} ${-len * 0.8} 0 ${-len}C${w} ${-len * 0.8} ${w} ${-len * 0.35} 0 0z" fill="${c}"/><path d="M0 0C${w} ${-len * 0.35} ${w} ${-len * 0.8} 0 ${-len}z" fill="${P.ink}" opacity=".13"/>` +
        L(`M0 -2V${-len + 2}`, li(c, 0.4), 0.7) +
        [0.3, 0.5, 0.7]
          .map((t) =>
            L(
              `M0 ${-len * t}l${-w * 0.52} ${-len * 0.13}M0 ${-len * t}l${w * 0.52} ${-len * 0.13}`,
              li(c, 0.25),
              0.55,
            ),
          )
          .join(''),
    );
  const stem = (x: number, y: number): string =>
    L(`M0 -14C${x * 0.2} ${y * 0.5} ${x * 0.6} ${y * 0.8} ${x} ${y}`, sh(P.pine, 0.15), 1.5);
  return (
    shadow(0, 0, 13, 3.6, 0.36) +
    stem(-12, -30) +
    stem(-4, -42) +
    stem(10, -36) +
    stem(14, -26) +
    stem(2, -30) +
    G(14, -26, leaf(62, 19, 8.5, sh(P.pine, 0.12))) +
    G(-12, -29, leaf(-58, 21, 9, sh(P.leaf, 0.22))) +
    G(10, -36, leaf(30, 22, 9.5, P.pine)) +
    G(-4, -41, leaf(-18, 23, 9.5, P.leaf)) +
    G(2, -30, leaf(4, 18, 8.5, li(P.leaf, 0.18))) +
    pot(P.coral)
  );
}
const pot = (c: string): string =>
  D('M-9.500 -16h19l-2.200 14.300c-.2 1-1 1.700-2 1.700H-5.300c-1 0-1.800-.7-2-1.700z', c) +
  D('M3 -16h6.500L7.300 -1.700c-.2 1-1 1.700-2 1.700H1.600z', sh(c, 0.22)) +
  R(-10.5, -18.5, 21, 4, 1.4, li(c, 0.15)) +
  R(3, -18.5, 7.5, 4, 1.4, sh(c, 0.12));

/** A snake plant in a cream pot. */
export const snake = (): string =>
  shadow(0, 0, 8, 2.6, 0.34) +
  (
    [
      [-4, -9, 27, P.pine],
      [4, 8, 25, sh(P.pine, 0.15)],
      [-1.5, -3, 33, P.leaf],
      [2, 3, 29, P.pine],
    ] as const
  )
    .map(
      ([x, a, l, c]) =>
        `<g transform="translate(${x} -9) rotate(${a})">${D(`M-2.600 0C-3.400 ${-l * 0.5} -1.500 ${-l * 0.85} 0 ${-l}C1.500 ${-l * 0.85} 3.400 ${-l * 0.5} 2.600 0z`, c)}${D(`M1 0C1.800 ${-l * 0.5} .8 ${-l * 0.85} 0 ${-l}C1.500 ${-l * 0.85} 3.400 ${-l * 0.5} 2.600 0z`, li(P.sun, 0.3), 'opacity=".7"')}</g>`,
    )
    .join('') +
  D('M-6.500 -11h13l-1.200 9.500c-.1.900-.8 1.500-1.700 1.500h-7.200c-.9 0-1.600-.6-1.700-1.500z', P.cream) +
  D('M2 -11h4.500l-1.200 9.500c-.1.900-.8 1.500-1.700 1.500H1.200z', sh(P.cream, 0.18)) +
  R(-7, -12.5, 14, 2.6, 1, P.paper);

/** A little hanging plant for shelves. */
export function pothos(): string {
  const leaf = (x: number, y: number, a: number, c: string): string =>
    `<path transform="translate(${x} ${y}) rotate(${a})" d="M0 0c-3.600-1-4-4.600 0-7 4 2.400 3.600 6 0 7z" fill="${c}"/>`;
  const leaves = [
    [-5, 1, 200],
    [-8, 7, 160],
    [-9, 13, 210],
    [-8, 19, 170],
    [5, 2, 150],
    [7, 9, 205],
    [7, 15, 150],
    [9, 21, 190],
    [0, 6, 200],
    [-2, 12, 160],
    [-1, 17, 190],
    [-4, -6, -40],
    [4, -6, 40],
    [0, -7, 0],
  ] as const;
  return (
    L('M-3 -4C-8 4 -9 10 -8 18M3 -4c5 6 4 16 6 24M0 -4c0 8-2 12-1 20', P.pine, 0.9) +
    leaves.map(([x, y, a], i) => leaf(x, y, a, i % 2 ? P.pine : P.leaf)).join('') +
    D('M-6 -6h12l-1.600 7.500c-.2.900-.9 1.500-1.800 1.500h-5.200c-.9 0-1.600-.6-1.800-1.500z', P.rose) +
    D('M2 -6h4l-1.600 7.500c-.2.900-.9 1.500-1.800 1.500H1.400z', sh(P.rose, 0.18))
  );
}

/** A sleeping cat. */
export const cat = (): string =>
  shadow(0, 0, 11, 2.8, 0.3) +
  D(
    'M-10 -1c-1.600-5.500 3-9 9-8.500 6 .4 10 4 9.500 8.500-.2 1-1 1.300-2 1.300h-14.500c-1 0-1.700-.4-2-1.300z',
    P.clay,
  ) +
  D('M3 -9c4 1.500 6 5 5.500 8-.2 1-1 1.300-2 1.300H1c3-2 4-6 2-9.300z', sh(P.clay, 0.2)) +
  C(-7.5, -4.6, 4.3, P.clay) +
  D('M-11.300 -6.600l-.3-4.200 3.300 2.200zM-6.600 -8.700l2.600-2.400.8 4.200z', P.clay) +
  L(
    'M-9.800 -4.500c.5.600 1.300.6 1.700 0M-6.600 -4.500c.4.600 1.200.6 1.700 0M-8 -2.800l.5.400.5-.4',
    P.ink,
    0.7,
  ) +
  L('M8 -1.200c4 .4 5-3 2.500-4', P.clay, 2.4) +
  L(
    'M-1 -9.300c.3 1 .2 1.800-.2 2.500M2 -9.200c.4 1 .3 1.900-.1 2.700M-3.800 -9c.1.800 0 1.400-.4 2',
    sh(P.clay, 0.35),
    0.9,
  );
