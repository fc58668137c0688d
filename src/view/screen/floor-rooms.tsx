/**
 * Buttons over the rooms of the picture: to hear somebody, or to pick where a card goes. Arrow keys
 * walk along the flow, digits jump, Escape goes back. Follows the camera.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { LookModel } from '../model/floor-looks.ts';
import type { RoomTag } from '../model/floor-screen.ts';
import { Cloth } from './cloth.tsx';
import type { Picking, Rect } from './floor-context.ts';
import { Why } from './parts/Why.tsx';

interface Props {
  tags: readonly RoomTag[];
  label: string;
  picking: Picking | null;
  look: LookModel | null;
  rect: (room: string) => Rect | null;
  onTap: (room: string) => void;
  /** Brings a room into view that the keyboard has reached; null: as before. */
  onSeek: (room: string | null) => void;
}

/** How often the buttons look where their rooms are, milliseconds. */
const FOLLOW = 100;

/** What a look says of one room, over the room. */
function Seen({ seen, label }: { seen: LookModel['rooms'][number]; label: string }) {
  const shape = `floor-figure ${seen.tone === 'veiled' ? 'veiled' : ''}`;
  const told = (
    <>
      {seen.figure && <b>{seen.figure}</b>}
      <small>
        {label}: {seen.unit}
      </small>
    </>
  );
  return seen.why ? (
    <Why of={seen.why} class={shape}>
      {told}
    </Why>
  ) : (
    <span class={shape}>{told}</span>
  );
}

export function FloorRooms({ tags, label, picking, look, rect, onTap, onSeek }: Props) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const place = (): void => {
      for (const child of box.current?.children ?? []) {
        const room = (child as HTMLElement).dataset.room;
        const at = room ? rect(room) : null;
        const style = (child as HTMLElement).style;
        style.visibility = at ? 'visible' : 'hidden';
        if (!at) continue;
        style.translate = `${Math.round(at.x)}px ${Math.round(at.y)}px`;
        style.width = `${Math.round(at.width)}px`;
        style.height = `${Math.round(at.height)}px`;
      }
    };
    place();
    const timer = setInterval(place, FOLLOW);
    return () => clearInterval(timer);
  }, [rect, picking, tags.length]);

  // A question about rooms takes the focus to the first room that may be picked.
  useEffect(() => {
    if (!picking) return;
    const first = box.current?.querySelector<HTMLElement>('.floor-room:not([aria-disabled="true"])');
    (first ?? box.current?.querySelector<HTMLElement>('.floor-room'))?.focus({ preventScroll: true });
  }, [picking === null]);

  // On a small page rooms lie outside the view: the keyboard takes the camera along.
  const sought = useRef(false);
  const seek = (event: FocusEvent): void => {
    const room = (event.target as HTMLElement).closest<HTMLElement>('[data-room]')?.dataset.room;
    const at = room ? rect(room) : null;
    if (!room || !at) return;
    const out =
      at.y + at.height / 2 < 60 ||
      at.y + at.height / 2 > innerHeight - 60 ||
      at.x + at.width / 2 < 0 ||
      at.x + at.width / 2 > innerWidth;
    if (!out) return;
    sought.current = true;
    onSeek(room);
  };
  const leave = (event: FocusEvent): void => {
    if (!sought.current || box.current?.contains(event.relatedTarget as Node | null)) return;
    sought.current = false;
    onSeek(null);
  };

  const walk = (event: KeyboardEvent): void => {
    const all = [...(box.current?.querySelectorAll<HTMLElement>('.floor-room') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && picking) {
      event.preventDefault();
      event.stopPropagation();
      picking.onBack();
    } else if (step && at >= 0) {
      event.preventDefault();
      all[(at + step + all.length) % all.length]?.focus();
    } else if (picking && /^[1-9]$/.test(event.key)) {
      const room = picking.rooms[Number(event.key) - 1];
      if (!room) return;
      event.preventDefault();
      all[Number(event.key) - 1]?.focus();
      if (room.why === null) picking.onPick(room.room);
    }
  };

  // What waits matters most while one decides where to act; whether one asks why depends on what one is about.
  const pinOf = (room: string, ask: boolean) => {
    const tag = tags.find((each) => each.room === room);
    if (!tag?.tag) return null;
    const shape = `pin floor-tag ${tag.trouble ? 'trouble' : ''}`;
    if (ask && tag.why)
      return (
        <Why of={tag.why} class={shape}>
          {tag.tag}
        </Why>
      );
    return <span class={shape}>{tag.tag}</span>;
  };

  if (picking)
    return (
      <div
        class="floor-rooms floor-picking"
        role="group"
        aria-label={picking.label}
        ref={box}
        onKeyDown={walk}
        onFocusIn={seek}
        onFocusOut={leave}
      >
        {picking.rooms.map((room, index) => (
          <button
            key={room.room}
            type="button"
            data-room={room.room}
            class={`floor-room ${room.why ? 'no' : 'may'} ${room.chosen ? 'on' : ''}`}
            aria-disabled={room.why ? 'true' : undefined}
            aria-pressed={room.chosen}
            onClick={() => room.why === null && picking.onPick(room.room)}
          >
            <span class={`floor-plate ${room.chosen ? 'sunny' : ''}`}>
              <b class="floor-key">{index + 1}</b> {room.label}
              <small>{room.note}</small>
            </span>
            {pinOf(room.room, false)}
          </button>
        ))}
      </div>
    );

  return (
    <div
      class={`floor-rooms ${look ? 'floor-looking' : ''}`}
      role="group"
      aria-label={label}
      ref={box}
      onKeyDown={walk}
      onFocusIn={seek}
      onFocusOut={leave}
    >
      {tags.map((tag) => {
        const seen = look?.rooms.find((each) => each.room === tag.room);
        return (
          <div key={tag.room} data-room={tag.room} class={`floor-spot ${seen ? `look-${seen.tone}` : ''}`}>
            {seen?.tone === 'veiled' && <Cloth class="floor-cloth" />}
            <button type="button" class="floor-room" onClick={() => onTap(tag.room)}>
              {!seen && <span class="floor-name">{tag.label}</span>}
              <span class="vh">
                {seen && tag.label} {tag.sentence}
              </span>
            </button>
            {seen ? <Seen seen={seen} label={tag.label} /> : pinOf(tag.room, true)}
          </div>
        );
      })}
    </div>
  );
}
