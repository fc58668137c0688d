/** Which temptation is no vice, and where: from each company's own facts. */
import { expect, it } from 'vitest';
import { soundPin, temptationsOf } from '../../src/tools/balance/temptations.ts';
import { levelAt } from '../kit/shelf.ts';

it.each([
  ['onboarding', ['nobody consulted', 'no AI of one’s own']],
  ['training', []],
  ['claims', []],
  ['false-start', ['nobody consulted', 'no AI of one’s own']],
  ['public', []],
  ['winter', ['a small cut first', 'a cut on the way']],
] as const)('%s: %j', (id, fair) => {
  const level = levelAt(id).playable;
  const all = temptationsOf(level);
  expect(all.filter((each) => each.fair !== null).map(({ name }) => name)).toEqual(fair);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  expect(soundPin(level).spares).toBe(id !== 'winter');
});
