/**
 * What happened: the run's quarters with their decisions and events as marks one can open, the lanes on
 * one axis of time, and where one stands on it. The curtain is up: no fog here.
 */
import type { Decision, FunctionId, Happening, QuarterReport } from '../../../kernel/index.ts';
import type { Look } from '../../../session/looking-back.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import {
  deedFace,
  deedText,
  failuresAt,
  happeningText,
  joinNames,
  personName,
  quartersOf,
  stageName,
} from '../deeds.ts';
import { lanes, type LaneModel } from './lanes.ts';
import { stageLed } from './shell.ts';
import { heaviestOf } from './turning-point.ts';

/** Weeks of a quarter. */
export const WEEKS = 13;

export interface MarkModel {
  id: string;
  kind: 'decision' | 'event';
  text: string;
  face: FunctionId | null;
  tone: 'good' | 'bad' | 'even';
  /** Weeks passed when it happened, 0..13; a decision stands at its quarter's opening. */
  week: number;
  when: string;
  /** What more there is to say, once opened. */
  more: string[];
  /** The decision's place in the run where another could have been taken; null else. */
  decision: number | null;
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
  /** Where the player says the run turned, and where the weightiest decision lay, once the player has said. */
  flagged: boolean;
  heaviest: boolean;
}

export interface HappenedModel {
  quarters: QuarterModel[];
  stages: { name: string; from: number; to: number; index: number }[];
  lanes: LaneModel[];
  ghost: string;
  veiled: string;
  table: { summary: string; heads: string[]; rows: string[][] };
  /** Index of the quarter looked at. */
  at: number;
  look: Look & { label: string; short: string; total: number; value: number };
  turn: { say: string; said: boolean; told: string; clear: string };
}

const GOOD: readonly Happening['kind'][] = [
  'success',
  'finding-resolved',
  'suspension-lifted',
  'freed-moved',
];

/** How a move that was started came out, where it did. */
function outcomeOf(
  decision: Extract<Decision, { kind: 'start' }>,
  quarter: number,
  history: readonly QuarterReport[],
): { quarter: number; worked: boolean } | null {
  for (const report of history.slice(quarter - 1))
    for (const each of report.happenings)
      if (
        (each.kind === 'success' || each.kind === 'failure') &&
        each.what === decision.move &&
        (each.target ?? -1) === decision.target
      )
        return { quarter: report.quarter, worked: each.kind === 'success' };
  return null;
}

/** What an opened mark tells of a decision. */
function moreOf(
  decision: Decision,
  index: number,
  quarter: number,
  snapshot: Snapshot,
  words: Words,
): string[] {
  const history = snapshot.world!.history;
  const said: string[] = [];
  if (decision.kind === 'seat')
    said.push(
      words.t('debrief.more.table', {
        names: joinNames(
          words,
          decision.table.map((who) => personName(words, who)),
        ),
      }),
    );
  if (decision.kind === 'start') {
    const came = outcomeOf(decision, quarter, history);
    if (came)
      said.push(
        words.t(came.worked ? 'debrief.more.worked' : 'debrief.more.failed', { quarter: came.quarter }),
      );
    if (decision.double) said.push(words.t('debrief.more.double'));
  }
  if (decision.kind === 'direct') {
    const { sales, offers, value, cuts } = decision;
    const parts = Object.entries({ sales, offers, value, cuts }).filter(([, share]) => share > 0);
    said.push(
      parts.map(([to, share]) => `${words.t(`destination.${to}`)} ${words.percent(share)}`).join(', '),
    );
  }
  if (decision.kind === 'bet') {
    const went = history[quarter - 1]?.went;
    if (went)
      said.push(
        words.t(went === decision.bet ? 'debrief.more.bet.right' : 'debrief.more.bet.wrong', {
          went: words.t(`bet.${went}`),
        }),
      );
  }
  const effects = snapshot.effects.luck?.effects.filter((each) => each.decision === index) ?? [];
  const most = effects.reduce<(typeof effects)[number] | null>(
    (best, each) => (best && Math.abs(best.value) >= Math.abs(each.value) ? best : each),
    null,
  );
  if (most && Math.abs(Math.round(most.value)) > 0)
    said.push(words.t('debrief.more.effect', { value: words.money(most.value, true) }));
  return said;
}

