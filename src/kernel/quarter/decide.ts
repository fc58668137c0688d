/**
 * Carrying out a decision that may be taken. Works on a world the caller owns; the door hands out
 * the copying variant. A refused decision here is a bug, so it throws.
 */
import { answerDilemma } from '../dilemmas/effects.ts';
import { answerFailure } from '../moves/failures.ts';
import { start } from '../moves/start.ts';
import type { Decision } from '../world/decision.ts';
import type { PlayableLevel } from '../world/level.ts';
import { tell } from '../world/tell.ts';
import type { World } from '../world/world.ts';
import { check, twentieths } from './check.ts';
import { playQuarter } from './close.ts';
import { cutJobs, recall } from './cuts.ts';
import { direct } from './freed.ts';
import { announce, seat } from './table.ts';

/**
 * Carries out a decision in place, `play` included: only on a world you own.
 * @throws Error when the decision is refused
 */
export function apply(level: PlayableLevel, world: World, decision: Decision): void {
  carryOut(level, world, decision, true);
}

/** The same; `marked`: whether a played quarter's report gets its fingerprint. */
export function carryOut(level: PlayableLevel, world: World, decision: Decision, marked: boolean): void {
  const verdict = check(level, world, decision);
  if (!verdict.ok) throw new Error(`refused: ${verdict.why} (${JSON.stringify(decision)})`);
  if (decision.kind === 'play') playQuarter(level, world, null, marked);
  else settle(level, world, decision);
}

/** Carries out a decision that has been checked, or that was legal before something else was left out. */
export function settle(
  level: PlayableLevel,
  world: World,
  decision: Exclude<Decision, { kind: 'play' }>,
): void {
  switch (decision.kind) {
    case 'ambition':
      announce(world, decision.purpose);
      return;
    case 'seat':
      seat(world, decision.stage, decision.table);
      return;
    case 'failure':
      answerFailure(world, decision.index, decision.answer);
      break;
    case 'dilemma':
      answerDilemma(level, world, decision.id, decision.answer);
      break;
    case 'start':
      start(world, decision.move, decision.target, decision.double === true, false);
      break;
    case 'direct':
      direct(level, world, {
        sales: twentieths(decision.sales) / 20,
        offers: twentieths(decision.offers) / 20,
        value: twentieths(decision.value) / 20,
        cuts: twentieths(decision.cuts) / 20,
      });
      break;
    case 'cut':
      cutJobs(level, world, decision.jobs);
      world.chosenCuts += decision.jobs;
      tell(world, 'cut', 0, 'ordered', null, decision.jobs);
      break;
    case 'recall':
      recall(world, decision.people);
      break;
    case 'bet':
      world.bet = decision.bet;
      break;
  }
  world.decided += 1;
}
