/**
 * Cutting jobs, by whomever: those with least to do go first, and those who stay remember. Also
 * calling growth people back. The saving shows at once; trust, lessons and people who have found
 * something else go later.
 */
import { clamp, up } from '../maths/bounds.ts';
import type { PlayableLevel } from '../world/level.ts';
import { P } from '../world/parameters.ts';
import { busiest, heads, stationStaff } from '../world/questions.ts';
import type { Station, World } from '../world/world.ts';

/** Most jobs that can go at once: three in ten. */
export function mostJobs(world: World): number {
  return Math.floor(P.cutMost * heads(world) + 1e-9);
}

/**
 * Cuts jobs and does to the company what that does; whose cut it was is for the caller to enter.
 * @param wanted whole jobs; never more than three in ten go at once
 * @returns how many went
 */
export function cutJobs(level: PlayableLevel, world: World, wanted: number): number {
  const most = mostJobs(world);
  const jobs = wanted < most ? wanted : most;
  if (jobs <= 0) return 0;
  const share = jobs / heads(world);
  takeOut(world, jobs);
  for (const s of world.stations) s.literacy *= 1 - P.cutLiteracy * share;
  world.sideThisQuarter += P.severance * jobs;
  const fair = fairness(world);
  const loss = P.cutTrust * clamp(10 * share, 0, 2) * (world.promise ? 2 : 1) * (1 - P.cutFairTrust * fair);
  world.trust = clamp(world.trust - loss, 0, 1);
  world.promise = false;
  if (world.purpose === 'growth') world.clarity *= 0.4;
  world.shock = clamp(world.shock + P.cutShock * share * (1 - P.cutFairShock * fair), 0, P.shockMost);
  world.context *= 1 - clamp(P.cutContext * share, 0, 1);
  world.reputation -= P.cutReputation * share;
  const forgotten = 1 - clamp(P.cutLessons * share * (1 - 0.7 * world.codified), 0, 1);
  const { lessons } = world;
  lessons.literacy *= forgotten;
  lessons.tool *= forgotten;
  lessons.flow *= forgotten;
  lessons.market *= forgotten;
  lessons.governance *= forgotten;
  world.plan += P.ratchet * jobs * level.wage;
  world.patience = up(world.patience, P.cutPatience + P.cutPatienceShare * share, 90);
  return jobs;
}

/**
 * How fair a cut made now would be, 0..1: representatives consulted, people heard, the reasons clear. Nothing is
 * fair about a cut after growth was told.
 */
export function fairness(world: World): number {
  if (world.purpose === 'growth') return 0;
  const heard = 2 * world.dialogue < 1 ? 2 * world.dialogue : 1;
  return (world.consulted ? 0.4 : 0) + 0.35 * heard + 0.25 * world.clarity;
}

/** Most of a step that may go at once, so that somebody is left to do the work. */
const MOST_OF_A_STEP = 0.7;

/** Who could go first in a step: the idle, and a few anyway. */
function spare(s: Station): number {
  return (s.slack < 0.9 * s.staff ? s.slack : 0.9 * s.staff) + 0.02 * s.staff;
}

/** First those with nothing to do, then evenly; growth people only when the steps have no more to give. */
function takeOut(world: World, jobs: number): void {
  const { stations } = world;
  let idle = 0;
  for (const s of stations) idle += spare(s);
  const first = jobs < idle ? jobs : idle;
  if (idle > 0) for (const s of stations) leave(s, (first * spare(s)) / idle);
  let rest = jobs - first;
  if (rest <= 0) return;
  const staff = stationStaff(world);
  const even = rest < MOST_OF_A_STEP * staff ? rest : MOST_OF_A_STEP * staff;
  for (const s of stations) leave(s, (even * s.staff) / staff);
  rest -= even;
  if (rest <= 0) return;
  const stay = 1 - rest / recallable(world);
  world.inSales *= stay;
  world.inOffers *= stay;
  world.inValue *= stay;
}

function leave(s: Station, people: number): void {
  s.staff -= people;
  s.slack = clamp(s.slack - people, 0, s.staff);
  if (s.absorbed > s.slack) s.absorbed = s.slack;
}

/** People who work in growth and could be called back, FTE. */
export function recallable(world: World): number {
  return world.inSales + world.inOffers + world.inValue;
}

/** Calls growth people back to the busiest step, from each destination alike. */
export function recall(world: World, people: number): void {
  const all = recallable(world);
  const called = people < all ? people : all;
  const stay = 1 - called / all;
  world.inSales *= stay;
  world.inOffers *= stay;
  world.inValue *= stay;
  world.stations[busiest(world)]!.staff += called;
}
