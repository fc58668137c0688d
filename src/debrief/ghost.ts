/**
 * The ghost in every chart: the same company, the same luck, and nobody who starts anything. No AI,
 * no redesign, no cuts by choice; who comes to the door is told the least that is legal.
 */
import { check, sprint, type Decider, type Decision, type PlayableLevel } from '../kernel/index.ts';

export interface Ghost {
  /** Cumulative result by quarter, k€. */
  result: number[];
  /** Orders delivered by quarter, items a week. */
  orders: number[];
}

const idle: Decider = (level, world) => {
  if (world.ambition === null) return { kind: 'ambition', purpose: 'undecided' };
  if (world.table.length === 0) {
    const lead = level.functions.includes('management') ? 'management' : level.functions[0]!;
    return { kind: 'seat', stage: world.stage, table: [lead] };
  }
  if (world.failures.length > 0) return { kind: 'failure', index: 0, answer: 'shelve' };
  if (world.dilemma !== null) {
    const answers = [2, 1, 0].map((answer): Decision => ({ kind: 'dilemma', id: world.dilemma!, answer }));
    return answers.find((each) => check(level, world, each).ok) ?? answers[0]!;
  }
  return { kind: 'play' };
};

/** The line of doing nothing, for a level and its luck. */
export function ghostOf(level: PlayableLevel, seed: number): Ghost {
  const world = sprint(level, seed, idle);
  let sum = 0;
  return {
    result: world.history.map((quarter) => (sum += quarter.result)),
    orders: world.history.map((quarter) => quarter.orders),
  };
}
