/**
 * A note by somebody of the company, pinned over the floor: who they are, two sentences, a button that takes it away.
 * Nothing waits for it and nothing lies under it that one needs; the thing it speaks of wears a ring.
 */
import type { Wish } from '../../session/wish.ts';
import type { GuideModel } from '../model/guide.ts';
import { Glossed } from './glossed.tsx';
import { Button } from './parts/Button.tsx';
import { Portrait, RoomPerson } from './parts/Portrait.tsx';
import './guide.css';

export function GuideNote({ model, wish }: { model: GuideModel | null; wish: (wish: Wish) => void }) {
  return (
    <div class="guide-place" data-about={model?.id} role="status">
      {model && (
        <aside class="guide" key={model.id} aria-label={model.name}>
          {model.who ? (
            <Portrait who={model.who} mood="happy" shape="disc" size={52} />
          ) : (
            <RoomPerson look={model.look} mood="ok" shape="disc" size={52} />
          )}
          <div class="guide-words">
            <p class="guide-who">
              <b>{model.name}</b> {model.role}
            </p>
            <p>
              <Glossed text={model.text} />
            </p>
          </div>
          <Button kind="bare" round icon="x" label={model.close} onClick={() => wish({ kind: 'heard' })} />
        </aside>
      )}
    </div>
  );
}
