/**
 * The effects of a run as bars on one scale: a waterfall of value from the company without AI to the
 * outcome, and bars on both sides of nothing for jobs and trust. Whiskers are two standard errors.
 */
import type { OnYourLuck, OverLucks, SingleEffect, WaterfallPart } from '../../../debrief/index.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { quartersOf } from '../deeds.ts';
import { decisionText } from './otherwise.ts';
import { axisName } from './why-axes.ts';

export type EffectMeasure = 'value' | 'jobs' | 'trust';
export const EFFECT_MEASURES: readonly EffectMeasure[] = ['value', 'jobs', 'trust'];

export interface BarModel {
  key: string;
  label: string;
  /** When it was decided; null for what has no time. */
  when: string | null;
  /** Ends of the bar on the chart's scale. */
  from: number;
  to: number;
  /** Ends of the whisker round `to`; null on one's own luck, where nothing is uncertain. */
  low: number | null;
  high: number | null;
  /** Size with its sign, and its uncertainty. */
  show: string;
  give: string | null;
  /** `unsure`: within its error of nothing. */
  tone: 'ghost' | 'outcome' | 'good' | 'bad' | 'even' | 'unsure';
  /** Which part's story it opens; null for bars that tell none. */
  part: string | null;
  sentence: string;
}

/** The charts of a reading: the waterfall by way of working, the same by decision, jobs and trust. */
export type ChartId = 'ways' | EffectMeasure;

export interface BarsModel {
  id: ChartId;
  /** What its tab is called. */
  name: string;
  title: string;
  note: string;
  bars: BarModel[];
  /** The whole scale, whiskers and nothing included. */
  low: number;
  high: number;
  /** Bars hang on each other (a waterfall) or all start at nothing. */
  chained: boolean;
}

/** How many standard errors a whisker reaches: the truth lies within it 19 times in 20. */
export const WHISKER = 2;

/** Below this, in each measure's unit, an effect would be shown as nothing. */
const NOTHING: Record<EffectMeasure, number> = { value: 0.5, jobs: 0.05, trust: 0.0005 };

/** For each decision the alternative that moves a measure most; the largest first, those without effect left out. */
export function heaviest(luck: OnYourLuck, measure: EffectMeasure): SingleEffect[] {
  const best = new Map<number, SingleEffect>();
  for (const each of luck.effects) {
    const before = best.get(each.decision);
    if (!before || Math.abs(each[measure]) > Math.abs(before[measure])) best.set(each.decision, each);
  }
  return [...best.values()]
    .filter((each) => Math.abs(each[measure]) >= NOTHING[measure])
    .sort((a, b) => Math.abs(b[measure]) - Math.abs(a[measure]));
}

/** An amount of a measure in words. */
export function amount(measure: EffectMeasure, by: number, words: Words, signed = true): string {
  if (measure === 'value') return words.money(by, signed);
  const digits = measure === 'jobs' ? (Math.abs(by) >= 10 ? 0 : 1) : 1;
  const size = measure === 'jobs' ? by : by * 100;
  const round = Math.round(size * 10 ** digits) / 10 ** digits;
  const figure = `${signed && round > 0 ? '+' : ''}${words.number(round, Number.isInteger(round) ? 0 : digits)}`;
  return measure === 'jobs' ? figure : words.t('why.unit.points', { n: figure, count: Math.abs(round) });
}

/** Give or take: two standard errors, in words; null where nothing is uncertain. */
export function giveOrTake(measure: EffectMeasure, error: number, words: Words): string | null {
  return error > 0 ? words.t('weigh.give', { by: amount(measure, error * WHISKER, words, false) }) : null;
}

const toneOf = (by: number, error: number): BarModel['tone'] =>
  by === 0 ? 'even' : Math.abs(by) < WHISKER * error ? 'unsure' : by > 0 ? 'good' : 'bad';

function scaleOf(bars: readonly BarModel[]): { low: number; high: number } {
  const ends = bars.flatMap((each) => [each.from, each.to, each.low ?? each.to, each.high ?? each.to]);
  return { low: Math.min(0, ...ends), high: Math.max(0, ...ends) };
}

type Draft = Pick<BarModel, 'key' | 'label' | 'when' | 'part'> & { by: number; error: number };

