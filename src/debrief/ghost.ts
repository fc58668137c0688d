/**
 * The ghost in every chart: the same company, the same luck, and nobody who starts anything. No AI,
 * no redesign, no cuts by choice; who comes to the door is told the least that is legal.
 */
import {
  check,
  sprint,
  type Decider,
  type Decision,
  type PlayableLevel,
  type World,
} from '../kernel/index.ts';
import { measuresOf, reading, type WhyMeasure } from './measures.ts';

export interface Ghost {
  /** Cumulative result by quarter, k€. */
  result: number[];
  /** Orders delivered by quarter, items a week. */
  orders: number[];
  /** Every measure that can be asked why, at the close of each quarter, in its unit. */
  measures: Partial<Record<WhyMeasure, number[]>>;
  /** What waits before the fullest room, items, and how busy the busiest is, 0..1; at the close of each quarter. */
  fullest: { queue: number[]; utilisation: number[] };
}

/** Somebody who starts nothing. */
export const idle: Decider = (level, world) => {
  if (world.ambition === null) return { kind: 'ambition', purpose: 'undecided' };
  if (world.table.length === 0) {
    const lead = level.functions.includes('management') ? 'management' : level.functions[0]!;
    return { kind: 'seat', stage: world.stage, table: [lead] };
  }
  // Who has told people something else owes them the hand-over at which it was said: the same people stay.
  if (world.retold && !world.handedOver)
    return { kind: 'seat', stage: world.stage + 1, table: [...world.table] };
  if (world.failures.length > 0) return { kind: 'failure', index: 0, answer: 'shelve' };
  if (world.dilemma !== null) {
    const answers = [2, 1, 0].map((answer): Decision => ({ kind: 'dilemma', id: world.dilemma!, answer }));
    return answers.find((each) => check(level, world, each).ok) ?? answers[0]!;
  }
  return { kind: 'play' };
};

/** The line of doing nothing, for a level and its luck. */
export function ghostOf(level: PlayableLevel, seed: number): Ghost {
  const measures: Ghost['measures'] = {};
  let told = 0;
  const note = (world: World): void => {
    if (world.history.length === told) return;
    told = world.history.length;
    for (const measure of measuresOf(world)) (measures[measure] ??= []).push(reading(level, world, measure)!);
  };
  const world = sprint(level, seed, (_, now) => {
    note(now);
    return idle(level, now);
  });
  note(world);
  let sum = 0;
  return {
    result: world.history.map((quarter) => (sum += quarter.result)),
    orders: world.history.map((quarter) => quarter.orders),
    measures,
    fullest: {
      queue: world.history.map((quarter) => Math.max(...quarter.queues)),
      utilisation: world.history.map((quarter) => Math.max(...quarter.utilisations)),
    },
  };
}
