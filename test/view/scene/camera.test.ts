/** The camera's ways: it arrives, never overshoots, never rushes, and a calm one cuts behind a fade. */
import { describe, expect, it } from 'vitest';
import { lean, shotFor, type Shot } from '../../../src/view/scene/camera.ts';
import { Eye } from '../../../src/view/scene/eye.ts';
import { planHouse, stations } from '../../../src/view/scene/layout.ts';
import { Rig, damp } from '../../../src/view/scene/rig.ts';
import { film, ordinary } from '../../../src/view/scene/story/samples.ts';

const floor = ordinary();
const wide = planHouse(floor.rooms, floor.street, 'wide');
const tall = planHouse(floor.rooms, floor.street, 'tall');
const OPEN = { top: 0, right: 0, bottom: 0, left: 0 };
const FRAME = 1000 / 60;

/** Where a rig is, frame by frame, on its way from one shot to another. */
function ride(from: Shot, to: Shot, calm: boolean, frames: number): { shot: Shot; shown: number }[] {
  const rig = new Rig();
  rig.tick(from, FRAME, calm);
  return Array.from({ length: frames }, () => {
    rig.tick(to, FRAME, calm);
    return { shot: rig.shot!, shown: rig.shown };
  });
}

describe('the camera', () => {
  const from = { x: 700, y: 400, zoom: 0.8 };
  const to = { x: 200, y: 250, zoom: 2.2 };

  it('arrives within two seconds, without overshooting and without rushing', () => {
    const way = ride(from, to, false, 120);
    let last = from;
    for (const { shot, shown } of way) {
      expect(shown).toBe(1);
      expect(shot.x).toBeLessThanOrEqual(last.x + 1e-9);
      expect(shot.x).toBeGreaterThanOrEqual(to.x - 1e-6);
      expect(shot.zoom).toBeGreaterThanOrEqual(last.zoom - 1e-9);
      expect(shot.zoom).toBeLessThanOrEqual(to.zoom + 1e-6);
      // No picture runs past faster than about a screen a second.
      expect(Math.abs(shot.x - last.x) * last.zoom * 60).toBeLessThanOrEqual(1301);
      last = shot;
    }
    expect(last.x).toBeCloseTo(to.x, 0);
    expect(last.zoom).toBeCloseTo(to.zoom, 2);
  });

  it('takes the same road whatever the frame rate', () => {
    const go = (step: number): number => {
      let s = { at: 100, speed: 0 };
      for (let t = 0; t < 600; t += step) s = damp(s, 0, step / 1000, 1e6);
      return s.at;
    };
    expect(go(10)).toBeCloseTo(go(50), 6);
  });

  it('never travels when calm: it fades out, cuts, and fades in', () => {
    const way = ride(from, to, true, 40);
    for (const { shot } of way) expect([from.x, to.x]).toContain(shot.x);
    expect(Math.min(...way.map((each) => each.shown))).toBeLessThan(0.15);
    expect(way.at(-1)).toEqual({ shot: to, shown: 1 });
  });

  it('leans towards what happens in a film by a hand, and only while it happens', () => {
    const still = shotFor({
      plan: wide,
      width: 1280,
      height: 720,
      insets: OPEN,
      focus: null,
      keep: null,
      drag: { x: 0, y: 0 },
    });
    const reel = film();
    expect(lean(still, wide, reel, 4.5)).toEqual(still);
    const during = lean(still, wide, reel, 5.3);
    const moved = Math.hypot(during.x - still.x, during.y - still.y);
    expect(moved).toBeGreaterThan(5);
    expect(moved).toBeLessThan(30);
    expect(during.zoom / still.zoom).toBeLessThan(1.05);
  });

  it('keeps the point under the fingers while it comes nearer, and goes back when they let it', () => {
    const camera = { setSize: () => 0, setZoom: () => 0, centerOn: () => 0, setAlpha: () => 0 };
    const eye = new Eye(() => ({ width: 1280, height: 720, dpr: 1 }));
    eye.enter(wide);
    const live = (): void => {
      for (let i = 0; i < 200; i++) eye.tick(camera as never, FRAME, false);
    };
    live();
    const whole = eye.zoom;
    const before = eye.point(500, 400)!;
    eye.nearer(1.8, 500, 400);
    live();
    const after = eye.point(500, 400)!;
    expect(eye.zoom / whole).toBeCloseTo(1.8, 2);
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(3);
    eye.nearer(0.1, 900, 100);
    live();
    expect(eye.zoom).toBeCloseTo(whole, 3);
  });

  it('shows people at least 30 pixels tall on every upright phone', () => {
    for (const [width, height] of [
      [360, 640],
      [375, 667],
      [390, 844],
      [412, 915],
      [600, 960],
    ] as const) {
      const shot = shotFor({
        plan: tall,
        width,
        height,
        insets: { ...OPEN, top: 64, bottom: 300 },
        focus: null,
        keep: stations(tall)[3]!,
        drag: { x: 0, y: 0 },
      });
      // Figures are 36 to 38 units high at the least of their sizes.
      expect(shot.zoom * 36 * 0.95, `${width}x${height}`).toBeGreaterThanOrEqual(30);
    }
  });
});
