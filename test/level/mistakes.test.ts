/** Whatever one value of a level's files is replaced by, reading it tells a problem there and never throws. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readLevel, tellPath, tellProblem } from '../../src/level/index.ts';

const text = (name: string): string =>
  readFileSync(new URL(`../../levels/training/${name}`, import.meta.url), 'utf8');
const level = JSON.parse(text('level.json'));
const checks = JSON.parse(text('checks.json'));
checks.checks.splice(4);
const words = { en: text('words.en.json'), fr: text('words.fr.json') };

type Path = (string | number)[];

function paths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...below.flatMap(([key, one]) => paths(one, [...path, key]))];
}

const GONE = Symbol('gone');

/** The document with one value replaced. */
function altered(document: unknown, path: Path, value: unknown): unknown {
  if (path.length === 0) return value;
  const copy = structuredClone(document) as Record<string | number, unknown>;
  let here = copy;
  for (const part of path.slice(0, -1)) here = here[part] as typeof here;
  const last = path.at(-1)!;
  if (value === GONE) delete here[last];
  else here[last] = value;
  return copy;
}

for (const [name, document] of Object.entries({ level, checks })) {
  it(`${name}.json: every value, replaced by what it can't be`, { timeout: 60_000 }, () => {
    let tried = 0;
    for (const path of paths(document)) {
      for (const value of [GONE, null, 'nonsense', -7, 1e9, true, [], {}, [[]], { a: { b: 1 } }]) {
        if (path.length === 0 && value === GONE) continue;
        const changed = JSON.stringify(altered(document, path, value));
        const files = {
          level: JSON.stringify(level),
          words,
          checks: JSON.stringify(checks),
          [name]: changed,
        };
        const reading = readLevel(files, 'levels/x');
        tried++;
        if (reading.ok) continue;
        const told = reading.problems.map(tellProblem);
        for (const line of told)
          expect(line, tellPath(path)).not.toMatch(/undefined|\[object|Invalid input|NaN/);
        // The problem lies in the same part of the file, or in the words of a station that has another name now.
        const around = told.some(
          (line) => path.length < 2 || line.includes(String(path[0])) || line.includes('station.nonsense'),
        );
        expect(
          around,
          `${tellPath(path)} = ${value === GONE ? 'gone' : JSON.stringify(value)}: ${told.join(' | ')}`,
        ).toBe(true);
      }
    }
    expect(tried).toBeGreaterThan(300);
  });
}
