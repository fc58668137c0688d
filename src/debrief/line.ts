/** What a run came to, and how it went by quarters. Plain readings of a finished world. */
import { heads, type World } from '../kernel/index.ts';
import type { Line, Outcome } from './shapes.ts';

/** A run by quarters. */
export function lineOf(world: World): Line {
  let sum = 0;
  return {
    result: world.history.map((quarter) => (sum += quarter.result)),
    orders: world.history.map((quarter) => quarter.orders),
    trust: world.history.map((quarter) => quarter.trust),
    jobs: world.history.map((quarter) => quarter.heads),
  };
}

/** What a finished run came to. Throws for one that goes on. */
export function outcomeOf(world: World): Outcome {
  const { ending } = world;
  if (!ending) throw new Error('a run that goes on has come to nothing yet');
  return { value: ending.value, jobs: heads(world) - world.heads0, trust: world.trust, ending: ending.kind };
}
