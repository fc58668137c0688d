/**
 * The shapes of a debrief: what the computations of this room come to and what screens, commands and
 * files are told of a run. Plain data throughout: it crosses from a worker as it is. Computes nothing.
 * Units: money k€, people FTE (a job is one), shares 0..1, quarters from 1; places of decisions count
 * from 0 in the run's list.
 */
import type {
  Decision,
  EndingKind,
  FailureAnswer,
  FunctionId,
  ParameterId,
  Verdict,
} from '../kernel/index.ts';

/** The four ways of working in which runs differ most. */
export const AXES = ['who-led', 'process', 'failures', 'reinvestment'] as const;
export type Axis = (typeof AXES)[number];

/** What a run came to. */
export interface Outcome {
  /** Results of the game plus twice those of the epilogue, k€. */
  value: number;
  /** People at the end, after the final cut, less people at the start, FTE. */
  jobs: number;
  trust: number;
  ending: EndingKind;
}

/** A run by quarters, one number each. */
export interface Line {
  /** Cumulative, k€. */
  result: number[];
  /** Orders delivered, items a week. */
  orders: number[];
  trust: number[];
  /** People of the company at the close, FTE. */
  jobs: number[];
}

/** One bar of a waterfall from the ghost to the outcome. The bars between the ends add up exactly. */
export interface WaterfallPart {
  /** `rest`: everything but the four axes; or decisions too small to be told one by one. */
  kind: 'ghost' | 'axis' | 'decision' | 'rest' | 'outcome';
  axis?: Axis;
  decision?: number;
  /** k€; of the ends the value itself. */
  by: number;
  /** Standard error, k€; 0 on one's own luck. */
  error: number;
}

/** One decision against one plausible alternative, on the run's own luck: exact. Differences are own less other. */
export interface SingleEffect {
  decision: number;
  quarter: number;
  was: Decision;
  instead: Decision;
  value: number;
  jobs: number;
  trust: number;
  other: Outcome;
  /** Later decisions of the run that were not legal on the other line. */
  dropped: number[];
}

/** First reading: on the player's own luck. */
export interface OnYourLuck {
  own: Outcome;
  ghost: Outcome;
  /** Every alternative to every decision, in the run's order. */
  effects: SingleEffect[];
  /** Each axis turned alone, on this luck: k€ its own way brought; exact. In the order of {@link AXES}. */
  axes: { axis: Axis; effect: number; instead: AxisInstead }[];
  /** From the ghost to the outcome by the axes' shares, as in {@link OverLucks}, exact on this luck. */
  waterfall: WaterfallPart[];
  /**
   * The same way decision by decision, as they came: what each added to a run that would have stopped
   * there. The weightiest one by one, the smaller ones together as `rest`.
   */
  steps: WaterfallPart[];
}

/** What an axis was held against: a way in which a colleague could really have run this company. */
export type AxisInstead =
  /** Other people at the tables, by stage; null for stages the run never reached. */
  | { axis: 'who-led'; to: 'technical' | 'right-hands'; tables: (FunctionId[] | null)[] }
  | { axis: 'process'; to: 'bolt-on' | 'redesign' }
  | { axis: 'failures'; to: FailureAnswer }
  | { axis: 'reinvestment'; to: 'nowhere' | 'growth' };

/** Second reading, one axis turned alone: differences are own less other, means over the lucks. */
export interface AxisEffect {
  axis: Axis;
  /** k€ of value the run's own way brought against its plausible alternative; negative: it cost. */
  effect: number;
  /** Standard error of the mean of the paired differences, k€. */
  error: number;
  jobs: number;
  jobsError: number;
  trust: number;
  trustError: number;
  /** How many more of 100 runs ended in growth the own way. */
  growth: number;
  instead: AxisInstead;
  /** False where the run never had the choice: no failure met, nobody freed. */
  played: boolean;
}

/** Two axes turned at once do more or less than each alone. Only where |by| is at least two errors. */
export interface Interaction {
  a: Axis;
  b: Axis;
  /** k€: what the two own ways brought only together; negative: they got in each other's way. */
  by: number;
  error: number;
}

/** Means over the lucks. */
export interface Usual {
  value: number;
  error: number;
  /** Share of runs that ended so. */
  growth: number;
  layoffs: number;
}

/** Second reading: over other lucks, the run read as a policy. */
export interface OverLucks {
  /** How many lucks. */
  lucks: number;
  /** The telling order: what cost first, the costliest ahead; then what brought, the most ahead. */
  axes: AxisEffect[];
  /** Groups of two or more axes, by effect, whose order is not settled: differences under two errors. */
  ties: Axis[][];
  interactions: Interaction[];
  /**
   * From the ghost to the outcome. An axis' part is its share: what its own way adds, on average over
   * every order in which the four own ways can be taken up (Shapley 1953), so that nothing is counted
   * twice. It is mostly smaller than its effect, which is measured with the other three ways in place.
   */
  waterfall: WaterfallPart[];
  own: Usual;
  ghost: Usual;
}

/** One decision over other lucks, against its weightiest plausible alternative. */
export interface WeighedOver {
  decision: number;
  instead: Decision;
  effect: number;
  error: number;
  lucks: number;
}

/** A decision of the run that could not be taken on another line, and the kernel's own no. */
export interface Dropped {
  decision: number;
  verdict: Exclude<Verdict, { ok: true }>;
}

/** One decision made otherwise, on the same luck, the rest kept where it was legal. */
export interface Branch extends Line {
  /** The player's own name for it; null for none yet. */
  name: string | null;
  /** The decision made otherwise, and what was decided instead; of a table handed on, the seat itself. */
  decision: number;
  instead: Decision;
  /** Every decision of this line: legal, replayable. */
  decisions: Decision[];
  outcome: Outcome;
  dropped: Dropped[];
  /** Its run code. */
  code: string;
}

/** Whether the conclusions of a run survive if one parameter of the model is wrong. */
export interface ParameterDoubt {
  parameter: ParameterId;
  /** Ends of its range, and the value the game uses. */
  low: number;
  high: number;
  value: number;
  ends: {
    at: number;
    /** What the run then comes to. */ outcome: Outcome;
    /** k€ by axis. */ effects: Record<Axis, number>;
  }[];
  /** What is still true at both ends. */
  survives: {
    ending: boolean;
    /** The axis told first is still told first, or tied with it. */
    first: boolean;
    /** Each axis still helps or hurts as it does; axes within their error don't count. */
    signs: Record<Axis, boolean>;
  };
}

/** How far a piece of work in the background has come. */
export type Working = 'idle' | 'working' | 'done' | 'stopped' | 'failed';

/** The effects of a run's decisions, as far as they have been worked out. */
export interface Effects {
  state: Working;
  /** 0..1 */
  progress: number;
  luck: OnYourLuck | null;
  lucks: OverLucks | null;
  /** Single decisions over other lucks, on demand, by their place in the run. */
  single: Record<number, WeighedOver>;
  /** The decision being weighed over other lucks just now; null for none. */
  weighing: number | null;
}

/** Which conclusions survive, as far as it has been worked out: a row a parameter, in reading order. */
export interface Doubts {
  state: Working;
  progress: number;
  rows: ParameterDoubt[];
}
