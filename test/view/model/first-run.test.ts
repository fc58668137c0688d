/** Help and the words of the trade: what a newcomer can ask, on every step and in both languages. */
import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/session/snapshot.ts';
import { loadWords } from '../../../src/text/index.ts';
import { newReading, pieces, TERMS, termsOf } from '../../../src/view/model/glossary.ts';
import { helpModel } from '../../../src/view/model/help.ts';
import en from '../../../src/text/en/index.ts';
import fr from '../../../src/text/fr/index.ts';

const STEPS: Step[] = [
  'title',
  'levels',
  'briefing',
  'ambition',
  'seating',
  'answering',
  'planning',
  'betting',
  'playing',
  'accounts',
  'ending',
  'debrief',
];

const languages = [
  [await loadWords('en'), en],
  [await loadWords('fr'), fr],
] as const;

describe.each(languages.map(([words, texts]) => [words.locale, words, texts] as const))(
  'in %s',
  (_, words, texts) => {
    const terms = termsOf(words);

    it('help says three things to decide and three signs, on every step, in a breath each', () => {
      for (const step of STEPS) {
        const { decide, signs } = helpModel(step, words);
        for (const line of [...decide, ...signs]) {
          expect(line).not.toMatch(/^\[|\{/);
          expect(line.split(/\s+/).length).toBeLessThan(20);
        }
        expect(new Set([...decide, ...signs]).size).toBe(6);
      }
      expect(helpModel('planning', words)).not.toEqual(helpModel('accounts', words));
      expect(helpModel('title', words)).toEqual(helpModel('briefing', words));
    });

    it('every word of the trade is explained in two short sentences, and stands in some text of the game', () => {
      expect(terms.map((term) => term.id)).toEqual([...TERMS]);
      const told = Object.entries(texts)
        .filter(([key]) => !key.startsWith('term.'))
        .map(([, text]) => text);
      for (const term of terms) {
        expect(term.is.split(/\s+/).length).toBeLessThan(30);
        expect(
          told.some((text) => term.form.test(text)),
          `${term.id} stands in no text`,
        ).toBe(true);
      }
    });

    it('a word is marked in the text in which it is first met, there alone, until the next run', () => {
      const of = (id: string) => terms.find((term) => term.id === id)!;
      const text = `${of('pilot').name}, ${of('redesign').name}.`;
      const reading = newReading('one');
      const marks = (now: string) =>
        pieces(now, terms, reading).flatMap((piece) => (piece.term ? [piece.term.id] : []));
      reading.at = 'planning:1';
      expect(marks(text)).toEqual(['pilot', 'redesign']);
      expect(marks(text)).toEqual(['pilot', 'redesign']);
      expect(marks(`— ${of('pilot').name}`)).toEqual([]);
      reading.at = 'planning:2';
      expect(marks(text)).toEqual([]);
      expect(pieces(text, terms, newReading('two')).filter((piece) => piece.term)).toHaveLength(2);
    });

    it('no text loses a letter, and none is hedged with more than two marks', () => {
      for (const text of Object.values(texts)) {
        const cut = pieces(text, terms, newReading('any'));
        expect(cut.map((piece) => piece.text).join('')).toBe(text);
        expect(cut.filter((piece) => piece.term).length).toBeLessThanOrEqual(2);
      }
    });

    it('parts of longer words stay unmarked', () => {
      const pilot = terms.find((term) => term.id === 'pilot')!;
      for (const text of ['copilot', 'pilotage', 'un copilote', 'pilotée'])
        expect(pieces(text, [pilot], newReading('any')).every((piece) => piece.term === null)).toBe(true);
    });
  },
);
