/**
 * The hand of cards: every move of everybody seated, with the kernel's word on price, odds and
 * whether it may start now, and the two cards each person lays unasked.
 */
import {
  MOVES,
  check,
  odds,
  price,
  type MoveSpec,
  type PlayableLevel,
  type Verdict,
  type World,
} from '../kernel/index.ts';
import type { Advice } from './advice.ts';
import type { Plan } from './desk.ts';
import type { MoveOffer, TargetOffer } from './snapshot.ts';

/** How many cards a person lays unasked. */
const LAID = 2;

/** Refusals ordered by how near the card is to being playable: the card shows the nearest. */
const willing = (verdict: Verdict): number => {
  if (verdict.ok) return 3;
  if (
    verdict.why === 'no-attention-left' ||
    verdict.why === 'no-budget-left' ||
    verdict.why === 'no-starts-left'
  )
    return 2;
  return verdict.why === 'suspended' ? 1 : 0;
};

function offerOf(level: PlayableLevel, world: World, spec: MoveSpec, plan: Plan): MoveOffer {
  const targets: TargetOffer[] = (
    spec.scope === 'company' ? [-1] : world.stations.map((_, index) => index)
  ).map((target) => ({
    target,
    odds: odds(level, world, spec.id, target),
    verdict: check(level, world, { kind: 'start', move: spec.id, target }),
  }));
  const best = targets.reduce((a, b) => (willing(b.verdict) > willing(a.verdict) ? b : a));
  return {
    move: spec.id,
    function: spec.function,
    stage: spec.stage,
    ...price(level, world, spec.id),
    routine: spec.routine,
    ai: spec.ai,
    quarters: spec.quarters,
    scope: spec.scope,
    lesson: spec.kind,
    targets,
    verdict: best.verdict,
    laid: false,
    done: world.done[spec.id] ?? 0,
    under: [
      ...world.running.filter((each) => each.move === spec.id).map((each) => each.target),
      ...plan.starts.filter((each) => each.move === spec.id).map((each) => each.target),
    ].filter((target, index, all) => all.indexOf(target) === index),
  };
}

/**
 * Every move of everybody at the table, in table order.
 * @param opening the world before the plan in hand: what people lay must not shuffle while one plans.
 * @param planned the world with the plan in hand decided: what prices, odds and refusals refer to.
 */
export function deckOf(
  level: PlayableLevel,
  opening: World,
  planned: World,
  plan: Plan,
  advice: readonly Advice[],
): MoveOffer[] {
  return opening.table.flatMap((who) => {
    const own = MOVES.filter((spec) => spec.function === who);
    // The card they advise lies there whatever else does.
    const advised = advice.find((each) => each.who === who)?.act;
    const laid = own
      .map((spec, taste) => {
        const atOpening = offerOf(level, opening, spec, { ...plan, starts: [] });
        const far = Math.abs(spec.stage - opening.stage);
        const rank = (atOpening.verdict.ok ? 0 : 100) + far * 10 + taste;
        return { id: spec.id, rank: advised?.kind === 'start' && advised.move === spec.id ? -1 : rank };
      })
      .sort((a, b) => a.rank - b.rank)
      .slice(0, LAID)
      .map((each) => each.id);
    return own.map((spec) => ({ ...offerOf(level, planned, spec, plan), laid: laid.includes(spec.id) }));
  });
}
