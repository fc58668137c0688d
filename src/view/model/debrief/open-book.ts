/**
 * The open book: every number of the model in plain words, with its value, its range, how it is known
 * and where from; searched and filtered. And which of today's conclusions survive if one is wrong.
 */
import type { ParameterDoubt, Working } from '../../../debrief/index.ts';
import type { BookEntry } from '../../../session/book.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { claimsOf, overturns, type ClaimModel } from './open-book-claims.ts';

export interface BookFilter {
  search: string;
  label: BookEntry['label'] | 'all';
  chapter: BookEntry['chapter'] | 'all';
  verdict: 'all' | 'holds' | 'flips';
}
export const EVERYTHING: BookFilter = { search: '', label: 'all', chapter: 'all', verdict: 'all' };

export interface RowModel {
  id: string;
  name: string;
  value: string;
  range: string;
  label: BookEntry['label'];
  labelled: string;
  source: string;
  chapter: string;
  /** What becomes of today's conclusions if it is wrong; null while nobody has doubted it. */
  verdict: { holds: boolean; text: string } | null;
}

export interface OpenBookModel {
  title: string;
  intro: string;
  found: string;
  heads: string[];
  rows: RowModel[];
  filters: {
    label: { id: BookFilter['label']; name: string }[];
    chapter: { id: BookFilter['chapter']; name: string }[];
    /** Empty while nothing has been doubted. */
    verdict: { id: BookFilter['verdict']; name: string }[];
  };
  doubt: {
    state: Working;
    progress: number;
    title: string;
    what: string;
    go: string;
    /** How far it has come, or what came out; null before anything is known. */
    told: string | null;
    claims: ClaimModel[];
  };
}

/** A number without more decimals than it needs. */
function plain(value: number, words: Words): string {
  const digits = Math.abs(value) >= 10 ? 0 : Math.abs(value) >= 1 ? 1 : 2;
  const round = Math.round(value * 10 ** digits) / 10 ** digits;
  const shown = [0, 1, 2].find((each) => Number.isInteger(Math.round(round * 10 ** each * 1e6) / 1e6));
  return words.number(round, Math.min(shown ?? digits, digits));
}

/** A share as per cent, with a decimal where it is small. */
function perCent(share: number, words: Words): string {
  const tenths = Math.round(share * 1000) / 10;
  return words.percent(share, Number.isInteger(tenths) || Math.abs(share) >= 0.2 ? 0 : 1);
}

/** How a unit is said: the key of its words, and how its number is written. */
function saying(unit: string): { key: string | null; number: (value: number, words: Words) => string } {
  // Money is counted in thousands: the unit begins with a k.
  if (unit.startsWith('k'))
    return unit.includes('/')
      ? { key: 'seat', number: (value, words) => words.number(value, 2) }
      : { key: null, number: (value, words) => words.money(value) };
  switch (unit) {
    case 'share':
      return { key: null, number: perCent };
    case '1/week':
    case 'share/week':
      return { key: 'week', number: perCent };
    case '1/quarter':
    case 'share/quarter':
      return { key: 'quarter', number: perCent };
    case 'factor/week':
      return { key: 'left.week', number: perCent };
    case 'factor/quarter':
      return { key: 'left.quarter', number: perCent };
    case 'hours/week':
      return { key: 'hours', number: plain };
    case 'items/week':
      return { key: 'week', number: plain };
    case 'FTE':
      return { key: 'people', number: plain };
    case 'weeks':
    case 'quarters':
    case 'points':
    case 'attention':
      return { key: unit, number: plain };
    default:
      return { key: 'factor', number: plain };
  }
}

/** A value of a parameter, or a range of values, as people say it. */
function valueText(
  values: readonly [number] | readonly [number, number],
  unit: string,
  words: Words,
): string {
  const { key, number } = saying(unit);
  const [low, high] = values;
  const n =
    high === undefined
      ? number(low, words)
      : words.t('book.range', { low: number(low, words), high: number(high, words) });
  return key === null ? n : words.t(`book.unit.${key}`, { n });
}

