/** The light of an hour, a season and a weather: tints and strengths, nothing drawn. Pure. */
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
  stars: boolean;
  snowy: boolean;
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
    | 'snowy'
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
    beam: 0.5,
    beamTint: blend(CORAL, SUN, 0.4),
    glow: 0.75,
    underglow: 0.2,
    lamp: 0.75,
    pool: 0.24,
    cut: blend(PAPER, ROSE, 0.4),
    outside: blend(PLAIN, CORAL, 0.38),
  },
  night: {
    rooms: [blend(PLUM, STEEL, 0.5), blend(PLUM, BLUE, 0.35), blend(PLUM, ROSE, 0.3)],
    roomStrength: 0.78,
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
    daylight === 'night' ? blend(INK, NIGHT, 0.4) : daylight === 'dusk' ? blend(PLUM, CORAL, 0.4) : STEEL;
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
    stars: daylight === 'night' && weather === 'clear',
    snowy,
  };
}

/** The frost on a roof or sill. */
export const FROST = blend(PAPER, SKY, 0.3);
/** A room without light: a closed ink quad. */
export const DARKNESS = blend(INK, NIGHT, 0.15);
/** Rooms that nobody lives in yet are dim, not dark. */
export const HALF_LIT = 0.56;
export const LAMP_LIGHT = blend(CREAM, SUN, 0.35);
