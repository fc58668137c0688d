/**
 * What the floor can show, one look at a time: queues, skill, trust and fear, rework, freed capacity, and what the
 * table can see. Says in words what the colours mean. The picture itself is recoloured by the scene.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../text/index.ts';
import type { LookModel } from '../model/floor-looks.ts';
import { useCover } from './floor-context.ts';
import { Button } from './parts/Button.tsx';
import { Icon } from './parts/Icon.tsx';
import { Portrait } from './parts/Portrait.tsx';
import { Sheet } from './parts/Sheet.tsx';

interface Props {
  looks: readonly LookModel[];
  current: LookModel | null;
  words: Words;
  onLook: (id: string | null) => void;
  onRead: () => void;
}

export function FloorLooks({ looks, current, words, onLook, onRead }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useCover(panel, 'top', open);
  const start = (): void => {
    setOpen(true);
    if (!current) onLook(looks[0]?.id ?? null);
  };
  const close = (): void => {
    setOpen(false);
    onLook(null);
    box.current?.querySelector<HTMLElement>('.floor-look-open')?.focus();
  };
  useEffect(() => {
    if (open) box.current?.querySelector<HTMLElement>('.floor-modes button')?.focus();
  }, [open]);
  const keys = (event: KeyboardEvent): void => {
    if (!open) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
      return;
    }
    // Arrows go from look to look, as they do in any row of choices.
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const all = [...(box.current?.querySelectorAll<HTMLElement>('.floor-modes button') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (!step || at < 0) return;
    event.preventDefault();
    const next = (at + step + all.length) % all.length;
    all[next]?.focus();
    onLook(looks[next]?.id ?? null);
  };
  return (
    <div class="floor-tools" ref={box} onKeyDown={keys}>
      <div class="floor-buttons">
        <Button
          round
          icon="eye"
          label={words.t('floor.look')}
          class="floor-look-open"
          expanded={open}
          onClick={() => (open ? close() : start())}
        />
        <Button round icon="list" label={words.t('floor.words.open')} onClick={onRead} />
      </div>
      {open && (
        <div ref={panel} class="floor-look-box">
          <Sheet class="floor-look" label={words.t('floor.look.label')}>
            <div class="floor-modes" role="group" aria-label={words.t('floor.look.label')}>
              {looks.map((look) => (
                <Button
                  key={look.id}
                  kind="bare"
                  pressed={look.id === current?.id}
                  onClick={() => onLook(look.id === current?.id ? null : look.id)}
                >
                  {look.label}
                  {!look.seen && <Icon name="eye-off" />}
                </Button>
              ))}
            </div>
            {current && (
              <div class="floor-told" aria-live="polite">
                <p>
                  <b>{current.title}.</b> {current.text}
                </p>
                <ul class="floor-legend">
                  {current.legend.map((each) => (
                    <li key={each.tone} class={`legend-${each.tone}`}>
                      {each.text}
                    </li>
                  ))}
                </ul>
                {current.lifters.length > 0 && (
                  <span class="floor-lifters">
                    {current.lifters.map((who) => (
                      <Portrait key={who} who={who} shape="disc" size={44} />
                    ))}
                  </span>
                )}
              </div>
            )}
          </Sheet>
        </div>
      )}
    </div>
  );
}
