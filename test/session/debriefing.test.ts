/** Looking back in the session: effects come by themselves, branches are tried at once, and one may be played on. */
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/kernel/index.ts';
import { builtIn, openSave, playerOf, playOut, writeSave } from '../../src/run/index.ts';
import { savedOf } from '../../src/session/saving.ts';
import { clearDesk } from '../../src/session/desk.ts';
import type { Snapshot } from '../../src/session/snapshot.ts';
import { levelAt } from '../kit/shelf.ts';
import { sessionOn, type SessionAtHand } from '../kit/session.ts';

const level = levelAt('training');
const SEED = 11;
const { decisions } = playOut(level.playable, SEED, playerOf(builtIn('right-hands')!));
const ended = {
  level: 'training',
  quarter: 12,
  step: 'ending' as const,
  lead: null,
  seed: SEED,
  decisions,
  desk: clearDesk(),
  wondered: null,
};

/** A session that looks back at a finished run. */
function lookingBack(weighing = false): SessionAtHand {
  const session = sessionOn([level], ended);
  session.wish({ kind: 'continue' });
  session.wish({ kind: 'understand' });
  if (!weighing) session.wish({ kind: 'stop-weighing' });
  return session;
}

/** Waits until something is true of what is shown. */
async function until(session: SessionAtHand, holds: (shown: Snapshot) => boolean): Promise<Snapshot> {
  for (let tries = 0; tries < 2000; tries++) {
    const shown = session.shown();
    if (holds(shown)) return shown;
    await new Promise((go) => setTimeout(go, 5));
  }
  throw new Error('it never came to that');
}

const placeOf = (kind: Decision['kind']): number => decisions.findIndex((each) => each.kind === kind);

describe('who opens the debrief', () => {
  it('finds both readings worked out after a while, and sees how far it has come', async () => {
    const session = lookingBack(true);
    expect(session.shown().effects).toMatchObject({ luck: null, lucks: null });
    const first = await until(session, ({ effects }) => effects.luck !== null);
    expect(first.effects.state).toBe('working');
    expect(first.effects.progress).toBeGreaterThan(0);
    expect(first.effects.progress).toBeLessThan(1);
    const done = await until(session, ({ effects }) => effects.state === 'done');
    expect(done.effects.progress).toBe(1);
    expect(done.effects.lucks!.axes).toHaveLength(4);
    expect(done.effects.luck!.own.value).toBeCloseTo(done.world!.ending!.value, 9);
    // Back and forth: what has been worked out stays.
    session.wish({ kind: 'back-to-ending' });
    session.wish({ kind: 'understand' });
    expect(session.shown().effects.state).toBe('done');
  });

  it('may stop the work and take it up again', async () => {
    const session = lookingBack(true);
    await until(session, ({ effects }) => effects.progress > 0);
    expect(session.wish({ kind: 'stop-weighing' }).effects.state).toBe('stopped');
    await new Promise((go) => setTimeout(go, 60));
    expect(session.shown().effects).toMatchObject({ state: 'stopped', lucks: null });
    expect(session.wish({ kind: 'weigh-run' }).effects.state).toBe('working');
    await until(session, ({ effects }) => effects.state === 'done');
  });

  it('has one decision weighed over other lucks when asked', async () => {
    const session = lookingBack();
    const at = placeOf('direct');
    expect(session.wish({ kind: 'weigh-decision', decision: at }).effects.weighing).toBe(at);
    const shown = await until(session, ({ effects }) => effects.single[at] !== undefined);
    expect(shown.effects.weighing).toBeNull();
    expect(shown.effects.single[at]!.error).toBeGreaterThan(0);
  });
});

