/**
 * The first debrief: the run's own timeline, what was under the sheets all along, and why it ended
 * as it did, in words made from this run's facts. The curtain is up: no fog here.
 */
import type { EndingKind, FunctionId, QuarterReport, World } from '../../../kernel/index.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { advisersModel, type AdviserModel } from '../advice.ts';
import { calibrationModel, type CalibrationModel } from '../calibration.ts';
import { causes, hidden, type HiddenModel } from './unseen.ts';
import { lanes, type LaneModel } from './lanes.ts';
import { whyModel, type ReasonModel } from './reasons.ts';
import {
  deedFace,
  deedText,
  failuresAt,
  happeningText,
  personName,
  quartersOf,
  stageName,
} from '../deeds.ts';
import { jobsCut } from '../ending-fates.ts';
import { endingKey, revenueRise } from '../ending.ts';
import { headsOf } from '../heads.ts';

export interface MarkModel {
  text: string;
  face: FunctionId | null;
  tone: 'good' | 'bad' | 'even';
}

export interface QuarterModel {
  quarter: number;
  label: string;
  short: string;
  stage: string;
  /** Index of the stage: its colour. */
  stageIndex: number;
  table: { who: FunctionId; name: string }[];
  decided: MarkModel[];
  happened: MarkModel[];
  /** "5 decisions, 1 event". */
  count: string;
  /** Where the decision that weighed most lies. */
  heaviest: boolean;
}

export interface DebriefModel {
  title: string;
  label: string;
  exit: { kind: EndingKind; name: string };
  happened: { title: string; intro: string };
  quarters: QuarterModel[];
  stages: { name: string; from: number; to: number; index: number }[];
  lanes: LaneModel[];
  ghost: string;
  veiled: string;
  table: { summary: string; heads: string[]; rows: string[][] };
  /** Null when nothing was ever bet. */
  bets: CalibrationModel | null;
  /** Whom one followed, and what it came to; empty when nobody was. */
  advisers: { title: string; items: AdviserModel[] };
  hidden: {
    title: string;
    intro: string;
    items: HiddenModel[];
    causes: { title: string; items: string[] } | null;
  };
  why: { title: string; intro: string; ending: string; reasons: ReasonModel[]; maturity: string };
  questions: { title: string; items: { question: string; answer: string }[] };
  again: { title: string; intro: string; same: string; fresh: string; back: string };
  code: { title: string; what: string; code: string | null; copy: string; copied: string; none: string };
  /** The quarter on which the timeline opens, an index. */
  open: number;
}

function quarters(snapshot: Snapshot, words: Words): QuarterModel[] {
  const world = snapshot.world!;
  const at = quartersOf(snapshot.decisions);
  const failed = failuresAt(snapshot.decisions, world);
  return world.history.map((report) => {
    const decided: MarkModel[] = [];
    snapshot.decisions.forEach((decision, index) => {
      if (at[index] !== report.quarter) return;
      const text = deedText(decision, snapshot, words, failed[index]);
      if (text) decided.push({ text, face: deedFace(decision), tone: 'even' });
    });
    const happened = report.happenings
      .filter((each) => each.kind !== 'seated' && each.kind !== 'dilemma' && each.kind !== 'cut')
      .map((each): MarkModel => ({
        text: happeningText(each, snapshot, words),
        face: null,
        tone: ['success', 'finding-resolved', 'suspension-lifted', 'freed-moved'].includes(each.kind)
          ? 'good'
          : each.kind === 'finding'
            ? 'even'
            : 'bad',
      }));
    return {
      quarter: report.quarter,
      label: words.t('debrief.ui.quarter', { quarter: report.quarter }),
      short: words.t('accounts.q', { n: report.quarter }),
      stage: words.t('debrief.ui.stage', {
        stage: stageName(words, report.stage),
        who: personName(words, report.table[0]),
      }),
      stageIndex: report.stage,
      table: report.table.map((who) => ({ who, name: personName(words, who) })),
      decided,
      happened,
      count: words.t('debrief.ui.marks', { decisions: decided.length, events: happened.length }),
      heaviest: snapshot.weight?.quarter === report.quarter,
    };
  });
}

