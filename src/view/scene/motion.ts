/** How people move: a pure function of their place in the crowd and the scene's clock, so that any moment can be drawn at once. */
import type { Person } from './crowd.ts';

/** Walking speed, units a second; weary people and those who leave go at half of it. */
export const WALK = 34;
export const TRUDGE = 17;
/** A walk frame lasts this long, milliseconds. */
const STEP = 140;

/** Where somebody is and what they look like doing it. */
export interface Stance {
  x: number;
  y: number;
  pose: 'stand' | 'walkA' | 'walkB' | 'sit' | 'carry' | 'coffee' | 'point' | 'wave';
  flip: boolean;
  /** Height of the step, units; 0 at rest. */
  bob: number;
  /** Breathing: factor on the height. */
  stretch: number;
}

const cycle = (t: number, phase: number): 'walkA' | 'stand' | 'walkB' => {
  const k = Math.floor(t / STEP + phase) & 3;
  return k === 0 ? 'walkA' : k === 2 ? 'walkB' : 'stand';
};

/** The stance of `p` at clock `t` milliseconds; `calm` keeps everybody still. */
export function stance(p: Person, t: number, calm: boolean): Stance {
  const { phase } = p;
  const still: Stance = {
    x: p.x,
    y: p.y,
    pose: restPose(p),
    flip: p.flip,
    bob: 0,
    stretch: calm ? 1 : 1 + Math.sin(t * 0.0036 + phase) * 0.014,
  };
  if (p.act === 'wave' && !calm) return { ...still, bob: Math.abs(Math.sin(t * 0.006 + phase)) * 4 };
  if ((p.act !== 'walk' && p.act !== 'carry') || p.span <= 0) return still;
  const speed = p.mood === 'tired' ? TRUDGE : WALK;
  const walk = (p.span / speed) * 1000;
  const wait = p.pause;
  const lap = 2 * (walk + wait);
  const now = calm ? p.offset * lap : (t + p.offset * lap) % lap;
  const back = now >= walk + wait;
  const leg = back ? now - walk - wait : now;
  const share = Math.min(1, leg / walk);
  const x = p.x + p.span * (back ? 1 - share : share);
  const loaded = p.act === 'carry' && back;
  if (leg >= walk || calm) return { ...still, x, pose: loaded && leg < walk ? 'carry' : 'stand', flip: back };
  return {
    x,
    y: p.y,
    pose: loaded ? 'carry' : cycle(t, phase),
    flip: back,
    bob: Math.abs(Math.sin(t * 0.011 + phase)) * 1.6,
    stretch: 1,
  };
}

function restPose(p: Person): Stance['pose'] {
  if (p.act === 'desk') return 'sit';
  if (p.act === 'coffee') return 'coffee';
  if (p.act === 'point') return 'point';
  if (p.act === 'wave') return 'wave';
  return 'stand';
}

/** Frame name for a look, pose and mood: only some poses are drawn in every mood. */
export function frameFor(look: number, pose: Stance['pose'], mood: Person['mood']): string {
  if (pose === 'carry') return `p${look}_carry_${mood === 'tired' ? 'tired' : 'ok'}`;
  if (pose === 'wave') return `p${look}_wave_happy`;
  if (pose === 'coffee' || pose === 'point') return `p${look}_${pose}_ok`;
  return `p${look}_${pose}_${mood}`;
}

/** Walking pose of somebody in a hurry at clock `t`. */
export const strollPose = (t: number): Stance['pose'] => cycle(t * 1.5, 0);

/** Walk frame of somebody on the street at clock `t`. */
export const strollFrame = (look: number, t: number, phase: number): string =>
  `p${look}_${cycle(t, phase)}_ok`;

/** Leaving frame: a box in the arms, half the pace. */
export const leaveFrame = (look: number, t: number, phase: number): string =>
  `p${look}_leave${Math.floor(t / (STEP * 2) + phase) & 1 ? 'A' : 'B'}_tired`;
