/**
 * Who stands where: from head counts and mood shares to a list of people with a place and something to
 * do. Pure and stable: the same person keeps look, place and, as far as counts allow, mood.
 */
import type { FloorModel, Mood, RoomModel } from '../model/floor.ts';
import { luck, portions } from './luck.ts';
import { PILE } from './route.ts';

/** What somebody is doing. */
export type Act = 'desk' | 'stand' | 'point' | 'walk' | 'carry' | 'coffee' | 'wait';

/** Somebody to be drawn. Coordinates from the upper left corner of their place. */
export interface Person {
  /** Stable name: place and number. */
  id: string;
  place: string;
  index: number;
  look: number;
  mood: Mood;
  act: Act;
  x: number;
  y: number;
  /** How far to the right a walker goes. */
  span: number;
  flip: boolean;
  scale: number;
  /** How many people this figure stands for; 1 unless the room is crowded. */
  stands: number;
  /** Own rhythm: phase of breath and step 0..2π, share of the walk it begins at, and pause at each end, milliseconds. */
  phase: number;
  offset: number;
  pause: number;
}

/** Looks there are pictures of. */
export const LOOKS = 24;
/** More figures than this in one room cannot be read: then one stands for several. */
export const READABLE = 36;
const MOODS: Mood[] = ['happy', 'ok', 'worried', 'tired', 'angry'];

/** A spot in a place. */
export interface Spot {
  x: number;
  y: number;
  act: Act;
  span?: number;
}

/** Desk feet in a station, back row then front row. */
export const DESKS: readonly { x: number; y: number }[] = [
  { x: 54, y: 152 },
  { x: 116, y: 152 },
  { x: 178, y: 152 },
  { x: 240, y: 152 },
  { x: 86, y: 187 },
  { x: 148, y: 187 },
  { x: 210, y: 187 },
];
/** Desk feet in a street room. */
export const STREET_DESKS: readonly { x: number; y: number }[] = [
  { x: 56, y: 121 },
  { x: 128, y: 121 },
  { x: 200, y: 121 },
];

const at = (act: Act, list: [number, number][], span = 0): Spot[] =>
  list.map(([x, y]) => ({ x, y, act, span }));

/** Spots of a station, best first: desks, the pile's carriers, the board, the aisles, the walls. */
const STATION: Spot[] = [
  // The named person of the room stands apart, in front.
  { x: 28, y: 192, act: 'stand' },
  ...DESKS.map((d) => ({ x: d.x, y: d.y - 19, act: 'desk' as const })),
  { x: 200, y: 170, act: 'carry', span: 84 },
  { x: 24, y: 171, act: 'walk', span: 190 },
  ...at('point', [[147, 138]]),
  { x: 230, y: 194.5, act: 'walk', span: 44 },
  ...at('stand', [
    [272, 140],
    [118, 192],
    [180, 193],
  ]),
  { x: 70, y: 170, act: 'walk', span: 150 },
  ...at('stand', [
    [85, 138],
    [209, 138],
    [244, 190],
    [54, 190],
  ]),
  { x: 120, y: 169, act: 'carry', span: 160 },
  ...at('stand', [
    [22, 140],
    [252, 172],
    [46, 170],
    [284, 152],
  ]),
  ...at('stand', [
    [102, 172],
    [165, 172],
    [224, 171],
    [276, 168],
    [14, 156],
    [134, 196],
    [196, 196],
    [70, 195],
  ]),
];
const STREET: Spot[] = [
  ...STREET_DESKS.map((d) => ({ x: d.x, y: d.y - 19, act: 'desk' as const })),
  { x: 30, y: 148, act: 'walk', span: 90 },
  { x: 160, y: 150, act: 'walk', span: 74 },
  ...at('stand', [
    [92, 118],
    [164, 118],
    [78, 154],
    [206, 154],
    [22, 122],
    [236, 120],
    [118, 145],
    [142, 156],
    [186, 142],
    [54, 143],
    [98, 156],
    [226, 143],
    [160, 138],
    [34, 156],
    [240, 156],
    [120, 132],
    [70, 132],
  ]),
];
const LOBBY: Spot[] = at('wait', [
  [34, 130],
  [58, 138],
  [20, 144],
  [80, 128],
  [46, 152],
  [70, 153],
  [96, 142],
  [112, 152],
  [28, 118],
  [92, 155],
  [124, 138],
  [60, 120],
  [138, 152],
  [14, 156],
  [106, 128],
  [150, 144],
  [36, 142],
  [76, 142],
  [118, 146],
  [156, 156],
]);

const LAST_RESORT = (i: number, width: number, floorY: number, height: number): Spot => ({
  x: 14 + ((i * 47) % Math.max(40, width - 110)),
  y: floorY + 14 + ((i * 13) % Math.max(10, height - floorY - 18)),
  act: 'stand',
});

