/** The tube: the way an item of work takes from the street through the rooms to the loading bay. Pure geometry. */
import { SLAB, WALL, placeOf, stations, type HousePlan, type Place } from './layout.ts';

/** A point in scene units. */
export interface Point {
  x: number;
  y: number;
}

/** One leg of the tube: gap 0 leads into the first room, the last gap to the loading bay. */
export interface Leg {
  points: Point[];
  /** Length along the points, units. */
  length: number;
}

/** Height of the tube's axis under a room's ceiling. */
export const TUBE_Y = 11;
/** Where in a room the pile stands, from its upper left corner. */
export const PILE = { x: 336, y: 170 } as const;
/** Where finished work is picked up again. */
const OUT_X = 362;

const lengthOf = (points: Point[]): number =>
  points
    .slice(1)
    .reduce(
      (sum, p, i) => sum + Math.abs(p.x - (points[i]?.x ?? p.x)) + Math.abs(p.y - (points[i]?.y ?? p.y)),
      0,
    );

const leg = (points: Point[]): Leg => ({ points, length: lengthOf(points) });

/** All legs, one more than there are stations. Empty when there are no stations. */
export function tube(plan: HousePlan): Leg[] {
  const rooms = stations(plan);
  const first = rooms[0];
  const last = rooms.at(-1);
  const dock = placeOf(plan, 'dock');
  if (!first || !last || !dock) return [];
  const right = plan.body.x + plan.body.width;
  const axis = (r: Place): number => r.y + TUBE_Y;
  const over = (r: Place): number => r.x + PILE.x;
  const out = (r: Place): number => r.x + OUT_X;
  const legs: Leg[] = [];
  const drop = (r: Place): Point[] => [
    { x: over(r), y: axis(r) },
    { x: over(r), y: axis(r) + 12 },
  ];
  if (plan.shape === 'wide')
    legs.push(leg([{ x: -30, y: plan.ground - 24 }, { x: -30, y: axis(first) }, ...drop(first)]));
  else
    legs.push(leg([{ x: WALL / 2, y: plan.ground - SLAB }, { x: WALL / 2, y: axis(first) }, ...drop(first)]));
  rooms.slice(1).forEach((room, i) => {
    const from = rooms[i] ?? room;
    if (Math.abs(from.y - room.y) < 1) legs.push(leg([{ x: out(from), y: axis(from) }, ...drop(room)]));
    else if (plan.shape === 'wide') {
      const slab = room.y - SLAB / 2;
      legs.push(
        leg([
          { x: out(from), y: axis(from) },
          { x: right - WALL / 2, y: axis(from) },
          { x: right - WALL / 2, y: slab },
          { x: WALL / 2, y: slab },
          { x: WALL / 2, y: axis(room) },
          ...drop(room),
        ]),
      );
    } else
      legs.push(
        leg([
          { x: out(from), y: axis(from) },
          { x: right - WALL / 2, y: axis(from) },
          { x: right - WALL / 2, y: axis(room) },
          ...drop(room),
        ]),
      );
  });
  legs.push(
    leg([
      { x: out(last), y: axis(last) },
      { x: right - WALL / 2, y: axis(last) },
      { x: right - WALL / 2, y: dock.y + TUBE_Y },
      { x: dock.x + 46, y: dock.y + TUBE_Y },
      { x: dock.x + 46, y: dock.y + TUBE_Y + 12 },
    ]),
  );
  return legs;
}

/** The point a share 0..1 along a leg, and whether the way is level there. */
export function along(l: Leg, share: number): Point & { level: boolean } {
  let left = Math.min(1, Math.max(0, share)) * l.length;
  for (let i = 1; i < l.points.length; i++) {
    const [a, b] = [l.points[i - 1], l.points[i]];
    if (!a || !b) break;
    const span = Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
    if (left <= span || i === l.points.length - 1) {
      const t = span > 0 ? Math.min(1, left / span) : 1;
      return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t, level: Math.abs(b.y - a.y) < 0.5 };
    }
    left -= span;
  }
  return { x: l.points[0]?.x ?? 0, y: l.points[0]?.y ?? 0, level: true };
}
