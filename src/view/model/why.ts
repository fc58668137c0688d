/**
 * Why a number moved, as sentences with shares that add up on the page too: what is too small to
 * show is one line of its own. Only what somebody at the table watches is opened before the debrief.
 */
import type { FunctionId, Measure, QuarterReport, World } from '../../kernel/index.ts';
import type { Cause, WhyMeasure } from '../../debrief/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { bookLines } from './accounts-why.ts';
import { roomName } from './deeds.ts';
import { sees, unwatched, wouldWatch } from './fog.ts';
import { causeText, causeWhat, causeWhen } from './why-causes.ts';
import { hadAi } from './level-words.ts';

export type { WhyMeasure } from '../../debrief/index.ts';

export interface CauseModel {
  words: string;
  when: string;
  /** What it was, in a sentence or two; null where the words say it all. */
  what: string | null;
  /** Share of the change as shown, in the unit of the page. */
  by: number;
  show: string;
  dir: 'up' | 'down';
  /** Good or bad for us; null where it depends. */
  good: boolean | null;
  /** Where it stands on the run's line of time, from 1; null for what nobody decided. */
  quarter: number | null;
}

export interface WhyModel {
  measure: WhyMeasure;
  quarter: number;
  title: string;
  /** From where to where; null under a sheet. */
  change: { dir: 'up' | 'down' | 'flat'; good: boolean | null; words: string } | null;
  how: string;
  causes: CauseModel[];
  total: { label: string; show: string } | null;
  /** The same change by the lines of the account; for the result alone. */
  books: { title: string; lines: { label: string; show: string; by: number }[] } | null;
  ghost: string | null;
  table: { summary: string; heads: string[]; rows: string[][] };
  veil: { sentence: string; who: FunctionId[] } | null;
}

/** What a measure is called in the tables below: all rooms go by one name. */
type RoomKind = 'room' | 'room-skill' | 'room-flaws' | 'room-freed';
type Kind = Exclude<WhyMeasure, `room-${string}`> | RoomKind;

const kindOf = (measure: WhyMeasure): Kind => measure.replace(/-\d+$/, '') as Kind;
/** The station a measure speaks of; undefined where it speaks of the whole company. */
const roomOf = (measure: WhyMeasure): number | undefined => {
  const at = /-(\d+)$/.exec(measure);
  return at ? Number(at[1]) : undefined;
};

/** Who must watch what before a number may be opened; the others are in the open. */
const WATCH: Partial<Record<Kind, Measure>> = {
  room: 'queues',
  'room-skill': 'literacy',
  'room-flaws': 'rework',
  'room-freed': 'freed-capacity',
  'lead-time': 'queues',
  rework: 'rework',
  lost: 'lost-demand',
  trust: 'trust',
  fear: 'fear',
  literacy: 'literacy',
  context: 'context',
  lessons: 'lessons',
  insight: 'insight',
  premium: 'premium',
  patience: 'ledger',
  ledger: 'ledger',
  pool: 'freed-capacity',
  seats: 'seats',
  tools: 'tool-depth',
  saving: 'task-saving',
};

/** What to ask about something one can watch; nothing for what no quarter leaves a number of. */
const WATCHED: Partial<Record<Measure, WhyMeasure>> = {
  queues: 'lead-time',
  rework: 'rework',
  'lost-demand': 'lost',
  trust: 'trust',
  fear: 'fear',
  literacy: 'literacy',
  context: 'context',
  lessons: 'lessons',
  insight: 'insight',
  premium: 'premium',
  ledger: 'ledger',
  'freed-capacity': 'pool',
  seats: 'seats',
  'tool-depth': 'tools',
  'task-saving': 'saving',
};
export const whyOfWatched = (measure: Measure): WhyMeasure | null => WATCHED[measure] ?? null;

/** More of it is worse for us. */
const UPSIDE_DOWN: readonly Kind[] = ['room', 'room-flaws', 'lead-time', 'rework', 'lost', 'fear'];
/** Whether more of it is good depends on what comes of it. */
const EVEN: readonly Kind[] = ['spend', 'seats', 'tools', 'pool', 'room-freed'];

