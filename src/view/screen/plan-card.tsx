/** A move as a slip: its price in pegs and money, its odds as a word; in the plan, its place and its number. */
import type { CardModel } from '../model/plan-card.ts';
import { Icon } from './parts/Icon.tsx';
import { Pegs } from './parts/Pegs.tsx';

interface Props {
  card: CardModel;
  /** Tells more than the six words. */
  full?: boolean;
  /** Its room is being picked. */
  asked?: boolean;
  id?: string;
  onPress: () => void;
}

export function PlanCard({ card, full = false, asked = false, id, onPress }: Props) {
  const off = card.state === 'off';
  return (
    <button
      type="button"
      id={id}
      class={`slip plan-card ${card.state === 'chosen' ? 'on' : ''} ${off ? 'off' : ''} ${asked ? 'asked' : ''}`}
      aria-pressed={card.state === 'chosen' ? true : undefined}
      aria-disabled={off ? 'true' : undefined}
      onClick={() => !off && onPress()}
    >
      <span class="slip-title">
        <span>
          {card.name}
          {card.ai && <i class="plan-ai" aria-hidden="true" />}
        </span>
        {card.order > 0 && <span class="slip-badge">{card.order}</span>}
      </span>
      {card.advised && !off && (
        <span class="plan-advised">
          <Icon name="message-circle" />
          {card.advised}
        </span>
      )}
      <span class="plan-what">{full ? card.more : card.what}</span>
      {off ? (
        <span class="plan-line plan-why">
          <Icon name={card.why === null ? 'lock' : 'hourglass'} />
          {card.why}
        </span>
      ) : (
        <span class="plan-line">
          <Pegs units={card.pegs} state={card.order > 0 ? 'plugged' : 'asked'} label={card.pegsLabel} />
          <span>{card.cost}</span>
          {full && <span>{card.time}</span>}
          <span class="plan-odds">{card.order > 0 ? card.place : card.oddsLabel}</span>
        </span>
      )}
    </button>
  );
}
