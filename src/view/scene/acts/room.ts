/** What the acts of one room share: its focus, its people gathered round it, its robot with its light. */
import type { FloorModel, Mood } from '../../model/floor.ts';
import type { Person } from '../crowd.ts';
import type { Place } from '../layout.ts';
import { luck } from '../luck.ts';
import { ROBOTS } from '../robots.ts';
import type { Point } from './props.ts';
import { play, type Instant, type Set, type Setting, standing } from './setting.ts';

/** Where it happens in a room: before its first robot's place, clear of the pile. */
export const FOCUS = { x: 250, y: 191 };
/** Where those who gather stand, around the focus. */
export const RING: Point[] = [
  { x: -66, y: 2 },
  { x: -50, y: -17 },
  { x: 44, y: -19 },
  { x: -92, y: -12 },
  { x: 58, y: 3 },
];

/** The floor with this room changed. */
export const withRoom = (
  floor: FloorModel,
  id: string,
  change: Partial<FloorModel['rooms'][number]>,
): FloorModel => ({
  ...floor,
  rooms: floor.rooms.map((r) => (r.id === id ? { ...r, ...change } : r)),
});

/** A room whose latest robot is played by the act, and where that robot belongs. */
export function robotOf(s: Setting, room: Place, until: number): { sets: Set[]; home: Point } {
  const robots = s.floor.rooms.find((r) => r.id === room.id)?.robots ?? 0;
  const { x, y } = ROBOTS[Math.max(0, Math.min(ROBOTS.length, robots) - 1)] ?? ROBOTS[0];
  return {
    home: { x: room.x + x, y: room.y + y },
    sets: [
      {
        from: 0,
        floor: withRoom(s.floor, room.id, { robots: Math.max(0, robots - 1), works: 'none', hurry: false }),
      },
      { from: until, floor: s.floor },
    ],
  };
}

/** The people of a room gather round its focus; the rest turn to it. */
export function gather(
  now: Instant,
  s: Setting,
  crowd: Person[],
  f: Point,
  ring: Point[],
  mood: (p: Person, gathered: boolean) => { mood?: Mood; pose?: 'wave' | 'point' },
  go: [number, number],
): void {
  const free = crowd.filter((p) => standing(p));
  const seats = new Map(free.slice(-ring.length).map((p, i) => [p.id, ring[i]]));
  for (const p of crowd) {
    const mark = seats.get(p.id);
    play(now, s, p, {
      eyes: f,
      ...(mark
        ? {
            mark: { x: f.x + mark.x, y: f.y + mark.y },
            go: [go[0] + luck(p.id, 3) * 0.06, go[1] + luck(p.id, 3) * 0.06] as [number, number],
          }
        : {}),
      ...mood(p, mark !== undefined),
    });
  }
}

/** A robot with its light, `lit` 0..1. */
export function robot(
  now: Instant,
  s: Setting,
  key: string,
  frame: string,
  x: number,
  y: number,
  lit: number,
  look: { k?: number; angle?: number; alpha?: number; depth?: number } = {},
): void {
  const { props } = now;
  const alpha = look.alpha ?? 1;
  props.put(`${key}/under`, 'glowAI', x, y - 18, {
    k: 0.95 * (look.k ?? 1),
    alpha: lit * alpha * Math.max(0.35, s.light.underglow),
    depth: y - 0.8,
  });
  props.put(`${key}/shadow`, 'shadow', x, y, { alpha, depth: y - 0.5 });
  props.put(key, frame, x, y - 5, {
    k: 0.78 * (look.k ?? 1),
    angle: look.angle ?? 0,
    alpha,
    depth: look.depth ?? y + 12,
  });
  props.put(`${key}/glow`, 'glowAI', x, y - 22, {
    layer: 'lamps',
    k: 1.1 * (look.k ?? 1),
    alpha: lit * alpha * Math.max(0.4, s.light.glow),
  });
}
