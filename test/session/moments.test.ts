/** What is shown by itself between two steps: raised, one at a time, over in its time or at a wish, and never in the way. */
import { describe, expect, it } from 'vitest';
import { fingerprint, sprint } from '../../src/kernel/index.ts';
import { builtIn, playerOf } from '../../src/run/playbook/index.ts';
import { momentsAt, type Moment } from '../../src/session/moments.ts';
import { savedOf } from '../../src/session/saving.ts';
import type { Context } from '../../src/session/context.ts';
import { nextWish } from '../../src/session/watching.ts';
import { boardMood } from '../../src/view/model/board.ts';
import { levelAt } from '../kit/shelf.ts';
import { sessionOn, type SessionAtHand } from '../kit/session.ts';

const shelf = [levelAt('onboarding'), levelAt('training')];

/** A run whose ambition has just been told, shown at length. */
function justTold(showing: Context['showing'] = 'full', seen: Context['seen'] = []): SessionAtHand {
  const session = sessionOn(shelf, null, 7, { showing, seen });
  session.wish({ kind: 'open-level', level: 'training', seed: 11 });
  session.wish({ kind: 'begin' });
  session.wish({ kind: 'say', purpose: 'growth' });
  return session;
}

function seat(session: SessionAtHand): void {
  for (const who of ['hr', 'representatives', 'operations', 'management'] as const)
    session.wish({ kind: 'seat', who });
  session.wish({ kind: 'convene' });
}

/** A whole run by a playbook, its moments let go by in their time. */
function wholeRun(name: string, seed: number, showing: Context['showing'] = 'full') {
  const session = sessionOn(shelf, null, 7, { showing });
  const player = playerOf(builtIn(name)!);
  const shown: (Moment & { at: string; quarter: number })[] = [];
  session.wish({ kind: 'open-level', level: 'training', seed });
  for (let guard = 0; guard < 3000 && session.shown().step !== 'debrief'; guard++) {
    const { moment, step, world } = session.shown();
    if (moment) {
      if (shown.at(-1)?.id !== moment.id) shown.push({ ...moment, at: step, quarter: world!.quarter });
      session.clock.increment(moment.length);
    } else session.wish(nextWish(session.state(), player) ?? { kind: 'skip' });
  }
  return { session, shown };
}

describe('a moment', () => {
  it('stands over the next step for its own time, then gives way to it', () => {
    const session = justTold();
    const { step, moment } = session.shown();
    expect(step).toBe('seating');
    expect(moment).toMatchObject({ kind: 'ambition', variant: 'growth', brief: false });
    expect(moment!.length).toBeGreaterThanOrEqual(4000);
    session.clock.increment(moment!.length - 1);
    expect(session.shown().moment?.kind).toBe('ambition');
    session.clock.increment(1);
    expect(session.shown()).toMatchObject({ step: 'seating', moment: null });
  });

  it('ends at a wish', () => {
    const session = justTold();
    expect(session.wish({ kind: 'skip-moment' }).moment).toBeNull();
    seat(session);
    expect(session.shown().moment).toMatchObject({
      kind: 'seated',
      room: 'table',
      stays: ['hr', 'representatives', 'operations', 'management'],
    });
    expect(session.wish({ kind: 'skip-moments' })).toMatchObject({ step: 'planning', moment: null });
  });

  it('never stands in the way: a wish that leads on ends it', () => {
    const session = justTold();
    expect(session.wish({ kind: 'seat', who: 'hr' })).toMatchObject({ moment: null });
    expect(session.shown().desk?.table).toEqual(['hr']);
  });

  it('comes in short once its kind has been seen, in this run or on this device', () => {
    const first = justTold().shown().moment!;
    const again = justTold('full', ['ambition']).shown().moment!;
    expect(again.brief).toBe(true);
    expect(again.length).toBeLessThanOrEqual(first.length / 2);
    const session = justTold();
    session.wish({ kind: 'home' });
    session.wish({ kind: 'open-level', level: 'training', seed: 12 });
    session.wish({ kind: 'begin' });
    expect(session.wish({ kind: 'say', purpose: 'efficiency' }).moment).toMatchObject({
      kind: 'ambition',
      brief: true,
    });
  });

  it('is shown as much as one likes: always in short, or not at all', () => {
    expect(justTold('short').shown().moment?.brief).toBe(true);
    expect(justTold('none').shown().moment).toBeNull();
    const session = justTold();
    expect(session.wish({ kind: 'show-moments', how: 'none' }).moment).toBeNull();
    seat(session);
    expect(session.shown().moment).toBeNull();
  });

  it('waits while nobody looks, and starts anew when somebody does', () => {
    const session = justTold();
    const { length } = session.shown().moment!;
    session.wish({ kind: 'pause' });
    session.clock.increment(10 * length);
    expect(session.shown().moment?.kind).toBe('ambition');
    session.wish({ kind: 'resume' });
    session.clock.increment(length);
    expect(session.shown().moment).toBeNull();
  });

  it('is not part of a saved run: one comes back to the step itself', () => {
    const session = justTold();
    expect(session.shown().moment).not.toBeNull();
    const again = sessionOn(shelf, savedOf(session.state().context), 7, { showing: 'full' });
    expect(again.wish({ kind: 'continue' })).toMatchObject({ step: 'seating', moment: null });
  });

  it('goes when one goes home', () => {
    expect(justTold().wish({ kind: 'home' })).toMatchObject({ step: 'title', moment: null });
  });
});

