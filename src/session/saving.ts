/** What the device keeps of a session: the run that would be taken up again. */
import { keptBranches } from './branches.ts';
import type { Context, SavedRun } from './context.ts';

/** The run under way, or null where there is none (title, levels). */
export function savedOf(context: Context): SavedRun | null {
  const { at, level, world, seed, decisions, desk, wondered, branches, opened } = context;
  // A run that came by a code is somebody's until one decides something in it.
  if (!level || !world || opened === decisions || at === 'codes' || at === 'class') return null;
  return {
    level: level.document.id,
    quarter: world.quarter,
    step: at,
    lead: world.table[0] ?? null,
    seed,
    decisions,
    desk,
    wondered,
    ...(branches.length > 0 ? { branches: keptBranches(branches) } : {}),
  };
}
