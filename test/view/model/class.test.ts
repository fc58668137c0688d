/** The class in words: both languages say all of it, names stay hidden until shown, files open in a spreadsheet. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { levelById } from '../../../src/cli/levels.ts';
import { classEntry, classOf } from '../../../src/debrief/index.ts';
import { findCodes } from '../../../src/run/index.ts';
import type { Snapshot } from '../../../src/session/snapshot.ts';
import { loadWords } from '../../../src/text/index.ts';
import { classModel } from '../../../src/view/model/class/class.ts';
import { classCsv, classJson } from '../../../src/view/model/class/export.ts';
import { csvOf } from '../../../src/view/model/files/csv.ts';
import { classCodes } from '../../kit/codes.ts';

const levels = ['training', 'public'].map((id) => levelById(id)!);
const playable = levels.map((each) => each.playable);
const codes = [...classCodes(playable[0]!, 16), ...classCodes(playable[1]!, 6)];
const text = ['name;code', ...codes.map((code, at) => `=Zoltan ${at};${code}`), 'Broken;GABC', `Twice;${codes[0]}`].join('\n'); // prettier-ignore
const entries = findCodes(text).map((find) => classEntry(find, 0, playable));
const snapshot = {
  levels: levels.map((level) => ({ id: level.document.id, level, best: null, par: null })),
  class: { sources: [null], entries, reading: null, nothing: false, report: classOf(entries) },
} as unknown as Snapshot;

describe.each(['en', 'fr'] as const)('the class in words (%s)', (locale) => {
  it('says everything, of every level, in that level’s words', async () => {
    const words = await loadWords(locale);
    for (const level of ['training', 'public']) {
      const model = classModel(snapshot, level, false, words);
      const said = JSON.stringify(model);
      expect(said).not.toMatch(/\[[a-z]+[.\w-]*\]/);
      expect(said).not.toMatch(/NaN|undefined|Infinity/);
      expect(model.shown!.id).toBe(level);
      expect(model.shown!.prompts).toHaveLength(3);
      expect(model.bad).toHaveLength(1);
      expect(model.repeats).toHaveLength(1);
      if (level === 'public') expect(said).not.toMatch(/“Growth”|« Croissance »/);
    }
  });

  it('shows birds, or the names that came with the codes', async () => {
    const words = await loadWords(locale);
    const hidden = JSON.stringify(classModel(snapshot, null, false, words));
    expect(hidden).not.toContain('Zoltan');
    const shown = classModel(snapshot, null, true, words).shown!;
    expect(shown.runs.map(({ who }) => who)).toContain('=Zoltan 3');
    expect(classJson(snapshot, false, words)).not.toContain('Zoltan');
  });

  it('goes into a file that a spreadsheet of that language opens, and no name is a formula', async () => {
    const words = await loadWords(locale);
    const csv = classCsv(snapshot, true, words);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const { data, meta } = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true });
    expect(meta.delimiter).toBe(locale === 'fr' ? ';' : ',');
    expect(data).toHaveLength(1 + entries.length);
    expect(new Set(data.map((row) => row.length)).size).toBe(1);
    for (const row of data) for (const cell of row) expect(cell).not.toMatch(/^[=+@\t\r]/);
    expect(data[1]![1]).toBe("'=Zoltan 0");
    expect(data[1]!.at(-2)).toBe(codes[0]);
    expect(data[1]![5]).toMatch(locale === 'fr' ? /^-?\d+,\d+$/ : /^-?\d+\.\d+$/);
    expect(data.find((row) => row[1] === 'Broken')!.at(-1)).not.toBe('');
  });
});

describe('a table as a file', () => {
  it('leaves numbers alone, below zero too, and neutralises what begins like a formula', () => {
    const rows = [['=1+1', '+33 1', '-2+3', '@x', 'plain', -1.5, null, 'a;b', '"q"']];
    const read = (locale: 'en' | 'fr') =>
      Papa.parse<string[]>(csvOf(['h'], rows, locale).slice(1), { skipEmptyLines: true }).data[1];
    expect(read('en')).toEqual(["'=1+1", "'+33 1", "'-2+3", "'@x", 'plain', '-1.5', '', 'a;b', '"q"']);
    expect(read('fr')).toEqual(["'=1+1", "'+33 1", "'-2+3", "'@x", 'plain', '-1,5', '', 'a;b', '"q"']);
  });
});
