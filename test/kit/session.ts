/** A session at hand for tests: levels from the fixture or the shelf, and a clock that only moves when told. */
import { createActor, SimulatedClock } from 'xstate';
import type { Level } from '../../src/level/index.ts';
import { sessionMachine, type WishEvent } from '../../src/session/machine.ts';
import { snapshotOf } from '../../src/session/snapshot-of.ts';
import type { Context, Opening } from '../../src/session/context.ts';
import type { Snapshot } from '../../src/session/snapshot.ts';
import type { Wish } from '../../src/session/wish.ts';

export interface SessionAtHand {
  wish(wish: Wish): Snapshot;
  shown(): Snapshot;
  state(): ReturnType<typeof sessionState>;
  clock: SimulatedClock;
}

const sessionState = (actor: ReturnType<typeof createActor<typeof sessionMachine>>) => actor.getSnapshot();

/** Opens a session on some levels, with a save if given; it shows no moments unless told so. */
export function sessionOn(
  levels: readonly Level[],
  saved: Context['saved'] = null,
  seed = 7,
  moments: Pick<Opening, 'showing' | 'seen' | 'guiding' | 'told'> = {},
): SessionAtHand {
  const clock = new SimulatedClock();
  const actor = createActor(sessionMachine, { clock, input: { shelf: levels, saved, seed, ...moments } });
  actor.start();
  const shown = (): Snapshot => snapshotOf(actor.getSnapshot());
  return {
    clock,
    shown,
    state: () => sessionState(actor),
    wish: (wish) => {
      actor.send({ type: wish.kind, wish } as WishEvent);
      return shown();
    },
  };
}
