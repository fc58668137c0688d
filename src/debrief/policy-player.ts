/**
 * Plays a policy on any luck, as it is or with some of its axes turned. What a turn takes away is
 * replaced, move by move, with what people who work that way would start; everything else stays the
 * run's own. One player plays one run: it remembers what is still to be done.
 */
import {
  check,
  moveOf,
  NOBODY,
  pool,
  type Decider,
  type Decision,
  type FailureAnswer,
  type FunctionId,
  type PlayableLevel,
  type World,
} from '../kernel/index.ts';
import { builtIn, playerOf, type Playbook } from '../run/index.ts';
import { BEFORE_TOOLS, ON_STEPS, type Ways } from './axes.ts';
import { keyOfTry, type Planned, type PlannedQuarter, type Policy, type Shares } from './policy.ts';
import type { AxisInstead } from './shapes.ts';

/** What is turned: the alternative of each turned axis. */
export type Turned = readonly AxisInstead[];

const PLAY: Decision = { kind: 'play' };
const NONE: PlannedQuarter = { seating: [], answered: [], plan: [], table: [], freed: false };
/** Where freed people go by those who want to grow, in steps of .05. */
const GROWTH: Shares = { sales: 0.45, offers: 0.35, value: 0.2, cuts: 0 };
const NOWHERE: Shares = { sales: 0, offers: 0, value: 0, cuts: 0 };
/** Refusals that pass: what met one of these is tried again a quarter later. */
const PASSING: ReadonlySet<string> = new Set([
  'no-attention-left',
  'no-budget-left',
  'no-starts-left',
  'suspended',
  'already-running',
]);
const PROCESS: ReadonlySet<string> = new Set([...BEFORE_TOOLS, ...ON_STEPS, 'operations.map']);

const about = (each: { move: string; target: number }): string => `${each.move}@${each.target}`;

const starters = new Map<string, Decider>();

/** Somebody who starts what people of a style would, of some moves or of all; does nothing else. */
function starterFor(process: Playbook['process'], moves: ReadonlySet<string> | null): Decider {
  const key = `${process} ${moves === null}`;
  let starter = starters.get(key);
  if (!starter) {
    const never = { pace: [100, 100, 100] as [number, number, number], reinvest: NOWHERE };
    const some = moves ? { moves: [...moves] } : {};
    starter = playerOf({ ...builtIn('right-hands')!, ...never, process, ...some });
    starters.set(key, starter);
  }
  return starter;
}

/**
 * Somebody who plays one run by a policy.
 * @param turned axes played the other way
 */
