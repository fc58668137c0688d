/** Five questions people ask, each answered by this run once one has thought of an answer. */
import { maturityModel, questionsModel } from '../../model/debrief/questions.ts';
import { Icon } from '../parts/Icon.tsx';
import type { StepProps } from './steps.ts';
import './questions.css';

/** The third is about failures: there successes stand against lessons. */
const ON_FAILURE = 2;

export function QuestionsStep({ snapshot, words, wish }: StepProps) {
  const maturity = maturityModel(snapshot, words);
  const look = (quarter: number): void =>
    wish({ kind: 'debrief-step', step: 'happened', look: { quarter, week: 0, veiled: false } });
  return (
    <ol class="questions">
      {questionsModel(snapshot, words).map((item, at) => (
        <li key={item.question}>
          <details name="question">
            <summary>
              <b aria-hidden="true">{at + 1}</b>
              <span>{item.question}</span>
              <Icon name="chevron-down" />
            </summary>
            <div class="question-open">
              <div class="question-words">
                <p class="question-answer">{item.answer}</p>
                {item.says.map((each) => (
                  <p key={each}>{each}</p>
                ))}
                {at === ON_FAILURE && (
                  <div class="question-maturity">
                    <h2>{maturity.title}</h2>
                    <dl>
                      {[maturity.pilots, maturity.lessons].map((each) => (
                        <div key={each.label}>
                          <dd>{each.value}</dd>
                          <dt>{each.label}</dt>
                        </div>
                      ))}
                    </dl>
                    <p>{maturity.text}</p>
                  </div>
                )}
              </div>
              <dl class="question-facts">
                {item.facts.map((each) => (
                  <div key={each.label}>
                    <dt>{each.label}</dt>
                    <dd>{each.value}</dd>
                  </div>
                ))}
              </dl>
              {item.deeds.length > 0 && (
                <section class="question-deeds" aria-label={words.t('debrief.questions.deeds')}>
                  <h2>{words.t('debrief.questions.deeds')}</h2>
                  <ul>
                    {item.deeds.map((each, index) => (
                      <li key={index}>
                        <button type="button" onClick={() => look(each.quarter)}>
                          <b>{each.short}</b> {each.text}
                          <Icon name="arrow-right" />
                        </button>
                      </li>
                    ))}
                  </ul>
                </section>
              )}
            </div>
          </details>
        </li>
      ))}
    </ol>
  );
}
