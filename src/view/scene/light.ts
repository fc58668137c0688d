/**
 * The light of an hour, a season and a weather: tints and strengths, nothing drawn. Any two lights can be mixed, so
 * that a day passes instead of being repainted. Pure.
 */
import type { Daylight, Season, Weather } from '../model/floor.ts';
import {
  BLUE,
  CLAY,
  CORAL,
  CREAM,
  INK,
  LEAF,
  NIGHT,
  PAPER,
  PLAIN,
  PLUM,
  ROSE,
  SAGE,
  SAND,
  SKY,
  STEEL,
  SUN,
  blend,
} from './paint.ts';

/** How everything is lit. Strengths 0..1, colours as numbers. */
export interface Light {
  /** Tint laid over rooms by multiplication, and how strongly; rooms take turns through the list. */
  rooms: number[];
  roomStrength: number;
  /** Sunbeams through windows. */
  beam: number;
  beamTint: number;
  /** AI's glow, added; and laid under it by day, when adding shows little. */
  glow: number;
  underglow: number;
  /** Lamps, and the pool of light they throw. */
  lamp: number;
  pool: number;
  /** Cut walls and floors. */
  cut: number;
  /** Things out of doors. */
  outside: number;
  sky: number;
  hills: number;
  /** What far things fade into. */
  haze: number;
  grass: number;
  path: number;
  leaves: Season;
  /** Tint of what is seen through windows. */
  view: number;
  clouds: number;
  cloudTint: number;
  /** How much of the sky is that of dusk and of night, 0..1 each; the rest is day. */
  dusk: number;
  night: number;
  /** Way of the sun: 0 rises on the right, 1 sets on the left; and how much of sun and moon is seen. */
  sun: number;
  sunlight: number;
  moonlight: number;
  stars: number;
  /** 1 under snow, else 0. */
  snow: number;
}

const GRASS: Record<Season, number> = {
  spring: blend(LEAF, SAGE, 0.35),
  summer: blend(LEAF, SUN, 0.12),
  autumn: blend(SUN, CLAY, 0.55),
  winter: blend(PAPER, SKY, 0.25),
};
const HILLS: Record<Season, number> = {
  spring: PLAIN,
  summer: blend(PLAIN, SUN, 0.12),
  autumn: blend(PLAIN, SUN, 0.5),
  winter: blend(PLAIN, SKY, 0.55),
};
const VIEW: Record<Season, number> = {
  spring: PLAIN,
  summer: PLAIN,
  autumn: blend(PLAIN, SUN, 0.25),
  winter: blend(PLAIN, SKY, 0.5),
};

const HOURS: Record<
  Daylight,
  Omit<
    Light,
    | 'leaves'
    | 'stars'
    | 'snow'
    | 'sunlight'
    | 'moonlight'
    | 'sky'
    | 'clouds'
    | 'cloudTint'
    | 'grass'
    | 'path'
    | 'hills'
    | 'haze'
    | 'view'
  >
> = {
  day: {
    rooms: [PLAIN],
    roomStrength: 0,
    dusk: 0,
    night: 0,
    sun: 0.3,
    beam: 0.85,
    beamTint: PLAIN,
    glow: 0.28,
    underglow: 0.75,
    lamp: 0.25,
    pool: 0,
    cut: PAPER,
    outside: PLAIN,
  },
  dusk: {
    // Not one salmon for all: amber, rose, mauve and gold in turn, as the low sun finds each room.
    rooms: [
      blend(SUN, PAPER, 0.5),
      blend(ROSE, PAPER, 0.45),
      blend(PLUM, PAPER, 0.55),
      blend(CORAL, PAPER, 0.62),
      blend(SUN, ROSE, 0.3),
      blend(PLUM, ROSE, 0.45),
    ],
    roomStrength: 0.62,
    dusk: 1,
    night: 0,
    sun: 1,
    beam: 0.5,
    beamTint: blend(CORAL, SUN, 0.4),
    glow: 0.75,
    underglow: 0.2,
    lamp: 0.75,
    pool: 0.24,
    cut: blend(PAPER, ROSE, 0.24),
    outside: blend(PLAIN, blend(CORAL, PLUM, 0.45), 0.32),
  },
  night: {
    rooms: [blend(PLUM, STEEL, 0.5), blend(PLUM, BLUE, 0.35), blend(PLUM, ROSE, 0.3)],
    roomStrength: 0.78,
    dusk: 1,
    night: 1,
    sun: 1,
    beam: 0,
    beamTint: PLAIN,
    glow: 1,
    underglow: 0,
    lamp: 1,
    pool: 0.4,
    cut: blend(STEEL, PLUM, 0.35),
    outside: blend(NIGHT, STEEL, 0.5),
  },
};

