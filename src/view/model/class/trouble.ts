/** Why a run code could not be opened, in the player's words, with what it holds all the same. */
import type { CodeTrouble } from '../../../run/index.ts';
import type { LevelCard } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { wordsOf } from '../level-words.ts';

export interface TroubleModel {
  title: string;
  text: string;
  remedy: string;
  /** What the code says of itself; empty where nothing of it can be trusted. */
  held: { label: string; value: string }[];
  /** A level at hand that can be played with the code's luck instead. */
  play: { label: string; level: string; seed: number } | null;
}

const GRADE = ['other-rules', 'other-level'];

export function troubleModel(
  { why, held, illegal }: CodeTrouble,
  levels: readonly LevelCard[],
  words: Words,
): TroubleModel {
  const { t } = words;
  const no = illegal?.verdict;
  const reason = no ? t(`refusal.${no.why}`, { needs: no.needs ?? 0, has: no.has ?? 0, what: no.what ?? '' }) : ''; // prettier-ignore
  const level = held ? levels.find((each) => each.id === held.level) : undefined;
  const name = level ? wordsOf(level.level, words).t('level.title') : (held?.level ?? '');
  return {
    title: t(`codes.trouble.${why}`),
    text: t(`codes.trouble.${why}.text`, {
      rules: held?.rules ?? 0,
      decision: illegal?.decision ?? 0,
      quarter: illegal?.quarter ?? 0,
      reason,
    }),
    remedy: t(`codes.trouble.${why}.remedy`),
    held: held
      ? [
          { label: t('codes.held.level'), value: name },
          { label: t('codes.held.seed'), value: String(held.seed) },
          { label: t('codes.held.rules'), value: String(held.rules) },
          { label: t('codes.held.who'), value: held.playbook?.replace(/\p{C}/gu, '?') ?? t('codes.held.person') }, // prettier-ignore
        ]
      : [],
    play:
      held && level && GRADE.includes(why)
        ? { label: t('codes.held.play'), level: held.level, seed: held.seed }
        : null,
  };
}
