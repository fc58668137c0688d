/** Where rooms stand: nothing overlaps, everything is inside, reading order is flow order; and what the camera makes of it. */
import { describe, expect, it } from 'vitest';
import { freeArea, project, shotFor, unproject, type Insets } from '../../../src/view/scene/camera.ts';
import {
  placeAt,
  placeOf,
  planHouse,
  shapeFor,
  stations,
  type Rect,
  type Shape,
} from '../../../src/view/scene/layout.ts';
import { along, tube } from '../../../src/view/scene/route.ts';

const KINDS = ['quote', 'specify', 'design', 'validate', 'produce', 'deliver', 'legal', 'invoice'];
const STREET = ['sales', 'offers', 'value'].map((id) => ({ id }));
const plan = (n: number, shape: Shape) =>
  planHouse(
    KINDS.slice(0, n).map((id) => ({ id, kind: id })),
    STREET,
    shape,
  );
const apart = (a: Rect, b: Rect): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

describe('the house', () => {
  for (const shape of ['wide', 'tall'] as const)
    for (const n of [1, 3, 4, 5, 6, 7, 8])
      it(`has ${n} rooms on a ${shape} screen that never touch`, () => {
        const p = plan(n, shape);
        p.places.forEach((a, i) =>
          p.places.slice(i + 1).forEach((b) => expect(apart(a, b), `${a.id} ${b.id}`).toBe(true)),
        );
        expect(stations(p).map((s) => s.id)).toEqual(KINDS.slice(0, n));
        for (const place of p.places) {
          expect(place.x).toBeGreaterThanOrEqual(0);
          expect(place.x + place.width).toBeLessThanOrEqual(p.body.x + p.body.width);
          expect(place.y + place.height).toBeLessThanOrEqual(p.ground);
        }
        for (const id of ['table', 'lobby', 'dock', 'sales', 'offers', 'value'])
          expect(placeOf(p, id), id).toBeDefined();
        for (const w of p.wing) for (const place of p.places) expect(apart(w, place)).toBe(true);
      });

  it('reads left to right, then down, three a floor; one a floor on upright phones', () => {
    const list = stations(plan(6, 'wide'));
    expect(new Set(list.map((s) => s.y)).size).toBe(2);
    list.slice(1).forEach((s, i) => {
      const before = list[i];
      expect(before && (s.y > before.y || s.x > before.x)).toBe(true);
    });
    expect(new Set(stations(plan(6, 'tall')).map((s) => s.y)).size).toBe(6);
    expect(shapeFor(390, 844)).toBe('tall');
    expect(shapeFor(844, 390)).toBe('wide');
    expect(shapeFor(768, 1024)).toBe('tall');
  });

  it('knows which room a point is in', () => {
    const p = plan(6, 'wide');
    for (const place of p.places) expect(placeAt(p, place.x + 1, place.y + 1)?.id).toBe(place.id);
    expect(placeAt(p, -500, 0)).toBeUndefined();
  });

  it('leads the tube from the street through every room to the bay', () => {
    for (const shape of ['wide', 'tall'] as const) {
      const p = plan(6, shape);
      const legs = tube(p);
      expect(legs).toHaveLength(7);
      stations(p).forEach((room, i) => {
        const end = legs[i]?.points.at(-1);
        expect(end && placeAt(p, end.x, end.y)?.id).toBe(room.id);
      });
      for (const leg of legs) {
        expect(along(leg, 0)).toMatchObject(leg.points[0] ?? {});
        expect(along(leg, 1)).toMatchObject(leg.points.at(-1) ?? {});
      }
    }
  });
});

describe('the camera', () => {
  const wanted = (
    width: number,
    height: number,
    insets: Insets = NONE,
    focus: string | null = null,
    keep: string | null = null,
  ) => {
    const p = plan(6, shapeFor(width, height));
    const box = (id: string | null): Rect | null => (id ? (placeOf(p, id) ?? null) : null);
    return {
      p,
      shot: shotFor({
        plan: p,
        width,
        height,
        insets,
        focus: box(focus),
        keep: box(keep),
        drag: { x: 0, y: 0 },
      }),
    };
  };
  const inside = (r: Rect, free: Rect): boolean =>
    r.x >= free.x - 1 &&
    r.y >= free.y - 1 &&
    r.x + r.width <= free.x + free.width + 1 &&
    r.y + r.height <= free.y + free.height + 1;

  it('shows the whole house, lot and all, on screens of any size', () => {
    for (const [w, h] of [
      [1280, 720],
      [1920, 1080],
      [3840, 2160],
      [1024, 768],
    ] as const) {
      const { p, shot } = wanted(w, h);
      expect(inside(project(p.core, shot, w, h), { x: 0, y: 0, width: w, height: h }), `${w}x${h}`).toBe(
        true,
      );
    }
  });

  it('keeps the constraint out from under drawers, wherever they lie', () => {
    const drawers: Insets[] = [
      NONE,
      { ...NONE, top: 66 },
      { top: 66, right: 0, bottom: 290, left: 0 },
      { top: 66, right: 0, bottom: 0, left: 430 },
      { top: 66, right: 420, bottom: 0, left: 0 },
      { top: 66, right: 0, bottom: 400, left: 0 },
    ];
    for (const insets of drawers)
      for (const id of KINDS.slice(0, 6)) {
        const { p, shot } = wanted(1280, 720, insets, null, id);
        const room = placeOf(p, id);
        expect(
          room && inside(project(room, shot, 1280, 720), freeArea(1280, 720, insets)),
          `${id} ${JSON.stringify(insets)}`,
        ).toBe(true);
      }
  });

  it('brings a room in focus into the free part of the screen', () => {
    for (const [w, h, insets] of [
      [1280, 720, { ...NONE, left: 430 }],
      [390, 844, { top: 70, right: 0, bottom: 480, left: 0 }],
    ] as const)
      for (const id of KINDS.slice(0, 6)) {
        const { p, shot } = wanted(w, h, insets, id);
        const room = placeOf(p, id);
        const seen = room && project(room, shot, w, h);
        expect(seen && inside(seen, freeArea(w, h, insets)), `${id} ${w}`).toBe(true);
      }
  });

  it('draws people at least 30 pixels tall on a phone', () => {
    for (const w of [360, 390, 430]) expect(wanted(w, 844).shot.zoom * 36).toBeGreaterThanOrEqual(30);
  });

  it('finds its way back from the screen to the scene', () => {
    const { shot } = wanted(1280, 720);
    const there = project({ x: 123, y: 456, width: 0, height: 0 }, shot, 1280, 720);
    const back = unproject(there.x, there.y, shot, 1280, 720);
    expect(back.x).toBeCloseTo(123, 6);
    expect(back.y).toBeCloseTo(456, 6);
  });
});
