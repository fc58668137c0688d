/** What the executives wear: a torso of 32 units, light from the upper left, shade at the right. */
import type { FunctionId } from '../../../kernel/world/names.ts';
import { P, li, sh } from '../palette.ts';
import { C, D, L } from '../pen.ts';
import type { Executive } from './who.ts';

const TORSO =
  'M3.6 39v-2.5c0-6.5.9-10.3 5.2-11.9 2.4-.9 4-1.3 4.7-2.3h5c.7 1 2.3 1.4 4.7 2.3 4.3 1.6 5.2 5.4 5.2 11.9V39z';

/** Shoulders and chest in one colour, with their shade and their light. */
export const torso = (c: string): string =>
  D(TORSO, c) +
  D(
    'M20.5 23.5c.8.4 1.7.7 2.7 1.1 4.3 1.6 5.2 5.4 5.2 11.9h-7c1.2-4.6 1.2-9-.9-13z',
    sh(c, 0.2),
    'opacity=".8"',
  ) +
  L('M5 30c.4-2.6 1.5-4 3.8-4.8', li(c, 0.45), 0.8);

export const neck = (skin: string): string => D('M13.4 19.5h5.2v4.2c-1.4 2-3.8 2-5.2 0z', sh(skin, 0.18));

export const DRESS: Record<FunctionId, (e: Executive) => string> = {
  it: ({ top }) =>
    torso(top) +
    D(
      'M9.6 24.4c1 3 3.6 4.6 6.4 4.6s5.4-1.6 6.4-4.6c-1.6-.8-3.4-1.3-4-2.1h-4.8c-.6.8-2.4 1.3-4 2.1z',
      sh(top, 0.35),
    ) +
    L('M13.5 27.8v4.6M18.5 27.8v4.2', P.cream, 0.6) +
    L('M9.3 25c-2 2.6-2.6 6.5-2.4 11.5', li(top, 0.14), 0.7),
  innovation: ({ top }) =>
    torso(top) +
    D('M12.6 20.8h6.8l.6 4.2c-2.6 1.6-5.4 1.6-8 0z', P.cream) +
    L('M12.7 22.2c2 .9 4.6.9 6.6 0', sh(P.cream, 0.2), 0.5) +
    L('M12 25l-2 11.5M20 25l2 11.5', li(top, 0.18), 0.7),
  communications: ({ top }) =>
    torso(top) +
    D('M13 22.5l3 5.2 3-5.2 1.4.7-3.2 9h-2.4l-3.2-9z', P.cream) +
    L('M12 22.9l-2.6 3.3 2.4 1-.6 1.6 4 7.7M20 22.9l2.6 3.3-2.4 1 .6 1.6-4 7.7', sh(top, 0.3), 0.7),
  training: ({ top }) =>
    torso(top) +
    D('M12.8 22.6l3.2 4 3.2-4 1 .6-1.8 4.6h-4.8l-1.8-4.6z', P.cream) +
    L('M16 26.8v9.7', sh(top, 0.34), 0.6) +
    L('M12.3 23c.6 2.6 1.6 4.2 3.2 5.2M19.7 23c-.8 2.4-2 4.2-4 5.2', P.ink, 0.7),
  hr: ({ top }) => torso(top) + L('M16 27.5v9', sh(top, 0.3), 0.6),
  operations: ({ top }) =>
    torso(top) +
    D(
      'M8.3 24.8c1.4-.5 2.9-.9 4-1.4l2.9 13.1H6.2c-.1-5.8.4-9.6 2.1-11.7zM23.7 24.8c-1.4-.5-2.9-.9-4-1.4l-2.9 13.1h9c.1-5.8-.4-9.6-2.1-11.7z',
      P.clay,
    ) +
    D('M23.7 24.8c-.6-.3-1.3-.5-2-.7.5 4 .2 8.4-.8 12.4h4.9c.1-5.8-.4-9.6-2.1-11.7z', sh(P.clay, 0.2)) +
    D('M6.3 31.3h7.6l.4 1.9H6.2zM25.7 31.3h-7.6l-.4 1.9h8.1z', P.cream),
  knowledge: ({ top }) =>
    torso(top) +
    D('M12.8 22.5l3.2 3.3 3.2-3.3v2.1l-3.2 3.9-3.2-3.9z', P.cream) +
    L('M12.6 24l3.4 12.5 3.4-12.5', sh(top, 0.3), 0.7) +
    C(16, 33.8, 0.6, P.sun),
  marketing: ({ top, skin }) =>
    torso(top) +
    D('M11.5 23.3c.8 2.8 2.5 4.2 4.5 4.2s3.7-1.4 4.5-4.2l-2-.9h-5z', skin) +
    L('M11.3 23.3c.9 3 2.7 4.6 4.7 4.6s3.8-1.6 4.7-4.6', P.coral, 1) +
    C(16, 28.1, 1.2, P.teal),
  management: ({ top }) =>
    torso(li(top, 0.06)) +
    D('M13 22.4l3 6.6 3-6.6 1 .6-2.6 13.5h-2.8L12 23z', P.paper) +
    L('M11.8 22.9l-2.5 3.7 2.3.8-.8 1.5 4 7.6M20.2 22.9l2.5 3.7-2.3.8.8 1.5-4 7.6', li(top, 0.3), 0.6) +
    [12.6, 13.8, 15.2, 16.8, 18.2, 19.4]
      .map((x, i) => C(x, [23.3, 24.3, 24.9, 24.9, 24.3, 23.3][i] ?? 24, 0.75, sh(P.cream, 0.06)))
      .join(''),
  finance: ({ top }) =>
    D(TORSO, P.cream) +
    D('M22.5 24.4c4.8 1.5 5.9 5.5 5.9 12.1h-5z', sh(P.cream, 0.2)) +
    L('M5 30c.4-2.6 1.5-4 3.8-4.8', P.paper, 0.8) +
    D('M10.3 24l5.7 6.5 5.7-6.5c1 .4 1.7.7 2 .9l.4 11.6H7.9l.4-11.6c.3-.2 1-.5 2-.9z', top) +
    D('M21.7 24c1 .4 1.7.7 2 .9l.4 11.6h-4.6c1.4-4 2-8 .9-11z', sh(top, 0.24)) +
    D('M13.4 23.3l2.6 1.6 2.6-1.6v3.2L16 25.3l-2.6 1.2z', P.coral) +
    C(16, 33, 0.5, P.sun) +
    C(16, 35.4, 0.5, P.sun),
  representatives: ({ top }) =>
    torso(top) +
    D('M12.6 22.5c.8 2 2 3 3.4 3s2.6-1 3.4-3l1 .5-1.2 13.5h-6.4l-1.2-13.5z', P.cream) +
    L('M11.8 22.9l-2.4 3.9 3.2 1.5M20.2 22.9l2.4 3.9-3.2 1.5', sh(top, 0.35), 0.7) +
    L('M6.8 31.5h3.8', li(top, 0.3), 0.5) +
    C(10, 30.2, 1.9, P.coral) +
    L('M9.2 30.2l.6.7 1.1-1.3', P.cream, 0.6),
};