describe('the quarter under a moment', () => {
  it('holds its weeks back until the last moment is over', () => {
    const { session, shown } = wholeRun('cut-early', 9);
    expect(session.shown().step).toBe('debrief');
    expect(shown.some((each) => each.at === 'playing' && each.kind === 'cuts')).toBe(true);
    // By hand: to a plan with a cut in it, and into the weeks.
    const own = justTold();
    own.wish({ kind: 'skip-moments' });
    seat(own);
    own.wish({ kind: 'skip-moments' });
    own.wish({ kind: 'cut', jobs: 3 });
    own.wish({ kind: 'plan-done' });
    const opened = own.wish({ kind: 'bet', bet: null });
    expect(opened).toMatchObject({ step: 'playing', moment: { kind: 'cuts', variant: 'chosen', people: 3 } });
    own.clock.increment(770);
    expect(own.shown()).toMatchObject({ week: 0, moment: { kind: 'cuts' } });
    own.clock.increment(opened.moment!.length - 770);
    expect(own.shown()).toMatchObject({ week: 0, moment: null });
    own.clock.increment(770);
    expect(own.shown().week).toBe(1);
  });
});

describe('a whole run with its moments', () => {
  const runs = [
    ['right-hands', 7],
    ['technical', 8],
    ['cut-early', 9],
  ] as const;

  it.each(runs)('of %s on seed %i comes to the same numbers as without', (name, seed) => {
    const { session, shown } = wholeRun(name, seed);
    const { world } = session.state().context;
    expect(fingerprint(world!)).toBe(
      fingerprint(sprint(levelAt('training').playable, seed, playerOf(builtIn(name)!))),
    );
    expect(shown[0]).toMatchObject({ kind: 'ambition', at: 'seating' });
    expect(shown[1]).toMatchObject({ kind: 'seated', at: 'planning' });
    expect(shown.at(-1)).toMatchObject({ kind: `ending-${world!.ending!.kind}`, at: 'ending' });
  });

  it.each(runs)('of %s on seed %i shows at most two at a time, each kind at length once', (name, seed) => {
    const { shown } = wholeRun(name, seed);
    const byPlace = new Map<string, number>();
    for (const { at, quarter } of shown) {
      const place = `${at} ${quarter}`;
      byPlace.set(place, (byPlace.get(place) ?? 0) + 1);
    }
    // Failures are answered one by one, each answer a boundary of its own.
    for (const [place, count] of byPlace)
      if (!place.startsWith('answering')) expect(count, place).toBeLessThan(3);
    const kinds = new Set<string>();
    for (const { kind, brief } of shown) {
      expect(brief, kind).toBe(kinds.has(kind));
      kinds.add(kind);
    }
  });

  it('says of the board what its own words say', () => {
    const { session } = wholeRun('technical', 8, 'none');
    const { context } = session.state();
    const opening = context.opening!;
    const report = context.world!.history.at(-1)!;
    const board = (before: number, after: number) =>
      momentsAt(
        'played',
        {
          ...context,
          showing: 'full',
          opening: { ...opening, patience: before },
          world: { ...context.world!, history: [{ ...report, patience: after, happenings: [] }] },
        },
        null,
      )[0]?.variant ?? null;
    for (const before of [90, 40.5, 40, 15.5, 15, 0])
      for (const after of [90, 40.5, 40, 15.5, 15, 0]) {
        const falls = after < before && boardMood(after) !== boardMood(before);
        expect(board(before, after), `${before} to ${after}`).toBe(falls ? boardMood(after) : null);
      }
  });
});

describe('what a quarter brings', () => {
  const { session } = wholeRun('technical', 8, 'none');
  const { context } = session.state();
  const report = context.world!.history.at(-1)!;
  type Told = (typeof report.happenings)[number];
  const played = (...happenings: Omit<Told, 'quarter' | 'week'>[]) =>
    momentsAt(
      'played',
      {
        ...context,
        showing: 'full',
        seen: [],
        opening: { ...context.opening!, patience: 60 },
        world: {
          ...context.world!,
          history: [
            {
              ...report,
              patience: 60,
              happenings: happenings.map((each) => ({ quarter: 1, week: 13, ...each })),
            },
          ],
        },
      },
      null,
    ).map(({ kind, variant, room }) => ({ kind, variant, room }));

  it('shows AI where it was installed, and a pilot where it failed', () => {
    expect(played({ kind: 'success', what: 'it.deploy', target: 2 })).toEqual([
      { kind: 'deployed', variant: null, room: 'design' },
    ]);
    expect(played({ kind: 'failure', what: 'innovation.pilot', target: 0 })).toEqual([
      { kind: 'pilot-failed', variant: null, room: 'quote' },
    ]);
    expect(played({ kind: 'failure', what: 'operations.clean', target: 0 })).toEqual([]);
  });

  it('tells of a step that has gone only when somebody had found it needless', () => {
    const rebuilt = { kind: 'success', what: 'operations.redesign', target: 3 } as const;
    expect(played(rebuilt)).toMatchObject([{ kind: 'redesigned', variant: null, room: 'validate' }]);
    expect(played(rebuilt, { kind: 'finding-resolved', what: 'needless', target: 3 })).toMatchObject([
      { kind: 'redesigned', variant: 'step-gone' },
    ]);
    expect(played(rebuilt, { kind: 'finding-resolved', what: 'needless', target: 1 })).toMatchObject([
      { variant: null },
    ]);
  });

  it('keeps to the two that weigh most', () => {
    expect(
      played(
        { kind: 'success', what: 'it.deploy', target: 2 },
        { kind: 'failure', what: 'innovation.pilot', target: 0 },
        { kind: 'suspension' },
        { kind: 'imposed-cut', amount: 7 },
      ).map((each) => each.kind),
    ).toEqual(['board', 'cuts']);
  });
});
