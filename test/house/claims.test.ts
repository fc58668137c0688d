/** The table of claims is whole: every claim of the game is in it, and every name it gives is the name of something. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../src/kernel/world/parameters.ts';
import { read, ROOT, visit } from './source.ts';

const TABLE = 'docs/claims.md';
const COLUMNS = ['#', 'claim', 'mechanism', 'felt', 'check', 'off', 'debrief'] as const;
type Row = Record<(typeof COLUMNS)[number], string>;

const rows: Row[] = read(TABLE)
  .split('\n')
  .filter((line) => /^\| S\d+ \|/.test(line))
  .map((line) => {
    const cells = line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim());
    return Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at] ?? ''])) as Row;
  });

/** What stands between backticks. */
const named = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
/** What stands between curly quotes. */
const quoted = (cell: string): string[] => [...cell.matchAll(/“([^”]+)”/g)].map(([, name]) => name!);
/** Tests a cell names: file and exact name. */
const tests = (cell: string): { file: string; name: string }[] =>
  [...cell.matchAll(/`(test\/[^`]+)`: “([^”]+)”/g)].map(([, file, name]) => ({ file: file!, name: name! }));

/** Every string written out in a file. */
function strings(file: string): Set<string> {
  const found = new Set<string>();
  visit(file, read(file), (node) => {
    if (node.type === 'Literal' && typeof node['value'] === 'string') found.add(node['value']);
    // A key without quotes is a name as well.
    if (node.type === 'Identifier' && typeof node['name'] === 'string') found.add(node['name']);
  });
  return found;
}

const keys = (file: string): string[] => Object.keys(JSON.parse(read(file)) as Record<string, string>);

describe('the table of claims', () => {
  it('has each of the twenty-five, once, in order', () => {
    console.log(
      `claims: looked at ${rows.length} rows and ${rows.flatMap((row) => tests(row.check)).length} tests`,
    );
    expect(rows.map((row) => row['#'])).toEqual(Array.from({ length: 25 }, (_, at) => `S${at + 1}`));
  });

  it('leaves nothing empty', () => {
    const empty = rows.flatMap((row) =>
      COLUMNS.filter((column) => row[column].length < 2).map((column) => `${row['#']} ${column}`),
    );
    expect(empty).toEqual([]);
    expect(rows.filter((row) => /^to come$/i.test(row.debrief)).map((row) => row['#'])).toEqual([]);
  });

  it('names tests that are there, by file and exact name', () => {
    const wrong: string[] = [];
    for (const row of rows) {
      const listed = tests(row.check);
      if (listed.length === 0) wrong.push(`${row['#']} names no test`);
      // Nothing in the cell but tests.
      if (listed.length !== row.check.split('<br>').length)
        wrong.push(`${row['#']} lists something that is no test`);
      for (const { file, name } of listed)
        if (!existsSync(join(ROOT, file)) || !strings(file).has(name))
          wrong.push(`${row['#']}: ${file} has no “${name}”`);
    }
    expect(wrong).toEqual([]);
  });

  it('names switches and tests of switching off that are in the files of its checks', () => {
    const wrong = rows.flatMap((row) => {
      const written = tests(row.check).flatMap(({ file }) => [...strings(file)]);
      return quoted(row.off)
        .filter((name) => !written.includes(name))
        .map((name) => `${row['#']}: “${name}”`);
    });
    expect(wrong).toEqual([]);
  });

  it('has a switch for every check on runs', () => {
    const without = rows.filter(
      (row) =>
        tests(row.check).some(({ file }) => file.startsWith('test/claims/')) && quoted(row.off).length === 0,
    );
    expect(without.map((row) => row['#'])).toEqual([]);
  });

  it('names files, numbers of the open book, dilemmas and messages that are there', () => {
    const dilemmas = new Set(keys('src/text/en/dilemmas.json').map((key) => key.split('.')[1]));
    const messages = ['debrief', 'debrief-steps', 'ending'].flatMap((file) =>
      keys(`src/text/en/${file}.json`),
    );
    const wrong: string[] = [];
    for (const row of rows) {
      for (const name of named(row.mechanism)) {
        const there = name.startsWith('src/')
          ? existsSync(join(ROOT, name))
          : name in PARAMETERS || name === 'law';
        if (!there) wrong.push(`${row['#']}: ${name}`);
      }
      for (const name of named(row.felt)) if (!dilemmas.has(name)) wrong.push(`${row['#']}: ${name}`);
      for (const name of named(row.debrief))
        if (!messages.some((key) => key === name || key.startsWith(`${name}.`)))
          wrong.push(`${row['#']}: ${name}`);
    }
    expect(wrong).toEqual([]);
  });
});
