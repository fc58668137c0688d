/**
 * Where everything stands, in scene units: pure arithmetic from the list of rooms and the shape of the
 * screen. Wide screens see three rooms a floor in reading order, the table room as a tower on top and the
 * street below; narrow upright screens see one room a floor. Knows nothing of Phaser or of time.
 */

import { skinsFor } from './theme.ts';

/** A box; x to the right, y down. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The two ways the house is stacked. */
export type Shape = 'wide' | 'tall';

/** What a place in the house is for. */
export type PlaceKind = 'station' | 'street' | 'table' | 'lobby' | 'dock' | 'pantry' | 'stairwell';

/** One furnished box of the house. */
export interface Place extends Rect {
  id: string;
  kind: PlaceKind;
  /** Which shell picture it wears, without `room_`. */
  shell: string;
  /** What is done in a station: its kind in the level. */
  trade?: string;
  /** y of the line where wall meets floor, from the top of the place. */
  floorY: number;
  /** Position in the flow for stations, in the street for street rooms, otherwise 0. */
  order: number;
}

/** The whole drawing plan. */
export interface HousePlan {
  shape: Shape;
  places: Place[];
  /** Outer walls of the main body, without the tower. */
  body: Rect;
  /** Outer walls of the tower that holds the table room. */
  tower: Rect;
  /** y of the pavement's upper edge. */
  ground: number;
  /** The plot where a wing can rise; its bottom edge stands on its own ground. */
  lot: Rect;
  /** Rooms of the wing, from the ground up. */
  wing: Rect[];
  /** What should be in view when the whole house is. */
  core: Rect;
  /** Height of roof and sign above the core, units: shown when there is room, tucked under a top bar otherwise. */
  roof: number;
  /** Everything worth scrolling to. */
  world: Rect;
}

/** Sizes every drawing is made for (see the art build). */
export const ROOM = { width: 384, height: 196, floorY: 126 } as const;
export const STREET = { width: 256, height: 160, floorY: 98 } as const;
export const TABLE = { width: 384, height: 160, floorY: 100 } as const;
export const LOBBY_WIDTH = 172;
export const DOCK_WIDTH = 196;
const STAIRWELL_WIDTH = 120;
/** Thickness of a cut wall and of a cut floor. */
export const WALL = 8;
export const SLAB = 10;
const COLUMNS = 3;
/** Below this width in CSS pixels an upright screen gets one room a floor: three in a row would be too small to read. */
export const TALL_BELOW = 1000;

/** Which shape suits a screen of this many CSS pixels. */
export const shapeFor = (width: number, height: number): Shape =>
  width < TALL_BELOW && height > width ? 'tall' : 'wide';

/** Lays the house out. `rooms` in flow order, one or more; `street` in street order; `peak` how far towers rise over the roof. */
export function planHouse(
  rooms: { id: string; kind: string }[],
  street: { id: string }[],
  shape: Shape,
  peak = 0,
): HousePlan {
  const plan = shape === 'wide' ? wide(rooms, street) : tall(rooms, street);
  const { world } = plan;
  return {
    ...plan,
    roof: plan.roof + peak,
    world: { ...world, y: world.y - peak, height: world.height + peak },
  };
}

const table = (x: number, y: number): Place => ({
  id: 'table',
  kind: 'table',
  shell: 'table',
  x,
  y,
  ...TABLE,
  order: 0,
});

