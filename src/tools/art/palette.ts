/**
 * The twenty colours of the paper dollhouse. Every other tone is mixed from them: shade goes towards
 * ink, light towards cream, never black, never white. That single rule makes everything belong together,
 * so no drawing may type a colour of its own.
 */

/** The base colours by name. `ai` belongs to AI only, `coral` to trouble, `sun` to attention, `teal` to the company. */
export const P = {
  ink: '#2b2a4c',
  night: '#3d3f6b',
  cream: '#fff3dc',
  paper: '#fffaf0',
  sand: '#f0dcbc',
  clay: '#d9a577',
  wood: '#c4865a',
  bark: '#8a5a44',
  teal: '#2f8f83',
  sage: '#a9c7a6',
  leaf: '#6fa35b',
  pine: '#3f7256',
  sun: '#f6b93f',
  coral: '#e8694f',
  rose: '#f0a093',
  plum: '#7d5a8c',
  sky: '#bfe3ec',
  blue: '#5b8fc9',
  steel: '#8f9bb3',
  ai: '#6ff2d8',
} as const;

/** No colour at all: for the one frame that is tinted at run time, never for a drawing. */
export const BLANK = '#ffffff';

/** Skin tones, light to dark. */
export const SKIN = ['#fbd9ba', '#efbd8f', '#d29a6a', '#a86e49', '#774a35'] as const;

/** Hair: black, brown, chestnut, blond, grey, red. */
export const HAIR = ['#2e2336', '#5b3a2c', '#a5602f', '#e3b565', '#9a93a6', '#c8553d'] as const;

const channels = (hex: string): number[] => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));

/** `a` mixed with `b`; `t` 0..1 is the share of `b`. Both and the result are `#rrggbb`. */
export function mix(a: string, b: string, t: number): string {
  const to = channels(b);
  return (
    '#' +
    channels(a)
      .map((v, i) =>
        Math.round(v + ((to[i] ?? v) - v) * t)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')
  );
}

/** Shade: towards ink by `t` 0..1. */
export const sh = (colour: string, t = 0.2): string => mix(colour, P.ink, t);

/** Light: towards cream by `t` 0..1. */
export const li = (colour: string, t = 0.35): string => mix(colour, P.cream, t);

/** The colour of lamps and low sun. */
export const LAMP = mix(P.cream, P.sun, 0.35);
