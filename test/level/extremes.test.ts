/** Any company a level file may describe can be played: numbers stay numbers, whatever its author writes. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLevel, tellProblem, type Level } from '../../src/level/index.ts';
import { report, sprint } from '../../src/kernel/index.ts';
import { builtIn, playerOf } from '../../src/run/index.ts';
import { schemaFiles } from '../../src/tools/schema.ts';
import { randomRun } from '../kit/random-runs.ts';

const file = (name: string): string =>
  readFileSync(new URL(`../../levels/training/${name}`, import.meta.url), 'utf8');
const words = { en: file('words.en.json'), fr: file('words.fr.json') };

// Any document, any schema.
// oxlint-disable-next-line typescript/no-explicit-any
type Inside = any;
interface Field {
  path: (string | number)[];
  from: number;
  to: number;
  whole: boolean;
}

/** Every number of the document with the range its schema allows. */
function numbersOf(schema: Inside, value: Inside, path: (string | number)[] = []): Field[] {
  if (schema.type === 'array') {
    return (value as Inside[]).flatMap((one, index) => numbersOf(schema.items, one, [...path, index]));
  }
  if (schema.properties) {
    return Object.entries(schema.properties).flatMap(([key, field]) =>
      value?.[key] === undefined ? [] : numbersOf(field, value[key], [...path, key]),
    );
  }
  const whole = schema.type === 'integer';
  return whole || (schema.type === 'number' && schema.const === undefined)
    ? [{ path, from: schema.minimum, to: schema.maximum, whole }]
    : [];
}

const schema = JSON.parse(schemaFiles()['src/level/level.schema.json']!);
const base = JSON.parse(file('level.json'));
const fields = numbersOf(schema, base);

/** A level with every number somewhere in its range, often at an edge. */
const anyLevel = fc
  .tuple(
    ...fields.map(() =>
      fc.tuple(
        fc.constantFrom('low', 'high', 'between', 'between', 'usual'),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
    ),
  )
  .map((picks): Level | null => {
    const document = structuredClone(base);
    for (const [index, { path, from, to, whole }] of fields.entries()) {
      const [where, share] = picks[index]!;
      if (where === 'usual') continue;
      const value = where === 'low' ? from : where === 'high' ? to : from + share * share * (to - from);
      let here: Inside = document;
      for (const part of path.slice(0, -1)) here = here[part];
      here[path.at(-1)!] = whole ? Math.round(value) : Number(value.toPrecision(3));
    }
    const { tolerance } = document.company;
    tolerance.floor = Math.min(tolerance.floor, tolerance.start);
    document.start.literacy = Math.min(document.start.literacy, document.start.reach);
    document.quarters = Math.min(document.quarters, 8);
    const reading = readLevel({ level: JSON.stringify(document), words }, '');
    if (reading.ok) return reading.level;
    const told = reading.problems.map(tellProblem).join('\n');
    if (!told.includes('before the story starts')) throw new Error(told);
    return null;
  })
  .filter((level) => level !== null);

it('looks at every number of a level', () => expect(fields.length).toBeGreaterThanOrEqual(59));

it('can be played to its end, by the book and at random', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyLevel, fc.nat(1000), ({ playable }, seed) => {
      for (const world of [
        sprint(playable, seed, playerOf(builtIn('right-hands')!)),
        randomRun(playable, seed).world,
      ]) {
        expect(world.ending).not.toBeNull();
        const broken = JSON.stringify(report(playable, world), (key, value) =>
          key !== 'ending' && (value === null || (typeof value === 'number' && !Number.isFinite(value)))
            ? `broken ${key}`
            : value,
        );
        expect(broken).not.toContain('broken');
      }
    }),
    { numRuns: 60 },
  );
});