/** Moods of `count` people in a fixed order, so that a small shift in shares changes few faces. */
export function moodList(id: string, count: number, shares: Record<Mood, number>): Mood[] {
  const parts = portions(
    count,
    MOODS.map((m) => shares[m]),
  );
  const order = Array.from({ length: count }, (_, i) => i).sort(
    (a, b) => luck(`${id}:mood`, a) - luck(`${id}:mood`, b) || a - b,
  );
  const out: Mood[] = Array.from({ length: count }, () => 'ok');
  let k = 0;
  parts.forEach((n, m) => {
    for (let i = 0; i < n; i++, k++) out[order[k] ?? 0] = MOODS[m] ?? 'ok';
  });
  return out;
}

interface Group {
  id: string;
  count: number;
  spots: Spot[];
  moods: Mood[];
  /** How many of them have nothing to do. */
  idle: number;
  start: number;
  /** Look of the first, where the room's own person is known. */
  first?: number | undefined;
  box: { width: number; height: number; floorY: number };
  wide?: number;
}

function group({ id, count, spots, moods, idle, start, first, box, wide = 1 }: Group): Person[] {
  // A full room stays full: some of its figures stand for two, then for more.
  const figures = Math.min(count, READABLE);
  const upTo = (i: number): number => Math.floor((i * count) / figures);
  const people: Person[] = [];
  for (let i = 0; i < figures; i++) {
    const spot = spots[i] ?? LAST_RESORT(i, box.width, box.floorY, box.height);
    const lazy = i >= figures - Math.round((idle / count) * figures);
    const roll = luck(id, i * 7 + 1);
    people.push({
      id: `${id}:${i}`,
      place: id,
      index: i,
      // Steps of 7 through 24 looks never meet a neighbour twice in a room.
      look: i === 0 && first !== undefined ? first % LOOKS : (start + i * 7) % LOOKS,
      mood: moods[i] ?? 'ok',
      act: lazy && spot.act !== 'wait' ? 'coffee' : spot.act,
      x: spot.x * (spot.act === 'desk' ? wide : 1) + (spot.act === 'desk' || lazy ? 0 : (roll - 0.5) * 5),
      y:
        spot.act === 'desk' ? spot.y : Math.min(box.height - 0.5, spot.y + (luck(id, i * 7 + 2) - 0.5) * 2.4),
      span: spot.span ?? 0,
      flip: luck(id, i * 7 + 3) < 0.5,
      scale: i === 0 && first !== undefined ? 1.12 : 0.95 + luck(id, i * 7 + 4) * 0.1,
      stands: upTo(i + 1) - upTo(i),
      phase: luck(id, i * 7 + 5) * 6.28,
      offset: luck(id, i * 7 + 6),
      pause: 900 + roll * 2600,
    });
  }
  return people;
}

/** Idle people leave their spots and gather with a mug in the front, two by two, facing each other. */
function gather(people: Person[]): Person[] {
  const idle = people.filter((p) => p.act === 'coffee');
  idle.forEach((p, k) => {
    const pair = Math.floor(k / 2);
    const side = k % 2;
    p.x = 30 + ((pair * 58) % 236) + side * 19;
    p.y = pair % 2 ? 172.5 : 194;
    p.flip = side === 1;
    p.span = 0;
  });
  return people;
}

const STATION_BOX = { width: 300, height: 196, floorY: 126 };
const STREET_BOX = { width: 256, height: 160, floorY: 98 };

/** The people of one station; `count` overrides the model while a film runs. */
export function stationPeople(room: RoomModel, order: number, count = room.people): Person[] {
  const idle = Math.round(room.idle * count);
  return gather(
    group({
      id: room.id,
      count,
      spots: STATION,
      moods: moodList(room.id, count, room.moods),
      idle,
      start: order * 5,
      first: room.look,
      box: STATION_BOX,
    }),
  );
}

/** Everybody in the picture who is not leaving, visiting or at the table. `counts` by station order while a film runs. */
export function cast(floor: FloorModel, counts?: number[], streetWidth = 256): Person[] {
  const glad = (share: number): Record<Mood, number> => ({
    happy: share,
    ok: 1 - share,
    worried: 0,
    tired: 0,
    angry: 0,
  });
  const people = floor.rooms.flatMap((room, i) => stationPeople(room, i, counts?.[i] ?? room.people));
  floor.street.forEach((s, i) => {
    people.push(
      ...group({
        id: s.id,
        count: s.people,
        spots: STREET,
        moods: moodList(s.id, s.people, glad(0.55)),
        idle: 0,
        start: 3 + i * 5,
        box: { ...STREET_BOX, width: streetWidth },
        wide: streetWidth / 256,
      }),
    );
  });
  const unsure = { happy: 0, ok: 0.5, worried: 0.4, tired: 0.1, angry: 0 };
  people.push(
    ...group({
      id: 'lobby',
      count: floor.waiting,
      spots: LOBBY,
      moods: moodList('lobby', floor.waiting, unsure),
      idle: 0,
      start: 11,
      box: { width: 172, height: 160, floorY: 98 },
    }),
  );
  return people;
}

/** Feet of the pile's carriers never stop within this many units of the pile's middle. */
export const PILE_CLEAR = PILE.x - 50;
