/**
 * Who stands where: from head counts and mood shares to a list of people with a place and something to
 * do. Pure and stable: the same person keeps look, place and, as far as counts allow, mood.
 */
import type { FloorModel, Mood, RoomModel } from '../model/floor.ts';
import { LOOKS } from './figure.ts';
import { luck, portions } from './luck.ts';
import { IDLE, LOBBY, STATION, STREET, wingSpots, type Spot } from './spots.ts';
import { tradeOf, type Act, type Trade } from './work.ts';

/** Somebody to be drawn. Coordinates from the upper left corner of their place. */
export interface Person {
  /** Stable name: place and number. */
  id: string;
  place: string;
  /** Works for their place, but in the wing: on this floor of it, 0 at the ground. */
  wing?: number;
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

/** More figures than this in one station cannot be read: then one stands for several. */
export const READABLE = STATION.length;
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
  spots: readonly Spot[];
  moods: Mood[];
  trade: Trade;
  start: number;
  /** How many have nothing to do, and where those gather. */
  idle?: number;
  corner?: readonly Spot[];
  /** Look of the first, where the room's own person is known. */
  first?: number | undefined;
  /** What those near the pile do instead of their work: it towers, or it stays away. */
  pile?: 'stare' | 'starve' | undefined;
  wide?: number;
}

/** The act of somebody at a spot, the `n`th of its use. */
function actAt(use: Spot['use'], n: number, trade: Trade, id: string): Act {
  switch (use) {
    case 'named':
      return 'stand';
    case 'wait':
      return 'wait';
    case 'desk':
      return trade.desk[n % trade.desk.length] ?? 'type';
    case 'floor':
      return trade.floor[n % trade.floor.length] ?? 'stand';
    case 'own':
      return trade.own;
    case 'lane':
      return trade.lane;
    case 'pair':
      return n % 2 === Math.floor(luck(id, 77) * 2) ? 'talk' : 'listen';
  }
}

/** What somebody without work does: mostly a mug and a chat, every third one a telephone. */
const idling = (n: number): Act => (n % 3 === 2 ? 'scroll' : 'coffee');

/** Whether two heads are clear of each other: half a head more than they measure. */
const apart = (a: Spot, b: Spot): boolean => Math.abs(a.x - b.x) >= 20 || Math.abs(a.y - b.y) >= 19;

/** From this x on somebody on the floor of a station stands next to its pile. */
const NEAR_PILE = 205;

function group(g: Group): Person[] {
  const { id, count, spots, moods, trade, start, first, wide = 1 } = g;
  // A full room stays full: some of its figures stand for two, then for more.
  const figures = Math.min(count, spots.length);
  const upTo = (i: number): number => Math.floor((i * count) / figures);
  const lazy = Math.min(figures, Math.round(((g.idle ?? 0) / Math.max(1, count)) * figures));
  const working = figures - lazy;
  const taken = spots.slice(0, working).filter((s) => !s.span);
  const corner = (g.corner ?? []).filter((s) => taken.every((o) => apart(s, o)));
  const uses: Partial<Record<Spot['use'], number>> = {};
  const people: Person[] = [];
  for (let i = 0; i < figures; i++) {
    const k = i - working;
    const at = (k < 0 ? spots[i] : (corner[k] ?? spots[i])) ?? { x: 20, y: 190, use: 'floor' as const };
    const n = (uses[at.use] = (uses[at.use] ?? -1) + 1);
    const named = i === 0 && first !== undefined;
    const beside = at.use === 'floor' && at.x >= NEAR_PILE;
    const act = k >= 0 ? idling(k) : beside && g.pile ? g.pile : actAt(at.use, n, trade, id);
    const roll = luck(id, i * 7 + 1);
    // Desks stand still; who stands on the floor does not stand to the inch.
    const loose = at.use === 'floor' || at.use === 'wait' ? 1 : 0;
    people.push({
      id: `${id}:${i}`,
      place: id,
      index: i,
      // Steps of 7 through 24 looks never meet a neighbour twice in a room.
      look: named ? first % LOOKS : (start + i * 7) % LOOKS,
      mood: moods[i] ?? 'ok',
      act,
      x: at.x * wide + loose * (roll - 0.5) * 3,
      y: at.y + loose * (luck(id, i * 7 + 2) - 0.5) * 1.6,
      span: k < 0 ? (at.span ?? 0) * wide : 0,
      // Whoever looks at the pile turns to it: it stands on the right.
      flip: act === 'stare' || act === 'starve' ? false : (at.flip ?? (at.use === 'desk' && roll < 0.5)),
      scale: named ? 1.12 : 0.95 + luck(id, i * 7 + 4) * 0.1,
      stands: upTo(i + 1) - upTo(i),
      phase: luck(id, i * 7 + 5) * 6.28,
      offset: luck(id, i * 7 + 6),
      pause: 900 + roll * 2600,
    });
  }
  return people;
}