type Unit = 'items' | 'money' | 'days' | 'share' | 'people' | 'heads' | 'plain';

const UNIT: Record<Kind, Unit> = {
  room: 'plain',
  'room-skill': 'share',
  'room-flaws': 'share',
  'room-freed': 'share',
  revenue: 'money',
  orders: 'items',
  lost: 'items',
  result: 'money',
  ledger: 'money',
  spend: 'money',
  seats: 'money',
  'lead-time': 'days',
  rework: 'share',
  trust: 'share',
  fear: 'share',
  literacy: 'share',
  context: 'share',
  insight: 'share',
  premium: 'share',
  tools: 'share',
  saving: 'share',
  pool: 'people',
  heads: 'heads',
  patience: 'plain',
  lessons: 'plain',
};

/** What a unit is counted in on the page: factor and decimals. */
const SCALE: Record<Unit, readonly [number, number]> = {
  items: [1, 1],
  money: [1, 0],
  days: [7, 1],
  share: [100, 1],
  people: [1, 1],
  heads: [1, 0],
  plain: [1, 1],
};

const MOST_CAUSES = 6;

/** A figure as it stands, in the unit of the page. */
function stands(measure: WhyMeasure, value: number, words: Words): string {
  const digits = SCALE[UNIT[kindOf(measure)]][1];
  switch (UNIT[kindOf(measure)]) {
    case 'money':
      return words.money(value);
    case 'share':
      return words.percent(value / 100, digits);
    case 'days':
      return words.t('why.unit.days', { n: words.number(value, digits) });
    case 'items':
      return words.t('why.unit.week', { n: words.number(value, digits) });
    default:
      return words.number(value, digits);
  }
}

/** A share of a change, with its sign. */
function moved(measure: WhyMeasure, by: number, words: Words): string {
  const unit = UNIT[kindOf(measure)];
  if (unit === 'money') return words.money(by, true);
  const figure = `${by > 0 ? '+' : ''}${words.number(by, SCALE[unit][1])}`;
  if (unit === 'share') return words.t('why.unit.points', { n: figure, count: Math.abs(by) });
  return unit === 'days' ? words.t('why.unit.days', { n: figure }) : figure;
}

/** What a measure is called. */
export function measureName(measure: WhyMeasure, world: World | null, words: Words): string {
  const room = roomOf(measure);
  return room === undefined
    ? words.t(`why.of.${measure}`)
    : words.t(`why.of.${kindOf(measure)}`, { room: roomName(words, world, room) });
}

/** A change of a measure in its own unit, with its sign; null where it is too small to be shown. */
export function changeShown(measure: WhyMeasure, by: number, words: Words): string | null {
  const [scale, digits] = SCALE[UNIT[kindOf(measure)]];
  const shown = Math.round(by * scale * 10 ** digits) / 10 ** digits;
  return shown === 0 ? null : moved(measure, shown, words);
}

/** Whether there is something to open: a quarter was told, and the number stood somewhere before it. */
export function canAsk(snapshot: Snapshot, measure: WhyMeasure, quarter?: number): boolean {
  const why = quarter ? snapshot.why.find((each) => each.quarter === quarter) : snapshot.why.at(-1);
  return why?.measures[measure] != null;
}

/** Good or bad for us, of a movement of this measure. */
function goodness(measure: WhyMeasure, by: number): boolean | null {
  const kind = kindOf(measure);
  return by === 0 || EVEN.includes(kind) ? null : by > 0 !== UPSIDE_DOWN.includes(kind);
}

/** The two channels of a movement: up or down, and good or bad for us. */
export function movedBy(measure: WhyMeasure, by: number): { dir: 'up' | 'down'; good: boolean | null } {
  return { dir: by > 0 ? 'up' : 'down', good: goodness(measure, by) };
}

/** A direction and a judgement in words, for those who listen. */
export function markKey({ dir, good }: ReturnType<typeof movedBy>): `why.mark.${string}` {
  return `why.mark.${dir}.${good === null ? 'even' : good ? 'good' : 'bad'}`;
}

