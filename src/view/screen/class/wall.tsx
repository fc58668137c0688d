/**
 * The class as it is projected: one idea fills the screen, arrow keys turn, Escape goes back to the desk.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../../text/index.ts';
import type { ClassLevelModel } from '../../model/class/class.ts';
import { Button } from '../parts/Button.tsx';
import { Heading } from '../parts/Heading.tsx';
import { partsOf } from './ideas.tsx';

interface WallProps {
  of: ClassLevelModel;
  words: Words;
  onClose: () => void;
}

export function Wall({ of, words, onClose }: WallProps) {
  const [at, setAt] = useState(0);
  const parts = partsOf(of, words);
  const part = parts[Math.min(at, parts.length - 1)]!;
  const turn = useRef<(by: number) => void>(() => {});
  turn.current = (by) => setAt((now) => Math.max(0, Math.min(parts.length - 1, now + by)));
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      if (event.key === 'Escape') onClose();
      else if (event.key === 'ArrowRight' || event.key === 'PageDown') turn.current(1);
      else if (event.key === 'ArrowLeft' || event.key === 'PageUp') turn.current(-1);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, [onClose]);
  return (
    <div class="class-wall">
      <main class={`class-wall-part part-${part.id}`} tabIndex={0} aria-label={part.title}>
        <Heading step={at}>{part.title}</Heading>
        {part.text && <p class="lead">{part.text}</p>}
        {part.body}
      </main>
      <footer class="class-wall-foot">
        <span>{of.title}</span>
        <Button
          kind="bare"
          round
          icon="arrow-left"
          label={words.t('class.present.before')}
          onClick={() => turn.current(-1)}
        />
        <span aria-live="polite">{words.t('class.present.at', { at: at + 1, of: parts.length })}</span>
        <Button
          kind="bare"
          round
          icon="arrow-right"
          label={words.t('class.present.next')}
          onClick={() => turn.current(1)}
        />
        <Button icon="x" onClick={onClose}>
          {words.t('class.present.close')}
        </Button>
      </footer>
    </div>
  );
}
