/**
 * One person on the canvas: a body, a head that turns and blinks on it, a contact shadow. Whoever moves people dresses
 * and places a doll each frame; it changes pictures only when they differ and allocates nothing.
 */
import * as Phaser from 'phaser';
import type { Mood } from '../model/floor.ts';
import type { Brush, Image, LayerName } from './brush.ts';
import { NECK, SHUT, sits, type Carriage, type Glance, type Pose } from './figure.ts';

/** A person on the canvas; feet at (x, y). */
export class Doll {
  readonly body: Image;
  readonly head: Image;
  readonly shadow: Image;
  /** Where the feet are, scene units. */
  x = 0;
  y = 0;
  private pose: Pose = 'stand';
  private mood: Mood = 'ok';
  private glance: Glance = 'front';
  private readonly unit: number;

  constructor(
    private readonly brush: Brush,
    layer: LayerName,
    private look: number,
    /** Times the natural size. */
    public scale = 1,
  ) {
    this.shadow = brush.image(layer, 'shadow', 0, 0, 0.8);
    this.body = brush.image(layer, `b${look}_stand`, 0, 0, scale);
    this.head = brush.image(layer, `h${look}_ok_front`, 0, 0, scale);
    this.unit = brush.natural(`b${look}_stand`);
  }

  /** Puts on a pose, a mood and a glance; another look makes it somebody else. */
  dress(pose: Pose, mood: Mood, glance: Glance = 'front', look = this.look): void {
    const eyes = glance === 'blink' && SHUT.has(mood) ? 'front' : glance;
    if (pose !== this.pose || look !== this.look) this.brush.dress(this.body, `b${look}_${pose}`);
    if (mood !== this.mood || eyes !== this.glance || look !== this.look)
      this.brush.dress(this.head, `h${look}_${mood}_${eyes}`);
    this.pose = pose;
    this.mood = mood;
    this.glance = eyes;
    this.look = look;
  }

  /** Puts the feet at (x, y), facing right or, flipped, left. Seated people sit behind the desk in front of them. */
  place(x: number, y: number, flip: boolean, how?: Carriage): void {
    this.x = x;
    this.y = y;
    const { scale, unit } = this;
    const bob = how?.bob ?? 0;
    const stretch = how?.stretch ?? 1;
    const weary = this.mood === 'tired';
    const lean = (how?.lean ?? 0) + (weary ? 3 : 0);
    const side = flip ? -1 : 1;
    const k = unit * scale;
    const seated = sits(this.pose);
    const depth = seated ? y + 17 : y;
    const bend = lean * 0.01745 * NECK * scale;
    const weight = ((how?.tilt ?? 0) + lean + (weary ? 4 : 0)) * side;
    set(this.body, x, y - bob, k, k * stretch, flip, lean * side, depth);
    const neck = y - bob - NECK * scale * stretch + (weary ? 1.6 : seated ? 0.3 : 0);
    set(this.head, x + bend * side, neck, k, k, flip, weight, depth + 0.01);
    this.shadow.x = x;
    this.shadow.y = y;
    if (this.shadow.depth !== y - 0.5) this.shadow.depth = y - 0.5;
  }

  /** How much of it is there, 0..1. */
  fade(alpha: number): void {
    if (this.body.alpha !== alpha) this.body.alpha = alpha;
    if (this.head.alpha !== alpha) this.head.alpha = alpha;
    if (this.shadow.alpha !== alpha) this.shadow.alpha = alpha;
  }

  /** In the picture or not. */
  show(on: boolean): void {
    const standing = on && !sits(this.pose);
    if (this.body.visible !== on) this.body.visible = on;
    if (this.head.visible !== on) this.head.visible = on;
    if (this.shadow.visible !== standing) this.shadow.visible = standing;
  }

  /** Colours it by the light it stands in. */
  tint(colour: number): this {
    this.body.setTint(colour).setTintMode(Phaser.TintModes.MULTIPLY);
    this.head.setTint(colour).setTintMode(Phaser.TintModes.MULTIPLY);
    return this;
  }

  destroy(): void {
    this.body.destroy();
    this.head.destroy();
    this.shadow.destroy();
  }
}

const RADIAN = Math.PI / 180;

/** Puts a picture where and how it is now. */
function set(
  image: Image,
  x: number,
  y: number,
  scaleX: number,
  scaleY: number,
  flip: boolean,
  angle: number,
  depth: number,
): void {
  image.x = x;
  image.y = y;
  image.scaleX = scaleX;
  image.scaleY = scaleY;
  image.flipX = flip;
  image.rotation = angle * RADIAN;
  if (image.depth !== depth) image.depth = depth;
}
