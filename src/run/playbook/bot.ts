/**
 * A playbook at the table: the next decision of a run, one at a time, `play` last. It remembers
 * nothing: whatever it needs it reads from the world, so it can take over at any moment.
 */
import {
  attentionOf,
  CATALOGUE,
  check,
  costOf,
  type Decider,
  type Decision,
  dilemmaOrder,
  FUNCTIONS,
  heads,
  mostJobs,
  NOBODY,
  odds,
  type PlayableLevel,
  pool,
  STAGES,
  WATCHES,
  type World,
} from '../../kernel/index.ts';
import type { Playbook } from './playbook.ts';
import { usualPace } from './playbook.ts';
import { type Liking, likings } from './ranking.ts';

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
  const retell = retelling(playbook, world);
  if (retell) return retell;
  if (world.table.length === 0)
    return { kind: 'seat', stage: world.stage, table: tableFor(playbook, level, world.stage) };
  if (world.stage >= STAGES.length - 1 || world.decided > 0 || world.handedOver) return null;
  const pace = playbook.pace ?? usualPace(level.start.stage, level.quarters);
  if (world.quarter < pace[world.stage]!) return null;
  return { kind: 'seat', stage: world.stage + 1, table: tableFor(playbook, level, world.stage + 1) };
}

/** What is told anew with a hand-over. */
function retelling(playbook: Playbook, world: World): Decision | null {
  const { retell } = playbook;
  if (!retell || !world.handedOver || world.quarter === 0 || world.decided > 0 || world.retold) return null;
  if (STAGES[world.stage] !== retell.stage || world.ambition === retell.purpose) return null;
  return { kind: 'ambition', purpose: retell.purpose };
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
    if (world.happenings.some((happening) => happening.kind === 'cut' && happening.what === 'ordered'))
      return null;
    const most = mostJobs(world);
    const wanted = Math.round(share * heads(world));
    const jobs = wanted < most ? wanted : most;
    return jobs >= 1 ? { kind: 'cut', jobs } : null;
  }
  return null;
}

/** What a table would start next, and how much it wants to. */
const choice = { move: null as Liking['move'] | null, target: -1, worth: -Infinity };

function starting(
  playbook: Playbook,
  liked: ReadonlyMap<string, Liking[]>,
  level: PlayableLevel,
  world: World,
): Decision | null {
  if (world.starts < 1) return null;
  const refused: string[] = [];
  for (;;) {
    choose(playbook, liked, level, world, refused);
    if (choice.move === null) return null;
    const decision: Decision = { kind: 'start', move: choice.move.id, target: choice.target };
    if (check(level, world, decision).ok) return doubled(playbook, level, world, decision);
    refused.push(`${choice.move.id}@${choice.target}`);
  }
}

/** Finds the most urgent move on its most urgent target, leaving out what was refused. */
function choose(
  playbook: Playbook,
  liked: ReadonlyMap<string, Liking[]>,
  level: PlayableLevel,
  world: World,
  refused: readonly string[],
): void {
  const early = world.quarter + 1 < playbook.valueFrom;
  const left = level.quarters - world.quarter;
  const redesigns = playbook.process === 'redesign' && playbook.ai;
  const sees = seesQueues(world);
  choice.move = null;
  choice.worth = -Infinity;
  for (let seat = 0; seat < world.table.length; seat++) {
    const list = liked.get(world.table[seat]!);
    if (!list) continue;
    for (let k = 0; k < list.length; k++) {
      const liking = list[k]!;
      const { move } = liking;
      if (early && liking.value) continue;
      const away = move.stage - world.stage;
      const usual = 10 - 2.2 * (away < 0 ? -away : away) - 0.12 * liking.rank;
      // What cannot win any more needs no look at money and steps.
      if (usual + liking.most <= choice.worth || !affordable(world, move)) continue;
      if (move.scope === 'company') {
        if (liking.sense(world, left)) weigh(world, move, -1, usual + liking.urge(world), refused);
        continue;
      }
      for (let i = 0; i < world.stations.length; i++)
        weigh(world, move, i, usual + liking.urgeAt(world, world.stations[i]!, sees, redesigns), refused);
    }
  }
}

function weigh(
  world: World,
  move: Liking['move'],
  target: number,
  worth: number,
  refused: readonly string[],
): void {
  if (worth <= choice.worth) return;
  for (const running of world.running) if (running.move === move.id && running.target === target) return;
  if (refused.length > 0 && refused.includes(`${move.id}@${target}`)) return;
  choice.move = move;
  choice.target = target;
  choice.worth = worth;
}

const WATCH_QUEUES = new Set(FUNCTIONS.filter((who) => WATCHES[who].includes('queues')));

/** Whether somebody at the table watches queues. */
function seesQueues(world: World): boolean {
  for (let i = 0; i < world.table.length; i++) if (WATCH_QUEUES.has(world.table[i]!)) return true;
  return false;
}

/** Whether a move is within reach at all, before its targets are looked at. */
function affordable(world: World, move: Liking['move']): boolean {
  if (attentionOf(world, move) > world.attention + 1e-9 || costOf(world, move, false) > world.budget + 1e-9)
    return false;
  return move.max === null || (world.done[move.id] ?? 0) < move.max;
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
  return {
    kind: 'direct',
    sales: grid[0]! / 20,
    offers: grid[1]! / 20,
    value: grid[2]! / 20,
    cuts: grid[3]! / 20,
  };
}
