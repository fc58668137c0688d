/** Street level: the lobby's door, the loading bay and its van, customers, those who leave with a box, the three street rooms. */
import type { FilmModel, FloorModel } from '../model/floor.ts';
import { type Brush, type Image, glide } from './brush.ts';
import { Doll } from './doll.ts';
import { LOOKS } from './figure.ts';
import { furnishOther } from './furnish.ts';
import { deliveredBy, leavers } from './film.ts';
import { lampSpots } from './house.ts';
import { DARKNESS, HALF_LIT, type Light } from './light.ts';
import { OUTSIDE, ambience } from './lighting.ts';
import { placeOf, type HousePlan, type Place } from './layout.ts';
import { luck } from './luck.ts';
import { TRUDGE, stride, trudge } from './motion.ts';

/** Leavers a picture can show; the rest are around the corner. */
const MOST_LEAVERS = 40;
/** Units a leaver covers in a week of the film: half of what a walker would. */
const A_WEEK = 36;
const CUSTOMERS = 4;
/** Leavers' heads hang. */
const HANGING = { tilt: 5 };
const PARCELS = 9;
/** Orders that make one van load, as a share of a film's busiest run of weeks. */
const LOADS = 4;

interface Room {
  place: Place;
  gloom: Image;
  lamps: { glow: Image; pool: Image }[];
  lit: number;
}

/** The street and the rooms along it. */
export class Street {
  private readonly rooms: Room[] = [];
  private readonly leaving: Doll[] = [];
  private readonly customers: Doll[] = [];
  private readonly parcels: Image[] = [];
  private readonly van: Image;
  /** Stands in the lobby while freed people wait there. */
  private readonly sign: Image;
  private model: FloorModel | null = null;
  private readonly door: number;
  private readonly dock: Place | undefined;
  private gone = 0;
  /** How many may still be in the picture from the frame before. */
  private out = 0;

  constructor(
    private readonly brush: Brush,
    private readonly plan: HousePlan,
    private readonly light: Light,
  ) {
    for (const place of plan.places) {
      if (place.kind === 'station' || place.kind === 'table') continue;
      furnishOther(brush, place);
      this.rooms.push(this.room(place));
    }
    this.dock = placeOf(plan, 'dock');
    this.door = placeOf(plan, 'lobby')?.x ?? 0;
    const lobby = placeOf(plan, 'lobby');
    this.sign = brush
      .image('world', 'waitsign', (lobby?.x ?? 0) + 20, (lobby?.y ?? 0) + 152)
      .setVisible(false);
    const y = plan.ground;
    const dockX = this.dock ? this.dock.x + this.dock.width - 50 : 0;
    this.van = brush.lighting.lit(brush.image('street', 'van', dockX, y + 22), OUTSIDE);
    for (let i = 0; i < PARCELS; i++) {
      const [col, row] = [i % 5, Math.floor(i / 5)];
      this.parcels.push(
        brush
          .image(
            'world',
            `parcel${i % 3}`,
            (this.dock?.x ?? 0) + 28 + col * 15 + row * 7,
            (this.dock?.y ?? 0) + 138 - row * 11,
          )
          .setDepth((this.dock?.y ?? 0) + 138 + row * 0.1),
      );
    }
    for (let i = 0; i < MOST_LEAVERS; i++)
      this.leaving.push(this.walker(Math.floor(luck('leave', i) * LOOKS)));
    for (let i = 0; i < CUSTOMERS; i++) this.customers.push(this.walker((i * 5 + 2) % LOOKS));
  }

  private walker(look: number): Doll {
    const doll = new Doll(this.brush, 'street', look);
    for (const part of [doll.body, doll.head]) this.brush.lighting.lit(part, OUTSIDE);
    doll.show(false);
    return doll;
  }

  private room(place: Place): Room {
    const { brush } = this;
    const { x, y, width, height } = place;
    const index = this.rooms.length;
    const gloom = brush.fill('dark', x, y, width, height, DARKNESS, 0);
    ambience(brush, place, index + 2);
    const lamps = lampSpots(place).map((lx, i) => {
      brush.image('front', `lamp${(index + i) % 3}`, x + lx, y + 20, 0.72);
      return {
        glow: brush.image('lamps', 'glowSun', x + lx, y + 24, 0.8),
        pool: brush.image('lamps', 'glowSun', x + lx, y + 76, 2.7),
      };
    });
    return { place, gloom, lamps, lit: place.kind === 'street' ? 0 : 1 };
  }

  /** Takes a new state. */
  show(model: FloorModel, atOnce: boolean): void {
    this.model = model;
    this.sign.setVisible(model.waiting > 0);
    if (atOnce) for (const room of this.rooms) room.lit = this.wanted(room.place);
  }

