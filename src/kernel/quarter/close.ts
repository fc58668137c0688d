/**
 * One quarter from the last decision to the next opening: market, thirteen weeks, finished moves,
 * law, accounts, history, board. Everything that passes by itself passes here.
 */
import { knock } from '../dilemmas/catalogue.ts';
import { draw, LUCK } from '../maths/luck.ts';
import { finish } from '../moves/start.ts';
import type { WeekFrame } from '../world/film.ts';
import { fingerprint } from '../world/fingerprint.ts';
import type { PlayableLevel } from '../world/level.ts';
import type { Bet } from '../world/names.ts';
import { P, reading } from '../world/parameters.ts';
import { deployed, heads, lessonsLearned, mean, pool, taskSaving } from '../world/questions.ts';
import { tell } from '../world/tell.ts';
import type { QuarterReport, World } from '../world/world.ts';
import { sums } from '../week/bench.ts';
import { playWeeks, WEEKS } from '../week/weeks.ts';
import type { Accounts } from './board.ts';
import { accounts, enter, impose } from './board.ts';
import { conclude } from './ending.ts';
import { hearMarket, loadChange, moveMarket } from './market.ts';
import { giveAttention } from './table.ts';

let freedByRedesign: number, betHold: number, lawPause: number, lawCost: number;
reading(() => {
  ({ freedByRedesign, betHold, lawPause, lawCost } = P);
});

/** Who keeps still while a quarter is played to see what came from them; nobody in a run. */
export interface Still {
  market?: boolean;
  court?: boolean;
  board?: boolean;
}

const NOBODY_STILL: Still = {};

/**
 * Plays the quarter on a world the caller owns; the run ends after its last one.
 * @param marked whether its report carries a fingerprint, which takes a sixth of the time of a run
 */
export function playQuarter(
  level: PlayableLevel,
  world: World,
  film: WeekFrame[] | null,
  marked: boolean,
  still: Still = NOBODY_STILL,
): void {
  world.nextAttention = 0;
  const swallowedBefore = swallowed(world);
  loadChange(world);
  if (!still.market) moveMarket(level, world);
  hearMarket(world);
  playWeeks(level, world, film);
  finish(level, world);
  if (!still.court) law(level, world);
  const books = accounts(level, world);
  enter(level, world, books);
  const report = remember(level, world, books, swallowed(world) - swallowedBefore);
  world.spendThisQuarter = 0;
  world.sideThisQuarter = 0;
  const last = world.quarter + 1 >= level.quarters;
  if (!still.board) {
    if (last) conclude(level, world);
    else impose(level, world);
  }
  report.happenings = world.happenings;
  world.happenings = [];
  world.quarter += 1;
  if (!last) open(level, world);
  if (marked) report.fingerprint = fingerprint(world);
}

/** Opens a quarter: new money, attention and starts, and perhaps somebody at the door. */
export function open(level: PlayableLevel, world: World): void {
  world.budget = level.budget;
  world.starts = level.startsPerQuarter;
  world.bet = null;
  world.directed = false;
  world.decided = 0;
  world.handedOver = false;
  world.retold = false;
  giveAttention(world);
  const visitor = world.quarter > 0 ? knock(level, world) : null;
  world.dilemma = visitor;
  if (visitor !== null) world.dilemmasMet.push(visitor);
}

/** Freed people whom routine has swallowed, FTE. */
function swallowed(world: World): number {
  let sum = 0;
  for (const s of world.stations) {
    const share = freedByRedesign * s.redesign;
    sum += (share < 1 ? share : 1) * s.absorbed;
  }
  return sum;
}

/** Courts: a pause runs out, or begins where AI came without asking. */
function law(level: PlayableLevel, world: World): void {
  if (world.suspended > 0) {
    world.suspended -= 1;
    if (world.suspended === 0) tell(world, 'suspension-lifted', 13, '', null, null);
    return;
  }
  if (!level.law.consultation || world.consulted || !deployed(world)) return;
  if (draw(world.seed, LUCK.law, world.quarter) >= level.law.risk) return;
  world.suspended = lawPause;
  world.wasSuspended = true;
  world.trust = world.trust > 0.1 ? world.trust - 0.1 : 0;
  world.sideThisQuarter += lawCost;
  world.patience -= 6;
  tell(world, 'suspension', 13, '', null, lawPause);
}

function remember(level: PlayableLevel, world: World, books: Accounts, evaporated: number): QuarterReport {
  const { history, stations } = world;
  const orders = sums.good / WEEKS;
  const last = history[history.length - 1];
  const report: QuarterReport = {
    quarter: world.quarter + 1,
    stage: world.stage,
    table: world.table,
    orders,
    demand: sums.demand / WEEKS,
    lost: sums.lost / WEEKS,
    leadTime: world.leadTime,
    reworkShare: sums.finished > 0 ? sums.defective / sums.finished : 0,
    revenue: books.revenue,
    spend: books.spend,
    seats: books.seats,
    side: books.side,
    result: books.result,
    heads: heads(world),
    pool: pool(level, world),
    evaporated: evaporated > 0 ? evaporated : 0,
    patience: world.patience,
    ledger: world.ledger,
    trust: world.trust,
    fear: world.fear,
    literacy: mean(world, 'literacy'),
    context: world.context,
    lessons: lessonsLearned(world),
    taskSaving: taskSaving(world),
    purpose: world.purpose,
    bet: world.bet,
    went: wentFrom(last ? last.orders : world.throughput0, orders),
    queues: stations.map((s) => s.queue),
    utilisations: stations.map((s) => s.utilisation),
    staff: stations.map((s) => s.staff),
    happenings: world.happenings,
    fingerprint: '',
  };
  history.push(report);
  return report;
}

/** What orders delivered did: fall, hold (within 2 %) or rise. */
export function wentFrom(before: number, now: number): Bet {
  const change = now / before - 1;
  return change > betHold ? 'rise' : change < -betHold ? 'fall' : 'hold';
}
