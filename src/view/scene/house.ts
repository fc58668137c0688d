/** The house itself: shells, cut walls and floors, roof, terraces, tube. Drawn once for a plan and a light. */
import type { Brush, Image } from './brush.ts';
import type { Light } from './light.ts';
import { OUTSIDE, cutWall, outdoors } from './lighting.ts';
import { ROOM, SLAB, WALL, stations, type HousePlan, type Place } from './layout.ts';
import { CREAM, css, INK, PAPER, PLAIN, SKY, TEAL, blend } from './paint.ts';
import type { Leg } from './route.ts';
import { cutIn, facadeIn, type Theme } from './theme.ts';

/** Windows of each shell: x, y, width, height (as in the art build). */
export const WINDOWS: Record<string, [number, number, number, number][]> = {
  a: [[34, 30, 92, 52]],
  b: [[36, 30, 66, 52]],
  c: [[250, 30, 100, 58]],
  d: [[34, 30, 100, 52]],
  e: [[272, 30, 84, 52]],
  f: [[34, 30, 76, 46]],
  pantry: [[256, 30, 92, 52]],
  table: [[22, 20, 66, 40]],
  sales: [[20, 24, 58, 40]],
  offers: [[180, 24, 58, 40]],
  value: [[20, 24, 58, 40]],
  dock: [[104, 8, 84, 88]],
};

const NATURAL: Record<string, number> = {
  lobby: 172,
  dock: 196,
  stairwell: 120,
  sales: 256,
  offers: 256,
  value: 256,
};

/** Paints shells, views and beams of all places. */
export function paintShells(brush: Brush, plan: HousePlan): void {
  for (const p of plan.places) {
    brush.fit('shells', `room_${p.shell}`, p.x, p.y, p.width, p.height);
    const stretch = p.width / (NATURAL[p.shell] ?? p.width);
    for (const [x, y, w, h] of WINDOWS[p.shell] ?? []) {
      const left = p.x + x * stretch;
      paintView(brush, left - 1, p.y + y - 1, w * stretch + 2, h + 2);
      if (p.kind !== 'dock' && p.kind !== 'street') beam(brush, p, left, p.y + y);
    }
  }
}

/** What a window looks out on: the skies of three hours over each other, and the land of the theme in the season's dress. */
export function paintView(brush: Brush, x: number, y: number, width: number, height: number): Image[] {
  const { lighting } = brush;
  const vista = ({ snow }: Light): string => (snow > 0.5 ? 'vistaSnow' : 'vista');
  return [
    ...(['day', 'dusk', 'night'] as const).map((hour, i) =>
      lighting.lit(
        brush.fit('views', `sky_${hour}`, x, y, width, height).setDepth(y - 0.5 + i * 0.1),
        (image, now) => image.setTint(now.sky).setAlpha(hour === 'day' ? 1 : now[hour]),
      ),
    ),
    lighting.lit(
      brush.fit('views', vista(lighting.light), x, y, width, height),
      (image, now) => {
        brush.dress(image, vista(now));
        image.setTint(blend(now.hills, now.view, 0.5 * (1 - Math.max(now.dusk, now.night))));
      },
      vista,
    ),
  ];
}

function beam(brush: Brush, p: Place, x: number, y: number): void {
  const shine =
    (strength: number) =>
    (image: Image, light: Light): Image =>
      image.setAlpha(light.beam * strength).setTint(light.beamTint);
  const room = p.x + p.width - x - 8;
  if (room < 90) return;
  const reach = Math.min(190, room);
  const drop = p.y + p.floorY - y + 26;
  brush.lighting.lit(brush.fit('shafts', 'shaft', x + 4, y + 2, reach, drop), shine(0.9));
  brush.lighting.lit(
    brush.fit(
      'beams',
      'patch',
      Math.min(x + 30, p.x + p.width - 150),
      p.y + p.floorY + 5,
      136,
      Math.min(58, p.height - p.floorY - 8),
    ),
    shine(1),
  );
}

