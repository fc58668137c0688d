/**
 * The game cannot be beaten by trying things at random. A small search; `npm run test:long` does
 * twenty thousand runs.
 */
import { expect, it } from 'vitest';
import { trainingLevel } from '../kit/levels.ts';
import { search } from '../kit/search.ts';

it('three hundred random runs stay far below the good styles', () => {
  const found = search(trainingLevel(), 6, 50);
  expect(found.growth).toBeLessThan(0.02);
  expect(found.bestRandom).toBeLessThan(0.7 * found.bestStyle);
  expect(found.beaten).toBeLessThanOrEqual(0.2);
});
