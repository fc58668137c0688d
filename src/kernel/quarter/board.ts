/**
 * The accounts of a quarter and what the board makes of them: a ledger, its patience, a cut when
 * that runs out, and the final review. The same accounts serve the epilogue.
 */
import { clamp } from '../maths/bounds.ts';
import type { PlayableLevel } from '../world/level.ts';
import { P, reading } from '../world/parameters.ts';
import { heads, pool, seated } from '../world/questions.ts';
import { tell } from '../world/tell.ts';
import type { World } from '../world/world.ts';
import { sums } from '../week/bench.ts';
import { cutJobs, mostJobs } from './cuts.ts';

let toolSeat: number,
  idlePeople: number,
  boardScale: number,
  boardWorst: number,
  boardBest: number,
  trackedLoss: number,
  trackedSeat: number,
  efficiencyLoss: number,
  planLoss: number,
  patienceLeast: number,
  patienceMost: number,
  imposedLeast: number,
  imposedMost: number,
  imposedQuarters: number,
  reviewNeedsSpend: number,
  finalLeast: number,
  finalMost: number;
reading(() => {
  ({
    toolSeat,
    idlePeople,
    boardScale,
    boardWorst,
    boardBest,
    trackedLoss,
    trackedSeat,
    efficiencyLoss,
    planLoss,
    patienceLeast,
    patienceMost,
  } = P);
  ({ imposedLeast, imposedMost, imposedQuarters, reviewNeedsSpend, finalLeast, finalMost } = P);
});

/** A quarter in money, k€. */
export interface Accounts {
  revenue: number;
  /** Moves and tool seats. */
  spend: number;
  seats: number;
  side: number;
  result: number;
}

/** Draws up the accounts of the weeks just played. */
export function accounts(level: PlayableLevel, world: World): Accounts {
  let seats = 0;
  for (const s of world.stations) seats += toolSeat * s.staff * s.tool;
  const revenue = sums.revenue;
  const spend = world.spendThisQuarter + seats;
  const side = world.sideThisQuarter;
  const result = (1 - level.variable) * revenue - level.wage * heads(world) - level.fixed - side - spend;
  return { revenue, spend, seats, side, result };
}

/** Enters a quarter in the board's ledger and moves its patience. */
export function enter(level: PlayableLevel, world: World, books: Accounts): void {
  const gain = books.result + books.spend - world.plan;
  const balance = gain - books.spend - idlePeople * level.wage * pool(level, world);
  world.gain = gain;
  world.ledger += balance;
  world.cumulative += books.result;
  world.cumulativeSpend += books.spend;
  let change = clamp((boardScale * balance) / world.referenceResult, -boardWorst, boardBest);
  if (change < 0) {
    if (world.purpose === 'efficiency') change *= efficiencyLoss;
    if (world.tracked) change *= seated(world, 'finance') ? trackedSeat : trackedLoss;
    change -= change * planLoss * world.planCredit * (1 - world.quarter / 14);
  }
  world.patience = clamp(world.patience + change, patienceLeast, patienceMost);
}

/** When patience has run out before the last quarter, the board cuts by itself. */
export function impose(level: PlayableLevel, world: World): void {
  if (world.patience > 0) return;
  const owed = (world.ledger < 0 ? -world.ledger : world.ledger) / (imposedQuarters * level.wage);
  const wanted = Math.round(clamp(owed, imposedLeast * world.heads0, imposedMost * world.heads0));
  const jobs = cutJobs(level, world, wanted);
  world.imposedCuts += jobs;
  world.patience = clamp(world.patience, 30, 45);
  tell(world, 'imposed-cut', 13, '', null, jobs);
}

/** What the final review finds: the run rate, what it would have to be, and jobs in between. */
export function finalReview(level: PlayableLevel, world: World): { run: number; need: number; jobs: number } {
  const last = world.history[world.history.length - 1]!;
  const before = world.history[world.history.length - 2] ?? last;
  const spend = (last.spend + before.spend) / 2;
  const run = (last.result + last.spend + before.result + before.spend) / 2;
  const owed = world.ledger < 0 ? -world.ledger : 0;
  const need =
    world.plan + reviewNeedsSpend * spend + owed / 10 + idlePeople * level.wage * pool(level, world);
  if (run >= need) return { run, need, jobs: 0 };
  const wanted = clamp((need - run) / level.wage, 0, finalMost * world.heads0);
  const jobs = Math.min(Math.round(wanted), mostJobs(world));
  return { run, need, jobs: wanted < finalLeast * world.heads0 ? 0 : jobs };
}
