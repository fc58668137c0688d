/**
 * A layer of plain pictures that keeps what it shows as the graphics card wants it: only pictures that have changed are
 * written anew, the rest goes to the batch as a block. What is no plain picture takes the engine's own way, and so does
 * everything without WebGL. Draws the same to the pixel; never filters or lights.
 */
import * as Phaser from 'phaser';
import { SceneBatch, WORDS } from './batch.ts';
import { DRAWN, Plain, type Corners, type Inner, type Watcher } from './plain.ts';

type Context = Phaser.Renderer.WebGL.DrawingContext;
type Shown = Omit<Plain, keyof Inner> & Inner;

/** Pictures there is room for at first. */
const FEW = 32;

/** A colour and how much of it is seen, as a vertex takes it. */
const shade = (rgb: number, alpha: number): number => (((alpha * 255) | 0) << 24) | rgb;

/** What is drawn in one go: pictures from one place to another, or one thing that the engine draws. */
interface Stretch {
  mode: number;
  first: number;
  count: number;
  other: Shown | null;
}

export class PictureLayer extends Phaser.GameObjects.Layer implements Watcher {
  changed = false;
  stirred = false;
  private unsorted = false;
  private batch: SceneBatch | null = null;
  /** What is shown, back to front, and where in it the engine takes over. */
  private shown: Shown[] = [];
  private stretches: Stretch[] = [];
  private words = new Int32Array(FEW * WORDS);
  private floats = new Float32Array(this.words.buffer);
  private spare = new Int32Array(0);
  /** The layer's own alpha, as it is written into its pictures. */
  private lent = 1;

  override queueDepthSort(): void {
    this.unsorted = true;
    this.stirred = true;
  }

  /** Nearly all stand where they stood a frame ago: one pass, in which the few who moved are shifted. */
  override depthSort(): void {
    if (!this.unsorted) return;
    this.unsorted = false;
    const list = this.list as unknown as Inner[];
    for (let i = 1; i < list.length; i++) {
      const one = list[i] as Inner;
      const depth = one._depth;
      let j = i - 1;
      while (j >= 0 && (list[j] as Inner)._depth > depth) {
        list[j + 1] = list[j] as Inner;
        j -= 1;
      }
      if (j !== i - 1) list[j + 1] = one;
    }
  }

  /** Called by the engine without `this`. */
  renderWebGL(renderer: Phaser.Renderer.WebGL.WebGLRenderer, layer: PictureLayer, context: Context): void {
    if (layer.list.length === 0) return;
    const batch = (layer.batch ??= SceneBatch.of(renderer));
    layer.depthSort();
    if (layer.stirred) layer.arrange(batch);
    if (layer.alpha !== layer.lent) {
      layer.lent = layer.alpha;
      for (const image of layer.shown) image.stale = true;
      layer.changed = true;
    }
    if (layer.changed) layer.write(batch);
    for (const { mode, first, count, other } of layer.stretches)
      if (other) drawOther(renderer, other, context);
      else batch.take(context, mode, layer.words, first, count);
  }

  /** Others are shown, or in another order: what was written stays written and moves to its new place. */
  private arrange(batch: SceneBatch): void {
    this.stirred = false;
    this.changed = true;
    const { shown, stretches } = this;
    const before = shown.length;
    const list = this.list as unknown as Shown[];
    let count = 0;
    // From here on things have moved.
    let moved = -1;
    stretches.length = 0;
    let last: Stretch | undefined;
    for (let i = 0; i < list.length; i++) {
      const image = list[i] as Shown;
      if (image.renderFlags !== DRAWN) {
        image.slot = -1;
        continue;
      }
      const mode = image._blendMode;
      if (!(image instanceof Plain) || batch.unitOf(sheetOf(image)) < 0) {
        last = undefined;
        stretches.push({ mode, first: 0, count: 0, other: image });
        image.slot = -1;
        continue;
      }
      if (last?.mode !== mode) stretches.push((last = { mode, first: count, count: 0, other: null }));
      last.count += 1;
      if (image.slot !== count && moved < 0) moved = count;
      shown[count++] = image;
    }
    shown.length = count;
    if (moved >= 0) this.move(moved, before);
  }

