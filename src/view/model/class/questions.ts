/** The questions every run of a level answers, and their answers, in words. */
import type { ClassQuestion, QuestionId } from '../../../debrief/index.ts';
import type { Words } from '../../../text/index.ts';
import { STAGE_IDS } from '../deeds.ts';
import type { EndingKind } from '../names.ts';

export const ENDINGS: readonly EndingKind[] = ['growth', 'reprieve', 'layoffs'];

export interface OptionModel {
  id: string;
  label: string;
  runs: number;
  /** Share of those who met the question, 0..1. */
  share: number;
  endings: { kind: EndingKind; runs: number }[];
  value: string;
  /** All of it in a sentence. */
  tell: string;
}

export interface QuestionModel {
  id: QuestionId;
  label: string;
  /** What somebody at the door said, where that is the question. */
  quote: string | null;
  /** Said where not all of the class met it. */
  asked: string | null;
  options: OptionModel[];
}

/** What a question is called. */
export function questionLabel(id: QuestionId, words: Words): string {
  if (id.startsWith('lead-'))
    return words.t('class.question.lead', { stage: words.t(`stage.${STAGE_IDS[Number(id.slice(5))]!}`) });
  if (id.startsWith('dilemma.')) return words.t('class.choices.door');
  return words.t(`class.question.${id}`);
}

/** What an answer is called. */
export function optionLabel(id: QuestionId, option: string, words: Words): string {
  if (id === 'ambition') return words.t(`purpose.${option}`);
  if (id.startsWith('lead-')) return words.t(`function.${option}`);
  if (id === 'failures') return words.t(`answer.${option}`);
  if (id === 'freed' && option !== 'nowhere') return words.t(`destination.${option}`);
  if (id.startsWith('dilemma.')) return words.t(`${id as 'dilemma.x'}.${'abc'[Number(option)] ?? 'a'}`);
  return words.t(`class.option.${id}.${option}`);
}

/** A question as prompts name it: what was said at the door, where it came from there. */
export const questionName = (id: QuestionId, words: Words): string =>
  id.startsWith('dilemma.')
    ? `${words.t('class.choices.door')} (${firstWords(words.t(`${id as 'dilemma.x'}.text`))})`
    : questionLabel(id, words);

/** The first sentence of what somebody says. */
const firstWords = (text: string): string => /^.*?[.!?…](?=\s|$)/.exec(text)?.[0] ?? text;

export function questionModel(question: ClassQuestion, of: number, words: Words): QuestionModel {
  const { id, asked, options } = question;
  return {
    id,
    label: questionLabel(id, words),
    quote: id.startsWith('dilemma.') ? words.t(`${id as 'dilemma.x'}.text`) : null,
    asked: asked < of ? words.t('class.asked', { asked, of }) : null,
    options: options.map(({ option, who, endings, value }) => {
      const label = optionLabel(id, option, words);
      const ends = ENDINGS.map((kind) => `${words.t(`ending.${kind}`)} ${endings[kind]}`).join(', ');
      return {
        id: option,
        label,
        runs: who.length,
        share: who.length / Math.max(1, asked),
        endings: ENDINGS.map((kind) => ({ kind, runs: endings[kind] })),
        value: words.t('class.option.value', { value: words.money(value) }),
        tell: words.t('class.option.tell', { option: label, n: who.length, ends, value: words.money(value) }),
      };
    }),
  };
}
