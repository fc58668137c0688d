/**
 * Work under way: folders in the tube, crossed sheets coming back along the line under it. In a film the
 * rates are the weeks' own; at rest a quiet trickle keeps the house alive, the same in every room.
 */
import type { FilmModel, RoomModel } from '../model/floor.ts';
import { type Brush, type Image } from './brush.ts';
import { backRate, busiest, deliveryRate, flowRate, trips, type Trip } from './film.ts';
import { RETURN_Y } from './house.ts';
import { placeOf, stations, type HousePlan } from './layout.ts';
import { luck } from './luck.ts';
import { PILE, along, tube, type Leg } from './route.ts';

/** Travellers a leg can show. */
const MOST = 9;
/** Travellers that set out in the busiest week. */
const BUSY = 4.2;
/** Weeks a traveller is under way between two rooms side by side. */
const TAKES = 0.62;
/** Speed at rest, units a second. */
const AT_REST = 52;
/** Height from which a folder falls onto the pile, and the share of the way that takes. */
const FALL = 0.86;

/** Share of the way from which a sheet that comes back falls onto the pile it belongs to. */
const BACK_FALL = 0.88;

/** Where each room's pile ends, so that folders land on it. */
export type PileTop = (room: number) => number;

/** All that travels. */
export class Traffic {
  readonly legs: Leg[];
  private readonly items: Image[][] = [];
  private readonly backs: Image[][] = [];
  private moving = 0;
  private returning = 0;
  private dry: boolean[] = [];

  constructor(
    brush: Brush,
    private readonly plan: HousePlan,
  ) {
    this.legs = tube(plan);
    this.legs.forEach((leg) => {
      const start = leg.points[0] ?? { x: 0, y: 0 };
      const pool = (frame: (k: number) => string, n: number, size = 1): Image[] =>
        Array.from({ length: n }, (_, k) =>
          brush.image('front', frame(k), start.x, start.y, size).setVisible(false).setDepth(9000),
        );
      this.items.push(pool((k) => `item_${'abcd'[k % 4]}`, MOST));
      this.backs.push(pool(() => 'returned', 6, 1.2));
    });
  }

  /** One frame: `film` at `at` weeks, or rest at clock `t` milliseconds. */
  tick(film: FilmModel | null, at: number, t: number, calm: boolean, pileTop: PileTop): void {
    this.moving = 0;
    this.returning = 0;
    const per = film ? busiest(film) / BUSY : 1;
    this.legs.forEach((leg, i) => {
      const takes = TAKES * Math.max(0.8, leg.length / 460);
      // Leg 0 brings what the first room takes in; leg i carries what room i-1 finishes.
      const out = film
        ? i === 0
          ? flowRate(film, 0)
          : i < this.legs.length - 1
            ? flowRate(film, i - 1)
            : deliveryRate(film)
        : null;
      const going = out ? trips(out, at, per, takes) : this.resting(leg, i, t, calm);
      this.place(leg, i, going, pileTop);
      // What comes back to room i-1 travels leg i against the flow.
      const back = film && i > 0 ? trips(backRate(film, i - 1), at, per * 0.8, takes * 1.5) : [];
      this.placeBack(leg, i, back, pileTop);
    });
  }

  /** Takes the rooms as they are at rest: where work does not arrive, the tube into the room is empty. */
  show(rooms: readonly RoomModel[]): void {
    this.dry = rooms.map((r) => !r.fogged && r.pile < 0.5);
  }

  private resting(leg: Leg, i: number, t: number, calm: boolean): Trip[] {
    if (calm || this.dry[i]) return [];
    const n = Math.max(1, Math.min(MOST - 2, Math.round(leg.length / 240)));
    const lap = (leg.length / AT_REST) * 1000 * 1.4;
    return Array.from({ length: n }, (_, k) => ({
      id: k,
      share: ((t / lap + k / n + luck('rest', i * 9 + k) * 0.05) % 1) * 1.4,
    })).filter((trip) => trip.share <= 1);
  }

  /** Takes away those of the pool that nothing travels as; who travels on is not taken off and put back. */
  private clear(pool: Image[], going: readonly Trip[]): void {
    for (const [k, image] of pool.entries())
      if (image.visible && !going.some((trip) => trip.id % pool.length === k)) image.setVisible(false);
  }

  private place(leg: Leg, i: number, going: Trip[], pileTop: PileTop): void {
    const pool = this.items[i] ?? [];
    const rooms = stations(this.plan);
    const room = rooms[i];
    this.clear(pool, going);
    for (const trip of going) {
      const image = pool[trip.id % pool.length];
      if (!image) continue;
      const end = leg.points.at(-1) ?? { x: 0, y: 0 };
      let { x, y } = along(leg, Math.min(1, trip.share / FALL));
      y += 3.5;
      if (trip.share > FALL) {
        // The last stretch is a fall onto the pile, faster and faster.
        const fall = ((trip.share - FALL) / (1 - FALL)) ** 2;
        const floor = room ? room.y + PILE.y - pileTop(i) : (placeOf(this.plan, 'dock')?.y ?? 0) + 120;
        x = end.x;
        y = end.y + 6 + (floor - end.y - 6) * fall;
      }
      image.setPosition(x, y).setVisible(true);
      this.moving += 1;
    }
  }

  /** What is flawed travels against the flow, and lands on the pile of the room it came from. */
  private placeBack(leg: Leg, i: number, back: Trip[], pileTop: PileTop): void {
    const pool = this.backs[i] ?? [];
    const room = stations(this.plan)[i - 1];
    this.clear(pool, back);
    for (const trip of back) {
      const image = pool[trip.id % pool.length];
      if (!image) continue;
      const p = along(leg, 1 - Math.min(1, trip.share / BACK_FALL));
      let { x, y } = { x: p.x, y: p.y + (p.level ? RETURN_Y - 11 : 4) };
      if (trip.share > BACK_FALL && room) {
        const fall = ((trip.share - BACK_FALL) / (1 - BACK_FALL)) ** 2;
        x = room.x + PILE.x + 26;
        y += (room.y + PILE.y - pileTop(i - 1) * 0.6 - y) * fall;
      }
      image
        .setPosition(x, y)
        .setVisible(true)
        .setAngle(Math.sin(trip.share * 40 + trip.id) * 7);
      this.returning += 1;
    }
  }

  /** Folders and sheets drawn now. */
  get counts(): { items: number; back: number } {
    return { items: this.moving, back: this.returning };
  }
}
