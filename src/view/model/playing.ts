/**
 * The quarter under way: the week, the clock's buttons, the orders counter with the bet as a mark on
 * it, and what a person says when tapped. Only what is in the open anyway.
 */
import type { Bet } from '../../kernel/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Speed } from '../../session/wish.ts';
import type { Words } from '../../text/index.ts';
import { HOLD, lastOrders, ordersText } from './bet.ts';
import type { FloorModel } from './floor.ts';
import { moodOf } from './floor-sentences.ts';

/** How far the counter's scale reaches on either side of last quarter, as a share. */
const REACH = 0.12;

export interface CounterModel {
  title: string;
  show: string;
  unit: string;
  /** Where the mean of the weeks so far stands on the scale, 0..1. */
  at: number;
  /** Where last quarter stands: always the middle. */
  last: { at: number; label: string };
  /** The stretch in which the bet would be right, 0..1; null without a bet. */
  bet: { from: number; to: number; label: string } | null;
  /** How the bet stands, in words; null without a bet or before the first week. */
  status: string | null;
  right: boolean;
  sentence: string;
}

export interface PlayingModel {
  title: string;
  week: number;
  weekLabel: string;
  clockLabel: string;
  pause: { label: string; paused: boolean };
  speeds: { speed: Speed; label: string; name: string; on: boolean }[];
  speedLabel: string;
  skip: string;
  counter: CounterModel;
  /** Said to screen readers, a few times a quarter. */
  news: string;
  /** Shown until somebody is tapped. */
  hint: string;
}

/** Mean orders a week over the weeks shown so far; last quarter's before the first. */
export function ordersSoFar(snapshot: Snapshot): number {
  const shown = (snapshot.weeks ?? []).slice(0, Math.max(0, Math.min(13, Math.floor(snapshot.week))));
  if (shown.length === 0) return lastOrders(snapshot);
  return shown.reduce((sum, each) => sum + each.delivered, 0) / shown.length;
}

const held = (value: number): number => Math.min(1, Math.max(0, value));

export function counterModel(snapshot: Snapshot, words: Words): CounterModel {
  const last = lastOrders(snapshot);
  const now = ordersSoFar(snapshot);
  const bet = snapshot.opening?.bet ?? snapshot.bet;
  const place = (orders: number): number => held(((last > 0 ? orders / last : 1) - 1 + REACH) / (2 * REACH));
  const low = place(last * (1 - HOLD));
  const high = place(last * (1 + HOLD));
  const stretch: Record<Bet, [number, number]> = { fall: [0, low], hold: [low, high], rise: [high, 1] };
  const at = place(now);
  const begun = snapshot.week >= 1;
  const inside = bet !== null && isRight(bet, now, last);
  const status =
    bet === null || !begun
      ? null
      : words.t(
          inside ? 'plan.play.right' : nearing(snapshot, bet, last) ? 'plan.play.closer' : 'plan.play.away',
        );
  const show = ordersText(now, words);
  return {
    title: words.t('plan.play.orders'),
    show,
    unit: words.t('plan.play.unit'),
    at,
    last: { at: 0.5, label: words.t('plan.play.last', { orders: ordersText(last, words) }) },
    bet:
      bet === null
        ? null
        : {
            from: stretch[bet][0],
            to: stretch[bet][1],
            label: words.t('plan.play.bet', { bet: words.t(`bet.${bet}`) }),
          },
    status,
    right: inside,
    sentence: [
      words.t('plan.play.now', { orders: show }),
      bet === null ? '' : words.t('plan.play.bet', { bet: words.t(`bet.${bet}`) }),
      status ?? '',
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** Whether the last week brought the mean nearer to what the bet says. */
function nearing(snapshot: Snapshot, bet: Bet, last: number): boolean {
  const now = ordersSoFar(snapshot);
  const before = ordersSoFar({ ...snapshot, week: snapshot.week - 1 });
  const goal = bet === 'fall' ? last * (1 - HOLD) : bet === 'rise' ? last * (1 + HOLD) : last;
  return Math.abs(goal - now) < Math.abs(goal - before);
}

function isRight(bet: Bet, now: number, last: number): boolean {
  const change = last > 0 ? now / last - 1 : 0;
  return bet === 'fall' ? change < -HOLD : bet === 'rise' ? change > HOLD : Math.abs(change) <= HOLD;
}

export function playingModel(snapshot: Snapshot, words: Words): PlayingModel | null {
  if (!snapshot.weeks || !snapshot.opening) return null;
  const week = Math.max(1, Math.min(13, Math.ceil(snapshot.week)));
  const counter = counterModel(snapshot, words);
  const told = [1, 5, 9, 13].filter((each) => each <= week).at(-1) ?? 1;
  const soFar = counterModel({ ...snapshot, week: told }, words);
  return {
    title: words.t('plan.play.title', { quarter: snapshot.opening.quarter + 1 }),
    week,
    weekLabel: words.t('plan.play.week', { week }),
    clockLabel: words.t('plan.play.clock'),
    pause: {
      label: words.t(snapshot.paused ? 'plan.play.resume' : 'plan.play.pause'),
      paused: snapshot.paused,
    },
    speeds: ([1, 2, 4] as const).map((speed) => ({
      speed,
      label: `${speed}×`,
      name: words.t('plan.play.speed', { speed }),
      on: snapshot.speed === speed,
    })),
    speedLabel: words.t('plan.play.speeds'),
    skip: words.t('plan.play.skip'),
    counter,
    news: words.t('plan.play.news', { week: told, orders: soFar.show }),
    hint: words.t('plan.play.hint'),
  };
}

/** What somebody says when tapped. */
export interface HalfSentence {
  name: string;
  room: string;
  roomId: string;
  person: string;
  mood: 'happy' | 'ok' | 'worried' | 'tired' | 'angry';
  text: string;
}

const LINES = 4;

/** Half a sentence from the named person of a room; `taps` turns to the next one. */
export function halfSentence(
  snapshot: Snapshot,
  floor: FloorModel,
  roomId: string,
  taps: number,
  words: Words,
): HalfSentence | null {
  const index = floor.rooms.findIndex((each) => each.id === roomId);
  const room = floor.rooms[index];
  const spec = snapshot.level?.document.stations[index];
  const world = snapshot.step === 'playing' && snapshot.opening ? snapshot.opening : snapshot.world;
  if (!room || !spec || !world) return null;
  const mood = moodOf(room.moods);
  const state = room.dark
    ? 'dark'
    : room.works === 'redesign'
      ? 'redesign'
      : room.fogged && mood === null
        ? 'fogged'
        : room.constraint || room.pile >= 8
          ? 'swamped'
          : world.chosenCuts + world.imposedCuts > 0 && (index + world.quarter) % 2 === 0
            ? 'cuts'
            : mood === 'worried' || mood === 'angry'
              ? 'worried'
              : mood === 'tired'
                ? 'tired'
                : room.hurry
                  ? 'hurry'
                  : room.idle >= 0.1
                    ? 'idle'
                    : world.promise && (index + world.quarter) % 3 === 0
                      ? 'growth'
                      : room.robots > 0 && (index + world.quarter) % 2 === 1
                        ? 'ai'
                        : 'calm';
  const line = ((world.quarter * 5 + index * 3 + taps) % LINES) + 1;
  return {
    name: (snapshot.level?.document.people[spec.person] ?? '').split(' ')[0] ?? '',
    room: room.label,
    roomId,
    person: spec.person,
    mood: mood ?? 'ok',
    text: words.t(`half.${state}.${line}`),
  };
}
