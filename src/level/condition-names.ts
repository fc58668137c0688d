/**
 * What a condition can speak of: the game's own words, each with its meaning, unit and how it is read off a world.
 * Data for the language of conditions and for its page in the guide; decides nothing.
 */
import {
  busiest,
  heads,
  jobsCut,
  lessonsLearned,
  mean,
  pool,
  STAGES,
  type PlayableLevel,
  type Station,
  type World,
} from '../kernel/index.ts';

/** What a condition is asked about. */
export interface About {
  level: PlayableLevel;
  world: World;
}

interface Name<T> {
  /** What it is, with its unit; for the guide. */
  about: string;
  of(level: PlayableLevel, world: World): T;
}

const number = (about: string, of: (world: World, level: PlayableLevel) => number): Name<number> => ({
  about,
  of: (level, world) => of(world, level),
});

/** Numbers by name. */
export const NUMBERS: Readonly<Record<string, Name<number>>> = {
  quarter: number('the quarter that opens, from 1', (w) => w.quarter + 1),
  quarters: number('quarters of the level', (_, l) => l.quarters),
  trust: number("employees' trust, 0 to 1", (w) => w.trust),
  fear: number('fear for jobs, 0 to 1', (w) => w.fear),
  clarity: number('how clear it is what the AI is for, 0 to 1', (w) => w.clarity),
  context: number('what the table knows of what went before, 0 to 1', (w) => w.context),
  patience: number("the board's patience, to 100", (w) => w.patience),
  insight: number('what is known of the market, 0 to 1', (w) => w.insight),
  codified: number('share of lessons written down, 0 to 1', (w) => w.codified),
  reputation: number('what customers think, about 0.3 to 1.15', (w) => w.reputation),
  lessons: number('lessons learned, all kinds together', lessonsLearned),
  failures: number('failures met so far', (w) => w.failuresMet),
  successes: number('moves that succeeded so far', (w) => w.successes),
  underway: number('moves under way', (w) => w.running.length),
  freed: number('freed people who wait for a purpose, full-time', (w, l) => pool(l, w)),
  gain: number('last quarter’s result before AI spending against the board’s plan, k€', (w) => w.gain),
  spent: number('spent on AI so far, k€', (w) => w.cumulativeSpend),
  exits: number('experienced people who have left, full-time', (w) => w.exits),
  cuts: number('jobs cut so far', jobsCut),
  heads: number('people, as a share of those at the start', (w) => heads(w) / w.heads0),
  orders: number('orders delivered, as a share of those at the start', (w) => w.throughput / w.throughput0),
  waiting: number('weeks a customer waits', (w) => w.leadTime),
  tools: number('how deeply AI is installed, mean of the steps, 0 to 1', (w) => mean(w, 'tool')),
  literacy: number('what people can do with AI, mean of the steps, 0 to 1', (w) => mean(w, 'literacy')),
  redesign: number('how far steps are redesigned, mean, 0 to 1', (w) => mean(w, 'redesign')),
  sales: number('freed people in sales, full-time', (w) => w.inSales),
  offers: number('offerings launched', (w) => w.offers.length),
  service: number('freed people in service, full-time', (w) => w.inValue),
  premium: number('what customers pay above the usual, as a share', (w) => w.premium),
};

const truth = (about: string, of: (world: World, level: PlayableLevel) => boolean): Name<boolean> => ({
  about,
  of: (level, world) => of(world, level),
});

/** Yes or no, by name. */
export const TRUTHS: Readonly<Record<string, Name<boolean>>> = {
  consulted: truth('employee representatives have been consulted', (w) => w.consulted),
  duty: truth('the law asks for consultation here', (_, l) => l.law.consultation),
  suspended: truth('a court has suspended the AI', (w) => w.suspended > 0),
  promise: truth('growth was promised and the promise holds', (w) => w.promise),
  tracked: truth('benefits are tracked', (w) => w.tracked),
  limits: truth('work in progress is limited', (w) => w.limits),
};

const text = (about: string, of: (world: World) => string): Name<string> => ({
  about,
  of: (_level, world) => of(world),
});

/** Texts by name. */
export const TEXTS: Readonly<Record<string, Name<string>>> = {
  stage: text('literacy, production, learning or value', (w) => STAGES[w.stage]!),
  purpose: text('what the AI is for now: undecided, growth or efficiency', (w) => w.purpose),
  told: text(
    'what employees were told last: undecided, growth or efficiency',
    (w) => w.ambition ?? 'undecided',
  ),
};

const step =
  (of: (station: Station) => number) =>
  (world: World): number =>
    of(world.stations[busiest(world)]!);

/** What can be asked of the busiest step: `busiest.flaw`. */
export const STEP: Readonly<Record<string, (world: World) => number>> = {
  tool: step((s) => s.tool),
  literacy: step((s) => s.literacy),
  redesign: step((s) => s.redesign),
  flaw: step((s) => s.flaw),
  known: step((s) => s.known),
  skill: step((s) => s.skill),
  waiting: step((s) => s.queue),
};
