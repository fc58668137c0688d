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
  _blendMode: number;
  _scaleX: number;
  _scaleY: number;
  _rotation: number;
  _displayOriginX: number;
  _displayOriginY: number;
  _alphaTL: number;
  _alphaTR: number;
  _alphaBL: number;
  _alphaBR: number;
  renderFlags: number;
  isCropped: boolean;
  renderWebGLStep(renderer: unknown, child: unknown, context: Context, ...rest: unknown[]): void;
}
interface Sheet {
  /** Its place among the sheets of the batch, -1 when it is not among them yet. */
  batchUnit: number;
}
interface Batch {
  instanceCount: number;
  readonly instancesPerBatch: number;
  readonly floatsPerInstance: number;
  currentBatchEntry: { count: number };
  vertexBufferLayout: { buffer: { viewF32: Float32Array; viewU32: Uint32Array } };
  manager: { setCurrentBatchNode(node: Batch, context: Context): void };
  _renderOptionsChanged: boolean;
  updateRenderOptions(options: object): void;
  updateShaderConfig(): void;
  batchTextures(sheet: Sheet, options: object): number;
  run(context: Context): void;
}

/** All of an image's reasons not to be drawn are absent. */
const DRAWN = 15;
/** How every picture here is drawn: many textures at once, no lamp of the engine's, no pixel art. */
const PLAIN = { multiTexturing: true, lighting: null, smoothPixelArt: false, alphaStrategy: 'keep' };

/** A colour and how much of it is seen, as a vertex takes it. */
const shade = (rgb: number, alpha: number): number => (((((alpha * 255) | 0) & 0xff) << 24) | rgb) >>> 0;

/** Makes the engine's batch the one that is filled, and tells it what comes. */
function prepare(batch: Batch, context: Context): void {
  if (batch.instanceCount === 0) batch.manager.setCurrentBatchNode(batch, context);
  PLAIN.alphaStrategy = (context as unknown as { alphaStrategy: string }).alphaStrategy;
  batch.updateRenderOptions(PLAIN);
  if (!batch._renderOptionsChanged) return;
  batch.run(context);
  batch.updateShaderConfig();
}

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
    const batch = layer.nodes;
    let current = context;
    // Whether the batch is known to draw plain pictures.
    let ready = false;
    for (let i = 0; i < list.length; i++) {
      const image = list[i] as Image;
      const inner = image as unknown as Inner;
      if (inner.renderFlags !== DRAWN) continue;
      if (inner._blendMode !== current.blendMode) {
        if (current !== context) current.release();
        current = context.getClone();
        current.setBlendMode(inner._blendMode);
        current.use();
      }
      if (inner.isCropped) {
        inner.renderWebGLStep(renderer, image, current, undefined, 0, list, i);
        ready = false;
        continue;
      }
      if (!ready || batch.instanceCount === 0) prepare(batch, current);
      ready = true;
      if (layer.quad(image, inner, batch, view, camera)) batch.run(current);
    }
    if (current !== context) current.release();
  }

  /** One picture as four corners; nothing when it lies wholly outside the window. Whether the batch is full now. */
  private quad(
    image: Image,
    inner: Inner,
    batch: Batch,
    view: { a: number; b: number; c: number; d: number; e: number; f: number },
    window: { width: number; height: number },
  ): boolean {
    const frame = image.frame as Phaser.Textures.Frame & { customPivot: boolean };
    const { flipX } = image;
    const { _rotation: rotation, _displayOriginX: originX, _scaleY: scaleY } = inner;
    let left = frame.x - originX;
    if (flipX && !frame.customPivot) left += 2 * originX - frame.realWidth;
    const top = frame.y - inner._displayOriginY;
    const right = left + frame.cutWidth;
    const bottom = top + frame.cutHeight;
    const scaleX = flipX ? -inner._scaleX : inner._scaleX;
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
    if ((x0 < 0 && x1 < 0 && x2 < 0 && x3 < 0) || (y0 < 0 && y1 < 0 && y2 < 0 && y3 < 0)) return false;
    const { width, height } = window;
    if (x0 > width && x1 > width && x2 > width && x3 > width) return false;
    if (y0 > height && y1 > height && y2 > height && y3 > height) return false;

    const sheet = frame.source.glTexture as unknown as Sheet;
    const unit = sheet.batchUnit === -1 ? batch.batchTextures(sheet, PLAIN) : sheet.batchUnit;
    const { viewF32: floats, viewU32: words } = batch.vertexBufferLayout.buffer;
    const { u0, v0, u1, v1 } = frame;
    const mode = (image.tintMode as number) << 24;
    // A hushed layer lends its own transparency to all it holds.
    const k = this.alpha;
    let at = batch.instanceCount * batch.floatsPerInstance;
    // Below left, above left, below right, above right, as the engine writes them.
    floats[at++] = x1;
    floats[at++] = y1;
    floats[at++] = u0;
    floats[at++] = v1;
    floats[at++] = unit;
    words[at++] = mode;
    words[at++] = shade(image.tintBottomLeft, inner._alphaBL * k);
    floats[at++] = x0;
    floats[at++] = y0;
    floats[at++] = u0;
    floats[at++] = v0;
    floats[at++] = unit;
    words[at++] = mode;
    words[at++] = shade(image.tintTopLeft, inner._alphaTL * k);
    floats[at++] = x3;
    floats[at++] = y3;
    floats[at++] = u1;
    floats[at++] = v1;
    floats[at++] = unit;
    words[at++] = mode;
    words[at++] = shade(image.tintBottomRight, inner._alphaBR * k);
    floats[at++] = x2;
    floats[at++] = y2;
    floats[at++] = u1;
    floats[at++] = v0;
    floats[at++] = unit;
    words[at++] = mode;
    words[at++] = shade(image.tintTopRight, inner._alphaTR * k);
    batch.currentBatchEntry.count += 1;
    batch.instanceCount += 1;
    return batch.instanceCount === batch.instancesPerBatch;
  }
}
