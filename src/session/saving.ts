/** What the device keeps of a session: the run that would be taken up again, and the best ending of each level. */
import type { Context, SavedRun } from './context.ts';

/** The run under way, or null where there is none (title, levels). */
export function savedOf(context: Context): SavedRun | null {
  const { at, level, world, seed, decisions, desk } = context;
  if (!level || !world) return null;
  return {
    level: level.document.id,
    quarter: world.quarter,
    step: at,
    lead: world.table[0] ?? null,
    seed,
    decisions,
    desk,
  };
}

/** The best endings, this run's own counted in once it has one. */
export function bestOf({ level, world, best }: Context): Context['best'] {
  if (!level || !world?.ending) return best;
  const rank = { layoffs: 0, reprieve: 1, growth: 2 };
  const id = level.document.id;
  const { kind } = world.ending;
  const before = best[id];
  return before && rank[before] >= rank[kind] ? best : { ...best, [id]: kind };
}
