/**
 * A face. `<Portrait who="hr" mood="worried" shape="disc" size={56} label="Nadia" />`
 * - who: a function's id; mood: 'happy' | 'ok' | 'worried' | 'tired' | 'angry' ('ok');
 * - shape: 'bust' (bare, stands behind an edge; width:height = 32:40.5) or 'disc' (in lists, the head
 *   breaks the rim; 44:48); size: width in CSS px, or any CSS length ("50%");
 * - label: alternative text; leave it out beside the person's written name.
 * `<RoomPerson look={index} ... />` is the same for the named people of the rooms: `look` counts
 * over the drawn looks (14, no two alike) and wraps; `lookOf(personId)` gives the one of a named person.
 * Drawn by src/tools/art/portraits, one sheet a person with a <view> for each mood and shape.
 */

export type Mood = 'happy' | 'ok' | 'worried' | 'tired' | 'angry';
export type Shape = 'bust' | 'disc';

const sheets = import.meta.glob<string>('../../../../assets/portraits/*.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/** How many looks of room people are drawn. */
export const LOOKS = 14;

function sheetOf(name: string): string | undefined {
  return sheets[`../../../../assets/portraits/${name}.svg`];
}

interface FaceProps {
  mood?: Mood;
  shape?: Shape;
  size?: number | string;
  label?: string;
  class?: string;
}

function Face({ sheet, mood = 'ok', shape = 'bust', size = 64, label, class: extra }: FaceProps & { sheet: string }) {
  const url = sheetOf(sheet);
  const width = typeof size === 'number' ? `${size}px` : size;
  return (
    <span class={`portrait portrait-${shape} ${extra ?? ''}`} style={{ '--size': width }}>
      {url && (
        <img
          src={`${url}#${mood}${shape === 'disc' ? '-disc' : ''}`}
          width={shape === 'disc' ? 44 : 32}
          height={shape === 'disc' ? 48 : 40.5}
          alt={label ?? ''}
          draggable={false}
        />
      )}
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
