/** Why not, in words: the writers' sentence for a refusal, and a few words for a card or a room out of reach. */
import type { Verdict } from '../../kernel/index.ts';
import type { Words } from '../../text/index.ts';

/** A refusal as the writers put it, with its two numbers where it has them. */
export function refusalText(refusal: Exclude<Verdict, { ok: true }> | null, words: Words): string | null {
  if (!refusal) return null;
  const shown = (value: number | undefined): number => Math.round((value ?? 0) * 10) / 10;
  return words.t(`refusal.${refusal.why}`, {
    needs: shown(refusal.needs),
    has: shown(refusal.has),
    what: refusal.what ?? '',
  });
}

const SHORT = [
  'done-often-enough',
  'already-running',
  'suspended',
  'no-attention-left',
  'no-budget-left',
  'no-starts-left',
  'needs-purpose',
] as const;

/** Why a card or a room is out of reach, in a few words. */
export function shortWhy(verdict: Verdict, words: Words): string | null {
  if (verdict.ok) return null;
  const short = SHORT.find((each) => each === verdict.why);
  return short ? words.t(`plan.why.${short}`) : words.t(`refusal.${verdict.why}`);
}
