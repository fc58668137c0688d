/** When the curtain lifts, nothing stays under a sheet: whatever nobody watched is told. */
import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../../src/kernel/index.ts';
import { loadWords } from '../../../src/text/index.ts';
import { hidden } from '../../../src/view/model/debrief/unseen.ts';
import { accountsModel } from '../../../src/view/model/accounts.ts';
import { tableModel } from '../../../src/view/model/table.ts';
import { sessionOn } from '../../kit/session.ts';
import { levelAt } from '../../kit/shelf.ts';
import { BLIND, playThrough, RIGHT } from '../../kit/through.ts';

const [en, fr] = [await loadWords('en'), await loadWords('fr')];

describe('what one could not see', () => {
  it('is told for every measure nobody at a blind table watched, in both languages', () => {
    const blind = playThrough(BLIND, () => undefined);
    const watched = new Set(['tool-depth', 'seats', 'task-saving']);
    for (const words of [en, fr]) {
      const items = hidden(blind, words);
      expect(new Set(items.map((each) => each.id))).toEqual(
        new Set(MEASURES.filter((each) => !watched.has(each))),
      );
      expect(JSON.stringify(items)).not.toMatch(/\[[a-z]|undefined|NaN/);
      expect(items.every((each) => each.who.length > 0)).toBe(true);
    }
  });

  it('is less for a table that watched', () => {
    const right = hidden(
      playThrough(RIGHT, () => undefined),
      en,
    ).map((each) => each.id);
    const blind = hidden(
      playThrough(BLIND, () => undefined),
      en,
    ).map((each) => each.id);
    expect(right.length).toBeLessThan(blind.length);
    expect(right).not.toContain('queues');
  });
});

describe('something nobody here watches', () => {
  it('can be asked for: whoever would watch it is looked at first at the next seating', () => {
    const session = sessionOn([levelAt('training')]);
    const go = session.wish;
    go({ kind: 'choose' });
    go({ kind: 'open-level', level: 'training', seed: 3 });
    go({ kind: 'begin' });
    go({ kind: 'say', purpose: 'growth' });
    for (const who of BLIND.tables[0]!) go({ kind: 'seat', who });
    go({ kind: 'convene' });
    for (let now = session.shown(); now.step === 'answering'; now = session.shown())
      go({ kind: 'answer-dilemma', id: now.dilemma!.id, answer: now.dilemma!.answers[0]!.answer });
    go({ kind: 'plan-done' });
    go({ kind: 'bet', bet: null });
    const book = accountsModel(go({ kind: 'skip' }), en)!;
    const veil = book.purpose.leads.find((each) => each.id === 'lead-time')!.veil!;
    expect(veil.ask).toEqual({ measure: 'queues', on: false });
    expect(veil.sentence).toContain('would');

    const noted = accountsModel(go({ kind: 'wonder', measure: 'queues' }), en)!;
    expect(noted.purpose.leads.find((each) => each.id === 'lead-time')!.veil).toMatchObject({
      ask: { measure: 'queues', on: true },
      sentence: expect.stringMatching(/^Noted: at the next table, look at /),
    });
    expect(tableModel(go({ kind: 'hand-over' }), en).asked).toBe('queues');
    go({ kind: 'unseat', who: 'training' });
    expect(tableModel(go({ kind: 'seat', who: 'operations' }), en).asked).toBeNull();
    expect(go({ kind: 'convene' }).wondered).toBeNull();
  });
});
