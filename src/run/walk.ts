/**
 * The order in which a run goes into its code, and what can be expected at each place: which moves
 * the present table holds, which dilemmas are still to come, what a player tends to repeat. One walk
 * for both ways, and one spelling for every run: whatever could be written shorter is unreadable. Expectations only make a code shorter; whether a run is legal is for the kernel.
 */
import {
  BETS,
  DILEMMAS,
  FAILURE_ANSWERS,
  FUNCTIONS,
  MOVES,
  PURPOSES,
  STAGES,
  type Decision,
  type FunctionId,
} from '../kernel/index.ts';
import { Unreadable, type Walk } from './packing.ts';
import { IDENTITY_DIGITS, shortIdentity, STEPS, type RunRecord } from './record.ts';

/** What stands before the decisions. */
export type Head = Pick<RunRecord, 'rules' | 'level' | 'identity' | 'seed' | 'playbook'> & {
  stations: number;
};

/** As many decisions as a code holds; whoever cuts one job at a time for twelve quarters stays far below. */
export const MOST_DECISIONS = 600;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-';
const PLAIN = /^[a-z0-9-]*$/;
const LONGEST_NAME = 80;
const MOST_STATIONS = 16;
const MOST_SEATS = 8;

const KINDS = [
  'end',
  'play',
  'start',
  'failure',
  'dilemma',
  'direct',
  'bet',
  'seat',
  'ambition',
  'cut',
  'recall',
] as const;
type Kind = (typeof KINDS)[number];
/** How likely each kind follows each, in the order of `KINDS`: a quarter's usual course. */
const AFTER: Record<Kind, readonly number[]> = {
  end: [4, 4, 4, 1, 1, 1, 1, 4, 120, 1, 1],
  play: [8, 6, 30, 30, 40, 8, 4, 16, 4, 1, 1],
  start: [1, 40, 80, 1, 1, 30, 40, 1, 1, 2, 2],
  failure: [1, 8, 60, 20, 40, 6, 4, 4, 2, 1, 1],
  dilemma: [1, 12, 90, 1, 1, 12, 8, 8, 2, 1, 1],
  direct: [1, 50, 40, 1, 1, 1, 50, 1, 1, 2, 1],
  bet: [1, 120, 2, 1, 1, 1, 1, 1, 1, 1, 1],
  seat: [1, 8, 90, 4, 4, 6, 4, 1, 6, 1, 1],
  ambition: [1, 6, 40, 1, 1, 4, 2, 80, 1, 1, 1],
  cut: [1, 60, 20, 1, 1, 4, 40, 1, 1, 1, 4],
  recall: [1, 60, 10, 1, 1, 4, 40, 1, 1, 4, 1],
};

/** Lengths in bits of numbers that are nearly always 0, 1 or 2. */
const SMALL: readonly number[] = Array.from({ length: 33 }, (_, bits) => [80, 40, 30, 10][bits] ?? 1);

/** Writes or reads what stands before the decisions. */
export function walkHead(walk: Walk, head?: Head): Head {
  const rules = walk.number('rules', head?.rules, SMALL);
  const stations = 1 + walk.even(MOST_STATIONS, head && head.stations - 1);
  const level = text(walk, head?.level);
  if (!head && !/^[a-z][a-z0-9-]*$/.test(level)) throw new Unreadable();
  const number = head && Number.parseInt(shortIdentity(head.identity), 16);
  const identity = walk
    .even(16 ** IDENTITY_DIGITS, number)
    .toString(16)
    .padStart(IDENTITY_DIGITS, '0');
  const seed = walk.number('seed', head?.seed);
  const played = walk.flag('by a playbook', head && head.playbook !== undefined);
  const playbook = played ? text(walk, head?.playbook) : undefined;
  return { rules, stations, level, identity, seed, ...(playbook === undefined ? {} : { playbook }) };
}