function quarters(snapshot: Snapshot, words: Words, heaviest: number | null): QuarterModel[] {
  const world = snapshot.world!;
  const at = quartersOf(snapshot.decisions);
  const failed = failuresAt(snapshot.decisions, world);
  const open = new Set(snapshot.alternatives.map((each) => each.decision));
  return world.history.map((report) => {
    const decided: MarkModel[] = [];
    snapshot.decisions.forEach((decision, index) => {
      if (at[index] !== report.quarter) return;
      const text = deedText(decision, snapshot, words, failed[index]);
      if (!text) return;
      decided.push({
        id: `d${index}`,
        kind: 'decision',
        text,
        face: deedFace(decision),
        tone: 'even',
        week: 0,
        when: words.t('debrief.when.opening'),
        more: moreOf(decision, index, report.quarter, snapshot, words),
        decision: open.has(index) ? index : null,
      });
    });
    const happened = report.happenings
      .filter((each) => each.kind !== 'seated' && each.kind !== 'dilemma' && each.kind !== 'cut')
      .map((each, index): MarkModel => {
        const week = Math.min(WEEKS, Math.max(0, each.week));
        return {
          id: `e${report.quarter}-${index}`,
          kind: 'event',
          text: happeningText(each, snapshot, words),
          face: null,
          tone: GOOD.includes(each.kind) ? 'good' : each.kind === 'finding' ? 'even' : 'bad',
          week,
          when:
            week >= WEEKS
              ? words.t('debrief.when.close')
              : words.t('debrief.when.week', { week: Math.max(1, week) }),
          more: [],
          decision: null,
        };
      });
    const turn = snapshot.notes.turn;
    return {
      quarter: report.quarter,
      label: words.t('debrief.ui.quarter', { quarter: report.quarter }),
      short: words.t('accounts.q', { n: report.quarter }),
      stage: stageLed(words, report.stage, report.table[0]),
      stageIndex: report.stage,
      table: report.table.map((who) => ({ who, name: personName(words, who) })),
      decided,
      happened,
      count: words.t('debrief.ui.marks', { decisions: decided.length, events: happened.length }),
      flagged: turn === report.quarter,
      heaviest: turn !== null && heaviest === report.quarter,
    };
  });
}

function stages(told: readonly QuarterReport[], words: Words): HappenedModel['stages'] {
  const spans: HappenedModel['stages'] = [];
  told.forEach((report, at) => {
    const last = spans.at(-1);
    if (last && last.index === report.stage) last.to = at;
    else spans.push({ name: stageName(words, report.stage), from: at, to: at, index: report.stage });
  });
  return spans;
}

/** The line of time of a finished run. */
export function happenedModel(snapshot: Snapshot, words: Words): HappenedModel {
  const { world, debriefing, notes } = snapshot;
  const history = world!.history;
  const weighed = heaviestOf(snapshot, words);
  const all = lanes(snapshot, words);
  const told = quarters(snapshot, words, weighed?.quarter ?? null);
  const quarter = Math.min(history.length, Math.max(1, debriefing.look.quarter));
  const { week, veiled } = debriefing.look;
  const turned = (): string => {
    if (notes.turn === null) return '';
    if (!weighed) return words.t('debrief.turn.said', { quarter: notes.turn });
    return words.t(notes.turn === weighed.quarter ? 'debrief.turn.same' : 'debrief.turn.other', {
      said: notes.turn,
      quarter: weighed.quarter,
      deed: weighed.deed,
      value: weighed.value,
    });
  };
  return {
    quarters: told,
    stages: stages(history, words),
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
    at: quarter - 1,
    look: {
      quarter,
      week,
      veiled,
      label: words.t('debrief.look.where', { quarter, week }),
      short: words.t('debrief.look.short', { quarter, week }),
      total: history.length * WEEKS,
      value: (quarter - 1) * WEEKS + week,
    },
    turn: {
      say: words.t('debrief.turn.say', { quarter }),
      said: notes.turn === quarter,
      told: turned(),
      clear: words.t('debrief.turn.clear'),
    },
  };
}

/** A place on the run's scale of weeks as a quarter and the weeks passed in it. */
export function placeOf(value: number, total: number): { quarter: number; week: number } {
  const held = Math.min(total, Math.max(0, Math.round(value)));
  const quarter = Math.min(total / WEEKS, Math.floor(held / WEEKS) + 1);
  return { quarter, week: held - (quarter - 1) * WEEKS };
}
