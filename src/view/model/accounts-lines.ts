/**
 * The lines of the book: a figure, where it moved, whether that is good for us; or the sheet it hangs
 * under, with those who would lift it. One function makes them all, so that none forgets the fog.
 */
import type { FunctionId, Measure, QuarterReport } from '../../kernel/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { ordersText } from './bet.ts';
import { joinNames, personName } from './deeds.ts';
import { revenueRise } from './ending.ts';
import { sees, wouldWatch } from './fog.ts';
import { canAsk, type WhyMeasure } from './why.ts';

export interface ChangeModel {
  dir: 'up' | 'down' | 'flat';
  good: boolean | null;
  words: string;
}

/** A sheet: who would lift it, and whether they are to be looked at first at the next seating. */
export interface VeilModel {
  sentence: string;
  who: FunctionId[];
  /** Null where nobody would watch it, or no other table follows. */
  ask: { measure: Measure; on: boolean } | null;
}

export interface LineModel {
  id: string;
  label: string;
  /** Null under a sheet. */
  value: string | null;
  unit: string;
  change: ChangeModel | null;
  /** Under a sheet: who would lift it, as a sentence and as faces. */
  veil: VeilModel | null;
  /** What to ask why it moved; null where nothing can be asked. */
  why: WhyMeasure | null;
  /** What to ask about a figure that stands in the label; null where none does. */
  aside: WhyMeasure | null;
}

/** What a line of the book is called where one asks why. */
const ASKED: Record<string, WhyMeasure> = {
  tools: 'tools',
  saving: 'saving',
  seats: 'seats',
  skill: 'literacy',
  'lead-time': 'lead-time',
  rework: 'rework',
  trust: 'trust',
  orders: 'orders',
  result: 'result',
  revenue: 'revenue',
  pool: 'pool',
};

const UPSIDE_DOWN = new Set(['lead-time', 'rework', 'lost', 'spend', 'fear']);

const flat = (now: number, before: number, hold: number): boolean => Math.abs(now - before) <= hold;

interface Reading {
  id: string;
  measure: Measure | null;
  now: number;
  before: number | null;
  value: string;
  unit?: string;
  /** Below this difference nothing has moved. */
  hold: number;
  by: (difference: number) => string;
  /** Figures that stand in the label itself. */
  with?: Record<string, string>;
}

/** One line, seen or under its sheet. */
export function line(snapshot: Snapshot, words: Words, reading: Reading): LineModel {
  const { id, measure, now, before, hold } = reading;
  const asked = ASKED[id];
  const label = words.t(`accounts.line.${id}` as 'accounts.line.tools', reading.with);
  if (measure && !sees(snapshot.world, snapshot.watched, measure)) {
    const who = wouldWatch(snapshot, measure).slice(0, 3);
    const names = joinNames(
      words,
      who.map((each) => personName(words, each)),
      'or',
    );
    const on = snapshot.wondered === measure;
    const ask = who.length > 0 && snapshot.mayHandOver ? { measure, on } : null;
    return {
      id,
      label,
      value: null,
      unit: '',
      change: null,
      veil: {
        who,
        ask,
        sentence:
          who.length === 0
            ? words.t('accounts.veil.nobody')
            : words.t(ask?.on ? 'accounts.veil.noted' : 'accounts.veil', { names }),
      },
      why: null,
      aside: null,
    };
  }
  const change = (): ChangeModel | null => {
    if (before === null) return null;
    if (flat(now, before, hold)) return { dir: 'flat', good: null, words: words.t('accounts.same') };
    const up = now > before;
    return {
      dir: up ? 'up' : 'down',
      good: id === 'seats' ? null : up !== UPSIDE_DOWN.has(id),
      words: words.t(up ? 'accounts.up' : 'accounts.down', { by: reading.by(Math.abs(now - before)) }),
    };
  };
  return {
    id,
    label,
    value: reading.value,
    unit: reading.unit ?? '',
    change: change(),
    veil: null,
    why: asked && canAsk(snapshot, asked) ? asked : null,
    aside: id === 'result' && canAsk(snapshot, 'spend') ? 'spend' : null,
  };
}

/** A difference of two shares, in points as they stand on the page. */
function pointsOf(words: Words, difference: number, digits = 0): string {
  const n = Math.round(difference * 100 * 10 ** digits) / 10 ** digits;
  return words.t('accounts.points', { n, shown: words.number(n, digits) });
}