/**
 * Why a measure moved in a quarter, the last told if none is named.
 * @returns null where nothing can be asked
 */
export function whyModel(
  snapshot: Snapshot,
  words: Words,
  measure: WhyMeasure,
  quarter?: number,
): WhyModel | null {
  const why = quarter ? snapshot.why.find((each) => each.quarter === quarter) : snapshot.why.at(-1);
  const told = why?.measures[measure];
  if (!why || !told) return null;
  const room = roomOf(measure);
  const name = measureName(measure, snapshot.world, words);
  const watch = WATCH[kindOf(measure)];
  const [scale, digits] = SCALE[UNIT[kindOf(measure)]];
  const round = (value: number): number => Math.round(value * scale * 10 ** digits) / 10 ** digits;
  const from = round(told.before);
  const to = round(told.after);
  const change = round((to - from) / scale);
  const blank: WhyModel = {
    measure,
    quarter: why.quarter,
    title: words.t('why.title', { name }),
    change: null,
    how: words.t('why.how'),
    causes: [],
    total: null,
    books: null,
    ghost: null,
    table: { summary: words.t('why.table'), heads: [], rows: [] },
    veil: null,
  };
  if (watch && snapshot.step !== 'debrief' && !sees(snapshot.world, snapshot.watched, watch, room))
    return {
      ...blank,
      veil: {
        sentence: unwatched(snapshot, watch, words),
        who: wouldWatch(snapshot, watch).slice(0, 3),
      },
    };
  const row = (cause: Cause, by: number): CauseModel => ({
    words: causeText(cause, snapshot, words),
    when: causeWhen(cause, why.quarter, words),
    what: causeWhat(cause, snapshot, words),
    by,
    show: moved(measure, by, words),
    dir: by > 0 ? 'up' : 'down',
    good: goodness(measure, by),
    quarter: cause.decision === null ? null : cause.quarter,
  });
  const all = told.causes
    .map((cause) => ({ cause, by: round(cause.by) }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const causes = all.slice(0, MOST_CAUSES).map(({ cause, by }) => row(cause, by));
  // What is too small for a line, or a line too many, is one line; and so what is shown adds up.
  const small = round((change - causes.reduce((sum, each) => sum + each.by, 0)) / scale);
  if (small !== 0)
    causes.push({
      words: words.t('why.small'),
      when: '',
      what: null,
      by: small,
      show: moved(measure, small, words),
      dir: small > 0 ? 'up' : 'down',
      good: goodness(measure, small),
      quarter: null,
    });
  const alone =
    !['spend', 'seats'].includes(kindOf(measure)) || (snapshot.level !== null && hadAi(snapshot.level));
  const ghost = alone ? snapshot.ghost.measures[measure]?.[why.quarter - 1] : undefined;
  const books =
    measure === 'result'
      ? bookLines(snapshot, words, reportOf(snapshot, why.quarter)!, why.measures.spend?.before ?? 0)
      : null;
  return {
    ...blank,
    title: words.t('why.title.value', { name, value: stands(measure, to, words) }),
    change: {
      dir: change === 0 ? 'flat' : change > 0 ? 'up' : 'down',
      good: goodness(measure, change),
      words: words.t(change === 0 ? 'why.same' : 'why.since', {
        from: stands(measure, from, words),
        by: moved(measure, change, words),
      }),
    },
    causes,
    total: { label: words.t('why.total'), show: moved(measure, change, words) },
    books: books && { title: words.t('why.books'), lines: books },
    ghost: ghost === undefined ? null : words.t('why.ghost', { value: stands(measure, round(ghost), words) }),
    table: {
      summary: words.t('why.table'),
      heads: [words.t('why.head.cause'), words.t('why.head.when'), words.t('why.head.share')],
      rows: [
        ...causes.map((each) => [each.words, each.when, each.show]),
        [words.t('why.total'), '', moved(measure, change, words)],
      ],
    },
  };
}

function reportOf(snapshot: Snapshot, quarter: number): QuarterReport | undefined {
  return snapshot.world?.history.find((each) => each.quarter === quarter);
}
