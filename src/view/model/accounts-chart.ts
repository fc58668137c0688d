/** The result quarter by quarter, beside the same company without AI and what the board expects. */
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';

export interface ResultChart {
  title: string;
  /** Quarter labels, the start first. */
  labels: string[];
  /** Result of each quarter, k€; the start first. */
  you: number[];
  /** The same company without AI; as long as `you`. */
  ghost: number[];
  /** What the board expects of a quarter. */
  plan: number;
  /** Quarters of an expected dip, drawn when finance sits; indexes into labels. */
  dip: { from: number; to: number; label: string } | null;
  ends: { you: string; ghost: string; plan: string };
  /** The chart in a sentence, and its figures for a table. */
  sentence: string;
  rows: { quarter: string; you: string; ghost: string }[];
  heads: [string, string, string];
}

export function resultChart(snapshot: Snapshot, words: Words): ResultChart {
  const world = snapshot.world!;
  const told = world.history;
  const you = [world.referenceResult, ...told.map((each) => each.result)];
  // The ghost is kept as a running sum; the book shows quarters.
  const ghost = [
    world.referenceResult,
    ...snapshot.ghost.result.slice(0, told.length).map((sum, at, all) => sum - (all[at - 1] ?? 0)),
  ];
  const labels = [
    words.t('accounts.start'),
    ...told.map((each) => words.t('accounts.q', { n: each.quarter })),
  ];
  const finance = (told.at(-1)?.table ?? world.table).includes('finance');
  const at = told.length;
  const busy = world.running.some((each) => each.left > 0) || (told.at(-1)?.spend ?? 0) > 60;
  const dip =
    finance && busy ? { from: Math.max(0, at - 1), to: at + 2, label: words.t('accounts.dip') } : null;
  const last = you.at(-1)!;
  const lastGhost = ghost.at(-1) ?? world.referenceResult;
  return {
    title: words.t('accounts.chart'),
    labels,
    you,
    ghost,
    plan: world.plan,
    dip,
    ends: {
      you: words.t('accounts.end.you', { value: words.number(last) }),
      ghost: words.t('accounts.end.ghost', { value: words.number(lastGhost) }),
      plan: words.t('accounts.end.plan', { value: words.number(world.plan) }),
    },
    sentence: words.t('accounts.chart.sentence', {
      you: words.money(last),
      ghost: words.money(lastGhost),
      plan: words.money(world.plan),
    }),
    rows: labels.map((quarter, index) => ({
      quarter,
      you: words.money(you[index] ?? 0),
      ghost: ghost[index] === undefined ? '–' : words.money(ghost[index]),
    })),
    heads: [words.t('accounts.quarter'), words.t('accounts.you'), words.t('accounts.ghost')],
  };
}
