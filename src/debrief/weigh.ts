/**
 * Which single decision weighed most: the run is replayed, on the same luck, once for every
 * plausible alternative to every decision, later decisions kept where they are still legal.
 */
import type { Decision, EndingKind, PlayableLevel, World } from '../kernel/index.ts';
import { alternatives } from './choices.ts';
import { lineOf } from './line.ts';
import { follow, place, type Heard, type Placed } from './tolerant.ts';

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

/** One line: the run with one decision made otherwise. */
export function otherwise(
  level: PlayableLevel,
  seed: number,
  placed: readonly Placed[],
  index: number,
  instead: Decision,
  heard?: Heard,
): World {
  const line = placed.map((each, at) => (at === index ? { ...each, decision: instead } : each));
  return follow(level, seed, line, heard);
}

/** The ways out, from worst to best. */
const WAYS: readonly EndingKind[] = ['layoffs', 'reprieve', 'growth'];

/**
 * Which of two weighs more for somebody who looks back: after growth, whatever moved value most;
 * after anything else, what would have led to a better way out, then what would have helped most on
 * the same one. What would have paid at the price of a worse way out comes last: nobody is to be
 * told to undo their best decision for the money.
 */
function outweighs(a: Weighed, b: Weighed, own: EndingKind): boolean {
  if (own !== 'growth') {
    const step = (each: Weighed): number => Math.sign(WAYS.indexOf(each.otherEnding) - WAYS.indexOf(own));
    if (step(a) !== step(b)) return step(a) > step(b);
    if (a.effect < 0 !== b.effect < 0) return a.effect < 0;
  }
  return Math.abs(a.effect) > Math.abs(b.effect);
}

/**
 * The decision whose making otherwise would have changed value most; where the run did not grow,
 * the one whose making otherwise would have helped most, a better way out before more money.
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
        otherLine: lineOf(other).result,
        otherEnding: other.ending.kind,
      };
      if (best === null || outweighs(weighed, best, own.ending.kind)) best = weighed;
    }
  }
  return best;
}
