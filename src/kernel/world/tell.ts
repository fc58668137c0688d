/**
 * Writes down what happened, for screens, scene and debrief. The rules never read it back.
 */
import type { Happening, World } from './world.ts';

/**
 * Adds a happening to the quarter under way.
 * @param week 0 while deciding, 13 at the close
 * @param what move, dilemma, kind of finding or way of cutting; '' for none
 * @param target station index; null for none
 * @param amount size; null for none
 */
export function tell(
  world: World,
  kind: Happening['kind'],
  week: number,
  what: string,
  target: number | null,
  amount: number | null,
): void {
  const happening: Happening = { kind, quarter: world.quarter + 1, week };
  if (what !== '') happening.what = what;
  if (target !== null) happening.target = target;
  if (amount !== null) happening.amount = amount;
  world.happenings.push(happening);
}
