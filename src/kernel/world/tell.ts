/**
 * Writes down what happened, for screens, scene and debrief. The rules never read it back.
 */
import type { Happening, World } from './world.ts';

/** Adds a happening to the quarter under way; `week` 0 while deciding, 13 at the close. */
export function tell(world: World, happening: Omit<Happening, 'quarter' | 'week'> & { week?: number }): void {
  world.happenings.push({ week: 0, ...happening, quarter: world.quarter + 1 });
}
