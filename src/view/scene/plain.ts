/**
 * The one kind of picture the scene is made of: the engine's image, which tells its layer when it has changed, so that
 * whatever has not is drawn again without being looked at. Every property is its own from birth and always in the same
 * order: the engine keeps defaults on a shared prototype, so that images set in different ways end as dozens of shapes,
 * and every loop over them runs several times slower. It behaves as any image does; corners share one alpha.
 */
import * as Phaser from 'phaser';
import { PLAIN } from './paint.ts';

/** What the engine leaves to the prototype until it is first set. */
const LATE = [
  '_x',
  '_y',
  '_alpha',
  '_blendMode',
  '_depth',
  '_flipX',
  'flipY',
  '_scaleX',
  '_scaleY',
  '_rotation',
  '_visible',
  'isCropped',
  'tintTopLeft',
  'tintTopRight',
  'tintBottomLeft',
  'tintBottomRight',
  'tintMode',
  'displayList',
  'slot',
  'stale',
] as const;

/** What a layer has to know of changes in it. */
export interface Watcher {
  /** A picture that is shown has to be written anew. */
  changed: boolean;
  /** Others are shown than were. */
  stirred: boolean;
  queueDepthSort(): void;
}

/** What the engine keeps of an image but does not declare, and what is added here. */
export interface Inner {
  _x: number;
  _y: number;
  _alpha: number;
  _blendMode: number;
  _depth: number;
  _flipX: boolean;
  _scaleX: number;
  _scaleY: number;
  _rotation: number;
  _visible: boolean;
  _displayOriginX: number;
  _displayOriginY: number;
  _crop: { x: number; y: number; width: number; height: number; flipX: boolean; flipY: boolean } & Corners;
  renderFlags: number;
  displayList: Watcher | null;
}
/** Where in its sheet a picture lies, 0..1. */
export interface Corners {
  u0: number;
  v0: number;
  u1: number;
  v1: number;
}

/** Reasons not to be drawn, as the engine counts them. */
const [VISIBLE, ALPHA, SCALE] = [1, 2, 4];
/** All reasons not to be drawn are absent. */
export const DRAWN = 15;

export class Plain extends Phaser.GameObjects.Image {
  /** Its place in what its layer shows, -1 while it is not among it. */
  declare slot: number;
  /** It has changed since its layer wrote it down. */
  declare stale: boolean;

  constructor(scene: Phaser.Scene, x: number, y: number, texture: string, frame?: string) {
    super(scene, x, y, texture, frame);
    const own = this as unknown as Record<string, unknown>;
    for (const name of LATE) {
      const inherited = own[name];
      own[name] = inherited;
    }
  }

  override setTint(topLeft = PLAIN, topRight?: number, bottomLeft?: number, bottomRight?: number): this {
    const [a, b, c] = [topRight ?? topLeft, bottomLeft ?? topLeft, bottomRight ?? topLeft];
    if (
      this.tintTopLeft === topLeft &&
      this.tintTopRight === a &&
      this.tintBottomLeft === b &&
      this.tintBottomRight === c
    )
      return this;
    this.tintTopLeft = topLeft;
    this.tintTopRight = a;
    this.tintBottomLeft = b;
    this.tintBottomRight = c;
    touch(this);
    return this;
  }

  override setTintMode(mode: Phaser.TintModes): this {
    if (this.tintMode === mode) return this;
    this.tintMode = mode;
    touch(this);
    return this;
  }

  override setFrame(frame: string | number | Phaser.Textures.Frame, size?: boolean, origin?: boolean): this {
    super.setFrame(frame, size, origin);
    touch(this);
    return this;
  }

  override updateDisplayOrigin(): this {
    super.updateDisplayOrigin();
    touch(this);
    return this;
  }

  override setCrop(x?: number | Phaser.Geom.Rectangle, y?: number, width?: number, height?: number): this {
    super.setCrop(x, y, width, height);
    touch(this);
    return this;
  }
}

type Own = Omit<Plain, keyof Inner> & Inner;

/** It has to be written down anew. */
function touch(image: Plain): void {
  image.stale = true;
  const layer = (image as unknown as Own).displayList;
  if (layer) layer.changed = true;
}

/** A reason to be drawn has come or gone. */
function flag(image: Own, reason: number, drawn: boolean): void {
  const flags = drawn ? image.renderFlags | reason : image.renderFlags & ~reason;
  if (flags === image.renderFlags) return;
  image.renderFlags = flags;
  if (image.displayList) image.displayList.stirred = true;
}

const watched: Record<string, unknown> & ThisType<Own & Plain> = {
  _x: 0,
  _y: 0,
  _flipX: false,
  slot: -1,
  stale: true,

  get x(): number {
    return this._x;
  },
  set x(value: number) {
    if (value === this._x) return;
    this._x = value;
    if (!this.stale) touch(this);
  },
  get y(): number {
    return this._y;
  },
  set y(value: number) {
    if (value === this._y) return;
    this._y = value;
    if (!this.stale) touch(this);
  },
  get flipX(): boolean {
    return this._flipX;
  },
  set flipX(value: boolean) {
    if (value === this._flipX) return;
    this._flipX = value;
    if (!this.stale) touch(this);
  },
  get scaleX(): number {
    return this._scaleX;
  },
  set scaleX(value: number) {
    if (value === this._scaleX) return;
    this._scaleX = value;
    flag(this, SCALE, value !== 0 && this._scaleY !== 0);
    if (!this.stale) touch(this);
  },
  get scaleY(): number {
    return this._scaleY;
  },
  set scaleY(value: number) {
    if (value === this._scaleY) return;
    this._scaleY = value;
    flag(this, SCALE, value !== 0 && this._scaleX !== 0);
    if (!this.stale) touch(this);
  },
  get rotation(): number {
    return this._rotation;
  },
  set rotation(value: number) {
    const within = value > -Math.PI && value < Math.PI ? value : Phaser.Math.Angle.Wrap(value);
    if (within === this._rotation) return;
    this._rotation = within;
    if (!this.stale) touch(this);
  },
  get alpha(): number {
    return this._alpha;
  },
  set alpha(value: number) {
    const within = value < 0 ? 0 : value > 1 ? 1 : value;
    if (within === this._alpha) return;
    this._alpha = within;
    flag(this, ALPHA, within !== 0);
    if (!this.stale) touch(this);
  },
  get depth(): number {
    return this._depth;
  },
  set depth(value: number) {
    if (value === this._depth) return;
    this._depth = value;
    this.displayList?.queueDepthSort();
  },
  get visible(): boolean {
    return this._visible;
  },
  set visible(value: boolean) {
    if (value === this._visible) return;
    this._visible = value;
    flag(this, VISIBLE, value);
  },
};
Object.defineProperties(Plain.prototype, Object.getOwnPropertyDescriptors(watched));