/** A name, shorter where it is written like an id. */
function text(walk: Walk, value?: string): string {
  const plain = walk.flag('plain', value === undefined ? undefined : PLAIN.test(value));
  const length = walk.even(LONGEST_NAME + 1, value?.length);
  let read = '';
  for (let i = 0; i < length; i++) {
    read += plain
      ? LETTERS[walk.even(LETTERS.length, value === undefined ? undefined : LETTERS.indexOf(value[i]!))]!
      : String.fromCharCode(walk.even(65536, value?.charCodeAt(i)));
  }
  if (walk.reading && !plain && PLAIN.test(read)) throw new Unreadable();
  return read;
}

/** What earlier decisions let one expect of the next. */
interface Course {
  stations: number;
  table: FunctionId[];
  stage: number | null;
  dilemmas: number[];
  direct: number[];
}

/** Writes `decisions`, or reads them. */
export function walkRun(walk: Walk, { stations }: Head, decisions?: readonly Decision[]): Decision[] {
  const course: Course = { stations, table: [], stage: null, dilemmas: [...DILEMMAS.keys()], direct: [] };
  const read: Decision[] = [];
  let last: Kind = 'end';
  for (let index = 0; index <= MOST_DECISIONS; index++) {
    const kind: Kind | undefined = decisions && (decisions[index]?.kind ?? 'end');
    const found: Kind =
      KINDS[walk.symbol(`after ${last}`, KINDS.length, kind && KINDS.indexOf(kind), { prior: AFTER[last] })]!;
    if (found === 'end') return read;
    read.push(walkDecision(walk, course, found, decisions?.[index]));
    last = found;
  }
  if (decisions) throw new Error(`more than ${MOST_DECISIONS} decisions`);
  throw new Unreadable();
}

/** One of a list of words. */
function word<T>(walk: Walk, context: string, words: readonly T[], value: T | undefined): T {
  return words[walk.symbol(context, words.length, value === undefined ? undefined : words.indexOf(value))]!;
}

function walkDecision(walk: Walk, course: Course, kind: Exclude<Kind, 'end'>, value?: Decision): Decision {
  switch (kind) {
    case 'play':
      return { kind };
    case 'ambition':
      return { kind, purpose: word(walk, 'purpose', PURPOSES, only(value, kind)?.purpose) };
    case 'bet':
      return { kind, bet: word(walk, 'bet', BETS, only(value, kind)?.bet) };
    case 'failure': {
      const index = walk.number('which failure', only(value, kind)?.index, SMALL);
      return { kind, index, answer: word(walk, 'answer', FAILURE_ANSWERS, only(value, kind)?.answer) };
    }
    case 'cut':
      return { kind, jobs: walk.number('jobs', only(value, kind)?.jobs) };
    case 'recall':
      return { kind, people: walk.number('people', only(value, kind)?.people) };
    case 'dilemma':
      return walkDilemma(walk, course, only(value, kind));
    case 'seat':
      return walkSeat(walk, course, only(value, kind));
    case 'start':
      return walkStart(walk, course, only(value, kind));
    case 'direct':
      return walkDirect(walk, course, only(value, kind));
  }
}

type Of<K extends Decision['kind']> = Extract<Decision, { kind: K }>;

function only<K extends Decision['kind']>(value: Decision | undefined, kind: K): Of<K> | undefined {
  return value?.kind === kind ? (value as Of<K>) : undefined;
}

/** Whether a level may call a dilemma of its own so: short, plain, and not a name of the catalogue. */
function callable(id: string): boolean {
  return /^[a-z][a-z0-9-]{0,39}$/.test(id) && !DILEMMAS.some((dilemma) => dilemma.id === id);
}

