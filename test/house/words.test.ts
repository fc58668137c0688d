/** English and French say the same things: same keys, same holes to fill, nothing empty, nothing twice. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { VOCABULARIES } from '../../src/level/index.ts';
import { filesIn, isCode, lineAt, read, visit } from './source.ts';

type Tree = { [key: string]: string | Tree };

/** Every message of a file by its full key. */
function flat(tree: Tree, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(prefix + key, value);
    else for (const [inner, text] of flat(value, `${prefix}${key}.`)) found.set(inner, text);
  }
  return found;
}

/** Names of the values a message asks for. @throws when the message is not well formed */
function holes(message: string, locale: string): string[] {
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (!node || typeof node !== 'object') return;
    const { type, value, options, children } = node as Record<string, unknown>;
    // 0 is plain text, 7 the number sign inside a plural; everything else names a value.
    if (typeof type === 'number' && type !== 0 && type !== 7) names.add(String(value));
    if (options)
      Object.values(options as Record<string, { value: unknown }>).forEach((option) => walk(option.value));
    walk(children);
  };
  walk(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

/** Files that say some keys of the others otherwise: of another trade, or of companies that had AI before. */
const LAID_OVER = [...VOCABULARIES, 'begun'].map((name) => `/${name}.json`);

const pairs = [
  ...filesIn('src/text/en')
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file, file.replace('/en/', '/fr/')] as const),
  ...filesIn('levels')
    .filter((file) => file.endsWith('words.en.json'))
    .map((file) => [file, file.replace('.en.', '.fr.')] as const),
];

/** Every sentence a message can come out as, with "0" where a value goes. */
function sentences(message: string, locale: string): string[] {
  type Part = { type: number; value?: string; options?: Record<string, { value: Part[] }> };
  const spread = (parts: Part[]): string[] =>
    parts.reduce<string[]>(
      (said, part) => {
        const ways = part.options
          ? Object.values(part.options).flatMap((option) => spread(option.value))
          : [part.type === 0 ? part.value! : '0'];
        return said.flatMap((before) => ways.map((way) => before + way));
      },
      [''],
    );
  return spread(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst());
}

/** `$schema` and its like are for editors. */
const load = (file: string): Map<string, string> =>
  new Map([...flat(JSON.parse(read(file)) as Tree)].filter(([key]) => !key.startsWith('$')));

