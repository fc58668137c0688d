/**
 * Directing freed people: to sales, offerings, better service, or out of the door. What nobody
 * directs, routine swallows in the weeks.
 */
import type { PlayableLevel } from '../world/level.ts';
import { freedAt, mean, pool } from '../world/questions.ts';
import { tell } from '../world/tell.ts';
import type { World } from '../world/world.ts';
import { cutJobs } from './cuts.ts';

/** A pool of at most this many FTE needs no direction. */
export const NOBODY = 0.3;

/** Share of the people directed who really move: mobility, and what they have learned. */
export function moving(world: World): number {
  return world.mobility * (0.5 + 0.5 * mean(world, 'literacy'));
}

/** Moves freed people by shares of the pool; the cut share is rounded to whole jobs. */
export function direct(
  level: PlayableLevel,
  world: World,
  shares: { sales: number; offers: number; value: number; cuts: number },
): void {
  const free = pool(level, world);
  const share = moving(world);
  const toSales = free * shares.sales * share;
  const toOffers = free * shares.offers * share;
  const toValue = free * shares.value * share;
  const moved = toSales + toOffers + toValue;
  if (moved > 0) {
    const part = moved / free;
    for (const s of world.stations) {
      const people = part * freedAt(s);
      s.staff -= people;
      s.slack -= people;
    }
    world.inSales += toSales;
    world.inOffers += toOffers;
    world.inValue += toValue;
    tell(world, 'freed-moved', 0, '', null, moved);
  }
  const jobs = cutJobs(level, world, Math.round(free * shares.cuts * share));
  if (jobs > 0) {
    world.chosenCuts += jobs;
    tell(world, 'cut', 0, 'freed', null, jobs);
  }
  world.directed = true;
}
