/**
 * Whole people out of full-time equivalents: the number in the bar, and how it spreads over rooms
 * so that the rooms add up to it. Rounds once, here; rules of the game live elsewhere.
 */
import type { World } from '../../kernel/index.ts';

/** People of the company, FTE: those in the rooms and those moved to sales, offers and service. */
export function headsOf(world: World): number {
  return (
    world.stations.reduce((sum, each) => sum + each.staff, 0) + world.inSales + world.inOffers + world.inValue
  );
}

/**
 * Whole parts that add up to `total` (a whole number), as near to the given parts as whole numbers
 * can be: every part gets its floor, and what is left goes to the largest remainders, earlier first.
 */
export function wholeParts(parts: readonly number[], total: number): number[] {
  const sum = parts.reduce((all, each) => all + Math.max(0, each), 0);
  if (sum <= 0) return parts.map((_, index) => (index === 0 ? total : 0));
  const scaled = parts.map((each) => (Math.max(0, each) * total) / sum);
  const whole = scaled.map(Math.floor);
  let left = total - whole.reduce((all, each) => all + each, 0);
  const order = scaled
    .map((each, index) => ({ rest: each - Math.floor(each), index }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order) {
    if (left <= 0) break;
    whole[index]! += 1;
    left -= 1;
  }
  return whole;
}
