/**
 * Where people can be in each kind of place, from its upper left corner, in the order the spots fill. Heads are at
 * least a head apart, so that a full room stays a room of people; the pile on the right keeps its floor free.
 */

/** What a spot is for: a desk, the open floor, the room's own furniture, a lane to walk, a talk in pairs, waiting. */
export type Use = 'named' | 'desk' | 'floor' | 'own' | 'lane' | 'pair' | 'wait';

/** A spot in a place. */
export interface Spot {
  x: number;
  y: number;
  use: Use;
  /** How far to the right a lane goes. */
  span?: number;
  /** Faces left. */
  flip?: boolean;
}

/** Desk feet in a station, back row then front row. */
export const DESKS: readonly { x: number; y: number }[] = [
  { x: 54, y: 150 },
  { x: 110, y: 150 },
  { x: 166, y: 150 },
  { x: 222, y: 150 },
  { x: 84, y: 185 },
  { x: 140, y: 185 },
];
/** Desk feet in a street room. */
export const STREET_DESKS: readonly { x: number; y: number }[] = [
  { x: 56, y: 121 },
  { x: 128, y: 121 },
  { x: 200, y: 121 },
];
/** From a desk's feet up to those of who sits at it. */
const BEHIND = 19;

const seat = (desks: readonly { x: number; y: number }[], i: number): Spot => ({
  x: desks[i]?.x ?? 0,
  y: (desks[i]?.y ?? 0) - BEHIND,
  use: 'desk',
});
const spot = (use: Use, x: number, y: number, more: Partial<Spot> = {}): Spot => ({ x, y, use, ...more });

/** Spots of a station. The last to fill are desks, so that an emptier room shows empty desks. */
export const STATION: readonly Spot[] = [
  // The named person of the room stands apart, in front, and looks at the player.
  spot('named', 24, 193),
  seat(DESKS, 0),
  spot('floor', 178, 194),
  seat(DESKS, 2),
  spot('own', 259, 159),
  spot('lane', 190, 180, { span: 92 }),
  seat(DESKS, 4),
  spot('floor', 220, 168),
  seat(DESKS, 3),
  spot('floor', 244, 194, { flip: true }),
  spot('pair', 62, 194),
  spot('pair', 87, 195, { flip: true }),
  spot('floor', 186, 167, { flip: true }),
  seat(DESKS, 1),
  seat(DESKS, 5),
];
/** Where those of a station who have nothing to do gather, two by two, away from the desks. */
export const IDLE: readonly Spot[] = [
  spot('pair', 58, 194),
  spot('pair', 82, 195, { flip: true }),
  spot('pair', 114, 194),
  spot('pair', 138, 195, { flip: true }),
  spot('pair', 186, 167),
  spot('pair', 211, 169, { flip: true }),
  spot('pair', 178, 194),
  spot('pair', 211, 195, { flip: true }),
  spot('pair', 244, 194),
  spot('pair', 259, 159, { flip: true }),
  spot('pair', 98, 175),
  spot('pair', 160, 178),
  spot('pair', 268, 180, { flip: true }),
  spot('pair', 40, 170),
  spot('pair', 236, 172),
  spot('pair', 20, 160),
];

/** Spots of a street room of 256 units; the room may be narrower. */
export const STREET: readonly Spot[] = [
  seat(STREET_DESKS, 1),
  spot('floor', 46, 152),
  seat(STREET_DESKS, 0),
  spot('floor', 222, 153, { flip: true }),
  seat(STREET_DESKS, 2),
  spot('pair', 84, 153),
  spot('pair', 106, 154, { flip: true }),
  spot('lane', 132, 143, { span: 72 }),
  spot('floor', 150, 155),
  spot('floor', 186, 155, { flip: true }),
  spot('floor', 60, 140),
  spot('floor', 240, 139, { flip: true }),
];

/** Desk feet in the wing: its ground floor, then the floors above in turn. */
const WING_DESKS: readonly (readonly { x: number; y: number }[])[] = [
  [
    { x: 62, y: 122 },
    { x: 134, y: 122 },
  ],
  [
    { x: 60, y: 154 },
    { x: 128, y: 154 },
    { x: 196, y: 154 },
  ],
  [
    { x: 176, y: 154 },
    { x: 150, y: 188 },
  ],
];
const WING_FLOOR: readonly (readonly Spot[])[] = [
  [
    spot('pair', 96, 153),
    spot('pair', 120, 154, { flip: true }),
    spot('floor', 38, 152),
    spot('floor', 184, 153),
  ],
  [
    spot('pair', 166, 191),
    spot('pair', 190, 192, { flip: true }),
    spot('floor', 40, 190),
    spot('floor', 222, 190),
  ],
  [
    spot('floor', 112, 176),
    spot('floor', 52, 186),
    spot('pair', 196, 190),
    spot('pair', 220, 191, { flip: true }),
  ],
];
/** Which furnishing a floor of the wing has. */
const wingKind = (floor: number): number => (floor === 0 ? 0 : 2 - (floor % 2));
/** Desks of a floor of the wing, 0 at the ground. */
export const wingDesks = (floor: number): readonly { x: number; y: number }[] =>
  WING_DESKS[wingKind(floor)] ?? [];
/** Where people can be on a floor of the wing: by turns at a desk and on the floor. */
export function wingSpots(floor: number): Spot[] {
  const desks = wingDesks(floor);
  const free = WING_FLOOR[wingKind(floor)] ?? [];
  return free.flatMap((s, i) => (i < desks.length ? [seat(desks, i), s] : [s]));
}

/** Where freed people wait, between their sign and the stairs: a row along the wall, then one in front of it. */
export const LOBBY: readonly Spot[] = [
  [40, 131],
  [90, 130],
  [65, 132],
  [115, 131],
  [140, 130],
  [52, 154],
  [102, 154],
  [77, 155],
  [127, 155],
  [152, 154],
].map(([x = 0, y = 0], i) => spot('wait', x, y, { flip: i % 3 === 1 }));
