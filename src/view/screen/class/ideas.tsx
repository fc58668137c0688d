/**
 * What there is to see of a class that played one level, one idea a part. The page, the wall and the paper
 * show the same parts, each in its own frame.
 */
import type { Words } from '../../../text/index.ts';
import type { ClassLevelModel } from '../../model/class/class.ts';
import { Bets, EndingsBar, EndingsKey, Lines, Question } from './charts.tsx';

export interface Part {
  id: string;
  title: string;
  text?: string;
  body: preact.ComponentChild;
}

/** All parts, in the order in which one tells them. */
export function partsOf(of: ClassLevelModel, words: Words): Part[] {
  const { t } = words;
  return [
    {
      id: 'endings',
      title: t('class.endings'),
      text: of.luck,
      body: (
        <>
          <EndingsBar endings={of.endings} />
          <dl class="class-figures">
            {of.figures.map(({ value, label }) => (
              <div key={label}>
                <dd>{value}</dd>
                <dt>{label}</dt>
              </div>
            ))}
          </dl>
        </>
      ),
    },
    {
      id: 'lines',
      title: of.lines.title,
      text: of.lines.text,
      body: <Lines lines={of.lines} words={words} />,
    },
    {
      id: 'split',
      title: t('class.split'),
      body: of.split ? (
        <>
          <Question question={of.split} />
          <EndingsKey endings={of.endings} />
        </>
      ) : (
        <p class="lead">{of.splitNone}</p>
      ),
    },
    { id: 'bets', title: of.bets.title, text: of.bets.text, body: <Bets bets={of.bets} /> },
    {
      id: 'choices',
      title: t('class.choices'),
      text: t('class.choices.text'),
      body: (
        <>
          <EndingsKey endings={of.endings} />
          <div class="class-questions">
            {of.questions.map((question) => (
              <Question key={question.id} question={question} />
            ))}
          </div>
          {of.more && (
            <details class="class-more">
              <summary>{of.more.label}</summary>
              <div class="class-questions">
                {of.more.questions.map((question) => (
                  <Question key={question.id} question={question} />
                ))}
              </div>
            </details>
          )}
        </>
      ),
    },
    {
      id: 'prompts',
      title: t('class.prompts'),
      text: t('class.prompts.text'),
      body: (
        <ol class="class-prompts">
          {of.prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ol>
      ),
    },
  ];
}
