/** A run code comes into the session: a finished run on its debrief, one under way where it stands, trouble told plainly. */
import { describe, expect, it } from 'vitest';
import { levelById } from '../../src/cli/levels.ts';
import { fingerprint } from '../../src/kernel/index.ts';
import { encodeRun } from '../../src/run/index.ts';
import { savedOf } from '../../src/session/saving.ts';
import type { Snapshot } from '../../src/session/snapshot.ts';
import { classCodes } from '../kit/codes.ts';
import { randomRun } from '../kit/random-runs.ts';
import { sessionOn } from '../kit/session.ts';

const training = levelById('training')!;
const [mine, theirs, third] = classCodes(training.playable, 3) as [string, string, string];
const open = () => sessionOn([training]);

describe('a run code in the session', () => {
  it('opens a finished run on its debrief, to the same fingerprint, from a link or a mail', () => {
    const { decisions, world } = randomRun(training.playable, 5);
    const code = encodeRun(training.playable, { seed: 5, decisions });
    for (const text of [code, `https://example.com/?run=${code}`, `have a look: ${code}.`]) {
      const session = open();
      const shown = session.wish({ kind: 'open-code', code: text });
      expect(shown.step).toBe('debrief');
      expect(fingerprint(shown.world!)).toBe(fingerprint(world));
      expect(shown.code).toBe(code);
      expect(shown.opened).toBe(true);
      expect(shown.trouble).toBeNull();
    }
  });

  it('opens a run under way where it stands, to be played on', () => {
    const { decisions } = randomRun(training.playable, 5, 30);
    const session = open();
    const shown = session.wish({
      kind: 'open-code',
      code: encodeRun(training.playable, { seed: 5, decisions }),
    });
    expect(['seating', 'answering', 'planning']).toContain(shown.step);
    expect(shown.decisions).toEqual(decisions);
  });

  it('never takes the place of the run one was playing, nor claims its ending', () => {
    const session = open();
    session.wish({ kind: 'open-level', level: 'training', seed: 4 });
    session.wish({ kind: 'begin' });
    const own = session.wish({ kind: 'say', purpose: 'growth' });
    session.wish({ kind: 'open-code', code: theirs });
    expect(savedOf(session.state().context)).toBeNull();
    const home = session.wish({ kind: 'home' });
    expect(home.saved).toMatchObject({ level: 'training', step: own.step });
    expect(home.levels[0]!.best).toBeNull();
    const back = session.wish({ kind: 'continue' });
    expect(back.decisions).toEqual(own.decisions);
  });

  it('becomes one’s own with the first decision made otherwise', () => {
    const session = open();
    session.wish({ kind: 'open-code', code: mine });
    const shown = session.wish({ kind: 'change', decision: 0 });
    expect(shown.opened).toBe(false);
    expect(savedOf(session.state().context)).not.toBeNull();
  });

  it('says plainly why a code cannot be opened, and what it holds', () => {
    const session = open();
    const why = (code: string): Snapshot => session.wish({ kind: 'open-code', code });
    expect(why(mine.replace(/.$/, (last) => (last === 'x' ? 'y' : 'x')))).toMatchObject({ step: 'codes', trouble: { why: 'changed', held: null } }); // prettier-ignore
    const old = 'GRORcs1JmqrPr7D8m-Uq-HVbh1CaNKumjK3FMZ8Qi-mzR3q332Xr5kp3h0AXPIfx5DR2fcgv-8DD9TvX6WFmrpdO8Q';
    expect(why(old).trouble).toMatchObject({ why: 'other-rules', held: { level: 'training', seed: 2026, rules: 1 } }); // prettier-ignore
    expect(why('').trouble).toMatchObject({ why: 'empty' });
    expect(why(theirs)).toMatchObject({ step: 'debrief', trouble: null });
  });
});

describe('a class in the session', () => {
  it('is read in the background, kept while one looks into a run, and cleared when asked', async () => {
    const session = open();
    session.wish({ kind: 'class' });
    const reading = session.wish({ kind: 'hand-in', text: [mine, theirs, 'hello'].join('\n'), from: null });
    expect(reading.class.reading).not.toBeNull();
    const done = async (): Promise<Snapshot> => {
      while (session.shown().class.reading) await new Promise((resolve) => setTimeout(resolve, 5));
      return session.shown();
    };
    const first = await done();
    expect(first.class.report).toMatchObject({ handedIn: 3, bad: 1 });
    session.wish({ kind: 'hand-in', text: third, from: 'more.txt' });
    const second = await done();
    expect(second.class.entries.map(({ source, line }) => [source, line])).toEqual([[0, 1], [0, 2], [0, 3], [1, 1]]); // prettier-ignore
    expect(session.wish({ kind: 'open-code', code: theirs }).step).toBe('debrief');
    const again = session.wish({ kind: 'class' });
    expect(again.class.entries).toHaveLength(4);
    expect(session.wish({ kind: 'clear-class' }).class).toMatchObject({
      entries: [],
      sources: [],
      report: null,
    });
    session.wish({ kind: 'hand-in', text: 'nothing here at all', from: null });
    expect((await done()).class.nothing).toBe(true);
  });
});
