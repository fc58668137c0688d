/** What one other decision would have done: replayed on the same luck, the rest kept where it is legal. */
import { describe, expect, it } from 'vitest';
import { apply, fingerprint, found, type Decision } from '../../src/kernel/index.ts';
import { alternatives, follow, ghostOf, habit, otherwise, place, weigh } from '../../src/debrief/index.ts';
import { builtIn, playerOf } from '../../src/run/playbook/index.ts';
import { levelAt } from '../kit/shelf.ts';

const level = levelAt('training').playable;

function runOf(name: string, seed: number): { decisions: Decision[]; value: number; mark: string } {
  const player = playerOf(builtIn(name)!);
  const world = found(level, seed);
  const decisions: Decision[] = [];
  while (world.ending === null) {
    const decision = player(level, world);
    decisions.push(decision);
    apply(level, world, decision);
  }
  return { decisions, value: world.ending.value, mark: fingerprint(world) };
}

describe('following a run', () => {
  it('with nothing changed comes to the very same world', () => {
    for (const seed of [1, 2, 3]) {
      const run = runOf('right-hands', seed);
      expect(fingerprint(follow(level, seed, place(level, seed, run.decisions)))).toBe(run.mark);
    }
  });

  it('with any one decision changed still reaches an ending, by legal decisions only', () => {
    const run = runOf('right-hands', 5);
    const placed = place(level, 5, run.decisions);
    let lines = 0;
    run.decisions.forEach((decision, index) => {
      for (const instead of alternatives(decision, level.functions)) {
        expect(otherwise(level, 5, placed, index, instead).ending).not.toBeNull();
        lines += 1;
      }
    });
    expect(lines).toBeGreaterThan(50);
  });

  it('answers a failure it never met as the run mostly did', () => {
    const review: Decision = { kind: 'failure', index: 0, answer: 'review' };
    expect(habit([review, review, { ...review, answer: 'blame' }])).toBe('review');
    expect(habit([])).toBe('shelve');
  });
});

describe('the decision that weighed most', () => {
  it('has the largest effect of all, and the effect is the difference between the two lines', async () => {
    const run = runOf('right-hands', 7);
    const weighed = (await weigh(level, 7, run.decisions))!;
    const placed = place(level, 7, run.decisions);
    const other = otherwise(level, 7, placed, weighed.decision, weighed.instead);
    expect(weighed.effect).toBeCloseTo(run.value - other.ending!.value, 6);
    for (const [index, decision] of run.decisions.entries())
      for (const instead of alternatives(decision, level.functions)) {
        const line = otherwise(level, 7, placed, index, instead);
        expect(Math.abs(run.value - line.ending!.value)).toBeLessThanOrEqual(Math.abs(weighed.effect) + 1e-9);
      }
  });

  it('never tells somebody still in the tunnel to undo what kept them out of layoffs for the money', async () => {
    const WAYS = ['layoffs', 'reprieve', 'growth'];
    let tried = 0;
    for (let seed = 1; seed < 60 && tried < 3; seed++) {
      const { decisions } = runOf('operations-first', seed);
      const own = follow(level, seed, place(level, seed, decisions)).ending!;
      if (own.kind !== 'reprieve') continue;
      tried++;
      const weighed = (await weigh(level, seed, decisions))!;
      expect(WAYS.indexOf(weighed.otherEnding)).toBeGreaterThanOrEqual(WAYS.indexOf(own.kind));
    }
    expect(tried).toBe(3);
  });

  it('after layoffs names what would have helped most, where anything would', async () => {
    const run = runOf('idle', 7);
    const weighed = (await weigh(level, 7, run.decisions))!;
    const placed = place(level, 7, run.decisions);
    const helped = run.decisions.flatMap((decision, index) =>
      alternatives(decision, level.functions).map(
        (instead) => otherwise(level, 7, placed, index, instead).ending!.value - run.value,
      ),
    );
    expect(Math.max(...helped)).toBeGreaterThan(0);
    expect(-weighed.effect).toBeCloseTo(Math.max(...helped), 6);
  });

  it('is nothing for a run that has not ended, and stops when told', async () => {
    const run = runOf('idle', 3);
    expect(await weigh(level, 3, run.decisions.slice(0, 10))).toBeNull();
    const stop = new AbortController();
    stop.abort();
    expect(await weigh(level, 3, run.decisions, stop.signal)).toBeNull();
  });
});

describe('the ghost', () => {
  it('is the same company without a single move: no spending on AI, a number a quarter', () => {
    const ghost = ghostOf(level, 7);
    expect(ghost.result).toHaveLength(level.quarters);
    expect(ghost.orders).toHaveLength(level.quarters);
    expect(Math.abs(ghost.orders[0]! - ghost.orders.at(-1)!)).toBeLessThan(15);
  });

  it('knows every line a chart draws of a run, queues and utilisation among them', () => {
    const { measures, fullest } = ghostOf(level, 7);
    for (const line of [...Object.values(measures), fullest.queue, fullest.utilisation])
      expect(line).toHaveLength(level.quarters);
    for (const busy of fullest.utilisation) expect(busy).toBeGreaterThan(0.3);
    // The fullest room holds at least what any room's own line says.
    const rooms = Object.entries(measures).filter(([name]) => name.startsWith('room-'));
    expect(rooms.length).toBeGreaterThan(1);
    for (const [, line] of rooms)
      line!.forEach((waits, at) => expect(waits).toBeLessThanOrEqual(fullest.queue[at]! + 1e-9));
  });
});
