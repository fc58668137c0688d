/** What a class has to talk about, as questions: its own facts in the words of its company. */
import type { Prompt } from '../../../debrief/index.ts';
import type { Words } from '../../../text/index.ts';
import { joinNames } from '../deeds.ts';
import { optionLabel, questionName } from './questions.ts';

export function promptText(prompt: Prompt, names: readonly string[], words: Words): string {
  const { t } = words;
  const best = t('ending.growth');
  switch (prompt.kind) {
    case 'split': {
      const { question, a, b } = prompt;
      return t('class.prompt.split', {
        question: questionName(question, words),
        a: optionLabel(question, a.option, words),
        b: optionLabel(question, b.option, words),
        na: a.runs,
        nb: b.runs,
        ga: a.growth,
        gb: b.growth,
        best,
      });
    }
    case 'apart': {
      const { question, high, low, gap } = prompt;
      return t('class.prompt.apart', {
        question: questionName(question, words),
        high: optionLabel(question, high.option, words),
        low: optionLabel(question, low.option, words),
        nh: high.runs,
        nl: low.runs,
        gap: words.money(gap),
      });
    }
    case 'twins': {
      const { a, b, endA, endB, same, of, differ, luck } = prompt;
      return t('class.prompt.twins', {
        a: names[a]!,
        b: names[b]!,
        endA: t(`ending.${endA}`),
        endB: t(`ending.${endB}`),
        same,
        of,
        parted: String(differ.length > 0),
        differ: joinNames(
          words,
          differ.map((id) => questionName(id, words)),
        ),
        luck: String(luck),
      });
    }
    case 'surprise': {
      const { quarter, bet, bets, wrong, went } = prompt;
      return t('class.prompt.surprise', {
        quarter,
        bets,
        wrong,
        bet: t(`bet.${bet}`),
        went: t(`bet.${went}`),
      });
    }
    case 'patience': {
      const { quarter, behind, ahead } = prompt;
      return t('class.prompt.patience', {
        quarter,
        behind: words.money(behind),
        ahead: words.money(ahead),
      });
    }
    case 'alike': {
      const { question, option, runs, growth } = prompt;
      return t('class.prompt.alike', {
        question: questionName(question, words),
        option: optionLabel(question, option, words),
        runs,
        growth,
        best,
      });
    }
    case 'lowest': {
      const { quarter, result, end } = prompt;
      return t('class.prompt.lowest', { quarter, result: words.money(result), end: words.money(end) });
    }
  }
}
