/** The piles of the flow, room by room, on the book's left page. Says in words what it draws. */
import type { BookRoom } from '../model/accounts-rooms.ts';
import { Why } from './parts/Why.tsx';
import { Cloth } from './cloth.tsx';

/** A pile of work: one sheet a step of height, a dashed mark where it stood a quarter ago. */
function Pile({ room, tallest }: { room: BookRoom; tallest: number }) {
  const sheets = Array.from({ length: room.pile }, (_, at) => at);
  return (
    <svg viewBox={`0 ${56 - tallest * 5} 44 ${8 + tallest * 5}`} class="pile" aria-hidden="true">
      <ellipse class="pile-shadow" cx="22" cy="60" rx="18" ry="3" />
      {sheets.map((at) => (
        <rect
          key={at}
          class={room.holds ? 'pile-stuck' : 'pile-sheet'}
          x={8 + ((at * 5) % 3)}
          y={54 - at * 5}
          width="25"
          height="4"
          rx="1"
        />
      ))}
      {room.before !== null && room.before !== room.pile && (
        <path class="pile-before" d={`M3 ${58.5 - room.before * 5}h38`} />
      )}
    </svg>
  );
}

export function BookRooms({ rooms, title }: { rooms: readonly BookRoom[]; title: string }) {
  const tallest = Math.max(4, ...rooms.map((room) => Math.max(room.pile, room.before ?? 0)));
  return (
    <section class="book-rooms" aria-labelledby="book-rooms">
      <h3 id="book-rooms">{title}</h3>
      <ol>
        {rooms.map((room) => (
          <li key={room.id} class={room.holds ? 'holds' : ''}>
            <span class="vh">{room.sentence}</span>
            <span class="pile-stand" aria-hidden="true">
              <Pile room={room} tallest={tallest} />
              {!room.seen && <Cloth class="pile-cloth" />}
            </span>
            <b>{room.seen && <Why of={room.why}>{room.waiting}</Why>}</b>
            <small aria-hidden="true">{room.name}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
