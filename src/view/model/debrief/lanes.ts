/** The run as lanes on one axis of time, with the quarters in which nobody at the table watched. */
import type { Measure, QuarterReport } from '../../../kernel/index.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { headsOf } from '../heads.ts';
import { markKey, movedBy, type WhyMeasure } from '../why.ts';
import { hadAi } from '../level-words.ts';

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
  ghostShown: string[];
  ghostEnd: string;
  /** From the first quarter to the last: up or down, good or bad for us; null where it held. */
  moved: { dir: 'up' | 'down'; good: boolean | null; words: string } | null;
  /** What to ask why it moved. */
  why: WhyMeasure;
  /** Quarters in which nobody at the table watched this. */
  veiled: boolean[];
  first: string;
  last: string;
  sentence: string;
}

/** What a lane is called where one asks why; the company without AI is kept by the same names. */
const LANE_WHY: Record<LaneId, WhyMeasure> = {
  result: 'result',
  orders: 'orders',
  'lead-time': 'lead-time',
  jobs: 'heads',
  trust: 'trust',
  literacy: 'literacy',
  freed: 'pool',
  spend: 'spend',
};

/** What one measure was called in a quarter's report, for the lanes one can be blind to. */
const LANE_MEASURE: Partial<Record<LaneId, Measure>> = {
  'lead-time': 'queues',
  trust: 'trust',
  literacy: 'literacy',
  freed: 'freed-capacity',
};

/** Whether somebody at that quarter's table watched it, or the map had shown it for good. */
export function watchedIn(snapshot: Snapshot, measure: Measure, at: number): boolean {
  const history = snapshot.world?.history ?? [];
  const table = history[at]?.table ?? [];
  if ((snapshot.watchers[measure] ?? []).some((who) => table.includes(who))) return true;
  if (measure !== 'queues' && measure !== 'rework') return false;
  return history
    .slice(0, at)
    .some((each) => each.happenings.some((it) => it.kind === 'success' && it.what === 'operations.map'));
}

/** Every lane of the timeline. */
export function lanes(snapshot: Snapshot, words: Words): LaneModel[] {
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
  return read.map(([id, value, say]) => {
    const values = told.map(value);
    const shown = values.map(say);
    // The final review cuts after the last quarter was told.
    const after = id === 'jobs' && (world.ending?.finalCut ?? 0) > 0.5 ? ` → ${people(headsOf(world))}` : '';
    const why = LANE_WHY[id];
    // What a company without AI spends on AI is nothing anybody wants to read.
    const alone = id !== 'spend' || (snapshot.level !== null && hadAi(snapshot.level));
    const ghost = alone ? (snapshot.ghost.measures[why]?.slice(0, told.length) ?? null) : null;
    const ghostShown = ghost?.map(say) ?? [];
    const measure = LANE_MEASURE[id];
    const label = words.t(`debrief.lane.${id}`);
    const moved = movedBy(why, values.at(-1)! - values[0]!);
    const ghostEnd = ghostShown.at(-1) ?? '';
    return {
      id,
      label,
      values,
      shown,
      ghost,
      ghostShown,
      moved: shown[0] === shown.at(-1) ? null : { ...moved, words: words.t(markKey(moved)) },
      why,
      ghostEnd: ghostEnd ? words.t('debrief.ui.ghost', { value: ghostEnd }) : '',
      veiled: told.map((_, at) => measure !== undefined && !watchedIn(snapshot, measure, at)),
      first: shown[0] ?? '',
      last: `${shown.at(-1) ?? ''}${after}`,
      sentence: words.t(ghostEnd ? 'debrief.ui.chart.ghost' : 'debrief.ui.chart', {
        lane: label,
        first: shown[0] ?? '',
        last: `${shown.at(-1) ?? ''}${after}`,
        ghost: ghostEnd,
      }),
    };
  });
}
