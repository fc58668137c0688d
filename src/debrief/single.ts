/** One decision over other lucks: the run as a policy, with that decision made and made otherwise. */
import { sprint, type Decision, type PlayableLevel } from '../kernel/index.ts';
import { waysOf } from './axes.ts';
import { choicesOf, isUndone } from './choices.ts';
import { outcomeOf } from './line.ts';
import { LUCKS, lucksOf } from './over-lucks.ts';
import { policyPlayer } from './policy-player.ts';
import { policyOf, type Planned, type Policy } from './policy.ts';
import { weightiest } from './own-luck.ts';
import type { SingleEffect, WeighedOver } from './shapes.ts';
import { less, meanOf } from './statistics.ts';
import { follow, place } from './tolerant.ts';
import { otherwise } from './weigh.ts';

/** The policy with one decision made otherwise. */
function withOther(policy: Policy, at: number, instead: Decision): Policy {
  const swap = (list: Planned[]): Planned[] =>
    list.flatMap((each) =>
      each.at !== at ? [each] : isUndone(instead) ? [] : [{ ...each, decision: instead }],
    );
  const quarters = policy.quarters.map((quarter) => ({
    ...quarter,
    seating: swap(quarter.seating),
    plan: swap(quarter.plan),
  }));
  const failures = new Map(policy.failures);
  const tried = policy.tries.get(at);
  if (instead.kind === 'failure' && tried !== undefined) failures.set(tried, instead.answer);
  const dilemmas = new Map(policy.dilemmas);
  if (instead.kind === 'dilemma') dilemmas.set(instead.id, instead.answer);
  return { ...policy, quarters, failures, dilemmas };
}

/** The alternative that weighs most on the run's own luck: chosen there, so that measuring it elsewhere is fair. */
function weightiestOf(
  level: PlayableLevel,
  seed: number,
  decisions: readonly Decision[],
  at: number,
): Decision | null {
  const choice = choicesOf(level, seed, decisions).find(({ decision }) => decision === at);
  if (!choice) return null;
  const placed = place(level, seed, decisions);
  const own = outcomeOf(follow(level, seed, placed)).value;
  const effects = choice.options.map(
    (instead) =>
      ({
        decision: at,
        instead,
        value: own - outcomeOf(otherwise(level, seed, placed, at, instead)).value,
      }) as SingleEffect,
  );
  return weightiest(effects)[0]!.instead;
}

/**
 * Works it out, giving way after every luck.
 * @param at place of the decision in the run
 * @param other what to hold it against; left out, the alternative that weighs most on the own luck
 * @yields the share done, 0..1
 * @returns null for a decision without a real choice
 */
export function* weighDecision(
  level: PlayableLevel,
  seed: number,
  decisions: readonly Decision[],
  at: number,
  other?: Decision,
  count = LUCKS,
): Generator<number, WeighedOver | null> {
  const instead = other ?? weightiestOf(level, seed, decisions, at);
  if (!instead || !decisions[at]) return null;
  const policy = policyOf(level, seed, decisions);
  const ways = waysOf(policy);
  const turned = withOther(policy, at, instead);
  const own: number[] = [];
  const others: number[] = [];
  for (const luck of lucksOf(count)) {
    own.push(outcomeOf(sprint(level, luck, policyPlayer(policy, ways, []))).value);
    others.push(outcomeOf(sprint(level, luck, policyPlayer(turned, ways, []))).value);
    yield own.length / count;
  }
  const { mean, error } = meanOf(less(own, others));
  return { decision: at, instead, effect: mean, error, lucks: count };
}
