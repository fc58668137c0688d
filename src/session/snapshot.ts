/**
 * What screens are told of a session: where it stands, what is true, and the kernel's own answers
 * to the questions a screen must ask (what may start, at what price and odds). Plain data: the
 * view computes no rule of its own.
 */
import type {
  Bet,
  Decision,
  FailureAnswer,
  FunctionId,
  LessonKind,
  Measure,
  Purpose,
  Verdict,
  WeekFrame,
  World,
} from '../kernel/index.ts';
import type {
  Branch,
  Choice,
  ClassReport,
  Doubts,
  Effects,
  Ghost,
  Line,
  Link,
  QuarterWhy,
  Weighed,
} from '../debrief/index.ts';
import type { Level } from '../level/index.ts';
import type { CodeTrouble } from '../run/index.ts';
import type { Advice } from './advice.ts';
import type { Best } from './best.ts';
import type { BookEntry } from './book.ts';
import type { ClassInHand } from './class.ts';
import type { Daily } from './daily.ts';
import type { Debriefing, Notes, Past } from './looking-back.ts';
import type { Idea } from './guide.ts';
import type { Moment } from './moments.ts';
import type { Par } from './par.ts';
import type { Heard, Standing } from './track.ts';
import type { Way } from './ways.ts';
import type { Speed } from './wish.ts';

export type Step =
  | 'title'
  | 'codes'
  | 'class'
  | 'levels'
  | 'briefing'
  | 'ambition'
  | 'seating'
  | 'answering'
  | 'planning'
  | 'betting'
  | 'playing'
  | 'accounts'
  | 'ending'
  | 'debrief';

/** A move on one target: a station index or -1 for the company. */
export interface TargetOffer {
  target: number;
  /** Chance of success 0..1; null when nobody seated can tell (routine moves are 1). */
  odds: number;
  verdict: Verdict;
}

/** A move somebody at the table could start. */
export interface MoveOffer {
  move: string;
  function: FunctionId;
  /** Stage index 0..3 the move belongs to. */
  stage: number;
  /** k€ and units of attention (halves) at the present table. */
  cost: number;
  attention: number;
  routine: boolean;
  ai: boolean;
  /** Quarters it takes. */
  quarters: number;
  scope: 'company' | 'station';
  lesson: LessonKind;
  targets: TargetOffer[];
  /** The most willing of the targets' verdicts: what the card as a whole says. */
  verdict: Verdict;
  /** One of the at most two cards its person lays unasked. */
  laid: boolean;
  /** How often it has succeeded, and on which targets it runs or is planned now. */
  done: number;
  under: number[];
}

/** A function at the seating: what it would bring. */
export interface SeatOffer {
  function: FunctionId;
  /** At the table in hand: its place, 0 = lead; -1 = standing. */
  seat: number;
  /** Shown at the first seating; the others wait behind "who else?". */
  shown: boolean;
  /** Sat in the stage before: stays if seated again, leaves if not. */
  sat: boolean;
  moves: { move: string; stage: number; attention: number }[];
  watches: Measure[];
}

export interface FailureOffer {
  index: number;
  move: string;
  target: number;
  attempt: number;
  /** What each answer costs: units of attention and k€. */
  answers: { answer: FailureAnswer; attention: number; cost: number; verdict: Verdict }[];
}

/** What an answer does, as far as the table can know it. Sizes only where they are plain prices. */
export interface EffectView {
  /** Key of `effect.<key>.<up|down>`. */
  key: string;
  up: boolean;
  slight: boolean;
  /** Good or bad for us; null where it depends. */
  good: boolean | null;
  /** Attention units, k€ or jobs where the effect is a price. */
  amount: number | null;
}

export interface DilemmaOffer {
  id: string;
  /** One only this level knows: its words are the level's own. */
  own: boolean;
  /** Who speaks: a function of the company, or the named person of a room. */
  speaker: { function: FunctionId } | { station: number };
  /** Earlier decisions this person may quote, weightiest first: the last part of `dilemma.<id>.quote.<key>`. */
  quotes: string[];
  /** In the order of the screen; `answer` is the catalogue's index. */
  answers: { answer: number; effects: EffectView[]; verdict: Verdict }[];
}

/** The plan in hand: not yet decided. */
export interface DeskView {
  table: FunctionId[];
  purpose: Purpose | null;
  starts: { move: string; target: number; double: boolean }[];
  direct: { sales: number; offers: number; value: number; cuts: number };
  cut: number;
  recall: number;
  canUndo: boolean;
  canRedo: boolean;
}

