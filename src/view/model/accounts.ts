/**
 * The book of a quarter: Use on the left, Purpose on the right, leads before lags. What nobody at
 * the table watches hangs under a sheet with the names of those who would lift it.
 */
import type { Bet, FunctionId, Happening, Measure, QuarterReport } from '../../kernel/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { boardMood, type BoardMood } from './board.ts';
import { sees, wouldWatch } from './fog.ts';
import { happeningText, roomName } from './deeds.ts';
import { joinNames } from './table.ts';

/** Direction, judgement and words of a change: arrow for up or down, colour and shape for good or bad. */
export interface ChangeModel {
  dir: 'up' | 'down' | 'flat';
  good: boolean | null;
  words: string;
}

export interface LineModel {
  id: string;
  label: string;
  /** Null under a sheet. */
  value: string | null;
  unit: string;
  change: ChangeModel | null;
  /** Under a sheet: who would lift it, as a sentence and as faces. */
  veil: { sentence: string; who: FunctionId[] } | null;
  /** What moved it since the quarter before, opened on demand. */
  why: WhyModel | null;
}

export interface WhyModel {
  title: string;
  intro: string;
  /** Causes with a size, k€: they add up to the change. */
  causes: { words: string; by: number; show: string }[];
  /** Causes without a size: what happened. */
  sentences: string[];
  ghost: string;
  close: string;
  open: string;
}

export interface ResultChart {
  title: string;
  /** Quarter labels, the start first. */
  labels: string[];
  /** Result of each quarter, k€; the start first. */
  you: number[];
  /** The same company without AI; as long as `you`. */
  ghost: number[];
  /** What the board expects of a quarter. */
  plan: number;
  /** Quarters of an expected dip, drawn when finance sits; indexes into labels. */
  dip: { from: number; to: number; label: string } | null;
  ends: { you: string; ghost: string; plan: string };
  /** The chart in a sentence, and its figures for a table. */
  sentence: string;
  rows: { quarter: string; you: string; ghost: string }[];
  heads: [string, string, string];
}

export interface NewsModel {
  text: string;
  tone: 'good' | 'bad' | 'even';
}

export interface AccountsModel {
  title: string;
  quarter: number;
  use: { title: string; what: string; lines: LineModel[]; verdict: string };
  purpose: { title: string; what: string; leads: LineModel[]; lines: LineModel[]; verdict: string };
  pool: {
    title: string;
    /** Null under a sheet. */
    people: number | null;
    /** 0..1: how full the jar is. */
    level: number;
    text: string;
    evaporated: string | null;
    veil: LineModel['veil'];
  };
  news: { title: string; items: NewsModel[]; none: string };
  bet: { label: string; text: string; right: boolean | null } | null;
  chart: ResultChart;
  board: { title: string; mood: BoardMood; name: string; line: string; share: number; sentence: string };
  next: string;
  /** Null when no stage follows. */
  handOver: string | null;
  over: boolean;
  /** The whole quarter in a breath, for screen readers. */
  narration: string;
}

const STAGE_IDS = ['literacy', 'production', 'learning', 'value'] as const;
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

