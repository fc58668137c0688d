/** The palette as numbers, for tints and flat fills on the canvas. The names are those of the art build. */

export const INK = 0x2b2a4c;
export const NIGHT = 0x3d3f6b;
export const CREAM = 0xfff3dc;
export const PAPER = 0xfffaf0;
export const SAND = 0xf0dcbc;
export const CLAY = 0xd9a577;
export const BARK = 0x8a5a44;
export const TEAL = 0x2f8f83;
export const SAGE = 0xa9c7a6;
export const LEAF = 0x6fa35b;
export const SUN = 0xf6b93f;
export const CORAL = 0xe8694f;
export const ROSE = 0xf0a093;
export const PLUM = 0x7d5a8c;
export const SKY = 0xbfe3ec;
export const BLUE = 0x5b8fc9;
export const STEEL = 0x8f9bb3;
export const AI = 0x6ff2d8;
export const PLAIN = 0xffffff;

/** A colour as CSS takes it. */
export const css = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;

/** `a` mixed with `b`; `t` 0..1 is the share of `b`. */
export function blend(a: number, b: number, t: number): number {
  const part = (shift: number): number => {
    const [x, y] = [(a >> shift) & 255, (b >> shift) & 255];
    return Math.round(x + (y - x) * t) & 255;
  };
  return (part(16) << 16) | (part(8) << 8) | part(0);
}
