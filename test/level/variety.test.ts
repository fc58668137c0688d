/**
 * The same company on other luck: three seeds feel different (the market, who comes to the door, what is found, which
 * room holds the others back) and stay fair (no stretch of luck in which careful play is hopeless or free).
 */
import { describe, expect, it } from 'vitest';
import { constraint, type World } from '../../src/kernel/index.ts';
import { builtIn, playerOf, playOut } from '../../src/run/index.ts';
import { levelAt } from '../kit/shelf.ts';
import { BEST_STYLE, COMPANIES } from '../kit/styles.ts';

const play = (level: keyof typeof BEST_STYLE, seed: number, style: string = BEST_STYLE[level]): World =>
  playOut(levelAt(level).playable, seed, playerOf(builtIn(style)!)).world;

const THREES = [
  [1, 2, 3],
  [11, 12, 13],
  [101, 102, 103],
] as const;

/** What one remembers of a run: who came, what broke and where, when the market turned. */
const doors = (world: World): string => [...world.dilemmasMet].sort().join();
const failures = (world: World): string =>
  world.history
    .flatMap((each) => each.happenings.filter((one) => one.kind === 'failure'))
    .map((each) => `${each.quarter}:${each.what}:${each.target}`)
    .join();
const market = (world: World): string =>
  world.history.map((each) => Math.round((each.demand / world.history[0]!.demand) * 50)).join();

describe.each(COMPANIES)('three lucks of %s', (level) => {
  it.each(THREES)('feel different: %i, %i, %i', (...seeds) => {
    const runs = seeds.map((seed) => play(level, seed));
    expect(new Set(runs.map(failures)).size, 'what failed').toBe(3);
    expect(new Set(runs.map(market)).size, 'how the market went').toBeGreaterThan(1);
    const told = new Set(runs.map((world) => `${doors(world)}|${failures(world)}|${market(world)}`));
    expect(told.size).toBe(3);
    const values = runs.map((world) => world.ending!.value);
    expect(Math.max(...values) - Math.min(...values), 'results lie apart, k€').toBeGreaterThan(100);
  });

  it('over thirty lucks several people come to the door, and the narrow room moves in some runs', () => {
    const runs = Array.from({ length: 30 }, (_, at) => play(level, at + 1));
    expect(new Set(runs.flatMap((world) => world.dilemmasMet)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(runs.map(doors)).size).toBeGreaterThanOrEqual(4);
    const last = new Set(runs.map((world) => constraint(world)));
    expect(last.size, 'rooms that hold the others back at the end').toBeGreaterThan(1);
  });

  it('stay fair: careful play grows in each third of the lucks, careless play seldom', () => {
    const shares = [0, 1, 2].map((third) => {
      const grew = Array.from({ length: 20 }, (_, at) => play(level, third * 20 + at + 1)).filter(
        (world) => world.ending!.kind === 'growth',
      ).length;
      return grew / 20;
    });
    for (const share of shares) expect(share).toBeGreaterThan(0.25);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(0.45);
    const careless = Array.from({ length: 30 }, (_, at) => play(level, at + 1, 'technical')).filter(
      (world) => world.ending!.kind === 'growth',
    ).length;
    expect(careless / 30).toBeLessThan(0.25);
  });
});