describe('words', () => {
  it('come in pairs', () => {
    const french = [
      ...filesIn('src/text/fr').filter((file) => file.endsWith('.json')),
      ...filesIn('levels').filter((file) => file.endsWith('words.fr.json')),
    ];
    const messages = pairs.reduce((sum, [en]) => sum + load(en).size, 0);
    console.log(`words: looked at ${pairs.length} pairs of files and ${messages} messages`);
    expect(pairs.map(([, fr]) => fr).sort()).toEqual(french.sort());
    expect(messages).toBeGreaterThan(300);
  });

  it.each(pairs)('%s says what %s says', (english, french) => {
    const [en, fr] = [load(english), load(french)];
    expect([...fr.keys()].sort()).toEqual([...en.keys()].sort());
    const wrong: string[] = [];
    for (const [key, message] of en) {
      const other = fr.get(key)!;
      if (message.trim() === '' || other.trim() === '') wrong.push(`${key} is empty`);
      const [asked, also] = [holes(message, 'en'), holes(other, 'fr')];
      if (asked.join() !== also.join())
        wrong.push(`${key} asks for {${asked.join()}} in English, {${also.join()}} in French`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(['en', 'fr'])('has no key twice in %s', (locale) => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const file of filesIn(`src/text/${locale}`).filter(
      (name) => name.endsWith('.json') && !LAID_OVER.some((other) => name.endsWith(other)),
    ))
      for (const key of load(file).keys()) {
        if (seen.has(key)) twice.push(`${key} in ${seen.get(key)} and ${file}`);
        seen.set(key, file);
      }
    expect(twice).toEqual([]);
  });

  it('sets French punctuation with spaces that do not break', () => {
    const wrong: string[] = [];
    let seen = 0;
    for (const [, french] of pairs)
      for (const [key, message] of load(french))
        for (const said of sentences(message, 'fr')) {
          seen++;
          // A mark alone is a key on the keyboard.
          if (said.length > 1 && /[^\u00a0!?][:;!?»]|«[^\u00a0]|\u202f| [%€]|\d (?:k€|min)\b/u.test(said))
            wrong.push(`${french} ${key}: ${said}`);
        }
    expect(seen).toBeGreaterThan(1500);
    expect(wrong).toEqual([]);
  });

  it('sets no straight quotes, three dots or stray spaces, in levels either', () => {
    const wrong: string[] = [];
    for (const file of pairs.flat())
      for (const [key, message] of load(file))
        if (/['"]| {2}|^\s|\s$|\.\.\.|\s[,.](?:\s|$)/.test(message)) wrong.push(`${file} ${key}: ${message}`);
    expect(wrong).toEqual([]);
  });

  it('writes no English quotes in French, and none of the other language’s spaces in English', () => {
    const wrong: string[] = [];
    for (const [english, french] of pairs) {
      for (const [key, message] of load(french)) if (/[“”]/.test(message)) wrong.push(`${french} ${key}`);
      for (const [key, message] of load(english))
        if (/[«»]|[\u00a0 ][:;!](?!:)|\u00a0\?/.test(message)) wrong.push(`${english} ${key}: ${message}`);
    }
    expect(wrong).toEqual([]);
  });

  it('are said nowhere else: no screen carries a text of its own', () => {
    const files = filesIn('src/view').filter((file) => isCode(file) && !file.includes('/story/'));
    const wrong: string[] = [];
    const SPOKEN = /^(?:aria-label|aria-description|title|label|alt|placeholder|summary|closeLabel)$/;
    for (const file of files) {
      const source = read(file);
      const tell = (start: number, text: unknown): void => {
        if (typeof text === 'string' && /\p{L}{2}/u.test(text))
          wrong.push(`${file}:${lineAt(source, start)} "${text.trim()}"`);
      };
      visit(file, source, (node) => {
        if (node.type === 'JSXText') tell(node.start, node.value);
        if (node.type === 'JSXAttribute' && SPOKEN.test(String((node.name as { name?: unknown }).name)))
          tell(node.start, (node.value as { value?: unknown } | null)?.value);
        // A sentence: a capital or a quote, then words with a space between them.
        if (node.type === 'Literal' && /^[\p{Lu}“«].*\p{Ll} \p{L}+.*[.!?…”»]$/u.test(String(node.value)))
          tell(node.start, node.value);
      });
    }
    console.log(`words: looked for texts of their own in ${files.length} files of screens and scene`);
    expect(files.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('leave numbers, money and dates to the words’ own figures', () => {
    const wrong: string[] = [];
    for (const file of filesIn('src').filter(
      (name) => isCode(name) && /^src\/(view|session|app)\//.test(name),
    )) {
      if (file.includes('/story/')) continue;
      const source = read(file);
      visit(file, source, (node) => {
        const named = (field: unknown): string => String((field as { name?: unknown } | undefined)?.name);
        const [of, what] =
          node.type === 'MemberExpression' ? [named(node.object), named(node.property)] : ['', ''];
        // Lists of names may be joined by the language; what is rounded for a style sheet is no figure.
        const figure =
          /^to(?:Locale|Precision)/.test(what) || (what === 'toFixed' && file.includes('/model/'));
        if (figure || (of === 'Intl' && what !== 'ListFormat'))
          wrong.push(`${file}:${lineAt(source, node.start)}`);
        const text = node.type === 'TemplateElement' ? (node.value as { raw: string }).raw : node.value;
        if (/^(?:TemplateElement|Literal|JSXText)$/.test(node.type) && /€/.test(String(text)))
          wrong.push(`${file}:${lineAt(source, node.start)} money by hand`);
      });
    }
    expect(wrong).toEqual([]);
  });
});
