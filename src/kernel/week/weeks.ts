/**
 * Thirteen weeks in a row: the bench is laid, the beat goes, the bench is cleared. Also the
 * warm-up that makes a company's past. Never decides anything.
 */
import type { WeekFrame } from '../world/film.ts';
import { blankWorld } from '../world/birth.ts';
import type { PlayableLevel } from '../world/level.ts';
import { P } from '../world/parameters.ts';
import { heads } from '../world/questions.ts';
import type { World } from '../world/world.ts';
import { bench, load, store, sums } from './bench.ts';
import { flow } from './flow.ts';
import { settle } from './settle.ts';

/** Weeks in a quarter. */
export const WEEKS = 13;

const WARM_UP = 91;
const MOOD_HELD = 78;

/** Runs thirteen weeks on `world`; with `film`, keeps a picture of each. Sums are in `sums` after. */
export function playWeeks(level: PlayableLevel, world: World, film: WeekFrame[] | null): void {
  load(world);
  for (let week = 1; week <= WEEKS; week++) {
    flow(level, world);
    settle(world, 'nothing');
    if (film) film.push(picture(world, week));
  }
  store(world);
}

function picture(world: World, week: number): WeekFrame {
  const b = bench;
  return {
    week,
    delivered: sums.weekGood,
    demand: sums.weekDemand,
    lost: sums.weekLost,
    leadTime: world.leadTime,
    orders: world.throughput,
    trust: world.trust,
    fear: world.fear,
    stations: world.stations.map((_, i) => ({
      queue: b.queue[i]!,
      defects: b.defects[i]!,
      flow: b.flow[i]!,
      back: b.back[i]!,
      staff: b.staff[i]!,
      utilisation: b.utilisation[i]!,
      ai: b.ai[i]!,
    })),
  };
}

/** The company as it stands before the first quarter: 91 weeks of its usual life. */
export function warmUp(level: PlayableLevel): World {
  const world = blankWorld(level);
  for (const s of world.stations) s.touch = (s.staff * P.hours) / s.capacity;
  sums.train = 0;
  load(world);
  for (let week = 1; week <= WARM_UP; week++) {
    if (week === WARM_UP - WEEKS + 1) {
      store(world);
      load(world);
    }
    flow(level, world);
    settle(world, week <= MOOD_HELD ? 'mood' : 'company');
  }
  store(world);
  for (const s of world.stations) s.absorbed = s.slack;
  world.heads0 = heads(world);
  world.throughput0 = sums.good / WEEKS;
  world.revenue0 = level.price * sums.good;
  let tools = 0;
  for (const s of world.stations) tools += P.toolSeat * s.staff * s.tool;
  world.plan = (1 - level.variable) * world.revenue0 - level.wage * world.heads0 - level.fixed - tools;
  world.referenceResult = world.plan;
  world.sideThisQuarter = 0;
  world.exits = 0;
  return world;
}
