/** A session as the run that would be taken up again: what the device keeps after every decision. */
import type { SavedRun } from './context.ts';
import type { SessionState } from './machine.ts';
import { stepOf } from './snapshot-of.ts';

/** The run under way, or null where there is none (title, levels). */
export function savedOf(state: SessionState): SavedRun | null {
  const { level, world, seed, decisions, desk } = state.context;
  if (!level || !world) return null;
  return {
    level: level.document.id,
    quarter: world.quarter,
    step: stepOf(state),
    lead: world.table[0] ?? null,
    seed,
    decisions,
    desk,
  };
}
