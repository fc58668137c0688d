/** What a device remembers of its runs, what a day's company is, and what careful hands reach. */
import { describe, expect, it } from 'vitest';
import { bestOf, readBest, type Best } from '../../src/session/best.ts';
import { emptyContext, type Context } from '../../src/session/context.ts';
import { dailyOf, seedOfDay } from '../../src/session/daily.ts';
import { findPars, PAR_STYLES, parOf, type Par } from '../../src/session/par.ts';
import { savedOf } from '../../src/session/saving.ts';
import { sprint, type EndingKind } from '../../src/kernel/index.ts';
import { builtIn, playerOf } from '../../src/run/index.ts';
import { nextWish } from '../../src/session/watching.ts';
import { levelAt } from '../kit/shelf.ts';
import { sessionOn, type SessionAtHand } from '../kit/session.ts';

const onboarding = levelAt('onboarding');
const training = levelAt('training');

/** A context in which a run has just ended so. */
function ended(kind: EndingKind, value: number, over: Partial<Context> = {}): Context {
  const level = onboarding;
  const world = sprint(level.playable, 1, playerOf(builtIn('never')!));
  return {
    ...emptyContext({ shelf: [level], seed: 1 }),
    level,
    seed: 1,
    world: { ...world, ending: { ...world.ending!, kind, value } },
    ...over,
  };
}

/** Plays a run to the step at which somebody who never starts anything stands before its end. */
function toLastAccounts(session: SessionAtHand, seed: number): void {
  const player = playerOf(builtIn('never')!);
  session.wish({ kind: 'open-level', level: 'onboarding', seed });
  for (let i = 0; i < 500; i++) {
    const { step, world } = session.shown();
    if (step === 'accounts' && world?.ending) return;
    session.wish(step === 'playing' ? { kind: 'skip' } : nextWish(session.state(), player)!);
  }
}

describe('the best of a level', () => {
  it('is the better ending, then the larger value, and every run counts', () => {
    let best: Context['best'] = {};
    const after = (kind: EndingKind, value: number): Best => {
      best = bestOf(ended(kind, value, { best }));
      return best.onboarding!;
    };
    expect(after('reprieve', 3000)).toEqual({ ending: 'reprieve', value: 3000, runs: 1, daily: null });
    expect(after('layoffs', 9000)).toEqual({ ending: 'reprieve', value: 3000, runs: 2, daily: null });
    expect(after('growth', 2000)).toEqual({ ending: 'growth', value: 2000, runs: 3, daily: null });
    expect(after('growth', 2500)).toEqual({ ending: 'growth', value: 2500, runs: 4, daily: null });
    expect(after('growth', 2400)).toMatchObject({ value: 2500, runs: 5 });
  });

  it('keeps the day’s own only for the day’s level and luck, and forgets yesterday’s', () => {
    const today = { date: '2026-11-25', level: 'onboarding', seed: 1 };
    const yesterday: Best = {
      ending: 'growth',
      value: 9000,
      runs: 4,
      daily: { date: '2026-11-24', ending: 'growth', value: 9000 },
    };
    const best = { onboarding: yesterday };
    expect(bestOf(ended('reprieve', 10, { best, today })).onboarding!.daily).toEqual({
      date: '2026-11-25',
      ending: 'reprieve',
      value: 10,
    });
    const other = { ...today, seed: 2 };
    expect(bestOf(ended('reprieve', 10, { best, today: other })).onboarding!.daily).toEqual(yesterday.daily);
  });

  it('reads what earlier versions kept, and leaves out what it cannot read', () => {
    expect(
      readBest({ training: 'growth', claims: { ending: 'reprieve', value: 12, runs: 3, daily: null } }),
    ).toEqual({
      training: { ending: 'growth', value: null, runs: 1, daily: null },
      claims: { ending: 'reprieve', value: 12, runs: 3, daily: null },
    });
    expect(readBest({ a: 'victory', b: 7, c: { ending: 'lost' }, d: null })).toEqual({});
    expect(readBest('growth')).toEqual({});
    expect(readBest(null)).toEqual({});
    const torn = readBest({ a: { ending: 'growth', value: 'much', runs: -3, daily: { ending: 'x' } } });
    expect(torn).toEqual({ a: { ending: 'growth', value: null, runs: 1, daily: null } });
  });

  it('is counted once a run: not again when one comes back from the debrief or opens the page anew', () => {
    const session = sessionOn([onboarding]);
    toLastAccounts(session, 3);
    const before = savedOf(session.state().context);
    expect(session.shown().levels[0]!.best).toBeNull();
    session.wish({ kind: 'next-quarter' });
    session.wish({ kind: 'understand' });
    session.wish({ kind: 'back-to-ending' });
    expect(session.shown().levels[0]!.best).toMatchObject({ runs: 1 });
    const runs = (saved: Context['saved']) =>
      sessionOn([onboarding], saved).wish({ kind: 'continue' }).levels[0]!.best?.runs;
    expect(runs(savedOf(session.state().context))).toBeUndefined();
    expect(runs(before)).toBe(1);
  });
});

describe('the company of the day', () => {
  const levels = ['training', 'onboarding', 'claims'];
  it('is the same for everybody, whatever the order of the shelf', () => {
    const day = dailyOf('2026-11-25', levels);
    expect(day).toEqual(dailyOf('2026-11-25', [...levels].reverse()));
    expect(day!.seed).toBe(seedOfDay('2026-11-25'));
    expect(dailyOf('2026-11-25', [])).toBeNull();
  });

  it('changes its luck every day of a year and lets every company have its turn', () => {
    const days = Array.from({ length: 365 }, (_, at) =>
      new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10),
    ).map((date) => dailyOf(date, levels)!);
    expect(new Set(days.map((day) => day.seed)).size).toBeGreaterThan(360);
    for (const level of levels)
      expect(days.filter((day) => day.level === level).length).toBeGreaterThan(365 / 6);
    for (const { seed } of days) expect(seed).toBeLessThan(1_000_000);
  });
});

describe('par', () => {
  it('is what the best of the careful styles reaches, the same each time', () => {
    const par = parOf(onboarding);
    expect(par).toEqual(parOf(onboarding));
    expect(par.of).toBe(10);
    expect(par.grew).toBeGreaterThan(3);
    const growth = PAR_STYLES.map(
      (style) =>
        Array.from({ length: 10 }, (_, at) =>
          sprint(onboarding.playable, at + 1, playerOf(builtIn(style)!)),
        ).filter((world) => world.ending!.kind === 'growth').length,
    );
    expect(par.grew).toBe(Math.max(...growth));
  });

  it('comes level by level, and not at all once nobody waits for it', async () => {
    const found: [string, Par][] = [];
    await new Promise<void>((done) => {
      findPars([onboarding, training], (id, par) => {
        found.push([id, par]);
        if (found.length === 2) done();
      });
    });
    expect(found.map(([id]) => id)).toEqual(['onboarding', 'training']);
    let late = 0;
    findPars([training], () => (late += 1))();
    await new Promise((go) => setTimeout(go, 50));
    expect(late).toBe(0);
  });
});
