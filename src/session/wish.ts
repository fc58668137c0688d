/** Everything a person can ask of a session: the one narrow way back from screens and scene. */
import type { Bet, Decision, FailureAnswer, FunctionId, Measure, Purpose } from '../kernel/index.ts';
import type { DebriefStep, Look, Notes } from './looking-back.ts';
import type { Showing } from './moments.ts';

export type Speed = 1 | 2 | 4;

export type Wish =
  // getting about
  | { kind: 'continue' }
  | { kind: 'choose' }
  | { kind: 'open-level'; level: string; seed?: number }
  | { kind: 'begin' }
  | { kind: 'home' }
  // run codes: a place to paste one; opening the one in a text; many at once, a class
  | { kind: 'codes' }
  | { kind: 'open-code'; code: string }
  | { kind: 'class' }
  | { kind: 'hand-in'; text: string; from: string | null }
  | { kind: 'clear-class' }
  // the ambition
  | { kind: 'say'; purpose: Purpose }
  // seating and hand-over
  | { kind: 'seat'; who: FunctionId }
  | { kind: 'unseat'; who: FunctionId }
  | { kind: 'lead'; who: FunctionId }
  | { kind: 'rethink'; purpose: Purpose }
  | { kind: 'convene' }
  | { kind: 'stay' }
  // something nobody watches: whoever would is looked at first, at the next seating
  | { kind: 'wonder'; measure: Measure }
  // somebody at the door
  | { kind: 'answer-failure'; index: number; answer: FailureAnswer }
  | { kind: 'answer-dilemma'; id: string; answer: number }
  // the plan in hand
  | { kind: 'pick'; move: string; target: number; double?: boolean }
  | { kind: 'drop'; index: number }
  | { kind: 'direct'; sales: number; offers: number; value: number; cuts: number }
  | { kind: 'cut'; jobs: number }
  | { kind: 'recall'; people: number }
  | { kind: 'undo' }
  | { kind: 'redo' }
  | { kind: 'plan-done' }
  | { kind: 'plan-again' }
  // the bet; null skips it
  | { kind: 'bet'; bet: Bet | null }
  // playing
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'speed'; speed: Speed }
  | { kind: 'skip' }
  // moments shown between two steps: past this one, past all of them, how much of them from now on
  | { kind: 'skip-moment' }
  | { kind: 'skip-moments' }
  | { kind: 'show-moments'; how: Showing }
  // the first run's introductions: heard this one; whether there are any
  | { kind: 'heard' }
  | { kind: 'guide'; on: boolean }
  // accounts
  | { kind: 'next-quarter' }
  | { kind: 'hand-over' }
  // after the run
  | { kind: 'understand' }
  | { kind: 'back-to-ending' }
  | { kind: 'again'; sameLuck: boolean }
  | { kind: 'change'; decision: number }
  // the debrief: one of its steps, a week of the run looked at again, what one notes there
  | { kind: 'debrief-step'; step: DebriefStep; look?: Partial<Look> }
  | { kind: 'look-back'; look: Partial<Look> }
  | { kind: 'note'; note: Partial<Notes> }
  // what if: one decision made otherwise, by its place in the run; branches by their place in the list
  | { kind: 'try-otherwise'; decision: number; instead: Decision }
  | { kind: 'name-branch'; index: number; name: string }
  | { kind: 'drop-branch'; index: number }
  | { kind: 'take-over'; branch: number }
  // weighing: everything again, one decision over other lucks, every parameter; enough of either
  | { kind: 'weigh-run' }
  | { kind: 'weigh-decision'; decision: number }
  | { kind: 'stop-weighing' }
  | { kind: 'doubt' }
  | { kind: 'stop-doubting' };
