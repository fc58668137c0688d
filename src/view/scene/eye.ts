/**
 * What the camera looks at: a room in focus, a directed moment, what a film shows, and where fingers have
 * drawn it. Turns screen points into scene points and back. It moves nothing but the camera.
 */
import type * as Phaser from 'phaser';
import type { FilmModel } from '../model/floor.ts';
import { LENS, lean, project, shotFor, unproject, type Insets, type Shot } from './camera.ts';
import type { HousePlan, Rect } from './layout.ts';
import { Rig } from './rig.ts';

/** Screen size in CSS pixels, and device pixels each. */
export type Size = () => { width: number; height: number; dpr: number };

/** The eye of the scene. */
export class Eye {
  private readonly rig = new Rig();
  private plan: HousePlan | null = null;
  private keep: Rect | null = null;
  private focused: Rect | null = null;
  private lit: Rect | null = null;
  private film: { film: FilmModel; at: number } | null = null;
  private drag = { x: 0, y: 0 };
  /** How much nearer than it would fingers have brought the camera, 1..LENS. */
  private lens = 1;
  /** Page areas covered by drawers, CSS pixels. */
  insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

  constructor(private readonly size: Size) {}

  /** Another house, or another screen: the next shot is taken at once. */
  enter(plan: HousePlan): void {
    if (this.plan?.shape !== plan.shape) {
      this.focused = null;
      this.lit = null;
      this.free();
    }
    this.plan = plan;
    this.rig.forget();
  }

  /** What must not hide behind drawers, and the film under way. */
  attend(keep: Rect | null, film: FilmModel | null, at: number): void {
    this.keep = keep;
    this.film = film ? { film, at } : null;
  }

  /** Brings a box into view; null: the whole house. */
  focus(box: Rect | null): void {
    this.focused = box;
    this.free();
  }

  /** A directed moment shows its place, scene units; null: as before. It goes before any focus. */
  spotlight(box: Rect | null): void {
    this.lit = box;
    if (box) this.free();
  }

  private free(): void {
    this.drag = { x: 0, y: 0 };
    this.lens = 1;
  }

  private wanted(drag: { x: number; y: number }): Shot | null {
    const { plan, keep, insets, lens } = this;
    if (!plan) return null;
    const { width, height } = this.size();
    return shotFor({ plan, width, height, insets, focus: this.lit ?? this.focused, keep, drag, lens });
  }

  /** One step of `dt` milliseconds, taken to the camera. */
  tick(camera: Phaser.Cameras.Scene2D.Camera, dt: number, calm: boolean): void {
    let wanted = this.wanted(this.drag);
    if (!wanted || !this.plan) return;
    if (this.film && !this.lit && !this.focused && !calm)
      wanted = lean(wanted, this.plan, this.film.film, this.film.at);
    this.rig.tick(wanted, dt, calm);
    const { width, height, dpr } = this.size();
    const shot = this.rig.shot ?? wanted;
    camera.setSize(Math.round(width * dpr), Math.round(height * dpr));
    camera.setZoom(shot.zoom * dpr);
    camera.centerOn(shot.x, shot.y);
  }

  /** A finger moves the picture by this much, CSS pixels: at once, and never past the edge. */
  pan(dx: number, dy: number): void {
    const from = this.wanted(this.drag);
    const to = this.wanted({ x: this.drag.x - dx / this.zoom, y: this.drag.y - dy / this.zoom });
    if (!from || !to) return;
    const moved = { x: to.x - from.x, y: to.y - from.y };
    this.rig.push(moved.x, moved.y);
    this.hold({ x: this.drag.x + moved.x, y: this.drag.y + moved.y });
  }

  /** Fingers or a wheel bring the picture nearer by `factor`, around a point of the stage, CSS pixels. */
  nearer(factor: number, px: number, py: number): void {
    const { shot } = this.rig;
    if (!shot) return;
    const before = this.lens;
    this.lens = Math.min(LENS, Math.max(1, before * factor));
    if (this.lens === 1 && !this.tall) {
      this.drag = { x: 0, y: 0 };
      return;
    }
    // The point under the fingers stays there.
    const { width, height } = this.size();
    const at = unproject(px, py, shot, width, height);
    const share = 1 - before / this.lens;
    this.hold({
      x: this.lens === 1 ? 0 : this.drag.x + (at.x - shot.x) * share,
      y: this.drag.y + (at.y - shot.y) * share,
    });
  }

  /** What goes past the edge is forgotten, so that the way back is not longer. */
  private hold(drag: { x: number; y: number }): void {
    const still = this.wanted({ x: 0, y: 0 });
    const held = this.wanted(drag);
    if (still && held) this.drag = { x: held.x - still.x, y: held.y - still.y };
  }

  /** A box in CSS pixels of the stage; null before the first frame. */
  rect(box: Rect): Rect | null {
    const { shot } = this.rig;
    const { width, height } = this.size();
    return shot && project(box, shot, width, height);
  }

  /** A point of the stage, CSS pixels, in scene units; null before the first frame. */
  point(px: number, py: number): { x: number; y: number } | null {
    const { shot } = this.rig;
    const { width, height } = this.size();
    return shot && unproject(px, py, shot, width, height);
  }

  /** How much of the picture is there, 0..1: less than 1 only during a calm cut. */
  get shown(): number {
    return this.rig.shown;
  }

  /** One column, taller than the screen. */
  get tall(): boolean {
    return this.plan?.shape === 'tall';
  }

  /** CSS pixels a unit now. */
  get zoom(): number {
    return this.rig.shot?.zoom ?? 1;
  }
}
