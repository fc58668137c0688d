/**
 * What could be decided now: for random play, bots and path generators. Complete where choices are
 * countable; where they are free (tables, shares, numbers) a few that stand for the rest.
 */
import { CATALOGUE } from '../moves/catalogue.ts';
import type { Decision } from '../world/decision.ts';
import type { PlayableLevel } from '../world/level.ts';
import type { FunctionId } from '../world/names.ts';
import { BETS, FAILURE_ANSWERS, PURPOSES } from '../world/names.ts';
import type { World } from '../world/world.ts';
import { check } from './check.ts';
import { mostJobs, recallable } from './cuts.ts';

const SHARES = [
  { sales: 1, offers: 0, value: 0, cuts: 0 },
  { sales: 0, offers: 1, value: 0, cuts: 0 },
  { sales: 0, offers: 0, value: 1, cuts: 0 },
  { sales: 0, offers: 0, value: 0, cuts: 1 },
  { sales: 0.45, offers: 0.35, value: 0.2, cuts: 0 },
  { sales: 0.25, offers: 0.25, value: 0, cuts: 0.25 },
] as const;

/** Every decision (of the countable ones) that may be taken now. */
export function legal(level: PlayableLevel, world: World): Decision[] {
  const all: Decision[] = [];
  for (const purpose of PURPOSES) all.push({ kind: 'ambition', purpose });
  if (!world.handedOver && world.decided === 0) {
    const stage = world.table.length === 0 ? world.stage : world.stage + 1;
    for (const table of tables(level)) all.push({ kind: 'seat', stage, table });
  }
  world.failures.forEach((_, index) => {
    for (const answer of FAILURE_ANSWERS) all.push({ kind: 'failure', index, answer });
  });
  if (world.dilemma !== null)
    for (let answer = 0; answer < 3; answer++) all.push({ kind: 'dilemma', id: world.dilemma, answer });
  if (check(level, world, { kind: 'play' }).ok) plan(world, all);
  return all.filter((decision) => check(level, world, decision).ok);
}

/** What can be planned once nobody stands at the door. */
function plan(world: World, all: Decision[]): void {
  for (const move of CATALOGUE) {
    if (world.starts < 1 || !world.table.includes(move.function)) continue;
    if (move.scope === 'company') all.push({ kind: 'start', move: move.id, target: -1 });
    else world.stations.forEach((_, target) => all.push({ kind: 'start', move: move.id, target }));
  }
  if (!world.directed) for (const shares of SHARES) all.push({ kind: 'direct', ...shares });
  const most = mostJobs(world);
  for (const jobs of [1, Math.floor(most / 4), most]) if (jobs > 0) all.push({ kind: 'cut', jobs });
  const people = Math.ceil(recallable(world) - 1e-9);
  if (people > 0) all.push({ kind: 'recall', people: 1 }, { kind: 'recall', people });
  if (world.bet === null) for (const bet of BETS) all.push({ kind: 'bet', bet });
  all.push({ kind: 'play' });
}

/** One table led by each function, filled with those who follow in the usual order; and each alone. */
function tables(level: PlayableLevel): FunctionId[][] {
  const { functions, seats } = level;
  const list: FunctionId[][] = [];
  functions.forEach((lead, i) => {
    const rest = [...functions.slice(i + 1), ...functions.slice(0, i)];
    list.push([lead, ...rest.slice(0, seats - 1)]);
    if (seats > 1) list.push([lead]);
  });
  return list;
}
