/** One word for a run, before anything is explained; and that word again, once everything is. */
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';

export const FEELINGS = [
  'proud',
  'relieved',
  'hopeful',
  'curious',
  'surprised',
  'torn',
  'tired',
  'frustrated',
  'guilty',
  'angry',
] as const;

export interface FeltModel {
  label: string;
  words: { id: string; word: string; chosen: boolean }[];
  own: { label: string; value: string; hint: string };
  said: string;
  private: string;
}

export function feltModel({ notes }: Snapshot, words: Words): FeltModel {
  const offered = FEELINGS.map((id) => ({ id, word: words.t(`debrief.feel.${id}`) }));
  const own = offered.some((each) => each.word === notes.felt) ? '' : notes.felt;
  return {
    label: words.t('debrief.feel.label'),
    words: offered.map((each) => ({ ...each, chosen: each.word === notes.felt })),
    own: { label: words.t('debrief.feel.own'), value: own, hint: words.t('debrief.feel.own.hint') },
    said: notes.felt === '' ? '' : words.t('debrief.feel.said', { word: notes.felt }),
    private: words.t('debrief.feel.private'),
  };
}

/** The word said at the beginning, to be held against what one knows now; null where none was. */
export function feltAgain({ notes }: Snapshot, words: Words): string | null {
  return notes.felt === '' ? null : words.t('debrief.feel.again', { word: notes.felt });
}
