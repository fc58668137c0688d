/**
 * Starting a move, and finishing those whose time has come. The question whether one may start is
 * asked in one place, for buttons, bots and servers alike.
 */
import { draw } from '../maths/luck.ts';
import type { Verdict } from '../world/decision.ts';
import type { PlayableLevel } from '../world/level.ts';
import { tell } from '../world/tell.ts';
import type { World } from '../world/world.ts';
import { CATALOGUE, keyOf, moveOf, numberOf } from './catalogue.ts';
import { know, resolveFindings } from './findings.ts';
import { attentionOf, costOf, oddsOf, strengthOf } from './odds.ts';
import type { Move } from './spec.ts';

const OK: Verdict = { ok: true };

/** Whether a move may start now. `again`: as an answer to its failure, which needs no start of its own. */
export function mayStart(
  level: PlayableLevel,
  world: World,
  id: string,
  target: number,
  double: boolean,
  again: boolean,
): Verdict {
  const move = moveOf(id);
  if (!move) return { ok: false, why: 'unknown-move', what: id };
  if (!world.table.includes(move.function)) {
    const why = level.functions.includes(move.function) ? 'function-not-seated' : 'function-absent';
    return { ok: false, why, what: move.function };
  }
  if (
    move.scope === 'company'
      ? target !== -1
      : !(Number.isInteger(target) && target >= 0 && target < world.stations.length)
  )
    return { ok: false, why: 'no-such-target', has: target };
  let under = 0;
  for (const running of world.running) {
    if (running.move !== id) continue;
    if (running.target === target) return { ok: false, why: 'already-running' };
    under++;
  }
  if (move.max !== null && (world.done[id] ?? 0) + under >= move.max)
    return { ok: false, why: 'done-often-enough', has: move.max };
  if (move.ai && world.suspended > 0) return { ok: false, why: 'suspended', has: world.suspended };
  if (double && move.routine) return { ok: false, why: 'not-a-bet', what: id };
  if (id === 'management.purpose' && world.purpose === 'undecided')
    return { ok: false, why: 'needs-purpose' };
  if (!again && world.starts < 1) return { ok: false, why: 'no-starts-left', needs: 1, has: world.starts };
  const attention = attentionOf(world, move);
  if (attention > world.attention + 1e-9)
    return { ok: false, why: 'no-attention-left', needs: attention, has: world.attention };
  const cost = costOf(world, move, double);
  if (cost > world.budget + 1e-9) return { ok: false, why: 'no-budget-left', needs: cost, has: world.budget };
  return OK;
}

/** Starts a move that may start: pays for it and puts it under way. */
export function start(world: World, id: string, target: number, double: boolean, again: boolean): void {
  const number = numberOf(id);
  const move = CATALOGUE[number]!;
  const cost = costOf(world, move, double);
  world.attention -= attentionOf(world, move);
  world.budget -= cost;
  world.spendThisQuarter += cost;
  if (!again) world.starts -= 1;
  const key = keyOf(number, target);
  const attempt = world.attempts[key] ?? 0;
  world.attempts[key] = attempt + 1;
  world.running.push({ move: id, target, left: move.quarters, attempt, cost, double });
}

/** At the close of a quarter: moves come a quarter nearer, and those that are through succeed or fail. */
export function finish(level: PlayableLevel, world: World): void {
  const { running } = world;
  const going = [];
  world.running = [];
  for (const work of running) {
    const left = work.left - 1;
    if (left > 0) {
      work.left = left;
      going.push(work);
      continue;
    }
    const number = numberOf(work.move);
    const move = CATALOGUE[number]!;
    let p = oddsOf(world, number, move, work.target, work.double);
    if (!move.routine && !world.table.includes(move.function)) p *= 0.6;
    if (move.ai && world.suspended > 0) p = 0;
    const luck = move.routine ? 0 : draw(world.seed, 16 * number + work.target + 1, work.attempt);
    if (luck < p) succeed(level, world, number, move, work.target);
    else fail(world, number, move, work.target, work.attempt, work.double);
  }
  world.running = going;
}

function succeed(level: PlayableLevel, world: World, number: number, move: Move, target: number): void {
  move.succeed(world, target, strengthOf(world, move), level);
  world.done[move.id] = (world.done[move.id] ?? 0) + 1;
  world.successes += 1;
  const key = keyOf(number, target);
  if (world.causes[key] !== undefined) delete world.causes[key];
  tell(world, 'success', 13, move.id, target, null);
  if (world.findings.length > 0) resolveFindings(world);
}

function fail(
  world: World,
  number: number,
  move: Move,
  target: number,
  attempt: number,
  double: boolean,
): void {
  world.causes[keyOf(number, target)] = 1;
  world.failures.push({ move: move.id, target, attempt, double });
  world.failuresMet += 1;
  tell(world, 'failure', 13, move.id, target, null);
  if (move.ai && target >= 0) know(world, target, 0.3);
}