function line(snapshot: Snapshot, words: Words, reading: Reading): LineModel {
  const { id, measure, now, before, hold } = reading;
  const label = words.t(`accounts.line.${id}` as 'accounts.line.tools', reading.with);
  if (measure && !sees(snapshot.world, snapshot.watched, measure)) {
    const who = wouldWatch(snapshot, measure).slice(0, 3);
    const names = joinNames(
      words,
      who.map((each) => words.t(`function.${each}.person`)),
      'or',
    );
    return {
      id,
      label,
      value: null,
      unit: '',
      change: null,
      veil: {
        who,
        sentence: who.length === 0 ? words.t('accounts.veil.nobody') : words.t('accounts.veil', { names }),
      },
      why: null,
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
    why: null,
  };
}

function useLines(
  snapshot: Snapshot,
  words: Words,
  now: QuarterReport,
  before: QuarterReport | null,
): LineModel[] {
  const points = (difference: number): string =>
    words.t('accounts.points', { n: Math.round(difference * 100) });
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
function leadLines(
  snapshot: Snapshot,
  words: Words,
  now: QuarterReport,
  before: QuarterReport | null,
): LineModel[] {
  const days = (weeks: number): string => words.t('accounts.days', { n: Math.max(1, Math.round(weeks * 7)) });
  const points = (difference: number): string =>
    words.t('accounts.points', { n: words.number(difference * 100, difference < 0.02 ? 1 : 0) });
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

function lagLines(
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
    value: words.number(now.orders),
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
    unit: 'k€',
    by: (difference) => words.money(difference),
    with: { spend: words.money(now.spend) },
  });
  const happened = now.happenings
    .filter((each) => each.kind !== 'seated' && each.kind !== 'dilemma')
    .map((each) => happeningText(each, snapshot, words));
  const under = world.running.map((each) =>
    words.t('accounts.why.running', {
      move: words.t(`move.${each.move}`),
      room: roomName(words, world, each.target),
      left: each.left,
    }),
  );
  const at = world.history.length - 1;
  orders.why = {
    title: words.t('accounts.why.orders', { value: words.number(now.orders) }),
    intro: words.t('accounts.why.since', { difference: signed(words, now.orders - was) }),
    causes: [],
    sentences: [
      ...happened,
      ...under,
      words.t('accounts.why.lost', { lost: words.number(now.lost), demand: words.number(now.demand) }),
    ],
    ghost: words.t('accounts.why.ghost', {
      value: words.number(snapshot.ghost.orders[at] ?? world.throughput0),
    }),
    close: words.t('accounts.why.close'),
    open: words.t('accounts.why.open'),
  };
  result.why = resultWhy(snapshot, words, now, before);
  return [orders, result];
}

const signed = (words: Words, value: number): string =>
  `${value > 0 ? '+' : ''}${words.number(Math.round(value))}`;

/** The result's change taken apart by the lines of the account; it adds up, to the rounding. */
function resultWhy(
  snapshot: Snapshot,
  words: Words,
  now: QuarterReport,
  before: QuarterReport | null,
): WhyModel {
  const world = snapshot.world!;
  const playable = snapshot.level?.playable;
  const was = before ?? {
    result: world.referenceResult,
    revenue: world.revenue0,
    spend: 0,
    side: 0,
    heads: world.heads0,
  };
  const keeps = 1 - (playable?.variable ?? 0.3);
  const parts: [string, number][] = [
    ['sales', keeps * (now.revenue - was.revenue)],
    ['spend', was.spend - now.spend],
    ['side', was.side - now.side],
    ['wages', (playable?.wage ?? 15) * (was.heads - now.heads)],
  ];
  const difference = now.result - was.result;
  const rest = difference - parts.reduce((sum, [, by]) => sum + by, 0);
  if (Math.abs(rest) >= 1) parts.push(['rest', rest]);
  const at = world.history.length - 1;
  const ghost = (snapshot.ghost.result[at] ?? 0) - (snapshot.ghost.result[at - 1] ?? 0);
  return {
    title: words.t('accounts.why.result', { value: words.money(now.result) }),
    intro: words.t('accounts.why.since', { difference: words.money(difference, true) }),
    causes: parts
      .filter(([, by]) => Math.abs(by) >= 1)
      .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
      .map(([key, by]) => ({
        words: words.t(`accounts.why.${key}` as 'accounts.why.sales'),
        by,
        show: words.money(by, true),
      })),
    sentences: [],
    ghost: words.t('accounts.why.ghost', { value: words.money(ghost) }),
    close: words.t('accounts.why.close'),
    open: words.t('accounts.why.open'),
  };
}

function chart(snapshot: Snapshot, words: Words): ResultChart {
  const world = snapshot.world!;
  const told = world.history;
  const you = [world.referenceResult, ...told.map((each) => each.result)];
  // The ghost is kept as a running sum; the book shows quarters.
  const ghost = [
    world.referenceResult,
    ...snapshot.ghost.result.slice(0, told.length).map((sum, at, all) => sum - (all[at - 1] ?? 0)),
  ];
  const labels = [
    words.t('accounts.start'),
    ...told.map((each) => words.t('accounts.q', { n: each.quarter })),
  ];
  const finance = (told.at(-1)?.table ?? world.table).includes('finance');
  const at = told.length;
  const busy = world.running.some((each) => each.left > 0) || (told.at(-1)?.spend ?? 0) > 60;
  const dip =
    finance && busy ? { from: Math.max(0, at - 1), to: at + 2, label: words.t('accounts.dip') } : null;
  const last = you.at(-1)!;
  const lastGhost = ghost.at(-1) ?? world.referenceResult;
  return {
    title: words.t('accounts.chart'),
    labels,
    you,
    ghost,
    plan: world.plan,
    dip,
    ends: {
      you: words.t('accounts.end.you', { value: words.number(last) }),
      ghost: words.t('accounts.end.ghost', { value: words.number(lastGhost) }),
      plan: words.t('accounts.end.plan', { value: words.number(world.plan) }),
    },
    sentence: words.t('accounts.chart.sentence', {
      you: words.money(last),
      ghost: words.money(lastGhost),
      plan: words.money(world.plan),
    }),
    rows: labels.map((quarter, index) => ({
      quarter,
      you: words.money(you[index] ?? 0),
      ghost: ghost[index] === undefined ? '–' : words.money(ghost[index]),
    })),
    heads: [words.t('accounts.quarter'), words.t('accounts.you'), words.t('accounts.ghost')],
  };
}

/** Which happenings are worth a line, and whether they are good for us. */
function tone(happening: Happening): NewsModel['tone'] {
  switch (happening.kind) {
    case 'success':
    case 'finding-resolved':
    case 'suspension-lifted':
    case 'freed-moved':
      return 'good';
    case 'failure':
    case 'suspension':
    case 'imposed-cut':
    case 'cut':
    case 'final-cut':
      return 'bad';
    default:
      return 'even';
  }
}

function news(
  snapshot: Snapshot,
  words: Words,
  now: QuarterReport,
  before: QuarterReport | null,
): NewsModel[] {
  const told = now.happenings
    .filter((each) => each.kind !== 'seated' && each.kind !== 'dilemma')
    .map((each) => ({ text: happeningText(each, snapshot, words), tone: tone(each) }));
  if (before && now.lessons > before.lessons + 0.05 && sees(snapshot.world, snapshot.watched, 'lessons'))
    told.push({ text: words.t('account.lessons.up'), tone: 'good' });
  // Rooms may be told apart only where somebody sees their queues.
  const world = snapshot.world!;
  const room = (index: number): string => words.t(`level.station.${world.stations[index]?.id ?? ''}`);
  const seen = now.queues.map((_, index) => sees(world, snapshot.watched, 'queues', index));
  if (before) {
    const moved = now.queues.map((queue, index) => ({
      index,
      by: queue - (before.queues[index] ?? queue),
      queue,
    }));
    const open = moved.filter((each) => seen[each.index]);
    const worst = [...open].sort((a, b) => b.by - a.by)[0];
    const best = [...open].sort((a, b) => a.by - b.by)[0];
    if (best && best.by < -12 && best.queue < 60)
      told.push({ text: words.t('account.sings', { room: room(best.index) }), tone: 'good' });
    if (worst && worst.by > 12)
      told.push({ text: words.t('account.stuck', { room: room(worst.index) }), tone: 'bad' });
  }
  return told;
}

function betOf(words: Words, now: QuarterReport): AccountsModel['bet'] {
  if (now.bet === null)
    return { label: words.t('accounts.bet'), text: words.t('account.bet.none'), right: null };
  const right = now.bet === now.went;
  const say = (bet: Bet): string => words.t(`bet.${bet}`);
  return {
    label: words.t('accounts.bet'),
    text: words.t(right ? 'account.bet.right' : 'account.bet.wrong', {
      bet: say(now.bet),
      went: say(now.went),
    }),
    right,
  };
}

function poolOf(snapshot: Snapshot, words: Words, now: QuarterReport): AccountsModel['pool'] {
  const title = words.t('accounts.pool');
  if (!sees(snapshot.world, snapshot.watched, 'freed-capacity')) {
    const veil = line(snapshot, words, {
      id: 'pool',
      measure: 'freed-capacity',
      now: 0,
      before: null,
      hold: 0,
      value: '',
      by: () => '',
    }).veil;
    return {
      title,
      people: null,
      level: 0.45,
      text: words.t('accounts.pool.veiled'),
      evaporated: null,
      veil,
    };
  }
  const people = Math.round(now.pool);
  const gone = Math.round(now.evaporated);
  return {
    title,
    people,
    level: Math.min(1, now.pool / 14),
    text: words.t('account.pool', { people }),
    evaporated: gone > 0 ? words.t('account.evaporated', { people: gone }) : null,
    veil: null,
  };
}

/** The book of the quarter just played; the caller makes sure that one was. */
export function accountsModel(snapshot: Snapshot, words: Words): AccountsModel | null {
  const world = snapshot.world;
  const now = world?.history.at(-1);
  if (!world || !now) return null;
  const before = world.history.at(-2) ?? null;
  const seesUse = sees(world, snapshot.watched, 'task-saving');
  const faster = now.taskSaving > (before?.taskSaving ?? 0.02) + 0.004;
  const ordersUp = now.orders > world.throughput0 * 1.02;
  const lags = lagLines(snapshot, words, now, before);
  const mood = boardMood(world.patience);
  const share = { patient: 0.86, restless: 0.5, angry: 0.16 }[mood];
  const bet = betOf(words, now);
  const items = news(snapshot, words, now, before);
  const expectedDip = now.result < (before?.result ?? world.referenceResult) && now.table.includes('finance');
  return {
    title: words.t('accounts.title', { quarter: now.quarter }),
    quarter: now.quarter,
    use: {
      title: words.t('accounts.use'),
      what: words.t('accounts.use.what'),
      lines: useLines(snapshot, words, now, before),
      verdict: seesUse
        ? words.t(faster ? (ordersUp ? 'account.use.both' : 'account.use.flat') : 'account.use.neither')
        : words.t('accounts.use.veiled'),
    },
    purpose: {
      title: words.t('accounts.purpose'),
      what: words.t('accounts.purpose.what'),
      leads: leadLines(snapshot, words, now, before),
      lines: lags,
      verdict: expectedDip ? words.t('account.dip') : words.t(`account.orders.${now.went}`),
    },
    pool: poolOf(snapshot, words, now),
    news: { title: words.t('accounts.news'), items, none: words.t('accounts.news.none') },
    bet,
    chart: chart(snapshot, words),
    board: {
      title: words.t('accounts.board'),
      mood,
      name: words.t(`board.${mood}`),
      line: words.t(`board.${mood}.line`),
      share,
      sentence: words.t('accounts.board.sentence', { mood: words.t(`board.${mood}`) }),
    },
    next: words.t(world.ending ? 'accounts.over' : 'accounts.next', { quarter: now.quarter + 1 }),
    handOver:
      snapshot.mayHandOver && !world.ending
        ? words.t('accounts.hand', { stage: words.t(`stage.${STAGE_IDS[world.stage + 1] ?? 'value'}`) })
        : null,
    over: world.ending !== null,
    narration: [
      words.t('accounts.say', {
        quarter: now.quarter,
        orders: words.number(now.orders),
        result: words.money(now.result),
        mood: words.t(`board.${mood}`),
      }),
      bet?.text ?? '',
      ...items.map((each) => each.text),
    ].join(' '),
  };
}
