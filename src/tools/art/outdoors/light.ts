/** Light and views: soft shapes that are blended or stretched at run time, and what windows look out on. */
import { LAMP, P, li, mix } from '../palette.ts';
import { C, D, L, R, fade } from '../pen.ts';

/** Three sunbeams through a window, origin upper left, 190 x 134. */
export const shaft = (): string =>
  `<defs>${fade('sf', LAMP, 0.42, LAMP, 0, 0.7, 1)}</defs>` +
  [0, 1, 2].map((i) => D(`M${i * 30} 0h24l96 132h-50z`, 'url(#sf)', 'filter="url(#soft1)"')).join('');

/** Where the beams land, 136 x 58. */
export const patch = (): string =>
  `<defs>${fade('pt', LAMP, 0.6, LAMP, 0.08, 0.5, 1)}</defs>` +
  [0, 1, 2].map((i) => D(`M${i * 32} 0h26l38 56h-34z`, 'url(#pt)')).join('');

/** The three hours in which the company is shown. */
export type Hour = 'day' | 'dusk' | 'night';

const SKIES: Record<Hour, [number, string][]> = {
  day: [
    [0, mix(P.sky, P.blue, 0.55)],
    [0.55, mix(P.sky, P.cream, 0.15)],
    [1, mix(P.cream, P.sky, 0.25)],
  ],
  dusk: [
    [0, mix(P.night, P.plum, 0.3)],
    [0.44, mix(P.plum, P.blue, 0.45)],
    [0.62, mix(P.plum, P.rose, 0.6)],
    [0.76, mix(P.coral, P.rose, 0.65)],
    [0.88, mix(P.sun, P.rose, 0.35)],
    [1, li(P.sun, 0.45)],
  ],
  night: [
    [0, mix(P.ink, P.night, 0.2)],
    [0.6, mix(P.night, P.blue, 0.12)],
    [1, mix(P.night, P.plum, 0.35)],
  ],
};
const stops = (hour: Hour): string =>
  SKIES[hour].map(([at, c]) => `<stop offset="${at}" stop-color="${c}"/>`).join('');

/** A strip of sky, 16 x 256, stretched to the screen. */
export const sky = (hour: Hour): string =>
  `<defs><linearGradient id="sky" x1="0" x2="0" y1="0" y2="1">${stops(hour)}</linearGradient></defs>` +
  R(0, 0, 16, 256, 0, 'url(#sky)');

/** A soft confetti/leaf, a raindrop, a snowflake, a mote. */
export const leafFall = (c: string): string =>
  D('M-3 0c0-3 3-4 6-4 0 4-2 6-5 5z', c) + L('M-3 1.500L2 -3', li(c, 0.4), 0.5);
export const drop = (): string => L('M1.500 -5L-1.500 5', li(P.sky, 0.3), 1.1, 'opacity=".8"');
export const flake = (): string => C(0, 0, 2, P.paper);
