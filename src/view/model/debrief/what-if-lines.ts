/** The run, the company without AI and the lines tried otherwise, quarter by quarter, for one chart. */
import type { Line } from '../../../debrief/index.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { quartersOf } from '../deeds.ts';
import type { BranchModel } from './what-if.ts';

export type LineMeasure = keyof Line;
export const LINE_MEASURES: readonly LineMeasure[] = ['result', 'orders', 'jobs', 'trust'];

export interface LineModel {
  key: string;
  kind: 'own' | 'ghost' | 'other';
  /** The line in front; the others are thin. */
  front: boolean;
  /** Which of a few looks it has. */
  look: number;
  label: string;
  values: number[];
  end: string;
  /** Quarter, an index, from which it is a line of its own. */
  parts: number;
}

export interface LinesModel {
  title: string;
  labels: string[];
  lines: LineModel[];
  sentence: string;
  table: { summary: string; heads: string[]; rows: string[][] };
}

const GHOST = { result: 'result', orders: 'orders', jobs: 'heads', trust: 'trust' } as const;

/** What the tab of a measure is called. */
export const lineName = (measure: LineMeasure, words: Words): string =>
  words.t(measure === 'orders' ? 'debrief.lane.orders' : `whatif.tab.${measure}`);

/**
 * The chart of one measure.
 * @param front the branch in front, by its place; null for none
 */
export function linesModel(
  measure: LineMeasure,
  branches: readonly BranchModel[],
  front: number | null,
  snapshot: Snapshot,
  words: Words,
): LinesModel {
  const own = snapshot.own![measure];
  const say = (value: number): string =>
    measure === 'result'
      ? words.money(value)
      : measure === 'trust'
        ? words.percent(value)
        : words.number(Math.round(value));
  const ghost =
    (measure === 'result' ? snapshot.ghost.result : snapshot.ghost.measures[GHOST[measure]])?.slice(
      0,
      own.length,
    ) ?? [];
  const quarters = quartersOf(snapshot.decisions);
  const lines: LineModel[] = [
    ...(ghost.length > 1
      ? [
          {
            key: 'ghost',
            kind: 'ghost' as const,
            front: true,
            look: 0,
            label: words.t('weigh.part.ghost'),
            values: ghost,
            end: say(ghost.at(-1)!),
            parts: 0,
          },
        ]
      : []),
    ...branches.map((each, at): LineModel => {
      const { decision, ...line } = snapshot.branches[at]!;
      return {
        key: each.letter,
        kind: 'other',
        front: at === front,
        look: at % 5,
        label: at === front ? `${each.letter} · ${each.name}` : each.letter,
        values: line[measure],
        end: say(line[measure].at(-1) ?? 0),
        parts: Math.max(0, (quarters[decision] ?? 1) - 2),
      };
    }),
    {
      key: 'own',
      kind: 'own',
      front: true,
      look: 0,
      label: words.t('weigh.part.outcome'),
      values: own,
      end: say(own.at(-1)!),
      parts: 0,
    },
  ];
  const labels = own.map((_, at) => words.t('accounts.q', { n: at + 1 }));
  const title = words.t(measure === 'orders' ? 'debrief.lane.orders' : `whatif.chart.${measure}`);
  const told = [...lines].reverse();
  return {
    title,
    labels,
    lines,
    sentence: `${title}. ${told.map((each) => words.t('weigh.bar', { name: each.label, by: each.end })).join('; ')}.`,
    table: {
      summary: words.t('debrief.ui.table'),
      heads: [words.t('whatif.head.line'), ...labels],
      rows: told.map((each) => [
        each.label,
        ...labels.map((_, at) => (each.values[at] === undefined ? '–' : say(each.values[at]))),
      ]),
    },
  };
}
