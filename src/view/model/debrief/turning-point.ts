/** The decision that weighed most on the run's own luck, wherever it has been worked out. */
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { deedText, failuresAt } from '../deeds.ts';

export interface TurningPoint {
  decision: number;
  quarter: number;
  deed: string;
  /** What it brought against its alternative, k€ with a sign. */
  value: string;
}

/** Null as long as nothing has been weighed. */
export function heaviestOf(snapshot: Snapshot, words: Words): TurningPoint | null {
  const { weight, effects, decisions, world } = snapshot;
  const single = effects.luck?.effects.reduce<{ decision: number; quarter: number; value: number } | null>(
    (most, each) => (most && Math.abs(most.value) >= Math.abs(each.value) ? most : each),
    null,
  );
  const found = weight
    ? { decision: weight.decision, quarter: weight.quarter, value: weight.effect }
    : (single ?? null);
  const was = found && decisions[found.decision];
  if (!found || !was) return null;
  const failed = failuresAt(decisions, world)[found.decision];
  return {
    decision: found.decision,
    quarter: found.quarter,
    deed: deedText(was, snapshot, words, failed) ?? '',
    value: words.money(found.value, true),
  };
}
