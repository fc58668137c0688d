/**
 * What somebody said would move, and whether it did: one plain number of the company then and now. Says nothing
 * of why it moved; that is the debrief's business.
 */
import { mean, taskSaving, type PlayableLevel, type QuarterReport, type World } from '../kernel/index.ts';

export const CLAIMS = [
  'orders',
  'result',
  'minutes',
  'skill',
  'trust',
  'fear',
  'mood',
  'waiting',
  'lost',
  'rework',
  'found',
  'insight',
] as const;
export type Claim = (typeof CLAIMS)[number];

export type Reading = Record<Claim, number>;

/** The company as a quarter opens, and so as the one before closed. */
export function readingOf(level: PlayableLevel, world: World): Reading {
  const last = world.history.at(-1);
  if (last) return { ...readingAt(last), insight: world.insight };
  return {
    orders: world.throughput0,
    result: world.referenceResult,
    minutes: taskSaving(world),
    skill: mean(world, 'literacy'),
    trust: world.trust,
    fear: world.fear,
    mood: world.patience,
    waiting: world.leadTime,
    lost: Math.max(0, level.demand - world.throughput0),
    // Of no quarter yet; both are read against the same company left alone, which has none either.
    rework: 0,
    found: 0,
    insight: world.insight,
  };
}

/** The company at the close of a quarter, as its report tells it: what customers want is in none. */
export function readingAt(report: QuarterReport): Reading {
  return {
    orders: report.orders,
    result: report.result,
    minutes: report.taskSaving,
    skill: report.literacy,
    trust: report.trust,
    fear: report.fear,
    mood: report.patience,
    waiting: report.leadTime,
    lost: report.lost,
    rework: report.reworkShare,
    found: report.happenings.filter((each) => each.kind === 'finding').length,
    insight: 0,
  };
}

/** What counts as having moved as said. Orders by the same two per cent as the bet. */
const MOVED: Record<Claim, (then: number, now: number) => boolean> = {
  orders: (then, now) => now > then * 1.02,
  result: (then, now) => now > then + Math.max(10, Math.abs(then) * 0.05),
  minutes: (then, now) => now > then + 0.01,
  skill: (then, now) => now > then + 0.03,
  trust: (then, now) => now > then + 0.01,
  fear: (then, now) => now < then - 0.02,
  mood: (then, now) => now > then + 1,
  waiting: (then, now) => now < then - 0.1,
  lost: (then, now) => now < then * 0.97,
  rework: (then, now) => now < then * 0.97,
  // Of one quarter, not of all so far: something came to light, or nothing did.
  found: (_, now) => now > 0,
  insight: (then, now) => now > then + 0.05,
};

/** Whether it moved as said. */
export const moved = (claim: Claim, then: Reading, now: Reading): boolean =>
  MOVED[claim](then[claim], now[claim]);

/** What the market moves as much as anybody at the table: as a part of what it was, or by so much. */
const OUTSIDE: Partial<Record<Claim, 'part' | 'amount'>> = {
  orders: 'part',
  waiting: 'part',
  result: 'amount',
  lost: 'amount',
  rework: 'amount',
};

/**
 * What a reading would have become by itself: moved as the same company moved in the same quarters when nobody began
 * anything. A hard winter is nobody's bad advice, and a good spring nobody's merit.
 */
export function drifted(reading: Reading, then: Reading, now: Reading): Reading {
  const all = { ...reading };
  for (const claim of CLAIMS) {
    const way = OUTSIDE[claim];
    if (way === 'part') all[claim] *= then[claim] > 0 ? now[claim] / then[claim] : 1;
    if (way === 'amount') all[claim] += now[claim] - then[claim];
  }
  return all;
}