function wide(rooms: { id: string; kind: string }[], street: { id: string }[]): HousePlan {
  const inner = COLUMNS * ROOM.width + (COLUMNS - 1) * WALL;
  const outer = inner + 2 * WALL;
  const towerX = (outer - TABLE.width) / 2;
  const places: Place[] = [table(towerX, 0)];
  const bodyTop = TABLE.height;
  const rows = Math.max(1, Math.ceil(rooms.length / COLUMNS));
  const skins = skinsFor(rooms.map((r) => r.kind));
  for (let i = 0; i < rows * COLUMNS; i++) {
    const [column, row] = [i % COLUMNS, Math.floor(i / COLUMNS)];
    const room = rooms[i];
    places.push({
      id: room?.id ?? `pantry-${i}`,
      kind: room ? 'station' : 'pantry',
      shell: skins[i] ?? 'pantry',
      trade: room?.kind,
      x: WALL + column * (ROOM.width + WALL),
      y: bodyTop + SLAB + row * (ROOM.height + SLAB),
      ...ROOM,
      order: i,
    });
  }
  const streetTop = bodyTop + SLAB + rows * (ROOM.height + SLAB);
  let x = WALL;
  places.push({
    id: 'lobby',
    kind: 'lobby',
    shell: 'lobby',
    x,
    y: streetTop,
    ...STREET,
    width: LOBBY_WIDTH,
    order: 0,
  });
  x += LOBBY_WIDTH + WALL;
  const free = inner - LOBBY_WIDTH - DOCK_WIDTH - WALL * (street.length + 1);
  const each = street.length > 0 ? free / street.length : 0;
  street.forEach((s, i) => {
    places.push({ id: s.id, kind: 'street', shell: s.id, x, y: streetTop, ...STREET, width: each, order: i });
    x += each + WALL;
  });
  places.push({
    id: 'dock',
    kind: 'dock',
    shell: 'dock',
    x: outer - WALL - DOCK_WIDTH,
    y: streetTop,
    ...STREET,
    width: DOCK_WIDTH,
    order: 0,
  });
  const ground = streetTop + STREET.height + SLAB;
  const lotX = outer + 26;
  const wing: Rect[] = [{ x: lotX + WALL, y: streetTop, width: STREET.width, height: STREET.height }];
  for (let row = rows - 1; row >= 0; row--)
    wing.push({
      x: lotX + WALL,
      y: bodyTop + SLAB + row * (ROOM.height + SLAB),
      width: STREET.width,
      height: ROOM.height,
    });
  const lot = { x: lotX, y: bodyTop, width: STREET.width + 2 * WALL, height: ground - bodyTop };
  return {
    shape: 'wide',
    places,
    body: { x: 0, y: bodyTop, width: outer, height: ground - bodyTop },
    tower: { x: towerX - WALL, y: -SLAB, width: TABLE.width + 2 * WALL, height: TABLE.height + SLAB },
    ground,
    lot,
    wing,
    core: { x: -58, y: -26, width: lotX + lot.width + 30 + 58, height: ground + 50 + 26 },
    roof: 66,
    world: { x: -110, y: -100, width: lotX + lot.width + 220, height: ground + 150 },
  };
}

function tall(rooms: { id: string; kind: string }[], street: { id: string }[]): HousePlan {
  const outer = ROOM.width + 2 * WALL;
  const places: Place[] = [table(WALL, 0)];
  let y = TABLE.height + SLAB;
  const skins = skinsFor(rooms.map((r) => r.kind));
  rooms.forEach((room, i) => {
    places.push({
      id: room.id,
      kind: 'station',
      shell: skins[i] ?? 'a',
      trade: room.kind,
      x: WALL,
      y,
      ...ROOM,
      order: i,
    });
    y += ROOM.height + SLAB;
  });
  street.forEach((s, i) => {
    places.push({
      id: s.id,
      kind: 'street',
      shell: s.id,
      x: WALL + STAIRWELL_WIDTH + WALL,
      y,
      ...STREET,
      order: i,
    });
    places.push({
      id: `stairwell-${i}`,
      kind: 'stairwell',
      shell: 'stairwell',
      x: WALL,
      y,
      ...STREET,
      width: STAIRWELL_WIDTH,
      order: i,
    });
    y += STREET.height + SLAB;
  });
  places.push({
    id: 'lobby',
    kind: 'lobby',
    shell: 'lobby',
    x: WALL,
    y,
    ...STREET,
    width: LOBBY_WIDTH,
    order: 0,
  });
  places.push({
    id: 'dock',
    kind: 'dock',
    shell: 'dock',
    x: outer - WALL - DOCK_WIDTH,
    y,
    ...STREET,
    width: DOCK_WIDTH,
    order: 0,
  });
  const ground = y + STREET.height + SLAB;
  const lotY = ground + 110;
  const wing = [
    { x: (outer - STREET.width) / 2, y: lotY + SLAB, width: STREET.width, height: STREET.height },
  ];
  return {
    shape: 'tall',
    places,
    body: { x: 0, y: TABLE.height, width: outer, height: ground - TABLE.height },
    tower: { x: 0, y: -SLAB, width: outer, height: TABLE.height + SLAB },
    ground,
    lot: {
      x: (outer - STREET.width) / 2 - WALL,
      y: lotY,
      width: STREET.width + 2 * WALL,
      height: STREET.height + 2 * SLAB,
    },
    wing,
    core: { x: 0, y: -26, width: outer, height: lotY + STREET.height + 2 * SLAB + 50 + 26 },
    roof: 50,
    world: { x: 0, y: -110, width: outer, height: lotY + STREET.height + 2 * SLAB + 70 + 110 },
  };
}

/** The place with this id, or undefined. */
export const placeOf = (plan: HousePlan, id: string): Place | undefined =>
  plan.places.find((p) => p.id === id);

/** Stations in flow order. */
export const stations = (plan: HousePlan): Place[] =>
  plan.places.filter((p) => p.kind === 'station').sort((a, b) => a.order - b.order);

/** The place that holds a point, or undefined for walls and the outdoors. */
export const placeAt = (plan: HousePlan, x: number, y: number): Place | undefined =>
  plan.places.find((p) => x >= p.x && x < p.x + p.width && y >= p.y && y < p.y + p.height);
