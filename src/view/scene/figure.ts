/** What figures are made of, by name: poses of bodies, glances of heads, and how they carry themselves. Pure. */
import type { Mood } from '../model/floor.ts';

/** Poses there are bodies for (see the people sheet). */
export type Pose =
  | 'stand'
  | 'walkA'
  | 'walkB'
  | 'sit'
  | 'phone'
  | 'read'
  | 'stamp'
  | 'carry'
  | 'parcel'
  | 'coffee'
  | 'scroll'
  | 'crossed'
  | 'open'
  | 'talk'
  | 'point'
  | 'draw'
  | 'clip'
  | 'magnify'
  | 'hammerA'
  | 'hammerB'
  | 'wave'
  | 'despair'
  | 'leaveA'
  | 'leaveB';
/** Where a head looks; `blink` only lasts a moment. */
export type Glance = 'front' | 'aside' | 'down' | 'blink';

/** Looks there are pictures of. */
export const LOOKS = 24;
/** Height of the neck over the feet, units. */
export const NECK = 18;
const SEATED: ReadonlySet<Pose> = new Set<Pose>(['sit', 'phone', 'read', 'stamp']);
/** Whether somebody in this pose sits behind a desk. */
export const sits = (pose: Pose): boolean => SEATED.has(pose);
/** Eyes that are shut already cannot blink. */
export const SHUT: ReadonlySet<Mood> = new Set<Mood>(['happy', 'tired']);

/** The name of a whole figure, for whoever draws people by name; `partsOf` takes it apart. */
export const figureOf = (look: number, pose: Pose, mood: Mood): string => `p${look}_${pose}_${mood}`;

/** The body and the head of a figure's name, and how high the head sits over the feet, units; null for other names. */
export function partsOf(figure: string): { body: string; head: string; neck: number } | null {
  const [, look, pose, mood] = /^p(\d+)_(\w+)_(\w+)$/.exec(figure) ?? [];
  return look && pose ? { body: `b${look}_${pose}`, head: `h${look}_${mood}_front`, neck: NECK } : null;
}

/** How somebody stands there; all optional parts are 0 when left out. */
export interface Carriage {
  /** Height of a step or hop, units. */
  bob?: number;
  /** Breath: factor on the height, 1 at rest. */
  stretch?: number;
  /** Degrees the whole body leans, and the head tilts on it, to where it faces. */
  lean?: number;
  tilt?: number;
}
