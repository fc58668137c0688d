/**
 * Lets somebody play a whole run and keeps what they decided.
 */
import {
  apply,
  type Decider,
  type Decision,
  found,
  type PlayableLevel,
  type World,
} from '../../kernel/index.ts';

/** Far more than any run takes; beyond it a player never ends. */
const MOST_DECISIONS = 10_000;

/**
 * Plays to the ending.
 * @throws Error when the player decides something illegal, or never plays
 */
export function playOut(
  level: PlayableLevel,
  seed: number,
  player: Decider,
): { world: World; decisions: Decision[] } {
  const world = found(level, seed);
  const decisions: Decision[] = [];
  while (world.ending === null) {
    if (decisions.length >= MOST_DECISIONS) throw new Error('a player who never ends a quarter');
    const decision = player(level, world);
    apply(level, world, decision);
    decisions.push(decision);
  }
  return { world, decisions };
}

/** How many decisions a person is asked for in such a run: all but the ends of quarters, a table counting as two. */
export function decisionsAsked(decisions: readonly Decision[]): number {
  let asked = 0;
  for (const decision of decisions) asked += decision.kind === 'play' ? 0 : decision.kind === 'seat' ? 2 : 1;
  return asked;
}
