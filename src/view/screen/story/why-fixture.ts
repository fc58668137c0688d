/** Causes by hand for story pages: plausible sizes that add up, every kind of cause among them. */
import type { Cause, QuarterWhy } from '../../../debrief/index.ts';
import type { Decision, QuarterReport, World } from '../../../kernel/index.ts';
import type { Snapshot } from '../../../session/snapshot.ts';

const DECISIONS: Decision[] = [
  { kind: 'ambition', purpose: 'growth' },
  { kind: 'start', move: 'operations.redesign', target: 3 },
  { kind: 'play' },
  { kind: 'failure', index: 0, answer: 'review' },
  { kind: 'dilemma', id: 'where-to', answer: 0 },
  { kind: 'start', move: 'it.deploy', target: 2 },
  { kind: 'direct', sales: 0.6, offers: 0.25, value: 0.15, cuts: 0 },
];

/** Parts of a change of one, by cause. */
const PARTS: readonly (Partial<Cause> & { kind: Cause['kind']; part: number })[] = [
  {
    kind: 'fruit',
    part: 0.92,
    decision: 1,
    quarter: 4,
    move: 'operations.redesign',
    target: 3,
    worked: true,
  },
  { kind: 'decision', part: -0.31, decision: 5, move: 'it.deploy', target: 2, worked: null },
  { kind: 'market', part: 0.22, week: 1 },
  { kind: 'decision', part: 0.18, decision: 6 },
  { kind: 'decision', part: -0.09, decision: 4 },
  { kind: 'itself', part: 0.14 },
  { kind: 'decision', part: 0.02, decision: 3, move: 'it.deploy', target: 2 },
  { kind: 'together', part: -0.08 },
];

const READ = {
  orders: (each: QuarterReport) => each.orders,
  result: (each: QuarterReport) => each.result,
  'lead-time': (each: QuarterReport) => each.leadTime,
  rework: (each: QuarterReport) => each.reworkShare,
  trust: (each: QuarterReport) => each.trust,
  literacy: (each: QuarterReport) => each.literacy,
  pool: (each: QuarterReport) => each.pool,
  patience: (each: QuarterReport) => each.patience,
  heads: (each: QuarterReport) => each.heads,
  seats: (each: QuarterReport) => each.seats,
  saving: (each: QuarterReport) => each.taskSaving,
} as const;

/** Why numbers moved in one quarter against the one before. */
function quarterWhy(now: QuarterReport, before: QuarterReport): QuarterWhy {
  const measures: QuarterWhy['measures'] = {};
  for (const [measure, read] of Object.entries(READ)) {
    const change = read(now) - read(before);
    measures[measure as keyof typeof READ] = {
      before: read(before),
      after: read(now),
      causes: PARTS.map(({ part, ...cause }) => ({
        decision: null,
        quarter: now.quarter,
        week: 0,
        move: null,
        target: -1,
        worked: null,
        ...cause,
        by: part * change,
      })),
    };
  }
  return { quarter: now.quarter, measures };
}

/** Why numbers moved in every quarter of this world but the first. */
export function fixtureWhys({ history }: World): QuarterWhy[] {
  return history.slice(1).map((now, at) => quarterWhy(now, history[at]!));
}

/** Why numbers moved in the last quarter of this world, with the decisions behind it. */
export function fixtureWhy(world: World): Pick<Snapshot, 'why' | 'decisions'> {
  const why = fixtureWhys(world).slice(-1);
  return { why, decisions: why.length > 0 ? DECISIONS : [] };
}
