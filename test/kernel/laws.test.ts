/**
 * Laws that hold whatever anybody decides: items, money and heads are conserved, nothing is ever
 * not a number, and a run played again from its decisions is the same run. Two hundred random runs.
 */
import { describe, expect, it } from 'vitest';
import {
  advance,
  apply,
  decide,
  type Decision,
  fingerprint,
  found,
  heads,
  itemsInside,
  jobsCut,
  legal,
  type PlayableLevel,
  sprint,
  type World,
} from '../../src/kernel/index.ts';
import { onboardingLevel, trainingLevel } from '../kit/levels.ts';

/** Runs of the level from scratch, and of the shorter one. */
const RUNS = { training: 200, onboarding: 60 };

/** A small generator of its own: random play must not lean on the luck of the game. */
function dice(seed: number): () => number {
  let x = (seed * 2654435761 + 1) >>> 0;
  return () => {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
    return x / 4294967296;
  };
}

/** What was found wrong, in words; empty when all laws hold. Collected, because a test's own checks are slow. */
type Wrongs = string[];

/** Names everything in a world that is not plain, finite JSON. */
function unsound(value: unknown, path: string, wrongs: Wrongs): void {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) wrongs.push(`${path} is ${value}`);
  } else if (Array.isArray(value)) value.forEach((item, i) => unsound(item, `${path}[${i}]`, wrongs));
  else if (value !== null && typeof value === 'object') {
    if (Object.getPrototypeOf(value) !== Object.prototype) wrongs.push(`${path} is no plain object`);
    for (const [key, item] of Object.entries(value)) unsound(item, `${path}.${key}`, wrongs);
  } else if (value === undefined || typeof value === 'function' || typeof value === 'symbol')
    wrongs.push(`${path} is no JSON`);
}

function within(x: number, low: number, high: number, what: string, wrongs: Wrongs): void {
  if (!(x >= low && x <= high)) wrongs.push(`${what} is ${x}, not within ${low}..${high}`);
}

function equal(a: number, b: number, what: string, wrongs: Wrongs): void {
  if (!(Math.abs(a - b) < 1e-6)) wrongs.push(`${what}: ${a} is not ${b}`);
}

const SHARES = ['trust', 'fear', 'context', 'clarity', 'insight', 'codified', 'promised', 'reach'] as const;

function holdLaws(world: World, what: string, wrongs: Wrongs): void {
  unsound(world, `${what}: world`, wrongs);
  for (const key of SHARES) within(world[key], 0, 1, `${what}: ${key}`, wrongs);
  world.stations.forEach((s, i) => {
    const where = `${what}: station ${i}`;
    within(s.staff, 1e-9, 1e4, `${where}: staff`, wrongs);
    within(s.queue, -1e-9, 1e6, `${where}: queue`, wrongs);
    within(s.defects, -1e-9, s.queue + 1e-6, `${where}: defects`, wrongs);
    within(s.slack, -1e-9, s.staff + 1e-6, `${where}: slack`, wrongs);
    for (const key of ['tool', 'literacy', 'redesign', 'flaw', 'utilisation', 'known'] as const)
      within(s[key], 0, 1 + 1e-9, `${where}: ${key}`, wrongs);
  });
  equal(heads(world), world.heads0 + world.hired - jobsCut(world), `${what}: heads`, wrongs);
  equal(jobsCut(world), Math.round(jobsCut(world)), `${what}: whole jobs`, wrongs);
}

/** One random legal run: its end, its decisions, and what went wrong on the way. */
function wander(level: PlayableLevel, seed: number): { world: World; decisions: Decision[]; wrongs: Wrongs } {
  const roll = dice(seed);
  const decisions: Decision[] = [];
  const wrongs: Wrongs = [];
  let world = found(level, seed);
  let cumulative = 0;
  while (world.ending === null) {
    const all = legal(level, world);
    const mayPlay = all.some((decision) => decision.kind === 'play');
    const decision =
      mayPlay && roll() < 0.2 ? ({ kind: 'play' } as const) : all[Math.floor(roll() * all.length)];
    if (!decision) throw new Error(`seed ${seed}, quarter ${world.quarter + 1}: nobody can decide anything`);
    decisions.push(decision);
    if (decision.kind !== 'play') {
      apply(level, world, decision);
      continue;
    }
    const before = world;
    const film = advance(level, before);
    world = film.world;
    const what = `seed ${seed}, quarter ${world.quarter}`;
    let inside = itemsInside(before);
    for (const week of film.weeks) {
      inside += week.demand - week.lost - week.delivered;
      const queues = week.stations.reduce((sum, s) => sum + s.queue, 0);
      equal(queues, inside, `${what}, week ${week.week}: items`, wrongs);
    }
    const books = world.history[world.history.length - 1]!;
    const result =
      (1 - level.variable) * books.revenue -
      level.wage * books.heads -
      level.fixed -
      books.side -
      books.spend;
    equal(books.result, result, `${what}: money`, wrongs);
    equal(books.spend - books.seats, level.budget - before.budget, `${what}: budget`, wrongs);
    within(books.spend - books.seats, 0, level.budget + 1e-6, `${what}: budget`, wrongs);
    cumulative += books.result;
    equal(world.cumulative, cumulative, `${what}: sum of results`, wrongs);
    holdLaws(world, what, wrongs);
  }
  return { world, decisions, wrongs };
}

describe.each([
  ['training', trainingLevel(), RUNS.training],
  ['onboarding', onboardingLevel(), RUNS.onboarding],
])('random legal play of the %s company', (_, level, runs) => {
  it(`keeps the laws over ${runs} seeds, and replays to the same world`, () => {
    for (let seed = 1; seed <= runs; seed++) {
      const { world, decisions, wrongs } = wander(level, seed);
      expect(wrongs.slice(0, 5)).toEqual([]);
      const again = sprint(level, seed, decisions);
      expect(fingerprint(again), `seed ${seed}`).toBe(fingerprint(world));
    }
  });
});

describe('a world', () => {
  it('is not touched by deciding and advancing', () => {
    const level = trainingLevel();
    let world = found(level, 5);
    const roll = dice(5);
    while (world.ending === null) {
      const all = legal(level, world);
      const decision = all[Math.floor(roll() * all.length)]!;
      const frozen = JSON.stringify(world);
      const next = decision.kind === 'play' ? advance(level, world).world : decide(level, world, decision);
      expect(JSON.stringify(world)).toBe(frozen);
      world = next;
    }
  });

  it('survives JSON: a run goes on from a parsed world as from the world itself', () => {
    const level = trainingLevel();
    const roll = dice(9);
    const world = found(level, 9);
    let parsed = world;
    while (world.ending === null) {
      const all = legal(level, world);
      const decision = all[Math.floor(roll() * all.length)]!;
      parsed = JSON.parse(JSON.stringify(parsed)) as World;
      apply(level, world, decision);
      apply(level, parsed, decision);
      expect(fingerprint(parsed)).toBe(fingerprint(world));
    }
  });
});
