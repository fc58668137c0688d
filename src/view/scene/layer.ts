/**
 * A layer of plain pictures that draws itself in one loop: each picture goes to the engine's batch as four corners,
 * without the engine's walk through its render nodes, which costs several times the drawing. Cropped pictures take
 * the engine's own way, and so does everything without WebGL. Draws the same to the pixel; never filters or lights.
 */
import * as Phaser from 'phaser';
import { mend, type Mendable } from './mend.ts';

type Context = Phaser.Renderer.WebGL.DrawingContext;
type Image = Phaser.GameObjects.Image;

/** What the engine keeps of an image and of its batch, but does not declare. */
interface Inner {
  _depth: number;
  renderFlags: number;
  isCropped: boolean;
  renderWebGLStep(renderer: unknown, child: unknown, context: Context, ...rest: unknown[]): void;
}
interface Batch {
  batch(context: Context, texture: unknown, ...values: unknown[]): void;
}

/** All of an image's reasons not to be drawn are absent. */
const DRAWN = 15;
/** How every picture here is drawn: many textures at once, no lamp of the engine's, no pixel art. */
const PLAIN = { multiTexturing: true, lighting: null, smoothPixelArt: false };

/** A colour and how much of it is seen, as a vertex takes it. */
const shade = (rgb: number, alpha: number): number => (((((alpha * 255) | 0) & 0xff) << 24) | rgb) >>> 0;

/** Batches that were mended already: one a game. */
const mended = new WeakSet<object>();

function batchOf(renderer: Phaser.Renderer.WebGL.WebGLRenderer): Batch {
  const batch = renderer.renderNodes.getNode('BatchHandlerQuad') as unknown as Batch & Mendable;
  if (!mended.has(batch)) mend(batch);
  mended.add(batch);
  return batch;
}

export class PictureLayer extends Phaser.GameObjects.Layer {
  private unsorted = false;
  private nodes: Batch | null = null;

  override queueDepthSort(): void {
    this.unsorted = true;
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
    const { list } = layer;
    if (list.length === 0) return;
    layer.depthSort();
    layer.nodes ??= batchOf(renderer);
    const { camera } = context as unknown as { camera: Phaser.Cameras.Scene2D.Camera };
    const view = (
      camera as unknown as {
        getViewMatrix(composite: boolean): Phaser.GameObjects.Components.TransformMatrix;
      }
    ).getViewMatrix(!context.useCanvas);
    let current = context;
    for (let i = 0; i < list.length; i++) {
      const image = list[i] as Image;
      const inner = image as unknown as Inner;
      if (inner.renderFlags !== DRAWN) continue;
      if ((image.blendMode as number) !== current.blendMode) {
        if (current !== context) current.release();
        current = context.getClone();
        current.setBlendMode(image.blendMode as number);
        current.use();
      }
      if (inner.isCropped) inner.renderWebGLStep(renderer, image, current, undefined, 0, list, i);
      else layer.quad(image, current, view, camera);
    }
    if (current !== context) current.release();
  }

  /** One picture as four corners; nothing when it lies wholly outside the window. */
  private quad(
    image: Image,
    context: Context,
    view: { a: number; b: number; c: number; d: number; e: number; f: number },
    window: { width: number; height: number },
  ): void {
    // A hushed layer lends its own transparency to all it holds.
    const k = this.alpha;
    const frame = image.frame as Phaser.Textures.Frame & { customPivot: boolean };
    const { rotation, flipX, displayOriginX } = image;
    let left = frame.x - displayOriginX;
    if (flipX && !frame.customPivot) left += 2 * displayOriginX - frame.realWidth;
    const top = frame.y - image.displayOriginY;
    const right = left + frame.cutWidth;
    const bottom = top + frame.cutHeight;
    const scaleX = flipX ? -image.scaleX : image.scaleX;
    const { scaleY } = image;
    const cos = rotation === 0 ? 1 : Math.cos(rotation);
    const sin = rotation === 0 ? 0 : Math.sin(rotation);
    const ma = cos * scaleX;
    const mb = sin * scaleX;
    const mc = -sin * scaleY;
    const md = cos * scaleY;
    const a = view.a * ma + view.c * mb;
    const b = view.b * ma + view.d * mb;
    const c = view.a * mc + view.c * md;
    const d = view.b * mc + view.d * md;
    const e = view.a * image.x + view.c * image.y + view.e;
    const f = view.b * image.x + view.d * image.y + view.f;
    const x0 = left * a + top * c + e;
    const y0 = left * b + top * d + f;
    const x1 = left * a + bottom * c + e;
    const y1 = left * b + bottom * d + f;
    const x2 = right * a + top * c + e;
    const y2 = right * b + top * d + f;
    const x3 = right * a + bottom * c + e;
    const y3 = right * b + bottom * d + f;
    if (Math.max(x0, x1, x2, x3) < 0 || Math.min(x0, x1, x2, x3) > window.width) return;
    if (Math.max(y0, y1, y2, y3) < 0 || Math.min(y0, y1, y2, y3) > window.height) return;
    this.nodes?.batch(
      context,
      frame.source.glTexture,
      x0,
      y0,
      x1,
      y1,
      x2,
      y2,
      x3,
      y3,
      frame.u0,
      frame.v0,
      frame.u1 - frame.u0,
      frame.v1 - frame.v0,
      image.tintMode,
      shade(image.tintTopLeft, image.alphaTopLeft * k),
      shade(image.tintBottomLeft, image.alphaBottomLeft * k),
      shade(image.tintTopRight, image.alphaTopRight * k),
      shade(image.tintBottomRight, image.alphaBottomRight * k),
      PLAIN,
    );
  }
}