function stages(told: readonly QuarterReport[], words: Words): DebriefModel['stages'] {
  const spans: DebriefModel['stages'] = [];
  told.forEach((report, at) => {
    const last = spans.at(-1);
    if (last && last.index === report.stage) last.to = at;
    else
      spans.push({
        name: stageName(words, report.stage),
        from: at,
        to: at,
        index: report.stage,
      });
  });
  return spans;
}

/** Two counts side by side: AI that worked, and what each failure taught. */
function maturity(world: World, words: Words): string {
  const learned = Object.values(world.lessons).reduce((sum, each) => sum + each, 0);
  return words.t('debrief.ui.maturity', {
    pilots: (world.done['it.deploy'] ?? 0) + (world.done['innovation.pilot'] ?? 0),
    lessons: words.number(learned / (world.failuresMet + 1), 1),
  });
}

/** The debrief of a finished run; null while it is not. */
export function debriefModel(snapshot: Snapshot, words: Words): DebriefModel | null {
  const { world } = snapshot;
  const ending = world?.ending;
  if (!world || !ending || world.history.length === 0) return null;
  const all = lanes(snapshot, words);
  const told = quarters(snapshot, words);
  const unseen = hidden(snapshot, words);
  const left = causes(world, words);
  const why = whyModel(snapshot, words);
  const heaviest = told.findIndex((each) => each.heaviest);
  const values = {
    revenue: words.percent(revenueRise(world), 0, true),
    people: words.number(Math.round(headsOf(world))),
    cut: jobsCut(world),
  };
  return {
    title: words.t('debrief.title'),
    label: words.t('ending.ui.label', { quarters: world.quarter, company: words.t('level.company') }),
    exit: { kind: ending.kind, name: words.t(`ending.${ending.kind}`) },
    happened: { title: words.t('debrief.happened'), intro: words.t('debrief.happened.intro') },
    quarters: told,
    stages: stages(world.history, words),
    lanes: all,
    ghost: words.t('debrief.ghost'),
    veiled: words.t('debrief.ui.veiled'),
    table: {
      summary: words.t('debrief.ui.table'),
      heads: [words.t('debrief.ui.lane'), ...told.map((each) => each.short)],
      rows: all.flatMap((lane) => [
        [lane.label, ...lane.shown],
        ...(lane.ghost ? [[`${lane.label}, ${words.t('debrief.ghost')}`, ...lane.ghostShown]] : []),
      ]),
    },
    bets: calibrationModel(world.history, words),
    advisers: { title: words.t('advice.track.all'), items: advisersModel(snapshot, words) },
    hidden: {
      title: words.t('debrief.hidden'),
      intro: words.t(unseen.length > 0 ? 'debrief.hidden.intro' : 'debrief.hidden.none'),
      items: unseen,
      causes: left.length > 0 ? { title: words.t('debrief.ui.hidden.causes'), items: left } : null,
    },
    why: {
      title: words.t('debrief.why'),
      intro: words.t('debrief.why.intro'),
      ending: words.t(`${endingKey(ending)}.text` as `ending.${string}`, values),
      reasons: why.reasons,
      maturity: maturity(world, words),
    },
    questions: {
      title: words.t('debrief.questions'),
      items: why.answers.map((answer, at) => ({
        question: words.t(`debrief.question.${at + 1}` as 'debrief.question.1'),
        answer,
      })),
    },
    again: {
      title: words.t('debrief.again'),
      intro: words.t('debrief.again.intro'),
      same: words.t('debrief.ui.again.same'),
      fresh: words.t('debrief.ui.again.new'),
      back: words.t('debrief.ui.back'),
    },
    code: {
      title: words.t('debrief.ui.code'),
      what: words.t('debrief.ui.code.what'),
      code: snapshot.code,
      copy: words.t('debrief.ui.copy'),
      copied: words.t('debrief.ui.copied'),
      none: words.t('debrief.ui.nocode'),
    },
    open: heaviest >= 0 ? heaviest : 0,
  };
}
