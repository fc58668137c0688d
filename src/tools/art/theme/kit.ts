/** What the themes' props have in common: vans, boards, towns, land and sash windows, each in the theme's own colours. */
import { P, li, mix, sh } from '../palette.ts';
import { C, D, G, L, R, shadow } from '../pen.ts';

/** A delivery van, facing right, 92 long; `mark` is drawn on its side around (0, 0), 34 x 14. */
export const van = (body: string, mark: string, cab: string = P.paper): string =>
  shadow(0, 0, 46, 4.5, 0.42) +
  R(-46, -46, 60, 38, 4, body) +
  R(2, -46, 12, 38, 3, sh(body, 0.2)) +
  R(-46, -46, 60, 5, 2.5, li(body, 0.35)) +
  G(-20, -27, mark) +
  D('M14 -36H29c2 0 3.600 1 4.600 2.600L42 -20c2 .6 4 2 4 5v7H14z', cab) +
  D('M34 -8h12v-7c0-3-2-4.400-4-5l-8-1z', sh(cab, 0.16)) +
  D('M18 -32h10c1.600 0 2.600.7 3.300 1.900L37 -20H18z', P.sky) +
  L('M20.500 -30l-1 7', P.paper, 1.2) +
  R(-46, -11, 92, 4, 1.5, sh(body, 0.45)) +
  C(44, -14, 2, P.sun) +
  [-28, 28].map((x) => C(x, -6, 8, P.ink) + C(x, -6, 4.2, P.steel) + C(x, -6, 1.6, P.paper)).join('');

/** A board 150 wide for the company's name, on two posts. */
export const plate = (face: string, edge: string, post: string, radius = 6): string =>
  L('M-52 0v-8M52 0v-8', post, 4) +
  R(-77, -38, 154, 32, radius + 1, edge) +
  R(-75, -38, 150, 29, radius, face) +
  R(-75, -38, 150, 3, 2, li(face, 0.3)) +
  R(
    -70.5,
    -33.5,
    141,
    20.5,
    Math.max(1, radius - 2),
    'none',
    `stroke="${li(face, 0.4)}" stroke-width=".800"`,
  );

/** A window with cross bars, `w` x `h`, its lower middle at (x, y). */
export const pane = (x: number, y: number, w: number, h: number, frame: string = P.paper): string =>
  R(x - w / 2 - 1.6, y - h - 1.6, w + 3.2, h + 3.2, 1, frame) +
  R(x - w / 2, y - h, w, h, 0.6, mix(P.sky, P.blue, 0.35)) +
  D(`M${x - w / 2} ${y}v${-h}h${w * 0.6}z`, mix(P.sky, P.paper, 0.4), 'opacity=".8"') +
  R(x - 0.7, y - h, 1.4, h, 0, frame) +
  R(x - w / 2, y - h * 0.58, w, 1.3, 0, frame);

/** One house of a town: x, height, width, colour, roof. */
export type House = [
  number,
  number,
  number,
  string,
  ('gable' | 'flat' | 'mansard' | 'step' | 'none')?,
  string?,
];

/** Houses standing on y = `base`, with windows. */
export const houses = (list: House[], base = 120): string =>
  list
    .map(([x, h, w, c, roof = 'flat', tile = sh(c, 0.25)]) => {
      const y = base - h;
      const top = {
        gable: D(`M${x - 2} ${y}l${w / 2 + 2} ${-w * 0.42} ${w / 2 + 2} ${w * 0.42}z`, tile),
        flat: R(x - 1, y - 2, w + 2, 3, 1, li(c, 0.4)),
        mansard:
          D(`M${x - 1} ${y}l4-13h${w - 6}l4 13z`, tile) +
          [0.25, 0.62].map((f) => R(x + w * f, y - 9, 4.5, 7, 2, li(c, 0.6))).join(''),
        step: D(`M${x} ${y}v-4h${w * 0.2}v-5h${w * 0.2}v-4h${w * 0.2}v4h${w * 0.2}v5h${w * 0.2}v4z`, c),
        none: '',
      }[roof];
      return (
        top +
        R(x, y, w, h, 1, c) +
        R(x + w * 0.7, y, w * 0.3, h, 1, sh(c, 0.1)) +
        Array.from({ length: Math.max(0, Math.floor((h - 6) / 12)) }, (_, r) =>
          [0.16, 0.5].map((f) => R(x + w * f, y + 6 + r * 12, 4.6, 6, 0.8, li(c, 0.65))).join(''),
        ).join('')
      );
    })
    .join('');

/** Rolling land along a line of crests, 640 wide. */
export const land = (d: string, c: string): string => D(`${d}V120H0z`, c);

/** A view out of a window: far land, what stands in it, near land. */
export const vista = (far: string, things: string, near: string): string =>
  `<clipPath id="vista"><rect width="120" height="62"/></clipPath><g clip-path="url(#vista)">${D('M0 46c20-12 40-8 58-2s40-6 62-8v30H0z', far)}${things}${D('M0 54c24-8 44 2 66-2s34-8 54-4v16H0z', near)}</g>`;

/** Snow lying along crests: the colours of land in winter. */
export const SNOW = mix(P.paper, P.sky, 0.22);
export const SNOW_SHADE = mix(P.sky, P.steel, 0.25);

/** Snow lying along a line of (x, y) points: soft above, drooping below by `deep`. */
export function drift(points: [number, number][], deep = 5): string {
  const along = points
    .map(([x, y]) => `L${x} ${y - deep * 0.8}`)
    .join('')
    .replace('L', 'M');
  let under = '';
  for (let i = points.length - 1; i > 0; i--) {
    const [a, b] = [points[i], points[i - 1]];
    if (!a || !b) continue;
    const n = Math.max(2, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / 14));
    for (let k = 0; k < n; k++) {
      const at = (t: number): [number, number] => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
      const [mx, my] = at((k + 0.5) / n);
      const [ex, ey] = at((k + 1) / n);
      if (k === 0 && under === '') under += `L${a[0]} ${a[1]}`;
      under += `Q${mx.toFixed(1)} ${(my + deep * (k % 2 ? 1.3 : 0.6)).toFixed(1)} ${ex.toFixed(1)} ${ey.toFixed(1)}`;
    }
  }
  return (
    D(`${along}${under}z`, SNOW) +
    L(
      points
        .map(([x, y]) => `L${x} ${y - deep * 0.7}`)
        .join('')
        .replace('L', 'M'),
      P.paper,
      1.6,
    )
  );
}
