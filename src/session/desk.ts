/**
 * The plan in hand: what a person is turning over before it is decided. Undo and redo come from
 * immer's patches. The only file that uses immer; the kernel never sees a draft.
 */
import { applyPatches, enablePatches, produceWithPatches, type Draft, type Patch } from 'immer';
import type { Decision, FunctionId, Purpose } from '../kernel/index.ts';

enablePatches();

export interface Plan {
  /** The table being seated, lead first. */
  table: FunctionId[];
  /** Purpose to announce with the hand-over; null leaves it as it is. */
  purpose: Purpose | null;
  starts: { move: string; target: number; double: boolean }[];
  /** Shares of the freed people, steps of .05. */
  direct: { sales: number; offers: number; value: number; cuts: number };
  cut: number;
  recall: number;
}

interface Turn {
  forth: Patch[];
  back: Patch[];
}

export interface Desk {
  plan: Plan;
  past: Turn[];
  future: Turn[];
}

/** An empty desk, with the present table lying on it. */
export function clearDesk(table: readonly FunctionId[] = []): Desk {
  return {
    plan: {
      table: [...table],
      purpose: null,
      starts: [],
      direct: { sales: 0, offers: 0, value: 0, cuts: 0 },
      cut: 0,
      recall: 0,
    },
    past: [],
    future: [],
  };
}

/** The desk after a change of the plan; a change that changes nothing leaves no trace in the past. */
export function turn(desk: Desk, recipe: (plan: Draft<Plan>) => void): Desk {
  const [plan, forth, back] = produceWithPatches(desk.plan, recipe);
  if (forth.length === 0) return desk;
  return { plan, past: [...desk.past, { forth, back }], future: [] };
}

/** Takes the last change back; an untouched desk stays as it is. */
export function undo(desk: Desk): Desk {
  const last = desk.past.at(-1);
  if (!last) return desk;
  return {
    plan: applyPatches(desk.plan, last.back),
    past: desk.past.slice(0, -1),
    future: [last, ...desk.future],
  };
}

/** Makes again the change last taken back. */
export function redo(desk: Desk): Desk {
  const [next, ...rest] = desk.future;
  if (!next) return desk;
  return { plan: applyPatches(desk.plan, next.forth), past: [...desk.past, next], future: rest };
}

/** Whether any freed people have been given a destination. */
export function directs(plan: Plan): boolean {
  const { sales, offers, value, cuts } = plan.direct;
  return sales + offers + value + cuts > 0;
}

/** The quarter's plan as decisions, in the order in which the kernel takes them. */
export function decisionsOf(plan: Plan): Decision[] {
  const decisions: Decision[] = plan.starts.map(({ move, target, double }) =>
    double ? { kind: 'start', move, target, double } : { kind: 'start', move, target },
  );
  if (directs(plan)) decisions.push({ kind: 'direct', ...plan.direct });
  if (plan.cut > 0) decisions.push({ kind: 'cut', jobs: plan.cut });
  if (plan.recall > 0) decisions.push({ kind: 'recall', people: plan.recall });
  return decisions;
}
