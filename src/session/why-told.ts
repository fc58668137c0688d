/**
 * Why numbers moved, found once for each quarter told and kept with its report: a snapshot is made at
 * every tick of the clock. Explains nothing itself.
 */
import { whyOf, type QuarterWhy } from '../debrief/index.ts';
import type { Decision, PlayableLevel, QuarterReport, World } from '../kernel/index.ts';

const kept = new WeakMap<QuarterReport, QuarterWhy>();

/** Why numbers moved in the last quarter that `world` tells of; with `all`, in every one. */
export function whyTold(
  level: PlayableLevel,
  world: World,
  decisions: readonly Decision[],
  all: boolean,
): QuarterWhy[] {
  return world.history.slice(all ? 0 : -1).flatMap((report) => {
    const why = kept.get(report) ?? whyOf(level, world.seed, decisions, report.quarter);
    if (!why) return [];
    kept.set(report, why);
    return [why];
  });
}
