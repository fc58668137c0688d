/** What is printed of a run, and drawn on its picture: the debrief's own facts, on two or three sheets. */
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import type { EndingKind } from '../../../kernel/index.ts';
import { calibrationModel, type CalibrationModel } from '../calibration.ts';
import { happenedModel, type HappenedModel } from '../debrief/happened.ts';
import { questionsModel } from '../debrief/questions.ts';
import { reasonsModel, type ReasonModel } from '../debrief/reasons.ts';
import { endingKey } from '../ending.ts';
import { headsOf } from '../heads.ts';
import { kept } from './calendar.ts';

export interface SummaryModel {
  company: string;
  title: string;
  ending: { kind: EndingKind; name: string; title: string };
  /** Level, quarters, luck, rules in one line. */
  line: string;
  figures: { value: string; label: string }[];
  /** Cumulative result, k€: own and without AI. */
  own: number[];
  ghost: number[];
  ownLabel: string;
  ghostLabel: string;
  chart: string;
}

export interface ReportModel extends SummaryModel {
  kicker: string;
  happened: { title: string; lanes: HappenedModel['lanes']; quarters: HappenedModel['quarters'] };
  why: { title: string; ending: string; reasons: ReasonModel[] };
  /** Null when nothing was ever bet. */
  bets: CalibrationModel | null;
  questions: { title: string; items: { question: string; answer: string }[] };
  ghostKey: string;
  axes: { title: string; text: string; rows: { label: string; effect: string; error: string }[] } | null;
  heads: { quarter: string; decided: string; happened: string };
  firm: { title: string; rows: { label: string; value: string }[]; plans: string[] } | null;
  proof: string;
}

const sums = (values: readonly number[]): number[] => {
  let sum = 0;
  return values.map((value) => (sum += value));
};

/** What a run came to, in a glance. Null while it goes on. */
export function summaryModel(snapshot: Snapshot, words: Words): SummaryModel | null {
  const { world, seed, ghost } = snapshot;
  if (!world?.ending) return null;
  const { t } = words;
  const last = world.history.at(-1)!;
  const { kind, value } = world.ending;
  const [own, without] = [sums(world.history.map((each) => each.result)), [...ghost.result]];
  const ownLabel = t('away.own', { value: words.money(own.at(-1) ?? 0) });
  const ghostLabel = t('away.ghost', { value: words.money(without.at(-1) ?? 0) });
  return {
    company: t('level.company'),
    title: t('level.title'),
    ending: {
      kind,
      name: t(`ending.${kind}`),
      title: t(`${endingKey(world.ending) as 'ending.growth'}.title`),
    },
    line: t('away.line', { title: t('level.title'), quarters: world.history.length, seed: String(seed) }),
    figures: [
      { value: words.money(value), label: t('away.figure.value') },
      { value: words.percent(last.orders / world.throughput0 - 1, 0, true), label: t('debrief.lane.orders') },
      {
        value: `${words.number(world.heads0)} → ${words.number(headsOf(world))}`,
        label: t('debrief.lane.jobs'),
      },
      { value: words.percent(world.trust), label: t('debrief.lane.trust') },
      { value: words.percent(last.literacy), label: t('debrief.lane.literacy') },
      {
        value: `${words.number(world.answers.review)} / ${words.number(world.failuresMet)}`,
        label: t('away.figure.failures'),
      },
    ],
    own,
    ghost: without,
    ownLabel,
    ghostLabel,
    chart: t('away.chart', { own: ownLabel, ghost: ghostLabel }),
  };
}

export function reportModel(snapshot: Snapshot, words: Words): ReportModel | null {
  const summary = summaryModel(snapshot, words);
  if (!summary) return null;
  const happened = happenedModel(snapshot, words);
  const { t } = words;
  const { firm, plans } = snapshot.notes;
  const lucks = snapshot.effects.lucks;
  const promises = kept(plans).map(({ when, act }) => t('away.plan', { when: when.trim(), act: act.trim() }));
  const rows = (['process', 'bottleneck', 'person', 'owner'] as const)
    .filter((id) => firm[id].trim() !== '')
    .map((id) => ({ label: t(`debrief.firm.${id}`), value: firm[id] }));
  return {
    ...summary,
    kicker: t('away.report.kicker'),
    happened: {
      title: t('debrief.step.happened.title'),
      lanes: happened.lanes,
      quarters: happened.quarters,
    },
    why: { title: t('debrief.step.why.title'), ...reasonsModel(snapshot, words) },
    bets: calibrationModel(snapshot.world!.history, words),
    questions: { title: t('debrief.step.questions.title'), items: questionsModel(snapshot, words) },
    ghostKey: t('debrief.ghost'),
    axes:
      lucks === null
        ? null
        : {
            title: t('away.axes'),
            text: t('away.axes.text', { lucks: lucks.lucks }),
            rows: lucks.axes
              .filter((each) => each.played)
              .map(({ axis, effect, error }) => ({
                label: t(`away.axis.${axis}`),
                effect: words.money(effect, true),
                error: t('away.axes.error', { error: words.money(error) }),
              })),
          },
    heads: {
      quarter: t('away.csv.quarter'),
      decided: t('debrief.ui.decided'),
      happened: t('debrief.ui.happened'),
    },
    firm:
      rows.length + promises.length === 0
        ? null
        : { title: t('debrief.step.our-firm.title'), rows, plans: promises },
    proof: t('away.proof'),
  };
}
