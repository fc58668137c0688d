/** Where the camera looks: pure arithmetic. Screen sizes and insets in CSS pixels, boxes in scene units. */
import type { FilmModel } from '../model/floor.ts';
import { SLAB, stations, type HousePlan, type Rect } from './layout.ts';

/** Page areas covered by drawers, CSS pixels. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** A camera: the scene point in the middle of the whole screen, and CSS pixels per unit. */
export interface Shot {
  x: number;
  y: number;
  zoom: number;
}

/** From this zoom on people read well; below it the camera leaves out the lot, then the tower. */
const LEGIBLE = 0.72;
/** The least zoom at which a whole row of rooms still tells its story. */
const BARE = 0.58;
/** The street is left out for rooms that become at least this much larger. */
const MUCH = 1.15;
/** Closest the one column of a phone's house is drawn on an upright tablet: more floors instead of larger ones. */
const ROOMY = 1.25;
/** Closest the camera goes for one room. */
const CLOSE = 2.2;
/** Fingers bring the camera at most this many times nearer than it would go. */
export const LENS = 2.6;
/** How far a film may draw the camera towards what happens, scene units, and how much nearer. */
const LEAN = 26;
const NEARER = 1.025;
/** A happening draws the camera from half a week before it shows, and for about a week. */
const DRAWS = [0.4, 1.1] as const;
/** Share of the free area kept clear around a focused room. */
const AIR = 0.08;

const middle = (r: Rect): { x: number; y: number } => ({ x: r.x + r.width / 2, y: r.y + r.height / 2 });

/** The free part of the screen. */
export function freeArea(width: number, height: number, insets: Insets): Rect {
  const w = Math.max(80, width - insets.left - insets.right);
  const h = Math.max(80, height - insets.top - insets.bottom);
  return { x: insets.left, y: insets.top, width: w, height: h };
}

/** What the camera is asked to look at. */
export interface Wanted {
  plan: HousePlan;
  width: number;
  height: number;
  insets: Insets;
  /** A room in focus, or null for the house. */
  focus: Rect | null;
  /** What must not be hidden when the house does not fit (the constraint), or null. */
  keep: Rect | null;
  /** Dragged by this much, scene units. */
  drag: { x: number; y: number };
  /** How many times nearer than it would go, 1..LENS. */
  lens?: number;
}

/** The shot that honours focus, drawers and legibility. */
export function shotFor(wanted: Wanted): Shot {
  return wanted.plan.shape === 'tall' ? tallShot(wanted) : wideShot(wanted);
}

function wideShot({ plan, width, height, insets, focus, keep, drag, lens = 1 }: Wanted): Shot {
  const free = freeArea(width, height, insets);
  const fit = (r: Rect): number => Math.min(free.width / r.width, free.height / r.height);
  // Under a top bar the roof is tucked away; without one it is part of the picture.
  const core: Rect =
    insets.top >= 40
      ? plan.core
      : { ...plan.core, y: plan.core.y - plan.roof, height: plan.core.height + plan.roof };
  const whole = Math.min(width / core.width, height / core.height);
  let zoom: number;
  let at: { x: number; y: number };
  if (focus) {
    zoom = Math.min(CLOSE, Math.max(fit(focus) * (1 - AIR), whole));
    at = middle(focus);
  } else {
    // From all there is to what matters most: everything; the house without its lot; the rooms and the street;
    // part of them around the constraint.
    const house: Rect = {
      ...core,
      width: plan.body.width + 2 * -core.x,
      y: plan.tower.y,
      height: plan.ground - plan.tower.y + 34,
    };
    const floors: Rect = { ...house, y: plan.body.y - 20, height: plan.body.height + 32 };
    const block = stationBlock(plan);
    const good = Math.min(LEGIBLE, whole * 0.92);
    const least = Math.min(BARE, whole * 0.9);
    if (fit(core) >= good) [zoom, at] = [fit(core), middle(core)];
    else if (fit(house) >= good) [zoom, at] = [fit(house), middle(house)];
    else if (fit(floors) >= least && (fit(floors) >= good || fit(block) < fit(floors) * MUCH)) {
      zoom = Math.min(fit(floors), whole);
      at = house.height * zoom <= free.height ? middle(house) : middle(floors);
    } else {
      const room = keep ? fit(keep) * (1 - AIR) : whole;
      zoom = Math.max(least, Math.min(whole, fit(block) >= least ? fit(block) : room));
      const centre = middle(block);
      const target = keep ? middle(keep) : centre;
      // As little sideways as keeps the wanted room clear of the drawers, the rows centred otherwise.
      const reach = Math.max(0, free.width / zoom / 2 - (keep ? keep.width / 2 + 24 : block.width / 2));
      const rise = Math.max(0, free.height / zoom / 2 - (keep ? keep.height / 2 + 14 : block.height / 2));
      at = {
        x: Math.min(target.x + reach, Math.max(target.x - reach, centre.x)),
        y: Math.min(target.y + rise, Math.max(target.y - rise, centre.y)),
      };
    }
  }
  const shot = aim({ x: at.x + drag.x, y: at.y + drag.y }, free, width, height, zoom * lens);
  return keepInside(shot, plan.world, free, width, height);
}