/** Use: how busy the tools are. */
export function useLines(
  snapshot: Snapshot,
  words: Words,
  now: QuarterReport,
  before: QuarterReport | null,
): LineModel[] {
  const points = (difference: number): string => pointsOf(words, difference);
  const money = (difference: number): string => words.money(difference);
  const stations = snapshot.world?.stations ?? [];
  const staff = stations.reduce((sum, each) => sum + each.staff, 0);
  const tool = staff > 0 ? stations.reduce((sum, each) => sum + each.tool * each.staff, 0) / staff : 0;
  return [
    line(snapshot, words, {
      id: 'tools',
      measure: 'tool-depth',
      now: tool,
      before: null,
      hold: 0.005,
      value: words.percent(tool),
      by: points,
    }),
    line(snapshot, words, {
      id: 'saving',
      measure: 'task-saving',
      now: now.taskSaving,
      before: before?.taskSaving ?? null,
      hold: 0.005,
      value: words.percent(now.taskSaving),
      unit: words.t('accounts.unit.saving'),
      by: points,
    }),
    line(snapshot, words, {
      id: 'seats',
      measure: 'seats',
      now: now.seats,
      before: before?.seats ?? null,
      hold: 0.5,
      value: words.money(now.seats),
      by: money,
    }),
    line(snapshot, words, {
      id: 'skill',
      measure: 'literacy',
      now: now.literacy,
      before: before?.literacy ?? null,
      hold: 0.005,
      value: words.percent(now.literacy),
      by: points,
    }),
  ];
}

/** Leads: what the floor says before the accounts do. */
export function leadLines(
  snapshot: Snapshot,
  words: Words,
  now: QuarterReport,
  before: QuarterReport | null,
): LineModel[] {
  const days = (weeks: number): string => words.t('accounts.days', { n: Math.max(1, Math.round(weeks * 7)) });
  const points = (difference: number): string => pointsOf(words, difference, difference < 0.02 ? 1 : 0);
  return [
    line(snapshot, words, {
      id: 'lead-time',
      measure: 'queues',
      now: now.leadTime,
      before: before?.leadTime ?? null,
      hold: 0.07,
      value: words.number(now.leadTime * 7),
      unit: words.t('accounts.unit.days'),
      by: days,
    }),
    line(snapshot, words, {
      id: 'rework',
      measure: 'rework',
      now: now.reworkShare,
      before: before?.reworkShare ?? null,
      hold: 0.004,
      value: words.percent(now.reworkShare),
      by: points,
    }),
    line(snapshot, words, {
      id: 'trust',
      measure: 'trust',
      now: now.trust,
      before: before?.trust ?? null,
      hold: 0.008,
      value: words.percent(now.trust),
      by: points,
    }),
  ];
}

/** Lags: what the accounts say, always in the open. */
export function lagLines(
  snapshot: Snapshot,
  words: Words,
  now: QuarterReport,
  before: QuarterReport | null,
): LineModel[] {
  const world = snapshot.world!;
  const was = before?.orders ?? world.throughput0;
  const wasResult = before?.result ?? world.referenceResult;
  const orders = line(snapshot, words, {
    id: 'orders',
    measure: null,
    now: now.orders,
    before: was,
    hold: was * 0.02,
    // As precisely as the bet drew its lines.
    value: ordersText(now.orders, words),
    unit: words.t('accounts.unit.week'),
    by: (difference) => words.percent(difference / Math.max(1, was)),
  });
  const result = line(snapshot, words, {
    id: 'result',
    measure: null,
    now: now.result,
    before: wasResult,
    hold: Math.max(2, Math.abs(wasResult) * 0.02),
    value: words.number(now.result),
    unit: words.t('accounts.unit.money'),
    // From figure to figure as both stand in the books, so that a page turned back agrees.
    by: () => words.money(Math.abs(Math.round(now.result) - Math.round(wasResult))),
    with: { spend: words.money(now.spend) },
  });
  const rise = revenueRise(world);
  // What the run is judged by in the end, beside what is steered by: so that nobody meets it there first.
  const goal = line(snapshot, words, {
    id: 'revenue',
    measure: null,
    now: rise,
    before: null,
    hold: 0,
    value: words.percent(rise, 0, true),
    unit: words.t('accounts.unit.goal', {
      goal: words.percent(snapshot.level?.playable.growthAt ?? 0.1, 0, true),
    }),
    by: () => '',
    with: { what: words.t('ending.ui.revenue') },
  });
  return [orders, result, goal];
}
