/** A cause in words: what it is, when it was, and what stood behind it. The numbers are elsewhere. */
import type { Cause } from '../../debrief/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { deedText, happeningText, joinNames, personName } from './deeds.ts';

/** The cause as a sentence. */
export function causeText(cause: Cause, snapshot: Snapshot, words: Words): string {
  const { kind, move, target, worked } = cause;
  const decision = cause.decision === null ? undefined : snapshot.decisions[cause.decision];
  if (kind === 'fruit')
    return happeningText(
      { kind: 'success', quarter: cause.quarter, week: 13, what: move!, target },
      snapshot,
      words,
    );
  // What ends at the close has only taken people's time so far: what it brings comes after.
  if (move !== null && worked !== null) {
    const deed = deedText({ kind: 'start', move, target }, snapshot, words)!;
    return words.t(worked ? 'why.done' : 'why.failed', { deed });
  }
  if (kind === 'under-way' || (move !== null && decision?.kind === 'start')) {
    const deed = deedText({ kind: 'start', move: move!, target }, snapshot, words)!;
    return words.t(kind === 'under-way' ? 'why.going' : 'why.started', { deed });
  }
  if (decision) return deedText(decision, snapshot, words, move ? { move } : undefined) ?? '';
  return words.t(`why.cause.${kind}`);
}

/** When it was. `quarter` is the one being explained. */
export function causeWhen(cause: Cause, quarter: number, words: Words): string {
  const { kind, worked } = cause;
  if (kind === 'once') return words.t('why.when.quarter', { quarter: quarter - 1 });
  if (kind === 'itself' || kind === 'together') return words.t('why.when.quarter', { quarter });
  if (kind === 'fruit') return words.t('why.when.fruit', { quarter: quarter - 1 });
  if (kind === 'under-way')
    return worked === null
      ? words.t('why.when.since', { quarter: cause.quarter })
      : words.t('why.when.ended', { quarter: cause.quarter, now: quarter });
  return cause.week === 0
    ? words.t('why.when.plan', { quarter: cause.quarter })
    : words.t('why.when.week', { quarter: cause.quarter, week: cause.week });
}

/** What stood behind it; null where its words say it all. */
export function causeWhat(cause: Cause, snapshot: Snapshot, words: Words): string | null {
  const decision = cause.decision === null ? undefined : snapshot.decisions[cause.decision];
  if (decision?.kind === 'dilemma') return words.t(`dilemma.${decision.id}.text`);
  if (decision?.kind === 'ambition') return words.t(`purpose.${decision.purpose}.say`);
  if (decision?.kind === 'seat')
    return joinNames(
      words,
      decision.table.map((who) => personName(words, who)),
    );
  if (decision?.kind === 'failure') return words.t(`answer.${decision.answer}.what`);
  if (decision?.kind === 'direct') {
    const parts = (['sales', 'offers', 'value', 'cuts'] as const).filter((to) => decision[to] > 0);
    return parts.length === 0
      ? null
      : joinNames(
          words,
          parts.map((to) =>
            words.t('why.part', { to: words.t(`destination.${to}`), share: words.percent(decision[to]) }),
          ),
        );
  }
  if (cause.move) {
    const more = words.t(`move.${cause.move}.more`);
    return cause.kind === 'fruit' ? more : `${more} ${words.t('why.burden')}`;
  }
  if (cause.kind === 'decision') return null;
  return words.has(`why.cause.${cause.kind}.what`) ? words.t(`why.cause.${cause.kind}.what`) : null;
}
