/** The lot and its works, and what the street's rooms show to passers-by. Origin: middle of the foot line unless said. */
import { LAMP, P, li, mix, sh } from '../palette.ts';
import { C, D, L, R, shadow, turn } from '../pen.ts';

/** The empty lot: fence with a board that waits for news, 250 wide. */
export const fence = (): string =>
  Array.from(
    { length: 18 },
    (_, i) =>
      R(-122 + i * 14, -22 - (i % 2), 5, 22, 2, i > 13 ? sh(P.wood, 0.16) : P.wood) +
      R(-122 + i * 14, -22 - (i % 2), 1.4, 21, 0.7, li(P.wood, 0.4)),
  ).join('') +
  R(-124, -17, 250, 3, 1, sh(P.wood, 0.1)) +
  R(-124, -8, 250, 3, 1, sh(P.wood, 0.18));
/** A board on two posts: a house drawn in dotted lines. */
export const lotBoard = (): string =>
  shadow(0, 0, 22, 2.6, 0.34) +
  R(-19, -40, 4, 40, 1, P.bark) +
  R(15, -40, 4, 40, 1, sh(P.bark, 0.25)) +
  R(-28, -62, 56, 38, 3, P.paper) +
  R(16, -62, 12, 38, 3, sh(P.paper, 0.12)) +
  L('M-14 -30v-16L0 -56l14 10v16z', P.teal, 1.6, 'stroke-dasharray="3 2.600"') +
  L('M0 -38v-8M-4 -42h8', P.sun, 2);
/** Heap of earth and planks at the start of works. */
export const earth = (): string =>
  shadow(0, 0, 26, 3, 0.3) +
  D('M-28 0C-22 -14 -12 -20 -2 -18C8 -22 22 -12 28 0z', sh(P.clay, 0.12)) +
  D('M4 -19C14 -20 23 -11 28 0H12C14 -8 10 -14 4 -19z', sh(P.clay, 0.28)) +
  D('M-20 -8c4-6 9-8 14-8', 'none', `stroke="${li(P.clay, 0.3)}" stroke-width="1.200"`) +
  turn(-24, R(-2, -30, 3, 30, 1, P.bark) + D('M-5 -34h9l-1 10h-7z', P.steel), 0, 0);
/** A ribbon across a new door. */
export const ribbon = (): string =>
  D('M-40 -3Q0 5 40 -3v6Q0 11 -40 3z', P.coral) +
  D('M-6 2c-8-8-14-6-14 0s7 6 14 2M6 2c8-8 14-6 14 0s-7 6-14 2', sh(P.coral, 0.12)) +
  C(0, 3, 4, P.sun) +
  D('M-3 5l-5 12 5-2 3 4zM3 5l5 12-5-2-3 4z', P.coral);
/** Tower crane for the works, 150 high. */
export const crane = (): string =>
  L(
    'M-5 0V-140M5 0V-140' +
      Array.from(
        { length: 9 },
        (_, i) => `M${i % 2 ? 5 : -5} ${-i * 15}L${i % 2 ? -5 : 5} ${-(i + 1) * 15}`,
      ).join(''),
    P.sun,
    1.8,
  ) +
  L('M-40 -140H110M-34 -132H100M0 -156L-38 -140M0 -156L100 -140M0 -140V-156', sh(P.sun, 0.1), 1.8) +
  R(-46, -142, 16, 14, 1, P.steel) +
  R(-8, -142, 16, 12, 2, P.coral) +
  R(-5, -139, 8, 6, 1, P.sky) +
  L('M78 -132V-100', P.ink, 1) +
  R(70, -100, 16, 6, 1, P.clay);

/** A shop's awning, 256 x 20, origin upper left: stripes of two tones ending in scallops. */
export const awning = (c: string): string =>
  `<clipPath id="aw"><path d="M4 0H252L256 12${Array.from({ length: 16 }, () => `a8 7 0 0 1 -16 0`).join('')}z"/></clipPath><g clip-path="url(#aw)">${R(0, 0, 256, 20, 0, c)}${Array.from({ length: 8 }, (_, i) => R(i * 32, 0, 16, 20, 0, P.cream)).join('')}${R(0, 0, 256, 3, 0, li(c, 0.5), 'opacity=".7"')}${R(0, 11, 256, 1.2, 0, P.ink, 'opacity=".14"')}${D('M190 0h66v20h-66z', P.ink, 'opacity=".1"')}</g>`;
/** The front door, open, with a step and a lantern; origin at the middle of its foot line. */
export const door = (): string =>
  R(-16, -62, 32, 62, 3, P.paper) +
  R(-12.5, -58, 25, 58, 1.5, mix(P.sky, P.cream, 0.3)) +
  D('M-12.500 -14c8-3 16-2 25-5v19h-25z', mix(P.leaf, P.sage, 0.4)) +
  D('M-12.500 -58l9 5v53h-9z', P.teal) +
  D('M-5.500 -54.200l2 1.200v53h-2z', sh(P.teal, 0.3)) +
  C(-5.6, -27, 1.2, P.sun) +
  R(-18, -66, 36, 5, 2, P.teal) +
  R(-18, -2, 36, 3, 1, sh(P.cream, 0.2)) +
  R(20, -46, 5, 8, 1.5, LAMP) +
  R(19.4, -48, 6.2, 2.4, 1, P.ink);
/** The loading bay's half-raised shutter, 92 x 30, origin upper left. */
export const shutter = (): string =>
  Array.from({ length: 5 }, (_, i) => R(0, i * 5.4, 92, 5, 0, i % 2 ? P.steel : li(P.steel, 0.22))).join('') +
  R(0, 27, 92, 3, 1, sh(P.steel, 0.4)) +
  R(60, 0, 32, 27, 0, P.ink, 'opacity=".1"');
