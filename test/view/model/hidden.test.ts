/** When the curtain lifts, nothing stays under a sheet: whatever nobody watched is told. */
import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../../src/kernel/index.ts';
import { loadWords } from '../../../src/text/index.ts';
import { hidden } from '../../../src/view/model/debrief-hidden.ts';
import { BLIND, playThrough, RIGHT } from '../../kit/through.ts';

const [en, fr] = [await loadWords('en'), await loadWords('fr')];

describe('what one could not see', () => {
  it('is told for every measure nobody at a blind table watched, in both languages', () => {
    const blind = playThrough(BLIND, () => undefined);
    const watched = new Set(['tool-depth', 'seats', 'task-saving']);
    for (const words of [en, fr]) {
      const items = hidden(blind, words);
      expect(new Set(items.map((each) => each.id))).toEqual(
        new Set(MEASURES.filter((each) => !watched.has(each))),
      );
      expect(JSON.stringify(items)).not.toMatch(/\[[a-z]|undefined|NaN/);
      expect(items.every((each) => each.who.length > 0)).toBe(true);
    }
  });

  it('is less for a table that watched', () => {
    const right = hidden(
      playThrough(RIGHT, () => undefined),
      en,
    ).map((each) => each.id);
    const blind = hidden(
      playThrough(BLIND, () => undefined),
      en,
    ).map((each) => each.id);
    expect(right.length).toBeLessThan(blind.length);
    expect(right).not.toContain('queues');
  });
});
