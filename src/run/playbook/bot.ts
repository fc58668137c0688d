/**
 * A playbook at the table: the next decision of a run, one at a time, `play` last. It remembers
 * nothing: whatever it needs it reads from the world, so it can take over at any moment.
 */
import {
  CATALOGUE, check, type Decider, type Decision, dilemmaOrder, heads, mostJobs, NOBODY, odds, type PlayableLevel, pool,
  STAGES, watched, type World,
} from '../../kernel/index.ts';
import type { Playbook } from './playbook.ts';
import { usualPace } from './playbook.ts';
import { type Liking, likings, roomFor, sensible, urgency, urgencyAt } from './ranking.ts';

const PLAY: Decision = { kind: 'play' };

/** Somebody who plays by the book. */
export function playerOf(playbook: Playbook): Decider {
  const liked = likings(playbook, CATALOGUE);
  return (level, world) =>
    seating(playbook, level, world) ??
    atTheDoor(playbook, level, world) ??
    starting(playbook, liked, level, world) ??
    directing(playbook, level, world) ??
    cutting(playbook, level, world) ??
    PLAY;
}

function seating(playbook: Playbook, level: PlayableLevel, world: World): Decision | null {
  if (world.ambition === null) return { kind: 'ambition', purpose: playbook.ambition };
  if (world.table.length === 0) return { kind: 'seat', stage: world.stage, table: tableFor(playbook, level, world.stage) };
  if (world.stage >= STAGES.length - 1 || world.decided > 0 || world.handedOver) return null;
  const pace = playbook.pace ?? usualPace(level.start.stage, level.quarters);
  if (world.quarter < pace[world.stage]!) return null;
  return { kind: 'seat', stage: world.stage + 1, table: tableFor(playbook, level, world.stage + 1) };
}

/** The table a playbook wants, as far as this company has the people and the seats. */
function tableFor(playbook: Playbook, level: PlayableLevel, stage: number): Playbook['tables']['literacy'] {
  const wanted = playbook.tables[STAGES[stage]!].filter((who) => level.functions.includes(who));
  const table = wanted.length > 0 ? wanted : [...level.functions];
  return table.slice(0, level.seats);
}

function atTheDoor(playbook: Playbook, level: PlayableLevel, world: World): Decision | null {
  if (world.failures.length > 0) {
    const wanted: Decision = { kind: 'failure', index: 0, answer: playbook.failure };
    return check(level, world, wanted).ok ? wanted : { kind: 'failure', index: 0, answer: 'shelve' };
  }
  if (world.dilemma === null) return null;
  return { kind: 'dilemma', id: world.dilemma, answer: answerTo(playbook, level, world, world.dilemma) };
}

function answerTo(playbook: Playbook, level: PlayableLevel, world: World, id: string): number {
  if (id === 'reps-ask' && !playbook.consult) return 2;
  if (playbook.dilemmas === 'seeded') return dilemmaOrder(level, world.seed, id)[0]!;
  return playbook.dilemmas === 'a' ? 0 : playbook.dilemmas === 'b' ? 1 : 2;
}

function cutting(playbook: Playbook, _level: PlayableLevel, world: World): Decision | null {
  for (const { quarter, share } of playbook.cutAt) {
    if (quarter !== world.quarter + 1) continue;
    if (world.happenings.some((happening) => happening.kind === 'cut' && happening.what === 'ordered')) return null;
    const most = mostJobs(world);
    const wanted = Math.round(share * heads(world));
    const jobs = wanted < most ? wanted : most;
    return jobs >= 1 ? { kind: 'cut', jobs } : null;
  }
  return null;
}

function starting(
  playbook: Playbook,
  liked: ReadonlyMap<string, Liking[]>,
  level: PlayableLevel,
  world: World,
): Decision | null {
  if (world.starts < 1) return null;
  const early = world.quarter + 1 < playbook.valueFrom;
  const left = level.quarters - world.quarter;
  const redesigns = playbook.process === 'redesign' && playbook.ai;
  const view = watched(world);
  const sees = view.includes('queues');
  let best: Decision | null = null;
  let highest = -Infinity;
  const weigh = (move: Liking['move'], target: number, worth: number): void => {
    if (worth <= highest) return;
    const decision: Decision = { kind: 'start', move: move.id, target };
    if (!check(level, world, decision).ok) return;
    best = decision;
    highest = worth;
  };
  for (const who of world.table) {
    for (const { move, rank, value } of liked.get(who) ?? []) {
      if (early && value) continue;
      const away = move.stage - world.stage;
      const usual = 10 - 2.2 * (away < 0 ? -away : away) - 0.12 * rank;
      if (move.scope === 'company') {
        if (sensible(move.id, world, left)) weigh(move, -1, usual + urgency(move.id, world));
        continue;
      }
      for (let i = 0; i < world.stations.length; i++) {
        const s = world.stations[i]!;
        if (roomFor(move.id, s)) weigh(move, i, usual + urgencyAt(move.id, world, s, sees, redesigns));
      }
    }
  }
  return best === null ? null : doubled(playbook, level, world, best);
}

/** Pays twice for a bet where the playbook says so and the money is there. */
function doubled(playbook: Playbook, level: PlayableLevel, world: World, decision: Decision): Decision {
  if (!playbook.doubleSpending || decision.kind !== 'start') return decision;
  if (odds(level, world, decision.move, decision.target) >= 1) return decision;
  const twice: Decision = { ...decision, double: true };
  return check(level, world, twice).ok ? twice : decision;
}

function directing(playbook: Playbook, level: PlayableLevel, world: World): Decision | null {
  if (world.directed || world.quarter + 1 < playbook.valueFrom || pool(level, world) <= NOBODY) return null;
  const { sales, offers, value, cuts } = playbook.reinvest;
  const all = sales + offers + value + cuts;
  if (all <= 0) return null;
  const scale = all > 1 ? 20 / all : 20;
  const grid = [sales, offers, value, cuts].map((share) => Math.round(share * scale));
  while (grid[0]! + grid[1]! + grid[2]! + grid[3]! > 20) grid[grid.indexOf(Math.max(...grid))]! -= 1;
  if (grid[0]! + grid[1]! + grid[2]! + grid[3]! < 1) return null;
  return { kind: 'direct', sales: grid[0]! / 20, offers: grid[1]! / 20, value: grid[2]! / 20, cuts: grid[3]! / 20 };
}
