/** What the floor can show: the same rooms by queue, skill, rework, load or tools, and who watches what. One at a time. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../text/index.ts';
import type { LookModel } from '../model/floor-screen.ts';
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
  const close = (): void => {
    setOpen(false);
    onLook(null);
    box.current?.querySelector<HTMLElement>('.floor-look-open')?.focus();
  };
  useEffect(() => {
    if (open) box.current?.querySelector<HTMLElement>('.floor-modes button')?.focus();
  }, [open]);
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && open) {
      event.stopPropagation();
      close();
    }
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
          onClick={() => (open ? close() : setOpen(true))}
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
