/** Bets against what orders did, the voices beside the tickets, and the board's mood in words. */
import { describe, expect, it } from 'vitest';
import { FUNCTIONS, WATCHES, type Bet } from '../../../src/kernel/index.ts';
import { loadWords } from '../../../src/text/index.ts';
import { accountsModel } from '../../../src/view/model/accounts.ts';
import { barModel } from '../../../src/view/model/bar.ts';
import { betModel } from '../../../src/view/model/bet.ts';
import { leanOfPerson } from '../../../src/view/model/bet-voices.ts';
import { calibrationModel, calibrationOf } from '../../../src/view/model/calibration.ts';
import { exampleReport, exampleSnapshot, exampleWorld } from '../../../src/view/screen/story/company.ts';
import { playThrough, RIGHT } from '../../kit/through.ts';

const [en, fr] = [await loadWords('en'), await loadWords('fr')];

const bets = (...pairs: [Bet | null, Bet][]) =>
  pairs.map(([bet, went], at) => exampleReport(at + 1, { bet, went }));

describe('bets on record', () => {
  const history = bets(
    ['rise', 'rise'],
    ['rise', 'fall'],
    ['hold', 'hold'],
    [null, 'rise'],
    ['rise', 'rise'],
  );

  it('are counted in all and by ticket; no bet is no mistake', () => {
    expect(calibrationOf(history)).toEqual({
      made: 4,
      right: 3,
      kinds: [
        { bet: 'fall', made: 0, right: 0 },
        { bet: 'hold', made: 1, right: 1 },
        { bet: 'rise', made: 3, right: 2 },
      ],
    });
  });

  it('are told in both languages, and only for tickets that were taken', () => {
    expect(calibrationModel(history, en)).toMatchObject({ text: '3 of 4 seen coming.' });
    expect(calibrationModel(history, fr)!.text).toBe('3 sur 4 vus venir.');
    expect(calibrationModel(history, en)!.kinds.map((each) => each.bet)).toEqual(['hold', 'rise']);
    expect(calibrationModel(history, en)!.kinds[1]!.marks).toEqual([true, true, false]);
    expect(calibrationModel(bets([null, 'rise']), en)).toBeNull();
  });

  it('stand in the accounts from the second one on', () => {
    const at = (quarters: number) =>
      accountsModel(
        exampleSnapshot({
          step: 'accounts',
          world: exampleWorld({ quarter: quarters, history: history.slice(0, quarters) }),
        }),
        en,
      )!.bet!.soFar;
    expect(at(1)).toBeNull();
    expect(at(2)).toBe('1 of 2 seen coming.');
    expect(at(5)).toBe('3 of 4 seen coming.');
  });
});

describe('the voices beside the tickets', () => {
  it('come from what each person watches', () => {
    const heard = new Set<string>();
    const blind = { trust: 0.05, fear: 0.95, codified: 0.9, insight: 0.9, context: 0.9, ledger: -900 };
    playThrough(RIGHT, ({ step, world }) => {
      if (step !== 'betting' || !world) return;
      for (const who of FUNCTIONS) {
        const lean = leanOfPerson(who, world);
        heard.add(`${who}.${lean}`);
        // Whoever watches none of these bets the same in a frightened company with everything written down.
        if (!WATCHES[who].some((each) => ['trust', 'fear', 'codified'].includes(each)))
          expect(leanOfPerson(who, { ...world, ...blind })).toBe(lean);
      }
    });
    expect(heard.size).toBeGreaterThan(FUNCTIONS.length + 3);
  });

  it('have words for whatever they would bet', () => {
    for (const words of [en, fr])
      playThrough(RIGHT, (snapshot) => {
        if (snapshot.step !== 'betting') return;
        const said = betModel(snapshot, words)!.tickets.flatMap((each) => each.voice?.text ?? []);
        expect(said.length).toBeGreaterThan(0);
        expect(said.filter((each) => each.startsWith('['))).toEqual([]);
      });
  });
});

describe('the board in the bar', () => {
  it('is a word and a line, never the number behind it', () => {
    const bar = (patience: number) =>
      barModel(exampleSnapshot({ world: exampleWorld({ patience }) }), en)!.board;
    expect(bar(61).show).toBe('Patient');
    expect(bar(30)).toMatchObject({ mood: 'restless', phone: 'board restless' });
    expect(bar(3)).toMatchObject({ mood: 'angry', show: 'Angry' });
    expect(JSON.stringify([bar(61), bar(33), bar(3)])).not.toMatch(/61|33|3"/);
    expect(bar(3).sentence.length).toBeGreaterThan(10);
  });
});
