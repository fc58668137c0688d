/** What a wish comes to: granted with what the session then holds, or the kernel's no; and how decisions become a world. */
import {
  advance,
  check,
  decide,
  found,
  type Decision,
  type PlayableLevel,
  type WeekFrame,
  type World,
} from '../kernel/index.ts';
import type { Context, Refused } from './context.ts';

export type Ruling = { ok: true; change: Partial<Context> } | Refused;

export const no = (why: Refused['why'], what?: string): Refused => ({
  ok: false,
  why,
  ...(what ? { what } : {}),
});
export const yes = (change: Partial<Context>): Ruling => ({ ok: true, change: { ...change, refusal: null } });

/** A world after some decisions, or the reason why one of them may not be. */
export function settle(
  level: PlayableLevel,
  world: World,
  decisions: readonly Decision[],
): { ok: true; world: World } | Refused {
  let now = world;
  for (const decision of decisions) {
    const verdict = check(level, now, decision);
    if (!verdict.ok) return verdict;
    now = decide(level, now, decision);
  }
  return { ok: true, world: now };
}

/** Everything a run's decisions make true, with the last quarter's weeks for showing it again. */
export function takeUp(
  level: PlayableLevel,
  seed: number,
  decisions: readonly Decision[],
): { ok: true; world: World; opening: World | null; weeks: WeekFrame[] | null } | Refused {
  let world = found(level, seed);
  let opening: World | null = null;
  let weeks: WeekFrame[] | null = null;
  for (const decision of decisions) {
    const verdict = check(level, world, decision);
    if (!verdict.ok) return verdict;
    if (decision.kind === 'play') {
      opening = world;
      const film = advance(level, world);
      world = film.world;
      weeks = film.weeks;
    } else world = decide(level, world, decision);
  }
  return { ok: true, world, opening, weeks };
}