  /** Light in a street room: none while nobody works there, all of it from three people on. */
  private wanted(place: Place): number {
    if (place.kind !== 'street') return 1;
    const people = this.model?.street.find((s) => s.id === place.id)?.people ?? 0;
    return people <= 0 ? 0 : Math.min(1, 0.55 + people * 0.15);
  }

  /** One frame. */
  tick(film: FilmModel | null, at: number, t: number, dt: number, calm: boolean): void {
    for (const room of this.rooms) {
      room.lit = glide(room.lit, this.wanted(room.place), dt, 500);
      room.gloom.setAlpha((1 - room.lit) * HALF_LIT);
      const { lamp, pool } = this.light;
      for (const l of room.lamps) {
        // A room that has just come to life shines a little even by day.
        const glow = room.place.kind === 'street' ? Math.max(lamp, 0.45) : lamp;
        l.glow.setAlpha(glow * room.lit).setVisible(room.lit > 0.02);
        l.pool.setAlpha(Math.max(pool, room.place.kind === 'street' ? 0.12 : 0) * room.lit);
      }
    }
    this.leave(film, at, t, calm);
    this.visit(t, calm);
    this.deliver(film, at, t, calm);
  }

  private leave(film: FilmModel | null, at: number, t: number, calm: boolean): void {
    const y = this.plan.ground;
    const road = this.door + 1200;
    const out = film ? leavers(film, at) : [];
    const count = film ? out.length : Math.min(MOST_LEAVERS, this.model?.leaving ?? 0);
    this.gone = 0;
    if (count === 0 && this.out === 0) return;
    this.out = count;
    this.leaving.forEach((doll, i) => {
      const here = i < count;
      let x = 0;
      if (here && film) x = this.door + 40 - (at - (out[i] ?? at)) * A_WEEK;
      else if (here) {
        // A slow procession along the whole house front, out of the picture on the left.
        const spread = Math.min(road - 200, count * 62);
        const walked = calm ? 0 : (t / 1000) * TRUDGE;
        x =
          this.door +
          spread -
          (((i * spread) / Math.max(1, count) + luck('gap', i) * 26 + walked) % (spread + 420));
      }
      const seen = here && x > -420;
      doll.show(seen);
      if (!seen) return;
      this.gone += 1;
      const feet = y + 20 + luck('lane', i) * 12;
      doll.dress(trudge(calm ? 0 : t, i), 'tired', 'down');
      doll.place(x, feet, true, HANGING);
    });
  }

  private visit(t: number, calm: boolean): void {
    const y = this.plan.ground;
    const [from, to] = [-260, this.door + 60];
    this.customers.forEach((doll, i) => {
      const speed = 26 + i * 3;
      const lap = ((to - from) * 2) / speed;
      const now = ((calm ? 0 : t / 1000) + luck('visit', i) * lap) % lap;
      const home = now > lap / 2;
      const x = home ? to - (now - lap / 2) * speed : from + now * speed;
      const feet = y + 18 + i * 4;
      doll.show(x <= this.door + 46);
      doll.dress(calm ? 'stand' : stride(t, i), 'ok');
      doll.place(x, feet, home);
    });
  }

  /** Parcels gather in the bay; when enough do, the van takes them and comes back empty. */
  private deliver(film: FilmModel | null, at: number, t: number, calm: boolean): void {
    const home = this.dock ? this.dock.x + this.dock.width - 50 : 0;
    const away = this.plan.world.x + this.plan.world.width + 260 - home;
    const total = film ? Math.max(1, deliveredBy(film, 13)) : 1;
    const load = total / LOADS;
    const done = film ? deliveredBy(film, at) : calm ? load * 0.6 : (t / 26000) * load + load * 0.3;
    const share = (done / load) % 1;
    const trip = done >= load || !film ? share : 1;
    // The first quarter of each load the van is still on its way with the last one.
    const out = trip < 0.16 ? trip / 0.16 : trip < 0.3 ? 1 : trip < 0.44 ? 1 - (trip - 0.3) / 0.14 : 0;
    const gone = film && done < load ? 0 : out;
    const returning = trip >= 0.3 && trip < 0.44;
    const eased = gone * gone * (3 - 2 * gone);
    this.van.setX(home + eased * away * (returning ? 1 : 1)).setFlipX(returning && gone > 0);
    this.van.y = this.plan.ground + 23 + (calm || gone === 0 || gone === 1 ? 0 : Math.sin(t * 0.03) * 0.5);
    const ready = Math.min(PARCELS, Math.floor(share * (PARCELS + 1)));
    this.parcels.forEach((p, i) => p.setVisible(i < ready));
  }

  /** Leavers in the picture. */
  get leaversDrawn(): number {
    return this.gone;
  }

  /** Light of a street room, 0 dim .. 1 lit. */
  litRooms(): Record<string, number> {
    return Object.fromEntries(
      this.rooms
        .filter((r) => r.place.kind === 'street')
        .map((r) => [r.place.id, Math.round(r.lit * 100) / 100]),
    );
  }
}
