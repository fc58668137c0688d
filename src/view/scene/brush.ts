/**
 * The brush: the only maker of pictures on the canvas. One atlas image a thing, in fixed layers with one
 * blend mode each; flat fills are a tinted pixel frame. Never Graphics, Text or Containers per person.
 */
import * as Phaser from 'phaser';
import { SceneBatch } from './batch.ts';
import { PictureLayer } from './layer.ts';
import { Lighting } from './lighting.ts';
import { css } from './paint.ts';
import { Plain } from './plain.ts';
import { sharpnessOf, sheetsFor, type Attire } from './theme.ts';

export type Image = Phaser.GameObjects.Image;
export type Layer = Phaser.GameObjects.Layer;

/** The layers, back to front. */
const ORDER = [
  'sky',
  'back',
  'views',
  'weather',
  'shells',
  'beams',
  'wash',
  'world',
  'front',
  'ambience',
  'dark',
  'lamps',
  'shafts',
  'street',
  'signs',
  'rain',
  'marks',
] as const;
export type LayerName = (typeof ORDER)[number];

/** Blend mode of all pictures in a layer. */
const BLEND: Partial<Record<LayerName, number>> = {
  beams: Phaser.BlendModes.SCREEN,
  ambience: Phaser.BlendModes.MULTIPLY,
  lamps: Phaser.BlendModes.ADD,
  shafts: Phaser.BlendModes.SCREEN,
};

/** The frame of flat fills, inset so that it never bleeds. */
const PIXEL = '_px';

/** Paints into the layers of one Phaser scene. */
export class Brush {
  readonly layers: Record<LayerName, Layer>;
  /** The light on what it has painted. */
  readonly lighting = new Lighting();
  /** Which sheet holds a frame. */
  private readonly home = new Map<string, string>();
  /** Whose company it paints; null before the first. */
  worn: Attire | null = null;

  /** `art` is the scale of the loaded atlases. */
  constructor(
    readonly scene: Phaser.Scene,
    private readonly art: number,
  ) {
    this.layers = Object.fromEntries(
      ORDER.map((name) => [name, scene.add.existing(new PictureLayer(scene) as Layer)]),
    ) as Record<LayerName, Layer>;
    const things = scene.textures.get('things');
    const px = scene.textures.getFrame('things', 'px');
    if (px && !things.has(PIXEL)) {
      const inset = Math.max(1, Math.floor(px.cutWidth / 4));
      things.add(
        PIXEL,
        0,
        px.cutX + inset,
        px.cutY + inset,
        px.cutWidth - 2 * inset,
        px.cutHeight - 2 * inset,
      );
    }
  }

  /** From now on paints a company in its own attire, whose sheets are loaded; what hangs already must be cleared. */
  wear(attire: Attire): void {
    this.home.clear();
    this.worn = attire;
    for (const sheet of sheetsFor(attire))
      for (const frame of this.scene.textures.get(sheet).getFrameNames()) this.home.set(frame, sheet);
  }

  /** Every sheet of the company has its texture unit from the start: the shader is made once, not in the middle of a film. */
  private register(): void {
    const { renderer, textures } = this.scene.sys;
    if (!(renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer)) return;
    const batch = SceneBatch.of(renderer);
    batch.forget();
    for (const sheet of this.worn ? sheetsFor(this.worn) : []) {
      const { glTexture } = textures.get(sheet).source[0] ?? {};
      if (glTexture) batch.unitOf(glTexture);
    }
  }

  /** Words, `size` pixels high, as a picture that is drawn like any other. */
  words(
    layer: LayerName,
    said: string,
    x: number,
    y: number,
    style: Phaser.Types.GameObjects.Text.TextStyle,
  ): Image {
    const text = new Phaser.GameObjects.Text(this.scene, 0, 0, said, style);
    const image = new Plain(this.scene, x, y, text.texture.key).setOrigin(0.5).setDepth(y);
    // The text holds the canvas the picture is taken from.
    image.once(Phaser.GameObjects.Events.DESTROY, () => text.destroy());
    this.layers[layer].add(image);
    return image;
  }

