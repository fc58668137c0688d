/** Why a number moved: shares that add up, each the size of what is missing without its cause. */
import { describe, expect, it } from 'vitest';
import { again, apply, found, sprint, type Decision, type PlayableLevel } from '../../src/kernel/index.ts';
import { measuresOf, WHY_MEASURES, whyOf, type Cause } from '../../src/debrief/index.ts';
import { builtIn, playerOf } from '../../src/run/playbook/index.ts';
import { randomRun } from '../kit/random-runs.ts';
import { levelAt } from '../kit/shelf.ts';

const training = levelAt('training').playable;
const levels = ['training', 'onboarding'].map((id) => levelAt(id).playable);

function played(level: PlayableLevel, name: string, seed: number): Decision[] {
  const player = playerOf(builtIn(name)!);
  const world = found(level, seed);
  const decisions: Decision[] = [];
  while (world.ending === null) {
    const decision = player(level, world);
    decisions.push(decision);
    apply(level, world, decision);
  }
  return decisions;
}

/** Runs by chance and runs with a style: every quarter of each. */
function* quarters(): Generator<{
  level: PlayableLevel;
  seed: number;
  decisions: Decision[];
  quarter: number;
}> {
  for (const level of levels)
    for (let seed = 1; seed <= 4; seed++) {
      const runs = [
        randomRun(level, seed * 31).decisions,
        played(level, 'right-hands', seed * 31),
        played(level, 'cut-early', seed * 31),
      ];
      for (const decisions of runs)
        for (let quarter = 1; quarter <= level.quarters; quarter++)
          yield { level, seed: seed * 31, decisions, quarter };
    }
}

const wholeRun = (decisions: readonly Decision[], quarters: number): Decision[] => {
  let left = quarters;
  const end = decisions.findIndex((each) => each.kind === 'play' && --left === 0);
  return decisions.slice(0, end + 1);
};

describe('why a number moved', () => {
  it('in shares that add up to the change, for every measure, whoever played', () => {
    let asked = 0;
    let moved = 0;
    for (const { level, seed, decisions, quarter } of quarters()) {
      const why = whyOf(level, seed, decisions, quarter)!;
      for (const measure of measuresOf(found(level, seed))) {
        const it = why.measures[measure];
        if (!it) {
          expect([measure, quarter]).toEqual([expect.stringMatching(/^(rework|lost)$/), 1]);
          continue;
        }
        const sum = it.causes.reduce((all, each) => all + each.by, 0);
        const change = it.after - it.before;
        asked += 1;
        if (Math.abs(change) > 1e-9) moved += 1;
        expect(Math.abs(sum - change)).toBeLessThan(
          1e-7 * Math.max(1, Math.abs(it.after), Math.abs(it.before)),
        );
        for (const each of it.causes) expect(Number.isFinite(each.by)).toBe(true);
      }
    }
    expect(asked).toBeGreaterThan(3000);
    expect(moved / asked).toBeGreaterThan(0.6);
  });

  it('from where the number stood to where it stands now', () => {
    const decisions = played(training, 'right-hands', 4);
    for (let quarter = 1; quarter <= training.quarters; quarter++) {
      const then = sprint(training, 4, wholeRun(decisions, quarter));
      const why = whyOf(training, 4, decisions, quarter)!;
      expect(why.measures.orders!.after).toBe(then.history.at(-1)!.orders);
      expect(why.measures.result!.after).toBe(then.history.at(-1)!.result);
      expect(why.measures.trust!.after).toBe(then.trust);
      expect(why.measures.orders!.before).toBe(then.history.at(-2)?.orders ?? then.throughput0);
    }
    expect(whyOf(training, 4, decisions, training.quarters + 1)).toBeNull();
  });

  it('and without the cause it names the number is lower by its share, or higher where it pulled down', () => {
    let tried = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const { decisions } = randomRun(training, seed);
      const starts = decisions.flatMap((each, at) => (each.kind === 'play' ? [at + 1] : []));
      for (let quarter = 2; quarter <= training.quarters; quarter++) {
        const from = starts[quarter - 2]!;
        const opening = sprint(training, seed, decisions.slice(0, from));
        const own = decisions.slice(from, starts[quarter - 1]! - 1);
        const why = whyOf(training, seed, decisions, quarter)!;
        for (const cause of why.measures.orders!.causes.filter((each) => each.kind === 'decision')) {
          const other = again(training, opening, own, { decisions: new Set([cause.decision! - from]) });
          const missing = why.measures.orders!.after - other.history.at(-1)!.orders;
          expect(Math.sign(missing)).toBe(Math.sign(cause.by));
          expect(missing).toBeCloseTo(cause.by, 9);
          tried += 1;
        }
      }
    }
    expect(tried).toBeGreaterThan(60);
  });

  it('says what money is exactly: what a start cost is its share of spending and of the result', () => {
    const decisions = played(training, 'right-hands', 9);
    const why = whyOf(training, 9, decisions, 1)!;
    const starts = why.measures.spend!.causes.filter((each) => each.kind === 'decision');
    expect(starts.length).toBeGreaterThan(1);
    for (const each of starts) {
      expect(decisions[each.decision!]!.kind).toBe('start');
      expect(each.by).toBeGreaterThan(5);
    }
  });

  it('leads each cause back to its decision and its quarter', () => {
    const decisions = played(training, 'right-hands', 11);
    const seen = new Set<Cause['kind']>();
    for (let quarter = 1; quarter <= training.quarters; quarter++)
      for (const measure of WHY_MEASURES)
        for (const cause of whyOf(training, 11, decisions, quarter)!.measures[measure]?.causes ?? []) {
          seen.add(cause.kind);
          if (cause.decision === null) continue;
          const before = decisions.slice(0, cause.decision).filter((each) => each.kind === 'play').length;
          expect(cause.quarter).toBe(before + 1);
          if (cause.kind !== 'decision') expect(cause.quarter).toBeLessThan(quarter);
        }
    expect([...seen].toSorted()).toEqual(
      expect.arrayContaining(['decision', 'fruit', 'itself', 'market', 'once', 'together', 'under-way']),
    );
  });

  it('leaves most to single causes: what they do only together is the smaller part', () => {
    let together = 0;
    let all = 0;
    for (let seed = 1; seed <= 5; seed++) {
      const decisions = played(training, 'right-hands', seed);
      for (let quarter = 1; quarter <= training.quarters; quarter++)
        for (const cause of whyOf(training, seed, decisions, quarter)!.measures.orders!.causes) {
          all += Math.abs(cause.by);
          if (cause.kind === 'together') together += Math.abs(cause.by);
        }
    }
    expect(together / all).toBeLessThan(0.2);
  });
});
