/** The story of one bar: what was done, what it was held against, what it changed, and its way to the outcome. */
import type {
  Axis,
  AxisInstead,
  OnYourLuck,
  OverLucks,
  SingleEffect,
  WaterfallPart,
  WeighedOver,
} from '../../../debrief/index.ts';
import type { FunctionId } from '../../../kernel/index.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { deedFace } from '../deeds.ts';
import { pairText } from './otherwise.ts';
import { amount, giveOrTake, heaviest, WHISKER, type EffectMeasure } from './why-bars.ts';
import { axisName, belongs, didText, insteadText } from './why-axes.ts';
import { pathModel, type StationModel } from './why-path.ts';

export interface EffectLine {
  label: string;
  show: string;
  give: string | null;
  dir: 'up' | 'down' | 'flat';
  good: boolean | null;
}

/** A single decision over other lucks. */
export interface OverModel {
  state: 'ask' | 'working' | 'known';
  ask: string;
  wait: string;
  /** What came out; empty until it is known. */
  told: string;
}

export interface PartModel {
  key: string;
  title: string;
  when: string | null;
  face: FunctionId | null;
  was: string;
  instead: string;
  lines: EffectLine[];
  /** What else there is to say: the other ending, later decisions that fell away, how often it grew. */
  remarks: string[];
  path: { title: string; stations: StationModel[]; outcome: { label: string; show: string } };
  over: OverModel | null;
  /** For single decisions: the decision's place, to be tried otherwise. */
  decision: number | null;
}

/** Whether an effect is surely not nothing. */
const sure = (by: number, error: number): boolean => by !== 0 && Math.abs(by) >= WHISKER * error;

const line = (measure: EffectMeasure, by: number, error: number, words: Words): EffectLine => {
  const settled = sure(by, error);
  return {
    label: words.t(`weigh.measure.${measure}`),
    show: amount(measure, by, words),
    give: giveOrTake(measure, error, words),
    dir: !settled ? 'flat' : by > 0 ? 'up' : 'down',
    good: settled ? by > 0 : null,
  };
};

function overModel(at: number, snapshot: Snapshot, words: Words): OverModel {
  const { single, weighing } = snapshot.effects;
  const known: WeighedOver | undefined = single[at];
  const lucks = known?.lucks ?? snapshot.effects.lucks?.lucks ?? 64;
  const base = {
    ask: words.t('weigh.over.ask', { lucks }),
    wait: words.t('weigh.over.wait', { lucks }),
  };
  if (!known) return { ...base, state: weighing === at ? 'working' : 'ask', told: '' };
  const was = snapshot.decisions[at]!;
  const [, instead] = pairText(was, known.instead, at, snapshot, words);
  return {
    ...base,
    state: 'known',
    told: words.t(
      sure(known.effect, known.error)
        ? known.effect > 0
          ? 'weigh.over.good'
          : 'weigh.over.bad'
        : 'weigh.over.unsure',
      {
        lucks,
        instead,
        by: words.money(Math.abs(known.effect)),
        give: giveOrTake('value', known.error, words) ?? '',
      },
    ),
  };
}

/** What a waterfall says of a part; null where it tells none of it. */
function partOf(parts: readonly WaterfallPart[], found: (part: WaterfallPart) => boolean): number | null {
  return parts.find(found)?.by ?? null;
}

/** One decision on the player's own luck. */
function decisionPart(effect: SingleEffect, luck: OnYourLuck, snapshot: Snapshot, words: Words): PartModel {
  const { decision, other, dropped } = effect;
  const [was, instead] = pairText(effect.was, effect.instead, decision, snapshot, words);
  const own = snapshot.world?.ending?.kind;
  const added = partOf(luck.steps, (part) => part.decision === decision);
  return {
    key: `d${decision}`,
    title: was,
    when: words.t('debrief.ui.quarter', { quarter: effect.quarter }),
    face: deedFace(effect.was),
    was,
    instead,
    lines: [
      line('value', effect.value, 0, words),
      line('jobs', effect.jobs, 0, words),
      line('trust', effect.trust, 0, words),
    ],
    remarks: [
      words.t(own === other.ending ? 'weigh.ends.same' : 'weigh.ends.other', {
        ending: words.t(`ending.${other.ending}`),
      }),
      ...(dropped.length > 0 ? [words.t('weigh.dropped', { n: dropped.length })] : []),
      ...(added === null ? [] : [words.t('weigh.added', { by: words.money(added, true) })]),
    ],
    path: {
      title: words.t('weigh.path'),
      stations: pathModel(new Set([decision]), snapshot, words),
      outcome: { label: words.t('weigh.path.outcome'), show: words.money(effect.value, true) },
    },
    over: overModel(decision, snapshot, words),
    decision,
  };
}

/** One way of working: what it did by itself, and in the picture with the others. */
function axisPart(
  axis: Axis,
  instead: AxisInstead,
  effect: number,
  lines: EffectLine[],
  remarks: string[],
  share: number | null,
  snapshot: Snapshot,
  words: Words,
): PartModel {
  const own = snapshot.decisions.flatMap((each, at) => (belongs(each, axis) ? [at] : []));
  return {
    key: axis,
    title: axisName(axis, words),
    when: null,
    face: null,
    was: didText(axis, snapshot, words),
    instead: insteadText(instead, words),
    lines,
    remarks: [
      ...remarks,
      ...(share === null ? [] : [words.t('weigh.share', { by: words.money(share, true) })]),
    ],
    path: {
      title: words.t('weigh.path.own'),
      stations: pathModel(new Set(own), snapshot, words),
      outcome: { label: words.t('weigh.path.outcome'), show: words.money(effect, true) },
    },
    over: null,
    decision: null,
  };
}

/** The story of a bar on the player's own luck, told against the alternative that moves this measure most. */
export function luckPart(
  key: string,
  measure: EffectMeasure,
  luck: OnYourLuck,
  snapshot: Snapshot,
  words: Words,
): PartModel | null {
  const found = heaviest(luck, measure).find((each) => `d${each.decision}` === key);
  if (found) return decisionPart(found, luck, snapshot, words);
  const way = luck.axes.find((each) => each.axis === key);
  if (!way) return null;
  const usual = snapshot.effects.lucks?.axes.find((each) => each.axis === key);
  const remarks = usual
    ? [
        words.t(sure(usual.effect, usual.error) ? 'weigh.elsewhere' : 'weigh.elsewhere.unsure', {
          lucks: snapshot.effects.lucks!.lucks,
          by: words.money(usual.effect, true),
          give: giveOrTake('value', usual.error, words) ?? '',
        }),
      ]
    : [];
  const share = partOf(luck.waterfall, (part) => part.axis === key);
  const lines = [line('value', way.effect, 0, words)];
  return axisPart(way.axis, way.instead, way.effect, lines, remarks, share, snapshot, words);
}

/** The story of a way of working over other lucks. */
export function lucksPart(key: string, lucks: OverLucks, snapshot: Snapshot, words: Words): PartModel | null {
  const found = lucks.axes.find((each) => each.axis === key);
  if (!found) return null;
  const more = Math.round(found.growth);
  return axisPart(
    found.axis,
    found.instead,
    found.effect,
    [
      line('value', found.effect, found.error, words),
      line('jobs', found.jobs, found.jobsError, words),
      line('trust', found.trust, found.trustError, words),
    ],
    [
      words.t(more === 0 ? 'weigh.growth.same' : more > 0 ? 'weigh.growth.more' : 'weigh.growth.fewer', {
        n: Math.abs(more),
      }),
    ],
    partOf(lucks.waterfall, (part) => part.axis === key),
    snapshot,
    words,
  );
}
