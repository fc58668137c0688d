/** Bets against reality, and whose advice one followed. */
import { debriefModel, type DebriefModel } from '../../model/debrief/debrief.ts';
import { Icon } from '../parts/Icon.tsx';
import { Marks } from '../parts/Marks.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import type { StepProps } from './steps.ts';
import './bets.css';

/** What one bet against what happened: a mark a bet, the right ones filled. */
function Bets({ bets }: { bets: NonNullable<DebriefModel['bets']> }) {
  return (
    <section class="record" aria-labelledby="debrief-bets">
      <h3 id="debrief-bets">{bets.title}</h3>
      <p class="record-figure">{bets.text}</p>
      <ul>
        {bets.kinds.map((each) => (
          <li key={each.bet}>
            <b>{each.label}</b>
            <span class="small">{each.text}</span>
            <span class="record-marks" aria-hidden="true">
              {each.marks.map((right, index) => (
                <span key={index} class={`record-mark record-mark-${right ? 'true' : 'false'}`}>
                  <Icon name={right ? 'check' : 'x'} />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function BetsStep({ snapshot, words }: StepProps) {
  const model = debriefModel(snapshot, words)!;
  return (
    <div class="debrief-records">
      {model.bets && <Bets bets={model.bets} />}
      {model.advisers.items.length > 0 && (
        <section class="record" aria-labelledby="debrief-advisers">
          <h2 id="debrief-advisers">{model.advisers.title}</h2>
          <ul>
            {model.advisers.items.map((each) => (
              <li key={each.who}>
                <Portrait who={each.who} shape="disc" size={34} />
                <b>{each.name}</b>
                <span class="small">{each.standing.sentence}</span>
                <Marks standing={each.standing} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
