/** Bets against reality: first how many one thinks came true, then each bet beside what orders did. */
import type { Bet } from '../../../kernel/index.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { advisersModel, type AdviserModel } from '../advice.ts';
import { calibrationModel, calibrationOf, type CalibrationModel } from '../calibration.ts';

export interface BetModel {
  quarter: number;
  short: string;
  orders: number;
  shown: string;
  /** What was bet; null for a quarter without. */
  bet: Bet | null;
  went: Bet;
  right: boolean | null;
  sentence: string;
}

export interface BetsModel {
  made: number;
  right: number;
  /** Numbers one can guess; empty where nothing was bet. */
  options: number[];
  guess: number | null;
  ask: string;
  answer: string;
  show: string;
  unit: string;
  quarters: BetModel[];
  kinds: CalibrationModel | null;
  advisers: { title: string; items: AdviserModel[] };
  table: { summary: string; heads: string[]; rows: string[][] };
}

export function betsModel(snapshot: Snapshot, words: Words): BetsModel {
  const { notes } = snapshot;
  const history = snapshot.world!.history;
  const { made, right } = calibrationOf(history);
  const guess = notes.bets;
  const answer =
    guess === null || made === 0
      ? ''
      : words.t(
          guess < 0
            ? 'debrief.bets.plain'
            : guess === right
              ? 'debrief.bets.same'
              : guess > right
                ? 'debrief.bets.over'
                : 'debrief.bets.under',
          { right, made, guess },
        );
  const quarters = history.map(({ quarter, bet, went, orders }): BetModel => ({
    quarter,
    short: words.t('accounts.q', { n: quarter }),
    orders,
    shown: words.number(orders),
    bet,
    went,
    right: bet === null ? null : bet === went,
    sentence:
      bet === null
        ? words.t('debrief.bets.quiet', { quarter, went: words.t(`bet.${went}`) })
        : words.t('debrief.bets.one', {
            quarter,
            bet: words.t(`bet.${bet}`),
            went: words.t(`bet.${went}`),
          }),
  }));
  return {
    made,
    right,
    options: made === 0 ? [] : Array.from({ length: made + 1 }, (_, at) => at),
    guess,
    ask: words.t('debrief.bets.ask', { made }),
    answer: made === 0 ? words.t('debrief.bets.none') : answer,
    show: words.t('debrief.show'),
    unit: words.t('debrief.lane.orders'),
    quarters,
    kinds: calibrationModel(history, words),
    advisers: { title: words.t('advice.track.all'), items: advisersModel(snapshot, words) },
    table: {
      summary: words.t('debrief.ui.table'),
      heads: [
        words.t('debrief.bets.quarter'),
        words.t('debrief.lane.orders'),
        words.t('debrief.bets.bet'),
        words.t('debrief.bets.went'),
      ],
      rows: quarters.map((each) => [
        each.short,
        each.shown,
        each.bet === null ? '–' : words.t(`bet.${each.bet}`),
        words.t(`bet.${each.went}`),
      ]),
    },
  };
}
