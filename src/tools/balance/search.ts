/**
 * Searches for play that beats the styles: a climb over playbooks, and random runs move by move. What they find
 * says whether a level can be beaten without understanding it. Plays runs; prints nothing.
 */
import {
  apply,
  check,
  type Decision,
  found,
  type FunctionId,
  legal,
  type PlayableLevel,
  PURPOSES,
  report,
  STAGES,
  type StageId,
} from '../../kernel/index.ts';
import { type Playbook, readPlaybook } from '../../run/index.ts';
import { fitness } from './tasks.ts';

/** A stream of random numbers for a search; never for a run. */
export function dice(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** What a climb holds on to, whatever it changes. */
export interface Pin {
  /** Fields of the playbook that stay as they are. */
  fixed?: Partial<Playbook>;
  /** A function that never sits. */
  without?: FunctionId;
  /** No job is cut, neither at once nor by sending freed people away. */
  spares?: boolean;
}

/** What a climb wants: runs that end well and then money, as the game ranks them, or money whatever the ending. */
export type Aim = 'ending' | 'money';

/** How a climb is made. */
export interface Climb {
  /** Number of the climb: its own chances. */
  from: number;
  start?: Playbook;
  steps: number;
  aim: Aim;
  pin?: Pin;
}

/** A playbook a climb has found. */
export interface Climbed {
  playbook: Playbook;
  /** What it is worth to its aim, on seeds it did not climb on, k€. */
  worth: number;
}

/** Share of growth endings from which a hand counts as one that grows. */
export const GROWS = 0.6;
/** What a run short of that share is worth less to a climb that wants good endings, k€: more than luck ever gives. */
const SHORT = 12_000;

/** Seeds a climb sees, seeds that choose among climbs, seeds that judge the chosen. No two overlap. */
const CLIMBED_ON = Array.from({ length: 24 }, (_, i) => 5001 + i);
const CHOSEN_ON = Array.from({ length: 60 }, (_, i) => 9001 + i);
export const JUDGED_ON = Array.from({ length: 200 }, (_, i) => 20_001 + i);

const SHARES = [0, 0.2, 0.35, 0.5, 0.7, 0.9];
const CUTS = [0.03, 0.06, 0.08, 0.1, 0.15];

const worthOf = (level: PlayableLevel, hand: Playbook, seeds: readonly number[], aim: Aim): number => {
  const { value, growth } = fitness(level, hand, seeds);
  return aim === 'money' || growth >= GROWS ? value : value - SHORT * (GROWS - growth);
};

/** Climbs from a playbook, or from a random one, by changing one or two things at a time and keeping what is better. */
export function climb(level: PlayableLevel, { from, start, steps, aim, pin = {} }: Climb): Climbed {
  const roll = dice(from * 7919 + 17);
  const upTo = (n: number): number => Math.floor(roll() * n);
  let best = pinned(level, start ?? playbook(level, roll), pin, upTo);
  let worth = worthOf(level, best, CLIMBED_ON, aim);
  for (let i = 0; i < steps; i++) {
    let next = changed(level, best, roll, upTo);
    if (roll() < 0.35) next = changed(level, next, roll, upTo);
    next = pinned(level, next, pin, upTo);
    const reached = worthOf(level, next, CLIMBED_ON, aim);
    if (reached > worth) [best, worth] = [next, reached];
  }
  return { playbook: best, worth: worthOf(level, best, CHOSEN_ON, aim) };
}

/** A playbook that keeps to what is pinned: whoever may not sit gives the seat to somebody else. */
function pinned(level: PlayableLevel, from: Playbook, pin: Pin, upTo: (n: number) => number): Playbook {
  const { fixed, without, spares } = pin;
  const kept = { ...from, ...fixed };
  if (spares) {
    kept.cutAt = [];
    kept.reinvest = { ...kept.reinvest, cuts: 0 };
  }
  if (without === undefined) return kept;
  const seated = (stage: StageId): FunctionId[] => {
    const others = level.functions.filter((who) => who !== without && !kept.tables[stage].includes(who));
    const instead = others[upTo(others.length)];
    return kept.tables[stage].flatMap((who) => (who !== without ? [who] : instead ? [instead] : []));
  };
  const [literacy, production, learning, value] = STAGES.map(seated) as [
    FunctionId[],
    FunctionId[],
    FunctionId[],
    FunctionId[],
  ];
  return { ...kept, tables: { literacy, production, learning, value } };
}

function read(written: Record<string, unknown>): Playbook {
  const reading = readPlaybook(written);
  if (!reading.ok) throw new Error(reading.problems.join('; '));
  return reading.playbook;
}

function table(level: PlayableLevel, roll: () => number): FunctionId[] {
  const rest = [...level.functions];
  return Array.from(
    { length: Math.min(level.seats, rest.length) },
    () => rest.splice(Math.floor(roll() * rest.length), 1)[0]!,
  );
}

function playbook(level: PlayableLevel, roll: () => number): Playbook {
  return read({
    name: 'climbed',
    ambition: PURPOSES[Math.floor(roll() * 3)],
    tables: Object.fromEntries(STAGES.map((stage) => [stage, table(level, roll)])),
    pace: pace(level, roll),
    process: roll() < 0.7 ? 'redesign' : 'bolt-on',
    failure: (['review', 'shelve', 'push-on', 'blame'] as const)[Math.floor(roll() * 4)],
    reinvest: reinvest(roll),
    dilemmas: (['a', 'b', 'c'] as const)[Math.floor(roll() * 3)],
  });
}

function pace(level: PlayableLevel, roll: () => number): [number, number, number] {
  const at = [0, 0, 0].map(() => Math.floor(roll() * level.quarters)).sort((a, b) => a - b);
  return at as [number, number, number];
}

const share = (roll: () => number): number => SHARES[Math.floor(roll() * SHARES.length)]!;
const reinvest = (roll: () => number): Playbook['reinvest'] => ({
  sales: share(roll),
  offers: share(roll),
  value: share(roll),
  cuts: roll() < 0.7 ? 0 : share(roll),
});

/** A playbook with one thing changed. */
function changed(
  level: PlayableLevel,
  from: Playbook,
  roll: () => number,
  upTo: (n: number) => number,
): Playbook {
  const next = structuredClone(from) as Playbook & Record<string, unknown>;
  const stage = STAGES[upTo(4)]!;
  const seats = next.tables[stage];
  switch (upTo(12)) {
    case 0:
      next.ambition = PURPOSES[upTo(3)]!;
      break;
    case 1:
    case 2:
    case 3:
    case 4: {
      const who = level.functions[upTo(level.functions.length)]!;
      const at = upTo(seats.length);
      const there = seats.indexOf(who);
      if (there >= 0) [seats[there], seats[at]] = [seats[at]!, who];
      else seats[at] = who;
      break;
    }
    case 5:
      next.pace = pace(level, roll);
      break;
    case 6:
      next.failure = (['review', 'shelve', 'push-on', 'blame'] as const)[upTo(4)]!;
      break;
    case 7:
      next.process = next.process === 'redesign' ? 'bolt-on' : 'redesign';
      break;
    case 8:
      next.dilemmas = (['a', 'b', 'c'] as const)[upTo(3)]!;
      break;
    case 9:
      next.retell =
        roll() < 0.3
          ? undefined
          : {
              stage: (['production', 'learning', 'value'] as const)[upTo(3)]!,
              purpose: PURPOSES[upTo(3)]!,
            };
      break;
    case 10:
      next.cutAt =
        roll() < 0.5 ? [] : [{ quarter: 1 + upTo(level.quarters), share: CUTS[upTo(CUTS.length)]! }];
      break;
    default:
      next.reinvest = reinvest(roll);
  }
  return next;
}

/** The best of many random runs on one seed, and how many ended in growth. */
export function stumble(level: PlayableLevel, seed: number, runs: number): { best: number; growth: number } {
  const roll = dice(seed * 104_729 + 3);
  let best = -Infinity;
  let growth = 0;
  for (let i = 0; i < runs; i++) {
    const run = report(level, tryOut(level, seed, roll, i % 2 === 0));
    if (run.ending === 'growth') growth += 1;
    if (run.value > best) best = run.value;
  }
  return { best, growth };
}

/** One random run. A careful one never cuts a job and never says efficiency. */
function tryOut(
  level: PlayableLevel,
  seed: number,
  roll: () => number,
  careful: boolean,
): ReturnType<typeof found> {
  const world = found(level, seed);
  const upTo = (n: number): number => Math.floor(roll() * n);
  const go = (decision: Decision): boolean => {
    if (!check(level, world, decision).ok) return false;
    apply(level, world, decision);
    return true;
  };
  const when = pace(level, roll);
  go({ kind: 'ambition', purpose: PURPOSES[upTo(careful ? 2 : 3)]! });
  go({ kind: 'seat', stage: world.stage, table: table(level, roll) });
  while (world.ending === null) {
    if (world.stage < 3 && world.quarter >= when[world.stage]!)
      go({ kind: 'seat', stage: world.stage + 1, table: table(level, roll) });
    while (world.failures.length > 0) {
      const answer = (['review', 'review', 'shelve', 'push-on', 'blame'] as const)[upTo(5)]!;
      if (!go({ kind: 'failure', index: 0, answer })) go({ kind: 'failure', index: 0, answer: 'shelve' });
    }
    if (world.dilemma !== null) go({ kind: 'dilemma', id: world.dilemma, answer: upTo(3) });
    const starts = legal(level, world).filter((decision) => decision.kind === 'start');
    for (let k = 0; k < level.startsPerQuarter && starts.length > 0; k++)
      go(starts.splice(upTo(starts.length), 1)[0]!);
    if (roll() < 0.8) {
      const [sales, offers, value, cuts] = [upTo(8), upTo(8), upTo(5), careful ? 0 : upTo(3)];
      go({ kind: 'direct', sales: sales / 20, offers: offers / 20, value: value / 20, cuts: cuts / 20 });
    }
    if (!careful && roll() < 0.04) go({ kind: 'cut', jobs: 1 + upTo(15) });
    go({ kind: 'play' });
  }
  return world;
}
