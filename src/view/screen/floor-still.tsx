/**
 * A still picture of the company, for devices on which the living one can't run and for the moment
 * before it does. Same model, same rooms, no motion: drawn in plain SVG, coloured by the page's tokens.
 */
import type { RefObject } from 'preact';
import type { FloorModel, RoomModel } from '../model/floor.ts';

const WIDTH = 384;
const HEIGHT = 196;
const FLOOR = 126;

/** Sheets of paper a pile is drawn with, by its height 0..10. */
const SHEETS = [1, 2, 4, 6, 9, 12, 16, 20, 25, 30, 36];

function Person({ x, y, look, face }: { x: number; y: number; look: number; face: string }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <ellipse class="still-shadow" cx="0" cy="0" rx="11" ry="3" />
      <path class={`still-shirt-${look % 6}`} d="M-10 0c0-14 3-19 10-19s10 5 10 19z" />
      <circle class={`still-skin-${look % 4}`} cx="0" cy="-26" r="9" />
      <path class={`still-hair-${look % 5}`} d="M-9-27c0-13 18-13 18 0-5-4-13-5-18 0z" />
      <path
        class="still-line"
        d={
          face === 'bad'
            ? 'M-3-21c2-2 4-2 6 0'
            : face === 'good'
              ? 'M-3-23c2 2.500 4 2.500 6 0'
              : 'M-2.500-22h5'
        }
      />
    </g>
  );
}

function Pile({ room }: { room: RoomModel }) {
  const sheets = SHEETS[room.pile] ?? 1;
  if (room.fogged)
    return (
      <path
        class="still-cloth"
        d="M318 160c2-36 8-46 26-46s24 10 26 46c-6 6-12-2-18 4-6-6-12 2-18-3-6 4-10 2-16-1z"
      />
    );
  const columns = Math.min(4, Math.ceil(sheets / 9));
  return (
    <g>
      <path class="still-desk" d="M312 156h62v6h-62z" />
      {Array.from({ length: columns }, (_, column) => {
        const high = Math.round(sheets / columns + (column === 1 ? 2 : -column));
        return Array.from({ length: Math.max(1, high) }, (_each, at) => (
          <rect
            key={`${column}-${at}`}
            class={at % 5 === 3 ? 'still-rework' : 'still-sheet'}
            x={318 + column * 13}
            y={152 - at * 3}
            width="12"
            height="2.400"
            rx=".6"
          />
        ));
      })}
    </g>
  );
}

function Room({ room, index }: { room: RoomModel; index: number }) {
  const people = Math.min(16, room.people);
  const bad = room.moods.tired + room.moods.angry + room.moods.worried;
  return (
    <svg
      class={`still-svg ${room.dark ? 'still-dark' : ''}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      data-room={room.id}
    >
      <rect class={`still-wall-${index % 3}`} width={WIDTH} height={FLOOR} />
      <rect class="still-wainscot" y="94" width={WIDTH} height="32" />
      <rect class="still-floor" y={FLOOR} width={WIDTH} height={HEIGHT - FLOOR} />
      <path class="still-edge" d={`M0 ${FLOOR}h${WIDTH}v5H0z`} />
      <g transform={`translate(${30 + (index % 2) * 150} 22)`}>
        <rect class="still-frame" width="76" height="52" rx="3" />
        <path class="still-sky" d="M5 5h66v42H5z" />
        <path class="still-hill" d="M5 40c16-12 30-4 40-8s16-4 26 2v13H5z" />
        <path class="still-frame" d="M36.500 4h3v44h-3z" />
      </g>
      {Array.from({ length: Math.max(3, 12 - Math.round(room.redesigned * 8)) }, (_, at) => (
        <rect
          key={at}
          class={`still-book-${at % 4}`}
          x={300 - at * 7}
          y={50 - (at % 3) * 3}
          width="6"
          height={16 + (at % 3) * 3}
        />
      ))}
      {[40, 140, 240].map((x) => (
        <g key={x}>
          <rect class="still-desk" x={x - 24} y="138" width="58" height="9" rx="2" />
          <rect class="still-desk-side" x={x - 24} y="147" width="58" height="14" rx="2" />
          <rect class="still-screen" x={x - 8} y="126" width="20" height="13" rx="2" />
        </g>
      ))}
      {Array.from({ length: people }, (_, at) => (
        <Person
          key={at}
          x={24 + (at % 8) * 35 + (at > 7 ? 16 : 0)}
          y={at > 7 ? 190 : 166}
          look={at * 5 + index * 7}
          face={
            at / Math.max(1, people) < bad
              ? 'bad'
              : at / Math.max(1, people) > 1 - room.moods.happy
                ? 'good'
                : 'even'
          }
        />
      ))}
      <Pile room={room} />
      {!room.dark &&
        Array.from({ length: Math.min(3, room.robots) }, (_, at) => (
          <g key={at} transform={`translate(${300 - at * 34} 168)`}>
            <circle class="still-glow" cx="0" cy="-16" r="17" />
            <rect class="still-robot" x="-10" y="-22" width="20" height="20" rx="8" />
            <rect class="still-visor" x="-7" y="-18" width="14" height="7" rx="3.500" />
            <circle class="still-eye" cx="-3" cy="-14.500" r="1.500" />
            <circle class="still-eye" cx="3" cy="-14.500" r="1.500" />
          </g>
        ))}
      {room.works !== 'none' && <path class="still-works" d="M8 196l8-30h10l8 30zM20 150l5 12H15z" />}
    </svg>
  );
}

export function FloorStill({ floor, box }: { floor: FloorModel; box: RefObject<HTMLDivElement | null> }) {
  return (
    <div ref={box} class={`still still-${floor.daylight}`} aria-hidden="true">
      <div class="still-house">
        <p class="still-sign">{floor.company}</p>
        <div class="still-rooms">
          {floor.rooms.map((room, index) => (
            <Room key={room.id} room={room} index={index} />
          ))}
        </div>
        <div class="still-street">
          {floor.street.map((room) => (
            <div key={room.id} class={`still-shop ${room.people > 0 ? 'lit' : ''}`} data-room={room.id}>
              <b>{room.label}</b>
              <svg viewBox="0 0 240 44">
                {Array.from({ length: Math.min(9, room.people) }, (_, at) => (
                  <Person key={at} x={24 + at * 24} y={42} look={at * 3 + 1} face="even" />
                ))}
              </svg>
            </div>
          ))}
        </div>
        {floor.wing > 0 && <div class="still-wing" />}
      </div>
    </div>
  );
}
