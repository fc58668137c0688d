/** Taking a finished run back to one of its decisions, or over from a branch: what the session then holds. */
import type { Decision } from '../kernel/index.ts';
import { isUndone } from '../debrief/index.ts';
import { nothingWeighed, type Context } from './context.ts';
import { clearDesk, turn, type Plan } from './desk.ts';
import { no, takeUp, yes, type Ruling } from './ruling.ts';

/** Takes a run back to just before one of its decisions, so that it can be made otherwise. */
export function takeBack(context: Context, index: number): Ruling {
  if (!Number.isInteger(index) || index < 0 || index >= context.decisions.length)
    return no('unknown-decision');
  return standAfter(context, context.decisions.slice(0, index));
}

/** Takes over from a branch: everything up to the decision made otherwise, which is made so now. */
export function takeOver(context: Context, at: number): Ruling {
  const branch = context.branches[at];
  if (!branch) return no('unknown-decision');
  const { decision, instead } = branch;
  const kept = context.decisions.slice(0, decision);
  if (!isUndone(instead)) kept.push(instead);
  // Told anew with a hand-over: the table that came with it comes again.
  const next = context.decisions[decision + 1];
  if (instead.kind === 'ambition' && decision > 0 && next?.kind === 'seat') kept.push(next);
  return standAfter(context, kept);
}

/** The run as it stands after some decisions: what belonged to the open quarter's plan is in the hand again. */
function standAfter(context: Context, kept: readonly Decision[]): Ruling {
  const { level } = context;
  if (!level) return no('unknown-decision');
  const quarterOpening = kept.findLastIndex((each) => each.kind === 'play') + 1;
  // What is settled before the plan (ambition, table, answers) stays settled.
  const settledFirst = kept.slice(quarterOpening).filter((each) => !isPlan(each));
  const decisions = [...kept.slice(0, quarterOpening), ...settledFirst];
  const run = takeUp(level.playable, context.seed, decisions);
  if (!run.ok) return run;
  let desk = clearDesk(run.world.table);
  for (const each of kept.slice(quarterOpening)) desk = turn(desk, (plan) => backInHand(plan, each));
  return yes({
    decisions,
    world: run.world,
    opening: run.opening,
    weeks: run.weeks,
    week: 0,
    weight: null,
    ...nothingWeighed(),
    desk: { ...desk, past: [], future: [] },
  });
}

function backInHand(plan: Plan, decision: Decision): void {
  if (decision.kind === 'start')
    plan.starts.push({ move: decision.move, target: decision.target, double: !!decision.double });
  if (decision.kind === 'direct') {
    const { sales, offers, value, cuts } = decision;
    plan.direct = { sales, offers, value, cuts };
  }
  if (decision.kind === 'cut') plan.cut = decision.jobs;
  if (decision.kind === 'recall') plan.recall = decision.people;
}

const isPlan = (decision: Decision): boolean =>
  decision.kind === 'start' ||
  decision.kind === 'direct' ||
  decision.kind === 'cut' ||
  decision.kind === 'recall' ||
  decision.kind === 'bet';
