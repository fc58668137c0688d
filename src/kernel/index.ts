/**
 * The only door to the kernel: what is true of a company, what may be decided, and what follows.
 * Pure and exact; worlds are plain JSON, never edited from outside. Knows nothing of screens,
 * files or words.
 */
import { draw, LUCK } from './maths/luck.ts';
import { apply, carryOut } from './quarter/decide.ts';
import { open, playQuarter } from './quarter/close.ts';
import { check } from './quarter/check.ts';
import { warmUp } from './week/weeks.ts';
import { MOST_STATIONS } from './week/bench.ts';
import { copyWorld } from './world/copy.ts';
import type { Decision } from './world/decision.ts';
import type { Film, WeekFrame } from './world/film.ts';
import type { PlayableLevel } from './world/level.ts';
import type { World } from './world/world.ts';

export * from './world/names.ts';
export type * from './world/world.ts';
export type * from './world/decision.ts';
export type * from './world/level.ts';
export type * from './world/film.ts';
export {
  CHAPTERS,
  PARAMETERS,
  P,
  suppose,
  type Parameter,
  type ParameterId,
  type Certainty,
} from './world/parameters.ts';
export { fingerprint } from './world/fingerprint.ts';
export { copyWorld as copyOf } from './world/copy.ts';
export { report, type RunReport } from './world/report.ts';
export {
  WATCHES,
  busiest,
  constraint,
  freedAt,
  heads,
  itemsInside,
  jobsCut,
  lessonsLearned,
  maturity,
  mean,
  pool,
  revenueRise,
  taskSaving,
  watched,
  willingness,
} from './world/questions.ts';
export { CATALOGUE, MOVES, keyOf, moveOf, numberOf } from './moves/catalogue.ts';
export type { Move, MoveSpec } from './moves/spec.ts';
export { attentionOf, costOf, odds, price } from './moves/odds.ts';
export { REVIEW, lessonOf } from './moves/failures.ts';
export { DILEMMAS, OWN_DILEMMAS_FROM, dilemmaOrder, visitorOf } from './dilemmas/catalogue.ts';
export type { DilemmaAnswer, DilemmaSpec, Effect } from './dilemmas/spec.ts';
export { check } from './quarter/check.ts';
export { apply, carryOut } from './quarter/decide.ts';
export { again, type LeftOut } from './quarter/again.ts';
export { legal } from './quarter/legal.ts';
export { carried, staying } from './quarter/table.ts';
export { fairness, mostJobs, recallable } from './quarter/cuts.ts';
export { NOBODY, moving } from './quarter/freed.ts';
export { finalReview, type Accounts } from './quarter/board.ts';
export { EPILOGUE } from './quarter/ending.ts';

/** Version of the rules. A run code carries it: other rules, other runs. */
export const RULES = 3;

const warm = new WeakMap<PlayableLevel, World>();

/**
 * The company of a level as a seed finds it: warmed up, the first quarter open, nothing decided.
 * @param seed unsigned 32-bit
 * @throws Error for a level with no or too many stations
 */
export function found(level: PlayableLevel, seed: number): World {
  let base = warm.get(level);
  if (!base) {
    const n = level.stations.length;
    if (n < 1 || n > MOST_STATIONS) throw new Error(`a company has 1 to ${MOST_STATIONS} stations, not ${n}`);
    base = warmUp(level);
    warm.set(level, base);
  }
  const world = copyWorld(base);
  world.seed = seed >>> 0;
  world.stations.forEach((s, i) => {
    s.flaw *= 0.75 + 0.5 * draw(world.seed, LUCK.flaw + i, 0);
    s.saving *= 0.9 + 0.2 * draw(world.seed, LUCK.saving + i, 0);
    s.needless *= 0.9 + 0.2 * draw(world.seed, LUCK.needless + i, 0);
  });
  open(level, world);
  return world;
}

/**
 * The world after a decision, as a copy.
 * @throws Error for `play` (use {@link advance}) and for a decision that {@link check} refuses
 */
export function decide(level: PlayableLevel, world: World, decision: Decision): World {
  if (decision.kind === 'play') throw new Error('a quarter is played with advance, not decided');
  const next = copyWorld(world);
  apply(level, next, decision);
  return next;
}

/**
 * Plays the quarter: thirteen weeks, the close, and the opening of the next quarter or the ending.
 * @throws Error when `play` is refused
 */
export function advance(level: PlayableLevel, world: World): Film {
  const verdict = check(level, world, { kind: 'play' });
  if (!verdict.ok) throw new Error(`refused: ${verdict.why}`);
  const next = copyWorld(world);
  const weeks: WeekFrame[] = [];
  playQuarter(level, next, weeks, true);
  return { world: next, weeks, events: next.history[next.history.length - 1]!.happenings };
}

/** Who decides: the next decision in a world, `play` to end a quarter. */
export type Decider = (level: PlayableLevel, world: World) => Decision;

const MOST_DECISIONS = 10_000;

/**
 * A whole run without pictures, by a list of decisions or by somebody who decides.
 * A list that ends early leaves the run where it is. To save time, the fingerprints of past quarters
 * stay empty; that of the world is the same as on any other way.
 * @throws Error when a decision is refused, or when nobody ever plays
 */
export function sprint(level: PlayableLevel, seed: number, by: readonly Decision[] | Decider): World {
  const world = found(level, seed);
  if (typeof by !== 'function') {
    for (const decision of by) carryOut(level, world, decision, false);
    return world;
  }
  for (let i = 0; world.ending === null; i++) {
    if (i > MOST_DECISIONS) throw new Error('a run takes fewer than ten thousand decisions');
    carryOut(level, world, by(level, world), false);
  }
  return world;
}
