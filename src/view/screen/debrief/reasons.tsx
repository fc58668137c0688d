/** Why the run ended as it did, in sentences from its own facts. */
import { reasonsModel } from '../../model/debrief/reasons.ts';
import { Icon } from '../parts/Icon.tsx';
import type { StepProps } from './steps.ts';
import './reasons.css';

/** The reasons as a list. */
export function Reasons({ snapshot, words }: Pick<StepProps, 'snapshot' | 'words'>) {
  const why = reasonsModel(snapshot, words);
  return (
    <>
      <p class="lead">{why.ending}</p>
      <ul class="reasons">
        {why.reasons.map((reason) => (
          <li key={reason.id} class={`reason reason-${reason.tone}`}>
            <span class="reason-mark">
              <Icon
                name={reason.tone === 'good' ? 'check' : reason.tone === 'bad' ? 'x' : 'minus'}
                label={words.t(`debrief.ui.${reason.tone}`)}
              />
            </span>
            <div>
              <h2>{reason.label}</h2>
              <p>{reason.text}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
