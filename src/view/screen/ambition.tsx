/**
 * The ambition: the staff has come together and somebody asks. Three things one can say; the faces in
 * the room answer before it is said for good. Number keys choose, Enter on the button says it.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Wish } from '../../session/wish.ts';
import type { AmbitionChoice, AmbitionModel } from '../model/ambition.ts';
import { Button } from './parts/Button.tsx';
import { Heading } from './parts/Heading.tsx';
import { Portrait, RoomPerson } from './parts/Portrait.tsx';
import { Slip, Slips } from './parts/Slip.tsx';
import { Tag, Tags } from './parts/Tag.tsx';
import './opening.css';
import './ambition.css';

export interface AmbitionScreenProps {
  model: AmbitionModel;
  wish: (wish: Wish) => void;
}

function Choice({
  choice,
  place,
  chosen,
  first,
  onChoose,
}: {
  choice: AmbitionChoice;
  place: number;
  chosen: boolean;
  first: boolean;
  onChoose: () => void;
}) {
  return (
    <Slip
      radio
      class="ambition-slip"
      title={
        <>
          <kbd aria-hidden="true">{place}</kbd> {choice.name}
        </>
      }
      state={chosen ? 'chosen' : 'rest'}
      tabIndex={chosen || first ? 0 : -1}
      onClick={onChoose}
    >
      <span class="ambition-say">{choice.say}</span>
      <span class="ambition-cost">{choice.cost}</span>
      <Tags>
        <Tag kind="gain">{choice.gain}</Tag>
        <Tag kind="loss">{choice.loss}</Tag>
      </Tags>
    </Slip>
  );
}

export function AmbitionScreen({ model, wish }: AmbitionScreenProps) {
  const [chosen, setChosen] = useState<number | null>(null);
  const choice = chosen === null ? null : (model.choices[chosen] ?? null);

  useEffect(() => {
    const pick = (event: KeyboardEvent) => {
      const at = Number(event.key) - 1;
      if (event.altKey || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return;
      if (Number.isInteger(at) && at >= 0 && at < model.choices.length) setChosen(at);
    };
    addEventListener('keydown', pick);
    return () => removeEventListener('keydown', pick);
  }, [model.choices.length]);

  return (
    <div class="opening ambition-hall">
      <div class="ambition-wall" aria-hidden="true" />
      <main class="ambition">
        <div class="ambition-head">
          <p class="ambition-kicker">{model.kicker}</p>
          <Heading class="ambition-title">{model.title}</Heading>
        </div>
        <div class="ambition-floor">
          <figure class="ambition-asker">
            <Portrait
              who={model.asker.function}
              mood={
                choice
                  ? choice.purpose === 'growth'
                    ? 'happy'
                    : choice.purpose === 'efficiency'
                      ? 'angry'
                      : 'worried'
                  : 'ok'
              }
              size="100%"
            />
            <figcaption class="say say-down">
              <span class="ambition-quote">{model.asker.words}</span>
              <small>{model.asker.line}</small>
            </figcaption>
          </figure>
          <ul class="ambition-room" aria-hidden="true">
            {model.listeners.map((listener, index) => (
              <li key={listener.name}>
                <RoomPerson look={listener.look} mood={choice?.faces[index] ?? 'ok'} size="100%" />
              </li>
            ))}
          </ul>
        </div>
        <section class="sheet ambition-sheet">
          <Slips radio label={model.label} class="ambition-slips">
            {model.choices.map((each, index) => (
              <Choice
                key={each.purpose}
                choice={each}
                place={index + 1}
                chosen={index === chosen}
                first={chosen === null && index === 0}
                onChoose={() => setChosen(index)}
              />
            ))}
          </Slips>
          <div class="ambition-foot">
            <p class="ambition-hears" aria-live="polite">
              <span class="vh">{model.hearsLabel}: </span>
              {choice ? choice.hears : model.waiting}
            </p>
            <p class="small soft ambition-later">{model.later}</p>
            <Button
              kind="go"
              icon="message-circle"
              why={choice ? null : model.pick}
              onClick={() => choice && wish({ kind: 'say', purpose: choice.purpose })}
            >
              {model.say}
            </Button>
          </div>
        </section>
      </main>
    </div>
  );
}
