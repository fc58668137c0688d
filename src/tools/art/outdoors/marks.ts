/**
 * What looks lay over the floor: banks of fog, a beam of attention, and the signs that count how much of
 * something there is. Every sign has a shape of its own, so that colour is never alone.
 */
import { P, li, mix, sh } from '../palette.ts';
import { C, D, L, R } from '../pen.ts';

const puffs = (id: string, list: readonly (readonly [number, number, number, number])[]): string =>
  `<defs><radialGradient id="${id}"><stop offset="0" stop-color="${P.paper}" stop-opacity="1"/><stop offset=".45" stop-color="${mix(P.paper, P.sky, 0.12)}" stop-opacity=".72"/><stop offset=".8" stop-color="${mix(P.paper, P.plum, 0.22)}" stop-opacity=".18"/><stop offset="1" stop-color="${mix(P.paper, P.plum, 0.3)}" stop-opacity="0"/></radialGradient></defs>` +
  list.map(([x, y, r, o]) => C(x, y, r, `url(#${id})`, `opacity="${o}"`)).join('');

/** A long bank of fog, 200 x 84, its middle at the origin. */
export const fogBank = (): string =>
  puffs('fogA', [
    [-62, 10, 34, 0.7],
    [-28, -4, 40, 0.85],
    [14, 2, 40, 0.9],
    [50, -2, 36, 0.75],
    [74, 14, 24, 0.6],
    [-4, 16, 30, 0.7],
    [-84, 18, 18, 0.4],
  ]);
/** A wisp of it, 110 x 56. */
export const fogWisp = (): string =>
  puffs('fogB', [
    [-26, 4, 24, 0.6],
    [2, -3, 25, 0.75],
    [28, 5, 22, 0.55],
  ]);

/** A beam of attention, 100 long, apex at the origin, opening to the right. */
export const gaze = (): string =>
  `<defs><linearGradient id="gz" x1="0" x2="1" y1="0" y2="0"><stop offset="0" stop-color="${li(P.sun, 0.3)}" stop-opacity=".85"/><stop offset=".5" stop-color="${li(P.sun, 0.45)}" stop-opacity=".42"/><stop offset="1" stop-color="${li(P.sun, 0.6)}" stop-opacity=".06"/></linearGradient></defs>` +
  D('M0 -2L100 -20V20L0 2z', 'url(#gz)', 'filter="url(#soft1)"');

const under = (body: string): string => `<g opacity=".2" transform="translate(.8 1.600)">${body}</g>`;

const STAR =
  'M0 -10l2.900 6.300 6.900.8-5.100 4.700 1.400 6.800L0 5.200l-6.100 3.400 1.400-6.800-5.100-4.700 6.900-.8z';
/** Skill: a star. */
export const star = (): string =>
  under(D(STAR, P.ink)) + D(STAR, P.sun) + L('M-1.400 -5.500l-1 3-3.400.5', li(P.sun, 0.6), 1.1);

const HEART =
  'M0 8.500C-11 1.500-10.500-8-4.500-8-1.800-8-.6-6 0-4.600.6-6 1.800-8 4.500-8 10.500-8 11 1.500 0 8.500z';
/** Trust: a heart. */
export const heart = (): string =>
  under(D(HEART, P.ink)) +
  D(HEART, P.teal) +
  L('M-6.400 -3.200c.3-1.400 1-2.100 2.200-2.300', li(P.teal, 0.6), 1.3);

const CLOUD =
  'M-7.500 6.500a4.300 4.300 0 0 1-.6-8.500A5.600 5.600 0 0 1 2 -5.300a4.600 4.600 0 0 1 6.200 4.500A3.900 3.900 0 0 1 7.500 6.500z';
/** Fear: a small dark cloud. */
export const fear = (): string =>
  under(D(CLOUD, P.ink)) +
  D(CLOUD, mix(P.plum, P.ink, 0.35)) +
  L('M-6 -1.600c.4-1.300 1.300-2 2.600-2', li(P.plum, 0.35), 1.2) +
  L('M-4 9l-1.200 3M1 9l-1.200 3M6 9l-1.200 3', mix(P.plum, P.ink, 0.2), 1.3);

/** Rework: an arrow that turns back. */
export const back = (): string =>
  under(L('M7 7.500V2.500A5.500 5.500 0 0 0 1.500 -3H-7', P.ink, 3.4)) +
  L('M7 7.500V2.500A5.500 5.500 0 0 0 1.500 -3H-6', P.coral, 3.4) +
  D('M-3.500 -9.500L-11 -3l7.500 6.500z', P.coral);

/** An arrow head of the way back, pointing left. */
export const chevron = (): string =>
  under(L('M3.500 -6L-3 0l6.500 6', P.ink, 4)) + L('M3.500 -6L-3 0l6.500 6', P.coral, 3.6);

const LID = 'M-11 0C-6-7.500 6-7.500 11 0 6 7.500-6 7.500-11 0z';
/** Seen: an open eye. */
export const eye = (): string =>
  under(D(LID, P.ink)) +
  D(LID, P.paper) +
  C(0, 0, 4.6, P.teal) +
  C(0, 0, 2.1, P.ink) +
  C(-1.4, -1.4, 1, P.paper) +
  L('M-11 0C-6-7.500 6-7.500 11 0', P.ink, 1.6);
/** Not seen: a closed one. */
export const lid = (): string =>
  L(
    'M-11 -1C-6 5.500 6 5.500 11 -1M-7.500 3.200l-2 3.200M0 5v3.800M7.500 3.200l2 3.200',
    sh(P.steel, 0.25),
    1.9,
  );

/** Free time: an hourglass. */
export const hours = (): string => {
  const glass =
    'M-5.500 -8H5.500C5.500 -3.500 1.500 -2 1.500 0S5.500 3.500 5.500 8H-5.500C-5.500 3.500-1.500 2-1.500 0S-5.500-3.500-5.500-8z';
  return (
    under(D(glass, P.ink)) +
    D(glass, mix(P.paper, P.sky, 0.4)) +
    D(
      'M-3.900 -4.500H3.900C3 -2.200 1 -1.500 0 .4-1-1.500-3-2.200-3.900-4.500zM-4.600 7C-4 4.600-1.500 3.700 0 3.500 1.500 3.700 4 4.600 4.600 7z',
      P.sun,
    ) +
    R(-7.5, -10.5, 15, 3, 1.2, P.wood) +
    R(-7.5, 7.5, 15, 3, 1.2, sh(P.wood, 0.15))
  );
};
