/** Furniture: what stands in a room for good, by what is done there. Fixed once drawn; people and work come apart. */
import type { Brush } from './brush.ts';
import { DESKS, STREET_DESKS } from './spots.ts';
import type { Place } from './layout.ts';
import { luck } from './luck.ts';

/** A thing: frame, x and y of its feet from the room's corner, scale, mirrored. */
type Thing = [string, number, number, number?, boolean?];

/** What gives each kind of station its character. */
const KIND: Record<string, Thing[]> = {
  quote: [
    ['flipchart', 290, 146],
    ['monstera', 20, 150, 0.72],
    ['snake', 374, 144, 0.9],
  ],
  specify: [
    ['drafting', 286, 148, 0.95],
    ['cabinet', 18, 142, 0.86],
    ['snake', 373, 143, 0.9],
  ],
  design: [
    ['easel', 22, 146, 0.95],
    ['easel', 291, 145, 0.9, true],
    ['monstera', 374, 148, 0.6],
  ],
  validate: [
    ['inspection', 284, 149, 0.94],
    ['snake', 16, 142, 0.9],
    ['cabinet', 371, 141, 0.82],
  ],
  produce: [
    ['press', 286, 152, 0.95],
    ['crate', 20, 143, 0.9],
    ['crate', 374, 143, 0.85],
  ],
  deliver: [
    ['rack', 280, 148, 0.9],
    ['parcel0', 18, 142],
    ['parcel1', 30, 145],
    ['crate', 374, 144, 0.9],
  ],
  office: [
    ['printer', 284, 146],
    ['monstera', 20, 150, 0.7],
    ['snake', 374, 144, 0.9],
  ],
};

/** Furnishes a station: desks, chairs, the table where work waits, the room's own things. */
export function furnishStation(brush: Brush, p: Place): void {
  DESKS.forEach((d, i) => desk(brush, p.x + d.x, p.y + d.y, p.order * 3 + i));
  brush.image('world', 'inbox', p.x + 336, p.y + 170);
  put(brush, p, KIND[p.shell] ?? KIND.office ?? []);
}

/** The wheel of a press, if the room has one: where it turns. */
export const wheelOf = (p: Place): { x: number; y: number } | null =>
  p.shell === 'produce' ? { x: p.x + 286 + 15.2, y: p.y + 152 - 17.1 } : null;

/** Furnishes all other places. */
export function furnishOther(brush: Brush, p: Place): void {
  const k = p.width / 256;
  if (p.kind === 'street') {
    STREET_DESKS.forEach((d, i) => desk(brush, p.x + d.x * k, p.y + d.y, p.order + i));
    const own: Record<string, Thing[]> = {
      sales: [
        ['flipchart', 238, 118, 0.85],
        ['monstera', 16, 152, 0.62],
      ],
      offers: [
        ['easel', 18, 117, 0.85],
        ['drafting', 234, 119, 0.7],
        ['snake', 246, 154, 0.8],
      ],
      value: [
        ['sofa', 226, 150, 0.7],
        ['snake', 14, 116, 0.85],
        ['monstera', 244, 119, 0.55],
      ],
    };
    if (own[p.id]) brush.fit('front', `awning_${p.id}`, p.x, p.y, p.width, 20);
    put(
      brush,
      p,
      (own[p.id] ?? own.value ?? []).map(([f, x, y, s, m]) => [f, x * k, y, s, m] as Thing),
    );
  }
  if (p.kind === 'lobby')
    put(brush, p, [
      ['door', 36, 99],
      ['snake', 74, 112, 0.8],
    ]);
  if (p.kind === 'stairwell')
    put(brush, p, [
      ['snake', 18, 118, 0.85],
      ['clutter1', 34, 148, 0.8],
    ]);
  if (p.kind === 'dock') brush.fit('beams', 'shutter', p.x + 102, p.y + 6, 88, 30).setBlendMode(0);
  if (p.kind === 'dock')
    put(brush, p, [
      ['rack', 34, 118, 0.85],
      ['crate', 78, 112, 0.9],
    ]);
  if (p.kind === 'pantry')
    put(brush, p, [
      ['sofa', 92, 152],
      ['sofaRed', 216, 152],
      ['cat', 152, 186],
      ['monstera', 24, 190, 0.85],
      ['snake', 366, 146],
      ['printer', 306, 146],
      ['planter', 330, 190, 0.9],
    ]);
}

function put(brush: Brush, p: Place, things: Thing[]): void {
  for (const [frame, x, y, k = 1, mirrored = false] of things)
    brush.image('world', frame, p.x + x, p.y + y, k).setFlipX(mirrored);
}

function desk(brush: Brush, x: number, y: number, n: number): void {
  brush.image('world', `chair${Math.floor(luck('chair', n) * 4)}`, x, y - 12).setDepth(y - 4);
  brush.image('world', `desk${n % 4}`, x, y);
}

/** Clutter that goes as a room is redesigned: frame, x, y. */
export const CLUTTER: Thing[] = [
  ['clutter0', 18, 191],
  ['clutter1', 356, 143, 0.9],
  ['clutter0', 322, 142, 0.85],
];
/** What comes in their place. */
export const FRESH: Thing[] = [
  ['planter', 20, 192, 0.85],
  ['monstera', 284, 194, 0.62],
];
