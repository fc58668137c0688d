/**
 * What a move costs this table, how strong it is in its hands, and how likely it is to work.
 * Pure questions; never starts anything.
 */
import { clamp, least } from '../maths/bounds.ts';
import type { PlayableLevel } from '../world/level.ts';
import { P, reading } from '../world/parameters.ts';
import { lessonsLearned } from '../world/questions.ts';
import type { World } from '../world/world.ts';
import { keyOf, moveOf, numberOf } from './catalogue.ts';
import type { Move } from './spec.ts';

let cause: number, lesson: number, lessonOther: number, doubleMoney: number, mismatch: number;
reading(() => {
  ({ cause, lesson, lessonOther, doubleMoney, mismatch } = P);
});

/** k€ a move costs the present table. */
export function costOf(world: World, move: Move, double: boolean): number {
  const cost = move.cost * (1.2 - 0.25 * world.context) * (world.table[0] === move.function ? 0.85 : 1);
  return double ? 2 * cost : cost;
}

/** Attention a move takes from the present table. */
export function attentionOf(world: World, move: Move): number {
  const away = move.stage - world.stage;
  return (
    move.attention * (world.table[0] === move.function ? 0.75 : 1) + mismatch * (away < 0 ? -away : away)
  );
}

/** How strong a success is: better led, better informed. */
export function strengthOf(world: World, move: Move): number {
  return (world.table[0] === move.function ? 1.15 : 1) * (0.85 + 0.25 * world.context);
}

/** Chance of success, 0..1; 1 for routine. */
export function oddsOf(world: World, number: number, move: Move, target: number, double: boolean): number {
  if (move.routine) return 1;
  let p = clamp(move.odds * (0.6 + 0.45 * world.context) * move.readiness(world, target), 0.03, 0.95);
  const own = world.lessons[move.kind];
  const other = lessonsLearned(world) - own;
  p += (1 - p) * ((lesson * own) / (own + 1) + (lessonOther * other) / (other + 2));
  if ((world.causes[keyOf(number, target)] ?? 0) > 0) p *= cause;
  if (double) p += doubleMoney * (1 - p);
  return least(p, 0.96);
}

/**
 * Chance of success of a move on a target, 0..1; 1 for routine, 0 for an unknown move or target.
 * @param target station index, or -1 for the company
 */
export function odds(
  _level: PlayableLevel,
  world: World,
  id: string,
  target: number,
  double = false,
): number {
  const move = moveOf(id);
  if (!move || (move.scope === 'station' && !world.stations[target])) return 0;
  return oddsOf(world, numberOf(id), move, target, double);
}

/** What a move costs the present table: k€ and attention. Infinite for an unknown move. */
export function price(
  _level: PlayableLevel,
  world: World,
  id: string,
  double = false,
): { cost: number; attention: number } {
  const move = moveOf(id);
  if (!move) return { cost: Infinity, attention: Infinity };
  return { cost: costOf(world, move, double), attention: attentionOf(world, move) };
}
