/**
 * What a moment puts on the stage. Every frame says anew what stands where; whatever is not named again is
 * out of sight, so that any instant of an act can be drawn without those before it.
 */
import { type Brush, type Image, type LayerName } from '../brush.ts';
import { NECK, partsOf, type Glance } from '../figure.ts';
import type { Rect } from '../layout.ts';

/** How a prop is shown; all of it optional. */
export interface Look {
  layer?: LayerName;
  /** Times its natural size; `sx`, `sy` on top of it. */
  k?: number;
  sx?: number;
  sy?: number;
  flip?: boolean;
  alpha?: number;
  /** Degrees. */
  angle?: number;
  depth?: number;
  tint?: number;
}

/** How somebody is shown. */
export interface Bearing extends Look {
  /** Height of the step over the ground, units. */
  bob?: number;
  /** Where they look. */
  glance?: Glance;
  /** Degrees the head tilts to where it faces: below 0 up, above 0 down. */
  tilt?: number;
  /** No shadow: seated, or behind something. */
  floats?: boolean;
}

/** Threads lie over charts and under pins. */
const THREADS = 15_000;

/** The props of one act, or of one still of it. */
export class Props {
  private readonly held = new Map<string, Image>();
  private named = new Set<string>();
  private fresh = false;
  private figures = 0;
  /** Laid over all opacities, 0..1: for fades between stills. */
  opacity = 1;

  constructor(private readonly brush: Brush) {}

  /** Whether there is a picture of this name. */
  has(frame: string): boolean {
    return this.brush.has(frame);
  }

  /** A new frame begins: nobody has been named yet. */
  begin(opacity: number): void {
    this.named = new Set();
    this.figures = 0;
    this.opacity = opacity;
  }

  /** The frame is complete: what was not named goes out of sight. */
  end(): void {
    for (const [key, image] of this.held) if (!this.named.has(key)) image.setVisible(false);
    if (this.fresh) this.brush.sort(true);
    this.fresh = false;
  }

  /** A thing at its anchor. */
  put(key: string, frame: string, x: number, y: number, look: Look = {}): void {
    const alpha = (look.alpha ?? 1) * this.opacity;
    if (alpha <= 0.004) return;
    const image = this.image(key, () => this.brush.image(look.layer ?? 'world', frame, x, y));
    this.brush.dress(image, frame);
    const k = this.brush.natural(frame) * (look.k ?? 1);
    image
      .setPosition(x, y)
      .setScale(Math.max(1e-4, k * (look.sx ?? 1)), Math.max(1e-4, k * (look.sy ?? 1)))
      .setFlipX(look.flip ?? false)
      .setAlpha(alpha)
      .setAngle(look.angle ?? 0);
    this.order(image, look.depth ?? y);
    if (look.tint === undefined) image.clearTint();
    else image.setTint(look.tint);
  }

  /** A flat box of one colour. */
  box(key: string, layer: LayerName, r: Rect, colour: number, alpha = 1, depth = r.y): void {
    if (alpha * this.opacity <= 0.004 || r.width <= 0 || r.height <= 0) return;
    const image = this.image(key, () => this.brush.fill(layer, r.x, r.y, r.width, r.height, colour));
    image
      .setPosition(r.x, r.y)
      .setDisplaySize(r.width, r.height)
      .setAlpha(alpha * this.opacity);
    this.order(image, depth);
  }

  /** A straight thread from one point to another, `width` units thick. */
  line(key: string, layer: LayerName, a: Point, b: Point, width: number, colour: number, alpha = 1): void {
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (alpha * this.opacity <= 0.004 || length < 0.1) return;
    const image = this.image(key, () => this.brush.fill(layer, a.x, a.y, length, width, colour));
    image
      .setOrigin(0, 0.5)
      .setPosition(a.x, a.y)
      .setDisplaySize(length + width * 0.5, width)
      .setRotation(Math.atan2(b.y - a.y, b.x - a.x))
      .setAlpha(alpha * this.opacity);
    this.order(image, THREADS);
  }

  /** Somebody with their feet at (x, y), and the shadow under them. */
  person(key: string, frame: string, x: number, y: number, look: Bearing = {}): void {
    this.figures += 1;
    const layer = look.layer ?? 'world';
    const depth = look.depth ?? y;
    if (!look.floats)
      this.put(`${key}/shadow`, 'shadow', x, y, {
        layer,
        k: 0.8,
        alpha: look.alpha ?? 1,
        depth: depth - 0.5,
      });
    const parts = partsOf(frame);
    const foot = y - (look.bob ?? 0);
    if (!parts) return this.put(key, frame, x, foot, { ...look, depth });
    const k = look.k ?? 1;
    const side = look.flip ? -1 : 1;
    // Weary people stoop: the body leans, the head hangs (as everybody's on the floor does).
    const weary = parts.head.includes('_tired_');
    const lean = weary ? 3 : 0;
    const seated = look.floats === true;
    this.put(key, parts.body, x, foot, { ...look, depth, angle: lean * side });
    this.put(
      `${key}/head`,
      parts.head.replace('_front', `_${look.glance ?? 'front'}`),
      x + lean * 0.01745 * NECK * k * side,
      foot - parts.neck * k * (look.sy ?? 1) + (weary ? 1.6 : seated ? 0.3 : 0),
      {
        ...look,
        sy: 1,
        depth: depth + 0.01,
        angle: (lean + (look.tilt ?? (weary ? 4 : 0))) * side,
      },
    );
  }

  private image(key: string, make: () => Image): Image {
    this.named.add(key);
    let image = this.held.get(key);
    if (!image) {
      image = make();
      this.held.set(key, image);
      this.fresh = true;
    }
    return image.setVisible(true);
  }

  private order(image: Image, depth: number): void {
    if (Math.abs(image.depth - depth) > 40) this.fresh = true;
    image.setDepth(depth);
  }

  /** People in this frame. */
  get count(): number {
    return this.figures;
  }

  /** Takes everything off. After the canvas was cleared there is nothing left to take: `gone`. */
  clear(gone: boolean): void {
    if (!gone) for (const image of this.held.values()) image.destroy();
    this.held.clear();
  }
}

/** A point in scene units. */
export interface Point {
  x: number;
  y: number;
}