/** While the weeks go by the camera leans a little towards the room where something happens. */
export function lean(shot: Shot, plan: HousePlan, film: FilmModel, at: number): Shot {
  const rooms = stations(plan);
  const now = film.moments.find((m) => {
    const age = at - (m.week - 1);
    return rooms[m.room] !== undefined && age >= -DRAWS[0] && age < DRAWS[1];
  });
  const room = now && rooms[now.room];
  if (!room) return shot;
  const [dx, dy] = [middle(room).x - shot.x, middle(room).y - shot.y];
  const k = Math.min(0.2, LEAN / Math.max(1, Math.hypot(dx, dy)));
  const nearer = plan.shape === 'wide' ? NEARER : 1;
  return {
    x: plan.shape === 'wide' ? shot.x + dx * k : shot.x,
    y: shot.y + dy * k,
    zoom: shot.zoom * nearer,
  };
}

/** The rooms of the flow as one box. */
function stationBlock(plan: HousePlan): Rect {
  const list = stations(plan);
  const top = Math.min(...list.map((p) => p.y)) - SLAB;
  const bottom = Math.max(...list.map((p) => p.y + p.height)) + SLAB;
  return { x: 0, y: top, width: plan.body.width, height: bottom - top };
}

function tallShot({ plan, width, height, insets, focus, keep, drag, lens = 1 }: Wanted): Shot {
  const free = freeArea(width, height, insets);
  const zoom = Math.min(ROOMY, free.width / plan.core.width);
  const target = focus ?? keep;
  const top = plan.core.y - (insets.top >= 40 ? 0 : plan.roof);
  const y = target ? middle(target).y : top + free.height / zoom / 2;
  const at = { x: middle(plan.core).x + (lens > 1 ? drag.x : 0), y: y + drag.y };
  const shot = aim(at, free, width, height, zoom * lens);
  return keepInside(shot, { ...plan.world, x: plan.core.x, width: plan.core.width }, free, width, height);
}

/** Puts a scene point in the middle of the free area. */
const aim = (
  at: { x: number; y: number },
  free: Rect,
  width: number,
  height: number,
  zoom: number,
): Shot => ({
  x: at.x - (free.x + free.width / 2 - width / 2) / zoom,
  y: at.y - (free.y + free.height / 2 - height / 2) / zoom,
  zoom,
});

/** Keeps the free area over the world: never only sky, never only soil; centred when the world is smaller. */
function keepInside(shot: Shot, world: Rect, free: Rect, width: number, height: number): Shot {
  const axis = (
    at: number,
    start: number,
    size: number,
    from: number,
    span: number,
    screen: number,
  ): number => {
    const offset = (from + span / 2 - screen / 2) / shot.zoom;
    const seen = span / shot.zoom;
    const centre = at + offset;
    const held =
      seen >= size ? start + size / 2 : Math.min(start + size - seen / 2, Math.max(start + seen / 2, centre));
    return held - offset;
  };
  return {
    x: axis(shot.x, world.x, world.width, free.x, free.width, width),
    y: axis(shot.y, world.y, world.height, free.y, free.height, height),
    zoom: shot.zoom,
  };
}

/** A scene box in CSS pixels of the screen. */
export const project = (r: Rect, shot: Shot, width: number, height: number): Rect => ({
  x: (r.x - shot.x) * shot.zoom + width / 2,
  y: (r.y - shot.y) * shot.zoom + height / 2,
  width: r.width * shot.zoom,
  height: r.height * shot.zoom,
});

/** A point of the screen, CSS pixels, in scene units. */
export const unproject = (
  px: number,
  py: number,
  shot: Shot,
  width: number,
  height: number,
): { x: number; y: number } => ({
  x: (px - width / 2) / shot.zoom + shot.x,
  y: (py - height / 2) / shot.zoom + shot.y,
});