  /** Takes what was written for `before` pictures to where they are shown now, from `moved` on. */
  private move(moved: number, before: number): void {
    const { shown } = this;
    const from = moved * WORDS;
    const kept = this.words.subarray(from, Math.max(from, before * WORDS));
    if (this.spare.length < kept.length) this.spare = new Int32Array(this.words.length);
    const { spare } = this;
    spare.set(kept);
    if (this.words.length < shown.length * WORDS) {
      const more = new Int32Array(Math.ceil(shown.length * 1.5) * WORDS);
      more.set(this.words.subarray(0, from));
      this.words = more;
      this.floats = new Float32Array(more.buffer);
    }
    const { words } = this;
    for (let i = moved; i < shown.length; i++) {
      const image = shown[i] as Shown;
      const was = image.slot;
      image.slot = i;
      if (was < 0) image.stale = true;
      if (image.stale) continue;
      const [a, b] = [(was - moved) * WORDS, i * WORDS];
      for (let k = 0; k < WORDS; k++) words[b + k] = spare[a + k] as number;
    }
  }

  /** Writes down anew what has changed. */
  private write(batch: SceneBatch): void {
    this.changed = false;
    const { shown } = this;
    for (let i = 0; i < shown.length; i++) {
      const image = shown[i] as Shown;
      if (!image.stale) continue;
      image.stale = false;
      this.quad(image, batch.unitOf(sheetOf(image)), i * WORDS);
    }
  }

  /** One picture as four corners, scene units: below left, above left, below right, above right, as the engine has them. */
  private quad(image: Shown, unit: number, at: number): void {
    const frame = image.frame as Phaser.Textures.Frame & Corners & { customPivot: boolean };
    const {
      _flipX: flipX,
      _rotation: rotation,
      _scaleY: scaleY,
      _displayOriginX: originX,
      _x: x,
      _y: y,
    } = image;
    let box: { x: number; y: number } & Corners = frame;
    let { cutWidth: width, cutHeight: height } = frame;
    if (image.isCropped) {
      const crop = image._crop;
      if (crop.flipX !== flipX) frame.updateCropUVs(crop, flipX, false);
      box = crop;
      ({ width, height } = crop);
    }
    let left = box.x - originX;
    if (flipX && !frame.customPivot) left += 2 * originX - frame.realWidth;
    const top = box.y - image._displayOriginY;
    const right = left + width;
    const bottom = top + height;
    const scaleX = flipX ? -image._scaleX : image._scaleX;
    const cos = rotation === 0 ? 1 : Math.cos(rotation);
    const sin = rotation === 0 ? 0 : Math.sin(rotation);
    const a = cos * scaleX;
    const b = sin * scaleX;
    const c = -sin * scaleY;
    const d = cos * scaleY;
    const { u0, v0, u1, v1 } = box;
    const mode = (image.tintMode as number) << 24;
    // A hushed layer lends its own transparency to all it holds.
    const alpha = image._alpha * this.lent;
    const { floats, words } = this;
    floats[at] = left * a + bottom * c + x;
    floats[at + 1] = left * b + bottom * d + y;
    floats[at + 2] = u0;
    floats[at + 3] = v1;
    floats[at + 4] = unit;
    words[at + 5] = mode;
    words[at + 6] = shade(image.tintBottomLeft, alpha);
    floats[at + 7] = left * a + top * c + x;
    floats[at + 8] = left * b + top * d + y;
    floats[at + 9] = u0;
    floats[at + 10] = v0;
    floats[at + 11] = unit;
    words[at + 12] = mode;
    words[at + 13] = shade(image.tintTopLeft, alpha);
    floats[at + 14] = right * a + bottom * c + x;
    floats[at + 15] = right * b + bottom * d + y;
    floats[at + 16] = u1;
    floats[at + 17] = v1;
    floats[at + 18] = unit;
    words[at + 19] = mode;
    words[at + 20] = shade(image.tintBottomRight, alpha);
    floats[at + 21] = right * a + top * c + x;
    floats[at + 22] = right * b + top * d + y;
    floats[at + 23] = u1;
    floats[at + 24] = v0;
    floats[at + 25] = unit;
    words[at + 26] = mode;
    words[at + 27] = shade(image.tintTopRight, alpha);
  }
}

/** The sheet a picture is cut from, on the graphics card. */
const sheetOf = (image: Pick<Plain, 'frame'>): Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper =>
  image.frame.source.glTexture as Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;

/** One thing drawn by the engine, blended as it wants to be. */
function drawOther(renderer: unknown, thing: Shown, context: Context): void {
  let own = context;
  if (thing._blendMode !== context.blendMode) {
    own = context.getClone();
    own.setBlendMode(thing._blendMode);
    own.use();
  }
  (thing as unknown as Rendered).renderWebGLStep(renderer, thing, own, undefined, 0, [thing], 0);
  if (own !== context) own.release();
}
interface Rendered {
  renderWebGLStep(renderer: unknown, child: unknown, context: Context, ...rest: unknown[]): void;
}
