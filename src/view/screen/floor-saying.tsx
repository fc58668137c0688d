/** Half a sentence from the person of a room, in a bubble over it. Goes away by itself, or with Escape. */
import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../../text/index.ts';
import { lookOf } from '../model/looks.ts';
import type { HalfSentence } from '../model/playing.ts';
import type { Rect } from './floor-context.ts';
import { RoomPerson } from './parts/Portrait.tsx';

/** How long a bubble stays, milliseconds. */
const STAYS = 5000;

interface Props {
  said: HalfSentence;
  words: Words;
  rect: (room: string) => Rect | null;
  onClose: () => void;
}

export function FloorSaying({ said, words, rect, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setTimeout(onClose, STAYS);
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    addEventListener('keydown', escape);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', escape);
    };
  }, [said.text]);
  useEffect(() => {
    const at = rect(said.roomId);
    const element = box.current;
    if (!at || !element) return;
    const width = element.offsetWidth;
    const x = Math.min(innerWidth - width - 12, Math.max(12, at.x + at.width / 2 - width / 2));
    const y = Math.max(
      76,
      Math.min(innerHeight - element.offsetHeight - 12, at.y + at.height * 0.42 - element.offsetHeight),
    );
    element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  }, [said.text, rect]);
  return (
    <div class="floor-saying" ref={box} role="status" key={said.text}>
      <RoomPerson look={lookOf(said.person)} mood={said.mood} shape="disc" size={52} />
      <p class="say say-left">
        <span class="floor-saying-who">
          {words.t('plan.play.says', { name: said.name, room: said.room })}
        </span>
        {said.text}
      </p>
    </div>
  );
}
