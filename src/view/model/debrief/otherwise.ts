/** A decision and what could have been decided instead, in words that can be told apart. Judges nothing. */
import type { Decision, FunctionId } from '../../../kernel/index.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { deedText, failuresAt, joinNames, personName, stageName } from '../deeds.ts';

type Failed = ReturnType<typeof failuresAt>;
const known = new WeakMap<Snapshot['decisions'], Failed>();

/** The failures of a finished run, found once: its decisions never change. */
export function failedIn({ decisions, world }: Snapshot): Failed {
  let found = world?.ending ? known.get(decisions) : undefined;
  if (!found) {
    found = failuresAt(decisions, world);
    if (world?.ending) known.set(decisions, found);
  }
  return found;
}

/** A decision of nothing: what was decided is left undone. */
export const undone = (decision: Decision): boolean => decision.kind === 'cut' && decision.jobs === 0;

/** A decision of the run as one says it; of a table, who leads. */
export function decisionText(index: number, snapshot: Snapshot, words: Words): string {
  const was = snapshot.decisions[index];
  if (!was) return '';
  if (was.kind === 'seat')
    return words.t('ending.ui.led', {
      who: personName(words, was.table[0]),
      stage: stageName(words, was.stage),
    });
  return deedText(was, snapshot, words, failedIn(snapshot)[index]) ?? '';
}

/**
 * A decision and its alternative: of two tables it says who sits otherwise, of a thing left undone
 * that it was left undone.
 * @param index place of the decision in the run
 */
export function pairText(
  was: Decision,
  instead: Decision,
  index: number,
  snapshot: Snapshot,
  words: Words,
): [string, string] {
  if (was.kind === 'seat' && instead.kind === 'seat') {
    const stage = stageName(words, was.stage);
    if (was.table[0] !== instead.table[0])
      return [
        words.t('ending.ui.led', { who: personName(words, was.table[0]), stage }),
        words.t('ending.ui.led', { who: personName(words, instead.table[0]), stage }),
      ];
    const names = (all: readonly FunctionId[]): string[] => all.map((who) => personName(words, who));
    const gone = names(was.table.filter((who) => !instead.table.includes(who)));
    const come = names(instead.table.filter((who) => !was.table.includes(who)));
    return [
      words.t('ending.ui.sat', { who: joinNames(words, gone), stage, n: gone.length }),
      words.t('ending.ui.sat', { who: joinNames(words, come), stage, n: come.length }),
    ];
  }
  const failed = failedIn(snapshot)[index];
  const first = deedText(was, snapshot, words, failed) ?? '';
  if (undone(instead)) return [first, words.t('ending.ui.undone')];
  return [first, deedText(instead, snapshot, words, failed) ?? ''];
}
