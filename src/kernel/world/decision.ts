/**
 * What a person can settle, and the words in which the kernel says no.
 * A run is a level, a seed and a list of these; the order of the list is the order of play.
 */
import type { Bet, FailureAnswer, FunctionId, Purpose } from './names.ts';

export type Decision =
  /** What do we tell the employees? The first decision of a run, and again, if wanted, with a hand-over. */
  | { kind: 'ambition'; purpose: Purpose }
  /** Seats the table of the present stage (when empty) or hands over to the next one. Lead first. */
  | { kind: 'seat'; stage: number; table: FunctionId[] }
  /** Answers `world.failures[index]`; the failure then leaves the list. */
  | { kind: 'failure'; index: number; answer: FailureAnswer }
  /** Answers the dilemma at the door; `answer` counts in the order of the catalogue. */
  | { kind: 'dilemma'; id: string; answer: number }
  /** Starts a move; `target` is a station index, -1 for the company. */
  | { kind: 'start'; move: string; target: number; double?: boolean }
  /** Directs the freed people: shares of the pool in steps of .05, together at most 1. Once a quarter. */
  | { kind: 'direct'; sales: number; offers: number; value: number; cuts: number }
  /** Cuts a whole number of jobs. */
  | { kind: 'cut'; jobs: number }
  /** Calls growth people back to the busiest step. */
  | { kind: 'recall'; people: number }
  | { kind: 'bet'; bet: Bet }
  /** Ends the quarter's decisions: thirteen weeks pass. */
  | { kind: 'play' };

/** Why not: a machine-readable reason; words come from the word files (`refusal.<why>`). */
export type Refusal =
  | 'run-over'
  | 'say-ambition-first'
  | 'ambition-settled'
  | 'seat-table-first'
  | 'not-this-stage'
  | 'no-next-stage'
  | 'handed-over-already'
  | 'too-late-to-hand-over'
  | 'seats-range'
  | 'seat-twice'
  | 'function-absent'
  | 'unknown-function'
  | 'no-such-failure'
  | 'unknown-answer'
  | 'answer-failures-first'
  | 'no-such-dilemma'
  | 'answer-dilemma-first'
  | 'unknown-move'
  | 'function-not-seated'
  | 'no-such-target'
  | 'done-often-enough'
  | 'already-running'
  | 'suspended'
  | 'no-attention-left'
  | 'no-budget-left'
  | 'no-starts-left'
  | 'needs-purpose'
  | 'not-a-bet'
  | 'bad-shares'
  | 'directed-already'
  | 'nobody-freed'
  | 'bad-number'
  | 'too-many-jobs'
  | 'nobody-to-recall'
  | 'unknown-bet'
  | 'bet-already'
  | 'unknown-decision';

export type Verdict = { ok: true } | { ok: false; why: Refusal; needs?: number; has?: number; what?: string };
