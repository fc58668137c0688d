/**
 * What the table room shows of those at the table: how each feels, and which instruments are out from under
 * their sheets. Every feeling has a cause one could name: what that person watches, how long they have sat,
 * or the last result, which is in the open. Nobody feels what nobody sees.
 */
import type { FunctionId, Measure, World } from '../../kernel/index.ts';
import { boardMood } from './board.ts';
import type { Mood } from './floor.ts';
import { FRAMES } from './table.ts';

/** Stages in which one has sat, beyond which one is tired of it. */
const LONG = 3;

/** What worries a function: only what it watches itself. */
function worried(who: FunctionId, world: World): boolean {
  switch (who) {
    case 'it':
    case 'innovation':
      return world.suspended > 0;
    case 'hr':
    case 'representatives':
      return world.fear > 0.45;
    case 'knowledge':
      return world.context < 0.25;
    case 'operations':
      return world.stations.some((each) => each.utilisation > 0.97);
    case 'finance':
      return world.patience <= 40;
    case 'marketing':
      return (world.history.at(-1)?.lost ?? 0) > 0.1 * (world.history.at(-1)?.demand ?? 1);
    default:
      return false;
  }
}

function moodOf(who: FunctionId, world: World): Mood {
  const board = boardMood(world.patience);
  const last = world.history.at(-1);
  if ((who === 'hr' || who === 'representatives') && world.trust < 0.25) return 'angry';
  if (board === 'angry' || worried(who, world)) return 'worried';
  if (world.seatsHeld[who] >= LONG) return 'tired';
  return last && last.result > world.referenceResult && board === 'patient' ? 'happy' : 'ok';
}

/** How those at the table feel, lead first, and the frames of the wall somebody of them watches. */
export function tableLook(world: World, watched: readonly Measure[]): { moods: Mood[]; seen: string[] } {
  return {
    moods: world.table.map((who) => moodOf(who, world)),
    seen: FRAMES.filter(({ measures }) => measures.some((each) => watched.includes(each))).map(
      ({ id }) => id,
    ),
  };
}
