/**
 * What a bot thinks of a move: whether it makes sense now, and how urgent it is on which step.
 * A style's likes and dislikes come from its playbook; the rules decide what is legal.
 */
import type { Move, MoveSpec, Station, World } from '../../kernel/index.ts';
import type { Playbook } from './playbook.ts';

/** The usual order of things, most urgent first; what is missing here a bot never starts. */
const ORDER = [
  'management.purpose', 'representatives.consult', 'hr.literacy', 'it.rollout', 'training.courses', 'innovation.sandbox',
  'communications.campaign', 'management.plan', 'operations.map', 'operations.clean', 'operations.redesign', 'it.deploy',
  'operations.kanban', 'innovation.pilot', 'it.connect', 'hr.mobility', 'finance.track', 'knowledge.library',
  'marketing.study', 'marketing.offer', 'marketing.promise', 'marketing.push', 'knowledge.community', 'hr.dialogue',
  'representatives.charter', 'hr.hire',
];
const BOLTED_OFF = new Set(['operations.redesign', 'operations.clean', 'it.connect', 'operations.kanban']);
const RANKS = new Map(ORDER.map((id, rank) => [id, rank]));

/** A move as a style sees it, worked out once for a playbook. */
export interface Liking {
  move: Move;
  rank: number;
  /** Belongs to the turning of gains into value: held back until `valueFrom`. */
  value: boolean;
}

/** The moves a playbook would ever start, by the function that brings them. */
export function likings(playbook: Playbook, moves: readonly Move[]): Map<MoveSpec['function'], Liking[]> {
  const liked = new Map<MoveSpec['function'], Liking[]>();
  for (const move of moves) {
    const rank = RANKS.get(move.id);
    if (rank === undefined || !allowed(playbook, move)) continue;
    const list = liked.get(move.function) ?? [];
    const value = move.function === 'marketing' || move.id === 'management.purpose' || move.id === 'management.plan';
    list.push({ move, rank, value });
    liked.set(move.function, list);
  }
  return liked;
}

function allowed(playbook: Playbook, move: MoveSpec): boolean {
  if (playbook.moves && !playbook.moves.includes(move.id)) return false;
  if (!playbook.consult && move.id === 'representatives.consult') return false;
  if (playbook.process === 'bolt-on' && BOLTED_OFF.has(move.id)) return false;
  return playbook.ai || (!move.ai && (move.stage !== 0 || move.id === 'hr.dialogue'));
}

/** Whether a company-wide move makes sense now. */
export function sensible(id: string, world: World, quartersLeft: number): boolean {
  switch (id) {
    case 'management.purpose':
      return world.clarity <= 0.6;
    case 'management.plan':
      return world.patience < 50 && world.purpose !== 'undecided';
    case 'hr.literacy':
      return world.reach <= 0.85;
    case 'training.courses':
      return world.reach <= 0.62;
    case 'hr.dialogue':
      return world.fear > 0.4 || world.trust < 0.5;
    case 'representatives.charter':
      return world.trust < 0.55;
    case 'marketing.offer':
      return world.insight >= 0.4 && quartersLeft >= 3;
    case 'marketing.push':
      return world.insight >= 0.4 && world.extraDemand + world.push <= 0.5;
    case 'marketing.promise':
      return world.inValue >= 1;
    default:
      return true;
  }
}

/** How much more urgent than usual a company-wide move is. */
export function urgency(id: string, world: World): number {
  return id === 'it.rollout' && world.reach > 0.5 && !world.done['it.rollout'] ? 6 : 0;
}

const NEVER = -Infinity;

/**
 * How much more urgent than usual a move is on a step; -Infinity where it makes no sense.
 * @param sees whether somebody at the table watches queues
 */
export function urgencyAt(id: string, world: World, s: Station, sees: boolean, redesigns: boolean): number {
  const mapped = s.known >= 0.95;
  switch (id) {
    case 'operations.redesign':
      return mapped && s.utilisation >= 0.72 && s.redesign <= 0.7 ? 4 * s.utilisation - 2 * s.redesign - 1 : NEVER;
    case 'operations.clean':
      return mapped && s.flaw >= 0.25 ? 2 * s.utilisation + 2 * s.flaw - 1.5 : NEVER;
    case 'it.deploy':
    case 'innovation.pilot':
      if (redesigns && s.redesign < 0.3) return NEVER;
      return sees || mapped ? 4 * s.utilisation + s.saving - 1 - s.tool : 4 * s.saving - s.tool;
    case 'it.connect':
      return sees || mapped ? s.utilisation - 3 : s.saving - 1;
    case 'hr.hire':
      return s.utilisation >= 0.93 && s.redesign >= 0.3 && world.gain >= 60 && world.leadTime >= 0.9 * world.tolerance
        ? 3
        : NEVER;
    default:
      return 0;
  }
}

/** Whether AI goes deeper on this step: a bot stops where there is nothing left to install. */
export function roomFor(id: string, s: Station): boolean {
  return id === 'it.deploy' ? s.tool < 0.95 : id === 'innovation.pilot' ? s.tool < 0.85 : true;
}