  /** Units a pixel of a sheet. */
  private unit(sheet: string): number {
    return 1 / (sharpnessOf(sheet) * this.art);
  }

  /** Which texture holds a frame. */
  private sheetOf(frame: string): string {
    return this.home.get(frame) ?? 'things';
  }

  /** A picture with its anchor at (x, y), `k` times its natural size; its depth is its y. */
  image(layer: LayerName, frame: string, x: number, y: number, k = 1): Image {
    const sheet = this.sheetOf(frame);
    const image = new Plain(this.scene, x, y, sheet, frame).setScale(this.unit(sheet) * k).setDepth(y);
    const blend = BLEND[layer];
    if (blend !== undefined) image.setBlendMode(blend);
    this.layers[layer].add(image);
    return image;
  }

  /** A picture stretched to a box. */
  fit(layer: LayerName, frame: string, x: number, y: number, width: number, height: number): Image {
    return this.image(layer, frame, x, y).setOrigin(0).setDisplaySize(width, height);
  }

  /** A flat fill. */
  fill(
    layer: LayerName,
    x: number,
    y: number,
    width: number,
    height: number,
    colour: number,
    alpha = 1,
  ): Image {
    const image = this.swatch(x, y, colour).setOrigin(0).setAlpha(alpha).setDepth(y);
    const blend = BLEND[layer];
    if (blend !== undefined) image.setBlendMode(blend);
    image.setDisplaySize(width, height);
    this.layers[layer].add(image);
    return image;
  }

  /** One pixel of a colour: a tinted frame; without WebGL, which cannot tint, a tiny texture of its own. */
  private swatch(x: number, y: number, colour: number): Image {
    const { scene } = this;
    if (scene.game.renderer.type === Phaser.WEBGL)
      return new Plain(scene, x, y, 'things', PIXEL).setTint(colour);
    const key = `_${css(colour)}`;
    if (!scene.textures.exists(key)) {
      const texture = scene.textures.createCanvas(key, 4, 4);
      const context = texture?.getContext();
      if (context) {
        context.fillStyle = css(colour);
        context.fillRect(0, 0, 4, 4);
      }
    }
    return new Plain(scene, x, y, key);
  }

  /** Whether there is a picture of this name. */
  has(frame: string): boolean {
    return this.home.has(frame);
  }

  /** Scale at which a frame has its natural size in units. */
  natural(frame: string): number {
    return this.unit(this.sheetOf(frame));
  }

  /** Changes the picture of an image, keeping size and place; cheap when it is the same. */
  dress(image: Image, frame: string): void {
    if (image.frame.name === frame) return;
    const sheet = this.sheetOf(frame);
    if (image.texture.key === sheet) image.setFrame(frame);
    else image.setTexture(sheet, frame);
  }

  /** Draws things in the world by the y of their feet; `all` also sorts what never moves. */
  sort(all = false): void {
    for (const name of all ? ORDER : (['world', 'street'] as const)) this.layers[name].queueDepthSort();
  }

  /** Takes everything off the canvas. */
  clear(): void {
    for (const name of ORDER) {
      const layer = this.layers[name];
      const all = [...layer.list];
      layer.removeAll(true);
      // Taking off is not ending: what is only taken off keeps its words on the graphics card.
      for (const one of all) one.destroy();
    }
    this.register();
    this.lighting.forget();
  }
}

/** A slow coming and going between `low` and 1, for glows, each in its own rhythm 0..1; still when calm. */
export const pulse = (t: number, own: number, period: number, low: number, calm: boolean): number =>
  calm ? (1 + low) / 2 : low + (1 - low) * (0.5 + 0.5 * Math.sin((t / period) * Math.PI * 2 + own * 6.28));

/** Moves `value` towards `goal` so that two thirds of the way take `ms`; steps of any size give the same road. */
export const glide = (value: number, goal: number, dt: number, ms: number): number =>
  Math.abs(goal - value) < 1e-4 ? goal : goal + (value - goal) * Math.exp(-dt / ms);
