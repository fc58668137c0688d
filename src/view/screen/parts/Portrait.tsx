/**
 * A face. `<Portrait who="hr" mood="worried" shape="disc" size={56} label="Nadia" />`
 * - who: a function's id; mood: 'happy' | 'ok' | 'worried' | 'tired' | 'angry' ('ok');
 * - shape: 'bust' (bare, stands behind an edge; width:height = 32:40.5) or 'disc' (in lists, the head
 *   breaks the rim; 44:48); size: width in CSS px, or any CSS length ("50%");
 * - label: alternative text; leave it out beside the person's written name;
 * - alive: a bust that blinks, and whose eyes follow --gaze-x and --gaze-y (-1..1) of whatever holds it; for
 *   the few faces one looks at, not for lists. Calm, it keeps still.
 * `<RoomPerson look={index} ... />` is the same for the named people of the rooms: `look` counts
 * over the drawn looks (the floor's own 24, in its order) and wraps; `lookOf(personId)` of
 * view/model/looks.ts gives the one of a named person.
 * Drawn by src/tools/art/portraits, one sheet a person with a <view> for each mood and shape.
 */

import { useEffect, useRef, useState } from 'preact/hooks';
import { liftBust } from './alive.ts';
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
  alive?: boolean;
  class?: string;
}

/** The living bust over its still picture, once it is there. */
function Alive({ sheet, mood }: { sheet: string; mood: Mood }) {
  const holder = useRef<HTMLSpanElement>(null);
  const [there, setThere] = useState(false);
  useEffect(() => {
    let gone = false;
    void liftBust(sheet, mood).then((bust) => {
      if (gone || !bust) return;
      holder.current?.replaceChildren(bust);
      setThere(true);
    });
    return () => {
      gone = true;
    };
  }, [sheet, mood]);
  return <span ref={holder} class={`portrait-alive ${there ? 'there' : ''}`} aria-hidden="true" />;
}

function Face({
  sheet,
  mood = 'ok',
  shape = 'bust',
  size = 64,
  label,
  alive = false,
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
      {alive && shape === 'bust' && <Alive sheet={sheet} mood={mood} />}
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
