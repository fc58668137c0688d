/** Counts by name: plain objects to everybody, in the order in which names came, and each on its own. */
import { expect, test } from 'vitest';
import { copyTally, newTally } from '../../src/kernel/world/tally.ts';

test('a tally begins empty and plain', () => {
  expect(newTally()).toStrictEqual({});
});

test('a copy keeps names, counts and their order, and goes its own way', () => {
  const tally = newTally();
  for (const name of ['it.deploy@3', 'hr.hire@0', 'one', 'it.rollout@-1']) tally[name] = name.length;
  delete tally['hr.hire@0'];
  tally['hr.hire@0'] = 1;
  const copy = copyTally(tally);
  expect(JSON.stringify(copy)).toBe('{"it.deploy@3":11,"one":3,"it.rollout@-1":13,"hr.hire@0":1}');
  copy['one'] = 7;
  expect(tally['one']).toBe(3);
});
