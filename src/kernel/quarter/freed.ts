/**
 * Directing freed people: to sales, offerings, better service, or out of the door. What nobody
 * directs, routine swallows in the weeks.
 */
import type { PlayableLevel } from '../world/level.ts';
import { P } from '../world/parameters.ts';
import { freedAt, mean, pool } from '../world/questions.ts';
import { tell } from '../world/tell.ts';
import type { World } from '../world/world.ts';
import { cutJobs } from './cuts.ts';

/** A pool of at most this many FTE needs no direction. */
export const NOBODY = 0.3;

/** Share of those with time to spare who say so: whoever doesn't know where it goes keeps some of it. */
function comingForward(world: World): number {
  if (world.purpose === 'growth') return 1;
  return world.purpose === 'efficiency' ? P.comeEfficiency : P.comeUndecided;
}

/** Share of the people directed who really move: mobility, what they have learned, and what they were told. */
export function moving(world: World): number {
  return world.mobility * (0.5 + 0.5 * mean(world, 'literacy')) * comingForward(world);
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
    // Who doesn't come forward finds something to do where they are.
    const hidden = (1 - comingForward(world)) * (shares.sales + shares.offers + shares.value);
    for (const s of world.stations) {
      const freed = freedAt(s);
      s.staff -= part * freed;
      s.slack -= part * freed;
      s.absorbed += hidden * freed;
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
