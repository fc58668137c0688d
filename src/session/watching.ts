/**
 * A playbook at the controls: turns what a bot would decide into the wishes by which a person
 * would do it, one at a time, through the same statechart and the same screens.
 */
import { decide, type Decision, type PlayableLevel, type World } from '../kernel/index.ts';
import type { SessionState } from './machine.ts';
import { plannedWorld } from './rulings.ts';
import type { Wish } from './wish.ts';

/** Who decides: the next decision of a run for a world as it stands. */
export type Player = (level: PlayableLevel, world: World) => Decision;

/** One step towards the wanted table: the first seat that is wrong is cleared, then filled. */
function towards(table: readonly string[], wanted: Extract<Decision, { kind: 'seat' }>): Wish {
  const wrong = table.findIndex((who, place) => who !== wanted.table[place]);
  if (wrong >= 0) return { kind: 'unseat', who: table[wrong] as (typeof wanted.table)[number] };
  const next = wanted.table[table.length];
  return next ? { kind: 'seat', who: next } : { kind: 'convene' };
}

function seatingWish(
  level: PlayableLevel,
  world: World,
  plan: SessionState['context']['desk']['plan'],
  player: Player,
): Wish {
  let decision = player(level, world);
  if (decision.kind === 'ambition') {
    if (plan.purpose !== decision.purpose) return { kind: 'rethink', purpose: decision.purpose };
    decision = player(level, decide(level, world, decision));
  }
  return decision.kind === 'seat' ? towards(plan.table, decision) : { kind: 'stay' };
}

function planWish(level: PlayableLevel, world: World, player: Player): Wish {
  const decision = player(level, world);
  switch (decision.kind) {
    case 'start':
      return { kind: 'pick', move: decision.move, target: decision.target, double: decision.double ?? false };
    case 'direct':
    case 'cut':
    case 'recall':
      return decision;
    default:
      return { kind: 'plan-done' };
  }
}

/**
 * The next wish of a player, or null where there is nothing to wish: while the weeks pass or
 * a moment is shown, and when the debrief is reached.
 */
export function nextWish(state: SessionState, player: Player): Wish | null {
  const { level, world, desk } = state.context;
  const step = state.context.at;
  if (!level || !world || state.context.moments.length > 0) return null;
  const playable = level.playable;
  switch (step) {
    case 'briefing':
      return { kind: 'begin' };
    case 'ambition': {
      const decision = player(playable, world);
      return decision.kind === 'ambition' ? { kind: 'say', purpose: decision.purpose } : null;
    }
    case 'seating':
      return seatingWish(playable, world, desk.plan, player);
    case 'answering': {
      const decision = player(playable, world);
      if (decision.kind === 'failure')
        return { kind: 'answer-failure', index: decision.index, answer: decision.answer };
      return decision.kind === 'dilemma'
        ? { kind: 'answer-dilemma', id: decision.id, answer: decision.answer }
        : null;
    }
    case 'planning':
      return planWish(playable, plannedWorld(playable, world, desk.plan), player);
    case 'betting':
      return { kind: 'bet', bet: null };
    case 'accounts': {
      if (world.ending) return { kind: 'next-quarter' };
      const next = player(playable, world).kind;
      return { kind: next === 'seat' || next === 'ambition' ? 'hand-over' : 'next-quarter' };
    }
    case 'ending':
      return { kind: 'understand' };
    default:
      return null;
  }
}