describe('who doubts the model', () => {
  it('is told parameter by parameter what would survive, and may stop', async () => {
    const session = lookingBack();
    expect(session.shown().doubts.state).toBe('idle');
    expect(session.wish({ kind: 'doubt' }).doubts.state).toBe('working');
    await until(session, ({ doubts }) => doubts.rows.length >= 2);
    const stopped = session.wish({ kind: 'stop-doubting' }).doubts;
    expect(stopped.state).toBe('stopped');
    await new Promise((go) => setTimeout(go, 60));
    expect(session.shown().doubts).toEqual(stopped);
    for (const { low, value, high } of stopped.rows) {
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
    }
  });
});

describe('what if', () => {
  it('shows another line at once, beside the own one', () => {
    const session = lookingBack();
    const choice = session.shown().alternatives.find(({ decision }) => decision === placeOf('failure'))!;
    const [instead] = choice.options;
    const shown = session.wish({ kind: 'try-otherwise', decision: choice.decision, instead: instead! });
    expect(shown.branches).toHaveLength(1);
    const [branch] = shown.branches;
    expect(branch!.result).toHaveLength(shown.own!.result.length);
    expect(branch!.decisions[choice.decision]).toEqual(instead);
    expect(
      session.wish({ kind: 'try-otherwise', decision: choice.decision, instead: instead! }).branches,
    ).toHaveLength(1);
  });

  it('refuses what could not have been decided then, with the kernel’s reason', () => {
    const session = lookingBack();
    const shown = session.wish({
      kind: 'try-otherwise',
      decision: placeOf('seat'),
      instead: { kind: 'seat', stage: 3, table: ['it'] },
    });
    expect(shown.branches).toHaveLength(0);
    expect(shown.refusal?.why).toBe('not-this-stage');
  });

  it('lets branches be named and dropped, and keeps them with the save', () => {
    const session = lookingBack();
    const at = placeOf('direct');
    const options = session.shown().alternatives.find(({ decision }) => decision === at)!.options;
    session.wish({ kind: 'try-otherwise', decision: at, instead: options[0]! });
    session.wish({ kind: 'try-otherwise', decision: at, instead: options[1]! });
    session.wish({ kind: 'name-branch', index: 1, name: '  Nobody   moves ' });
    session.wish({ kind: 'drop-branch', index: 0 });
    const kept = session.shown().branches;
    expect(kept.map(({ name }) => name)).toEqual(['Nobody moves']);
    const saved = writeSave(savedOf(session.state().context)!, level.playable);
    const opened = openSave(JSON.parse(JSON.stringify(saved)), [level.playable]);
    if (!opened.ok) throw new Error(opened.why);
    const again = sessionOn([level], opened.saved);
    again.wish({ kind: 'continue' });
    expect(again.shown().branches).toEqual(kept);
  });

  it('lets one take over from there: before is as it was, later is open', () => {
    const session = lookingBack();
    const at = placeOf('failure');
    const { options } = session.shown().alternatives.find(({ decision }) => decision === at)!;
    session.wish({ kind: 'try-otherwise', decision: at, instead: options[0]! });
    const shown = session.wish({ kind: 'take-over', branch: 0 });
    expect(['answering', 'planning']).toContain(shown.step);
    expect(shown.world!.ending).toBeNull();
    expect(shown.decisions).toEqual([...decisions.slice(0, at), options[0]]);
    expect(shown.branches).toEqual([]);
    expect(shown.effects.lucks).toBeNull();
  });

  it('gives the plan of the open quarter back into the hand when one takes over in its midst', () => {
    const session = lookingBack();
    const at = decisions.findLastIndex((each) => each.kind === 'start');
    session.wish({ kind: 'try-otherwise', decision: at, instead: { kind: 'cut', jobs: 0 } });
    const shown = session.wish({ kind: 'take-over', branch: 0 });
    const opening = decisions.slice(0, at).findLastIndex((each) => each.kind === 'play') + 1;
    const before = decisions.slice(opening, at).filter((each) => each.kind === 'start');
    expect(shown.step).toBe('planning');
    expect(shown.desk!.starts).toHaveLength(before.length);
  });
});
