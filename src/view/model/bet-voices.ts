/**
 * What each person would bet on orders, from what they see and hope. Their own eyes only: somebody who watches no
 * queues never speaks of them. Characters, not forecasts.
 */
import type { Bet, FunctionId, World } from '../../kernel/index.ts';
import { boardMood } from './board.ts';

const runs = (world: World, ...moves: readonly string[]): boolean =>
  world.running.some((each) => moves.some((move) => each.move.startsWith(move)));

/** Something of theirs that worked last quarter. */
const worked = (world: World, of: string): boolean =>
  (world.history.at(-1)?.happenings ?? []).some(
    (each) => each.kind === 'success' && (each.what ?? '').startsWith(of),
  );

const skill = (world: World): number =>
  world.stations.reduce((sum, each) => sum + each.literacy, 0) / Math.max(1, world.stations.length);

const LEANS: Record<FunctionId, (world: World) => Bet> = {
  it: (world) => (runs(world, 'it.', 'innovation.') || worked(world, 'it.') ? 'rise' : 'hold'),
  innovation: (world) => (world.quarter === 0 ? 'hold' : 'rise'),
  communications: (world) => (boardMood(world.patience) === 'angry' ? 'hold' : 'rise'),
  training: (world) => (runs(world, 'training.', 'hr.literacy') ? 'fall' : 'hold'),
  hr: (world) =>
    world.fear > 0.4 || world.trust < 0.4
      ? 'fall'
      : skill(world) > 0.55 && world.trust > 0.55
        ? 'rise'
        : 'hold',
  operations: (world) =>
    runs(world, 'operations.redesign', 'representatives.circles', 'it.connect')
      ? 'fall'
      : worked(world, 'operations.')
        ? 'rise'
        : 'hold',
  knowledge: (world) => (world.codified > 0.3 ? 'rise' : 'hold'),
  marketing: (world) => {
    const last = world.history.at(-1);
    return !last || last.lost > 0.08 * last.demand ? 'rise' : 'hold';
  },
  management: (world) => (boardMood(world.patience) === 'patient' ? 'rise' : 'hold'),
  finance: (world) => (world.running.length > 0 || world.quarter === 0 ? 'fall' : 'hold'),
  representatives: (world) => (world.fear > 0.3 || runs(world, 'it.') ? 'fall' : 'hold'),
};

/** What this person would bet in this world. */
export const leanOfPerson = (who: FunctionId, world: World): Bet => LEANS[who](world);
