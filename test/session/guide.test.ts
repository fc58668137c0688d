/** The first run's introductions: when each comes, who tells it, and that nothing ever waits for one. */
import { describe, expect, it } from 'vitest';
import { IDEAS, type Idea } from '../../src/session/guide.ts';
import type { Snapshot } from '../../src/session/snapshot.ts';
import type { Wish } from '../../src/session/wish.ts';
import { nextWish } from '../../src/session/watching.ts';
import { builtIn, playerOf } from '../../src/run/index.ts';
import { loadWords } from '../../src/text/index.ts';
import { guideModel } from '../../src/view/model/guide.ts';
import { levelAt } from '../kit/shelf.ts';
import { sessionOn } from '../kit/session.ts';

const shelf = [levelAt('onboarding'), levelAt('training')];
const languages = [await loadWords('en'), await loadWords('fr')];

interface Told {
  idea: Idea;
  quarter: number;
  shown: Snapshot;
}

/** Plays a run and notes each idea as it is introduced; notes are never taken away by hand. */
function ideasOf(
  level: string,
  seed: number,
  style: string,
  opening: Parameters<typeof sessionOn>[3],
): Told[] {
  const session = sessionOn(shelf, null, seed, opening);
  const player = playerOf(builtIn(style)!);
  const told: Told[] = [];
  session.wish({ kind: 'open-level', level, seed });
  for (let i = 0; i < 2000; i++) {
    const shown = session.shown();
    if (shown.guide && told.at(-1)?.idea.id !== shown.guide.id)
      told.push({ idea: shown.guide, quarter: shown.world!.quarter, shown });
    if (shown.step === 'ending') return told;
    const wish: Wish | null = shown.step === 'playing' ? { kind: 'skip' } : nextWish(session.state(), player);
    expect(wish, `something can be done on ${shown.step}`).not.toBeNull();
    session.wish(wish!);
  }
  throw new Error('the run never ended');
}

const ON = { guiding: true } as const;
const runs = ['right-hands', 'idle', 'technical'].flatMap((style) =>
  [1, 2, 3, 4].map((seed) => [style, seed, ideasOf('onboarding', seed, style, ON)] as const),
);

describe('introductions', () => {
  it.each(runs)('come one a quarter at most, each once (%s, luck %i)', (_, __, told) => {
    expect(told.length).toBeGreaterThanOrEqual(3);
    expect(new Set(told.map((each) => each.quarter)).size).toBe(told.length);
    expect(new Set(told.map((each) => each.idea.id)).size).toBe(told.length);
    expect(told[0]!.idea.id).toBe('constraint');
    expect(told.at(-1)!.quarter).toBeLessThan(7);
  });

  it('all come in some run, and each only where what it is about stands before one’s eyes', () => {
    const all = runs.flatMap(([, , told]) => told);
    expect(new Set(all.map((each) => each.idea.id))).toEqual(new Set(IDEAS));
    for (const { idea, shown, quarter } of all) {
      const { world, pool, watched, decisions } = shown;
      if (idea.id === 'review') expect(shown.failures.length).toBeGreaterThan(0);
      if (idea.id === 'table') expect([shown.step, shown.mayHandOver]).toEqual(['accounts', true]);
      if (idea.id === 'end') expect(quarter).toBeGreaterThanOrEqual(5);
      if (idea.id === 'freed') {
        expect(decisions.some((each) => each.kind === 'direct')).toBe(false);
        if (watched.includes('freed-capacity')) expect(pool).toBeGreaterThan(0.2);
      }
      if (idea.id === 'constraint') {
        // A room is named only by a table that can see where work waits.
        expect('station' in idea.speaker).toBe(watched.includes('queues'));
        if ('station' in idea.speaker) expect(idea.speaker.station).toBe(shown.constraint);
      }
      expect(world!.ending).toBeNull();
    }
  });

  it('stay away from other levels, from those who want none, and from those who have heard them', () => {
    expect(ideasOf('training', 1, 'right-hands', ON)).toEqual([]);
    expect(ideasOf('onboarding', 1, 'right-hands', {})).toEqual([]);
    expect(ideasOf('onboarding', 1, 'right-hands', { guiding: true, told: IDEAS })).toEqual([]);
  });

  it('go at a wish and leave the step as it was; switched off and on they are all told again', () => {
    const session = sessionOn(shelf, null, 3, ON);
    session.wish({ kind: 'open-level', level: 'onboarding', seed: 3 });
    session.wish({ kind: 'begin' });
    session.wish({ kind: 'say', purpose: 'growth' });
    for (const who of ['operations', 'hr', 'it'] as const) session.wish({ kind: 'seat', who });
    const before = session.wish({ kind: 'convene' });
    expect(before.guide?.id).toBe('constraint');
    const picked = session.wish({
      kind: 'pick',
      move: before.deck.find((each) => each.verdict.ok && each.scope === 'company')!.move,
      target: -1,
    });
    expect([picked.desk!.starts.length, picked.guide?.id]).toEqual([1, 'constraint']);
    const after = session.wish({ kind: 'heard' });
    expect(after.guide).toBeNull();
    expect(after.world).toBe(picked.world);
    expect(after.desk).toEqual(picked.desk);
    session.wish({ kind: 'guide', on: false });
    expect(session.state().context.told).toEqual(['constraint']);
    session.wish({ kind: 'guide', on: true });
    expect(session.state().context.told).toEqual([]);
  });

  it('speak of a failure only while one stands there, not to whoever comes to the door after it', () => {
    const review = runs.flatMap(([, , told]) => told).find((each) => each.idea.id === 'review')!.shown;
    expect(guideModel(review, languages[0]!)).toMatchObject({ id: 'review' });
    expect(guideModel({ ...review, failures: [] }, languages[0]!)).toBeNull();
  });

  it.each(languages.map((words) => [words.locale, words] as const))(
    'have a speaker and a text in %s',
    (_, words) => {
      for (const { shown } of runs.flatMap(([, , told]) => told)) {
        const own = words.withLevel(shown.level!.words[words.locale]);
        const model = guideModel(shown, own)!;
        expect(JSON.stringify(model)).not.toMatch(/"\[|\{[a-z]|undefined|NaN/);
        expect(model.name.length).toBeGreaterThan(1);
        // Two sentences, read in a breath.
        expect(model.text.split(/\s+/).length).toBeLessThan(46);
      }
      expect(guideModel({ ...runs[0]![2][0]!.shown, guide: null }, words)).toBeNull();
    },
  );
});
