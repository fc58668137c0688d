/**
 * Every way of turning the four axes of a run, on the same lucks, and what that says of each axis'
 * share in the way from the ghost to the outcome. Sums only; the runs are the kernel's.
 */
import { sprint, type PlayableLevel } from '../kernel/index.ts';
import type { Ways } from './axes.ts';
import { idle } from './ghost.ts';
import { outcomeOf } from './line.ts';
import { policyPlayer } from './policy-player.ts';
import type { Policy } from './policy.ts';
import { AXES, type Axis, type AxisInstead, type Outcome, type WaterfallPart } from './shapes.ts';
import { less, meanOf } from './statistics.ts';

/** What every way of turning came to, by luck: bit `1 << k` of the index says that axis k of {@link AXES} is turned. */
export type Table = Outcome[][];

const ALL = (1 << AXES.length) - 1;

export interface Turning {
  table: Table;
  /** The same company on the same lucks, and nobody who starts anything. */
  ghosts: Outcome[];
  /** Plays every way of turning on one more luck: seventeen runs. */
  turn(luck: number): void;
}

/**
 * A table still to be filled, luck by luck.
 * @param instead what each axis is turned to, in the order of {@link AXES}
 */
export function turning(
  level: PlayableLevel,
  policy: Policy,
  ways: Ways,
  instead: readonly AxisInstead[],
): Turning {
  const table: Table = Array.from({ length: ALL + 1 }, () => []);
  const ghosts: Outcome[] = [];
  return {
    table,
    ghosts,
    turn: (luck) => {
      for (let turned = 0; turned <= ALL; turned++) {
        const axes = instead.filter((_, k) => (turned & (1 << k)) !== 0);
        table[turned]!.push(outcomeOf(sprint(level, luck, policyPlayer(policy, ways, axes))));
      }
      ghosts.push(outcomeOf(sprint(level, luck, idle)));
    },
  };
}

const values = (outcomes: readonly Outcome[]): number[] => outcomes.map(({ value }) => value);

/** How often an axis joins exactly `others` others, over all orders of the axes. */
function weightOf(others: number): number {
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const n = AXES.length;
  return (factorial(others) * factorial(n - 1 - others)) / factorial(n);
}

/** How many bits are set. */
const bits = (x: number): number => (x === 0 ? 0 : (x & 1) + bits(x >> 1));

/** From the ghost to the outcome, by the axes' shares; they add up but for dust of arithmetic. */
export function waterfallOf(table: Table, ghosts: readonly Outcome[]): WaterfallPart[] {
  const part = (kind: WaterfallPart['kind'], numbers: readonly number[], axis?: Axis): WaterfallPart => {
    const { mean, error } = meanOf(numbers);
    return { kind, ...(axis ? { axis } : {}), by: mean, error };
  };
  const shares = AXES.map((axis, k) => {
    const turned = 1 << k;
    const share = ghosts.map(() => 0);
    for (let others = 0; others <= ALL; others++) {
      if ((others & turned) !== 0) continue;
      // The axis joins those that are not turned.
      const weight = weightOf(AXES.length - 1 - bits(others));
      const with_ = table[others]!;
      const without = table[others | turned]!;
      for (let at = 0; at < share.length; at++)
        share[at] = share[at]! + weight * (with_[at]!.value - without[at]!.value);
    }
    return part('axis', share, axis);
  });
  return [
    part('ghost', values(ghosts)),
    part('rest', less(values(table[ALL]!), values(ghosts))),
    ...shares,
    part('outcome', values(table[0]!)),
  ];
}
