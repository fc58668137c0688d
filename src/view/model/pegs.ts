/** Attention in halves: what pegs can show, and how one says it. */
import type { Words } from '../../text/index.ts';

/** Units of attention to the nearest half peg. */
export function halfPegs(units: number): number {
  return Math.max(0, Math.round(units * 2) / 2);
}

/** "2½", "½", "3": attention as one says it. */
export function halvesText(units: number, words: Words): string {
  const held = halfPegs(units);
  const whole = Math.floor(held);
  if (held === whole) return words.number(whole);
  return whole === 0 ? '½' : `${words.number(whole)}½`;
}
