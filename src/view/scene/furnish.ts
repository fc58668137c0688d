/** Furniture: what stands in a room for good, by what is done there. Fixed once drawn; people and work come apart. */
import type { Brush } from './brush.ts';
import { WINDOWS } from './house.ts';
import { DESKS, STREET_DESKS } from './spots.ts';
import type { Place } from './layout.ts';
import { luck } from './luck.ts';
import { hangsOn, tradeOf, type Thing } from './theme.ts';

/** Furnishes a station: desks, chairs, the table where work waits, the room's own things. */
export function furnishStation(brush: Brush, p: Place): void {
  DESKS.forEach((d, i) => desk(brush, p.x + d.x, p.y + d.y, p.order * 3 + i));
  brush.image('world', 'inbox', p.x + 336, p.y + 170);
  const piece = p.order % 3;
  put(brush, p, [[`corner${piece}`, 21, 148, 0.95], ...tradeOf(p.trade ?? '').things]);
  // The longest stretch of wall beside the window.
  const [left = 0, , width = 0] = WINDOWS[p.shell]?.[0] ?? [];
  const [from, to] = left > p.width / 2 ? [16, left - 12] : [left + width + 14, p.width - 10];
  for (const [frame, x, y] of hangsOn(p.trade ?? '', piece, from, to))
    brush.image('shells', frame, p.x + x, p.y + y);
}

/** The wheel of a press, if the room has one: where it turns. */
export const wheelOf = (p: Place): { x: number; y: number } | null =>
  p.trade === 'produce' ? { x: p.x + 286 + 15.2, y: p.y + 152 - 17.1 } : null;

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
      ['pride', 82, 116, 0.9],
      ['yard1', 140, 118, 0.72],
    ]);
  if (p.kind === 'stairwell')
    put(brush, p, [
      ['snake', 18, 118, 0.85],
      [`yard${p.order % 2}`, 46, 148, 0.85],
      ['clutter1', 102, 150, 0.8],
    ]);
  if (p.kind === 'dock') brush.fit('beams', 'shutter', p.x + 102, p.y + 6, 88, 30).setBlendMode(0);
  if (p.kind === 'dock')
    put(brush, p, [
      ['bay', 40, 124, 0.95],
      ['crate', 84, 112, 0.9],
    ]);
  if (p.kind === 'pantry')
    for (const [i, x] of [146, 204].entries()) brush.image('shells', `h_wall${i + 1}`, p.x + x - 8, p.y + 34);
  if (p.kind === 'pantry')
    put(brush, p, [
      ['sofa', 92, 152],
      ['sofaRed', 216, 152],
      ['cat', 152, 186],
      ['monstera', 24, 190, 0.85],
      ['snake', 366, 146],
      ['hearth', 306, 146, 0.95],
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
