/** A real process of the player's own company, drawn as the floor draws one, and two promises with a trigger. */
import { ourFirmModel, type FirmField } from '../../model/debrief/our-firm.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import type { StepProps } from './steps.ts';
import './our-firm.css';

const ICON: Record<FirmField, IconName> = {
  process: 'house',
  bottleneck: 'hourglass',
  person: 'eye',
  owner: 'users-round',
};

export function OurFirmStep({ snapshot, words, wish }: StepProps) {
  const model = ourFirmModel(snapshot, words);
  const { firm, plans } = snapshot.notes;
  const plan = (at: number, part: 'when' | 'act', text: string): void => {
    const [first, second] = plans.map((each, index) => (index === at ? { ...each, [part]: text } : each));
    wish({ kind: 'note', note: { plans: [first!, second!] } });
  };
  return (
    <div class="firm">
      <section class="sheet firm-map" aria-labelledby="firm-map">
        <h2 id="firm-map">{model.map}</h2>
        {model.there && <p class="small soft">{model.there}</p>}
        <ol class="firm-fields">
          {model.fields.map((field) => (
            <li key={field.id} class={`firm-field ${field.value ? 'filled' : ''}`}>
              <span class="firm-icon" aria-hidden="true">
                <Icon name={ICON[field.id]} />
              </span>
              <label for={`firm-${field.id}`}>{field.label}</label>
              <input
                id={`firm-${field.id}`}
                type="text"
                maxLength={120}
                autoComplete="off"
                placeholder={field.hint}
                value={field.value}
                onChange={(event) =>
                  wish({
                    kind: 'note',
                    note: { firm: { ...firm, [field.id]: (event.target as HTMLInputElement).value } },
                  })
                }
              />
            </li>
          ))}
        </ol>
      </section>
      <section class="sheet firm-plans" aria-labelledby="firm-plans">
        <h2 id="firm-plans">{model.plans.title}</h2>
        <p class="small soft">{model.plans.what}</p>
        {model.plans.items.map((item, at) => (
          <fieldset key={item.label} class={`firm-plan ${item.when && item.act ? 'filled' : ''}`}>
            <legend>{item.label}</legend>
            {(['when', 'act'] as const).map((part) => (
              <div key={part} class="firm-half">
                <label for={`plan-${at}-${part}`}>{model.plans[part]}</label>
                <textarea
                  id={`plan-${at}-${part}`}
                  rows={2}
                  maxLength={200}
                  placeholder={part === 'when' ? item.whenHint : item.actHint}
                  value={item[part]}
                  onChange={(event) => plan(at, part, (event.target as HTMLTextAreaElement).value)}
                />
              </div>
            ))}
          </fieldset>
        ))}
        <p class="firm-private small soft">
          <Icon name="lock" />
          {model.private}
        </p>
      </section>
    </div>
  );
}
