/**
 * A moment over the uncovered floor: a card of paper at its foot says what one sees and who speaks; a
 * thin line shows how long it stays. A button, a key or a tap anywhere ends it. Performs nothing
 * itself: the floor does, and the session says when it is over.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { Wish } from '../../session/wish.ts';
import type { MomentScreenModel } from '../model/moments.ts';
import { useCover } from './floor-context.ts';
import { Button } from './parts/Button.tsx';
import { Heading } from './parts/Heading.tsx';
import { Portrait, RoomPerson } from './parts/Portrait.tsx';
import './moment.css';

export interface MomentProps {
  model: MomentScreenModel;
  wish: (wish: Wish) => void;
}

/** Milliseconds in which a tap still belongs to the screen before. */
const TOO_SOON = 350;

export function MomentScreen({ model, wish }: MomentProps) {
  const { moment, speaker, line, tone } = model;
  const box = useRef<HTMLDivElement>(null);
  const since = useRef(0);
  useCover(box, 'bottom');
  const skip = (): void => wish({ kind: 'skip-moment' });
  useEffect(() => {
    since.current = performance.now();
    box.current?.querySelector<HTMLButtonElement>('.moment-skip')?.focus({ preventScroll: true });
  }, [moment.id]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // A key still held down from the screen before says nothing about this one.
      const leads = event.key === 'Escape' || event.key === 'Enter' || event.key === ' ';
      if (!leads || document.querySelector('dialog[open]')) return;
      if (event.repeat) event.preventDefault();
      else if (event.key === 'Escape') wish({ kind: 'skip-moments' });
      else if (!(event.target as HTMLElement | null)?.closest?.('button')) wish({ kind: 'skip-moment' });
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [wish]);
  return (
    <div class="moment" data-moment={moment.kind}>
      <div
        class="moment-floor"
        aria-hidden="true"
        onClick={() => performance.now() - since.current > TOO_SOON && skip()}
      />
      <div ref={box} class="moment-foot">
        <main key={moment.id} class={`sheet moment-card moment-${tone}`} aria-labelledby="moment-title">
          {speaker && (
            <span class="moment-face">
              {speaker.who ? (
                <Portrait who={speaker.who} mood={speaker.mood} shape="disc" size={72} />
              ) : (
                <RoomPerson look={speaker.look} mood={speaker.mood} shape="disc" size={72} />
              )}
            </span>
          )}
          <div class="moment-words">
            <Heading id="moment-title" quiet>
              {moment.title}
            </Heading>
            {line && (
              <p class={speaker ? 'moment-said' : 'moment-line'}>
                {line}
                {speaker && <small>{speaker.label}</small>}
              </p>
            )}
          </div>
          <div class="moment-act">
            {model.skipAll && (
              <Button kind="bare" onClick={() => wish({ kind: 'skip-moments' })}>
                {model.skipAll}
              </Button>
            )}
            <Button class="moment-skip" iconAfter="skip-forward" onClick={skip}>
              {model.skip}
            </Button>
          </div>
          <i class="moment-time" style={{ '--length': `${moment.length}ms` }} aria-hidden="true" />
        </main>
      </div>
      <p class="vh" role="status">
        {moment.title}. {moment.text}
      </p>
    </div>
  );
}
