/**
 * What carries the camera: from the shot it has to the shot it should have, damped so that it neither
 * overshoots nor rushes. Calm cuts behind a short fade instead. It decides nothing about where to look.
 */
import type { Shot } from './camera.ts';

/** Stiffness of the way, a second: most of it is done in half a second, all of it in one and a half. */
const STIFF = 5.2;
/** The fastest the picture may run past, CSS pixels a second. */
const FASTEST = 1300;
/** The fastest it may grow: doublings a second. */
const GROWTH = 1.6;
/** Half a calm cut: this long to fade out, as long to come back, milliseconds. */
const FADE = 140;
/** A calm camera leaves a shot only for one that differs by this much: CSS pixels. */
const WORTH = 6;

/** One number on a critically damped spring. */
interface Spring {
  at: number;
  speed: number;
}

/** One exact step of a critically damped spring: the same road whatever the steps. @param dt seconds */
export function damp(s: Spring, goal: number, dt: number, most: number): Spring {
  const off = s.at - goal;
  const pull = s.speed + STIFF * off;
  const decay = Math.exp(-STIFF * dt);
  let at = goal + (off + pull * dt) * decay;
  let speed = (s.speed - STIFF * pull * dt) * decay;
  const step = most * dt;
  if (Math.abs(at - s.at) > step) {
    at = s.at + Math.sign(at - s.at) * step;
    speed = Math.sign(speed) * Math.min(Math.abs(speed), most);
  }
  return Math.abs(at - goal) < 1e-3 && Math.abs(speed) < 1e-2 ? { at: goal, speed: 0 } : { at, speed };
}

/** The camera's dolly. */
export class Rig {
  private x: Spring = { at: 0, speed: 0 };
  private y: Spring = { at: 0, speed: 0 };
  /** Zoom as doublings, so that near and far grow alike. */
  private size: Spring = { at: 0, speed: 0 };
  private placed = false;
  private cut: { since: number; done: boolean } | null = null;
  /** How much of the picture is there, 0..1: less than 1 only during a calm cut. */
  shown = 1;

  /** Where it stands; null before the first shot. */
  get shot(): Shot | null {
    return this.placed ? { x: this.x.at, y: this.y.at, zoom: 2 ** this.size.at } : null;
  }

  /** The next shot is taken at once. */
  forget(): void {
    this.placed = false;
    this.cut = null;
    this.shown = 1;
  }

  /** Moves with a finger: no easing, no lag. Scene units. */
  push(dx: number, dy: number): void {
    this.x = { at: this.x.at + dx, speed: 0 };
    this.y = { at: this.y.at + dy, speed: 0 };
  }

  /** One step of `dt` milliseconds towards a shot. */
  tick(wanted: Shot, dt: number, calm: boolean): void {
    if (!this.placed) {
      this.jump(wanted);
      this.placed = true;
    } else if (calm) this.fade(wanted, dt);
    else {
      this.cut = null;
      this.shown = 1;
      const most = FASTEST / 2 ** this.size.at;
      this.x = damp(this.x, wanted.x, dt / 1000, most);
      this.y = damp(this.y, wanted.y, dt / 1000, most);
      this.size = damp(this.size, Math.log2(wanted.zoom), dt / 1000, GROWTH);
    }
  }

  private jump(to: Shot): void {
    this.x = { at: to.x, speed: 0 };
    this.y = { at: to.y, speed: 0 };
    this.size = { at: Math.log2(to.zoom), speed: 0 };
  }

  private fade(wanted: Shot, dt: number): void {
    const zoom = 2 ** this.size.at;
    const away =
      Math.hypot(wanted.x - this.x.at, wanted.y - this.y.at) * zoom +
      Math.abs(Math.log2(wanted.zoom) - this.size.at) * 400;
    if (!this.cut && away > 0 && away < WORTH) this.jump(wanted);
    else if (!this.cut && away >= WORTH) this.cut = { since: 0, done: false };
    const cut = this.cut;
    if (!cut) return;
    cut.since += dt;
    if (!cut.done && cut.since >= FADE) {
      this.jump(wanted);
      cut.done = true;
    }
    this.shown = Math.min(1, Math.abs(cut.since - FADE) / FADE);
    if (cut.since >= FADE * 2) {
      this.cut = null;
      this.shown = 1;
    }
  }
}