function row(
  entry: BookEntry,
  doubt: ParameterDoubt | undefined,
  snapshot: Snapshot,
  words: Words,
): RowModel {
  const { id, value, unit, label, chapter } = entry;
  const low = doubt?.low ?? entry.low;
  const high = doubt?.high ?? entry.high;
  const flips = doubt ? overturns(doubt, snapshot, words) : null;
  return {
    id,
    name: words.t(`book.name.${id}`),
    value: valueText([value], unit, words),
    range: valueText([low, high], unit, words),
    label,
    labelled: words.t(`book.label.${label}`),
    source: words.t(words.has(`book.source.${id}`) ? `book.source.${id}` : 'book.source.own'),
    chapter: words.t(`book.chapter.${chapter}`),
    verdict: flips && {
      holds: flips.length === 0,
      text:
        flips.length === 0
          ? words.t('book.row.holds')
          : words.t('book.row.flips', { what: flips.join(', ') }),
    },
  };
}

/** Letters alone, so that a search need not bother with accents. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The book's page, or null outside the debrief. */
export function openBookModel(snapshot: Snapshot, words: Words, filter: BookFilter): OpenBookModel | null {
  const { book, doubts } = snapshot;
  if (book.length === 0) return null;
  const doubted = new Map(doubts.rows.map((each) => [each.parameter, each]));
  const all = book.map((entry) => row(entry, doubted.get(entry.id), snapshot, words));
  const asked = bare(filter.search).split(/\s+/).filter(Boolean);
  const rows = all.filter(
    (each, at) =>
      (filter.label === 'all' || each.label === filter.label) &&
      (filter.chapter === 'all' || book[at]!.chapter === filter.chapter) &&
      (filter.verdict === 'all' || (each.verdict && each.verdict.holds === (filter.verdict === 'holds'))) &&
      asked.every((word) =>
        bare(`${each.name} ${each.source} ${each.labelled} ${each.chapter}`).includes(word),
      ),
  );
  const count = (label: BookEntry['label']): number => book.filter((each) => each.label === label).length;
  const of = book.length;
  const n = doubts.rows.length;
  const bad = all.filter((each) => each.verdict && !each.verdict.holds).length;
  return {
    title: words.t('book.title'),
    intro: words.t('book.intro', {
      n: of,
      measured: count('measured'),
      surveyed: count('surveyed'),
      assumed: count('assumed'),
    }),
    found: words.t('book.found', { n: rows.length }),
    heads: (
      ['name', 'value', 'range', 'label', 'source', ...(n > 0 ? (['verdict'] as const) : [])] as const
    ).map((each) => words.t(`book.head.${each}`)),
    rows,
    filters: {
      label: (['all', 'measured', 'surveyed', 'assumed'] as const).map((id) => ({
        id,
        name: words.t(id === 'all' ? 'book.all' : `book.label.${id}`),
      })),
      chapter: (['all', 'flow', 'people', 'board'] as const).map((id) => ({
        id,
        name: words.t(id === 'all' ? 'book.all' : `book.chapter.${id}`),
      })),
      verdict:
        n === 0
          ? []
          : (['all', 'holds', 'flips'] as const).map((id) => ({
              id,
              name: words.t(id === 'all' ? 'book.all' : `book.verdict.${id}`),
            })),
    },
    doubt: {
      state: doubts.state,
      progress: doubts.progress,
      title: words.t('book.doubt'),
      what: words.t('book.doubt.what'),
      go: words.t(doubts.state === 'stopped' ? 'book.doubt.again' : 'book.doubt.go'),
      told:
        doubts.state === 'working'
          ? words.t('book.doubt.working', { n: Math.min(of, n + 1), of })
          : doubts.state === 'failed'
            ? words.t('book.doubt.failed')
            : doubts.state === 'stopped'
              ? words.t('book.doubt.stopped', { n, of })
              : n > 0
                ? words.t('book.doubt.all', { n: bad, of: n })
                : null,
      claims: n > 0 ? claimsOf(snapshot, words) : [],
    },
  };
}
