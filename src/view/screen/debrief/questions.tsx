/** Five questions people ask, each answered by this run once one has thought of an answer. */
import { debriefModel } from '../../model/debrief/debrief.ts';
import { Icon } from '../parts/Icon.tsx';
import type { StepProps } from './steps.ts';
import './questions.css';

export function QuestionsStep({ snapshot, words }: StepProps) {
  const { questions, why } = debriefModel(snapshot, words)!;
  return (
    <>
      <div class="questions">
        {questions.items.map((item) => (
          <details key={item.question}>
            <summary>
              <span>{item.question}</span>
              <Icon name="chevron-down" />
            </summary>
            <p>{item.answer}</p>
          </details>
        ))}
      </div>
      <p class="soft">{why.maturity}</p>
    </>
  );
}
