/** What waiting looks like: a bubble that asks, and the sign under which freed people gather. */
import { P, li, sh } from '../palette.ts';
import { C, D, E, L, R, shadow } from '../pen.ts';

const question = (colour: string, w: number): string =>
  L('M-2.600 -2.600c0-3.800 5.400-3.800 5.400-.4 0 2.200-2.700 2-2.700 4.400', colour, w) +
  C(0.1, 4.4, w * 0.62, colour);

/** A bubble over somebody who waits for a purpose. */
export const askBubble = (): string =>
  E(0.6, 1.4, 7.5, 7.5, P.ink, 'opacity=".16" filter="url(#soft1)"') +
  C(0, 0, 7.5, P.paper) +
  D('M-2.500 6.400h5L0 10z', P.paper) +
  question(P.plum, 1.8);

/** The sign by the stairs: here one waits for a purpose. Feet at (0, 0). */
export const waitSign = (): string =>
  shadow(0, -1, 9, 2.4) +
  R(-1.1, -26, 2.2, 25.4, 1, P.bark) +
  D('M-8 0c0-1.800 3-2.600 8-2.600s8 .8 8 2.600z', sh(P.bark, 0.25)) +
  R(-11, -45, 22, 22, 3, P.sun) +
  R(3.6, -45, 7.4, 22, 3, sh(P.sun, 0.14)) +
  R(-8.6, -42.6, 17.2, 17.2, 2, P.paper) +
  L('M-9.400 -43.600h14', li(P.sun, 0.5), 1) +
  `<g transform="translate(0 -34.400) scale(1.250)">${question(P.ink, 1.9)}</g>`;
