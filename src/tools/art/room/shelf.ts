/** What shelves and boards on walls are put together from. */
import { P, li, sh } from '../palette.ts';
import { R } from '../pen.ts';

/** A book's spine. */
export const book = (x: number, h: number, c: string, w = 4): string =>
  R(x, -h, w, h, 0.6, c) +
  R(x + w - 1.2, -h, 1.2, h, 0.6, sh(c, 0.25)) +
  R(x + 0.8, -h + 2.5, w - 2, 1.4, 0.3, li(c, 0.6));
/** The shadow a shelf throws. */
export const board = (w: number): string => R(1, 3, w, 4, 1, P.ink, 'opacity=".2" filter="url(#soft1)"');
/** A shelf. */
export const plank = (w: number): string => R(0, 0, w, 3, 1, P.wood) + R(0, 0, w, 0.9, 0.4, li(P.wood, 0.6));
/** Lines of writing. */
export const lines = (x: number, y: number, n: number, w: number, c: string = P.steel): string =>
  Array.from({ length: n }, (_, i) => R(x, y + i * 4, w - ((i * 7) % 5) * 2, 1.3, 0.6, c)).join('');

/** A wall thing drawn with its upper left corner at (x, y). */
export type Hang = (x: number, y: number) => string;