/** What a film says about a station at this moment, where it differs from the model. */
export interface Moment {
  people: number;
  /** Height of the pile, 0..10. */
  pile: number;
}

/** Whether work stays away from a room, or towers in it; a fogged room tells neither. */
export function pressOf(room: RoomModel, pile: number): 'stare' | 'starve' | undefined {
  if (room.fogged) return undefined;
  if (room.constraint && pile >= 5) return 'stare';
  return pile < 0.5 ? 'starve' : undefined;
}

/** The people of one station; `now` overrides the model while a film runs. */
export function stationPeople(room: RoomModel, order: number, now: Moment = room): Person[] {
  return group({
    id: room.id,
    count: now.people,
    spots: STATION,
    moods: moodList(room.id, now.people, room.moods),
    trade: tradeOf(room.kind),
    start: order * 5,
    idle: Math.round(room.idle * now.people),
    corner: IDLE,
    first: room.look,
    pile: pressOf(room, now.pile),
  });
}

const UNSURE = { happy: 0, ok: 0.5, worried: 0.4, tired: 0.1, angry: 0 };
const GLAD = { happy: 0.55, ok: 0.45, worried: 0, tired: 0, angry: 0 };

/** Freed people in the lobby. */
const waiters = (count: number): Person[] =>
  group({
    id: 'lobby',
    count,
    spots: LOBBY,
    moods: moodList('lobby', count, UNSURE),
    trade: tradeOf('office'),
    start: 11,
  });

/** A film's word on this moment: each station's people and pile, and how many still wait. */
export interface Cue {
  rooms: Moment[];
  waiting: number;
}

/** What a cast depends on while a film runs: another key needs another cast. */
export const cueKey = (floor: FloorModel, cue: Cue): string =>
  `${cue.waiting};${cue.rooms
    .map((m, i) => {
      const room = floor.rooms[i];
      return `${m.people}${room ? (pressOf(room, m.pile) ?? '') : ''}`;
    })
    .join()}`;

/**
 * Everybody in the picture who is not leaving, visiting or at the table. `wing` is how many floors of a wing are open:
 * two in five of the street's people have moved there.
 */
export function cast(floor: FloorModel, cue?: Cue, streetWidth = 256, wing = 0): Person[] {
  const people = floor.rooms.flatMap((room, i) => stationPeople(room, i, cue?.rooms[i] ?? room));
  floor.street.forEach((s, i) => {
    people.push(
      ...group({
        id: s.id,
        count: s.people,
        spots: STREET,
        moods: moodList(s.id, s.people, GLAD),
        trade: tradeOf(s.id),
        start: 3 + i * 5,
        wide: streetWidth / 256,
      }),
    );
  });
  moveIn(people, new Set(floor.street.map((s) => s.id)), wing);
  people.push(...waiters(cue?.waiting ?? floor.waiting));
  return floor.wing >= 1 ? people.map(cheer) : people;
}

/** Of the street's people every second and fourth of five works in the wing, floor by floor, while it has room. */
function moveIn(people: Person[], street: ReadonlySet<string>, floors: number): void {
  if (floors === 0) return;
  let moved = 0;
  people.forEach((p, i) => {
    if (!street.has(p.place) || (p.index % 5 !== 1 && p.index % 5 !== 3)) return;
    const [floor, n] = [moved % floors, Math.floor(moved / floors)];
    const at = wingSpots(floor)[n];
    if (!at) return;
    moved++;
    const trade = tradeOf(p.place);
    people[i] = {
      ...p,
      id: `wing:${p.id}`,
      wing: floor,
      x: at.x,
      y: at.y,
      span: 0,
      flip: at.flip ?? (at.use === 'desk' && luck(p.id, 3) < 0.5),
      act: actAt(at.use, n, trade, p.id),
    };
  });
}

/** When a wing opens, those who stand about and are not downcast throw their arms up. */
const cheer = (p: Person): Person =>
  p.index % 2 === 0 &&
  (p.mood === 'happy' || p.mood === 'ok') &&
  ['stand', 'clip', 'talk', 'listen', 'draw'].includes(p.act)
    ? { ...p, act: 'wave' }
    : p;
