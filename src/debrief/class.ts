/**
 * Many runs become a class: how they ended, what was chosen against what came of it, what was bet, the
 * line in the middle and the best, and which question split the room. Counts and medians of what was
 * replayed, nothing else: with so few runs a difference is something to talk about, not a finding.
 */
import type { Bet, EndingKind } from '../kernel/index.ts';
import type { ClassEntry, ClassRun, QuestionId } from './class-run.ts';
import { promptsOf, type Prompt } from './class-prompts.ts';

export type Endings = Record<EndingKind, number>;

/** Runs that gave one answer, and what came of them. */
export interface ClassOption {
  option: string;
  /** Their places in the list of entries. */
  who: number[];
  endings: Endings;
  /** Median value, k€. */
  value: number;
  /** Median trust and jobs at the end against the start (share). */
  trust: number;
  jobs: number;
}

export interface ClassQuestion {
  id: QuestionId;
  /** How many runs met it. */
  asked: number;
  /** The answer given most comes first. */
  options: ClassOption[];
  /** How evenly the class was divided, by those who met it: 0 all alike, 1 two halves. */
  split: number;
  /** k€ between the medians of the answers that at least a tenth of the class, and two runs, gave. */
  gap: number;
}

export interface ClassBets {
  made: number;
  right: number;
  /** Runs by quarter: what was bet (a run may bet nothing), what orders did, and how many saw it coming. */
  quarters: { quarter: number; bet: Record<Bet, number>; went: Record<Bet, number>; right: number }[];
  /** Of each run that bet: the share it saw coming; places in the list of entries. */
  shares: { who: number; made: number; right: number }[];
}

/** The runs of one level. */
export interface ClassOfLevel {
  level: string;
  /** Finished runs, each once; their places in the list of entries. */
  runs: number[];
  /** Runs still under way: replayed, not counted. */
  going: number[];
  endings: Endings;
  /** Value, k€: the ends, the quarters and the middle. */
  value: { least: number; lower: number; median: number; upper: number; most: number };
  /** Median jobs at the end against the start (share), trust 0..1, and lessons for each failure met. */
  jobs: number;
  trust: number;
  /** How many lucks the class played on: with one, every difference is a decision's. */
  lucks: number;
  /** Cumulative result by quarter, k€: middle, quarter and three quarters of the class, and the best run's. */
  lines: { median: number[]; lower: number[]; upper: number[]; best: number[]; bestWho: number };
  /** What divided the class most stands first. */
  questions: ClassQuestion[];
  /** The question that split the room; null where everybody answered alike. */
  split: QuestionId | null;
  bets: ClassBets;
  /** Three things to talk about, from this class's own data. */
  prompts: Prompt[];
}

/** What was handed in, in all. */
export interface ClassReport {
  handedIn: number;
  /** Codes that could not be replayed. */
  bad: number;
  /** By place: where the same run stands first; null for one that does not repeat another. */
  repeats: (number | null)[];
  /** The level with most runs first. */
  levels: ClassOfLevel[];
}

/** Value at a share of a list that is sorted, between its neighbours where it falls between. */
function at(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) return 0;
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  return below + (sorted[Math.ceil(place)]! - below) * (place - Math.floor(place));
}

/** The value in the middle; 0 of nothing. */
export function median(values: readonly number[]): number {
  return at([...values].sort((a, b) => a - b), 0.5); // prettier-ignore
}