function walkDilemma(walk: Walk, course: Course, value?: Of<'dilemma'>): Decision {
  const place = value && course.dilemmas.findIndex((index) => DILEMMAS[index]!.id === value.id);
  // A level's own dilemma is called by its name: a code is read before its level is known.
  if (walk.flag('own dilemma', place === undefined ? undefined : place < 0, [60, 1])) {
    if (value && !callable(value.id)) throw new Error(`the dilemma "${value.id}" cannot be packed`);
    const id = text(walk, value?.id);
    if (!callable(id)) throw new Unreadable();
    return { kind: 'dilemma', id, answer: walk.symbol('dilemma of 3', 3, value?.answer) };
  }
  if (course.dilemmas.length === 0) throw new Unreadable();
  const at = walk.even(course.dilemmas.length, place);
  const dilemma = DILEMMAS[course.dilemmas[at]!]!;
  course.dilemmas.splice(at, 1);
  const answer = walk.symbol(`dilemma of ${dilemma.answers.length}`, dilemma.answers.length, value?.answer);
  return { kind: 'dilemma', id: dilemma.id, answer };
}

function walkSeat(walk: Walk, course: Course, value?: Of<'seat'>): Decision {
  const next = course.stage === null ? null : course.stage + 1;
  const usual = next !== null && next < STAGES.length;
  const expected = usual && walk.flag('next stage', value && value.stage === next, [1, 60]);
  const stage = expected ? next : walk.even(STAGES.length, value?.stage);
  if (usual && !expected && stage === next) throw new Unreadable();
  const seats = walk.symbol('seats', MOST_SEATS + 1, value?.table.length, {
    prior: [1, 4, 8, 20, 60, 4, 4, 1, 1],
  });
  const table: FunctionId[] = [];
  const left: number[] = [...FUNCTIONS.keys()];
  for (let i = 0; i < seats; i++) {
    const seated = value && FUNCTIONS.indexOf(value.table[i]!);
    const found = walk.symbol('seated', FUNCTIONS.length, seated, { allowed: left });
    left.splice(left.indexOf(found), 1);
    table.push(FUNCTIONS[found]!);
  }
  course.stage = stage;
  course.table = table;
  return { kind: 'seat', stage, table };
}

function walkStart(walk: Walk, course: Course, value?: Of<'start'>): Decision {
  const held = [...MOVES.keys()].filter((index) => course.table.includes(MOVES[index]!.function));
  if (held.length === 0)
    throw value ? new Error(`nobody at the table holds ${value.move}`) : new Unreadable();
  const written = value && MOVES.findIndex((move) => move.id === value.move);
  const move = MOVES[walk.symbol('move', MOVES.length, written, { allowed: held })]!;
  const target = move.scope === 'station' ? walk.symbol('target', course.stations, value?.target) : -1;
  if (value && value.target !== target) throw new Error(`${value.move} has no target ${value.target}`);
  const double = walk.flag('double', value && value.double === true, [60, 1]);
  return { kind: 'start', move: move.id, target, ...(double ? { double } : {}) };
}

function walkDirect(walk: Walk, course: Course, value?: Of<'direct'>): Decision {
  const steps =
    value && [value.sales, value.offers, value.value, value.cuts].map((share) => Math.round(share * STEPS));
  const known = course.direct.length > 0;
  const same = known && walk.flag('as before', steps && steps.every((step, i) => step === course.direct[i]));
  if (!same) {
    const found: number[] = [];
    let left = STEPS;
    for (let i = 0; i < 4; i++) {
      const prior = i === 3 ? [200] : undefined;
      const allowed = Array.from({ length: left + 1 }, (_, step) => step);
      const step = walk.symbol(`share ${i}`, STEPS + 1, steps?.[i], { allowed, ...(prior ? { prior } : {}) });
      found.push(step);
      left -= step;
    }
    if (known && found.every((step, i) => step === course.direct[i])) throw new Unreadable();
    course.direct = found;
  }
  const [sales = 0, offers = 0, value_ = 0, cuts = 0] = course.direct.map((step) => step / STEPS);
  return { kind: 'direct', sales, offers, value: value_, cuts };
}
