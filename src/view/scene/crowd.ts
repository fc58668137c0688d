/**
 * Who stands where: from head counts and mood shares to a list of people with a place and something to
 * do. Pure and stable: the same person keeps look, place and, as far as counts allow, mood.
 */
import type { FloorModel, Mood, RoomModel } from '../model/floor.ts';
import { luck, portions } from './luck.ts';
import { PILE } from './route.ts';
import { LAST_RESORT, LOBBY, STATION, STREET, type Act, type Spot } from './spots.ts';

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
  return floor.wing >= 1 ? people.map(cheer) : people;
}

/** When a wing opens, those who stand about throw their arms up. */
const cheer = (p: Person): Person => (p.act === 'stand' && p.index % 2 === 1 ? { ...p, act: 'wave' } : p);

/** Feet of the pile's carriers never stop within this many units of the pile's middle. */
export const PILE_CLEAR = PILE.x - 50;
