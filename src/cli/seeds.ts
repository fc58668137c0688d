/**
 * Seeds as people write them: `7`, `1,5,9`, `1..200`, `1..20,40`. Reads words, makes numbers.
 */
import { Stop } from './print.ts';

/** As many runs as one command plays. */
const MOST = 1_000_000;
const LARGEST = 4294967295;

/**
 * The seeds a word stands for, in its order.
 * @throws Stop when it stands for none, or for too many
 */
export function readSeeds(word: string): number[] {
  const seeds: number[] = [];
  for (const part of word.split(',')) {
    const match = /^\s*(\d{1,10})(?:\.\.(\d{1,10}))?\s*$/.exec(part);
    if (!match) throw new Stop(`"${word}" are no seeds; write 7, 1,5,9 or 1..200`);
    const from = Number(match[1]);
    const to = match[2] === undefined ? from : Number(match[2]);
    if (from > LARGEST || to > LARGEST) throw new Stop(`a seed is at most ${LARGEST}`);
    if (to < from) throw new Stop(`seeds ${part.trim()} run backwards; write ${to}..${from}`);
    if (seeds.length + to - from + 1 > MOST) throw new Stop(`at most ${MOST} seeds at once`);
    for (let seed = from; seed <= to; seed++) seeds.push(seed);
  }
  return seeds;
}
