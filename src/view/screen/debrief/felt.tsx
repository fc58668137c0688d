/** One word, before anything is explained: over the company as it was left. */
import { useRef } from 'preact/hooks';
import { feltModel } from '../../model/debrief/felt.ts';
import { useCover } from '../floor-context.ts';
import { Icon } from '../parts/Icon.tsx';
import type { StepProps } from './steps.ts';
import './felt.css';

export function FeltStep({ snapshot, words, wish }: StepProps) {
  const box = useRef<HTMLDivElement>(null);
  useCover(box, 'bottom');
  const model = feltModel(snapshot, words);
  const say = (felt: string): void => wish({ kind: 'note', note: { felt: felt.trim() } });
  return (
    <div class="felt" ref={box}>
      <div class="sheet felt-sheet">
        <ul class="felt-words" aria-label={model.label}>
          {model.words.map(({ id, word, chosen }) => (
            <li key={id}>
              <button
                type="button"
                class="felt-word"
                aria-pressed={chosen}
                onClick={() => say(chosen ? '' : word)}
              >
                {chosen && <Icon name="check" />}
                {word}
              </button>
            </li>
          ))}
        </ul>
        <div class="felt-foot">
          <p class="felt-said" aria-live="polite">
            {model.said || model.private}
          </p>
          <div class="felt-own">
            <label for="felt-own">{model.own.label}</label>
            <input
              id="felt-own"
              type="text"
              maxLength={24}
              autoComplete="off"
              placeholder={model.own.hint}
              value={model.own.value}
              onChange={(event) => say((event.target as HTMLInputElement).value)}
            />
          </div>
        </div>
      </div>
    </div>
  );
}
