/**
 * What one can do about a failure: review it and learn, shelve it, push on, or blame. A failure
 * leaves a hidden cause that only a review (or a lucky success) takes away.
 */
import { up } from '../maths/bounds.ts';
import type { Verdict } from '../world/decision.ts';
import type { PlayableLevel } from '../world/level.ts';
import type { FailureAnswer } from '../world/names.ts';
import { P } from '../world/parameters.ts';
import { seated } from '../world/questions.ts';
import type { World } from '../world/world.ts';
import { keyOf, moveOf, numberOf } from './catalogue.ts';
import { know } from './findings.ts';
import { mayStart, start } from './start.ts';

/** What a review takes. */
export const REVIEW = { attention: 1, cost: 6 } as const;

/** What a review by the present table teaches: process, people's candour, memory. */
export function lessonOf(world: World): number {
  const process = seated(world, 'operations') ? 0.4 : 0.12;
  const people = seated(world, 'hr') ? 0.3 * (0.3 + 0.7 * world.trust) : 0.08;
  const memory = seated(world, 'knowledge') ? 0.3 : 0.05;
  const last = world.history[world.history.length - 1];
  const expected = last && last.bet !== null ? P.betLesson : 1;
  return (process + people + memory * (1 + 0.3 * world.codified)) * expected;
}

/** Whether a failure may be answered so. */
export function mayAnswer(level: PlayableLevel, world: World, index: number, answer: FailureAnswer): Verdict {
  const failure = world.failures[index];
  if (!failure) return { ok: false, why: 'no-such-failure', has: index };
  if (answer === 'review') {
    if (world.attention + 1e-9 < REVIEW.attention)
      return { ok: false, why: 'no-attention-left', needs: REVIEW.attention, has: world.attention };
    if (world.budget + 1e-9 < REVIEW.cost)
      return { ok: false, why: 'no-budget-left', needs: REVIEW.cost, has: world.budget };
    return { ok: true };
  }
  if (answer === 'push-on') return mayStart(level, world, failure.move, failure.target, failure.double, true);
  if (answer === 'shelve' || answer === 'blame') return { ok: true };
  return { ok: false, why: 'unknown-answer', what: String(answer) };
}

/** Answers a failure; it leaves the list. */
export function answerFailure(world: World, index: number, answer: FailureAnswer): void {
  const failure = world.failures[index]!;
  world.failures.splice(index, 1);
  world.answers[answer] += 1;
  if (answer === 'review') review(world, failure.move, failure.target);
  else if (answer === 'push-on') {
    world.trust = world.trust > 0.005 ? world.trust - 0.005 : 0;
    start(world, failure.move, failure.target, failure.double, true);
  } else if (answer === 'blame') {
    world.trust = world.trust > 0.05 ? world.trust - 0.05 : 0;
    world.fear = up(world.fear, 0.06, 1);
    world.context *= 0.92;
  } else {
    world.trust = world.trust > 0.015 ? world.trust - 0.015 : 0;
    world.context *= 0.95;
  }
}

function review(world: World, id: string, target: number): void {
  world.attention -= REVIEW.attention;
  world.budget -= REVIEW.cost;
  world.spendThisQuarter += REVIEW.cost;
  const move = moveOf(id)!;
  world.lessons[move.kind] += lessonOf(world);
  delete world.causes[keyOf(numberOf(id), target)];
  world.trust = up(world.trust, 0.012, 1);
  world.codified = up(world.codified, seated(world, 'knowledge') ? 0.08 : 0.02, 1);
  if (target >= 0) know(world, target, 1);
}