/** The light for a picture. */
export function lightOf(daylight: Daylight, season: Season, weather: Weather): Light {
  const base = HOURS[daylight];
  const wet = weather === 'rain' || weather === 'snow';
  const grey = weather === 'clear' ? 0 : weather === 'clouds' ? 0.25 : 0.5;
  const snowy = weather === 'snow' || season === 'winter';
  const fade =
    daylight === 'night' ? blend(INK, NIGHT, 0.4) : daylight === 'dusk' ? blend(PLUM, BLUE, 0.3) : STEEL;
  const depth = daylight === 'night' ? 0.62 : daylight === 'dusk' ? 0.34 : 0;
  const grass = snowy ? GRASS.winter : GRASS[season];
  const ground = blend(grass, fade, Math.min(0.8, depth + grey * 0.18));
  const path = blend(
    snowy ? blend(SAND, SKY, 0.45) : blend(SAND, CLAY, 0.12),
    fade,
    Math.min(0.8, depth + (wet ? 0.22 : 0)),
  );
  return {
    ...base,
    beam: base.beam * (weather === 'clear' ? 1 : weather === 'clouds' ? 0.45 : 0),
    lamp: Math.min(1, base.lamp + (daylight === 'day' ? grey * 0.9 : 0)),
    rooms: daylight === 'day' && wet ? [blend(STEEL, PAPER, 0.5)] : base.rooms,
    roomStrength: daylight === 'day' && wet ? 0.35 : base.roomStrength,
    outside: blend(base.outside, STEEL, daylight === 'day' ? grey * 0.4 : 0),
    leaves: season,
    sky: blend(PLAIN, daylight === 'night' ? NIGHT : STEEL, grey * 0.75),
    hills: blend(
      blend(HILLS[season], snowy ? PAPER : HILLS[season], 0.5),
      fade,
      daylight === 'day' ? grey * 0.35 : Math.min(0.9, depth * 1.3),
    ),
    haze:
      daylight === 'night'
        ? blend(NIGHT, PLUM, 0.3)
        : daylight === 'dusk'
          ? blend(ROSE, SUN, 0.3)
          : blend(SKY, PAPER, 0.4),
    grass: ground,
    path,
    view: blend(VIEW[season], STEEL, grey * 0.6),
    clouds: weather === 'clear' ? (daylight === 'night' ? 0.12 : 0.6) : daylight === 'night' ? 0.35 : 0.9,
    cloudTint: blend(
      daylight === 'dusk' ? blend(PAPER, ROSE, 0.5) : daylight === 'night' ? blend(NIGHT, STEEL, 0.4) : PAPER,
      STEEL,
      wet ? 0.45 : weather === 'clouds' ? 0.12 : 0,
    ),
    sunlight: wet ? 0 : daylight === 'night' ? 0 : 1,
    moonlight: wet ? 0 : daylight === 'night' ? 1 : 0,
    stars: daylight === 'night' && weather === 'clear' ? 1 : 0,
    snow: snowy ? 1 : 0,
  };
}

/** Morning and golden hour, as shares of what dusk does to a day. */
const MORNING = 0.16;
const GOLDEN = 0.62;

/** The light `share` 0..1 through a day: a rosy morning, a plain noon, a golden evening on the brink of dusk. */
export function lightThrough(share: number, season: Season, weather: Weather): Light {
  const [day, dusk] = [lightOf('day', season, weather), lightOf('dusk', season, weather)];
  const at = Math.min(1, Math.max(0, share));
  const early = Math.max(0, 1 - at / 0.34) * MORNING;
  const late = Math.max(0, (at - 0.5) / 0.5) ** 1.5 * GOLDEN;
  return { ...mixLight(day, dusk, early + late), sun: 0.06 + at * 0.86 };
}

const COLOURS = [
  'beamTint',
  'cut',
  'outside',
  'sky',
  'hills',
  'haze',
  'grass',
  'path',
  'view',
  'cloudTint',
] as const satisfies readonly (keyof Light)[];
const AMOUNTS = [
  'roomStrength',
  'beam',
  'glow',
  'underglow',
  'lamp',
  'pool',
  'clouds',
  'dusk',
  'night',
  'sun',
  'sunlight',
  'moonlight',
  'stars',
  'snow',
] as const satisfies readonly (keyof Light)[];
/** Rooms take turns through this many tints. */
const TURNS = 6;

/** `a` on its way to `b`, `t` 0..1; what has no half-way (leaves) is that of `b`. */
export function mixLight(a: Light, b: Light, t: number): Light {
  const out: Light = { ...b };
  for (const key of COLOURS) out[key] = blend(a[key], b[key], t);
  for (const key of AMOUNTS) out[key] = a[key] + (b[key] - a[key]) * t;
  // A room without tint takes that of the other hour at once: its strength does the fading.
  out.rooms = Array.from({ length: TURNS }, (_, i) => {
    const [x, y] = [roomTint(a, i), roomTint(b, i)];
    return a.roomStrength === 0 ? y : b.roomStrength === 0 ? x : blend(x, y, t);
  });
  return out;
}

/** The tint of the room that comes `order`th. */
export const roomTint = (light: Light, order: number): number =>
  light.rooms[order % light.rooms.length] ?? PLAIN;

/** The frost on a roof or sill. */
export const FROST = blend(PAPER, SKY, 0.3);
/** A room without light: a closed ink quad. */
export const DARKNESS = blend(INK, NIGHT, 0.15);
/** Rooms that nobody lives in yet are dim, not dark. */
export const HALF_LIT = 0.56;
export const LAMP_LIGHT = blend(CREAM, SUN, 0.35);
