/**
 * The track record of those who advise: what each said, whether it was done, and what came of it. Replayed from the
 * decisions alone, so that a save, a code and a replay tell the same; judges nobody by what was never tried.
 */
import {
  advance,
  check,
  decide,
  found,
  moveOf,
  sprint,
  type Decision,
  type FunctionId,
  type PlayableLevel,
  type World,
} from '../kernel/index.ts';
import { adviceOf, comesDueIn, type Advice, type Past } from './advice.ts';
import { idle } from '../debrief/index.ts';
import { drifted, moved, readingAt, readingOf, type Reading } from './claims.ts';

/** One advice, and what came of it. */
export interface Heard extends Advice {
  /** Quarter in which it was given, 1-based. */
  quarter: number;
  /** Whether it was done. */
  heeded: boolean;
  /** Whether what they said would move did; null while it cannot be told, or when it was not done. */
  came: boolean | null;
  /** Whether orders rose meanwhile; null likewise. */
  orders: boolean | null;
}

const PLAN: ReadonlySet<Decision['kind']> = new Set(['start', 'direct', 'cut', 'recall', 'bet', 'play']);

/** Whether a quarter's plan does what was advised. */
function heeds({ act }: Advice, plan: readonly Decision[]): boolean {
  if (act.kind === 'wait') return plan.filter((each) => each.kind === 'start').length < 2;
  return plan.some((each) => {
    if (act.kind === 'start')
      return each.kind === 'start' && each.move === act.move && each.target === act.target;
    if (act.kind === 'cut') return each.kind === 'cut';
    return each.kind === 'direct' && each[act.to] > 0;
  });
}

interface Given {
  advice: Advice;
  quarter: number;
  heeded: boolean;
  before: Reading;
}

const pastOf = ({ advice, heeded }: Given): Past => ({ ...advice, heeded });

/** What was said in each quarter played, the company at the close of each, and as it stands. */
function given(
  level: PlayableLevel,
  seed: number,
  decisions: readonly Decision[],
): { all: Given[]; closes: Reading[]; world: World } {
  const all: Given[] = [];
  const closes: Reading[] = [];
  let world = found(level, seed);
  let opening: World | null = null;
  let plan: Decision[] = [];
  for (const decision of decisions) {
    if (!check(level, world, decision).ok) break;
    if (PLAN.has(decision.kind)) {
      opening ??= world;
      plan.push(decision);
    }
    if (decision.kind !== 'play') {
      world = decide(level, world, decision);
      continue;
    }
    const before = readingOf(level, opening!);
    for (const advice of adviceOf(level, opening!, all.map(pastOf)))
      all.push({ advice, quarter: opening!.quarter + 1, heeded: heeds(advice, plan), before });
    world = advance(level, world).world;
    closes.push(readingOf(level, world));
    opening = null;
    plan = [];
  }
  return { all, closes, world };
}

const alone = new WeakMap<PlayableLevel, { seed: number; readings: Reading[] }>();

/** Readings of the same company when nobody begins anything: at its start, then at each quarter's close. */
function leftAlone(level: PlayableLevel, seed: number): Reading[] {
  const known = alone.get(level);
  if (known?.seed === seed) return known.readings;
  const start = readingOf(level, found(level, seed));
  const readings = [start, ...sprint(level, seed, idle).history.map(readingAt)];
  alone.set(level, { seed, readings });
  return readings;
}

/** Whether what was begun on this advice failed as it ended. */
function failed(world: World, { act }: Advice, quarter: number): boolean {
  if (act.kind !== 'start') return false;
  const ended = world.history[quarter + (moveOf(act.move)?.quarters ?? 1) - 2];
  return (ended?.happenings ?? []).some(
    (each) => each.kind === 'failure' && each.what === act.move && (each.target ?? -1) === act.target,
  );
}

const kept = new WeakMap<readonly Decision[], Heard[]>();

/** Everything advised in the quarters played, in order. */
export function trackOf(level: PlayableLevel, seed: number, decisions: readonly Decision[]): Heard[] {
  const known = kept.get(decisions);
  if (known) return known;
  const { all, closes, world } = given(level, seed, decisions);
  const still = all.length > 0 ? leftAlone(level, seed) : [];
  const track = all.map(({ advice, quarter, heeded, before }): Heard => {
    const until = quarter + comesDueIn(advice);
    const now = closes[until - 1];
    const told = heeded && now !== undefined;
    // Left alone it may have ended sooner: then its last quarter stands for those after.
    const at = (quarters: number): Reading => still[Math.min(quarters, still.length - 1)]!;
    const otherwise = drifted(before, at(quarter - 1), at(until));
    // What failed has told already, whatever else went well meanwhile.
    if (heeded && failed(world, advice, quarter))
      return {
        ...advice,
        quarter,
        heeded,
        came: false,
        orders: now ? moved('orders', otherwise, now) : false,
      };
    return {
      ...advice,
      quarter,
      heeded,
      came: told ? moved(advice.claim, otherwise, now) : null,
      orders: told ? moved('orders', otherwise, now) : null,
    };
  });
  kept.set(decisions, track);
  return track;
}

/** What one person's advice has been worth so far. */
export interface Standing {
  who: FunctionId;
  /** Oldest first: came true, did not, or was not done. Those still open are not here. */
  marks: ('true' | 'false' | 'unheeded')[];
  /** Of what was done and can be told: how many, how many came true, after how many orders rose. */
  told: number;
  came: number;
  rose: number;
}

export function standingsOf(track: readonly Heard[], functions: readonly FunctionId[]): Standing[] {
  return functions.map((who) => {
    const own = track.filter((each) => each.who === who && (!each.heeded || each.came !== null));
    const told = own.filter((each) => each.came !== null);
    return {
      who,
      marks: own.map((each) => (each.came === null ? 'unheeded' : each.came ? 'true' : 'false')),
      told: told.length,
      came: told.filter((each) => each.came).length,
      rose: told.filter((each) => each.orders).length,
    };
  });
}
