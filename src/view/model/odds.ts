/**
 * Odds as a word, never as a number: what people at a table would say of a chance. Where nobody can
 * tell rooms apart, all the rooms one can't see share the word of their mean.
 */
import type { MoveOffer, Snapshot } from '../../session/snapshot.ts';
import { sees } from './fog.ts';

export const ODDS = ['safe', 'good', 'even', 'poor', 'long'] as const;
export type OddsWord = (typeof ODDS)[number];

/** The word for a chance of 0..1. Only routine work is safe. */
export function oddsWord(chance: number, routine: boolean): OddsWord {
  if (routine) return 'safe';
  return chance >= 0.62 ? 'good' : chance >= 0.42 ? 'even' : chance >= 0.24 ? 'poor' : 'long';
}

/** The word for each target of a move, as far as this table can tell the rooms apart. */
export function oddsOfTargets(snapshot: Snapshot, offer: MoveOffer): OddsWord[] {
  const { world, watched } = snapshot;
  const seen = offer.targets.map((each) => each.target < 0 || sees(world, watched, 'rework', each.target));
  const hidden = offer.targets.filter((_, index) => !seen[index]);
  const mean = hidden.reduce((sum, each) => sum + each.odds, 0) / Math.max(1, hidden.length);
  return offer.targets.map((each, index) => oddsWord(seen[index] ? each.odds : mean, offer.routine));
}
