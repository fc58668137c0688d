/** Looking back: steps that can be opened in any order, any week of the run again, and notes that stay. */
import { beforeAll, describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/kernel/index.ts';
import { DEBRIEF_STEPS, LONGEST_NOTE, noNotes, readNotebook } from '../../src/session/looking-back.ts';
import { builtIn, playerOf, playOut } from '../../src/run/index.ts';
import { clearDesk } from '../../src/session/desk.ts';
import { lookedBack } from '../../src/view/model/debrief/shell.ts';
import { floorScreenModel } from '../../src/view/model/floor-screen.ts';
import { loadWords, type Words } from '../../src/text/index.ts';
import { sessionOn, type SessionAtHand } from '../kit/session.ts';
import { levelAt } from '../kit/shelf.ts';

const level = levelAt('training');
const SEED = 5;
const { decisions } = playOut(level.playable, SEED, playerOf(builtIn('technical')!));

/** A session in the debrief of a finished run. */
function looking(): SessionAtHand {
  const saved = {
    level: 'training',
    quarter: 12,
    step: 'ending' as const,
    lead: null,
    wondered: null,
    seed: SEED,
    decisions,
  };
  const session = sessionOn([level], { ...saved, desk: clearDesk() });
  session.wish({ kind: 'continue' });
  session.wish({ kind: 'understand' });
  return session;
}

let words: Words;
beforeAll(async () => {
  words = (await loadWords('en')).withLevel(level.words.en);
});

describe('the steps', () => {
  it('open in any order, and know which have been seen', () => {
    const session = looking();
    expect(session.shown().debriefing).toMatchObject({ step: 'felt', seen: [] });
    session.wish({ kind: 'debrief-step', step: 'chain' });
    const { debriefing } = session.wish({ kind: 'debrief-step', step: 'bets' });
    expect(debriefing).toMatchObject({ step: 'bets', seen: ['chain', 'bets'] });
    expect(session.wish({ kind: 'debrief-step', step: 'chain' }).debriefing.seen).toEqual(['chain', 'bets']);
  });

  it('stay where one was on the way to the ending and back, and begin anew with another run', () => {
    const session = looking();
    session.wish({ kind: 'debrief-step', step: 'questions' });
    session.wish({ kind: 'back-to-ending' });
    expect(session.wish({ kind: 'understand' }).debriefing.step).toBe('questions');
    expect(session.wish({ kind: 'again', sameLuck: true }).debriefing).toMatchObject({
      step: 'felt',
      seen: [],
    });
  });

  it('are ten, and no other can be asked for', () => {
    expect(DEBRIEF_STEPS).toHaveLength(10);
    const session = looking();
    session.wish({ kind: 'debrief-step', step: 'nowhere' as 'felt' });
    expect(session.shown().debriefing.step).toBe('felt');
  });
});

describe('a week looked at again', () => {
  it('is the week as it was played: every quarter closes on its own fingerprint', () => {
    const session = looking();
    const { history } = session.shown().world!;
    for (const report of history) {
      const { past } = session.wish({ kind: 'look-back', look: { quarter: report.quarter, week: 13 } });
      expect(past!.quarter).toBe(report.quarter);
      expect(past!.weeks).toHaveLength(13);
      expect(past!.world.history.at(-1)!.fingerprint).toBe(report.fingerprint);
    }
    expect(fingerprint(session.shown().past!.world)).toBe(fingerprint(session.shown().world!));
  });

  it('is held within the run, whatever is asked for', () => {
    const session = looking();
    const at = (quarter: number, week: number) =>
      session.wish({ kind: 'look-back', look: { quarter, week } }).debriefing.look;
    const last = session.shown().world!.history.length;
    expect(at(99, 99)).toMatchObject({ quarter: last, week: 13 });
    expect(at(-3, -3)).toMatchObject({ quarter: 1, week: 0 });
    expect(at(Number.NaN, Number.NaN)).toMatchObject({ quarter: 1, week: 0 });
  });

  it('shows the floor in the open, or under the sheets of that day', () => {
    const session = looking();
    session.wish({ kind: 'debrief-step', step: 'happened', look: { quarter: 4, week: 6 } });
    const floor = () => floorScreenModel(lookedBack(session.shown()), words)!;
    expect(floor().week).toBe(6);
    expect(floor().film!.quarter).toBe(4);
    expect(floor().floor.rooms.some((room) => room.fogged)).toBe(false);
    session.wish({ kind: 'look-back', look: { veiled: true } });
    expect(floor().floor.rooms.every((room) => room.fogged)).toBe(true);
  });
});

describe('notes', () => {
  it('are kept with their run, and found again with it', () => {
    const session = looking();
    expect(session.shown().notes).toEqual(noNotes());
    session.wish({ kind: 'note', note: { felt: 'torn', turn: 3 } });
    session.wish({ kind: 'note', note: { bets: 2 } });
    expect(session.shown().notes).toMatchObject({ felt: 'torn', turn: 3, bets: 2 });
    const kept = JSON.parse(JSON.stringify(session.state().context.notebook)) as unknown;
    expect(readNotebook(kept)).toEqual(session.state().context.notebook);
    session.wish({ kind: 'again', sameLuck: true });
    expect(session.shown().notes).toEqual(noNotes());
  });

  it('are of bounded length, and nothing else that a device holds is taken for one', () => {
    const session = looking();
    session.wish({ kind: 'note', note: { firm: { ...noNotes().firm, process: 'x'.repeat(9999) } } });
    expect(session.shown().notes.firm.process).toHaveLength(LONGEST_NOTE);
    for (const kept of [
      null,
      7,
      'notes',
      {},
      [null, 3, {}, { run: 4, notes: {} }, { run: 'a', notes: null }],
    ])
      expect(readNotebook(kept)).toEqual([]);
    const odd = readNotebook([
      { run: 'a', notes: { felt: 3, unseen: { trust: 'up', fear: 'fell' }, plans: 'no' } },
    ]);
    expect(odd).toEqual([{ run: 'a', notes: { ...noNotes(), unseen: { fear: 'fell' } } }]);
  });

  it('of more runs than a device keeps lose the oldest', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ run: `run ${at}`, notes: noNotes() }));
    const kept = readNotebook(many);
    expect(kept.length).toBeLessThan(40);
    expect(kept.at(-1)!.run).toBe('run 39');
  });
});
