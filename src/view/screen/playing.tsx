/**
 * A quarter goes by: the week's clock with its buttons, and the orders counter on which the bet stands
 * as a mark. The floor is the show; this lies at its foot. Nothing here interrupts.
 */
import { useRef } from 'preact/hooks';
import type { Wish } from '../../session/wish.ts';
import type { Words } from '../../text/index.ts';
import type { CounterModel, PlayingModel } from '../model/playing.ts';
import { useCover } from './floor-context.ts';
import { Parcel } from './parcel.tsx';
import { Button } from './parts/Button.tsx';
import { Heading } from './parts/Heading.tsx';
import { Icon } from './parts/Icon.tsx';
import { Sheet } from './parts/Sheet.tsx';
import { Why } from './parts/Why.tsx';
import './playing.css';

export interface PlayingProps {
  model: PlayingModel;
  words: Words;
  wish: (wish: Wish) => void;
}

function Counter({ counter }: { counter: CounterModel }) {
  const style: Record<string, string> = { '--at': String(counter.at), '--last': String(counter.last.at) };
  if (counter.bet) {
    style['--from'] = String(counter.bet.from);
    style['--to'] = String(counter.bet.to);
  }
  return (
    <section class="counter" aria-labelledby="counter">
      <div class="counter-head">
        <h2 id="counter">{counter.title}</h2>
        <p class="counter-figure">
          <b>{counter.show}</b> <span>{counter.unit}</span>
        </p>
      </div>
      <div class="counter-scale" style={style} role="img" aria-label={counter.sentence}>
        <i class="counter-line" />
        {counter.bet && <i class={`counter-bet ${counter.right ? 'right' : ''}`} />}
        <i class="counter-last" />
        <i class="counter-now">
          <svg viewBox="0 0 44 34" aria-hidden="true">
            <Parcel />
          </svg>
        </i>
      </div>
      <p class="counter-words">
        <Why of="orders">{counter.last.label}</Why>
        {counter.bet && (
          <span class={`counter-status ${counter.right ? 'right' : ''}`}>
            <Icon name={counter.right ? 'check' : 'flag'} />
            {counter.bet.label} {counter.status && <small>{counter.status}</small>}
          </span>
        )}
      </p>
    </section>
  );
}

export function PlayingScreen({ model, wish }: PlayingProps) {
  const box = useRef<HTMLDivElement>(null);
  useCover(box, 'bottom');
  const { pause } = model;
  // Single keys only while the focus is in this strip, where it starts.
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onButton = (event.target as HTMLElement | null)?.closest('button,a,input');
    const speed = ({ '1': 1, '2': 2, '4': 4 } as const)[event.key as '1' | '2' | '4'];
    if (event.key === ' ' && !onButton) wish({ kind: pause.paused ? 'resume' : 'pause' });
    else if (speed) wish({ kind: 'speed', speed });
    else if (event.key === 's') wish({ kind: 'skip' });
    else return;
    event.preventDefault();
  };
  return (
    <div class="playing" ref={box} onKeyDown={press}>
      <Sheet as="main" class="playing-sheet" labelledBy="playing-title">
        <Heading id="playing-title" class="vh">
          {model.title}
        </Heading>
        <section class="clock" aria-label={model.clockLabel}>
          <div class="clock-week">
            <b>{model.weekLabel}</b>
            <ol class="clock-weeks" aria-hidden="true">
              {Array.from({ length: 13 }, (_, at) => (
                <li key={at} class={at + 1 < model.week ? 'past' : at + 1 === model.week ? 'now' : ''} />
              ))}
            </ol>
          </div>
          <div class="clock-buttons">
            <Button
              round
              icon={pause.paused ? 'play' : 'pause'}
              label={pause.label}
              onClick={() => wish({ kind: pause.paused ? 'resume' : 'pause' })}
            />
            <span class="clock-speeds" role="group" aria-label={model.speedLabel}>
              {model.speeds.map((each) => (
                <Button
                  key={each.speed}
                  kind="bare"
                  pressed={each.on}
                  label={each.name}
                  onClick={() => wish({ kind: 'speed', speed: each.speed })}
                >
                  {each.label}
                </Button>
              ))}
            </span>
            <Button iconAfter="skip-forward" class="clock-skip" onClick={() => wish({ kind: 'skip' })}>
              {model.skip}
            </Button>
          </div>
        </section>
        <Counter counter={model.counter} />
        <p class="playing-hint small soft">{model.hint}</p>
      </Sheet>
      <p class="vh" aria-live="polite">
        {model.news}
      </p>
    </div>
  );
}
