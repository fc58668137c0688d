/**
 * Which single decision weighed most: the run is replayed, on the same luck, once for every
 * plausible alternative to every decision, later decisions kept where they are still legal.
 */
import {
  DESTINATIONS,
  FAILURE_ANSWERS,
  PURPOSES,
  type Decision,
  type EndingKind,
  type FunctionId,
  type PlayableLevel,
  type World,
} from '../kernel/index.ts';
import { follow, place, type Placed } from './tolerant.ts';

export interface Weighed {
  decision: number;
  quarter: number;
  was: Decision;
  instead: Decision;
  /** Value with it minus value without, k€. */
  effect: number;
  otherLine: number[];
  otherEnding: EndingKind;
}

/**
 * What one could plausibly have decided instead; empty where there was no real choice.
 * @param functions who else could have led
 */
export function alternatives(decision: Decision, functions: readonly FunctionId[] = []): Decision[] {
  switch (decision.kind) {
    case 'ambition':
      return PURPOSES.filter((purpose) => purpose !== decision.purpose).map((purpose) => ({
        kind: 'ambition',
        purpose,
      }));
    case 'seat':
      // Somebody else in the head chair: a colleague from the table, or somebody who was not asked.
      return functions
        .concat(decision.table)
        .filter((lead, at, all) => lead !== decision.table[0] && all.indexOf(lead) === at)
        .map((lead) => ({
          ...decision,
          table: decision.table.includes(lead)
            ? [lead, ...decision.table.filter((each) => each !== lead)]
            : [lead, ...decision.table.slice(1)],
        }));
    case 'failure':
      return FAILURE_ANSWERS.filter((answer) => answer !== decision.answer).map((answer) => ({
        ...decision,
        answer,
      }));
    case 'dilemma':
      return [0, 1, 2]
        .filter((answer) => answer !== decision.answer)
        .map((answer) => ({ ...decision, answer }));
    case 'direct':
      return DESTINATIONS.filter((each) => decision[each] < 1).map((only) => ({
        kind: 'direct',
        sales: 0,
        offers: 0,
        value: 0,
        cuts: 0,
        [only]: 1,
      }));
    case 'start':
    case 'cut':
      // Left undone: a decision of nothing, which the replay leaves out as illegal.
      return [{ kind: 'cut', jobs: 0 }];
    case 'recall':
    case 'bet':
    case 'play':
      return [];
  }
}

/** Cumulative result by quarter, k€. */
export function resultLine(world: World): number[] {
  let sum = 0;
  return world.history.map((quarter) => (sum += quarter.result));
}

/** One line: the run with one decision made otherwise. */
export function otherwise(
  level: PlayableLevel,
  seed: number,
  placed: readonly Placed[],
  index: number,
  instead: Decision,
): World {
  const line = placed.map((each, at) => (at === index ? { ...each, decision: instead } : each));
  return follow(level, seed, line);
}

/**
 * Which of two weighs more for somebody who looks back: after growth, whatever moved value most;
 * after anything else, what would have helped most, as long as one decision could have helped.
 */
function outweighs(a: Weighed, b: Weighed, grew: boolean): boolean {
  if (!grew && a.effect < 0 !== b.effect < 0) return a.effect < 0;
  return Math.abs(a.effect) > Math.abs(b.effect);
}

/**
 * The decision whose making otherwise would have changed value most; where the run did not grow,
 * the one whose making otherwise would have helped most.
 * @param signal aborts between reruns; the promise then resolves to null.
 * @returns null for a run without an ending or without a real choice.
 */
export async function weigh(
  level: PlayableLevel,
  seed: number,
  decisions: readonly Decision[],
  signal?: AbortSignal,
): Promise<Weighed | null> {
  const placed = place(level, seed, decisions);
  const own = follow(level, seed, placed);
  if (!own.ending) return null;
  let best: Weighed | null = null;
  let quarter = 1;
  for (const [index, decision] of decisions.entries()) {
    if (decision.kind === 'play') {
      quarter += 1;
      // A breath a quarter, so that the screen stays alive.
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (signal?.aborted) return null;
      continue;
    }
    for (const instead of alternatives(decision, level.functions)) {
      const other = otherwise(level, seed, placed, index, instead);
      if (!other.ending) continue;
      const effect = own.ending.value - other.ending.value;
      const weighed: Weighed = {
        decision: index,
        quarter,
        was: decision,
        instead,
        effect,
        otherLine: resultLine(other),
        otherEnding: other.ending.kind,
      };
      if (best === null || outweighs(weighed, best, own.ending.kind === 'growth')) best = weighed;
    }
  }
  return best;
}
