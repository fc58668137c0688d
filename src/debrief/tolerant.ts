/**
 * Replaying a run with something changed: later decisions are kept where they are still legal.
 * A failure or dilemma the run never met is answered as the run mostly answered.
 */
import {
  carryOut,
  check,
  found,
  FAILURE_ANSWERS,
  type Decision,
  type FailureAnswer,
  type PlayableLevel,
  type Verdict,
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
    carryOut(level, world, decision, false);
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

/** The most frequent of some numbers; of equals the smallest; 0 for none. */
export function mostGiven(numbers: readonly number[]): number {
  let best = 0;
  let most = 0;
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const times = numbers.filter((each) => each === number).length;
    if (times > most) [best, most] = [number, times];
  }
  return best;
}

/** Hears of every step of a followed line. */
export interface Heard {
  /** A decision was taken: one of the run's, or an answer to somebody the run never met. */
  taken?: (decision: Decision) => void;
  /** A decision of the run, by its place, that could not be taken, and the kernel's no. */
  dropped?: (at: number, verdict: Exclude<Verdict, { ok: true }>) => void;
}

/** The world at the end of a line: the run's own decisions, with illegal ones left out. */
export function follow(
  level: PlayableLevel,
  seed: number,
  placed: readonly Placed[],
  heard: Heard = {},
): World {
  const world = found(level, seed);
  const decisions = placed.map((each) => each.decision);
  const usual = habit(decisions);
  const answers = new Map<string, number>();
  for (const each of decisions) if (each.kind === 'dilemma') answers.set(each.id, each.answer);
  const usualAnswer = mostGiven([...answers.values()]);
  const take = (decision: Decision): void => {
    carryOut(level, world, decision, false);
    heard.taken?.(decision);
  };
  const answerOpen = (): void => {
    while (world.failures.length > 0) {
      const wanted: Decision = { kind: 'failure', index: 0, answer: usual };
      take(check(level, world, wanted).ok ? wanted : { ...wanted, answer: 'shelve' });
    }
    if (world.dilemma !== null)
      take({ kind: 'dilemma', id: world.dilemma, answer: answers.get(world.dilemma) ?? usualAnswer });
  };
  placed.forEach(({ decision, about }, at) => {
    if (world.ending) return;
    let wanted = decision;
    if (decision.kind === 'failure') {
      const index = world.failures.findIndex((each) => `${each.move}@${each.target}` === about);
      wanted = { ...decision, index: index < 0 ? world.failures.length : index };
    } else if (decision.kind !== 'ambition' && decision.kind !== 'seat' && decision.kind !== 'dilemma')
      answerOpen();
    const verdict = check(level, world, wanted);
    if (verdict.ok) take(wanted);
    else heard.dropped?.(at, verdict);
  });
  return world;
}
