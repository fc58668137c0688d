/**
 * Whatever the kernel can name, both languages can say: functions, measures, moves, dilemmas,
 * refusals. Also the house style of words: typographic quotes, short names, formats that run.
 */
import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/kernel/moves/catalogue.ts';
import {
  BETS,
  DESTINATIONS,
  ENDINGS,
  FAILURE_ANSWERS,
  FUNCTIONS,
  LESSONS,
  MEASURES,
  PURPOSES,
  STAGES,
} from '../../src/kernel/world/names.ts';
import en from '../../src/text/en/index.ts';
import fr from '../../src/text/fr/index.ts';

const LANGUAGES: [string, Record<string, string>][] = [
  ['en', en],
  ['fr', fr],
];

/** Names in a union of strings in a kernel file: types leave no trace at run time. */
function union(file: string, name: string): string[] {
  const source = readFileSync(new URL(`../../src/kernel/world/${file}`, import.meta.url), 'utf8');
  const body = source.split(name)[1]!.split(';')[0]!;
  return [...body.matchAll(/'([\w-]+)'/g)].map((match) => match[1]!);
}

const each = (family: string, ids: readonly string[], ...parts: string[]): string[] =>
  ids.flatMap((id) => ['', ...parts].map((part) => `${family}.${id}${part}`));

const needed = (): string[] => [
  ...each('function', FUNCTIONS, '.person', '.quote', '.does'),
  ...each('stage', STAGES, '.question'),
  ...each('measure', MEASURES, '.what'),
  ...each('purpose', PURPOSES, '.say', '.cost'),
  ...each('lesson', LESSONS),
  ...each('destination', DESTINATIONS, '.what'),
  ...each('bet', BETS),
  ...each('answer', FAILURE_ANSWERS, '.what', '.cost'),
  ...each('ending', ENDINGS),
  ...each('refusal', union('decision.ts', 'type Refusal =')),
  ...each('happening', union('world.ts', 'interface Happening {\n  kind:')),
  ...CATALOGUE.flatMap((move) =>
    each('move', [move.id], '.what', '.more', '.pitch', '.done', ...(move.routine ? [] : ['.failed'])),
  ),
];

describe.each(LANGUAGES)('words in %s', (locale, words) => {
  it('say everything the kernel can name', () => {
    const keys = needed();
    expect(keys.length).toBeGreaterThan(300);
    expect(keys.filter((key) => !words[key])).toEqual([]);
  });

  it('give every dilemma a text and three answers with their meaning', () => {
    const ids = Object.keys(words).flatMap((key) => /^dilemma\.([\w-]+)\.text$/.exec(key)?.[1] ?? []);
    expect(ids.length).toBeGreaterThanOrEqual(26);
    const missing = ids.flatMap((id) =>
      ['a', 'b', 'c'].flatMap((letter) =>
        [`dilemma.${id}.${letter}`, `dilemma.${id}.${letter}.what`].filter((key) => !words[key]),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('use typographic quotes and no stray spaces', () => {
    const wrong = Object.entries(words).filter(([, text]) => /['"]| {2}|^\s|\s$|\.\.\./.test(text));
    expect(wrong).toEqual([]);
  });

  it('keep the names of moves short enough for a card', () => {
    const long = CATALOGUE.map((move) => words[`move.${move.id}`]!).filter((name) => name.length > 28);
    expect(long).toEqual([]);
  });

  it('can be formatted', () => {
    const broken = Object.entries(words).flatMap(([key, text]) => {
      try {
        return new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst().length > 0
          ? []
          : [`${key} is empty`];
      } catch (error) {
        return [`${key}: ${String(error)}`];
      }
    });
    expect(broken).toEqual([]);
  });

  it('round what they count', () => {
    const say = (key: string, values: Record<string, number>): string =>
      String(new IntlMessageFormat(words[key]!, locale, undefined, { ignoreTag: true }).format(values));
    expect(say('refusal.no-attention-left', { needs: 1.5375, has: 0.4 })).toMatch(
      locale === 'fr' ? /1,5.*0,4/ : /1\.5.*0\.4/,
    );
    expect(say('refusal.no-budget-left', { needs: 54.6, has: 12.3 })).toMatch(/55.*12/);
  });
});