/** Cut walls and floors in paper, each with a thin shade. */
export function paintCuts(brush: Brush, plan: HousePlan, theme: Theme): void {
  const cut = (now: Light): number => cutIn(theme, now.cut);
  const facade = (now: Light): number => facadeIn(theme, now.cut, now.roomStrength);
  const wall = (x: number, y: number, height: number, width = WALL, colour = cut): void => {
    cutWall(brush, x, y, width, height, colour);
    brush.fill('front', x + width - 1.5, y, 1.5, height, INK, 0.12);
  };
  const slab = (x: number, y: number, width: number): void => {
    cutWall(brush, x, y, width, SLAB, cut);
    brush.fill('front', x, y + SLAB - 1.5, width, 1.5, INK, 0.16);
    brush.lighting.lit(brush.fill('front', x, y, width, 1.2, PLAIN), (image, now) =>
      image.setAlpha(0.9 - Math.min(0.6, now.roomStrength)),
    );
  };
  const { body, tower } = plan;
  const levels = [...new Set(plan.places.filter((p) => p.kind !== 'table').map((p) => p.y))].sort(
    (a, b) => a - b,
  );
  for (const y of levels) {
    const row = plan.places.filter((p) => p.y === y).sort((a, b) => a.x - b.x);
    wall(body.x, y - SLAB, (row[0]?.height ?? 0) + 2 * SLAB, WALL, facade);
    row.forEach((p, i) => {
      const next = row[i + 1];
      const gap = next ? next.x - p.x - p.width : WALL;
      wall(p.x + p.width, y - SLAB, p.height + 2 * SLAB, gap, next ? cut : facade);
    });
    slab(body.x, y - SLAB, body.width);
  }
  slab(body.x, plan.ground - SLAB, body.width);
  wall(tower.x, tower.y, tower.height, WALL, facade);
  wall(tower.x + tower.width - WALL, tower.y, tower.height, WALL, facade);
  slab(tower.x, tower.y, tower.width);
  cutWall(brush, tower.x, tower.y + tower.height, tower.width, SLAB, cut);
}

/** Snow on what stands out of doors: as much as lies. */
const SNOWED = (image: Image, light: Light): Image => image.setTint(light.outside).setAlpha(light.snow);

/** How far a roof's drawing reaches over its 86 units, for towers and lanterns. */
const PEAK = 20;

/** Roof over the tower, terraces beside it, and the board with the company's name. Returns nothing that moves. */
export function paintRoof(brush: Brush, plan: HousePlan, company: string, theme: Theme): void {
  const { tower, body } = plan;
  const over = (frame: string): Image =>
    brush.fit('back', frame, tower.x - 12, tower.y - 84 - PEAK, tower.width + 24, 86 + PEAK);
  brush.lighting.lit(over('roof').setDepth(2), OUTSIDE);
  brush.lighting.lit(over('roofSnow').setDepth(2.5), SNOWED);
  sign(brush, plan, company);
  if (plan.shape === 'tall') return;
  terrace(brush, body.x - 4, tower.x, body.y);
  terrace(brush, tower.x + tower.width, body.x + body.width + 4, body.y);
  for (const [name, x, k] of theme.terraces)
    outdoors(brush, 'back', name === 'tree_' ? 'tree' : name, x, body.y - 4, k).setDepth(2);
}

/** The edge of a flat roof from one x to another, standing on `y`. */
export function terrace(brush: Brush, from: number, to: number, y: number): Image[] {
  const count = Math.max(1, Math.round((to - from) / 96));
  const each = (to - from) / count;
  return Array.from({ length: count }, (_, i) =>
    (['parapet', 'parapetSnow'] as const).map((frame, k) =>
      brush.lighting.lit(
        brush.fit('back', frame, from + i * each, y - 39, each, 40).setDepth(3 + k * 0.5),
        k ? SNOWED : OUTSIDE,
      ),
    ),
  ).flat();
}

