/**
 * How well one sees coming: bets on record against what orders did. A figure about the one who bets, kept for the
 * accounts and the debrief; it wins nothing and judges nobody.
 */
import type { Bet, QuarterReport } from '../../kernel/index.ts';
import type { Words } from '../../text/index.ts';

const BETS: readonly Bet[] = ['fall', 'hold', 'rise'];

export interface Calibration {
  made: number;
  right: number;
  /** By what was bet, in the order of the tickets. */
  kinds: { bet: Bet; made: number; right: number }[];
}

/** The bets of these quarters. */
export function calibrationOf(history: readonly QuarterReport[]): Calibration {
  const kinds = BETS.map((bet) => {
    const own = history.filter((each) => each.bet === bet);
    return { bet, made: own.length, right: own.filter((each) => each.went === bet).length };
  });
  return {
    made: kinds.reduce((sum, each) => sum + each.made, 0),
    right: kinds.reduce((sum, each) => sum + each.right, 0),
    kinds,
  };
}

export interface CalibrationModel {
  title: string;
  text: string;
  /** One line a ticket that was ever taken: a mark for each bet, the right ones first. */
  kinds: { bet: Bet; label: string; marks: boolean[]; text: string }[];
}

/** "3 of 4 seen coming", in all and by ticket; null before the first bet. */
export function calibrationModel(history: readonly QuarterReport[], words: Words): CalibrationModel | null {
  const { made, right, kinds } = calibrationOf(history);
  if (made === 0) return null;
  return {
    title: words.t('account.bets.title'),
    text: words.t('account.bets', { right, made }),
    kinds: kinds
      .filter((each) => each.made > 0)
      .map((each) => ({
        bet: each.bet,
        label: words.t(`bet.${each.bet}`),
        marks: Array.from({ length: each.made }, (_, at) => at < each.right),
        text: words.t('account.bets', { right: each.right, made: each.made }),
      })),
  };
}
