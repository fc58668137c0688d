/** Which conclusions survive if a number of the model is wrong. */
import { describe, expect, it } from 'vitest';
import { doubts, rangeOf, type ParameterDoubt } from '../../src/debrief/index.ts';
import { P, PARAMETERS, type ParameterId } from '../../src/kernel/index.ts';
import { runOf } from '../kit/causes.ts';
import { levelAt } from '../kit/shelf.ts';

const level = levelAt('training').playable;

describe('doubting the model', () => {
  it('has a range for every number that holds its value, and keeps shares shares', () => {
    for (const id of Object.keys(PARAMETERS) as ParameterId[]) {
      const [low, high] = rangeOf(id);
      const { value, unit } = PARAMETERS[id];
      expect(low, id).toBeLessThanOrEqual(value);
      expect(high, id).toBeGreaterThanOrEqual(value);
      expect(high, id).toBeGreaterThan(low);
      if (unit !== 'share' && !unit.startsWith('factor/')) continue;
      expect(low, id).toBeGreaterThanOrEqual(0);
      expect(high, id).toBeLessThanOrEqual(1);
    }
  });

  it('asks every number of the book at both ends, in its order, and tells how far it is', () => {
    const before = { ...P };
    const steps = [...doubts(level, 11, runOf(level, 'right-hands', 11), 2)];
    const rows = steps.flatMap(({ row }): ParameterDoubt[] => (row ? [row] : []));
    expect(rows.map(({ parameter }) => parameter)).toEqual(Object.keys(PARAMETERS));
    expect(steps.at(-1)!.progress).toBe(1);
    expect(P).toEqual(before);
    for (const { ends, low, high } of rows) expect(ends.map(({ at }) => at)).toEqual([low, high]);
    // Numbers matter: what the run comes to is not the same at both ends.
    const moved = rows.filter(({ ends: [a, b] }) => a!.outcome.value !== b!.outcome.value);
    expect(moved.length).toBeGreaterThan(rows.length / 3);
  });

  it('of a run that bolted AI on, still says so at nearly every end', () => {
    const rows: ParameterDoubt[] = [];
    for (const { row } of doubts(level, 12, runOf(level, 'bolt-on', 12), 6)) {
      if (row) rows.push(row);
      if (rows.length === 40) break;
    }
    expect(rows.filter(({ survives }) => survives.first).length).toBeGreaterThan(36);
    for (const { ends } of rows) for (const { effects } of ends) expect(effects.process).toBeLessThan(0);
  });
});
