/** Every screen can be reached, and none is a dead end: paths generated over the statechart itself. */
import { getShortestPaths } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import { sessionMachine, type WishEvent } from '../../src/session/machine.ts';
import type { Step } from '../../src/session/snapshot.ts';
import type { Wish } from '../../src/session/wish.ts';
import { levelAt } from '../kit/shelf.ts';

const event = (wish: Wish): WishEvent => ({ type: wish.kind, wish }) as WishEvent;

/** One wish for every way on, enough to play the short level through. */
const WISHES: Wish[] = [
  { kind: 'choose' },
  { kind: 'open-level', level: 'onboarding', seed: 3 },
  { kind: 'begin' },
  { kind: 'say', purpose: 'growth' },
  { kind: 'seat', who: 'operations' },
  { kind: 'convene' },
  { kind: 'stay' },
  { kind: 'answer-failure', index: 0, answer: 'shelve' },
  ...[0, 1, 2].flatMap((answer) =>
    levelAt('onboarding').playable.dilemmas.map(({ spec }): Wish => ({
      kind: 'answer-dilemma',
      id: spec.id,
      answer,
    })),
  ),
  { kind: 'plan-done' },
  { kind: 'plan-again' },
  { kind: 'bet', bet: null },
  { kind: 'skip' },
  { kind: 'next-quarter' },
  { kind: 'hand-over' },
  { kind: 'understand' },
  { kind: 'back-to-ending' },
  { kind: 'home' },
];

const paths = getShortestPaths(sessionMachine, {
  input: { shelf: [levelAt('onboarding')], seed: 1 },
  events: WISHES.map(event),
  // A run's middle is told apart by quarter and by who stands at the door, not by every number of its world.
  serializeState: (state) => {
    const { at, world, desk } = state.context;
    return `${at}@${world?.quarter ?? '-'}:${world?.stage ?? '-'}:${world?.dilemma ?? ''}:${world?.failures.length ?? 0}:${desk.plan.table.length}`;
  },
  limit: 20_000,
});

const stepsAt = (path: (typeof paths)[number]): Step => path.state.context.at;

describe('the ways through a session', () => {
  it('reach every step there is', () => {
    const reached = new Set(paths.map(stepsAt));
    const all: Step[] = [
      'title',
      'levels',
      'briefing',
      'ambition',
      'seating',
      'answering',
      'planning',
      'betting',
      'playing',
      'accounts',
      'ending',
      'debrief',
    ];
    expect([...reached].sort()).toEqual([...all].sort());
    expect(paths.length).toBeGreaterThan(60);
  });

  it('always lead home: no screen is a dead end', () => {
    for (const path of paths) {
      if (stepsAt(path) === 'title') continue;
      expect(path.state.can(event({ kind: 'home' })), stepsAt(path)).toBe(true);
    }
  });
});
