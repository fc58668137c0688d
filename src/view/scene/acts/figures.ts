/** How executives, board and everybody's light are drawn in acts: small helpers over props, nothing of any one act. */
import { BLUE, CORAL, INK, NIGHT, PLAIN, PLUM, ROSE, blend } from '../paint.ts';
import type { Bearing, Point, Props } from './props.ts';
import { step, type Instant, type Setting } from './setting.ts';

/** Frame of somebody with a walk of their own (`x_hr`, `board1`, `bailiff`) at a time. */
export function strideFrame(props: Props, who: string, ms: number, moving: boolean): string {
  const name = props.has(`${who}_walkA`) ? who : 'x_management';
  return `${name}_walk${moving && Math.floor(ms / 190) % 2 === 0 ? 'A' : 'B'}`;
}

/** Somebody on the way from one point to another, `k` 0..1 of it. */
export function stride(
  now: Instant,
  key: string,
  who: string,
  a: Point,
  b: Point,
  k: number,
  look: Bearing = {},
): void {
  const moving = k > 0.005 && k < 0.995 && !now.calm;
  now.props.person(
    key,
    strideFrame(now.props, who, now.ms, moving),
    a.x + (b.x - a.x) * k,
    a.y + (b.y - a.y) * k,
    {
      flip: b.x < a.x,
      bob: moving ? step(now.ms, key.length) : 0,
      ...look,
    },
  );
}

/** Warm light at a point. */
export function shine(now: Instant, key: string, x: number, y: number, k: number, alpha: number): void {
  now.props.put(key, 'glowSun', x, y, { layer: 'lamps', k, alpha: alpha * now.warmth });
}

/** What stands out of doors takes the hour's tint, a little of it. */
export const outTint = (s: Setting, share = 0.6): number => blend(PLAIN, s.light.outside, share);

/** An evening falls over everything, `k` 0..1. */
export function evening(now: Instant, s: Setting, k: number): void {
  const strength = { day: 0.62, dusk: 0.34, night: 0.12 }[s.floor.daylight];
  const { world } = s.plan;
  const wide = { x: world.x - 900, y: world.y - 900, width: world.width + 1800, height: world.height + 1800 };
  now.props.box('evening', 'ambience', wide, blend(blend(ROSE, PLUM, 0.42), BLUE, 0.18), strength * k, 1e6);
}

/** Tint of somebody out in that evening. */
export const eveningTint = (s: Setting, k: number): number =>
  blend(outTint(s), blend(PLUM, ROSE, 0.4), (s.floor.daylight === 'day' ? 0.3 : 0.12) * k);

/** The ink of a room whose light is out. */
export const GLOOM = blend(INK, NIGHT, 0.15);
/** A thread that leads to trouble. */
export const THREAD = CORAL;
