/**
 * The people on the canvas: one doll each, moved in one loop. They follow the cast they are given, walk in and out, and
 * step aside while a performed moment plays them.
 */
import { type Brush, type Image, glide } from './brush.ts';
import type { Person } from './crowd.ts';
import { Doll } from './doll.ts';
import { journey, underWay, wayIn, wayOut, type Journey } from './journey.ts';
import { placeOf, type HousePlan } from './layout.ts';
import { emptyStance, stance } from './motion.ts';

/** One figure on the canvas. */
interface Figure {
  person: Person;
  readonly doll: Doll;
  badge: Image | null;
  /** 0 gone, 1 here: eased when somebody comes or goes. */
  presence: number;
  here: boolean;
  /** Milliseconds before it begins to appear. */
  delay: number;
  originX: number;
  originY: number;
  /** On the way in or out, or null. */
  journey: Journey | null;
  /** Its turn among those who are moved in every other frame. */
  readonly turn: 0 | 1;
}

const BADGES: Partial<Record<Person['mood'], string>> = {
  angry: 'i_angry',
  tired: 'i_tired',
  happy: 'i_happy',
};
/** How many of a mood wear a badge: one in this many. */
const BADGE_EVERY: Partial<Record<Person['mood'], number>> = { angry: 2, tired: 3, happy: 7 };
/** Those who appear together come one after another, up to a dozen. */
const STAGGER = 40;
/** Pace of somebody who drifts away, units a second. */
const DRIFT = 44;
/** While frames come faster than this, milliseconds, those who stay where they are are moved in every other one. */
const OFTEN = 25;
/** Milliseconds between two orders by depth. */
const SORT_EVERY = 140;

/** Who of those who wait asks aloud: some of the back row, so that no bubble hides a face. */
const ASKS: ReadonlySet<number> = new Set([0, 1, 3]);
const NOBODY: ReadonlySet<string> = new Set();

/** The badge somebody wears, if any: only what stands out. */
function badgeOf(p: Person): string | undefined {
  if (p.act === 'wait') return ASKS.has(p.index) ? 'i_ask' : undefined;
  if (p.act === 'coffee') return p.index % 2 === 0 ? 'i_idle' : undefined;
  if (p.act === 'starve') return 'i_idle';
  const every = BADGE_EVERY[p.mood];
  return every && p.index % every === 0 ? BADGES[p.mood] : undefined;
}

/** Everybody who works or waits in the house. */
export class People {
  private readonly figures = new Map<string, Figure>();
  private readonly now = emptyStance();
  private sinceSort = 0;
  /** Somebody's depth may have changed since the last order. */
  private stirred = true;
  private clock = 0;
  private turn: 0 | 1 = 0;
  private made = 0;
  private lent: ReadonlySet<string> = NOBODY;

  constructor(
    private readonly brush: Brush,
    private readonly plan: HousePlan,
  ) {}

  /** Takes a new cast. `at once` skips the easing (first picture, wound film). */
  show(cast: Person[], atOnce: boolean): void {
    const seen = new Set<string>();
    let fresh = 0;
    const lobbyWas = this.counts().lobby ?? 0;
    for (const person of cast) {
      seen.add(person.id);
      const old = this.figures.get(person.id);
      if (old) {
        old.person = person;
        old.doll.scale = person.scale;
        if (!old.here) {
          old.delay = 0;
          old.journey = null;
        }
        old.here = true;
        if (atOnce) old.presence = 1;
        this.badge(old);
      } else {
        const figure = this.figure(person, atOnce ? 1 : 0, atOnce ? 0 : Math.min(12, fresh++) * STAGGER);
        if (!atOnce && person.wing === undefined) {
          const end = { x: figure.originX + person.x, y: figure.originY + person.y };
          const points = wayIn(this.plan, person, end, lobbyWas);
          if (points) figure.journey = journey(points, this.clock + figure.delay * 4);
        }
        this.figures.set(person.id, figure);
      }
    }
    for (const [id, figure] of this.figures) {
      if (seen.has(id)) continue;
      if (atOnce) this.drop(id, figure);
      else if (figure.here) this.sendOff(figure);
      figure.here = false;
    }
    this.stirred = true;
  }

  /** Who loses their place goes: from the lobby back up the stairs, slowly; from elsewhere they fade. */
  private sendOff(figure: Figure): void {
    const points = figure.person.place === 'lobby' ? wayOut(this.plan, figure.doll) : null;
    figure.journey = points && journey(points, this.clock, DRIFT);
    if (!points) return;
    figure.badge?.destroy();
    figure.badge = null;
  }

  private figure(person: Person, presence: number, delay: number): Figure {
    const { plan } = this;
    const place = person.wing === undefined ? placeOf(plan, person.place) : plan.wing[person.wing];
    const figure: Figure = {
      person,
      doll: new Doll(this.brush, 'world', person.look, person.scale),
      badge: null,
      presence,
      here: true,
      delay,
      originX: place?.x ?? 0,
      originY: place?.y ?? 0,
      journey: null,
      turn: this.made++ % 2 ? 1 : 0,
    };
    this.badge(figure);
    return figure;
  }

