/**
 * A public service, an insurer and a freight house speak of the same numbers in other words: every word laid over is
 * known, asks for the same figures, and nothing of what they do not handle is left in what a run says.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { VOCABULARIES } from '../../src/level/index.ts';
import en, { begun as begunInEnglish, vocabularies as inEnglish } from '../../src/text/en/index.ts';
import fr, { begun as begunInFrench, vocabularies as inFrench } from '../../src/text/fr/index.ts';
import { loadWords, LOCALES } from '../../src/text/index.ts';

type Messages = Record<string, string>;
const base: Record<string, Messages> = { en, fr };
const laid: Record<string, Record<string, Messages>> = { en: inEnglish, fr: inFrench };
const begun: Record<string, Messages> = { en: begunInEnglish, fr: begunInFrench };
const spoken = Object.keys(inEnglish).flatMap((name) => LOCALES.map((locale) => [name, locale] as const));

/** The values a message asks for. */
function holes(message: string, locale: string): string[] {
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (!node || typeof node !== 'object') return;
    const { type, value, options } = node as Record<string, unknown>;
    if (typeof type === 'number' && type !== 0 && type !== 7) names.add(String(value));
    if (options)
      Object.values(options as Record<string, { value: unknown }>).forEach((each) => walk(each.value));
  };
  walk(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

/** Words a vocabulary has no use for. Some have another sense too, or another speaker: those stand below, by key. */
const SHOP = {
  en: /\b(?:customers?|revenue|sales|sell|sold|rivals?|competit\w+|orders|offer|offerings?|growth|company|board(?:’s)?|shareholders?|profits?|layoffs?|market)\b/i,
  fr: /(?<![\p{L}])(?:clients?|clientes?|chiffre d’affaires|vente|vendre|vendeurs?|concurren\p{L}+|commandes?|offres?|croissance|entreprise|licenciements?|(?<!pas )marchés?)(?![\p{L}])/iu,
};
const ORDERS = {
  en: /\b(?:orders?|workshop)\b/i,
  fr: /(?<![\p{L}])(?:commandes?|atelier)(?![\p{L}])/iu,
};
const FOREIGN: Record<string, Record<string, RegExp>> = {
  public: SHOP,
  insurance: {
    en: new RegExp(`${ORDERS.en.source}|\\b(?:revenue|deliver\\w*)\\b`, 'i'),
    fr: new RegExp(`${ORDERS.fr.source}|chiffre d’affaires|(?<![\\p{L}])livr(?:er|ée?s?)(?![\\p{L}])`, 'iu'),
  },
  freight: ORDERS,
};
/** What says nothing of the company played: the game's own pages, and whoever speaks of somebody else's. */
const ELSEWHERE = /^(?:title|about|help|menu|settings|key|levels|codes)\./;
const ANOTHER_SENSE = new Set([
  'dilemma.double-budget.text', // the council offers to double the money
  'dilemma.vendor-suite.text', // a vendor offers
  'dilemma.marketing-late.text', // to offer
  'dilemma.talent-offer.text', // an offer of work
  'dilemma.talent-offer.b',
  'function.hr.does', // on board
  'ending.ui.label', // {company} is the name
  'floor.words.summary',
  'half.dark.1', // a judge's orders
  'debrief.step.unseen.room', // where the players work
  'debrief.step.our-firm.ask',
]);
/** The same beside the orders of a company. */
const NO_ORDER = new Set([
  'floor.room.dark', // by order of the court
  'why.cause.pause',
  'half.dark.1',
]);

describe('the words of another trade', () => {
  it('are one of the vocabularies a level may name', () => {
    expect([...VOCABULARIES]).toEqual(['company', ...Object.keys(inEnglish)]);
    expect(Object.keys(inFrench)).toEqual(Object.keys(inEnglish));
  });

  it.each(spoken)('lie over words there are, and ask for the same figures (%s, %s)', (name, locale) => {
    const wrong = Object.entries(laid[locale]![name]!).flatMap(([key, text]) => {
      const under = base[locale]![key];
      if (under === undefined) return [`${key} lies over nothing`];
      const [asked, known] = [holes(text, locale), holes(under, locale)];
      return asked.join() === known.join()
        ? []
        : [`${key} asks for {${asked.join()}}, the company for {${known.join()}}`];
    });
    expect(Object.keys(laid[locale]![name]!).length).toBeGreaterThan(name === 'public' ? 200 : 40);
    expect(wrong).toEqual([]);
  });

  it.each(Object.keys(inEnglish))('say something else in one language at least (%s)', (name) => {
    const same = LOCALES.flatMap((locale) => Object.keys(laid[locale]![name]!)).filter((key) =>
      LOCALES.every((locale) => (laid[locale]![name]![key] ?? base[locale]![key]) === base[locale]![key]),
    );
    expect(same).toEqual([]);
  });

  it.each(spoken)('leave nothing of another trade in a run (%s, %s)', (name, locale) => {
    const senses = name === 'public' ? ANOTHER_SENSE : NO_ORDER;
    const heard = Object.entries({ ...base[locale], ...laid[locale]![name] })
      .filter(([key]) => !ELSEWHERE.test(key) && !senses.has(key))
      // The names of figures stand in braces and are never read.
      .map(
        ([key, text]) =>
          [key, text.replace(/\{\w+\}|\{\w+, (?:plural|select),|\b(?:growth|layoffs) \{/g, '')] as const,
      )
      .filter(([, text]) => FOREIGN[name]![locale]!.test(text))
      .map(([key, text]) => `${key}: ${text}`);
    expect(heard).toEqual([]);
  });

  it.each(spoken)(
    'are spoken in a level that asks for them, and in no other (%s, %s)',
    async (name, locale) => {
      const words = await loadWords(locale);
      const own = { company: 'Sainte-Aude', 'cast.hr': 'Amel' };
      const service = words.withLevel(own, name as keyof typeof inEnglish);
      expect(service.t('accounts.line.orders')).toBe(laid[locale]![name]!['accounts.line.orders']);
      expect(service.t('level.company')).toBe('Sainte-Aude');
      expect(service.t('function.hr.person')).toBe('Amel');
      for (const company of [words, words.withLevel(own), words.withLevel(own, 'company')])
        expect(company.t('accounts.line.orders')).toBe(base[locale]!['accounts.line.orders']);
      // A level's words may be laid over twice: screens do, for its cards.
      expect(service.withLevel(own, name as keyof typeof inEnglish).t('bet.rise')).toBe(
        service.t('bet.rise'),
      );
    },
  );
});

describe('a company that had AI before', () => {
  it.each(LOCALES)('is never told as one without AI where it is left alone (%s)', async (locale) => {
    const words = await loadWords(locale);
    const without = /without AI|sans IA/i;
    const left = words.withLevel({}, 'freight', true);
    const spoken = Object.keys(base[locale]!).filter((key) => without.test(base[locale]![key]!));
    const kept = spoken.filter((key) => without.test(begun[locale]![key] ?? base[locale]![key]!));
    // A cleaner step, "with or without AI", and a figure of the open book speak of something else.
    expect(kept).toEqual(['move.operations.clean.more', 'book.name.needlessWithoutAi']);
    expect(words.withLevel({}).t('accounts.ghost')).toMatch(without);
    expect(left.t('accounts.ghost')).not.toMatch(without);
    const wrong = Object.entries(begun[locale]!).filter(
      ([key, text]) => holes(text, locale).join() !== holes(base[locale]![key] ?? '', locale).join(),
    );
    expect(wrong).toEqual([]);
  });
});
