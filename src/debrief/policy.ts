/**
 * A run read as a policy: what its player would do on another luck. Planned moves in their order,
 * when legal; the own answer when the same failure or dilemma comes, else the answer most given. On
 * the run's own luck the policy is the run itself. Reads; plays nothing.
 */
import {
  carryOut,
  found,
  NOBODY,
  pool,
  type Decision,
  type FailureAnswer,
  type FunctionId,
  type PlayableLevel,
} from '../kernel/index.ts';
import { habit, mostGiven } from './tolerant.ts';

export type Shares = Omit<Extract<Decision, { kind: 'direct' }>, 'kind'>;

/** A decision of the plan, and whether it was a new try after a failure. */
export interface Planned {
  decision: Decision;
  again: boolean;
  /** Its place in the run's list. */
  at: number;
}

/** One quarter of a policy. */
export interface PlannedQuarter {
  /** Ambition, first table, hand-over: in the order in which they were decided. */
  seating: Planned[];
  /** Failures in the order in which they were answered: "move@target". */
  answered: string[];
  plan: Planned[];
  /** Who sat while the plan was made. */
  table: FunctionId[];
  /** Whether there was anybody to direct. */
  freed: boolean;
}

export interface Policy {
  quarters: PlannedQuarter[];
  /** Own answers by "move@target#attempt", and the answer most given. */
  failures: ReadonlyMap<string, FailureAnswer>;
  usualFailure: FailureAnswer;
  /** Which try each answer was about, by the answer's place in the run. */
  tries: ReadonlyMap<number, string>;
  dilemmas: ReadonlyMap<string, number>;
  usualDilemma: number;
  /** Where freed people mostly went when there were any; null for nowhere. */
  usualShares: Shares | null;
  /** Whether what had failed was mostly tried again. */
  triesAgain: boolean;
  failuresMet: number;
}

export const keyOfTry = (move: string, target: number, attempt: number): string =>
  `${move}@${target}#${attempt}`;
const about = (each: { move: string; target: number }): string => `${each.move}@${each.target}`;

/**
 * Reads a run as a policy.
 * @param decisions the whole run's, legal under this level and seed
 */
export function policyOf(level: PlayableLevel, seed: number, decisions: readonly Decision[]): Policy {
  const world = found(level, seed);
  const quarters: PlannedQuarter[] = [];
  const failures = new Map<string, FailureAnswer>();
  const tries = new Map<number, string>();
  const dilemmas = new Map<string, number>();
  /** What failed last and was not through since. */
  const failed = new Set<string>();
  const directed: (Shares | null)[] = [];
  let given = 0;
  let triedAgain = 0;
  const fresh = (): PlannedQuarter => ({ seating: [], answered: [], plan: [], table: [], freed: false });
  let now = fresh();
  for (const [at, decision] of decisions.entries()) {
    if (decision.kind === 'ambition' || decision.kind === 'seat')
      now.seating.push({ decision, again: false, at });
    else if (decision.kind === 'failure') {
      const failure = world.failures[decision.index]!;
      now.answered.push(about(failure));
      const key = keyOfTry(failure.move, failure.target, failure.attempt);
      tries.set(at, key);
      failures.set(key, decision.answer);
      if (decision.answer !== 'push-on') {
        failed.add(about(failure));
        given += 1;
      }
    } else if (decision.kind === 'dilemma') dilemmas.set(decision.id, decision.answer);
    else if (decision.kind === 'play') {
      now.freed ||= pool(level, world) > NOBODY;
      now.table = world.table.slice();
      if (now.freed) {
        const way = now.plan.find((each) => each.decision.kind === 'direct')?.decision;
        directed.push(way?.kind === 'direct' ? way : null);
      }
      quarters.push(now);
      now = fresh();
    } else {
      now.freed ||= pool(level, world) > NOBODY;
      const again = decision.kind === 'start' && failed.delete(about(decision));
      if (again) triedAgain += 1;
      now.plan.push({ decision, again, at });
    }
    carryOut(level, world, decision, false);
  }
  return {
    quarters,
    failures,
    usualFailure: habit(decisions),
    tries,
    dilemmas,
    usualDilemma: mostGiven([...dilemmas.values()]),
    usualShares: usual(directed),
    triesAgain: given === 0 || 2 * triedAgain >= given,
    failuresMet: world.failuresMet,
  };
}

/** What was directed in most quarters that had anybody to direct: the last such way, or nowhere. */
function usual(directed: readonly (Shares | null)[]): Shares | null {
  const somewhere = directed.filter((each) => each !== null);
  return 2 * somewhere.length > directed.length ? somewhere.at(-1)! : null;
}
