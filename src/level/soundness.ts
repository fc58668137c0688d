/**
 * Whether the company as written can stand at all: the figures agree one by one, and still the whole
 * may lose money before the story starts. Only the kernel knows, so it is asked.
 */
import { found, type PlayableLevel } from '../kernel/index.ts';
import type { Problem } from './problem.ts';

/** Result a quarter below which the board would have nothing to compare with, as a share of revenue. */
const LEAST_MARGIN = 0.01;

/** Problems of a company before anybody has decided anything. */
export function checkSoundness(level: PlayableLevel, file: string): Problem[] {
  const world = found(level, 0);
  const result = world.referenceResult;
  if (result >= LEAST_MARGIN * world.revenue0) return [];
  const told = `earns ${Math.round(result)} k€ a quarter on ${Math.round(world.revenue0)} k€ of revenue before the story starts`;
  const remedy = 'raise "price" or "demand", or lower "wage", "fixed", "variable" or the staff';
  return [{ file, path: 'company', says: told, remedy }];
}
