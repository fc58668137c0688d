/**
 * Luck with an address: a hash of (seed, what, when), never a stream. Two runs that differ by one
 * decision meet the same luck everywhere else, so a what-if compares decisions and not dice.
 */

/** What a draw can be about. Moves use `16 * number in the catalogue + target + 1`, all below 480. */
export const LUCK = {
  market: 500,
  rival: 510,
  law: 600,
  offer: 77 + 1024,
  flaw: 700,
  saving: 720,
  needless: 740,
  dilemmaComes: 900,
  dilemma: 910,
  answers: 2000,
} as const;

/**
 * A number in [0, 1), the same in every engine for the same address.
 * @param seed unsigned 32-bit seed of the run
 * @param what what the draw is about, see {@link LUCK}
 * @param when quarter, attempt or count, from 0
 */
export function draw(seed: number, what: number, when: number): number {
  let h = (seed ^ 0x9e3779b9) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = (h + Math.imul(what + 1, 0xc2b2ae35)) | 0;
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f);
  h = (h + Math.imul(when + 1, 0x165667b1)) | 0;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  h = (h ^ (h >>> 15)) >>> 0;
  return h / 4294967296;
}
