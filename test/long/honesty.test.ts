/** The same question as in test/debrief/honesty, as a player is answered: 64 lucks, a hundred runs of every cause. */
import { describe, expect, it } from 'vitest';
import { atOnce, overLucks } from '../../src/debrief/index.ts';
import { CAUSES, runOf } from '../kit/causes.ts';
import { levelAt } from '../kit/shelf.ts';

const level = levelAt('training').playable;

describe('of a hundred runs whose cause is known', () => {
  for (const { cause, axis, style } of CAUSES)
    it(`at least 95 are told it first: ${cause}`, () => {
      let first = 0;
      for (let seed = 1; seed <= 100; seed++) {
        const [told] = atOnce(overLucks(level, seed, runOf(level, style, seed))).axes;
        if (told!.axis === axis && told!.effect < 0) first += 1;
      }
      expect(first).toBeGreaterThanOrEqual(95);
    });
});
