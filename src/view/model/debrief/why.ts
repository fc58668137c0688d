/**
 * Why it ended like this: first a question, then what every decision did, in two readings that are
 * never mixed: on the player's own luck, exact; and over other lucks, with what is uncertain. Shows
 * ties as ties, and says which reading it shows.
 */
import type {
  Axis,
  AxisEffect,
  Interaction,
  OverLucks,
  SingleEffect,
  Working,
} from '../../../debrief/index.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { joinNames } from '../deeds.ts';
import { pairText } from './otherwise.ts';
import { axisCards, axisName, type AxisCard } from './why-axes.ts';
import {
  amount,
  EFFECT_MEASURES,
  giveOrTake,
  luckCharts,
  lucksCharts,
  WHISKER,
  type BarsModel,
  type ChartId,
  type EffectMeasure,
} from './why-bars.ts';
import { luckPart, lucksPart, type PartModel } from './why-parts.ts';

export type ReadingId = 'luck' | 'lucks';

export interface TableModel {
  summary: string;
  heads: string[];
  rows: string[][];
}

export interface ReadingModel {
  id: ReadingId;
  name: string;
  /** What this reading is, in a sentence that always stands over its chart. */
  says: string;
  charts: BarsModel[];
  /** Ties and what works only together, as sentences. */
  notes: string[];
  part: (key: string, chart: ChartId) => PartModel | null;
  table: TableModel;
}

export interface WorkModel {
  state: Working;
  progress: number;
  text: string;
}

export interface WhyStepModel {
  question: { title: string; cards: AxisCard[]; skip: string };
  readings: { id: ReadingId; name: string; short: string }[];
  luck: ReadingModel | null;
  lucks: ReadingModel | null;
  work: WorkModel;
}

/** Pairs that are told of: the weightiest. */
const MOST_PAIRS = 3;

/** Whether the sizes of two effects cannot be told apart. */
const level = (a: AxisEffect, b: AxisEffect): boolean =>
  Math.abs(Math.abs(a.effect) - Math.abs(b.effect)) < WHISKER * Math.hypot(a.error, b.error);

/** The ways of working that did most, more than one where their sizes cannot be told apart. */
export function weightiestAxes(lucks: OverLucks): AxisEffect[] {
  const all = lucks.axes
    .filter((each) => each.played)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  return all.filter((each) => each === all[0] || level(all[0]!, each));
}

/**
 * What the numbers say to somebody's guess; null until they are in.
 * @param guess the way of working somebody thought did most; null for no guess
 */
export function answerTo(guess: Axis | null, snapshot: Snapshot, words: Words): string | null {
  const { lucks } = snapshot.effects;
  if (!lucks) return null;
  const first = weightiestAxes(lucks);
  const most = first[0];
  if (!most) return words.t('weigh.answer.none');
  const values = {
    axis: axisName(most.axis, words),
    all: joinNames(
      words,
      first.map((each) => axisName(each.axis, words)),
    ),
    by: words.money(Math.abs(most.effect)),
    give: giveOrTake('value', most.error, words) ?? '',
    lucks: lucks.lucks,
    guess: guess ? axisName(guess, words) : '',
  };
  if (Math.abs(most.effect) < WHISKER * most.error) return words.t('weigh.answer.nothing', values);
  const told =
    first.length > 1
      ? words.t('weigh.answer.tie', values)
      : words.t(most.effect > 0 ? 'weigh.answer.brought' : 'weigh.answer.cost', values);
  if (!guess) return told;
  const own = lucks.axes.find((each) => each.axis === guess);
  if (first.some((each) => each.axis === guess))
    return first.length > 1
      ? `${told} ${words.t('weigh.guess.tie')}`
      : `${words.t('weigh.guess.right')} ${told}`;
  if (!own?.played) return `${words.t('weigh.guess.unplayed', values)} ${told}`;
  const unsure = Math.abs(own.effect) < WHISKER * own.error;
  return `${told} ${words.t(unsure ? 'weigh.guess.unsure' : 'weigh.guess.other', {
    ...values,
    by: words.money(own.effect, true),
    give: giveOrTake('value', own.error, words) ?? '',
  })}`;
}

const tieText = (axes: readonly Axis[], words: Words): string =>
  words.t('weigh.tie', {
    all: joinNames(
      words,
      axes.map((each) => axisName(each, words)),
    ),
  });

