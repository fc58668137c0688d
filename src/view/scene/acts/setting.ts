/**
 * What an act finds when it begins, and what it must answer: the house and its people as the floor says, who
 * is borrowed from it, where the camera looks, what is drawn at a share of it. Draws nothing itself.
 */
import type { FloorModel, MomentModel, Mood } from '../../model/floor.ts';
import type { Person } from '../crowd.ts';
import type { Light } from '../light.ts';
import { placeOf, type HousePlan, type Place, type Rect } from '../layout.ts';
import { figureOf, sits, type Glance, type Pose } from '../figure.ts';
import { stance, type Stance } from '../motion.ts';
import { beat } from './beats.ts';
import type { Bearing, Point, Props } from './props.ts';

/** The house as it stands when the moment begins. */
export interface Setting {
  plan: HousePlan;
  floor: FloorModel;
  moment: MomentModel;
  light: Light;
  /** Everybody on the floor. */
  people: Person[];
  /** The scene's clock as it began, milliseconds. */
  begun: number;
}

/** One instant of an act. */
export interface Instant {
  /** 0..1 of the whole act. */
  share: number;
  /** Milliseconds of it, for steps and breathing; still when calm. */
  ms: number;
  /** The scene's clock. */
  clock: number;
  props: Props;
  calm: boolean;
  /** How strongly added light shows at this hour, 0..1. */
  warmth: number;
}

/** A floor as it stands from a share of the act on: before, between, after. */
export interface Set {
  from: number;
  floor: FloorModel;
}

/** A moment set in scene. */
export interface Act {
  /** Who is taken from the floor and played by the act meanwhile. */
  lends?: (person: Person) => boolean;
  /** What the camera looks at; null: the whole house. */
  view: (share: number) => Rect | null;
  /** What the house itself shows meanwhile, in order of `from`; without it what the floor says. */
  sets?: Set[];
  /** How far the wing stands, 0..1. */
  wing?: (share: number) => number;
  /** How much of the sunbeams is left, 0..1. */
  sun?: (share: number) => number;
  draw: (now: Instant) => void;
}

export type Script = (setting: Setting) => Act;

/** Where somebody of the floor would be at a clock, scene units. */
export function homeOf(s: Setting, p: Person, clock: number, calm = false): Stance {
  const place = placeOf(s.plan, p.place);
  const at = stance(p, clock, calm);
  return { ...at, x: at.x + (place?.x ?? 0), y: at.y + (place?.y ?? 0) };
}

/** Everybody in a place. */
export const crowdIn = (s: Setting, id: string): Person[] => s.people.filter((p) => p.place === id);

/** The room a moment is about, or the one that suits it best. */
export function roomOf(s: Setting, prefer: (r: FloorModel['rooms'][number]) => boolean): Place {
  const named = s.moment.room ? placeOf(s.plan, s.moment.room) : undefined;
  const pick = s.floor.rooms.find(prefer) ?? s.floor.rooms.find((r) => r.constraint) ?? s.floor.rooms[0];
  const place =
    (named?.kind === 'station' ? named : undefined) ?? (pick && placeOf(s.plan, pick.id)) ?? s.plan.places[0];
  if (!place) throw new Error('A house without rooms has no moments');
  return place;
}

/** A box with air around it. */
export const around = (r: Rect, air: number): Rect => ({
  x: r.x - air,
  y: r.y - air,
  width: r.width + 2 * air,
  height: r.height + 2 * air,
});

/** One box round several. */
export function join(...list: Rect[]): Rect {
  const x = Math.min(...list.map((r) => r.x));
  const y = Math.min(...list.map((r) => r.y));
  return {
    x,
    y,
    width: Math.max(...list.map((r) => r.x + r.width)) - x,
    height: Math.max(...list.map((r) => r.y + r.height)) - y,
  };
}

/** The camera goes to a box for most of an act and comes back for its end. */
export const closeUp =
  (r: Rect, from = 0, to = 0.9): Act['view'] =>
  (share) =>
    share >= from && share < to ? r : null;

/** The strip of pavement before the house, and as much of the house over it as is asked. */
export function streetBox(plan: HousePlan, from: number, to: number, above: number): Rect {
  return { x: from, y: plan.ground - above, width: to - from, height: above + 62 };
}

/** Front door, feet of who comes out of it. */
export function doorOf(plan: HousePlan): Point {
  const lobby = placeOf(plan, 'lobby');
  return { x: (lobby?.x ?? 0) + 36, y: plan.ground + 12 };
}

/** Walk frame of a floor's person at a time. */
export function walkFrame(look: number, mood: Mood, ms: number, slow = 1): string {
  const k = Math.floor(ms / (140 * slow)) & 3;
  return figureOf(look, k === 0 ? 'walkA' : k === 2 ? 'walkB' : 'stand', mood);
}

