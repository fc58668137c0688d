/**
 * A big figure with its unit and, if known, where it moved. Props:
 * - value: ready to show; unit (to be asked why it moved, a figure stands in `Why`);
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
  class?: string;
}

export function Figure({ value, unit, class: extra }: FigureProps) {
  return (
    <span class={`figure ${extra ?? ''}`}>
      {value}
      {unit && <small> {unit}</small>}
    </span>
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

/** Direction, colour and shape alone, beside a figure that says the rest; the words are spoken. */
export function MoveMark({ dir, good, words }: Movement) {
  const tone = good === null ? 'even' : good ? 'good' : 'bad';
  return (
    <span class={`move move-alone ${tone}`}>
      <span class="move-mark">
        <Icon name={dir === 'up' ? 'arrow-up' : dir === 'down' ? 'arrow-down' : 'equal'} label={words} />
      </span>
    </span>
  );
}