/** Where the same run stands before: same level, luck and decisions, whoever handed it in. */
function repeatsOf(entries: readonly ClassEntry[]): (number | null)[] {
  const first = new Map<string, number>();
  return entries.map(({ run }, place) => {
    if (!run) return null;
    const { level, seed, report } = run;
    const key = `${level} ${seed} ${report.fingerprint} ${JSON.stringify(run.answers)} ${JSON.stringify(run.bets)}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, place);
    return before ?? null;
  });
}

/** A class out of what was handed in. */
export function classOf(entries: readonly ClassEntry[]): ClassReport {
  const repeats = repeatsOf(entries);
  const byLevel = new Map<string, number[]>();
  for (const [place, { run }] of entries.entries()) {
    if (!run || repeats[place] !== null) continue;
    const places = byLevel.get(run.level);
    if (places) places.push(place);
    else byLevel.set(run.level, [place]);
  }
  const levels = [...byLevel.entries()].map(([level, places]) => levelOf(level, entries, places));
  levels.sort((a, b) => b.runs.length - a.runs.length || (a.level < b.level ? -1 : 1));
  return {
    handedIn: entries.length,
    bad: entries.filter(({ run }) => !run).length,
    repeats,
    levels,
  };
}

const endingsOf = (runs: readonly ClassRun[]): Endings => {
  const endings: Endings = { growth: 0, reprieve: 0, layoffs: 0 };
  for (const { report } of runs) if (report.ending) endings[report.ending] += 1;
  return endings;
};
const jobs = ({ report }: ClassRun): number => report.heads.end / report.heads.start - 1;

function levelOf(level: string, entries: readonly ClassEntry[], places: readonly number[]): ClassOfLevel {
  const runOf = (place: number): ClassRun => entries[place]!.run!;
  const runs = places.filter((place) => runOf(place).report.ending !== null);
  const own = runs.map(runOf);
  const values = own.map(({ report }) => report.value).sort((a, b) => a - b);
  const quarters = Math.max(0, ...own.map(({ result }) => result.length));
  const line = (share: number): number[] =>
    Array.from({ length: quarters }, (_, quarter) => {
      const there = own.flatMap(({ result }) => result[quarter] ?? []).sort((a, b) => a - b);
      return at(there, share);
    });
  const bestWho = runs.reduce(
    (best, place) => (best < 0 || runOf(place).report.value > runOf(best).report.value ? place : best),
    -1,
  );
  const questions = questionsOf(runs, runOf);
  const [first] = questions;
  const facts: Omit<ClassOfLevel, 'prompts'> = {
    level,
    runs,
    going: places.filter((place) => runOf(place).report.ending === null),
    endings: endingsOf(own),
    value: {
      least: values[0] ?? 0,
      lower: at(values, 0.25),
      median: at(values, 0.5),
      upper: at(values, 0.75),
      most: values.at(-1) ?? 0,
    },
    jobs: median(own.map(jobs)),
    trust: median(own.map(({ report }) => report.trust)),
    lucks: new Set(own.map(({ seed }) => seed)).size,
    lines: {
      median: line(0.5),
      lower: line(0.25),
      upper: line(0.75),
      best: bestWho < 0 ? [] : runOf(bestWho).result,
      bestWho,
    },
    questions,
    split: first && first.split > 0 ? first.id : null,
    bets: betsOf(runs, runOf, quarters),
  };
  return { ...facts, prompts: promptsOf(facts, runOf) };
}

/** Every question that somebody met, the one that divided the class most first. */
function questionsOf(runs: readonly number[], runOf: (place: number) => ClassRun): ClassQuestion[] {
  const met = new Map<QuestionId, Map<string, number[]>>();
  for (const place of runs)
    for (const [id, option] of Object.entries(runOf(place).answers) as [QuestionId, string][]) {
      const options = met.get(id) ?? new Map<string, number[]>();
      met.set(id, options);
      options.set(option, [...(options.get(option) ?? []), place]);
    }
  const questions = [...met.entries()].map(([id, options]): ClassQuestion => {
    const asked = [...options.values()].reduce((sum, who) => sum + who.length, 0);
    const all = [...options.entries()].map(([option, who]): ClassOption => {
      const own = who.map(runOf);
      return {
        option,
        who,
        endings: endingsOf(own),
        value: median(own.map(({ report }) => report.value)),
        trust: median(own.map(({ report }) => report.trust)),
        jobs: median(own.map(jobs)),
      };
    });
    all.sort((a, b) => b.who.length - a.who.length || (a.option < b.option ? -1 : 1));
    const counted = all.filter(({ who }) => who.length >= Math.max(2, asked / 10)).map(({ value }) => value);
    return {
      id,
      asked,
      options: all,
      split: splitOf(
        all.map(({ who }) => who.length),
        runs.length,
      ),
      gap: counted.length > 1 ? Math.max(...counted) - Math.min(...counted) : 0,
    };
  });
  return questions.sort((a, b) => b.split - a.split || b.gap - a.gap || (a.id < b.id ? -1 : 1));
}

/**
 * How a question divides a room: twice the chance that two people who met it, taken at random, differ
 * in being with the biggest camp or not, times the share of the room that met it. 1: two halves.
 */
function splitOf(camps: readonly number[], room: number): number {
  const asked = camps.reduce((sum, camp) => sum + camp, 0);
  if (asked === 0 || room === 0) return 0;
  const biggest = Math.max(...camps) / asked;
  return 4 * biggest * (1 - biggest) * (asked / room);
}

const noBets = (): Record<Bet, number> => ({ fall: 0, hold: 0, rise: 0 });

function betsOf(runs: readonly number[], runOf: (place: number) => ClassRun, quarters: number): ClassBets {
  const byQuarter = Array.from({ length: quarters }, (_, index) => ({
    quarter: index + 1,
    bet: noBets(),
    went: noBets(),
    right: 0,
  }));
  const shares: ClassBets['shares'] = [];
  for (const who of runs) {
    const { bets, went } = runOf(who);
    for (const [index, way] of went.entries()) byQuarter[index]!.went[way] += 1;
    for (const { quarter, bet, went: way } of bets) {
      const there = byQuarter[quarter - 1]!;
      there.bet[bet] += 1;
      if (bet === way) there.right += 1;
    }
    if (bets.length > 0)
      shares.push({ who, made: bets.length, right: bets.filter(({ bet, went: way }) => bet === way).length });
  }
  return {
    made: shares.reduce((sum, each) => sum + each.made, 0),
    right: shares.reduce((sum, each) => sum + each.right, 0),
    quarters: byQuarter,
    shares,
  };
}
