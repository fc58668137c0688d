/**
 * The nouns: everything that is true of a company at one moment, as plain JSON. Holds no rules.
 * Units: money in k€, people in FTE, time in weeks (13 to a quarter), shares in [0,1].
 */
import type { Bet, EndingKind, FailureAnswer, FunctionId, LessonKind, Purpose } from './names.ts';

/** One step of the process: a room, its people, what waits there. */
export interface Station {
  id: string;
  /** People working here, FTE. */
  staff: number;
  /** Items waiting, rework included. */
  queue: number;
  /** Of which defective. */
  defects: number;
  /** Touch time an item needs here, hours. */
  touch: number;
  /** Nominal output with its first staff, items a week. */
  capacity: number;
  /** A: how deeply AI is installed, 0..1. */
  tool: number;
  /** L: what its people can do with it, 0..1. */
  literacy: number;
  /** R: how far the step is redesigned, 0..1. */
  redesign: number;
  /** F: how flawed the process is, 0..1. */
  flaw: number;
  /** S: most task time AI can save, 0..1. */
  saving: number;
  /** K: share of the work that need not exist, 0..1. */
  needless: number;
  /** d0: share of items that leave with a defect before AI, 0..1. */
  defectRate: number;
  /** How well the step is known, 0..1; 1 = mapped, and the fog over it is gone for good. */
  known: number;
  /** Idle people, smoothed, FTE. */
  slack: number;
  /** Idle people the routine has swallowed, FTE. */
  absorbed: number;
  /** Share of capacity in use, smoothed, 0..1. */
  utilisation: number;
  /** Capacity taken by change work this quarter, 0..1. */
  loss: number;
  /** Productivity of its people against seasoned ones, 0..1. */
  skill: number;
}

/** An offering launched by marketing. */
export interface Offer {
  /** How far it is on its way, 0..1. */
  ramp: number;
  /** Items a week when in full swing. */
  size: number;
}

/** A move under way. */
export interface Running {
  move: string;
  /** Station index, or -1 for the whole company. */
  target: number;
  /** Quarters left. */
  left: number;
  /** 0 for the first attempt of this move on this target. */
  attempt: number;
  /** What was paid, k€. */
  cost: number;
  /** Paid twice for better odds. */
  double: boolean;
}

/** A bet that failed last quarter and awaits an answer. */
export interface Failure {
  move: string;
  target: number;
  attempt: number;
  double: boolean;
}

/** How the run ended. */
export interface Ending {
  kind: EndingKind;
  /** Why in one word: a sub-label without effect on any score. */
  variant: 'growth' | 'reprieve' | 'decline' | 'contraction' | 'imposed';
  /** For a reprieve: the exit that was nearer. */
  nearer: 'growth' | 'layoffs';
  /** V: results of the game plus twice those of the four-quarter epilogue, k€. */
  value: number;
  /** Jobs cut by the final review. */
  finalCut: number;
}

/** Something that happened, for the screens, the scene and the debrief. Never read by the rules. */
export interface Happening {
  kind:
    | 'success'
    | 'failure'
    | 'finding'
    | 'finding-resolved'
    | 'suspension'
    | 'suspension-lifted'
    | 'cut'
    | 'imposed-cut'
    | 'final-cut'
    | 'freed-moved'
    | 'seated'
    | 'dilemma';
  /** Quarter in which it happened, 1-based. */
  quarter: number;
  /** Week of the quarter 0..13 (13: at its close). */
  week: number;
  /** Move or dilemma id; of a finding its kind; of a cut its way: ordered, freed, dilemma. */
  what?: string;
  /** Station index, -1 or absent for the company. */
  target?: number;
  /** Size: jobs, people moved, the answer's index. */
  amount?: number;
}

/** An inconsistency brought to light by mapping or by AI (claim S12). */
export interface Finding {
  station: number;
  kind: 'flaw' | 'needless';
  /** Quarter in which it came to light, 1-based. */
  quarter: number;
  resolved: boolean;
}

