/**
 * A big figure with its unit and, if known, where it moved. Props:
 * - value: ready to show; unit; onWhy: makes it a button that opens its causes (whyLabel spoken,
 *   whyOpen its state);
 * - move: { dir: 'up' | 'down' | 'flat', good: true | false | null, words }: arrow = direction,
 *   colour and mark (round tick / square cross edge) = good or bad, words say it all.
 */
import { Icon } from './Icon.tsx';

export interface Movement {
  dir: 'up' | 'down' | 'flat';
  good: boolean | null;
  words: string;
}

export interface FigureProps {
  value: string;
  unit?: string;
  onWhy?: () => void;
  whyLabel?: string;
  whyOpen?: boolean;
  class?: string;
}

export function Figure({ value, unit, onWhy, whyLabel, whyOpen, class: extra }: FigureProps) {
  const text = (
    <>
      {value}
      {unit && <small> {unit}</small>}
    </>
  );
  if (!onWhy) return <span class={`figure ${extra ?? ''}`}>{text}</span>;
  return (
    <button
      type="button"
      class={`figure why ${extra ?? ''}`}
      aria-expanded={whyOpen ?? false}
      title={whyLabel}
      onClick={onWhy}
    >
      {text}
      {whyLabel && <span class="vh"> {whyLabel}</span>}
    </button>
  );
}

/** Direction, colour, shape and words of a change. */
export function Move({ dir, good, words }: Movement) {
  const tone = good === null ? 'even' : good ? 'good' : 'bad';
  return (
    <span class={`move ${tone}`}>
      <span class="move-mark">
        <Icon name={dir === 'up' ? 'arrow-up' : dir === 'down' ? 'arrow-down' : 'equal'} />
      </span>
      {words}
    </span>
  );
}
