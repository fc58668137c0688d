/**
 * Replaying a run with something changed: later decisions are kept where they are still legal.
 * A failure or dilemma the run never met is answered as the run mostly answered.
 */
import {
  apply,
  check,
  found,
  FAILURE_ANSWERS,
  type Decision,
  type FailureAnswer,
  type PlayableLevel,
  type World,
} from '../kernel/index.ts';

/** A decision with what it was about, so that it can be found again on another line. */
export interface Placed {
  decision: Decision;
  /** For a failure: the move and target it was about. */
  about: string | null;
}

/** The run's decisions with what each failure answer was about. */
export function place(level: PlayableLevel, seed: number, decisions: readonly Decision[]): Placed[] {
  const world = found(level, seed);
  return decisions.map((decision) => {
    const failure = decision.kind === 'failure' ? world.failures[decision.index] : undefined;
    apply(level, world, decision);
    return { decision, about: failure ? `${failure.move}@${failure.target}` : null };
  });
}

/** The answer a run gave most often; a run that met no failure shelves. */
export function habit(decisions: readonly Decision[]): FailureAnswer {
  let best: FailureAnswer = 'shelve';
  let most = 0;
  for (const answer of FAILURE_ANSWERS) {
    const times = decisions.filter((each) => each.kind === 'failure' && each.answer === answer).length;
    if (times > most) [best, most] = [answer, times];
  }
  return best;
}

function answerOpen(
  level: PlayableLevel,
  world: World,
  usual: FailureAnswer,
  answers: Map<string, number>,
): void {
  while (world.failures.length > 0) {
    const wanted: Decision = { kind: 'failure', index: 0, answer: usual };
    const answer = check(level, world, wanted).ok ? wanted : ({ ...wanted, answer: 'shelve' } as const);
    apply(level, world, answer);
  }
  if (world.dilemma !== null) {
    const id = world.dilemma;
    for (const answer of [answers.get(id) ?? 0, 1, 2, 0]) {
      const decision: Decision = { kind: 'dilemma', id, answer };
      if (!check(level, world, decision).ok) continue;
      apply(level, world, decision);
      break;
    }
  }
}

/** The world at the end of a line: the run's own decisions, with illegal ones left out. */
export function follow(level: PlayableLevel, seed: number, placed: readonly Placed[]): World {
  const world = found(level, seed);
  const decisions = placed.map((each) => each.decision);
  const usual = habit(decisions);
  const answers = new Map<string, number>();
  for (const each of decisions) if (each.kind === 'dilemma') answers.set(each.id, each.answer);
  for (const { decision, about } of placed) {
    if (world.ending) break;
    let wanted = decision;
    if (decision.kind === 'failure') {
      const index = world.failures.findIndex((each) => `${each.move}@${each.target}` === about);
      if (index < 0) continue;
      wanted = { ...decision, index };
    } else if (decision.kind !== 'ambition' && decision.kind !== 'seat' && decision.kind !== 'dilemma')
      answerOpen(level, world, usual, answers);
    if (check(level, world, wanted).ok) apply(level, world, wanted);
  }
  return world;
}
