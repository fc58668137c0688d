/** The bet: three tickets over the quiet floor, one press, or none. Being right wins nothing. */
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Wish } from '../../session/wish.ts';
import type { Words } from '../../text/index.ts';
import type { BetModel, TicketModel } from '../model/bet.ts';
import type { Bet } from '../model/names.ts';
import { Bubble } from './parts/Bubble.tsx';
import { Button } from './parts/Button.tsx';
import { Heading } from './parts/Heading.tsx';
import { Portrait } from './parts/Portrait.tsx';
import { Why } from './parts/Why.tsx';
import { FloorContext } from './floor-context.ts';
import { Parcel } from './parcel.tsx';
import './bet.css';

/** Where parcels lie in the picture of a ticket. */
const PILES: Record<TicketModel['parcels'], readonly [number, number][]> = {
  1: [[92, 104]],
  3: [
    [66, 104],
    [114, 104],
    [90, 69],
  ],
  6: [
    [38, 104],
    [86, 104],
    [134, 104],
    [62, 69],
    [110, 69],
    [86, 34],
  ],
};

function Parcels({ count }: { count: TicketModel['parcels'] }) {
  return (
    <svg class="bet-parcels" viewBox="0 0 230 150" aria-hidden="true">
      <ellipse class="bet-shadow" cx="115" cy="140" rx={count === 1 ? 64 : count === 3 ? 84 : 104} ry="8" />
      {PILES[count].map(([x, y]) => (
        <Parcel key={`${x}-${y}`} x={x} y={y} />
      ))}
    </svg>
  );
}

export interface BetProps {
  model: BetModel;
  words: Words;
  wish: (wish: Wish) => void;
}

/** How long the torn-off ticket is seen before the quarter begins, milliseconds. */
const TEAR = 380;

export function BetScreen({ model, wish }: BetProps) {
  const [taken, setTaken] = useState<Bet | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const floor = useContext(FloorContext);
  useEffect(() => floor.hush(), [floor]);
  const take = (bet: Bet): void => {
    if (taken) return;
    const calm =
      document.documentElement.hasAttribute('data-calm') ||
      matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (calm) {
      wish({ kind: 'bet', bet });
      return;
    }
    setTaken(bet);
    setTimeout(() => wish({ kind: 'bet', bet }), TEAR);
  };
  const keys = (event: KeyboardEvent): void => {
    const all = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const ticket = /^[1-3]$/.test(event.key) ? model.tickets[Number(event.key) - 1] : undefined;
    if (event.key === 'Escape') {
      event.preventDefault();
      wish({ kind: 'plan-again' });
    } else if (step) {
      event.preventDefault();
      all[at < 0 ? 0 : (at + step + all.length) % all.length]?.focus();
    } else if (ticket) {
      event.preventDefault();
      take(ticket.bet);
    }
  };
  return (
    <main class={`bet ${taken ? 'bet-taken' : ''}`} onKeyDown={keys}>
      <div class="bet-in">
        <header class="bet-head">
          <Heading class="bet-title">{model.title}</Heading>
          <p class="lead">
            <Why of="orders">{model.lead}</Why>
          </p>
        </header>
        <ul class="bet-tickets" aria-label={model.label} ref={list}>
          {model.tickets.map((ticket) => (
            <li key={ticket.bet} class={taken === ticket.bet ? 'taken' : ''}>
              <div class="bet-shade">
                <button type="button" class="bet-ticket" onClick={() => take(ticket.bet)}>
                  <Parcels count={ticket.parcels} />
                  <span class="bet-words">
                    <b>{ticket.label}</b>
                    <span>{ticket.range}</span>
                  </span>
                </button>
              </div>
              {ticket.voice && (
                <div class="bet-voice">
                  <Bubble tail="left" who={ticket.voice.name}>
                    {ticket.voice.text}
                  </Bubble>
                  <Portrait
                    who={ticket.voice.who}
                    mood={ticket.bet === 'rise' ? 'happy' : 'ok'}
                    shape="disc"
                    size={58}
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
        <footer class="bet-foot sheet">
          <p class="small soft">{model.note}</p>
          <span class="bet-act">
            <Button kind="bare" icon="arrow-left" onClick={() => wish({ kind: 'plan-again' })}>
              {model.back}
            </Button>
            <Button kind="bare" iconAfter="play" onClick={() => wish({ kind: 'bet', bet: null })}>
              {model.skip}
            </Button>
          </span>
        </footer>
        {model.refusal && (
          <p class="bet-refusal" role="alert">
            {model.refusal}
          </p>
        )}
      </div>
    </main>
  );
}
