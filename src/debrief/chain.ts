/** Who handed what to whom: every table of a run, and what went over or was lost when one took over from the other. */
import {
  apply,
  found,
  lessonsLearned,
  type Decision,
  type FunctionId,
  type PlayableLevel,
} from '../kernel/index.ts';

/** One table of the run; of the first, nothing was handed on. */
export interface Link {
  /** The decision that seated it, and its quarter. */
  decision: number;
  quarter: number;
  /** Index of the stage, 0..3. */
  stage: number;
  /** Lead first. */
  table: FunctionId[];
  /** Who sat at the table before and stays, who left, who is new. */
  stays: FunctionId[];
  leaves: FunctionId[];
  joins: FunctionId[];
  /** Context 0..1 and lessons, just before and just after the hand-over. */
  context: [before: number, after: number];
  lessons: [before: number, after: number];
}

/** The chain of a run's tables, first to last. @param decisions legal under this level and seed */
export function chainOf(level: PlayableLevel, seed: number, decisions: readonly Decision[]): Link[] {
  const world = found(level, seed);
  const links: Link[] = [];
  decisions.forEach((decision, at) => {
    if (decision.kind !== 'seat') {
      apply(level, world, decision);
      return;
    }
    const before = { table: [...world.table], context: world.context, lessons: lessonsLearned(world) };
    const quarter = world.quarter + 1;
    apply(level, world, decision);
    links.push({
      decision: at,
      quarter,
      stage: decision.stage,
      table: [...decision.table],
      stays: decision.table.filter((who) => before.table.includes(who)),
      leaves: before.table.filter((who) => !decision.table.includes(who)),
      joins: before.table.length > 0 ? decision.table.filter((who) => !before.table.includes(who)) : [],
      context: [before.context, world.context],
      lessons: [before.lessons, lessonsLearned(world)],
    });
  });
  return links;
}
