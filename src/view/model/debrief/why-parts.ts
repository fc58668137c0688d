/** The story of one bar: what was done, what it was held against, what it changed, and its way to the outcome. */
import type { AxisEffect, OnYourLuck, OverLucks, SingleEffect, WeighedOver } from '../../../debrief/index.ts';
import type { EndingKind, FunctionId } from '../../../kernel/index.ts';
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

const line = (measure: EffectMeasure, by: number, error: number, words: Words): EffectLine => {
  const sure = by !== 0 && Math.abs(by) >= WHISKER * error;
  return {
    label: words.t(`weigh.measure.${measure}`),
    show: amount(measure, by, words),
    give: giveOrTake(measure, error, words),
    dir: !sure ? 'flat' : by > 0 ? 'up' : 'down',
    good: sure ? by > 0 : null,
  };
};

const exit = (kind: EndingKind, words: Words): string => words.t(`ending.${kind}`);

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
  const sure = Math.abs(known.effect) >= WHISKER * known.error;
  return {
    ...base,
    state: 'known',
    told: words.t(sure ? (known.effect > 0 ? 'weigh.over.good' : 'weigh.over.bad') : 'weigh.over.unsure', {
      lucks,
      instead,
      by: words.money(Math.abs(known.effect)),
      give: giveOrTake('value', known.error, words) ?? '',
    }),
  };
}

/** One decision on the player's own luck. */
function decisionPart(effect: SingleEffect, snapshot: Snapshot, words: Words): PartModel {
  const [was, instead] = pairText(effect.was, effect.instead, effect.decision, snapshot, words);
  const own = snapshot.world?.ending?.kind;
  const value = words.money(effect.value, true);
  return {
    key: `d${effect.decision}`,
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
      words.t(own === effect.other.ending ? 'weigh.ends.same' : 'weigh.ends.other', {
        ending: exit(effect.other.ending, words),
      }),
      ...(effect.dropped.length > 0 ? [words.t('weigh.dropped', { n: effect.dropped.length })] : []),
    ],
    path: {
      title: words.t('weigh.path'),
      stations: pathModel(new Set([effect.decision]), snapshot, words),
      outcome: { label: words.t('weigh.path.outcome'), show: value },
    },
    over: overModel(effect.decision, snapshot, words),
    decision: effect.decision,
  };
}

/** One way of working over other lucks. */
function axisPart(effect: AxisEffect, snapshot: Snapshot, words: Words): PartModel {
  const own = snapshot.decisions.flatMap((each, at) => (belongs(each, effect.axis) ? [at] : []));
  const more = Math.round(effect.growth);
  return {
    key: effect.axis,
    title: axisName(effect.axis, words),
    when: null,
    face: null,
    was: didText(effect.axis, snapshot, words),
    instead: insteadText(effect.instead, words),
    lines: [
      line('value', effect.effect, effect.error, words),
      line('jobs', effect.jobs, effect.jobsError, words),
      line('trust', effect.trust, effect.trustError, words),
    ],
    remarks: [
      words.t(more === 0 ? 'weigh.growth.same' : more > 0 ? 'weigh.growth.more' : 'weigh.growth.fewer', {
        n: Math.abs(more),
      }),
    ],
    path: {
      title: words.t('weigh.path.own'),
      stations: pathModel(new Set(own), snapshot, words),
      outcome: { label: words.t('weigh.path.outcome'), show: words.money(effect.effect, true) },
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
  return found ? decisionPart(found, snapshot, words) : null;
}

/** The story of a way of working. */
export function lucksPart(key: string, lucks: OverLucks, snapshot: Snapshot, words: Words): PartModel | null {
  const found = lucks.axes.find((each) => each.axis === key);
  return found ? axisPart(found, snapshot, words) : null;
}
