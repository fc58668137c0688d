/**
 * The words a level brings in each language: which keys it needs, which figures they may name, and
 * what is wrong with a word file. Only names and closing words; the rules have none.
 */
import { suggest, tellPath, type Problem } from './problem.ts';

export const LOCALES = ['en', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];
/** The level's own words in one language, by key. */
export type LevelWords = Readonly<Record<string, string>>;

/** Longest text of one key, characters. */
const LONGEST = 1200;

/** What a text may name between braces. */
const FIGURES = ['company', 'people', 'quarters'];
const PLAIN = ['title', 'teaches', 'company', 'makes', 'item.one', 'item.many'];
const TELLING = [
  'briefing.company',
  'briefing.trouble',
  'briefing.task',
  'ending.growth',
  'ending.reprieve',
  'ending.layoffs',
];

/** Every key a level's word files must have, with the figures its text may name. */
export function wordKeys(
  stations: readonly string[],
  people: readonly string[],
  dilemmas: readonly string[] = [],
): Map<string, readonly string[]> {
  const keys = new Map<string, readonly string[]>();
  for (const key of PLAIN) keys.set(key, []);
  for (const key of TELLING) keys.set(key, FIGURES);
  for (const id of stations) keys.set(`station.${id}`, []).set(`station.${id}.does`, []);
  for (const id of people) keys.set(`person.${id}`, []);
  for (const id of dilemmas) {
    keys.set(`dilemma.${id}.text`, []);
    for (const letter of ['a', 'b', 'c'])
      keys.set(`dilemma.${id}.${letter}`, []).set(`dilemma.${id}.${letter}.what`, []);
  }
  return keys;
}

/** First names of the cast as words, `cast.<function>`: what screens call an executive of this company. */
export function castWords(cast: Readonly<Partial<Record<string, string>>>): LevelWords {
  const named = Object.entries(cast).flatMap(([id, name]) =>
    name ? [[`cast.${id}`, name.split(' ')[0]!]] : [],
  );
  return Object.fromEntries(named) as LevelWords;
}

/** Problems of one word file against the keys the level needs. */
export function checkWords(raw: unknown, file: string, keys: ReturnType<typeof wordKeys>): Problem[] {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return [{ file, path: '', says: 'is not an object of texts', remedy: 'write { "title": "...", ... }' }];
  }
  const problems: Problem[] = [];
  const say = (key: string, what: string, remedy: string): void => {
    problems.push({ file, path: tellPath([key]), says: what, remedy });
  };
  const own = raw as Record<string, unknown>;
  const missing = [...keys.keys()].filter((key) => !Object.hasOwn(own, key));
  for (const key of Object.keys(own)) {
    if (!keys.has(key)) say(key, `unknown key "${key}"`, suggest(key, missing, 'remove it'));
  }
  for (const [key, figures] of keys) {
    const text = Object.hasOwn(own, key) ? own[key] : undefined;
    if (text === undefined) say(key, 'is missing', `add "${key}" with its text`);
    else if (typeof text !== 'string') say(key, 'is not a text', 'put it between double quotes');
    else if (text.trim() === '') say(key, 'is empty', 'write its text');
    else if (text.length > LONGEST) say(key, 'is too long', `use at most ${LONGEST} characters`);
    else checkBraces(text, figures, (what, remedy) => say(key, what, remedy));
  }
  return problems;
}

function checkBraces(
  text: string,
  figures: readonly string[],
  say: (what: string, remedy: string) => void,
): void {
  if (/'[{}]/.test(text)) say('a straight apostrophe before a brace hides the figure', "use ’ instead of '");
  for (const name of placeholders(text)) {
    if (figures.includes(name)) continue;
    const allowed = figures.length > 0 ? suggest(name, figures) : 'this text names no figure';
    say(`no figure "{${name}}" here`, allowed);
  }
  if (/[{}]/.test(text.replace(/\{[^{}]*\}/g, '')))
    say('a brace without its partner', 'write figures as {people}');
}

/** The names between braces, in order. */
function placeholders(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((found) => found[1]!.trim());
}

/** Where two languages name different figures in the same text. */
export function compareWords(
  files: Record<Locale, { raw: unknown; file: string }>,
  keys: Iterable<string>,
): Problem[] {
  const problems: Problem[] = [];
  const { en, fr } = files;
  for (const key of keys) {
    const [one, other] = [en.raw, fr.raw].map((raw) => {
      const text =
        typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>)[key] : undefined;
      return typeof text === 'string' ? new Set(placeholders(text)) : null;
    });
    if (!one || !other) continue;
    for (const name of one) if (!other.has(name)) problems.push(lacks(fr.file, key, name, en.file));
    for (const name of other) if (!one.has(name)) problems.push(lacks(en.file, key, name, fr.file));
  }
  return problems;
}

function lacks(file: string, key: string, name: string, there: string): Problem {
  const what = `does not name {${name}}, which stands in ${there}`;
  return { file, path: tellPath([key]), says: what, remedy: 'name it in both languages or in neither' };
}
