/** How people move: a pure function of their place in the crowd and the scene's clock, so that any moment can be drawn at once. */
import type { Mood } from '../model/floor.ts';
import type { Person } from './crowd.ts';
import type { Carriage, Glance, Pose } from './figure.ts';
import { TASKS, type Act } from './work.ts';

/** Walking speed, units a second; weary people and those who leave go at half of it. */
export const WALK = 34;
export const TRUDGE = 17;
/** A walk frame lasts this long, milliseconds. */
const STEP = 140;
/** Open eyes blink this often and this long, milliseconds. */
const BLINK_EVERY = 4300;
const BLINK = 130;

/** Where somebody is and what they look like doing it. */
export interface Stance extends Required<Carriage> {
  x: number;
  y: number;
  pose: Pose;
  glance: Glance;
  flip: boolean;
}

/** A stance to be written into, frame after frame. */
export const emptyStance = (): Stance => ({
  x: 0,
  y: 0,
  pose: 'stand',
  glance: 'front',
  flip: false,
  bob: 0,
  stretch: 1,
  lean: 0,
  tilt: 0,
});

/** Legs of somebody walking at clock `t`. */
export const stride = (t: number, phase = 0): Pose => {
  const k = Math.floor(t / STEP + phase) & 3;
  return k === 0 ? 'walkA' : k === 2 ? 'walkB' : 'stand';
};

/** Legs of somebody leaving with a box: half the pace. */
export const trudge = (t: number, phase: number): Pose =>
  Math.floor(t / (STEP * 2) + phase) & 1 ? 'leaveA' : 'leaveB';

/** Acts that go back and forth along a lane. */
const ROAMS: ReadonlySet<Act> = new Set<Act>(['walk', 'carry', 'fetch']);

/** The stance of `p` at clock `t` milliseconds, written into `out`; `calm` keeps everybody still. */
export function stance(p: Person, t: number, calm: boolean, out: Stance = emptyStance()): Stance {
  const { phase, mood } = p;
  out.x = p.x;
  out.y = p.y;
  out.flip = p.flip;
  out.bob = 0;
  out.lean = 0;
  out.tilt = 0;
  out.stretch = calm ? 1 : 1 + Math.sin(t * 0.0036 + phase) * 0.012;
  if (ROAMS.has(p.act) && p.span > 0) return roam(p, t, calm, out);
  const task = TASKS[p.act];
  const beat = task.beat * (mood === 'tired' ? 1.9 : mood === 'happy' ? 0.85 : 1);
  const moment = calm ? 0 : t / beat + phase * 1.7;
  const step = task.steps[Math.floor(moment) % task.steps.length] ?? task.steps[0];
  if (step) [out.pose, out.glance] = step;
  if (calm) return out;
  if (p.act === 'wave') out.bob = Math.abs(Math.sin(t * 0.006 + phase)) * 4;
  // A hammer or stamp comes down with the whole body.
  if (task.thump && Math.floor(moment) % 2 === 1) out.stretch = 0.985;
  out.tilt = mood === 'angry' ? shake(t, phase) : Math.sin(t * 0.0017 + phase * 3) * 2.2;
  if (out.glance === 'front' && (t + phase * 2000) % BLINK_EVERY < BLINK) out.glance = 'blink';
  return out;
}

/** An angry head shakes for a moment now and then. */
const shake = (t: number, phase: number): number =>
  (t + phase * 900) % 3600 < 700 ? Math.sin(t * 0.022) * 5 : 0;

function roam(p: Person, t: number, calm: boolean, out: Stance): Stance {
  const walk = (p.span / paceOf(p.mood)) * 1000;
  const lap = 2 * (walk + p.pause);
  const now = calm ? p.offset * lap : (t + p.offset * lap) % lap;
  const back = now >= walk + p.pause;
  const leg = back ? now - walk - p.pause : now;
  const share = Math.min(1, leg / walk);
  out.x = p.x + p.span * (back ? 1 - share : share);
  out.flip = back;
  // Carriers bring work from the pile on the right and go back with empty hands.
  const loaded = p.act !== 'walk' && back && leg < walk;
  const load: Pose = p.act === 'fetch' ? 'parcel' : 'carry';
  out.glance = 'front';
  out.pose = loaded ? load : 'stand';
  if (leg >= walk || calm) return out;
  if (!loaded) out.pose = stride(t, p.phase);
  out.bob = Math.abs(Math.sin(t * 0.011 + p.phase)) * 1.6;
  out.stretch = 1;
  out.lean = 2;
  return out;
}

/** Units a second of somebody in a mood: weary people drag their feet. */
const paceOf = (mood: Mood): number => (mood === 'tired' ? TRUDGE : WALK);
