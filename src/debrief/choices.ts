/** What one could plausibly have decided instead, decision by decision. Says what was possible, not what was better. */
import {
  carryOut,
  check,
  DESTINATIONS,
  FAILURE_ANSWERS,
  found,
  moveOf,
  PURPOSES,
  type Decision,
  type FunctionId,
  type PlayableLevel,
  type World,
} from '../kernel/index.ts';

/** Left undone: a decision of nothing, which a replay leaves out. */
export const UNDONE: Decision = { kind: 'cut', jobs: 0 };

/** Whether an alternative is to leave a thing undone. */
export const isUndone = (decision: Decision): boolean => decision.kind === 'cut' && decision.jobs === 0;

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
      // Left to nobody, or all to one purpose.
      return [
        UNDONE,
        ...DESTINATIONS.filter((each) => decision[each] < 1).map((only): Decision => ({
          kind: 'direct',
          sales: 0,
          offers: 0,
          value: 0,
          cuts: 0,
          [only]: 1,
        })),
      ];
    case 'start':
    case 'cut':
      return [UNDONE];
    case 'recall':
    case 'bet':
    case 'play':
      return [];
  }
}

/** The same move on another step: the busiest where it could have been started. */
function elsewhere(level: PlayableLevel, world: World, decision: Decision): Decision[] {
  if (decision.kind !== 'start' || moveOf(decision.move)?.scope !== 'station') return [];
  const steps = world.stations
    .map((step, target) => ({ step, target }))
    .filter(({ target }) => target !== decision.target)
    .sort((a, b) => b.step.utilisation - a.step.utilisation || a.target - b.target);
  for (const { target } of steps) {
    const instead = { ...decision, target };
    if (check(level, world, instead).ok) return [instead];
  }
  return [];
}

/** The alternatives of each decision of a run that were legal when it was taken. */
export interface Choice {
  decision: number;
  /** From 1. */
  quarter: number;
  options: Decision[];
}

/**
 * Every decision of a run with a real choice.
 * @param decisions legal under this level and seed
 */
export function choicesOf(level: PlayableLevel, seed: number, decisions: readonly Decision[]): Choice[] {
  const world = found(level, seed);
  return decisions.flatMap((was, decision): Choice[] => {
    const quarter = world.quarter + 1;
    const options = [...alternatives(was, level.functions), ...elsewhere(level, world, was)].filter(
      (instead) => isUndone(instead) || check(level, world, instead).ok,
    );
    carryOut(level, world, was, false);
    return options.length > 0 ? [{ decision, quarter, options }] : [];
  });
}
