/** A level's own words laid over those of the game: its names, its trade, and whether it had AI before it began. */
import type { Level } from '../../level/index.ts';
import type { Words } from '../../text/index.ts';

/** From here on the company is told as one that has AI; a licence here and there is none, share 0..1. */
const BEGUN = 0.2;

/** Whether the company had AI before its first quarter: left alone, it goes on paying for it. */
export const hadAi = ({ document }: Level): boolean => document.start.tool >= BEGUN;

/** These words as they are said in that company. */
export function wordsOf(level: Level, words: Words): Words {
  return words.withLevel(level.words[words.locale], level.document.vocabulary, hadAi(level));
}
