/**
 * What the world outside does at the start of the weeks: luck, competitors, customers who get used
 * to better. And the load that change work puts on the floor.
 */
import { moveOf } from '../moves/catalogue.ts';
import { listenAtTable } from '../moves/literacy.ts';
import { draw, LUCK } from '../maths/luck.ts';
import type { PlayableLevel } from '../world/level.ts';
import { P, reading } from '../world/parameters.ts';
import { seated } from '../world/questions.ts';
import type { World } from '../world/world.ts';
import { sums } from '../week/bench.ts';

let marketLuck: number,
  marketMemory: number,
  rivalDemand: number,
  rivalPrice: number,
  rivalPatience: number,
  insightDrift: number,
  insightListening: number;
reading(() => {
  ({ marketLuck, marketMemory, rivalDemand, rivalPrice, rivalPatience, insightDrift, insightListening } = P);
});

/** Spreads change work over the floor: training everywhere, loss where work is under way. */
export function loadChange(world: World): void {
  for (const s of world.stations) s.loss = 0;
  let train = 0;
  for (const work of world.running) {
    const move = moveOf(work.move)!;
    train += move.training;
    if (work.target >= 0) world.stations[work.target]!.loss += move.burden;
  }
  sums.train = train;
}

/** Luck and competitors of the quarter. */
export function moveMarket(level: PlayableLevel, world: World): void {
  const { seed, quarter } = world;
  const z =
    draw(seed, LUCK.market, quarter) +
    draw(seed, LUCK.market + 1, quarter) +
    draw(seed, LUCK.market + 2, quarter) -
    1.5;
  world.marketLuck = 1 + marketMemory * (world.marketLuck - 1) + marketLuck * z;
  if (quarter + 1 >= 3) {
    const strength = (0.6 + 0.8 * draw(seed, LUCK.rival, 0)) * level.erosion;
    const shield = 1 - 4 * world.premium;
    world.marketShare *=
      1 - rivalDemand * strength * (1.5 - 0.5 * world.reputation) * (shield > 0 ? shield : 0);
    world.priceIndex *= 1 - rivalPrice * strength;
    world.tolerance -= rivalPatience * level.erosion * (world.tolerance - level.tolerance.floor);
  }
}

/** What the table hears of the market by sitting there. */
export function hearMarket(world: World): void {
  if (seated(world, 'marketing') && world.insight < insightListening)
    world.insight += insightDrift * (insightListening - world.insight);
  listenAtTable(world);
}
