/**
 * A run in figures, the same for the console, for replays and for those who compare. Meanings and
 * units are fixed; nothing here is rounded but heads, to a millionth: sums of moved people leave dust.
 */
import { fingerprint } from './fingerprint.ts';
import type { PlayableLevel } from './level.ts';
import type { EndingKind } from './names.ts';
import { heads, jobsCut, lessonsLearned, mean, taskSaving } from './questions.ts';
import type { World } from './world.ts';

export interface RunReport {
  /** Null while the run goes on. */
  ending: EndingKind | null;
  /** People of the whole company, end = after the final cut. */
  heads: { start: number; end: number };
  /** Chosen, imposed and final cuts over heads at the start. */
  cutShare: number;
  /** Items a week: last thirteen warm-up weeks; mean of the last two quarters. */
  throughput: { start: number; end: number };
  /** k€ a quarter, likewise. */
  revenue: { start: number; end: number };
  /** k€: one number a played quarter, and their sum without the epilogue. */
  result: { cumulative: number; byQuarter: number[] };
  /** Results plus twice those of the epilogue, k€; 0 while the run goes on. */
  value: number;
  trust: number;
  fear: number;
  /** Mean over the stations. */
  literacy: number;
  /** What users save on their tasks, share. */
  taskSaving: number;
  /** Defective over finished, over the stations and the last two quarters. */
  reworkShare: number;
  /** Sum of lessons of all kinds. */
  lessons: number;
  /** How many bets failed. */
  failures: number;
  /** Whether courts suspended AI at any time. */
  suspended: boolean;
  fingerprint: string;
}

/** The figures of a run so far. */
export function report(_level: PlayableLevel, world: World): RunReport {
  const { history } = world;
  const last = history[history.length - 1];
  const before = history[history.length - 2] ?? last;
  const lately = (what: 'orders' | 'revenue' | 'reworkShare'): number =>
    last && before ? (last[what] + before[what]) / 2 : 0;
  return {
    ending: world.ending ? world.ending.kind : null,
    heads: { start: world.heads0, end: Math.round(heads(world) * 1e6) / 1e6 },
    cutShare: jobsCut(world) / world.heads0,
    throughput: { start: world.throughput0, end: lately('orders') },
    revenue: { start: world.revenue0, end: lately('revenue') },
    result: { cumulative: world.cumulative, byQuarter: history.map((quarter) => quarter.result) },
    value: world.ending ? world.ending.value : 0,
    trust: world.trust,
    fear: world.fear,
    literacy: mean(world, 'literacy'),
    taskSaving: taskSaving(world),
    reworkShare: lately('reworkShare'),
    lessons: lessonsLearned(world),
    failures: world.failuresMet,
    suspended: world.wasSuspended,
    fingerprint: fingerprint(world),
  };
}
