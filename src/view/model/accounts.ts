/**
 * The book of a quarter: Use on the left, Purpose on the right, leads before lags. What nobody at
 * the table watches hangs under a sheet with the names of those who would lift it.
 */
import type { Bet, Happening, QuarterReport } from '../../kernel/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { resultChart, type ResultChart } from './accounts-chart.ts';
import { lagLines, leadLines, line, useLines, type LineModel } from './accounts-lines.ts';
import { bookRooms, type BookRoom } from './accounts-rooms.ts';
import { calibrationOf } from './calibration.ts';
import { boardMood, type BoardMood } from './board.ts';
import { sees } from './fog.ts';
import { happeningText, joinNames, roomName, stageName } from './deeds.ts';
import { saying } from './saying.ts';

/** Direction, judgement and words of a change: arrow for up or down, colour and shape for good or bad. */
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
    /** What one can do about it, or what would fill the jar; empty where there is nothing to say. */
    next: string;
    evaporated: string | null;
    veil: LineModel['veil'];
  };
  rooms: { title: string; list: BookRoom[] };
  news: { title: string; items: NewsModel[]; none: string };
  bet: { label: string; text: string; right: boolean | null; soFar: string | null } | null;
  chart: ResultChart;
  board: { title: string; mood: BoardMood; name: string; line: string; share: number; sentence: string };
  next: string;
  /** Null when no stage follows. */
  handOver: string | null;
  over: boolean;
  /** The whole quarter in a breath, for screen readers. */
  narration: string;
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
  // A map brings many findings to light at once: then one line names their rooms.
  const found = [
    ...new Set(now.happenings.flatMap((each) => (each.kind === 'finding' ? [each.target ?? -1] : []))),
  ];
  const many = found.length > 1;
  const told = now.happenings
    .filter((each) => each.kind !== 'seated' && each.kind !== 'dilemma' && !(many && each.kind === 'finding'))
    .map((each) => ({ text: happeningText(each, snapshot, words), tone: tone(each) }));
  if (many) {
    const rooms = joinNames(
      words,
      found.map((target) => roomName(words, snapshot.world, target)),
    );
    told.push({ text: words.t('account.findings', { rooms }), tone: 'even' });
  }
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

function betOf(words: Words, now: QuarterReport, history: readonly QuarterReport[]): AccountsModel['bet'] {
  const { made, right: hits } = calibrationOf(history);
  // One bet alone is no record.
  const soFar = made > 1 ? words.t('account.bets', { right: hits, made }) : null;
  if (now.bet === null)
    return { label: words.t('accounts.bet'), text: words.t('account.bet.none'), right: null, soFar };
  const right = now.bet === now.went;
  const say = (bet: Bet): string => words.t(`bet.${bet}`);
  return {
    label: words.t('accounts.bet'),
    text: words.t(right ? 'account.bet.right' : 'account.bet.wrong', {
      bet: say(now.bet),
      went: say(now.went),
    }),
    right,
    soFar,
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
      next: '',
      evaporated: null,
      veil,
    };
  }
  const people = Math.round(now.pool);
  const gone = Math.round(now.evaporated);
  const over = snapshot.world?.ending != null;
  return {
    title,
    people,
    level: Math.min(1, now.pool / 14),
    text: words.t('account.pool', { people }),
    // Nothing to give a place to: then what would fill the jar.
    next: people === 0 ? words.t('account.pool.how') : over ? '' : words.t('accounts.pool.next'),
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
  const bet = betOf(words, now, world.history);
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
        ? words.t(
            saying(words, `account.use.${faster ? (ordersUp ? 'both' : 'flat') : 'neither'}`, now.quarter),
          )
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
    rooms: { title: words.t('accounts.rooms'), list: bookRooms(snapshot, words, now, before) },
    news: { title: words.t('accounts.news'), items, none: words.t('accounts.news.none') },
    bet,
    chart: resultChart(snapshot, words),
    board: {
      title: words.t('accounts.board'),
      mood,
      name: words.t(`board.${mood}`),
      line: words.t(saying(words, `board.${mood}.line`, now.quarter)),
      share,
      sentence: words.t('accounts.board.sentence', { mood: words.t(`board.${mood}`) }),
    },
    next: words.t(world.ending ? 'accounts.over' : 'accounts.next', { quarter: now.quarter + 1 }),
    handOver:
      snapshot.mayHandOver && !world.ending
        ? words.t('accounts.hand', { stage: stageName(words, world.stage + 1) })
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
