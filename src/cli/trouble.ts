/** Why a run code could not be opened, in words for a console, with what it holds all the same. */
import type { CodeTrouble, TroubleKind } from '../run/index.ts';
import type { Words } from '../text/index.ts';

const TELLS: Record<Exclude<TroubleKind, 'illegal'>, string> = {
  empty: 'there is no run code here',
  'too-long': 'this is too long to be a run code',
  'not-a-code': 'this is not a run code; copy it again, whole',
  changed: 'this run code has been changed: at least one character is wrong or missing; copy it again, whole',
  'newer-code': 'this run code was made by a later version of the game',
  'other-rules': 'this run code was made under other rules, so the run would come out differently today',
  'unknown-level': 'this run was played in a level that is not here',
  'other-level': 'this run was played in another version of its level than the one here',
};

/** One line. */
export function tellTrouble({ why, held, illegal }: CodeTrouble, words: Words): string {
  if (illegal) {
    const { why: no, needs = 0, has = 0, what = '' } = illegal.verdict;
    const reason = words.t(`refusal.${no}`, { needs, has, what });
    return `decision ${illegal.decision}, in quarter ${illegal.quarter}, is not legal: ${reason}`;
  }
  const tells = TELLS[why as keyof typeof TELLS];
  if (!held) return tells;
  const who = held.playbook?.replace(/\p{C}/gu, '?') ?? 'a person';
  return `${tells} (level "${held.level}", seed ${held.seed}, rules ${held.rules}, played by ${who})`;
}
