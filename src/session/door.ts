/** Who stands at the door at the opening of a quarter: failures to answer, then a dilemma. */
import {
  FAILURE_ANSWERS,
  OWN_DILEMMAS_FROM,
  REVIEW,
  busiest,
  check,
  dilemmaOrder,
  heads,
  price,
  visitorOf,
  watched,
  type Decision,
  type FailureAnswer,
  type PlayableLevel,
  type World,
} from '../kernel/index.ts';
import { effectsSeen } from './effects.ts';
import type { DilemmaOffer, FailureOffer } from './snapshot.ts';

const FREE = { attention: 0, cost: 0 };

/** Failures of last quarter with what each answer would cost now. */
export function doorFailures(level: PlayableLevel, world: World): FailureOffer[] {
  const priceOf = (
    answer: FailureAnswer,
    move: string,
    double: boolean,
  ): { attention: number; cost: number } => {
    if (answer === 'review') return REVIEW;
    return answer === 'push-on' ? price(level, world, move, double) : FREE;
  };
  return world.failures.map(({ move, target, attempt, double }, index) => ({
    index,
    move,
    target,
    attempt,
    answers: FAILURE_ANSWERS.map((answer) => ({
      answer,
      ...priceOf(answer, move, double),
      verdict: check(level, world, { kind: 'failure', index, answer }),
    })),
  }));
}

/** What the person at the door has not forgotten, the weightiest first: keys of what they may quote back. */
function quotesOf(world: World, decisions: readonly Decision[]): string[] {
  const answered = (answer: FailureAnswer): boolean => world.answers[answer] > 0;
  const remembered: [string, boolean][] = [
    ['cut', world.chosenCuts > 0],
    ['double', decisions.some((each) => each.kind === 'start' && each.double === true)],
    ['blame', answered('blame')],
    ['promise', world.ambition === 'growth'],
    ['efficiency', world.purpose === 'efficiency'],
    ['undecided', world.ambition === 'undecided' && world.purpose === 'undecided'],
    ['rollout', (world.done['it.rollout'] ?? 0) > 0],
    ['review', answered('review')],
    ['shelve', answered('shelve')],
  ];
  return remembered.filter(([, did]) => did).map(([key]) => key);
}

/** The dilemma at the door, its answers in the order of the screen; null when nobody stands there. */
export function doorDilemma(
  level: PlayableLevel,
  world: World,
  decisions: readonly Decision[],
): DilemmaOffer | null {
  const visitor = world.dilemma === null ? undefined : visitorOf(level, world.dilemma);
  if (!visitor) return null;
  const { spec } = visitor;
  const seen = watched(world);
  return {
    id: spec.id,
    own: visitor.number >= OWN_DILEMMAS_FROM,
    speaker: spec.speaker === 'room' ? { station: busiest(world) } : { function: spec.speaker },
    quotes: quotesOf(world, decisions),
    answers: dilemmaOrder(level, world.seed, spec.id).map((answer) => ({
      answer,
      effects: effectsSeen(spec.answers[answer as 0 | 1 | 2].effects, seen, heads(world)),
      verdict: check(level, world, { kind: 'dilemma', id: spec.id, answer }),
    })),
  };
}
