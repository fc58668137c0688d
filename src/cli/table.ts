/**
 * Runs as a table for people: one row a run, and a summary of all. Rounds; computes nothing else.
 */
import type { RunReport } from '../kernel/index.ts';

/** A run as a table needs it. */
export type Row = { seed: number } & RunReport;

interface Column {
  head: string;
  cell(row: Row): string;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
const signed = (share: number): string => `${share < 0 ? '' : '+'}${percent(share)}`;
const rise = ({ start, end }: { start: number; end: number }): number => end / start - 1;

const COLUMNS: readonly Column[] = [
  { head: 'seed', cell: (row) => String(row.seed) },
  { head: 'ending', cell: (row) => row.ending ?? '-' },
  { head: 'people', cell: (row) => `${Math.round(row.heads.start)}>${Math.round(row.heads.end)}` },
  { head: 'cut', cell: (row) => percent(row.cutShare) },
  { head: 'orders', cell: (row) => signed(rise(row.throughput)) },
  { head: 'revenue', cell: (row) => signed(rise(row.revenue)) },
  { head: 'result k€', cell: (row) => row.result.cumulative.toFixed(0) },
  { head: 'value k€', cell: (row) => row.value.toFixed(0) },
  { head: 'trust', cell: (row) => row.trust.toFixed(2) },
  { head: 'fear', cell: (row) => row.fear.toFixed(2) },
  { head: 'literacy', cell: (row) => row.literacy.toFixed(2) },
  { head: 'task saving', cell: (row) => percent(row.taskSaving) },
  { head: 'rework', cell: (row) => percent(row.reworkShare) },
  { head: 'lessons', cell: (row) => row.lessons.toFixed(2) },
  { head: 'failures', cell: (row) => String(row.failures) },
  { head: 'court', cell: (row) => (row.suspended ? 'yes' : 'no') },
];

/** All runs, one a line. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    COLUMNS.map((column) => column.head),
    ...rows.map((row) => COLUMNS.map((column) => column.cell(row))),
  ];
  const widths = COLUMNS.map((_, i) => Math.max(...cells.map((line) => line[i]!.length)));
  return cells
    .map((line) =>
      line.map((cell, i) => (i === 1 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
    )
    .join('\n');
}

/** What many runs come to. */
export interface Summary {
  runs: number;
  /** Shares of the endings. */
  growth: number;
  reprieve: number;
  layoffs: number;
  /** Mean and standard deviation of the value, k€. */
  value: { mean: number; sd: number };
  /** Mean changes, shares. */
  throughput: number;
  revenue: number;
  heads: number;
  cutShare: number;
  /** Mean cumulative result, k€: of the whole run, and at the end of the fifth quarter. */
  result: number;
  resultAtFive: number;
  trust: number;
  fear: number;
  literacy: number;
  taskSaving: number;
  reworkShare: number;
  lessons: number;
  failures: number;
  /** Share of runs in which a court stopped the AI. */
  suspended: number;
}

/** Means and shares over runs; at least one. */
export function summaryOf(rows: readonly Row[]): Summary {
  const runs = rows.length;
  const mean = (of: (row: Row) => number): number => rows.reduce((sum, row) => sum + of(row), 0) / runs;
  const share = (kind: Row['ending']): number => mean((row) => (row.ending === kind ? 1 : 0));
  const value = mean((row) => row.value);
  return {
    runs,
    growth: share('growth'),
    reprieve: share('reprieve'),
    layoffs: share('layoffs'),
    value: { mean: value, sd: Math.sqrt(mean((row) => (row.value - value) * (row.value - value))) },
    throughput: mean((row) => rise(row.throughput)),
    revenue: mean((row) => rise(row.revenue)),
    heads: mean((row) => rise(row.heads)),
    cutShare: mean((row) => row.cutShare),
    result: mean((row) => row.result.cumulative),
    resultAtFive: mean((row) => row.result.byQuarter.slice(0, 5).reduce((sum, result) => sum + result, 0)),
    trust: mean((row) => row.trust),
    fear: mean((row) => row.fear),
    literacy: mean((row) => row.literacy),
    taskSaving: mean((row) => row.taskSaving),
    reworkShare: mean((row) => row.reworkShare),
    lessons: mean((row) => row.lessons),
    failures: mean((row) => row.failures),
    suspended: mean((row) => (row.suspended ? 1 : 0)),
  };
}

/** A summary in words. */
export function tellSummary(title: string, s: Summary): string {
  const runs = s.runs === 1 ? '1 run' : `${s.runs} runs`;
  return [
    `${title}: ${runs}`,
    `endings            growth ${percent(s.growth)}   reprieve ${percent(s.reprieve)}   layoffs ${percent(s.layoffs)}`,
    `value              ${s.value.mean.toFixed(0)} k€ (sd ${s.value.sd.toFixed(0)})   result ${s.result.toFixed(0)} k€, of which ${s.resultAtFive.toFixed(0)} k€ by quarter 5`,
    `orders delivered   ${signed(s.throughput)}   revenue ${signed(s.revenue)}   people ${signed(s.heads)}   jobs cut ${percent(s.cutShare)}`,
    `people             trust ${s.trust.toFixed(2)}   fear ${s.fear.toFixed(2)}   literacy ${s.literacy.toFixed(2)}   task time saved ${percent(s.taskSaving)}`,
    `learning           failures ${s.failures.toFixed(1)}   lessons ${s.lessons.toFixed(2)}   rework ${percent(s.reworkShare)}   suspended by a court ${percent(s.suspended)}`,
  ].join('\n');
}
