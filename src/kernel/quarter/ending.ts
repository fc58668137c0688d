/**
 * How a run ends: the final review, growth, layoffs or neither, and an epilogue of four quarters in
 * which nobody decides and what was sown comes up.
 */
import { clamp } from '../maths/bounds.ts';
import { finish } from '../moves/start.ts';
import { copyEpilogue } from '../world/copy.ts';
import type { PlayableLevel } from '../world/level.ts';
import { P } from '../world/parameters.ts';
import { heads, revenueRise } from '../world/questions.ts';
import { tell } from '../world/tell.ts';
import type { Ending, World } from '../world/world.ts';
import { playWeeks } from '../week/weeks.ts';
import { accounts, finalReview } from './board.ts';
import { cutJobs } from './cuts.ts';
import { hearMarket, loadChange, moveMarket } from './market.ts';

/** Quarters of the epilogue, and how much each of its results weighs in the value of a run. */
export const EPILOGUE = { quarters: 4, weight: 2 } as const;

/** Concludes a run after its last quarter: cuts what the review finds, names the ending, adds the epilogue. */
export function conclude(level: PlayableLevel, world: World): void {
  const review = finalReview(level, world);
  const cuts = world.chosenCuts + world.imposedCuts + review.jobs;
  const rise = revenueRise(world);
  const kind =
    cuts >= level.layoffsAt * world.heads0 - 1e-9
      ? 'layoffs'
      : rise >= level.growthAt && heads(world) - review.jobs >= level.headsKept * world.heads0
        ? 'growth'
        : 'reprieve';
  const towardsGrowth = clamp(rise / level.growthAt, 0, 1);
  const short = clamp((review.need - review.run) / level.wage / (P.finalLeast * world.heads0), 0, 1);
  const towardsLayoffs = clamp(cuts / (level.layoffsAt * world.heads0), short, 1);
  const ending: Ending = {
    kind,
    variant: kind === 'layoffs' ? reason(world, cuts) : kind,
    nearer: towardsGrowth >= towardsLayoffs ? 'growth' : 'layoffs',
    value: 0,
    finalCut: review.jobs,
  };
  if (review.jobs > 0) {
    cutJobs(level, world, review.jobs);
    tell(world, 'final-cut', 13, '', null, review.jobs);
  }
  world.dilemma = null;
  ending.value = world.cumulative + EPILOGUE.weight * epilogue(level, world);
  world.ending = ending;
}

function reason(world: World, cuts: number): Ending['variant'] {
  if (world.cumulativeSpend < 150) return 'decline';
  return 2 * world.chosenCuts >= cuts ? 'contraction' : 'imposed';
}

/** Sum of the results of four quarters in which the company goes on by itself, k€. */
function epilogue(level: PlayableLevel, world: World): number {
  const after = copyEpilogue(world);
  after.quarter += 1;
  let sum = 0;
  for (let i = 0; i < EPILOGUE.quarters; i++) {
    loadChange(after);
    moveMarket(level, after);
    hearMarket(after);
    playWeeks(level, after, null);
    finish(level, after);
    if (after.suspended > 0) after.suspended -= 1;
    sum += accounts(level, after).result;
    after.spendThisQuarter = 0;
    after.sideThisQuarter = 0;
    after.quarter += 1;
  }
  return sum;
}
