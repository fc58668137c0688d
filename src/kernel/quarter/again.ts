/**
 * A quarter played again from its opening with something left out, on the same luck: what a number
 * would have been without it. For those who explain; no rule and no run ever asks.
 */
import { copyWorld } from '../world/copy.ts';
import type { Decision } from '../world/decision.ts';
import type { PlayableLevel } from '../world/level.ts';
import type { Failure, World } from '../world/world.ts';
import { playQuarter, type Still } from './close.ts';
import { recallable } from './cuts.ts';
import { settle } from './decide.ts';

/** What is left out of a quarter; everything else stays as it was, affordable or not. */
export interface LeftOut extends Still {
  /** Places in the quarter's decisions. */
  decisions?: ReadonlySet<number>;
  /** Places in what was under way at the opening. */
  running?: ReadonlySet<number>;
  /** The pause that a court had ordered before. */
  pause?: boolean;
  /** A move and its target that take a quarter longer, and so are not through at the close. */
  late?: readonly { move: string; target: number }[];
}

/**
 * The world after the quarter, played again.
 * @param opening the world before the quarter's first decision; never changed
 * @param decisions the quarter's decisions in order, as they were legal in the run, `play` not needed
 */
export function again(
  level: PlayableLevel,
  opening: World,
  decisions: readonly Decision[],
  out: LeftOut,
): World {
  const world = copyWorld(opening);
  // An answer knows its failure by place; with another left unanswered the places differ.
  const door = opening.failures.slice();
  if (out.running) world.running = world.running.filter((_, at) => !out.running!.has(at));
  if (out.pause) world.suspended = 0;
  decisions.forEach((decision, at) => {
    if (decision.kind === 'play') return;
    const failure = decision.kind === 'failure' ? door.splice(decision.index, 1)[0] : undefined;
    if (out.decisions?.has(at)) return;
    if (decision.kind === 'recall' && recallable(world) <= 0) return;
    if (failure && placeOf(world, failure) < 0) return;
    settle(
      level,
      world,
      failure
        ? ({ ...decision, index: placeOf(world, failure) } as Decision & { kind: 'failure' })
        : decision,
    );
  });
  // Whoever was left out at the door is not there at all.
  world.failures = [];
  world.dilemma = null;
  for (const { move, target } of out.late ?? [])
    for (const work of world.running) if (work.move === move && work.target === target) work.left += 1;
  playQuarter(level, world, null, false, out);
  return world;
}

function placeOf(world: World, failure: Failure): number {
  return world.failures.findIndex(
    (each) =>
      each.move === failure.move && each.target === failure.target && each.attempt === failure.attempt,
  );
}
