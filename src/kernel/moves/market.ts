/**
 * Marketing's moves: learn what the market wants, and turn freed people into sales, offerings and
 * value. Without freed people they yield little.
 */
import { least, up } from '../maths/bounds.ts';
import { draw, LUCK } from '../maths/luck.ts';
import { P } from '../world/parameters.ts';
import type { World } from '../world/world.ts';
import { move } from './spec.ts';

function selling(world: World): number {
  return 0.55 + 0.5 * world.insight;
}

/** Size of the `k`-th offering a run launches, items a week. */
export function offerSize(seed: number, k: number): number {
  return P.offerSize * (0.7 + 0.6 * draw(seed, LUCK.offer, k));
}

export const STUDY = move({
  id: 'marketing.study',
  function: 'marketing',
  stage: 3,
  cost: 30,
  attention: 1.5,
  max: 3,
  kind: 'market',
  succeed(world, _target, k) {
    world.insight = up(world.insight, 0.3 * k, 0.95);
  },
});

export const OFFER = move({
  id: 'marketing.offer',
  function: 'marketing',
  stage: 3,
  cost: 70,
  quarters: 2,
  attention: 2,
  odds: 0.9,
  max: 4,
  kind: 'market',
  readiness(world) {
    return (0.3 + 0.75 * world.insight) * (0.5 + 0.5 * least(1, world.inOffers / 8));
  },
  succeed(world) {
    world.offers.push({ ramp: 0, size: offerSize(world.seed, world.offers.length) });
  },
});

export const PUSH = move({
  id: 'marketing.push',
  function: 'marketing',
  stage: 3,
  cost: 35,
  attention: 1.5,
  odds: 0.75,
  max: 4,
  kind: 'market',
  readiness: selling,
  succeed(world, _target, k) {
    world.push += 0.08 * k * (0.25 + (0.75 * world.inSales) / (world.inSales + 4));
  },
});

export const PROMISE = move({
  id: 'marketing.promise',
  function: 'marketing',
  stage: 3,
  cost: 40,
  attention: 1.5,
  odds: 0.75,
  max: 2,
  kind: 'market',
  readiness: selling,
  succeed(world, _target, k) {
    world.promised = up(world.promised, 0.5 * k, 1);
  },
});