export function policyPlayer(policy: Policy, ways: Ways, turned: Turned): Decider {
  let tables: (FunctionId[] | null)[] | null = null;
  let processTo: 'bolt-on' | 'redesign' | null = null;
  let failuresTo: FailureAnswer | null = null;
  let reinvestTo: 'nowhere' | 'growth' | null = null;
  for (const each of turned) {
    if (each.axis === 'who-led') tables = each.tables;
    else if (each.axis === 'process') processTo = each.to;
    else if (each.axis === 'failures') failuresTo = each.to;
    else reinvestTo = each.to;
  }
  const process = processTo ?? ways.process ?? 'redesign';
  const failed = new Set<string>();
  let quarter = -1;
  let now = NONE;
  let seats: Planned[] = [];
  let queue: Planned[] = [];
  let later: Planned[] = [];
  let directed = false;

  const open = (world: World): void => {
    quarter = world.quarter;
    now = policy.quarters[quarter] ?? NONE;
    seats = now.seating.slice();
    const last = world.history.at(-1);
    for (const each of last?.happenings ?? []) {
      if (!each.what) continue;
      const key = `${each.what}@${each.target ?? -1}`;
      if (each.kind === 'failure') failed.add(key);
      else if (each.kind === 'success') failed.delete(key);
    }
    queue = later.concat(now.plan);
    later = [];
    directed = false;
  };

  const seating = (level: PlayableLevel, world: World): Decision | null => {
    while (seats.length > 0) {
      let next = seats.shift()!.decision;
      if (next.kind === 'seat' && tables) {
        const table = tables[next.stage];
        if (table) next = { ...next, table: table.slice() };
      }
      if (check(level, world, next).ok) return next;
    }
    return null;
  };

  const answering = (level: PlayableLevel, world: World): Decision | null => {
    if (world.failures.length > 0) {
      let index = 0;
      for (const key of now.answered) {
        const found = world.failures.findIndex((each) => about(each) === key);
        if (found < 0) continue;
        index = found;
        break;
      }
      const failure = world.failures[index]!;
      const own = policy.failures.get(keyOfTry(failure.move, failure.target, failure.attempt));
      const answer = failuresTo ?? own ?? policy.usualFailure;
      const wanted: Decision = { kind: 'failure', index, answer };
      const granted = check(level, world, wanted).ok;
      const pushesOn = granted && answer === 'push-on';
      // What the run itself never saw fail is tried again, if it mostly did so; and so is what it pushed on with.
      if (!pushesOn && (own === undefined ? policy.triesAgain : own === 'push-on'))
        queue.unshift({
          decision: { kind: 'start', move: failure.move, target: failure.target },
          again: true,
          at: -1,
        });
      return granted ? wanted : { ...wanted, answer: 'shelve' };
    }
    if (world.dilemma === null) return null;
    const id = world.dilemma;
    return { kind: 'dilemma', id, answer: policy.dilemmas.get(id) ?? policy.usualDilemma };
  };

  /** What stands in for a planned start on this line; null for nothing. */
  const instead = (level: PlayableLevel, world: World, start: Planned): Decision | null => {
    const { decision } = start;
    if (decision.kind !== 'start') return decision;
    if (tables?.[world.stage]) {
      // Other people, other plans: as many starts, but theirs.
      const next = starterFor(process, null)(level, world);
      if (next.kind === 'start') return next;
      return world.table.includes(moveOf(decision.move)!.function) ? decision : null;
    }
    if (processTo === 'bolt-on' && BEFORE_TOOLS.has(decision.move)) {
      const tool: Decision = { kind: 'start', move: 'it.deploy', target: decision.target };
      const step = world.stations[decision.target];
      if (step && step.tool < 0.95 && check(level, world, tool).ok) return tool;
      const next = starterFor('bolt-on', PROCESS)(level, world);
      return next.kind === 'start' ? next : null;
    }
    if (processTo === 'redesign' && PROCESS.has(decision.move) && world.table.includes('operations')) {
      const next = starterFor('redesign', PROCESS)(level, world);
      return next.kind === 'start' ? next : decision;
    }
    return decision;
  };

  const planning = (level: PlayableLevel, world: World): Decision | null => {
    while (queue.length > 0) {
      const next = queue.shift()!;
      const { decision } = next;
      if (decision.kind === 'direct') {
        directed = true;
        if (reinvestTo) continue;
      }
      if (decision.kind === 'start' && next.again && !failed.has(about(decision))) continue;
      const wanted = instead(level, world, next);
      if (!wanted) continue;
      const verdict = check(level, world, wanted);
      if (verdict.ok) return wanted;
      if (decision.kind === 'cut') {
        if (verdict.why === 'too-many-jobs' && verdict.has! >= 1) return { kind: 'cut', jobs: verdict.has! };
      } else if (decision.kind === 'start' && PASSING.has(verdict.why)) later.push(next);
    }
    if (
      (reinvestTo === 'growth' || (turned.length > 0 && ways.reinvestment === null)) &&
      !world.directed &&
      pool(level, world) > NOBODY
    )
      return { kind: 'direct', ...GROWTH };
    // People freed in a quarter in which the run had nobody to direct go where it mostly sent them.
    if (reinvestTo === null && !directed && !now.freed && policy.usualShares && !world.directed) {
      directed = true;
      const { sales, offers, value, cuts } = policy.usualShares;
      if (pool(level, world) > NOBODY) return { kind: 'direct', sales, offers, value, cuts };
    }
    return null;
  };

  return (level, world) => {
    if (world.quarter !== quarter) open(world);
    return seating(level, world) ?? answering(level, world) ?? planning(level, world) ?? PLAY;
  };
}
