/** What can be asked of a finished run and never changes: found once, for a snapshot is made at every turn. */
import { chainOf, choicesOf, lineOf } from '../debrief/index.ts';
import type { World } from '../kernel/index.ts';
import type { Context } from './context.ts';
import type { Snapshot } from './snapshot.ts';

type Afterwards = Pick<Snapshot, 'own' | 'alternatives' | 'chain'>;

const found = new WeakMap<World, Afterwards>();
const NOTHING: Afterwards = { own: null, alternatives: [], chain: [] };

/** The run's own line, and what could have been decided instead; nothing while it goes on. */
export function afterwards({ level, seed, world, decisions }: Context): Afterwards {
  if (!level || !world?.ending) return NOTHING;
  const before = found.get(world);
  if (before) return before;
  const now = {
    own: lineOf(world),
    alternatives: choicesOf(level.playable, seed, decisions),
    chain: chainOf(level.playable, seed, decisions),
  };
  found.set(world, now);
  return now;
}
