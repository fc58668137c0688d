/**
 * First reading: what every decision did on the player's own luck. Exact: one rerun for each plausible
 * alternative, the later decisions kept where they are legal. Judges nothing.
 */
import { sprint, type Decision, type PlayableLevel } from '../kernel/index.ts';
import { insteadOf, waysOf } from './axes.ts';
import { choicesOf } from './choices.ts';
import { idle } from './ghost.ts';
import { outcomeOf } from './line.ts';
import { policyOf } from './policy.ts';
import { AXES, type OnYourLuck, type Outcome, type SingleEffect, type WaterfallPart } from './shapes.ts';
import { follow, place } from './tolerant.ts';
import { turning, waterfallOf } from './turns.ts';
import { otherwise } from './weigh.ts';

/** Decisions told one by one in a waterfall; what is smaller is told together. */
const TOLD = 8;

/**
 * Works it out, giving way after every rerun.
 * @param decisions a whole run's, legal under this level and seed
 * @yields the share done, 0..1
 * @throws Error for a run that goes on
 */
export function* onYourLuck(
  level: PlayableLevel,
  seed: number,
  decisions: readonly Decision[],
): Generator<number, OnYourLuck> {
  const placed = place(level, seed, decisions);
  const own = outcomeOf(follow(level, seed, placed));
  const ghost = outcomeOf(sprint(level, seed, idle));
  const choices = choicesOf(level, seed, decisions);
  const all = choices.reduce((sum, { options }) => sum + options.length, 0);
  const effects: SingleEffect[] = [];
  for (const { decision, quarter, options } of choices)
    for (const instead of options) {
      const dropped: number[] = [];
      const line = otherwise(level, seed, placed, decision, instead, {
        dropped: (at) => void (at !== decision && dropped.push(at)),
      });
      const other = outcomeOf(line);
      effects.push({
        decision,
        quarter,
        was: decisions[decision]!,
        instead,
        value: own.value - other.value,
        jobs: own.jobs - other.jobs,
        trust: own.trust - other.trust,
        other,
        dropped,
      });
      yield effects.length / all;
    }
  const coming = asTheyCame(level, seed, decisions, own, ghost);
  for (let step = coming.next(); ; step = coming.next()) {
    if (step.done) return { own, ghost, effects, ...byAxes(level, seed, decisions), steps: step.value };
    yield 1;
  }
}

/** The weightiest alternative of each decision, in the run's order. */
export function weightiest(effects: readonly SingleEffect[]): SingleEffect[] {
  const best = new Map<number, SingleEffect>();
  for (const each of effects) {
    const before = best.get(each.decision);
    if (!before || Math.abs(each.value) > Math.abs(before.value)) best.set(each.decision, each);
  }
  return [...best.values()];
}

/** By the axes, exact: the run as a policy on its own luck is the run itself. */
function byAxes(
  level: PlayableLevel,
  seed: number,
  decisions: readonly Decision[],
): Pick<OnYourLuck, 'axes' | 'waterfall'> {
  const policy = policyOf(level, seed, decisions);
  const ways = waysOf(policy);
  const turns = AXES.map((axis) => insteadOf(level, ways, axis));
  const { table, ghosts, turn } = turning(level, policy, ways, turns);
  turn(seed);
  const value = (turned: number): number => table[turned]![0]!.value;
  return {
    axes: turns.map((instead, k) => ({ axis: AXES[k]!, effect: value(0) - value(1 << k), instead })),
    waterfall: waterfallOf(table, ghosts),
  };
}

/** What the run would have come to, had nothing been started any more from a decision on. */
function stoppedAfter(level: PlayableLevel, seed: number, decisions: readonly Decision[]): number {
  let at = 0;
  const world = sprint(level, seed, (_, now) => decisions[at++] ?? idle(level, now));
  return outcomeOf(world).value;
}

/**
 * Decision by decision as they came: what each added to a run that would have stopped there. The
 * weightiest are told one by one.
 */
function* asTheyCame(
  level: PlayableLevel,
  seed: number,
  decisions: readonly Decision[],
  own: Outcome,
  ghost: Outcome,
): Generator<void, WaterfallPart[]> {
  let before = ghost.value;
  const added: { decision: number; by: number }[] = [];
  for (const [decision, each] of decisions.entries()) {
    if (each.kind === 'play' || each.kind === 'bet') continue;
    const value = stoppedAfter(level, seed, decisions.slice(0, decision + 1));
    added.push({ decision, by: value - before });
    before = value;
    yield;
  }
  const told = new Set([...added].sort((a, b) => Math.abs(b.by) - Math.abs(a.by)).slice(0, TOLD));
  const parts = added
    .filter((each) => told.has(each))
    .map(({ decision, by }): WaterfallPart => ({ kind: 'decision', decision, by, error: 0 }));
  const sum = parts.reduce((all, { by }) => all + by, ghost.value);
  return [
    { kind: 'ghost', by: ghost.value, error: 0 },
    ...parts,
    { kind: 'rest', by: own.value - sum, error: 0 },
    { kind: 'outcome', by: own.value, error: 0 },
  ];
}
