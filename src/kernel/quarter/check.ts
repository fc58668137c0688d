/**
 * May this be decided now? The one question behind every greyed button, every refused argument and
 * every guard. Answers with a reason; never changes anything. The order of a quarter: ambition,
 * table, failures, dilemma, then everything else, then play.
 */
import { mayAnswer } from '../moves/failures.ts';
import { mayStart } from '../moves/start.ts';
import type { Decision, Refusal, Verdict } from '../world/decision.ts';
import type { PlayableLevel } from '../world/level.ts';
import type { FunctionId } from '../world/names.ts';
import { BETS, FAILURE_ANSWERS, FUNCTIONS, PURPOSES, STAGES } from '../world/names.ts';
import { pool } from '../world/questions.ts';
import type { World } from '../world/world.ts';
import { mostJobs, recallable } from './cuts.ts';
import { NOBODY } from './freed.ts';

const OK: Verdict = { ok: true };

function no(why: Refusal, more: { needs?: number; has?: number; what?: string } = {}): Verdict {
  return { ok: false, why, ...more };
}

/** Whether `decision` may be taken now, and if not, why. */
export function check(level: PlayableLevel, world: World, decision: Decision): Verdict {
  if (world.ending !== null) return no('run-over');
  switch (decision.kind) {
    case 'ambition':
      return checkAmbition(world, decision.purpose);
    case 'seat':
      return checkSeat(level, world, decision.stage, decision.table);
    case 'failure': {
      const before = seatedFirst(world);
      if (!before.ok) return before;
      if (!(FAILURE_ANSWERS as readonly string[]).includes(decision.answer))
        return no('unknown-answer', { what: decision.answer });
      return mayAnswer(level, world, decision.index, decision.answer);
    }
    case 'dilemma':
      return checkDilemma(world, decision.id, decision.answer);
    case 'start':
    case 'direct':
    case 'cut':
    case 'recall':
    case 'bet':
    case 'play': {
      const before = doorClear(world);
      if (!before.ok) return before;
      return checkPlan(level, world, decision);
    }
    default:
      return no('unknown-decision', { what: String((decision as { kind?: unknown }).kind) });
  }
}

function checkPlan(level: PlayableLevel, world: World, decision: Decision): Verdict {
  switch (decision.kind) {
    case 'start':
      return mayStart(level, world, decision.move, decision.target, decision.double === true, false);
    case 'direct':
      return checkDirect(level, world, decision);
    case 'cut': {
      const most = mostJobs(world);
      if (!Number.isInteger(decision.jobs) || decision.jobs < 1)
        return no('bad-number', { has: decision.jobs });
      return decision.jobs > most ? no('too-many-jobs', { needs: decision.jobs, has: most }) : OK;
    }
    case 'recall': {
      const most = Math.ceil(recallable(world) - 1e-9);
      if (most < 1) return no('nobody-to-recall');
      if (!Number.isInteger(decision.people) || decision.people < 1)
        return no('bad-number', { has: decision.people });
      return decision.people > most ? no('nobody-to-recall', { needs: decision.people, has: most }) : OK;
    }
    case 'bet':
      if (!(BETS as readonly string[]).includes(decision.bet))
        return no('unknown-bet', { what: decision.bet });
      return world.bet !== null ? no('bet-already') : OK;
    default:
      return OK;
  }
}

function seatedFirst(world: World): Verdict {
  if (world.ambition === null) return no('say-ambition-first');
  if (world.table.length === 0 || (world.retold && !world.handedOver)) return no('seat-table-first');
  return OK;
}

function doorClear(world: World): Verdict {
  const before = seatedFirst(world);
  if (!before.ok) return before;
  if (world.failures.length > 0) return no('answer-failures-first', { has: world.failures.length });
  if (world.dilemma !== null) return no('answer-dilemma-first', { what: world.dilemma });
  return OK;
}

function checkAmbition(world: World, purpose: string): Verdict {
  if (!(PURPOSES as readonly string[]).includes(purpose)) return no('unknown-answer', { what: purpose });
  if (world.ambition === null) return OK;
  const first = world.table.length === 0;
  const mayFollow = world.handedOver ? world.quarter > 0 : world.stage < STAGES.length - 1;
  if (first || world.retold || world.decided > 0 || !mayFollow || world.quarter === 0)
    return no('ambition-settled');
  return OK;
}

function checkSeat(level: PlayableLevel, world: World, stage: number, table: readonly FunctionId[]): Verdict {
  if (world.ambition === null) return no('say-ambition-first');
  if (world.table.length === 0) {
    if (stage !== world.stage) return no('not-this-stage', { needs: world.stage, has: stage });
  } else {
    if (world.handedOver) return no('handed-over-already');
    if (world.stage >= STAGES.length - 1) return no('no-next-stage');
    if (stage !== world.stage + 1) return no('not-this-stage', { needs: world.stage + 1, has: stage });
    if (world.decided > 0) return no('too-late-to-hand-over');
  }
  if (!Array.isArray(table) || table.length < 1 || table.length > level.seats)
    return no('seats-range', { needs: level.seats, has: Array.isArray(table) ? table.length : 0 });
  for (let i = 0; i < table.length; i++) {
    const who = table[i]!;
    if (!(FUNCTIONS as readonly string[]).includes(who)) return no('unknown-function', { what: String(who) });
    if (!level.functions.includes(who)) return no('function-absent', { what: who });
    if (table.indexOf(who) !== i) return no('seat-twice', { what: who });
  }
  return OK;
}

function checkDilemma(world: World, id: string, answer: number): Verdict {
  const before = seatedFirst(world);
  if (!before.ok) return before;
  if (world.failures.length > 0) return no('answer-failures-first', { has: world.failures.length });
  if (world.dilemma === null || world.dilemma !== id) return no('no-such-dilemma', { what: id });
  return answer === 0 || answer === 1 || answer === 2 ? OK : no('unknown-answer', { has: answer });
}

/** Brings a share to the grid of twentieths on which shares live; NaN when it isn't on it. */
export function twentieths(x: number): number {
  const n = Math.round(x * 20);
  const off = x * 20 - n;
  return off < 1e-6 && off > -1e-6 && n >= 0 ? n : NaN;
}

function checkDirect(
  level: PlayableLevel,
  world: World,
  d: { sales: number; offers: number; value: number; cuts: number },
): Verdict {
  if (world.directed) return no('directed-already');
  const sum = twentieths(d.sales) + twentieths(d.offers) + twentieths(d.value) + twentieths(d.cuts);
  if (!(sum >= 1 && sum <= 20)) return no('bad-shares', { has: d.sales + d.offers + d.value + d.cuts });
  const free = pool(level, world);
  return free <= NOBODY ? no('nobody-freed', { needs: NOBODY, has: free }) : OK;
}
