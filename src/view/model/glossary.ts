/**
 * Words of the trade, explained where one first meets them in a run: finds them in a text, and remembers in which text
 * each was first met, so that it is marked there and nowhere else. Explains; changes no text.
 */
import type { Words } from '../../text/index.ts';

export const TERMS = [
  'constraint',
  'wip',
  'lead-time',
  'rework',
  'freed',
  'literacy',
  'context',
  'patience',
  'pilot',
  'lesson',
  'hand-over',
  'redesign',
  'library',
  'reprieve',
] as const;

export interface Term {
  id: (typeof TERMS)[number];
  name: string;
  /** What it is, in a sentence or two. */
  is: string;
  /** Finds it in a text, however it is written there. */
  form: RegExp;
}

/** A piece of a text; with a term where it is one. */
export interface Piece {
  text: string;
  term: Term | null;
}

/** All words explained, in one language. */
export function termsOf(words: Words): Term[] {
  return TERMS.map((id) => ({
    id,
    name: words.t(`term.${id}`),
    is: words.t(`term.${id}.is`),
    form: new RegExp(`(?<![\\p{L}-])(?:${words.t(`term.${id}.forms`)})(?![\\p{L}-])`, 'iu'),
  }));
}

/** At most so many words of one text are marked: more would be a hedge. */
const MOST = 2;

/** Where each word was first met in a run, and where one reads now: the same text a quarter later is another place. */
export interface Reading {
  run: string;
  at: string;
  first: Map<Term['id'], string>;
}

export const newReading = (run: string): Reading => ({ run, at: '', first: new Map() });

/**
 * A text in pieces, its words of the trade apart where this is the text in which they are first met. Asked again for the
 * same text in the same place it answers the same.
 */
export function pieces(text: string, terms: readonly Term[], reading: Reading): Piece[] {
  const place = `${reading.at} ${text}`;
  const found: { at: number; length: number; term: Term }[] = [];
  for (const term of terms) {
    if ((reading.first.get(term.id) ?? place) !== place) continue;
    const match = term.form.exec(text);
    if (match) found.push({ at: match.index, length: match[0].length, term });
  }
  found.sort((a, b) => a.at - b.at);
  const cut: Piece[] = [];
  let from = 0;
  let marked = 0;
  for (const { at, length, term } of found) {
    if (marked >= MOST || at < from) continue;
    reading.first.set(term.id, place);
    if (at > from) cut.push({ text: text.slice(from, at), term: null });
    cut.push({ text: text.slice(at, at + length), term });
    from = at + length;
    marked += 1;
  }
  if (from < text.length) cut.push({ text: text.slice(from), term: null });
  return cut;
}
