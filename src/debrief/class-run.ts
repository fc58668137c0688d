/**
 * One run of a class: a code somebody handed in, replayed and checked, and the answers this run gave to
 * the questions every run of its level has to answer. Plain data: it crosses from a worker as it is.
 */
import {
  DESTINATIONS,
  FAILURE_ANSWERS,
  report,
  type Bet,
  type Decision,
  type PlayableLevel,
  type RunReport,
  type World,
} from '../kernel/index.ts';
import { readCode, type CodeTrouble, type Find } from '../run/index.ts';

/**
 * A question every run of a level answers, knowingly or not: what the employees were told, who led each
 * stage (by index), what mostly became of failures, how many steps were rebuilt, where most freed time
 * went, whether jobs were cut by choice, and each dilemma that came to the door.
 */
export type QuestionId =
  | 'ambition'
  | `lead-${0 | 1 | 2 | 3}`
  | 'failures'
  | 'process'
  | 'freed'
  | 'cuts'
  | `dilemma.${string}`;

/** A quarter in which something was bet on orders delivered, and what they did. */
export interface BetTaken {
  quarter: number;
  bet: Bet;
  went: Bet;
}

export interface ClassRun {
  code: string;
  /** Id of its level. */
  level: string;
  seed: number;
  /** Name of the playbook that played; null where a person did. */
  playbook: string | null;
  report: RunReport;
  /** Cumulative result at the close of each quarter, k€. */
  result: number[];
  /** What orders delivered did, quarter by quarter. */
  went: Bet[];
  bets: BetTaken[];
  /** Its answers: of who led a function, of failures an answer, of freed time a destination, else a word or an index. */
  answers: Partial<Record<QuestionId, string>>;
}

/** Something that was handed in: a run, or why it is none. */
export interface ClassEntry {
  /** Which of the texts handed in, from 0, and the line there, from 1. */
  source: number;
  line: number;
  name: string | null;
  /** The beginning of what stands there, for whoever looks for it. */
  text: string;
  run: ClassRun | null;
  /** Null where the run could be replayed. */
  trouble: CodeTrouble | null;
}

/** A step counts as rebuilt from this share of its redesign on. */
const REBUILT = 0.35;
const SHOWN = 48;

/** Reads, replays and checks one code. Never throws. */
export function classEntry(find: Find, source: number, levels: readonly PlayableLevel[]): ClassEntry {
  const entry = { source, line: find.line, name: find.name, text: find.text.slice(0, SHOWN) };
  const reading = readCode(find.text, levels);
  if (!reading.ok) {
    const { why, held, illegal } = reading;
    return { ...entry, run: null, trouble: { why, held, illegal } };
  }
  const { code, level, record, world } = reading;
  let sum = 0;
  const run: ClassRun = {
    code,
    level: level.id,
    seed: record.seed,
    playbook: record.playbook ?? null,
    report: report(level, world),
    result: world.history.map((quarter) => (sum += quarter.result)),
    went: world.history.map((quarter) => quarter.went),
    bets: world.history.flatMap(({ quarter, bet, went }) => (bet === null ? [] : [{ quarter, bet, went }])),
    answers: answersOf(world, record.decisions),
  };
  return { ...entry, run, trouble: null };
}

/** The word that weighs most; null where none weighs anything. The first of equals. */
function most<T extends string>(words: readonly T[], weight: (word: T) => number): T | null {
  let best: T | null = null;
  for (const word of words)
    if (weight(word) > 0 && (best === null || weight(word) > weight(best))) best = word;
  return best;
}

function answersOf(world: World, decisions: readonly Decision[]): ClassRun['answers'] {
  const answers: ClassRun['answers'] = {};
  const directed = { sales: 0, offers: 0, value: 0, cuts: 0 };
  let cuts = 0;
  for (const each of decisions) {
    if (each.kind === 'ambition') answers.ambition ??= each.purpose;
    else if (each.kind === 'seat') answers[`lead-${each.stage as 0}`] = each.table[0]!;
    else if (each.kind === 'dilemma') answers[`dilemma.${each.id}`] = String(each.answer);
    else if (each.kind === 'direct') for (const where of DESTINATIONS) directed[where] += each[where];
    else if (each.kind === 'cut') cuts += each.jobs;
  }
  const answered = (answer: string): number =>
    decisions.filter((each) => each.kind === 'failure' && each.answer === answer).length;
  const failures = most(FAILURE_ANSWERS, answered);
  if (failures !== null) answers.failures = failures;
  const rebuilt = world.stations.filter((step) => step.redesign >= REBUILT).length;
  answers.process = rebuilt === 0 ? 'none' : rebuilt < 3 ? 'some' : 'many';
  answers.freed = most(DESTINATIONS, (where) => directed[where]) ?? 'nowhere';
  answers.cuts = cuts > 0 ? 'some' : 'none';
  return answers;
}
