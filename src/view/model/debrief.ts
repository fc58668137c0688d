/**
 * The first debrief: the run's own timeline, what was under the sheets all along, and why it ended
 * as it did, in words made from this run's facts. The curtain is up: no fog here.
 */
import type { EndingKind, FunctionId, Measure, QuarterReport, World } from '../../kernel/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { whyModel, type ReasonModel } from './debrief-why.ts';
import { deedFace, deedText, failuresAt, happeningText, personName, quartersOf, roomName } from './deeds.ts';
import { endingKey, jobsCut, revenueRise } from './ending.ts';
import { headsOf } from './heads.ts';
import { joinNames } from './table.ts';

export type LaneId = 'result' | 'orders' | 'lead-time' | 'jobs' | 'trust' | 'literacy' | 'freed' | 'spend';

export interface LaneModel {
  id: LaneId;
  label: string;
  /** One value a quarter, as drawn. */
  values: number[];
  /** The same as words. */
  shown: string[];
  /** The company without AI, where it is known. */
  ghost: number[] | null;
  ghostEnd: string;
  /** Quarters in which nobody at the table watched this. */
  veiled: boolean[];
  first: string;
  last: string;
  sentence: string;
}

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

export interface HiddenModel {
  id: string;
  label: string;
  text: string;
  who: FunctionId[];
  /** The measure as a line, when it has one. */
  values: number[] | null;
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

const STAGE_IDS = ['literacy', 'production', 'learning', 'value'] as const;

/** What one measure was called in a quarter's report, for the lanes one can be blind to. */
const LANE_MEASURE: Partial<Record<LaneId, Measure>> = {
  'lead-time': 'queues',
  trust: 'trust',
  literacy: 'literacy',
  freed: 'freed-capacity',
};

/** Whether somebody at that quarter's table watched it, or the map had shown it for good. */
function watchedIn(snapshot: Snapshot, measure: Measure, at: number): boolean {
  const history = snapshot.world?.history ?? [];
  const table = history[at]?.table ?? [];
  if ((snapshot.watchers[measure] ?? []).some((who) => table.includes(who))) return true;
  if (measure !== 'queues' && measure !== 'rework') return false;
  return history
    .slice(0, at)
    .some((each) => each.happenings.some((it) => it.kind === 'success' && it.what === 'operations.map'));
}

function lanes(snapshot: Snapshot, words: Words): LaneModel[] {
  const world = snapshot.world!;
  const told = world.history;
  const days = (weeks: number): string => words.t('debrief.ui.unit.days', { n: Math.round(weeks * 7) });
  const people = (fte: number): string => words.number(Math.round(fte));
  const read: [LaneId, (each: QuarterReport) => number, (value: number) => string][] = [
    ['result', (each) => each.result, (value) => words.money(value)],
    ['orders', (each) => each.orders, (value) => words.number(value)],
    ['lead-time', (each) => each.leadTime, days],
    ['jobs', (each) => each.heads, people],
    ['trust', (each) => each.trust, (value) => words.percent(value)],
    ['literacy', (each) => each.literacy, (value) => words.percent(value)],
    ['freed', (each) => each.pool, people],
    ['spend', (each) => each.spend, (value) => words.money(value)],
  ];
  const sums = snapshot.ghost.result.slice(0, told.length);
  const ghosts: Partial<Record<LaneId, number[]>> = {
    result: sums.map((sum, at) => sum - (sums[at - 1] ?? 0)),
    orders: snapshot.ghost.orders.slice(0, told.length),
  };
  return read.map(([id, value, say]) => {
    const values = told.map(value);
    const shown = values.map(say);
    const ghost = ghosts[id] ?? null;
    const measure = LANE_MEASURE[id];
    const label = words.t(`debrief.lane.${id}`);
    const ghostEnd = ghost && ghost.length > 0 ? say(ghost.at(-1)!) : '';
    return {
      id,
      label,
      values,
      shown,
      ghost,
      ghostEnd: ghostEnd ? words.t('debrief.ui.ghost', { value: ghostEnd }) : '',
      veiled: told.map((_, at) => measure !== undefined && !watchedIn(snapshot, measure, at)),
      first: shown[0] ?? '',
      last: shown.at(-1) ?? '',
      sentence: words.t(ghostEnd ? 'debrief.ui.chart.ghost' : 'debrief.ui.chart', {
        lane: label,
        first: shown[0] ?? '',
        last: shown.at(-1) ?? '',
        ghost: ghostEnd,
      }),
    };
  });
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
        stage: words.t(`stage.${STAGE_IDS[report.stage] ?? 'value'}`),
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

/** Measures that were under a sheet for at least a third of the run, with what they did meanwhile. */
function hidden(snapshot: Snapshot, words: Words): HiddenModel[] {
  const world = snapshot.world!;
  const told = world.history;
  const of = told.length;
  const read: [Measure, (each: QuarterReport) => number, (value: number) => string][] = [
    ['queues', (each) => Math.max(...each.queues), (value) => words.number(Math.round(value))],
    ['rework', (each) => each.reworkShare, (value) => words.percent(value)],
    ['freed-capacity', (each) => each.pool, (value) => words.number(Math.round(value))],
    ['trust', (each) => each.trust, (value) => words.percent(value)],
    ['fear', (each) => each.fear, (value) => words.percent(value)],
    ['literacy', (each) => each.literacy, (value) => words.percent(value)],
    ['lost-demand', (each) => each.lost, (value) => words.number(Math.round(value))],
    ['ledger', (each) => each.ledger, (value) => words.money(value)],
    ['context', (each) => each.context, (value) => words.percent(value)],
    ['task-saving', (each) => each.taskSaving, (value) => words.percent(value)],
  ];
  return read.flatMap(([measure, value, say]) => {
    const blind = told.filter((_, at) => !watchedIn(snapshot, measure, at)).length;
    if (blind === 0 || blind * 3 < of) return [];
    const values = told.map(value);
    const label = words.t(`measure.${measure}`);
    const who = snapshot.watchers[measure] ?? [];
    const text = words.t(blind === of ? 'debrief.ui.hidden.all' : 'debrief.ui.hidden.some', {
      label,
      from: say(values[0]!),
      to: say(values.at(-1)!),
      n: blind,
      of,
    });
    const names = joinNames(
      words,
      who.slice(0, 3).map((each) => personName(words, each)),
      'or',
    );
    return [
      { id: measure, label, who, text: `${text} ${words.t('debrief.ui.hidden.who', { names })}`, values },
    ];
  });
}

function causes(world: World, words: Words): string[] {
  const left = Object.entries(world.causes)
    .filter(([, weight]) => weight > 0)
    .map(([key]) => {
      const [move = '', target = '-1'] = key.split('@');
      return words.t('debrief.ui.hidden.cause', {
        room: roomName(words, world, Number(target)),
        move: words.t(`move.${move}`),
      });
    });
  const open = world.findings
    .filter((each) => !each.resolved)
    .map((each) => words.t('debrief.ui.hidden.finding', { room: roomName(words, world, each.station) }));
  return [...new Set([...left, ...open])];
}

function stages(told: readonly QuarterReport[], words: Words): DebriefModel['stages'] {
  const spans: DebriefModel['stages'] = [];
  told.forEach((report, at) => {
    const last = spans.at(-1);
    if (last && last.index === report.stage) last.to = at;
    else
      spans.push({
        name: words.t(`stage.${STAGE_IDS[report.stage] ?? 'value'}`),
        from: at,
        to: at,
        index: report.stage,
      });
  });
  return spans;
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
        ...(lane.ghost
          ? [
              [
                `${lane.label}, ${words.t('debrief.ghost')}`,
                ...lane.ghost.map((value) =>
                  lane.id === 'result' ? words.money(value) : words.number(value),
                ),
              ],
            ]
          : []),
      ]),
    },
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
      maturity: words.t('debrief.ui.maturity', { lessons: world.answers.review, successes: world.successes }),
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
