/** Small promises of the debrief's steps: marks say what the line beside them says, and nothing asks after what was not said. */
import { beforeAll, describe, expect, it } from 'vitest';
import { builtIn, playerOf, playOut } from '../../../src/run/index.ts';
import { clearDesk } from '../../../src/session/desk.ts';
import { DEBRIEF_STEPS } from '../../../src/session/looking-back.ts';
import type { Snapshot } from '../../../src/session/snapshot.ts';
import { loadWords, type Words } from '../../../src/text/index.ts';
import { betsModel } from '../../../src/view/model/debrief/bets.ts';
import { happenedModel } from '../../../src/view/model/debrief/happened.ts';
import { shellModel } from '../../../src/view/model/debrief/shell.ts';
import { whatIfModel } from '../../../src/view/model/debrief/what-if.ts';
import { sessionOn, type SessionAtHand } from '../../kit/session.ts';
import { levelAt } from '../../kit/shelf.ts';

const level = levelAt('training');
let session: SessionAtHand;
let words: Record<'en' | 'fr', Words>;

beforeAll(async () => {
  words = {
    en: (await loadWords('en')).withLevel(level.words.en),
    fr: (await loadWords('fr')).withLevel(level.words.fr),
  };
  const { decisions } = playOut(level.playable, 7, playerOf(builtIn('right-hands')!));
  session = sessionOn([level], {
    level: 'training',
    quarter: 12,
    step: 'ending',
    lead: null,
    seed: 7,
    decisions,
    desk: clearDesk(),
    wondered: null,
  });
  session.wish({ kind: 'continue' });
  session.wish({ kind: 'understand' });
});

describe('what advisers said', () => {
  /** Somebody heard seven times and followed three times, as it happens to those one rarely follows. */
  const rarelyHeard = (): Snapshot => ({
    ...session.shown(),
    standings: [
      {
        who: 'it',
        marks: ['true', 'unheeded', 'true', 'false', ...Array<'unheeded'>(5).fill('unheeded')],
        told: 3,
        came: 2,
        rose: 1,
      },
      { who: 'hr', marks: ['unheeded', 'unheeded'], told: 0, came: 0, rose: 0 },
    ],
  });

  it('has as many marks as the line counts, in order, and the same for those who hear it', () => {
    const [it, ...others] = betsModel(rarelyHeard(), words.en).advisers.items;
    expect(others).toEqual([]);
    expect(it!.standing.sentence).toMatch(/^2 of 3 things tried brought/);
    expect(it!.tried.map(({ kind }) => kind)).toEqual(['true', 'true', 'false']);
    expect(it!.spoken).toBe('came true, came true, did not');
  });

  it('tells at the table, too, what was not done', () => {
    const [it] = betsModel(rarelyHeard(), words.en).advisers.items;
    expect(it!.standing.marks.map(({ kind }) => kind)).toEqual(Array(5).fill('unheeded'));
    expect(it!.standing.spoken).toBe(`${it!.standing.sentence} 6 pieces of advice were not done.`);
  });

  it.each(['en', 'fr'] as const)('counts in %s what a run of its own counts', (locale) => {
    const { items } = betsModel(session.shown(), words[locale]).advisers;
    expect(items.length).toBeGreaterThan(0);
    for (const { who, tried } of items) {
      const standing = session.shown().standings.find((each) => each.who === who)!;
      expect(tried).toHaveLength(standing.told);
      expect(tried.filter(({ kind }) => kind === 'true')).toHaveLength(standing.came);
    }
  });
});

describe('a mark on the line of time', () => {
  it('leads to the very decision it stands for, where another could have been taken', () => {
    const shown = session.wish({ kind: 'debrief-step', step: 'happened' });
    const marks = happenedModel(shown, words.en).quarters.flatMap(({ decided, happened }) => [
      ...decided,
      ...happened,
    ]);
    const leading = marks.flatMap(({ decision }) => (decision === null ? [] : [decision]));
    expect(leading).toEqual(shown.alternatives.map(({ decision }) => decision));
    for (const decision of leading) {
      const { quarters, picked } = whatIfModel(shown, words.en, decision)!;
      expect(picked).toMatchObject({ decision });
      const knob = quarters.find(({ picks }) => picks.some((each) => each.decision === decision))!;
      const from = happenedModel(shown, words.en).quarters.find(({ decided }) =>
        decided.some((each) => each.decision === decision),
      )!;
      expect(knob.quarter).toBe(from.quarter);
    }
    // What merely happened could not have been decided otherwise.
    expect(marks.filter(({ kind, decision }) => kind === 'event' && decision !== null)).toEqual([]);
  });
});

describe('what is asked', () => {
  const askOf = (shown: Snapshot): string => shellModel(shown, DEBRIEF_STEPS, words.en)!.ask;

  it('does not ask at the end whether one would say the same word, where none was said', () => {
    expect(askOf(session.wish({ kind: 'debrief-step', step: 'take-away' }))).toBe('');
    const said = session.wish({ kind: 'note', note: { felt: 'curious' } });
    expect(askOf(said)).toBe(words.en.t('debrief.step.take-away.ask'));
  });
});