/** Two ways of working that did something only together, as a sentence. */
function togetherText({ a, b, by, error }: Interaction, words: Words): string {
  const values = {
    a: axisName(a, words),
    b: axisName(b, words),
    by: words.money(Math.abs(by)),
    give: giveOrTake('value', error, words) ?? '',
  };
  const pair = `weigh.together.${[a, b].sort().join('.')}`;
  const own = words.has(pair) ? ` ${words.t(pair as `weigh.together.${string}`)}` : '';
  return words.t(by > 0 ? 'weigh.together.more' : 'weigh.together.less', values) + own;
}

function luckReading(snapshot: Snapshot, words: Words): ReadingModel | null {
  const { luck } = snapshot.effects;
  if (!luck) return null;
  const row = (each: SingleEffect): string[] => {
    const [was, instead] = pairText(each.was, each.instead, each.decision, snapshot, words);
    return [
      `${words.t('accounts.q', { n: each.quarter })} · ${was} → ${instead}`,
      ...EFFECT_MEASURES.map((measure) => amount(measure, each[measure], words)),
      words.t(`ending.${each.other.ending}`),
    ];
  };
  return {
    id: 'luck',
    name: words.t('weigh.reading.luck'),
    says: words.t('weigh.says.luck', { n: luck.effects.length }),
    charts: luckCharts(luck, snapshot, words),
    notes: [],
    part: (key, chart) => luckPart(key, chart === 'ways' ? 'value' : chart, luck, snapshot, words),
    table: {
      summary: words.t('weigh.table.luck', { n: luck.effects.length }),
      heads: [
        words.t('weigh.head.decision'),
        ...EFFECT_MEASURES.map((each) => words.t(`weigh.measure.${each}`)),
        words.t('weigh.head.ending'),
      ],
      rows: luck.effects.map(row),
    },
  };
}

function lucksReading(snapshot: Snapshot, words: Words): ReadingModel | null {
  const { lucks } = snapshot.effects;
  if (!lucks) return null;
  const unplayed = lucks.axes.filter((each) => !each.played);
  const cell = (by: number, error: number, measure: EffectMeasure): string =>
    `${amount(measure, by, words)} ${giveOrTake(measure, error, words) ?? ''}`.trim();
  return {
    id: 'lucks',
    name: words.t('weigh.reading.lucks', { lucks: lucks.lucks }),
    says: words.t('weigh.says.lucks', { lucks: lucks.lucks }),
    charts: lucksCharts(lucks, snapshot, words),
    notes: [
      ...lucks.ties.map((each) => tieText(each, words)),
      ...lucks.interactions.slice(0, MOST_PAIRS).map((each) => togetherText(each, words)),
      ...unplayed.map((each) => words.t('weigh.unplayed', { axis: axisName(each.axis, words) })),
      words.t('weigh.usual', {
        growth: words.percent(lucks.own.growth),
        layoffs: words.percent(lucks.own.layoffs),
        ghost: words.percent(lucks.ghost.growth),
        lucks: lucks.lucks,
      }),
    ],
    part: (key) => lucksPart(key, lucks, snapshot, words),
    table: {
      summary: words.t('debrief.ui.table'),
      heads: [words.t('weigh.head.axis'), ...EFFECT_MEASURES.map((each) => words.t(`weigh.measure.${each}`))],
      rows: lucks.axes.map((each) => [
        axisName(each.axis, words),
        cell(each.effect, each.error, 'value'),
        cell(each.jobs, each.jobsError, 'jobs'),
        cell(each.trust, each.trustError, 'trust'),
      ]),
    },
  };
}

/** The step's model; null while the run goes on. */
export function whyStepModel(snapshot: Snapshot, words: Words): WhyStepModel | null {
  if (!snapshot.world?.ending) return null;
  const { state, progress, lucks } = snapshot.effects;
  const count = lucks?.lucks ?? 64;
  return {
    question: {
      title: words.t('weigh.ask'),
      cards: axisCards(snapshot, words),
      skip: words.t('weigh.ask.skip'),
    },
    readings: [
      { id: 'luck', name: words.t('weigh.reading.luck'), short: words.t('weigh.reading.luck.short') },
      {
        id: 'lucks',
        name: words.t('weigh.reading.lucks', { lucks: count }),
        short: words.t('weigh.reading.lucks.short'),
      },
    ],
    luck: luckReading(snapshot, words),
    lucks: lucksReading(snapshot, words),
    work: { state, progress, text: words.t(`weigh.work.${state}`, { lucks: count }) },
  };
}
