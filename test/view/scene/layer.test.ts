/** A layer writes only what has changed, and what it hands over is always what a layer made this moment would hand over. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** As much of the engine as a layer stands on. */
vi.mock('phaser', () => {
  class Image {
    declare renderFlags: number;
    declare frame: object;
    declare x: number;
    declare y: number;
    constructor(_scene: unknown, x: number, y: number) {
      this.x = x;
      this.y = y;
      this.renderFlags = 15;
      this.setFrame('a');
    }
    setFrame(name: string): this {
      const at = name.charCodeAt(0) / 100;
      this.frame = {
        x: 1,
        y: 2,
        cutWidth: 8,
        cutHeight: 12,
        realWidth: 10,
        u0: at,
        v0: 0,
        u1: at + 0.1,
        v1: 1,
        source: { glTexture: 'sheet' },
      };
      return this;
    }
    updateDisplayOrigin(): this {
      return this;
    }
  }
  const born = {
    _alpha: 1,
    _blendMode: 0,
    _depth: 0,
    _scaleX: 1,
    _scaleY: 1,
    _rotation: 0,
    _visible: true,
    _displayOriginX: 5,
    _displayOriginY: 12,
  };
  Object.assign(Image.prototype, born, {
    isCropped: false,
    tintTopLeft: 0xffffff,
    tintTopRight: 0xffffff,
    tintBottomLeft: 0xffffff,
    tintBottomRight: 0xffffff,
    tintMode: 0,
    displayList: null,
  });
  class Layer {
    list: unknown[] = [];
    alpha = 1;
  }
  return {
    GameObjects: { Image, Layer },
    Renderer: { WebGL: { RenderNodes: { BatchHandlerQuad: Object } } },
    Math: { Angle: { Wrap: (angle: number) => Math.atan2(Math.sin(angle), Math.cos(angle)) } },
  };
});

const { PictureLayer } = await import('../../../src/view/scene/layer.ts');
const { Plain } = await import('../../../src/view/scene/plain.ts');
const { SceneBatch } = await import('../../../src/view/scene/batch.ts');
const { luck } = await import('../../../src/view/scene/luck.ts');
type Layer = InstanceType<typeof PictureLayer>;
type Picture = InstanceType<typeof Plain>;

/** What the batch was given, picture by picture, with how it blends. */
let given: { mode: number; words: number[] }[] = [];
const batch = {
  unitOf: () => 3,
  take(_context: unknown, mode: number, words: Int32Array, first: number, count: number) {
    for (let i = first; i < first + count; i++)
      given.push({ mode, words: [...words.subarray(i * 28, (i + 1) * 28)] });
  },
};
beforeEach(() => {
  vi.spyOn(SceneBatch, 'of').mockReturnValue(batch as never);
});

function draw(layer: Layer): typeof given {
  given = [];
  layer.renderWebGL(null as never, layer, null as never);
  return given;
}
function put(layer: Layer, picture: Picture): void {
  (layer.list as unknown[]).push(picture);
  (picture as unknown as { displayList: Layer }).displayList = layer;
  layer.queueDepthSort();
}
/** The same picture, never drawn before. */
function twin(of: Picture): Picture {
  const one = new Plain(null as never, of.x, of.y, '');
  (one as { frame: unknown }).frame = of.frame;
  (one as unknown as { _blendMode: number })._blendMode = (
    of as unknown as { _blendMode: number }
  )._blendMode;
  for (const key of ['depth', 'scaleX', 'scaleY', 'rotation', 'flipX', 'alpha', 'visible'] as const)
    (one as unknown as Record<string, unknown>)[key] = of[key];
  return one
    .setTint(of.tintTopLeft, of.tintTopRight, of.tintBottomLeft, of.tintBottomRight)
    .setTintMode(of.tintMode);
}

describe('a layer of pictures', () => {
  it('hands over the same after any changes as if it were new', () => {
    const layer = new PictureLayer(null as never);
    const pictures: Picture[] = [];
    const roll = (n: number, of: number): number => Math.floor(luck('roll', n) * of);
    for (let round = 0; round < 300; round++) {
      for (let k = 0; k < 4; k++) {
        const n = round * 40 + k * 8;
        if (pictures.length < 60 && roll(n, 4) === 0) {
          const one = new Plain(null as never, roll(n + 1, 100), roll(n + 2, 100), '');
          one.depth = roll(n + 3, 9);
          (one as unknown as { _blendMode: number })._blendMode = roll(n + 4, 5) === 0 ? 1 : 0;
          pictures.push(one);
          put(layer, one);
        }
        const one = pictures[roll(n + 5, pictures.length)];
        if (!one) continue;
        const value = luck('value', n);
        [
          () => (one.x = value * 90),
          () => (one.y = value * 90),
          () => (one.visible = value > 0.4),
          () => (one.alpha = value < 0.3 ? 0 : value),
          () => (one.depth = Math.floor(value * 9)),
          () => (one.scaleX = value < 0.2 ? 0 : value * 3),
          () => (one.scaleY = value * 3),
          () => (one.rotation = value * 9 - 4),
          () => (one.flipX = value > 0.5),
          () => one.setTint(Math.floor(value * 0xffffff)),
          () => one.setTintMode(value > 0.5 ? 1 : 0),
          () => one.setFrame(value > 0.5 ? 'b' : 'c'),
          () => (layer.alpha = 0.5 + value / 2),
        ][roll(n + 6, 13)]?.();
      }
      const seen = draw(layer);
      const fresh = new PictureLayer(null as never);
      fresh.alpha = layer.alpha;
      for (const one of layer.list) put(fresh, twin(one as unknown as Picture));
      expect(seen, `after ${round} rounds`).toEqual(draw(fresh));
    }
    expect(pictures.length).toBe(60);
  });

  it('writes nothing while nothing changes', () => {
    const layer = new PictureLayer(null as never);
    const one = new Plain(null as never, 4, 5, '');
    put(layer, one);
    const before = draw(layer);
    const { frame } = one;
    let reads = 0;
    Object.defineProperty(one, 'frame', { get: () => ((reads += 1), frame), configurable: true });
    draw(layer);
    // Where its sheet lies is asked for when it is written; nothing else of it is read again.
    expect(reads).toBe(0);
    one.x = 4;
    one.setTint(0xffffff);
    expect(draw(layer)).toEqual(before);
    expect(reads).toBe(0);
    one.x = 40;
    const moved = draw(layer);
    expect(reads).toBeGreaterThan(0);
    expect(moved).not.toEqual(before);
  });

  it('shows nothing of what is hidden, empty or flat', () => {
    const layer = new PictureLayer(null as never);
    const four = [0, 1, 2, 3].map((x) => new Plain(null as never, x, 0, ''));
    for (const one of four) put(layer, one);
    expect(draw(layer)).toHaveLength(4);
    [four[0]!.visible, four[1]!.alpha, four[2]!.scaleX] = [false, 0, 0];
    expect(draw(layer)).toHaveLength(1);
    [four[0]!.visible, four[1]!.alpha, four[2]!.scaleX] = [true, 0.5, 2];
    expect(draw(layer)).toHaveLength(4);
  });
});
