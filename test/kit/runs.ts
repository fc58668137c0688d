/**
 * Many runs at once, for tests that ask how a style fares: endings, means, spread.
 */
import { type Decider, type PlayableLevel, report, type RunReport, sprint } from '../../src/kernel/index.ts';
import { builtIn, playerOf, readPlaybook } from '../../src/run/index.ts';

/** What many runs of one style come to. */
export interface Many {
  reports: RunReport[];
  growth: number;
  layoffs: number;
  /** Mean and standard deviation of the value, k€. */
  value: number;
  sd: number;
  /** Mean changes of orders delivered and revenue, shares. */
  throughput: number;
  revenue: number;
  taskSaving: number;
  trust: number;
  fear: number;
  literacy: number;
  suspended: number;
  /** Mean cumulative result at the end of the fifth quarter, k€. */
  atFive: number;
  /** Mean result of the last quarter, k€. */
  atLast: number;
}

/** A built-in playbook by name, or a playbook as it would stand in a file. */
export type Style = string | Record<string, unknown>;

/** Somebody who plays that style. */
export function playerFor(style: Style): Decider {
  if (typeof style === 'string') {
    const playbook = builtIn(style);
    if (!playbook) throw new Error(`no playbook ${style}`);
    return playerOf(playbook);
  }
  const reading = readPlaybook({ name: 'in a test', ...style });
  if (!reading.ok) throw new Error(reading.problems.join('; '));
  return playerOf(reading.playbook);
}

/** Plays `count` seeds from `from` on. */
export function many(level: PlayableLevel, style: Style | Decider, count: number, from = 1): Many {
  const player = typeof style === 'function' ? style : playerFor(style);
  const reports: RunReport[] = [];
  for (let i = 0; i < count; i++) reports.push(report(level, sprint(level, from + i, player)));
  const mean = (of: (r: RunReport) => number): number => reports.reduce((sum, r) => sum + of(r), 0) / count;
  const value = mean((r) => r.value);
  return {
    reports,
    growth: mean((r) => (r.ending === 'growth' ? 1 : 0)),
    layoffs: mean((r) => (r.ending === 'layoffs' ? 1 : 0)),
    value,
    sd: Math.sqrt(mean((r) => (r.value - value) * (r.value - value))),
    throughput: mean((r) => r.throughput.end / r.throughput.start - 1),
    revenue: mean((r) => r.revenue.end / r.revenue.start - 1),
    taskSaving: mean((r) => r.taskSaving),
    trust: mean((r) => r.trust),
    fear: mean((r) => r.fear),
    literacy: mean((r) => r.literacy),
    suspended: mean((r) => (r.suspended ? 1 : 0)),
    atFive: mean((r) => r.result.byQuarter.slice(0, 5).reduce((sum, x) => sum + x, 0)),
    atLast: mean((r) => r.result.byQuarter[r.result.byQuarter.length - 1]!),
  };
}