function bar(draft: Draft, measure: EffectMeasure, from: number, words: Words): BarModel {
  const { by, error, ...rest } = draft;
  const to = from + by;
  const show = amount(measure, by, words);
  const give = giveOrTake(measure, error, words);
  const tone = toneOf(by, error);
  return {
    ...rest,
    from,
    to,
    low: error > 0 ? to - WHISKER * error : null,
    high: error > 0 ? to + WHISKER * error : null,
    show,
    give,
    tone,
    sentence: words.t(tone === 'unsure' ? 'weigh.bar.unsure' : give ? 'weigh.bar.give' : 'weigh.bar', {
      name: rest.when ? `${rest.label}, ${rest.when}` : rest.label,
      by: show,
      give: give ?? '',
    }),
  };
}

const quarterShort = (quarter: number, words: Words): string => words.t('accounts.q', { n: quarter });

/** A waterfall's parts as bars that hang on each other; parts of nothing are left out. */
function chain(
  parts: readonly WaterfallPart[],
  snapshot: Snapshot,
  quarters: readonly number[],
  told: ReadonlySet<number>,
  words: Words,
): BarModel[] {
  const byDecision = parts.some((each) => each.kind === 'decision');
  let at = 0;
  return parts
    .filter(({ kind, by }) => kind === 'ghost' || kind === 'outcome' || Math.abs(by) >= NOTHING.value)
    .map((part): BarModel => {
      const { kind, axis, decision, by, error } = part;
      const end = kind === 'ghost' || kind === 'outcome' ? kind : null;
      const key = axis ?? (decision === undefined ? null : `d${decision}`);
      const draft: Draft = {
        key: key ?? kind,
        label:
          axis !== undefined
            ? axisName(axis, words)
            : decision !== undefined
              ? decisionText(decision, snapshot, words)
              : words.t(kind === 'rest' && byDecision ? 'weigh.part.small' : `weigh.part.${kind}`),
        when: decision === undefined ? null : quarterShort(quarters[decision] ?? 1, words),
        part: decision === undefined || told.has(decision) ? key : null,
        by,
        error,
      };
      const drawn = bar(draft, 'value', end ? 0 : at, words);
      at = drawn.to;
      if (!end) return drawn;
      const show = words.money(by);
      return {
        ...drawn,
        tone: end,
        show,
        sentence: words.t('weigh.bar', { name: draft.label, by: show }),
      };
    });
}

function chart(id: ChartId, bars: BarModel[], exact: boolean, words: Words): BarsModel {
  const reading = exact ? 'luck' : 'lucks';
  return {
    id,
    name: words.t(`weigh.tab.${id}`),
    title: words.t(`weigh.chart.${id}`),
    note: words.t(
      id === 'ways'
        ? `weigh.note.ways.${reading}`
        : id === 'value'
          ? 'weigh.note.value'
          : `weigh.note.each.${reading}`,
    ),
    bars,
    ...scaleOf(bars),
    chained: id === 'ways' || id === 'value',
  };
}

/** Decisions told in a chart of one measure. */
const TOLD = 8;

/** The charts of the player's own luck: the ways of working, the decisions, and what moved jobs and trust most. */
export function luckCharts(luck: OnYourLuck, snapshot: Snapshot, words: Words): BarsModel[] {
  const quarters = quartersOf(snapshot.decisions);
  const told = new Set(heaviest(luck, 'value').map(({ decision }) => decision));
  const most = (measure: 'jobs' | 'trust'): BarModel[] =>
    heaviest(luck, measure)
      .slice(0, TOLD)
      .map((each) =>
        bar(
          {
            key: `d${each.decision}`,
            label: decisionText(each.decision, snapshot, words),
            when: quarterShort(each.quarter, words),
            part: `d${each.decision}`,
            by: each[measure],
            error: 0,
          },
          measure,
          0,
          words,
        ),
      );
  return [
    chart('ways', chain(luck.waterfall, snapshot, quarters, told, words), true, words),
    chart('value', chain(luck.steps, snapshot, quarters, told, words), true, words),
    chart('jobs', most('jobs'), true, words),
    chart('trust', most('trust'), true, words),
  ];
}

/** The charts over other lucks: the four ways of working. */
export function lucksCharts(lucks: OverLucks, snapshot: Snapshot, words: Words): BarsModel[] {
  const each = (measure: 'jobs' | 'trust'): BarModel[] =>
    lucks.axes
      .filter((axis) => axis.played)
      .map((axis) =>
        bar(
          {
            key: axis.axis,
            label: axisName(axis.axis, words),
            when: null,
            part: axis.axis,
            by: axis[measure],
            error: axis[`${measure}Error`],
          },
          measure,
          0,
          words,
        ),
      );
  return [
    chart('ways', chain(lucks.waterfall, snapshot, [], new Set(), words), false, words),
    chart('jobs', each('jobs'), false, words),
    chart('trust', each('trust'), false, words),
  ];
}
