/**
 * Twenty thousand runs of random decisions, a thousand on each of twenty seeds: the best of them
 * stays below what the good styles reach on the same luck.
 */
import { expect, it } from 'vitest';
import { trainingLevel } from '../kit/levels.ts';
import { search } from '../kit/search.ts';

it('twenty thousand random runs do not beat the good styles', () => {
  const found = search(trainingLevel(), 20, 1000);
  console.log(JSON.stringify(found));
  expect(found.runs).toBe(20_000);
  expect(found.growth).toBeLessThan(0.02);
  expect(found.bestRandom).toBeLessThan(0.8 * found.bestStyle);
  expect(found.beaten).toBeLessThanOrEqual(0.15);
});
