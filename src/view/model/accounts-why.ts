/** The result's change by the lines of its own account: it adds up, to the rounding. */
import type { QuarterReport } from '../../kernel/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';

export interface BookLine {
  label: string;
  /** k€ */
  by: number;
  show: string;
}

/**
 * The lines that moved in the quarter of `now`, largest first.
 * @param spend what AI cost a quarter before the first, k€
 */
export function bookLines(snapshot: Snapshot, words: Words, now: QuarterReport, spend: number): BookLine[] {
  const world = snapshot.world!;
  const playable = snapshot.level?.playable;
  const was = world.history.find((each) => each.quarter === now.quarter - 1) ?? {
    result: world.referenceResult,
    revenue: world.revenue0,
    // Licences that were there before anybody decided anything are in the first account, too.
    spend,
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
  return parts
    .filter(([, by]) => Math.abs(by) >= 1)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .map(([key, by]) => ({
      label: words.t(`why.line.${key}`),
      by,
      show: words.money(by, true),
    }));
}
