/** The people on the canvas: one image and one shadow each, moved in one loop. They follow the cast they are given. */
import { type Brush, type Image, glide } from './brush.ts';
import type { Person } from './crowd.ts';
import { placeOf, type HousePlan } from './layout.ts';
import { luck } from './luck.ts';
import { frameFor, stance, strollPose, type Stance } from './motion.ts';

/** One figure on the canvas. */
interface Figure {
  person: Person;
  image: Image;
  shadow: Image;
  badge: Image | null;
  /** 0 gone, 1 here: eased when somebody comes or goes. */
  presence: number;
  here: boolean;
  /** Milliseconds before it begins to appear. */
  delay: number;
  originX: number;
  originY: number;
  /** On the way to their place, or null once there. */
  journey: Journey | null;
}

/** A walk across the house: through these points, begun at this clock. */
interface Journey {
  points: { x: number; y: number }[];
  begun: number;
  /** Milliseconds the whole walk takes. */
  takes: number;
}

const BADGES: Partial<Record<Person['mood'], string>> = {
  angry: 'i_angry',
  tired: 'i_tired',
  happy: 'i_happy',
};
/** How many of a mood wear a badge: one in this many. */
const BADGE_EVERY: Partial<Record<Person['mood'], number>> = { angry: 3, tired: 3, happy: 9 };
/** Those who appear together come one after another, up to a dozen. */
const STAGGER = 40;
/** Pace of somebody with a place to go to, units a second. */
const HURRY = 92;

/** Everybody who works or waits in the house. */
export class People {
  private readonly figures = new Map<string, Figure>();
  private sinceSort = 0;
  private clock = 0;

  constructor(
    private readonly brush: Brush,
    private readonly plan: HousePlan,
  ) {}

  /** Takes a new cast. `at once` skips the easing (first picture, wound film). */
  show(cast: Person[], atOnce: boolean): void {
    const seen = new Set<string>();
    let fresh = 0;
    const counts = this.counts();
    for (const person of cast) {
      seen.add(person.id);
      const old = this.figures.get(person.id);
      if (old) {
        old.person = person;
        if (!old.here) old.delay = 0;
        old.here = true;
        if (atOnce) old.presence = 1;
        this.badge(old);
      } else {
        const figure = this.figure(person, atOnce ? 1 : 0, atOnce ? 0 : Math.min(12, fresh++) * STAGGER);
        if (!atOnce) figure.journey = this.journeyTo(figure, counts);
        this.figures.set(person.id, figure);
      }
    }
    for (const [id, figure] of this.figures) {
      if (seen.has(id)) continue;
      figure.here = false;
      if (atOnce) this.drop(id, figure);
    }
  }

  private figure(person: Person, presence: number, delay: number): Figure {
    const place = placeOf(this.plan, person.place);
    const [originX, originY] = [place?.x ?? 0, place?.y ?? 0];
    const [x, y] = [originX + person.x, originY + person.y];
    const figure: Figure = {
      person,
      image: this.brush.image('world', frameFor(person.look, 'stand', person.mood), x, y, person.scale),
      shadow: this.brush.image('world', 'shadow', x, y, 0.8).setDepth(y - 0.5),
      badge: null,
      presence,
      here: true,
      delay,
      originX,
      originY,
      journey: null,
    };
    this.badge(figure);
    return figure;
  }

  /** Freed people come down the stairs into the lobby, and from there walk to the room they will work in. */
  private journeyTo(figure: Figure, before: Record<string, number>): Journey | null {
    const lobby = placeOf(this.plan, 'lobby');
    const place = placeOf(this.plan, figure.person.place);
    if (!lobby || !place || this.plan.shape === 'tall') return null;
    const end = { x: figure.originX + figure.person.x, y: figure.originY + figure.person.y };
    const points =
      place.kind === 'lobby'
        ? [{ x: lobby.x + 164, y: lobby.y + 26 }, { x: lobby.x + 98, y: lobby.y + 104 }, end]
        : place.kind === 'street' && (before.lobby ?? 0) > 0
          ? [
              { x: lobby.x + 60 + luck(figure.person.id, 61) * 70, y: lobby.y + 132 },
              { x: lobby.x + lobby.width, y: end.y },
              end,
            ]
          : null;
    if (!points) return null;
    const length = points
      .slice(1)
      .reduce((sum, p, i) => sum + Math.hypot(p.x - (points[i]?.x ?? p.x), p.y - (points[i]?.y ?? p.y)), 0);
    return { points, begun: this.clock + figure.delay * 4, takes: (length / HURRY) * 1000 };
  }

  private badge(figure: Figure): void {
    const { person } = figure;
    const every = BADGE_EVERY[person.mood];
    const frame =
      person.act === 'coffee' && person.index % 2 === 0
        ? 'i_idle'
        : every && person.index % every === 0
          ? BADGES[person.mood]
          : undefined;
    if (!frame) {
      figure.badge?.destroy();
      figure.badge = null;
    } else if (figure.badge) this.brush.dress(figure.badge, frame);
    else figure.badge = this.brush.image('signs', frame, 0, 0, 0.8);
  }

