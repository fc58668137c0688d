/** Walks across the house: somebody comes down the stairs, crosses to a new room, or goes back up with nothing to do. Pure. */
import type { Person } from './crowd.ts';
import { placeOf, type HousePlan } from './layout.ts';
import { luck } from './luck.ts';
import { stride, type Stance } from './motion.ts';
import type { Point } from './route.ts';

/** A walk: through these points, begun at this clock. */
export interface Journey {
  points: Point[];
  /** Length of each stretch and of all, units. */
  stretches: number[];
  length: number;
  begun: number;
  /** Milliseconds the whole walk takes. */
  takes: number;
}

/** Pace of somebody with a place to go to, units a second. */
const HURRY = 92;

/** A walk through `points` from clock `begun` on. */
export function journey(points: Point[], begun: number, pace = HURRY): Journey {
  const stretches = points
    .slice(1)
    .map((p, i) => Math.hypot(p.x - (points[i]?.x ?? p.x), p.y - (points[i]?.y ?? p.y)));
  const length = stretches.reduce((a, b) => a + b, 0);
  return { points, stretches, length, begun, takes: (length / pace) * 1000 };
}

/** The way in: freed people come down the stairs, and from the lobby walk to the street room they will work in. */
export function wayIn(plan: HousePlan, person: Person, end: Point, lobbyWas: number): Point[] | null {
  const lobby = placeOf(plan, 'lobby');
  const place = placeOf(plan, person.place);
  if (!lobby || !place) return null;
  if (place.kind === 'lobby')
    return [{ x: lobby.x + 164, y: lobby.y + 26 }, { x: lobby.x + 98, y: lobby.y + 104 }, end];
  if (plan.shape === 'tall' || place.kind !== 'street' || lobbyWas === 0) return null;
  return [
    { x: lobby.x + 60 + luck(person.id, 61) * 70, y: lobby.y + 132 },
    { x: lobby.x + lobby.width, y: end.y },
    end,
  ];
}

/** The way out of the lobby of those nobody gave a purpose: back up the stairs, into the routine. */
export function wayOut(plan: HousePlan, from: Point): Point[] | null {
  const lobby = placeOf(plan, 'lobby');
  if (!lobby) return null;
  return [from, { x: lobby.x + 98, y: lobby.y + 104 }, { x: lobby.x + 164, y: lobby.y + 26 }];
}

/** Where a walk has got to at clock `t`, written into `out`; false once it is over. */
export function underWay(j: Journey, t: number, out: Stance): boolean {
  const share = (t - j.begun) / j.takes;
  if (share >= 1) return false;
  let left = Math.max(0, share) * j.length;
  const last = j.stretches.length - 1;
  for (let i = 0; i <= last; i++) {
    const stretch = j.stretches[i] ?? 0;
    const [a, b] = [j.points[i], j.points[i + 1]];
    if (!a || !b) break;
    if (left > stretch && i < last) {
      left -= stretch;
      continue;
    }
    const k = stretch > 0 ? Math.min(1, left / stretch) : 1;
    out.x = a.x + (b.x - a.x) * k;
    out.y = a.y + (b.y - a.y) * k;
    out.flip = b.x < a.x;
    out.bob = Math.abs(Math.sin(t * 0.014)) * 1.6;
    out.pose = stride(t * 1.5);
    out.glance = 'front';
    out.stretch = 1;
    return true;
  }
  return false;
}
