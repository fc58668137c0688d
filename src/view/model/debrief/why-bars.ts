/**
 * The effects of a run as bars on one scale: a waterfall of value from the company without AI to the
 * outcome, and bars on both sides of nothing for jobs and trust. Whiskers are two standard errors.
 */
import type { OnYourLuck, OverLucks, SingleEffect, WaterfallPart } from '../../../debrief/index.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
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

export interface BarsModel {
  measure: EffectMeasure;
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
  return measure === 'jobs' ? figure : words.t('why.unit.points', { n: figure });
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

/** A waterfall's parts as bars that hang on each other. */
function chain(parts: readonly WaterfallPart[], snapshot: Snapshot, luck: OnYourLuck | null, words: Words) {
  const shown = parts.filter((each) => each.kind === 'ghost' || each.kind === 'outcome' || each.by !== 0);
  let at = 0;
  return shown.map((part): BarModel => {
    const end = part.kind === 'ghost' || part.kind === 'outcome';
    const quarter =
      part.decision === undefined
        ? undefined
        : luck?.effects.find((each) => each.decision === part.decision)?.quarter;
    const draft: Draft = {
      key: part.axis ?? (part.decision === undefined ? part.kind : `d${part.decision}`),
      label:
        part.kind === 'axis'
          ? axisName(part.axis!, words)
          : part.kind === 'decision'
            ? decisionText(part.decision!, snapshot, words)
            : words.t(
                part.kind === 'rest'
                  ? luck
                    ? 'weigh.part.small'
                    : 'weigh.part.rest'
                  : `weigh.part.${part.kind}`,
              ),
      when: quarter === undefined ? null : quarterShort(quarter, words),
      part: part.axis ?? (part.decision === undefined ? null : `d${part.decision}`),
      by: part.by,
      error: part.error,
    };
    const drawn = bar(draft, 'value', end ? 0 : at, words);
    at = drawn.to;
    return end
      ? {
          ...drawn,
          tone: part.kind as 'ghost' | 'outcome',
          show: words.money(part.by),
          sentence: words.t('weigh.bar', { name: draft.label, by: words.money(part.by), give: '' }),
        }
      : drawn;
  });
}

function chart(measure: EffectMeasure, bars: BarModel[], lucks: number | null, words: Words): BarsModel {
  return {
    measure,
    title: words.t(`weigh.chart.${measure}`),
    note:
      measure === 'value'
        ? words.t(lucks === null ? 'weigh.note.luck' : 'weigh.note.lucks')
        : words.t(lucks === null ? 'weigh.note.each.luck' : 'weigh.note.each.lucks'),
    bars,
    ...scaleOf(bars),
    chained: measure === 'value',
  };
}

/** The charts of the player's own luck: the decisions that moved each measure most. */
export function luckCharts(
  luck: OnYourLuck,
  snapshot: Snapshot,
  words: Words,
): Record<EffectMeasure, BarsModel> {
  const most = (measure: 'jobs' | 'trust'): BarModel[] =>
    heaviest(luck, measure)
      .slice(0, 8)
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
  return {
    value: chart('value', chain(luck.waterfall, snapshot, luck, words), null, words),
    jobs: chart('jobs', most('jobs'), null, words),
    trust: chart('trust', most('trust'), null, words),
  };
}

/** The charts over other lucks: the four ways of working. */
export function lucksCharts(
  lucks: OverLucks,
  snapshot: Snapshot,
  words: Words,
): Record<EffectMeasure, BarsModel> {
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
  return {
    value: chart('value', chain(lucks.waterfall, snapshot, null, words), lucks.lucks, words),
    jobs: chart('jobs', each('jobs'), lucks.lucks, words),
    trust: chart('trust', each('trust'), lucks.lucks, words),
  };
}
