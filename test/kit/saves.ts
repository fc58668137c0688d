/** Runs left somewhere, as a device keeps them. */
import { levelById } from '../../src/cli/levels.ts';
import type { Decision } from '../../src/kernel/index.ts';
import { builtIn, playerOf, playOut, writeSave } from '../../src/run/index.ts';
import { clearDesk } from '../../src/session/desk.ts';

/** Where the page keeps the run in hand. */
export const SAVE_KEY = 'in-good-hands.save';

/** A run of a built-in playbook, left before a quarter is played. */
export interface Left {
  level: string;
  seed: number;
  playbook: string;
  /** Quarters played. */
  quarter: number;
  step: 'planning' | 'betting';
}

/** Everything the player decided up to there, the next quarter's own decisions included. */
export function decidedUntil({ level, seed, playbook, quarter }: Left): Decision[] {
  const { decisions } = playOut(levelById(level)!.playable, seed, playerOf(builtIn(playbook)!));
  let played = 0;
  return decisions.filter(({ kind }) => {
    if (kind === 'play') played += 1;
    return played < quarter || (played === quarter && kind !== 'bet');
  });
}

/** The save that such a run leaves, as text. */
export function leave(left: Left): string {
  const { level, seed, quarter, step } = left;
  const saved = { level, seed, decisions: decidedUntil(left), quarter, step, lead: null, wondered: null };
  return JSON.stringify(writeSave({ ...saved, desk: clearDesk() }, levelById(level)!.playable));
}
