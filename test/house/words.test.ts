/** English and French say the same things: same keys, same holes to fill, nothing empty, nothing twice. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { filesIn, read } from './source.ts';

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

const pairs = [
  ...filesIn('src/text/en')
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file, file.replace('/en/', '/fr/')] as const),
  ...filesIn('levels')
    .filter((file) => file.endsWith('words.en.json'))
    .map((file) => [file, file.replace('.en.', '.fr.')] as const),
];

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
    for (const file of filesIn(`src/text/${locale}`).filter((name) => name.endsWith('.json')))
      for (const key of load(file).keys()) {
        if (seen.has(key)) twice.push(`${key} in ${seen.get(key)} and ${file}`);
        seen.set(key, file);
      }
    expect(twice).toEqual([]);
  });

  it('sets French punctuation with spaces that do not break', () => {
    const wrong: string[] = [];
    for (const [, french] of pairs)
      for (const [key, message] of load(french))
        if (/[\p{L}\d)»…]\s?[ ][;:!?»]|« |[\p{L}\d)][!?;](?!\S)|\u202f/u.test(message))
          wrong.push(`${french} ${key}: ${message}`);
    expect(wrong).toEqual([]);
  });
});
