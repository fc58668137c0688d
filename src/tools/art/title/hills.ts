/** The country behind the title: two hills, a far town, a first star or two. Stretches to any width. */
import { P, li, mix } from '../palette.ts';
import { C, D, L } from '../pen.ts';

export function hills(): string {
  const far = mix(P.sage, P.rose, 0.34);
  const near = mix(P.leaf, P.sand, 0.3);
  const poplar = (x: number, y: number, s: number): string =>
    D(
      `M${x} ${y}c${-7 * s} 0 ${-9 * s} ${-14 * s} 0 ${-40 * s}c${9 * s} ${26 * s} ${7 * s} ${40 * s} 0 ${40 * s}z`,
      mix(P.pine, P.sage, 0.35),
    ) + L(`M${x} ${y + 3}v-${10 * s}`, mix(P.bark, P.sage, 0.3), 1.5 * s);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 260" preserveAspectRatio="xMidYMax slice">` +
    D('M0 116c200-84 400-78 640-8s480 44 960-58v210H0z', far) +
    C(1290, 96, 3, li(P.sun, 0.3)) +
    C(1312, 94, 2, li(P.sun, 0.3)) +
    C(1334, 90, 2.5, li(P.sun, 0.3)) +
    C(1275, 99, 1.6, li(P.sun, 0.5)) +
    [
      [404, 74, 0.9],
      [424, 76, 0.7],
      [1180, 112, 0.8],
      [1202, 110, 1],
      [1224, 108, 0.75],
    ]
      .map(([x, y, s]) => poplar(x!, y!, s!))
      .join('') +
    D('M0 182c300-74 520-34 800-4s520 14 800-48v130H0z', near) +
    D(
      'M0 182c300-74 520-34 800-4s520 14 800-48v8c-280 62-520 78-800 48s-500-70-800 4z',
      li(near, 0.28),
      'opacity=".6"',
    ) +
    [
      [96, 176, 1.1],
      [120, 172, 0.8],
      [1480, 166, 1.2],
      [1510, 158, 0.9],
    ]
      .map(([x, y, s]) => poplar(x!, y!, s!))
      .join('') +
    '</svg>'
  );
}