function sign(brush: Brush, plan: HousePlan, company: string): void {
  const { tower } = plan;
  const x = tower.x + tower.width / 2;
  const y = tower.y - 6;
  outdoors(brush, 'back', 'sign', x, y, 1.05).setDepth(6);
  const text = brush
    .words('back', company.toUpperCase(), x, y - 24.5, {
      fontFamily: '"Figtree Variable", Figtree, "DejaVu Sans", sans-serif',
      fontStyle: 'bold',
      fontSize: '64px',
      color: css(CREAM),
    })
    .setDepth(7);
  text.setScale(Math.min(0.2, 142 / Math.max(1, text.width)));
}

/** The tube along its legs: glass under the ceilings, teal collars, a line below for what comes back. */
export function paintTube(brush: Brush, plan: HousePlan, legs: Leg[], light: Light): void {
  // The glass takes the hour's light as the cut walls do.
  const tint = (now: Light): number => blend(blend(SKY, TEAL, 0.25), now.cut, 0.15 + now.night * 0.45);
  const glass = (x: number, y: number, w: number, h: number): void => {
    const pane = brush.fill('front', x, y, w, h, tint(light), 0.62);
    brush.lighting.lit(pane, (image, now) => image.setTint(tint(now)));
  };
  const gleam = (x: number, y: number, w: number, h: number): void => {
    brush.lighting.lit(brush.fill('front', x, y, w, h, PLAIN), (image, now) =>
      image.setAlpha(0.75 - now.night * 0.45),
    );
  };
  const inRooms = stations(plan);
  for (const leg of legs) {
    for (let i = 1; i < leg.points.length; i++) {
      const [a, b] = [leg.points[i - 1], leg.points[i]];
      if (!a || !b) continue;
      const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
      const [w, h] = [Math.abs(b.x - a.x), Math.abs(b.y - a.y)];
      const last = i === leg.points.length - 1;
      if (w > h) {
        glass(x - 4, y - 5, w + 8, 10);
        gleam(x - 4, y - 4.5, w + 8, 2);
        brush.fill('front', x - 4, y + 4, w + 8, 1.5, INK, 0.2);
        for (let k = 30; k < w; k += 94) brush.fill('front', x + k, y - 6.5, 5, 13, TEAL);
      } else if (last) {
        brush.fill('front', a.x - 8, a.y - 7, 16, 15, TEAL);
        brush.fill('front', a.x - 8, a.y - 7, 16, 3, blend(TEAL, CREAM, 0.35));
        brush.fill('front', a.x - 6, a.y + 7, 12, 5, blend(TEAL, INK, 0.45));
      } else {
        glass(x - 5, y - 4, 10, h + 8);
        gleam(x - 4.5, y - 4, 2, h + 8);
        brush.fill('front', x + 4, y - 4, 1.5, h + 8, INK, 0.2);
        for (let k = 24; k < h; k += 84) brush.fill('front', x - 6.5, y + k, 13, 5, TEAL);
      }
    }
  }
  for (const room of inRooms) {
    brush.fill('front', room.x + 2, room.y + RETURN_Y, ROOM.width - 4, 1, blend(PAPER, INK, 0.45), 0.75);
    for (const x of [4, 190, 378]) brush.fill('front', room.x + x, room.y + RETURN_Y - 4, 2, 6, INK, 0.5);
  }
}

/** Height under a ceiling at which sheets that come back hang. */
export const RETURN_Y = 22;

/** Hanging lamps of a place: x from its left edge. */
export function lampSpots(p: Place): number[] {
  if (p.kind === 'table') return [110, 200, 300];
  if (p.kind === 'dock' || p.kind === 'stairwell') return [44];
  if (p.kind === 'lobby') return [84];
  const windows = WINDOWS[p.shell] ?? [];
  const spots = p.width > 300 ? [150, 262] : [p.width * 0.36, p.width * 0.72];
  return spots.filter((x) => !windows.some(([a, , w]) => x > a - 18 && x < a + w + 18));
}
