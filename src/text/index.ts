/**
 * Words and figures in the player's language. Messages are ICU MessageFormat, one JSON object an
 * area and language; figures go through Intl. Knows nothing of the game's rules.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import type en from './en/index.ts';
import type { vocabularies } from './en/index.ts';

export const LOCALES = ['en', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

/** Families of keys whose last parts are ids of the game, so that they can be built. */
type Family =
  | 'function'
  | 'stage'
  | 'measure'
  | 'purpose'
  | 'lesson'
  | 'destination'
  | 'bet'
  | 'answer'
  | 'ending'
  | 'move'
  | 'dilemma'
  | 'effect'
  | 'refusal'
  | 'happening'
  | 'board'
  | 'odds'
  | 'half'
  | 'fate'
  | 'moment'
  | 'guide'
  | 'help'
  | 'term'
  | 'level'
  | 'why'
  | 'weigh'
  | 'whatif'
  | 'book'
  | 'title.notice.save'
  | 'codes.trouble'
  | 'away.axis'
  | 'class.question'
  | 'class.option';
export type WordKey = keyof typeof en | `${Family}.${string}`;
/** Another way of speaking of the same business, laid over these words. */
export type Vocabulary = 'company' | keyof typeof vocabularies;
export type Values = Record<string, string | number>;

export interface Words {
  readonly locale: Locale;
  /** The message in the player's language. A missing key shows itself in brackets: tests hunt for those. */
  t(key: WordKey, values?: Values): string;
  has(key: string): boolean;
  /** A plain number, at most `digits` decimals (0). */
  number(value: number, digits?: number): string;
  /** k€, whole: "412 k€". `signed` shows a plus. */
  money(thousands: number, signed?: boolean): string;
  /** A day of the year: "25 November", with its year if asked for. @param day as 2026-11-25 */
  date(day: string, withYear?: boolean): string;
  /** A share as per cent, whole by default; `signed` shows a plus. */
  percent(share: number, digits?: number, signed?: boolean): string;
  /**
   * These words with a level's own on top: under `level.`, its executives under their own names, and
   * the business told in its vocabulary (that of a company where it names none).
   * @param begun the company had AI before the first quarter: left alone, it is not "without AI"
   */
  withLevel(own: Record<string, string>, vocabulary?: Vocabulary, begun?: boolean): Words;
}

type Messages = Record<string, string>;
type Vocabularies = Record<Exclude<Vocabulary, 'company'> | 'begun', Messages>;

function speaker(locale: Locale, messages: Messages, others: Vocabularies): Words {
  const compiled = new Map<string, IntlMessageFormat>();
  const t = (key: string, values?: Values): string => {
    const message = messages[key];
    if (message === undefined) return `[${key}]`;
    if (!/[{'<]/.test(message)) return message;
    let format = compiled.get(key);
    if (!format)
      compiled.set(key, (format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true })));
    return String(format.format(values));
  };
  // Making a format takes longer than a hundred uses of it.
  const formats: Intl.NumberFormat[] = [];
  const number = (value: number, digits = 0): string =>
    (formats[digits] ??= new Intl.NumberFormat(locale, {
      maximumFractionDigits: digits,
      minimumFractionDigits: digits,
    }))
      .format(value === 0 ? 0 : value)
      .replaceAll('\u202f', '\u00a0');
  const signedly = (text: string, value: number, signed?: boolean): string =>
    (signed && value > 0 ? '+' : '') + text.replace(/^-/, '\u2212');
  return {
    locale,
    t,
    has: (key) => key in messages,
    number: (value, digits) => number(value, digits).replace(/^-/, '\u2212'),
    money: (value, signed) => signedly(`${number(Math.round(value))}\u00a0k€`, Math.round(value), signed),
    date: (day, withYear) =>
      new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month: 'long',
        ...(withYear ? { year: 'numeric' } : {}),
        timeZone: 'UTC',
      }).format(new Date(`${day}T12:00:00Z`)),
    percent: (share, digits = 0, signed) =>
      signedly(`${number(share * 100, digits)}${locale === 'fr' ? '\u00a0' : ''}%`, share, signed),
    withLevel: (own, vocabulary = 'company', begun = false) =>
      speaker(
        locale,
        {
          ...messages,
          ...(begun ? others.begun : {}),
          ...(vocabulary === 'company' ? {} : others[vocabulary]),
          ...Object.fromEntries(Object.entries(own).map(([key, text]) => [levelKey(key), text])),
        },
        others,
      ),
  };
}

/** Where a level's word goes: "cast.it" is what IT's executive is called. */
function levelKey(key: string): string {
  return key.startsWith('cast.') ? `function.${key.slice('cast.'.length)}.person` : `level.${key}`;
}

/** Loads one language; the other stays on the server. */
export async function loadWords(locale: Locale): Promise<Words> {
  const words = locale === 'fr' ? await import('./fr/index.ts') : await import('./en/index.ts');
  return speaker(locale, words.default, { ...words.vocabularies, begun: words.begun });
}

/** Loads the few words of one language that the title needs before the game has come. */
export async function loadFirstWords(locale: Locale): Promise<Words> {
  const words = locale === 'fr' ? await import('./fr/first.ts') : await import('./en/first.ts');
  return speaker(locale, words.default, { public: {}, insurance: {}, freight: {}, begun: {} });
}
