/**
 * A branch: one decision of a run made otherwise, on the same luck, the player's own later decisions
 * kept where they are still legal. Says where they are not; judges nothing.
 */
import { carryOut, check, found, type Decision, type PlayableLevel, type Verdict } from '../kernel/index.ts';
import { encodeRun } from '../run/index.ts';
import { isUndone } from './choices.ts';
import { lineOf, outcomeOf } from './line.ts';
import type { Branch, Dropped } from './shapes.ts';
import { place } from './tolerant.ts';
import { otherwise } from './weigh.ts';

type Refused = Exclude<Verdict, { ok: true }>;

/** Nobody has to decide these at all. */
const MAY_BE_UNDONE: ReadonlySet<Decision['kind']> = new Set(['start', 'direct', 'cut', 'recall', 'bet']);

/** Whether a decision of a run may be made so: the kernel's word at that very moment. */
function allowed(
  level: PlayableLevel,
  seed: number,
  decisions: readonly Decision[],
  at: number,
  instead: Decision,
): Verdict {
  const was = decisions[at];
  if (!was || was.kind === 'play' || instead.kind === 'play') return { ok: false, why: 'unknown-decision' };
  if (isUndone(instead)) return MAY_BE_UNDONE.has(was.kind) ? { ok: true } : { ok: false, why: 'bad-number' };
  const world = found(level, seed);
  for (const each of decisions.slice(0, at)) carryOut(level, world, each, false);
  return check(level, world, instead);
}

/**
 * The run with one decision made otherwise.
 * @param decisions a whole run's, legal under this level and seed
 * @param at place of the decision in the run
 * @returns the kernel's no where the alternative could not have been decided then
 */
export function branchOf(
  level: PlayableLevel,
  seed: number,
  decisions: readonly Decision[],
  at: number,
  instead: Decision,
): { ok: true; branch: Branch } | Refused {
  const verdict = allowed(level, seed, decisions, at, instead);
  if (!verdict.ok) return verdict;
  const taken: Decision[] = [];
  const dropped: Dropped[] = [];
  const world = otherwise(level, seed, place(level, seed, decisions), at, instead, {
    taken: (decision) => void taken.push(decision),
    dropped: (decision, no) => void (decision !== at && dropped.push({ decision, verdict: no })),
  });
  if (!world.ending) return { ok: false, why: 'unknown-decision' };
  return {
    ok: true,
    branch: {
      ...lineOf(world),
      name: null,
      decision: at,
      instead,
      decisions: taken,
      outcome: outcomeOf(world),
      dropped,
      code: encodeRun(level, { seed, decisions: taken }),
    },
  };
}
