/** Whatever was played can be weighed: also a run by chance that told people something else on the way. */
import { describe, expect, it } from 'vitest';
import { atOnce, idle, onYourLuck } from '../../src/debrief/index.ts';
import { check, sprint, type Decision } from '../../src/kernel/index.ts';
import { randomRun } from '../kit/random-runs.ts';
import { levelAt } from '../kit/shelf.ts';

const LEVELS = ['training', 'onboarding', 'claims', 'false-start', 'public', 'winter'];

/** Places at which a run told its people something else than before, at a hand-over. */
const retold = (decisions: readonly Decision[]): number[] =>
  decisions.flatMap((each, at) => (each.kind === 'ambition' && at > 0 ? [at] : []));

describe('weighing a run on its own luck', () => {
  it('stops a run after any of its decisions, also between what is told anew and the seats', () => {
    let tried = 0;
    for (const id of LEVELS) {
      const level = levelAt(id).playable;
      for (const seed of [31, 62, 93]) {
        const { decisions } = randomRun(level, seed);
        for (const place of retold(decisions)) {
          let at = 0;
          const kept = decisions.slice(0, place + 1);
          const world = sprint(level, seed, (_, now) => {
            const next = kept[at++] ?? idle(level, now);
            expect(check(level, now, next).ok).toBe(true);
            return next;
          });
          expect(world.ending).not.toBeNull();
          tried++;
        }
      }
    }
    expect(tried).toBeGreaterThan(10);
  });

  it('comes to its end, and its steps add up to the run’s own value', () => {
    const level = levelAt('onboarding').playable;
    const { decisions, world } = randomRun(level, 31);
    expect(retold(decisions).length).toBeGreaterThan(0);
    const { steps } = atOnce(onYourLuck(level, 31, decisions));
    const [first, last] = [steps[0]!, steps.at(-1)!];
    expect(last.by).toBeCloseTo(world.ending!.value, 6);
    expect(first.kind).toBe('ghost');
    expect(steps.slice(0, -1).reduce((sum, { by }) => sum + by, 0)).toBeCloseTo(last.by, 6);
  });
});
