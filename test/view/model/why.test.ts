/** A number asked why, as the page says it, along whole runs of the real session. */
import { beforeAll, describe, expect, it } from 'vitest';
import { WHY_MEASURES } from '../../../src/debrief/index.ts';
import type { Snapshot } from '../../../src/session/snapshot.ts';
import { loadWords, type Words } from '../../../src/text/index.ts';
import { accountsModel } from '../../../src/view/model/accounts.ts';
import { barModel } from '../../../src/view/model/bar.ts';
import { floorScreenModel } from '../../../src/view/model/floor-screen.ts';
import { canAsk, whyModel } from '../../../src/view/model/why.ts';
import { BLIND, playThrough, RIGHT, type Along } from '../../kit/through.ts';

const MISSING = /\[[a-z][\w-]*(\.[\w-]+)+\]/g;

function collect(along: Along): { books: Snapshot[]; playing: Snapshot[] } {
  const books: Snapshot[] = [];
  const playing: Snapshot[] = [];
  let step = '';
  playThrough(along, (now) => {
    if (now.step === 'accounts' && step !== 'accounts') books.push(now);
    if (now.step === 'playing' && step !== 'playing') playing.push(now);
    step = now.step;
  });
  return { books, playing };
}

let words: Record<'en' | 'fr', Words>;
let right: ReturnType<typeof collect>;
let blind: ReturnType<typeof collect>;

beforeAll(async () => {
  right = collect(RIGHT);
  blind = collect(BLIND);
  const level = right.books[0]!.level!;
  words = {
    en: (await loadWords('en')).withLevel(level.words.en),
    fr: (await loadWords('fr')).withLevel(level.words.fr),
  };
}, 120_000);

