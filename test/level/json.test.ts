/** JSON mistakes are found with line and column, and told in words an author understands. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/level/index.ts';

const slip = (text: string): string => {
  const reading = readJson(text);
  return reading.ok ? 'read' : `${reading.line}:${reading.column} ${reading.what}; ${reading.remedy}`;
};

describe('JSON', () => {
  it('tells the place and the reason of a mistake', () => {
    expect(slip('{\n  "a": 1,\n}')).toBe('3:1 a comma before "}"; remove the comma');
    expect(slip('{\n  "a": 1\n  "b": 2\n}')).toContain('3:3 "," or "}" was expected');
    expect(slip('{"a": 0,5}')).toContain(
      '1:9 a key in double quotes was expected, not "5"; use a point for decimals',
    );
    expect(slip('{"a": .5}')).toContain('1:7 ".5" is not a number');
    expect(slip("{'a': 1}")).toContain('1:2 a key in double quotes');
    expect(slip('{"a": yes}')).toContain('"yes" is not a value; put texts between double quotes');
    expect(slip('{"a": "b\n"}')).toContain('1:7 a text without its closing quote');
    expect(slip('{"a": 1, "a": 2}')).toContain('1:10 "a" stands here twice');
    expect(slip('{"a": 1} x')).toContain('1:10 nothing was expected after the end');
    expect(slip('{"a": // no\n1}')).toContain('1:7 JSON has no comments');
    expect(slip('')).toContain('1:1 a value was expected, not the end of the file');
    expect(slip('{"a": 01}')).toContain('is not a number');
    expect(slip('['.repeat(5000))).toContain('nested too deeply');
  });

  it('reads a byte-order mark and every escape', () => {
    expect(readJson('\uFEFF{"a":"\\u00e9\\n"}')).toEqual({ ok: true, value: { a: 'é\n' } });
  });

  it('agrees with JSON.parse on all JSON, and never throws on anything else', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
    const nearly = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', '1', '\\', ' '))
      .map(([text, at, sign]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + sign + text.slice(place + 1);
      });
    fc.assert(
      fc.property(nearly, (text) => {
        let parsed = true;
        try {
          JSON.parse(text);
        } catch {
          parsed = false;
        }
        // Repeated keys are the only JSON refused.
        const reading = readJson(text);
        if (reading.ok || !reading.what.includes('twice')) expect(reading.ok).toBe(parsed);
      }),
      { numRuns: 500 },
    );
  });
});