  private badge(figure: Figure): void {
    const frame = badgeOf(figure.person);
    if (!frame) {
      figure.badge?.destroy();
      figure.badge = null;
    } else if (figure.badge) this.brush.dress(figure.badge, frame);
    else figure.badge = this.brush.image('signs', frame, 0, 0, 0.8);
  }

  private drop(id: string, figure: Figure): void {
    figure.doll.destroy();
    figure.badge?.destroy();
    this.figures.delete(id);
  }

  /** One frame at clock `t`. */
  tick(t: number, dt: number, calm: boolean): void {
    this.clock = t;
    this.turn = this.turn === 0 ? 1 : 0;
    const often = dt < OFTEN;
    for (const [id, f] of this.figures) {
      this.breathe(f, dt, calm);
      if (!f.here && f.presence < 0.02) this.drop(id, f);
      else if (this.lent.has(id)) {
        f.doll.show(false);
        f.badge?.setAlpha(0);
      } else if (!often || f.turn === this.turn || f.presence < 1 || f.journey || f.person.span > 0)
        this.move(f, t, calm);
    }
    this.sinceSort += dt;
    if (!this.stirred || this.sinceSort < SORT_EVERY) return;
    this.sinceSort = 0;
    this.stirred = false;
    this.brush.sort();
  }

  /** Comes and goes: a moment's delay, then in or out. Who walks out stays whole until the stairs. */
  private breathe(f: Figure, dt: number, calm: boolean): void {
    if (f.here && f.delay > 0) f.delay -= dt;
    else if (f.here) f.presence = glide(f.presence, 1, dt, calm ? 90 : 110);
    else if (calm || !f.journey) f.presence = glide(f.presence, 0, dt, calm ? 90 : 320);
  }

  private move(f: Figure, t: number, calm: boolean): void {
    const { person, doll } = f;
    const { now } = this;
    stance(person, t, calm, now);
    now.x += f.originX;
    now.y += f.originY;
    if (f.journey) {
      this.stirred = true;
      if (calm || !underWay(f.journey, t, now)) f.journey = null;
    }
    const p = f.presence;
    // A hop past full size on the way in; a plain fade on the way out or when calm.
    const hop = f.here && !calm && p < 0.999 ? 1 + Math.sin(Math.min(1, p) * Math.PI) * 0.08 : 1;
    doll.scale = person.scale * hop;
    doll.dress(now.pose, person.mood, now.glance);
    doll.place(now.x, now.y, now.flip, now);
    doll.show(true);
    doll.fade(f.here && !calm ? Math.min(1, p * 2) : p);
    if (f.badge)
      f.badge
        .setPosition(
          now.x + 9,
          now.y - 43 * person.scale + (calm ? 0 : Math.sin(t * 0.004 + person.phase) * 1.4),
        )
        .setAlpha(p > 0.7 ? 1 : 0);
  }

  /** Who is played elsewhere (a moment) and not drawn here meanwhile, by id; null: everybody is back. */
  lend(ids: ReadonlySet<string> | null): void {
    this.lent = ids ?? NOBODY;
    this.stirred = true;
  }

  /** Everybody who is here, with their figure: for looks that colour them. */
  each(of: (person: Person, doll: Doll) => void): void {
    for (const f of this.figures.values()) if (f.here) of(f.person, f.doll);
  }

  /** People drawn in each place, by how many they stand for. */
  counts(): Record<string, number> {
    const out: Record<string, number> = {};
    for (const f of this.figures.values())
      if (f.here) out[f.person.place] = (out[f.person.place] ?? 0) + f.person.stands;
    return out;
  }

  /** Figures on the canvas; fewer than people where one stands for several. */
  get drawn(): number {
    return this.figures.size;
  }

  /** Moods drawn in all places. */
  moods(): Record<string, number> {
    const out: Record<string, number> = {};
    for (const f of this.figures.values())
      if (f.here) out[f.person.mood] = (out[f.person.mood] ?? 0) + f.person.stands;
    return out;
  }

  /** What people are doing, by how many do it, for the summary. */
  acts(): Record<string, number> {
    const out: Record<string, number> = {};
    for (const f of this.figures.values())
      if (f.here) out[f.person.act] = (out[f.person.act] ?? 0) + f.person.stands;
    return out;
  }

  /** Who stands nearest to a scene point within reach of a finger, or null. */
  at(x: number, y: number): Person | null {
    let best: Person | null = null;
    let near = 15;
    for (const f of this.figures.values()) {
      if (!f.here) continue;
      const d = Math.hypot(f.doll.x - x, (f.doll.y - 19 - y) * 0.7);
      if (d < near) [near, best] = [d, f.person];
    }
    return best;
  }
}
