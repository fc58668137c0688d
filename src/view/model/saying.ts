/**
 * The same thing told more than one way, so that a quarter doesn't sound like the one before. Which
 * way is told follows from a count, never from chance: a run tells itself the same each time.
 */
import type { WordKey, Words } from '../../text/index.ts';

/**
 * The key of one of a message's ways of being told: `key`, `key.2`, `key.3` and so on.
 * @param turn any whole number; the ways take turns
 */
export function saying(words: Words, key: string, turn: number): WordKey {
  let ways = 1;
  while (words.has(`${key}.${ways + 1}`)) ways += 1;
  const way = ((Math.trunc(turn) % ways) + ways) % ways;
  return (way === 0 ? key : `${key}.${way + 1}`) as WordKey;
}