/** Somebody who leaves with a box, head down. */
export const boxFrame = (look: number, ms: number, phase: number): string =>
  `p${look}_leave${Math.floor(ms / 280 + phase) & 1 ? 'A' : 'B'}_tired`;

export const step = (ms: number, phase = 0): number => Math.abs(Math.sin(ms * 0.011 + phase)) * 1.6;

/** Whether somebody is on their feet rather than at a desk. */
export const standing = (p: Person): boolean => !DESK.has(p.act);
const DESK: ReadonlySet<Person['act']> = new Set<Person['act']>(['type', 'phone', 'read', 'stamp']);

/** What somebody of the floor does in an act. */
export interface Part {
  /** Where they go, feet in scene units; without it they stay where they are. */
  mark?: Point;
  /** Shares of the way there and of the way back. */
  go?: [number, number];
  back?: [number, number];
  /** What they do once there. */
  pose?: Pose;
  glance?: Glance;
  /** Degrees their head tilts: below 0 up, above 0 down. */
  tilt?: number;
  mood?: Mood;
  /** What they look at. */
  eyes?: Point;
  /** From when on mood and eyes hold, and until when. */
  holds?: [number, number];
  /** A small hop of joy or fright at this share. */
  hop?: number;
}

/** Plays one of the floor's people: from where they were, through their part, to where the floor has them now. */
export function play(now: Instant, s: Setting, p: Person, part: Part): void {
  const { share, ms, clock, calm, props } = now;
  const first = homeOf(s, p, s.begun, calm);
  const last = homeOf(s, p, clock, calm);
  // Nobody wanders while the moment lasts; at its very end all are where the floor has them.
  const settle = beat(share, 0.9, 1);
  const home = { x: first.x + (last.x - first.x) * settle, y: first.y + (last.y - first.y) * settle };
  const [g0, g1] = part.go ?? [0.08, 0.3];
  const [b0, b1] = part.back ?? [0.86, 0.99];
  const k = part.mark ? beat(share, g0, g1) - beat(share, b0, b1) : 0;
  const mark = part.mark ?? home;
  const x = home.x + (mark.x - home.x) * k;
  const y = home.y + (mark.y - home.y) * k;
  const under = k > 0.01 && k < 0.99 && Math.hypot(mark.x - home.x, mark.y - home.y) > 6;
  const drifting = settle > 0 && settle < 1 && Math.abs(last.x - first.x) > 6;
  const walking = (under || drifting) && !calm;
  const [h0, h1] = part.holds ?? [0.15, 0.92];
  const held = share >= h0 && share < h1;
  // Where nobody watches, nobody sees what a face says.
  const veiled = s.floor.rooms.some((r) => r.id === p.place && r.fogged);
  const mood = held && !veiled ? (part.mood ?? p.mood) : p.mood;
  const there = part.mark ? k >= 0.99 : held;
  // Whoever is taken by surprise puts down what they carry, and looks up from what they read.
  const resting: Pose = sits(first.pose) ? 'sit' : first.pose === 'coffee' ? 'coffee' : 'stand';
  const pose = there && part.pose && !veiled ? part.pose : k < 0.01 || !part.mark ? resting : 'stand';
  const leftwards = share < b0 ? mark.x < home.x : home.x < mark.x;
  const flip = walking
    ? drifting
      ? last.x < first.x
      : leftwards
    : held && part.eyes
      ? part.eyes.x < x
      : share > 0.97
        ? last.flip
        : first.flip;
  const seated = pose === 'sit' && k < 0.01;
  const hop = part.hop === undefined ? 0 : Math.sin(Math.PI * beat(share, part.hop, part.hop + 0.07)) * 6;
  const look: Bearing = {
    flip,
    k: p.scale,
    bob: (walking ? step(ms, p.phase) : 0) + (calm ? 0 : hop),
    glance: walking
      ? 'front'
      : ((held ? (part.glance ?? (part.eyes ? 'aside' : undefined)) : undefined) ?? 'front'),
    ...(held && !walking && part.tilt !== undefined ? { tilt: part.tilt } : {}),
    floats: seated,
    depth: seated ? y + 17 : y,
    sy: calm ? 1 : 1 + Math.sin(clock * 0.0036 + p.phase) * 0.014,
  };
  props.person(
    p.id,
    walking ? walkFrame(p.look, mood, ms + p.phase * 90) : figureOf(p.look, pose, mood),
    x,
    y,
    look,
  );
}

/** All rooms but some fall into half-light, so that the eye finds the place. */
export function hush(now: Instant, s: Setting, but: string[], k: number, colour: number): void {
  for (const p of s.plan.places)
    if (!but.includes(p.id)) now.props.box(`hush-${p.id}`, 'dark', p, colour, 0.42 * k);
}
