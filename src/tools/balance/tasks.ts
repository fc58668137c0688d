/**
 * What the balance of a level is made of, each as a question one worker can answer alone: how a style fares, what
 * one quarter is worth, which answer was best, how far a search gets. Plays runs; judges and prints nothing.
 */
import {
  apply,
  check,
  type Decider,
  type Decision,
  FAILURE_ANSWERS,
  legal,
  copyOf,
  found,
  type PlayableLevel,
  report,
  sprint,
  type World,
} from '../../kernel/index.ts';
import { type Playbook, playerOf } from '../../run/index.ts';

/** How one run came out. */
export interface Came {
  value: number;
  ending: 'growth' | 'reprieve' | 'layoffs';
  trust: number;
  orders: number;
}

/** What one answer of a dilemma, or of a failure, was worth over the states in which it was possible. */
export interface Answers {
  /** How often it came. */
  times: number;
  /** States in which each answer was best, ties left out; and those that were ties. */
  best: number[];
  ties: number;
  /** Mean value of each answer against the mean of all, k€. */
  worth: number[];
}

const came = (level: PlayableLevel, world: World): Came => {
  const run = report(level, world);
  return {
    value: run.value,
    ending: run.ending!,
    trust: run.trust,
    orders: run.throughput.end / run.throughput.start - 1,
  };
};

/** Each seed played by a playbook. */
export function style(level: PlayableLevel, playbook: Playbook, seeds: readonly number[]): Came[] {
  const player = playerOf(playbook);
  return seeds.map((seed) => came(level, sprint(level, seed, player)));
}

/** Plays a world to its end; returns the value, k€. */
function playOn(level: PlayableLevel, start: World, player: Decider): number {
  const world = copyOf(start);
  for (let i = 0; world.ending === null && i < 10_000; i++) apply(level, world, player(level, world));
  return report(level, world).value;
}

/** Calls `at` with the world before every decision of a run. */
function walk(level: PlayableLevel, seed: number, player: Decider, at: (world: World) => void): void {
  const world = found(level, seed);
  while (world.ending === null) {
    at(world);
    apply(level, world, player(level, world));
  }
}

/** A gap below which two answers are as good as each other, k€. */
const TIE = 25;

/** Every dilemma and failure a style meets, each answer played out on the same luck. */
export function answers(
  level: PlayableLevel,
  playbook: Playbook,
  seeds: readonly number[],
): { dilemmas: Record<string, Answers>; failures: Answers & { known: number[]; review: number[] } } {
  const player = playerOf(playbook);
  const dilemmas: Record<string, Answers> = {};
  const failures = { ...blank(FAILURE_ANSWERS.length), known: [0, 0], review: [0, 0] };
  for (const seed of seeds)
    walk(level, seed, player, (world) => {
      if (world.failures.length > 0) {
        const values = FAILURE_ANSWERS.map((answer) =>
          after(level, world, { kind: 'failure', index: 0, answer }, player),
        );
        const best = weigh(failures, values);
        const { target } = world.failures[0]!;
        const known = target >= 0 && world.stations[target]!.known >= 0.9 ? 1 : 0;
        failures.known[known]! += 1;
        if (best === 0) failures.review[known]! += 1;
      } else if (world.dilemma !== null && world.table.length > 0) {
        const id = world.dilemma;
        weigh(
          (dilemmas[id] ??= blank(3)),
          [0, 1, 2].map((answer) => after(level, world, { kind: 'dilemma', id, answer }, player)),
        );
      }
    });
  return { dilemmas, failures };
}

const blank = (answers: number): Answers => ({
  times: 0,
  best: Array.from({ length: answers }, () => 0),
  ties: 0,
  worth: Array.from({ length: answers }, () => 0),
});

function after(level: PlayableLevel, world: World, decision: Decision, player: Decider): number {
  if (!check(level, world, decision).ok) return NaN;
  const next = copyOf(world);
  apply(level, next, decision);
  return playOn(level, next, player);
}

/** Counts one state in; returns the best answer, or -1 for a tie. */
function weigh(into: Answers, values: number[]): number {
  const possible = values.filter((value) => !Number.isNaN(value));
  if (possible.length < 2) return -1;
  const mean = possible.reduce((sum, value) => sum + value, 0) / possible.length;
  const top = Math.max(...possible);
  into.times += 1;
  values.forEach((value, i) => {
    if (!Number.isNaN(value)) into.worth[i]! += value - mean;
  });
  if (possible.filter((value) => top - value < TIE).length > 1) {
    into.ties += 1;
    return -1;
  }
  const best = values.indexOf(top);
  into.best[best]! += 1;
  return best;
}

/** Values when one quarter (from 0) is opened with each thing that could be done first, k€, by seed. */
export function quarter(
  level: PlayableLevel,
  playbook: Playbook,
  seeds: readonly number[],
  which: number,
): { kept: number; best: number; worst: number; bestMove: string; worstMove: string }[] {
  const player = playerOf(playbook);
  return seeds.map((seed) => {
    const world = found(level, seed);
    // Up to the plan: table, failures and whoever stands at the door as the style has it.
    while (world.ending === null && !(world.quarter === which && check(level, world, { kind: 'play' }).ok))
      apply(level, world, player(level, world));
    if (world.ending !== null) return { kept: 0, best: 0, worst: 0, bestMove: '', worstMove: '' };
    const kept = playOn(level, world, player);
    let [best, worst, bestMove, worstMove] = [kept, kept, 'as planned', 'as planned'];
    for (const decision of legal(level, world)) {
      if (['bet', 'recall', 'ambition', 'seat'].includes(decision.kind)) continue;
      const value =
        decision.kind === 'play' ? idle(level, world, player) : after(level, world, decision, player);
      if (value > best) [best, bestMove] = [value, name(decision)];
      if (value < worst) [worst, worstMove] = [value, name(decision)];
    }
    return { kept, best, worst, bestMove, worstMove };
  });
}

/** The quarter goes by with nothing planned. */
function idle(level: PlayableLevel, world: World, player: Decider): number {
  const next = copyOf(world);
  apply(level, next, { kind: 'play' });
  return next.ending ? report(level, next).value : playOn(level, next, player);
}

const name = (decision: Decision): string =>
  decision.kind === 'start'
    ? decision.move
    : decision.kind === 'cut'
      ? `cut ${decision.jobs}`
      : decision.kind === 'play'
        ? 'nothing'
        : decision.kind === 'direct'
          ? `direct ${decision.sales}/${decision.offers}/${decision.value}/${decision.cuts}`
          : decision.kind;

/** Mean value and growth of a playbook over seeds. */
export function fitness(
  level: PlayableLevel,
  playbook: Playbook,
  seeds: readonly number[],
): { value: number; growth: number } {
  const all = style(level, playbook, seeds);
  return {
    value: all.reduce((sum, one) => sum + one.value, 0) / all.length,
    growth: all.filter((one) => one.ending === 'growth').length / all.length,
  };
}
