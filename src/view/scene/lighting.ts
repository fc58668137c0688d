/**
 * The light on everything: pictures say once how they answer to the light, and from then on a day can pass over
 * them. Blends from one light to the next a few times a second; never repaints, and without a change costs nothing.
 */
import type * as Phaser from 'phaser';
import type { Brush, Image, LayerName } from './brush.ts';
import type { Rect } from './layout.ts';
import { lightOf, mixLight, roomTint, type Light } from './light.ts';
import { Plain } from './plain.ts';

/** What a picture does under a light. */
type Answer = (image: Image, light: Light) => unknown;
/** What a picture looks like under a light, where that has no half-way: another look fades in over the old one. */
type Look = (light: Light) => string;

interface Lit {
  answer: Answer;
  look: Look | null;
  shown: string;
}

/** Milliseconds between two steps of the light. */
const STEP = 100;

/** Out of doors: one tint for all. */
export const OUTSIDE: Answer = (image, light) => image.setTint(light.outside);

/** The light of one picture of the company. */
export class Lighting {
  /** The light now: one object for good, changed in place. */
  readonly light: Light = lightOf('day', 'summer', 'clear');
  /** Counts the changes. */
  version = 0;
  private readonly items = new Map<Image, Lit>();
  private ghosts: { image: Image; strength: number }[] = [];
  private from: Light = { ...this.light };
  private to: Light = this.light;
  private share = 1;
  private takes = 0;
  private since = 0;
  /** Where a passing day has got to, and who has yet to be told: some each frame, so that none is a slow one. */
  private next: Light | null = null;
  private round: MapIterator<[Image, Lit]> | null = null;
  private due = 0;
  /** Somebody lays tints of their own over those of the light: it must reach everything in one frame. */
  whole = false;

  /** Has a picture answer to the light from now on. */
  lit(image: Image, answer: Answer, look: Look | null = null): Image {
    this.items.set(image, { answer, look, shown: look?.(this.light) ?? '' });
    answer(image, this.light);
    return image;
  }

  /** Whether a picture answers to the light. */
  has(image: Image): boolean {
    return this.items.has(image);
  }

  /** Goes over to another light within `ms` milliseconds; 0: at once. */
  turn(to: Light, ms: number): void {
    // Old looks of a way that was not gone to its end would heap up where quarters follow each other quickly.
    this.layOff();
    this.from = { ...this.light };
    this.to = to;
    this.takes = ms;
    this.share = ms > 0 ? 0 : 1;
    this.since = STEP;
    this.next = null;
    this.round = null;
    if (ms === 0) this.apply();
  }

  /** The light it goes to has moved on a little: the way there stays the same. */
  follow(to: Light): void {
    this.to = to;
    if (this.share >= 1) this.next = to;
  }

  /** One frame. */
  tick(dt: number): void {
    if (this.share >= 1) {
      this.goRound(dt);
      return;
    }
    this.share = Math.min(1, this.share + (this.takes > 0 ? dt / this.takes : 1));
    this.since += dt;
    if (this.since < STEP && this.share < 1) return;
    this.since = 0;
    this.apply();
  }

  /** A passing day reaches everything within one step of the light, a part of it each frame. */
  private goRound(dt: number): void {
    if (this.whole && this.round) {
      this.round = null;
      this.next ??= { ...this.light };
    }
    if (!this.round) {
      if (!this.next) return;
      Object.assign(this.light, this.next);
      this.next = null;
      this.version += 1;
      this.round = this.items.entries();
      this.due = 0;
    }
    this.due += this.whole ? this.items.size + 1 : (this.items.size * dt) / STEP;
    for (; this.due > 0; this.due--) {
      const one = this.round.next();
      if (one.done) {
        this.round = null;
        return;
      }
      this.tell(one.value[0], one.value[1]);
    }
  }

  private apply(): void {
    const k = this.share * this.share * (3 - 2 * this.share);
    Object.assign(this.light, this.share >= 1 ? this.to : mixLight(this.from, this.to, k));
    this.version += 1;
    for (const [image, lit] of this.items) this.tell(image, lit);
    // The old look lies over the new one and fades.
    for (const ghost of this.ghosts) ghost.image.setAlpha(ghost.strength * (1 - k));
    if (this.share >= 1) this.layOff();
  }

  /** The old looks have faded. */
  private layOff(): void {
    for (const ghost of this.ghosts) ghost.image.destroy();
    this.ghosts = [];
  }

  private tell(image: Image, lit: Lit): void {
    if (!image.scene) {
      this.items.delete(image);
      return;
    }
    const shown = lit.look?.(this.light) ?? '';
    if (shown !== lit.shown) {
      lit.shown = shown;
      if (this.share < 1 && image.visible) this.ghosts.push({ image: copy(image), strength: image.alpha });
    }
    lit.answer(image, this.light);
  }

  /** Everything has been taken off the canvas. */
  forget(): void {
    this.round = null;
    this.items.clear();
    this.ghosts = [];
  }
}

/** The same picture once more, in front of the first. */
function copy(image: Image): Image {
  const twin = new Plain(image.scene, image.x, image.y, image.texture.key, image.frame.name)
    .setOrigin(image.originX, image.originY)
    .setScale(image.scaleX, image.scaleY)
    .setFlipX(image.flipX)
    .setDepth(image.depth + 0.01)
    .setTint(image.tintTopLeft)
    .setTintMode(image.tintMode);
  (image.displayList as Phaser.GameObjects.Layer).add(twin);
  return twin;
}

/** The tint the hour lays over a room; the `order`th of its kind. */
export const ambience = (brush: Brush, { x, y, width, height }: Rect, order: number): Image =>
  brush.lighting.lit(
    brush.fill('ambience', x, y, width, height, roomTint(brush.lighting.light, order)),
    (image, light) => image.setTint(roomTint(light, order)).setAlpha(light.roomStrength),
  );

/** Something that stands out of doors, dressed for the season: trees by their leaves, bushes with or without snow. */
export function outdoors(brush: Brush, layer: LayerName, name: string, x: number, y: number, k = 1): Image {
  const frame = (light: Light): string =>
    name === 'tree' ? `tree_${light.leaves}` : name === 'bush' && light.snow > 0.5 ? 'bushSnow' : name;
  const image = brush.image(layer, frame(brush.lighting.light), x, y, k);
  if (name !== 'tree' && name !== 'bush') return brush.lighting.lit(image, OUTSIDE);
  return brush.lighting.lit(
    image,
    (it, light) => {
      brush.dress(it, frame(light));
      it.setTint(light.outside);
    },
    frame,
  );
}

/** A cut wall or floor in paper. */
export const cutWall = (
  brush: Brush,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: (light: Light) => number,
): Image =>
  brush.lighting.lit(brush.fill('front', x, y, width, height, colour(brush.lighting.light)), (image, light) =>
    image.setTint(colour(light)),
  );