describe('a number asked why', () => {
  it.each(['en', 'fr'] as const)('answers in whole sentences in %s, and what it shows adds up', (locale) => {
    let lines = 0;
    for (const book of [...right.books, ...blind.books])
      for (const measure of WHY_MEASURES) {
        const why = whyModel(book, words[locale], measure);
        if (!why || why.veil) continue;
        const told = JSON.stringify(why);
        expect([...new Set(told.match(MISSING) ?? [])]).toEqual([]);
        expect(told).not.toMatch(/undefined|NaN/);
        const number = (show: string): number =>
          Number(
            show
              .replaceAll('\u2212', '-')
              .replaceAll(',', locale === 'fr' ? '.' : '')
              .replace(/[^\d.+-]/g, ''),
          );
        const sum = why.causes.reduce((all, cause) => all + number(cause.show), 0);
        expect(sum).toBeCloseTo(number(why.total!.show), 6);
        for (const cause of why.causes) {
          expect(cause.words.length).toBeGreaterThan(2);
          expect(cause.dir).toBe(number(cause.show) > 0 ? 'up' : 'down');
        }
        lines += why.causes.length;
      }
    expect(lines).toBeGreaterThan(500);
  });

  it('takes the result apart a second time, by the lines of its account', () => {
    for (const book of right.books) {
      const why = whyModel(book, words.en, 'result')!;
      const told = book.why[0]!.measures.result!;
      const sum = why.books!.lines.reduce((all, each) => all + each.by, 0);
      expect(Math.abs(sum - (told.after - told.before))).toBeLessThan(5);
    }
  });

  it('leads decisions back to their quarter, this one or an earlier one', () => {
    const quarters = right.books.flatMap((book) =>
      whyModel(book, words.en, 'orders')!.causes.map(
        (cause) => [cause.quarter, book.world!.quarter] as const,
      ),
    );
    expect(quarters.some(([quarter, now]) => quarter === now)).toBe(true);
    expect(quarters.some(([quarter, now]) => quarter !== null && quarter < now)).toBe(true);
    expect(quarters.every(([quarter, now]) => quarter === null || quarter <= now)).toBe(true);
  });

  it('stays under its sheet where nobody at the table watches, and says who would', () => {
    let hidden = 0;
    for (const book of blind.books) {
      expect(whyModel(book, words.en, 'orders')!.veil).toBeNull();
      expect(whyModel(book, words.en, 'result')!.veil).toBeNull();
      const trust = whyModel(book, words.en, 'trust')!;
      if (book.watched.includes('trust')) continue;
      hidden += 1;
      expect(trust.causes).toEqual([]);
      expect(trust.change).toBeNull();
      expect(JSON.stringify(trust)).not.toMatch(/\d+(\.\d)? ?(%|points)/);
      expect(trust.veil!.who.length).toBeGreaterThan(0);
    }
    expect(hidden).toBeGreaterThan(3);
  });

  it('opens under a lifted curtain whatever nobody watched', () => {
    const book = { ...blind.books[5]!, step: 'debrief' as const };
    expect(whyModel(book, words.en, 'trust')!.veil).toBeNull();
  });

  it('gives nothing away while a quarter plays: it still speaks of the one before', () => {
    right.playing.forEach((now, at) => {
      if (at === 0) expect(canAsk(now, 'orders')).toBe(false);
      else expect(now.why[0]!.quarter).toBe(now.opening!.quarter);
    });
    expect(right.playing.length).toBeGreaterThan(5);
  });

  it('is offered on every line of the book that is in sight', () => {
    const book = accountsModel(right.books[4]!, words.en)!;
    const all = [...book.use.lines, ...book.purpose.leads, ...book.purpose.lines];
    const seen = all.filter((line) => line.veil === null);
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.filter((line) => line.why === null)).toEqual([]);
  });

  it('opens each figure over a room on the very figure that stands there', () => {
    const kinds = new Set<string>();
    const first = (text: string): number => Number(/-?\d+(?:[.,]\d+)*/.exec(text)![0].replaceAll(',', ''));
    for (const book of [...right.books, ...blind.books]) {
      const floor = floorScreenModel(book, words.en)!;
      const tags = floor.tags.flatMap((each) =>
        each.tag && each.why ? [[each.tag, each.why] as const] : [],
      );
      const looks = floor.looks.flatMap((look) =>
        look.rooms.flatMap((room) => (room.why ? [[room.figure!, room.why] as const] : [])),
      );
      for (const [shown, of] of [...tags, ...looks]) {
        // Nothing of the quarter before is known in the first book for some: then nothing can be asked.
        if (!canAsk(book, of)) continue;
        const why = whyModel(book, words.en, of)!;
        expect(why.veil).toBeNull();
        const value = first(why.title.slice(why.title.lastIndexOf(': ') + 2));
        expect(Math.abs(value - first(shown))).toBeLessThanOrEqual(0.5 + 1e-9);
        kinds.add(of.replace(/\d/g, '#'));
      }
    }
    expect([...kinds].sort()).toEqual(['room-#', 'room-flaws-#', 'room-freed-#', 'room-skill-#', 'trust']);
  });

  it('shows on the bar where result and people went: an arrow for the way, a judgement for us', () => {
    let moved = 0;
    for (const book of [...right.books, ...blind.books]) {
      const [last, before] = [book.world!.history.at(-1)!, book.world!.history.at(-2)];
      const bar = barModel(book, words.en)!;
      const by = Math.round(last.result) - Math.round(before?.result ?? book.world!.referenceResult);
      if (by === 0) expect(bar.money.moved).toBeNull();
      else {
        const way = by > 0 ? 'up' : 'down';
        expect(bar.money.moved).toEqual({
          dir: way,
          good: by > 0,
          words: `${way}, ${by > 0 ? 'good' : 'bad'} for us`,
        });
        moved += 1;
      }
    }
    expect(moved).toBeGreaterThan(10);
    // Before anything was played nothing has moved yet.
    const fresh = { ...right.books[0]!, world: { ...right.books[0]!.world!, history: [] } };
    expect(barModel(fresh, words.en)!.money.moved).toBeNull();
  });

  it('keeps the company without AI beside it', () => {
    expect(whyModel(right.books[3]!, words.en, 'lead-time')!.ghost).toMatch(/Without AI: \d/);
  });
});
