/**
 * How moments are shown: one at a time, each for its own length, over whichever step comes next, and
 * gone at a wish. Never stands in another wish's way; which moments there are is said elsewhere.
 */
import type { Context } from './context.ts';
import type { Showing } from './moments.ts';

/** The region of the session's statechart: guards and actions by their names there. */
export const momentsRegion = {
  initial: 'none',
  on: {
    'skip-moments': { actions: 'noMoments' },
    'show-moments': { actions: 'tellShowing' },
  },
  states: {
    none: { always: { guard: 'staged', target: 'shown' } },
    shown: {
      entry: 'noteMoment',
      always: [
        { guard: 'unstaged', target: 'none', actions: 'tellOver' },
        { guard: 'another', target: 'shown', reenter: true },
      ],
      after: { moment: { target: 'shown', reenter: true, actions: 'nextMoment' } },
      on: {
        'skip-moment': { target: 'shown', reenter: true, actions: 'nextMoment' },
        pause: 'held',
      },
    },
    /** Nobody looks just now: it waits, and starts anew when somebody does. */
    held: {
      always: { guard: 'unstaged', target: 'shown' },
      on: { resume: 'shown', 'skip-moment': { target: 'shown', actions: 'nextMoment' } },
    },
  },
} as const;

/** The first of the queue is under way: from now on its kind has been seen. */
export function noted({ moments, seen }: Context): Partial<Context> {
  const now = moments[0];
  if (!now) return { shown: null };
  return { shown: now.id, seen: seen.includes(now.kind) ? seen : [...seen, now.kind] };
}

/** How much of them a person wants to see from now on; who wants none is spared the present one too. */
export function showing({ moments }: Context, how: Showing): Partial<Context> {
  return { showing: how, moments: how === 'none' ? [] : moments };
}