  private drop(id: string, figure: Figure): void {
    figure.image.destroy();
    figure.shadow.destroy();
    figure.badge?.destroy();
    this.figures.delete(id);
  }

  /** One frame at clock `t`. */
  tick(t: number, dt: number, calm: boolean): void {
    this.clock = t;
    this.sinceSort += dt;
    const sorting = this.sinceSort >= 140;
    if (sorting) this.sinceSort = 0;
    for (const [id, f] of this.figures) {
      if (f.here && f.delay > 0) f.delay -= dt;
      else
        f.presence = calm
          ? glide(f.presence, f.here ? 1 : 0, dt, 90)
          : glide(f.presence, f.here ? 1 : 0, dt, f.here ? 110 : 320);
      if (!f.here && f.presence < 0.02) {
        this.drop(id, f);
        continue;
      }
      const rest = stance(f.person, t, calm);
      const walk = calm ? null : underWay(f, t);
      const s = walk ? { ...rest, ...walk } : rest;
      const [x, y] = walk ? [walk.x, walk.y] : [f.originX + s.x, f.originY + s.y];
      const p = f.presence;
      // A hop past full size on the way in; a plain fade on the way out or when calm.
      const grown = f.here && !calm ? p + Math.sin(Math.min(1, p) * Math.PI) * 0.08 : 1;
      const k = this.brush.natural(f.image.frame.name) * f.person.scale * grown;
      this.brush.dress(f.image, frameFor(f.person.look, s.pose, f.person.mood));
      f.image
        .setPosition(x, y - s.bob)
        .setScale(k, k * s.stretch)
        .setFlipX(s.flip)
        .setAlpha(f.here && !calm ? Math.min(1, p * 2) : p);
      const seated = s.pose === 'sit';
      f.image.setDepth(seated ? y + 17 : y);
      f.shadow
        .setVisible(!seated)
        .setPosition(x, y)
        .setAlpha(p)
        .setDepth(y - 0.5);
      f.badge
        ?.setPosition(x + 9, y - 42 + (calm ? 0 : Math.sin(t * 0.004 + f.person.phase) * 1.4))
        .setAlpha(p > 0.7 ? 1 : 0);
    }
    if (sorting) this.brush.sort();
  }

  /** Everybody stands where they belong at once. */
  settle(): void {
    for (const [id, f] of this.figures) {
      f.delay = 0;
      if (f.here) f.presence = 1;
      else this.drop(id, f);
    }
  }

  /** People drawn in each place, by how many they stand for. */
  counts(): Record<string, number> {
    const out: Record<string, number> = {};
    for (const f of this.figures.values())
      if (f.here) out[f.person.place] = (out[f.person.place] ?? 0) + f.person.stands;
    return out;
  }

  /** Everybody who is here, with their picture: for looks that colour them. */
  each(of: (person: Person, image: Image) => void): void {
    for (const f of this.figures.values()) if (f.here) of(f.person, f.image);
  }

  /** Moods drawn in all places. */
  moods(): Record<string, number> {
    const out: Record<string, number> = {};
    for (const f of this.figures.values())
      if (f.here) out[f.person.mood] = (out[f.person.mood] ?? 0) + f.person.stands;
    return out;
  }

  /** Who stands nearest to a scene point within reach of a finger, or null. */
  at(x: number, y: number): Person | null {
    let best: Person | null = null;
    let near = 15;
    for (const f of this.figures.values()) {
      if (!f.here) continue;
      const d = Math.hypot(f.image.x - x, (f.image.y - 19 - y) * 0.7);
      if (d < near) [near, best] = [d, f.person];
    }
    return best;
  }
}

/** Where somebody on a journey is at clock `t`; ends the journey on arrival. */
function underWay(f: Figure, t: number): Pick<Stance, 'x' | 'y' | 'pose' | 'flip' | 'bob'> | null {
  const j = f.journey;
  if (!j) return null;
  const share = (t - j.begun) / j.takes;
  if (share >= 1) {
    f.journey = null;
    return null;
  }
  const lengths = j.points
    .slice(1)
    .map((p, i) => Math.hypot(p.x - (j.points[i]?.x ?? p.x), p.y - (j.points[i]?.y ?? p.y)));
  let left = Math.max(0, share) * lengths.reduce((a, b) => a + b, 0);
  for (const [i, length] of lengths.entries()) {
    const [a, b] = [j.points[i], j.points[i + 1]];
    if (!a || !b) break;
    if (left <= length || i === lengths.length - 1) {
      const k = length > 0 ? Math.min(1, left / length) : 1;
      return {
        x: a.x + (b.x - a.x) * k,
        y: a.y + (b.y - a.y) * k,
        flip: b.x < a.x,
        bob: Math.abs(Math.sin(t * 0.014)) * 1.6,
        pose: strollPose(t),
      };
    }
    left -= length;
  }
  return null;
}