/** What the hand-over would carry, for the table in hand. */
export interface HandOver {
  /** Index of the stage being seated. */
  stage: number;
  /** Whether this is a hand-over (true) or the first seating of a run. */
  from: number | null;
  /** Context before, and after with the table in hand, 0..1. */
  contextBefore: number;
  contextAfter: number;
  stays: FunctionId[];
  leaves: FunctionId[];
  verdict: Verdict;
}

export interface LevelCard {
  id: string;
  level: Level;
  /** The best of the runs on this device, or null. */
  best: Best | null;
  /** What careful hands reach here; null until it has been worked out. */
  par: Par | null;
}

/** The decision that weighed most, judged by replaying the run with only that one changed. */
export type Weight = Weighed;

export interface Snapshot {
  step: Step;
  levels: LevelCard[];
  /** The company of the day; null where no day is known. */
  today: Daily | null;
  /** A saved run on this device that can be continued. */
  saved: { level: string; quarter: number; step: Step; lead: FunctionId | null } | null;

  level: Level | null;
  seed: number;
  /** As decided so far. */
  world: World | null;
  /** With the plan in hand laid over it: attention, budget and starts left. */
  planned: World | null;
  desk: DeskView | null;
  decisions: readonly Decision[];

  seats: SeatOffer[];
  handOver: HandOver | null;
  failures: FailureOffer[];
  dilemma: DilemmaOffer | null;
  deck: MoveOffer[];
  /** What each at the table would do this quarter; empty outside planning. Opinions, never the game's. */
  advice: Advice[];
  /** What was advised so far and what came of it; empty but while planning and seating, and after the end. */
  heard: Heard[];
  standings: Standing[];
  /** Freed people now, FTE. */
  pool: number;
  /** Station index that holds the flow back. */
  constraint: number;
  /** What one would like to see, at the next seating. */
  wondered: Measure | null;
  /** What the present table watches. */
  watched: Measure[];
  /** Who in this company would watch what, seated or not, in the order of the functions. */
  watchers: Partial<Record<Measure, FunctionId[]>>;
  /** Whether another stage follows and may be opened now. */
  mayHandOver: boolean;
  /** What the present cut in hand would do, for its confirmation; null without one. */
  cutPreview: {
    jobs: number;
    share: number;
    severance: number;
    trust: number;
    /** k€ a quarter by which the board raises what it expects. */
    norm: number;
    /** The board's patience afterwards: shown as one of its three words. */
    patience: number;
    /** How fair it would be, 0..1; hidden but for the consultation where nobody watches people. */
    fair: number;
    /** Jobs lost by station, FTE; the rest goes from sales, offers and service. */
    rooms: number[];
  } | null;

  /** The quarter being shown or just shown. */
  weeks: readonly WeekFrame[] | null;
  /** The world at the opening of that quarter. */
  opening: World | null;
  /** Weeks shown so far, 0..13. */
  week: number;
  speed: Speed;
  paused: boolean;
  bet: Bet | null;

  /** The same company without AI moves, quarter by quarter. */
  ghost: Ghost;
  /** Why numbers moved: in the last quarter told; in the debrief, in every quarter. */
  why: QuarterWhy[];
  weight: Weight | null;
  /** What every decision did, in both readings; worked out in the debrief, empty before. */
  effects: Effects;
  /** Which conclusions survive if a parameter is wrong: on demand. */
  doubts: Doubts;
  /** Every number of the model; empty outside the debrief. */
  book: readonly BookEntry[];
  /** The run itself by quarters; null while it goes on. */
  own: Line | null;
  /** Every table of a finished run, and what was handed on from one to the next; empty while it goes on. */
  chain: Link[];
  /** What could plausibly have been decided instead, after the end: only decisions with a real choice. */
  alternatives: Choice[];
  /** One decision made otherwise: what has been tried so far, in the order in which it was tried. */
  branches: Branch[];
  /** Where one stands in the debrief. */
  debriefing: Debriefing;
  /** The week of the run that is looked at again; null outside the debrief. */
  past: Past | null;
  /** What the player noted in the debrief of this run. */
  notes: Notes;
  /** How the run came to its ending; null while it goes on. */
  way: Way | null;
  code: string | null;
  /** The class being debriefed, and what it comes to: null before anything was read and while more is. */
  class: ClassInHand & { report: ClassReport | null };
  /** Why the last code could not be opened; null once one could, or before any. */
  trouble: CodeTrouble | null;
  /** Whether the run is as a code told it: somebody's, not to be kept as one's own. */
  opened: boolean;

  /** What is shown just now, over the floor and before the step's own screen; and how many follow. */
  moment: Moment | null;
  momentsLeft: number;

  /** The idea somebody introduces on this step; null mostly. */
  guide: Idea | null;

  /** The last wish that was refused, until the next one is granted. */
  refusal: Exclude<Verdict, { ok: true }> | null;
}
