/**
 * A face. `<Portrait who="hr" mood="worried" shape="disc" size={56} label="Nadia" />`
 * - who: a function's id; mood: 'happy' | 'ok' | 'worried' | 'tired' | 'angry' ('ok');
 * - shape: 'bust' (bare, stands behind an edge; width:height = 32:40.5) or 'disc' (in lists, the head
 *   breaks the rim; 44:48); size: width in CSS px, or any CSS length ("50%");
 * - label: alternative text; leave it out beside the person's written name.
 * `<RoomPerson look={index} ... />` is the same for the named people of the rooms: `look` counts
 * over the drawn looks (the floor's own 24, in its order) and wraps; `lookOf(personId)` of
 * view/model/looks.ts gives the one of a named person.
 * Drawn by src/tools/art/portraits, one sheet a person with a <view> for each mood and shape.
 */

import { asset } from './assets.ts';

export type Mood = 'happy' | 'ok' | 'worried' | 'tired' | 'angry';
export type Shape = 'bust' | 'disc';

/** How many looks of room people are drawn: those of the floor, in the same order. */
export const LOOKS = 24;

interface FaceProps {
  mood?: Mood;
  shape?: Shape;
  size?: number | string;
  label?: string;
  class?: string;
}

function Face({
  sheet,
  mood = 'ok',
  shape = 'bust',
  size = 64,
  label,
  class: extra,
}: FaceProps & { sheet: string }) {
  const width = typeof size === 'number' ? `${size}px` : size;
  return (
    <span class={`portrait portrait-${shape} ${extra ?? ''}`} style={{ '--size': width }}>
      <img
        src={asset(`portraits/${sheet}.svg#${mood}${shape === 'disc' ? '-disc' : ''}`)}
        width={shape === 'disc' ? 44 : 64}
        height={shape === 'disc' ? 48 : 81}
        alt={label ?? ''}
        draggable={false}
      />
    </span>
  );
}

export function Portrait({ who, ...face }: FaceProps & { who: string }) {
  return <Face sheet={who} {...face} />;
}

export function RoomPerson({ look, ...face }: FaceProps & { look: number }) {
  const index = ((Math.floor(look) % LOOKS) + LOOKS) % LOOKS;
  return <Face sheet={`person-${String(index).padStart(2, '0')}`} {...face} />;
}