/** What a played quarter looked like at its close. One entry a quarter, kept for good. */
export interface QuarterReport {
  /** 1-based. */
  quarter: number;
  stage: number;
  table: FunctionId[];
  /** Mean finished items a week over the thirteen weeks: "orders delivered". */
  orders: number;
  /** Mean demand that came, and mean demand lost because of waiting, items a week. */
  demand: number;
  lost: number;
  /** Weeks from order to delivery at the close. */
  leadTime: number;
  /** Defective over finished. */
  reworkShare: number;
  revenue: number;
  /** Moves started plus tool seats, k€. */
  spend: number;
  /** Of which tool seats, k€. */
  seats: number;
  /** Severance, hiring and other one-offs, k€. */
  side: number;
  result: number;
  heads: number;
  /** Freed people waiting for a purpose, FTE. */
  pool: number;
  /** Of last quarter's pool, what nobody directed and the routine swallowed, FTE. */
  evaporated: number;
  patience: number;
  ledger: number;
  trust: number;
  fear: number;
  literacy: number;
  context: number;
  lessons: number;
  taskSaving: number;
  purpose: Purpose;
  bet: Bet | null;
  /** What orders delivered did against the quarter before. */
  went: Bet;
  queues: number[];
  utilisations: number[];
  staff: number[];
  happenings: Happening[];
  fingerprint: string;
}

/** Everything that is true of the company. Plain JSON; succeeded, never edited from outside. */
export interface World {
  level: string;
  /** Unsigned 32-bit. */
  seed: number;
  /** Quarters played. */
  quarter: number;
  /** Null until told: the first decision of a run. */
  ambition: Purpose | null;
  purpose: Purpose;
  /** Index into STAGES. */
  stage: number;
  /** Lead first; empty before the first seating. */
  table: FunctionId[];
  /** Stages in which each function has sat, by function. */
  seatsHeld: Record<FunctionId, number>;

  trust: number;
  fear: number;
  morale: number;
  context: number;
  reach: number;
  learning: number;
  dialogue: number;
  clarity: number;
  /** A growth promise made and unbroken. */
  promise: boolean;
  shock: number;
  shock2: number;
  shock3: number;
  reputation: number;

  stations: Station[];
  inSales: number;
  inOffers: number;
  inValue: number;
  extraDemand: number;
  push: number;
  premium: number;
  promised: number;
  offers: Offer[];
  insight: number;
  mobility: number;
  limits: boolean;
  leadTime: number;
  throughput: number;
  tolerance: number;
  marketLuck: number;
  marketShare: number;
  priceIndex: number;

  running: Running[];
  failures: Failure[];
  /** Hidden causes left by failures: "move@target". */
  causes: Record<string, number>;
  /** Attempts so far: "move@target". */
  attempts: Record<string, number>;
  /** Successes so far, by move. */
  done: Record<string, number>;
  findings: Finding[];
  lessons: Record<LessonKind, number>;
  codified: number;

  /** Attention left this quarter, and what there was at its opening. */
  attention: number;
  attentionAtOpening: number;
  nextAttention: number;
  /** k€ left for moves this quarter. */
  budget: number;
  /** Starts left this quarter. */
  starts: number;
  tracked: boolean;
  planCredit: number;
  listened: boolean;

  /** Quarters of court suspension left. */
  suspended: number;
  wasSuspended: boolean;
  consulted: boolean;

  spendThisQuarter: number;
  sideThisQuarter: number;
  cumulative: number;
  cumulativeSpend: number;
  plan: number;
  referenceResult: number;
  ledger: number;
  patience: number;
  /** People at the start, FTE; revenue at the start, k€ a quarter; throughput at the start, items a week. */
  heads0: number;
  revenue0: number;
  throughput0: number;
  /** Jobs cut so far: by choice, imposed by the board. */
  chosenCuts: number;
  imposedCuts: number;

  /** The dilemma at the door this quarter, or null. */
  dilemma: string | null;
  dilemmasMet: string[];
  bet: Bet | null;
  /** Whether freed capacity has been directed this quarter. */
  directed: boolean;
  /** Decisions taken this quarter, apart from ambition, seating and hand-over. */
  decided: number;
  /** Whether the table was seated or handed over this quarter. */
  handedOver: boolean;
  /** Whether the ambition was told anew this quarter; before a hand-over only seating may follow. */
  retold: boolean;
  /** People hired so far, FTE. */
  hired: number;
  /** Experienced people who left so far and were replaced by novices, FTE. */
  exits: number;
  /** Last quarter's result before AI spending, against the board's plan, k€. */
  gain: number;
  /** What happened so far in the quarter under way. */
  happenings: Happening[];
  failuresMet: number;
  successes: number;
  answers: Record<FailureAnswer, number>;

  history: QuarterReport[];
  ending: Ending | null;
}
