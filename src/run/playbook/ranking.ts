/**
 * What a bot thinks of a move: whether it makes sense now, and how urgent it is on which step.
 * A style's likes and dislikes come from its playbook; the rules decide what is legal.
 */
import type { Move, MoveSpec, Station, World } from '../../kernel/index.ts';
import type { Playbook } from './playbook.ts';

/** The usual order of things, most urgent first; what is missing here a bot never starts. */
const ORDER = [
  'management.purpose',
  'representatives.consult',
  'hr.literacy',
  'it.rollout',
  'training.courses',
  'innovation.sandbox',
  'communications.campaign',
  'management.plan',
  'operations.map',
  'operations.clean',
  'operations.redesign',
  'it.deploy',
  'operations.kanban',
  'innovation.pilot',
  'it.connect',
  'hr.mobility',
  'finance.track',
  'knowledge.library',
  'marketing.study',
  'marketing.offer',
  'marketing.promise',
  'marketing.push',
  'knowledge.community',
  'hr.dialogue',
  'representatives.charter',
  'hr.hire',
];
const BOLTED_OFF = new Set([
  'operations.redesign',
  'operations.clean',
  'it.connect',
  'operations.kanban',
  'representatives.circles',
]);
const RANKS = new Map(ORDER.map((id, rank) => [id, rank]));
// As urgent as the redesign it stands in for.
RANKS.set('representatives.circles', RANKS.get('operations.redesign')!);

/** A move as a style sees it, worked out once for a playbook. */
export interface Liking {
  move: Move;
  rank: number;
  /** Belongs to the turning of gains into value: held back until `valueFrom`. */
  value: boolean;
  /** Whether a company-wide move makes sense now, and how much more urgent than usual it is. */
  sense: (world: World, quartersLeft: number) => boolean;
  urge: (world: World) => number;
  /** How much more urgent than usual it ever gets. */
  most: number;
  /** How much more urgent than usual it is on a step; -Infinity where it makes no sense. */
  urgeAt: (world: World, s: Station, sees: boolean, redesigns: boolean) => number;
}

/** The moves a playbook would ever start, by the function that brings them. */
export function likings(playbook: Playbook, moves: readonly Move[]): Map<MoveSpec['function'], Liking[]> {
  const liked = new Map<MoveSpec['function'], Liking[]>();
  for (const move of moves) {
    const rank = RANKS.get(move.id);
    if (rank === undefined || !allowed(playbook, move)) continue;
    const list = liked.get(move.function) ?? [];
    const value =
      move.function === 'marketing' || move.id === 'management.purpose' || move.id === 'management.plan';
    const sense = SENSE[move.id] ?? always;
    const urge = move.id === 'it.rollout' ? rolloutUrge : none;
    const most =
      move.scope === 'station' ? (MOST_AT[move.id] ?? MOST_URGENT) : urge === none ? 0 : ROLLOUT_URGENT;
    list.push({ move, rank, value, sense, urge, most, urgeAt: URGE_AT[move.id] ?? none });
    liked.set(move.function, list);
  }
  return liked;
}

function always(): boolean {
  return true;
}

function none(): number {
  return 0;
}

function allowed(playbook: Playbook, move: MoveSpec): boolean {
  if (playbook.moves && !playbook.moves.includes(move.id)) return false;
  if (!playbook.consult && move.id === 'representatives.consult') return false;
  if (playbook.process === 'bolt-on' && BOLTED_OFF.has(move.id)) return false;
  // Where operations is given a seat, it does the redrawing.
  if (
    move.id === 'representatives.circles' &&
    Object.values(playbook.tables).some((table) => table.includes('operations'))
  )
    return false;
  return playbook.ai || (!move.ai && (move.stage !== 0 || move.id === 'hr.dialogue'));
}

/** When company-wide moves make sense; those missing here always do. */
const SENSE: Readonly<Record<string, Liking['sense']>> = {
  'management.purpose': (world) => world.clarity <= 0.6 && world.purpose !== 'undecided',
  'management.plan': (world) => world.patience < 50 && world.purpose !== 'undecided',
  'hr.literacy': (world) => world.reach <= 0.85,
  'training.courses': (world) => world.reach <= 0.62,
  'hr.dialogue': (world) => world.fear > 0.4 || world.trust < 0.5,
  'representatives.charter': (world) => world.trust < 0.55,
  'marketing.offer': (world, quartersLeft) => world.insight >= 0.4 && quartersLeft >= 3,
  'marketing.push': (world) => world.insight >= 0.4 && world.extraDemand + world.push <= 0.5,
  'marketing.promise': (world) => world.inValue >= 1,
};

const ROLLOUT_URGENT = 6;

/** Once people are reached, the tools have to come. */
function rolloutUrge(world: World): number {
  return world.reach > 0.5 && !world.done['it.rollout'] ? ROLLOUT_URGENT : 0;
}

const NEVER = -Infinity;
/** No step makes a move more urgent than this. */
const MOST_URGENT = 4;
/** A step is known well enough to be changed on purpose. */
const MAPPED = 0.95;

/** Deploying where it demonstrates best, or where the flow is stuck: that depends on who sees queues. */
function deeper(most: number): Liking['urgeAt'] {
  return (_world, s, sees, redesigns) => {
    if (s.tool >= most || (redesigns && s.redesign < 0.3)) return NEVER;
    return sees || s.known >= MAPPED ? 4 * s.utilisation + s.saving - 1 - s.tool : 4 * s.saving - s.tool;
  };
}

/** Where moves on a step make sense, and how much. */
const URGE_AT: Readonly<Record<string, Liking['urgeAt']>> = {
  'operations.redesign': (_world, s) =>
    s.known >= MAPPED && s.utilisation >= 0.72 && s.redesign <= 0.7
      ? 4 * s.utilisation - 2 * s.redesign - 1
      : NEVER,
  // Before people have learned there is nothing to redraw with.
  'representatives.circles': (world, s) =>
    world.stage > 0 && s.utilisation >= 0.72 && s.redesign <= 0.7
      ? 4 * s.utilisation - 2 * s.redesign - 1
      : NEVER,
  'operations.clean': (_world, s) =>
    s.known >= MAPPED && s.flaw >= 0.25 ? 2 * s.utilisation + 2 * s.flaw - 1.5 : NEVER,
  'it.deploy': deeper(0.95),
  'innovation.pilot': deeper(0.85),
  'it.connect': (_world, s, sees) => (sees || s.known >= MAPPED ? s.utilisation - 3 : s.saving - 1),
  'hr.hire': (world, s) =>
    s.utilisation >= 0.93 && s.redesign >= 0.3 && world.gain >= 60 && world.leadTime >= 0.9 * world.tolerance
      ? 3
      : NEVER,
};

/** Steps never make these more urgent than so, a little more than what {@link URGE_AT} gives at its best. */
const MOST_AT: Readonly<Record<string, number>> = {
  'operations.redesign': 3.1,
  'representatives.circles': 3.1,
  'operations.clean': 3.1,
  'it.connect': 0.2,
  'hr.hire': 3.1,
};
