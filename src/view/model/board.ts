/**
 * The board's three words. They are always in the open, so this is the one place that turns the
 * hidden patience into one of them; no screen shows the number unless the ledger is watched.
 */
export type BoardMood = 'patient' | 'restless' | 'angry';

/** `patience` runs from -20 to 100; a usual run starts at 60. */
export function boardMood(patience: number): BoardMood {
  return patience > 40 ? 'patient' : patience > 15 ? 'restless' : 'angry';
}
