/**
 * Second reading: the run as a policy, over lucks that are nobody's own. Every way of turning the four
 * axes is played on each luck, so that effects, shares and what axes do only together come from the
 * same runs, compared luck by luck.
 */
import type { Decision, PlayableLevel } from '../kernel/index.ts';
import { insteadOf, waysOf, type Ways } from './axes.ts';
import { policyOf, type Policy } from './policy.ts';
import {
  AXES,
  type Axis,
  type AxisEffect,
  type AxisInstead,
  type Interaction,
  type Outcome,
  type OverLucks,
  type Usual,
} from './shapes.ts';
import { less, meanOf, settled } from './statistics.ts';
import { turning, waterfallOf, type Table } from './turns.ts';

/** How many lucks a reading takes. */
export const LUCKS = 64;
/** The same for every run, so that runs can be compared; far from the seeds that people are given. */
const FIRST_LUCK = 3_000_000_001;

/** The lucks of a reading. */
export const lucksOf = (count: number): number[] => Array.from({ length: count }, (_, at) => FIRST_LUCK + at);

/** Whether a run ever had the choice on an axis. */
export function played(policy: Policy, ways: Ways, axis: Axis): boolean {
  if (axis === 'process') return ways.process !== null;
  if (axis === 'failures') return policy.failuresMet > 0;
  return axis !== 'reinvestment' || ways.reinvestment !== null;
}

/**
 * Works it out, giving way after every luck.
 * @param decisions a whole run's, legal under this level and seed
 * @yields the share done, 0..1
 */
export function* overLucks(
  level: PlayableLevel,
  seed: number,
  decisions: readonly Decision[],
  count = LUCKS,
): Generator<number, OverLucks> {
  const policy = policyOf(level, seed, decisions);
  const ways = waysOf(policy);
  const instead = AXES.map((axis) => insteadOf(level, ways, axis));
  const { table, ghosts, turn } = turning(level, policy, ways, instead);
  for (const [at, luck] of lucksOf(count).entries()) {
    turn(luck);
    yield (at + 1) / count;
  }
  const effects = AXES.map((axis, k) => effectOf(table, k, instead[k]!, played(policy, ways, axis)));
  const axes = inTellingOrder(effects);
  return {
    lucks: count,
    axes,
    ties: tiesOf(table, axes),
    interactions: interactionsOf(table),
    waterfall: waterfallOf(table, ghosts),
    own: usual(table[0]!),
    ghost: usual(ghosts),
  };
}

const values = (outcomes: readonly Outcome[]): number[] => outcomes.map(({ value }) => value);

/** Own less turned, by luck. */
const lost = (table: Table, turned: number, what: 'value' | 'jobs' | 'trust' = 'value'): number[] =>
  less(
    table[0]!.map((each) => each[what]),
    table[turned]!.map((each) => each[what]),
  );

function usual(outcomes: readonly Outcome[]): Usual {
  const { mean, error } = meanOf(values(outcomes));
  const share = (ending: Outcome['ending']): number =>
    outcomes.filter((each) => each.ending === ending).length / outcomes.length;
  return { value: mean, error, growth: share('growth'), layoffs: share('layoffs') };
}

function effectOf(table: Table, k: number, instead: AxisInstead, had: boolean): AxisEffect {
  const turned = 1 << k;
  const value = meanOf(lost(table, turned));
  const jobs = meanOf(lost(table, turned, 'jobs'));
  const trust = meanOf(lost(table, turned, 'trust'));
  return {
    axis: AXES[k]!,
    effect: value.mean,
    error: value.error,
    jobs: jobs.mean,
    jobsError: jobs.error,
    trust: trust.mean,
    trustError: trust.error,
    growth: 100 * (usual(table[0]!).growth - usual(table[turned]!).growth),
    instead,
    played: had,
  };
}

type Told = Pick<AxisEffect, 'effect' | 'error' | 'played'>;

const costs = ({ effect, error }: Told): boolean => effect < 0 && settled({ mean: effect, error });

/**
 * What cost first, the costliest ahead; then what brought, the most ahead; last what the run never
 * had a choice about.
 */
export function inTellingOrder<T extends Told>(effects: readonly T[]): T[] {
  const rank = (each: T): number => (costs(each) ? 0 : each.played ? 1 : 2);
  return [...effects].sort((a, b) => rank(a) - rank(b) || Math.abs(b.effect) - Math.abs(a.effect));
}

/** Neighbours in the telling order whose difference is within its error, in groups. */
function tiesOf(table: Table, axes: readonly AxisEffect[]): Axis[][] {
  const groups: Axis[][] = [];
  let group: Axis[] = [];
  axes.forEach((each, at) => {
    const before = axes[at - 1];
    const open =
      before !== undefined &&
      before.played === each.played &&
      costs(before) === costs(each) &&
      !settled(meanOf(less(lost(table, turnOf(before.axis)), lost(table, turnOf(each.axis)))));
    if (!open) {
      groups.push(group);
      group = [];
    }
    if (each.played) group.push(each.axis);
  });
  return [...groups, group].filter(({ length }) => length > 1);
}

const turnOf = (axis: Axis): number => 1 << AXES.indexOf(axis);

/** What two own ways brought only together, where it is surely not nothing; the largest first. */
function interactionsOf(table: Table): Interaction[] {
  const found: Interaction[] = [];
  AXES.forEach((a, i) => {
    AXES.slice(i + 1).forEach((b) => {
      const each = lost(table, turnOf(a));
      const other = lost(table, turnOf(b));
      const both = lost(table, turnOf(a) | turnOf(b));
      const by = meanOf(both.map((loss, at) => each[at]! + other[at]! - loss));
      if (settled(by)) found.push({ a, b, by: by.mean, error: by.error });
    });
  });
  return found.sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}
