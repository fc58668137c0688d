/**
 * A note by somebody of the company, pinned over the floor: who they are, two sentences, a button that takes it away.
 * Where it would lie on something one reads or presses it waits folded to a name until it is asked. Nothing waits for it,
 * and the thing it speaks of wears a ring.
 */
import { useState } from 'preact/hooks';
import type { Wish } from '../../session/wish.ts';
import type { GuideModel } from '../model/guide.ts';
import { Glossed } from './glossed.tsx';
import { Button } from './parts/Button.tsx';
import { Portrait, RoomPerson } from './parts/Portrait.tsx';
import { useNarrow } from './use-narrow.ts';
import './guide.css';

function Face({ model, size }: { model: GuideModel; size: number }) {
  return model.who ? (
    <Portrait who={model.who} mood="happy" shape="disc" size={size} />
  ) : (
    <RoomPerson look={model.look} mood="ok" shape="disc" size={size} />
  );
}

function Note({ model, wish }: { model: GuideModel; wish: (wish: Wish) => void }) {
  const narrow = useNarrow();
  const [asked, setAsked] = useState(false);
  // The book fills its page, and so does anything on a small screen.
  const folded = !asked && (narrow || model.id === 'table');
  if (folded)
    return (
      <button type="button" class="guide-fold" aria-expanded="false" onClick={() => setAsked(true)}>
        <Face model={model} size={36} />
        {model.open}
      </button>
    );
  return (
    <aside class="guide" aria-label={model.name}>
      <Face model={model} size={52} />
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
  );
}

export function GuideNote({ model, wish }: { model: GuideModel | null; wish: (wish: Wish) => void }) {
  return (
    <div class="guide-place" data-about={model?.id} role="status">
      {model && <Note key={model.id} model={model} wish={wish} />}
    </div>
  );
}
