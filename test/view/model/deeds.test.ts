/** News of what worked: a sentence that speaks of a first time is told the first time, whatever the quarter. */
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../../src/kernel/index.ts';
import { loadWords, LOCALES } from '../../../src/text/index.ts';
import { happeningText } from '../../../src/view/model/deeds.ts';
import { exampleReport, exampleSnapshot } from '../../../src/view/screen/story/company.ts';

const worked = (what: string, quarter: number): Happening => ({ kind: 'success', quarter, week: 13, what });

describe('news of a move of the whole house', () => {
  it.each(LOCALES)('says "again" from the second time on, in any quarter (%s)', async (locale) => {
    const words = await loadWords(locale);
    for (const what of ['management.plan', 'marketing.study', 'marketing.offer', 'management.purpose'])
      for (const [first, second] of [
        [1, 2],
        [2, 3],
        [3, 6],
      ] as const) {
        const { world, level } = exampleSnapshot();
        const history = Array.from({ length: 6 }, (_, at) => ({
          ...exampleReport(at + 1),
          quarter: at + 1,
          happenings: at + 1 === first || at + 1 === second ? [worked(what, at + 1)] : [],
        }));
        const told = { level, world: { ...world!, history } };
        const say = (quarter: number): string => happeningText(worked(what, quarter), told, words);
        expect(say(first)).toBe(words.t(`move.${what}.done`));
        expect(say(second)).toBe(words.t(`move.${what}.done.2`));
      }
  });
});
