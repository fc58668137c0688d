/** Level files are read whole or refused whole: every mistake at once, each with its place and a remedy. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLevel, tellProblem, type LevelFiles } from '../../src/level/index.ts';

const text = (name: string): string =>
  readFileSync(new URL(`../../levels/training/${name}`, import.meta.url), 'utf8');
const FILES = { level: text('level.json'), words: { en: text('words.en.json'), fr: text('words.fr.json') } };

// A document with mistakes has no type.
// oxlint-disable-next-line typescript/no-explicit-any
type Raw = Record<string, any>;
/** The problems of the training level after an edit. */
function problems(
  edit: (parts: { level: Raw; en: Raw; fr: Raw; checks: Raw }) => void,
  over: Partial<LevelFiles> = {},
): string[] {
  const parts = {
    level: JSON.parse(FILES.level),
    en: JSON.parse(FILES.words.en),
    fr: JSON.parse(FILES.words.fr),
    checks: JSON.parse(text('checks.json')),
  };
  edit(parts);
  const { level, en, fr, checks } = parts;
  const reading = readLevel(
    {
      level: JSON.stringify(level),
      words: { en: JSON.stringify(en), fr: JSON.stringify(fr) },
      checks: JSON.stringify(checks),
      ...over,
    },
    'levels/x',
  );
  return reading.ok ? [] : reading.problems.map(tellProblem);
}
const one = (edit: (parts: { level: Raw; en: Raw; fr: Raw; checks: Raw }) => void): string => {
  const told = problems(edit);
  expect(told).toHaveLength(1);
  return told[0]!;
};

describe('a level as it should be', () => {
  it('is read, frozen and given an identity', () => {
    const reading = readLevel(FILES, 'levels/training');
    if (!reading.ok) throw new Error(reading.problems.map(tellProblem).join('\n'));
    const { level } = reading;
    expect(level.playable.identity).toMatch(/^[0-9a-f]{12}$/);
    expect(Object.isFrozen(level.playable.stations[0])).toBe(true);
    expect(Object.isFrozen(level.words.fr)).toBe(true);
    expect(level.checks).toBeNull();
    expect(level.words.fr['station.design']).toBeTruthy();
    expect(level.words.fr['cast.it']).toBe('Malik');
  });

  it('keeps its identity when only names, looks or the order of keys change, and loses it with a number', () => {
    const identity = (edit: (level: Raw) => void): string => {
      const level = JSON.parse(FILES.level);
      edit(level);
      const reading = readLevel(
        { ...FILES, level: JSON.stringify(Object.fromEntries(Object.entries(level).reverse())) },
        '',
      );
      if (!reading.ok) throw new Error(reading.problems.map(tellProblem).join('\n'));
      return reading.level.playable.identity;
    };
    const same = identity(() => {});
    expect(identity((level) => void (level.cast.it = 'Somebody Else'))).toBe(same);
    expect(identity((level) => void (level.minutes = 12))).toBe(same);
    expect(identity((level) => void (level.stations[0].staff = 19))).not.toBe(same);
  });
});

describe('mistakes', () => {
  it('names a wrong function and the one that was meant', () => {
    expect(one(({ level }) => (level.firstFaces[2] = 'operation'))).toBe(
      'levels/x/level.json: firstFaces[2]: no function "operation"; did you mean "operations"?',
    );
  });

  it('refuses unknown keys with a suggestion, at any depth', () => {
    expect(one(({ level }) => (level.company.erossion = 2))).toContain(
      'company.erossion: unknown key "erossion"; did you mean "erosion"?',
    );
    expect(one(({ level }) => (level.stations[1].people = 2))).toContain(
      'stations[1].people: unknown key "people"',
    );
    expect(one(({ level }) => (level.cast.operation = 'A B'))).toContain(
      'cast.operation: unknown key "operation"; did you mean "operations"?',
    );
  });

  it('wants staff as a positive whole number', () => {
    expect(one(({ level }) => (level.stations[0].staff = 12.5))).toContain(
      'stations[0].staff: 12.5 is not a whole number; use 12 or 13',
    );
    expect(one(({ level }) => (level.stations[0].staff = 0))).toContain(
      'stations[0].staff: 0 is below 1; use at least 1',
    );
    expect(one(({ level }) => (level.stations[0].staff = '18'))).toContain(
      '"18" is a text; remove the quotes',
    );
    expect(one(({ level }) => delete level.stations[0].staff)).toContain(
      'stations[0].staff: is missing; add it: People who work here: a positive whole number',
    );
  });

  it('tells every mistake of every file at once', () => {
    const told = problems(({ level, en, fr, checks }) => {
      level.startsPerQuater = level.startsPerQuarter;
      delete level.startsPerQuarter;
      level.start.stage = 'learing';
      level.stations[3].person = 'gerrard';
      level.stations[2].id = 'quote';
      level.growthAt = -1;
      delete en['ending.growth'];
      fr.titel = 'x';
      fr['briefing.task'] = 'Sans chiffre';
      checks.checks[0].expect.grwoth = { above: 1 };
    });
    const all = told.join('\n');
    expect(all).toContain('level.json: startsPerQuarter: is missing');
    expect(all).toContain(
      'level.json: startsPerQuater: unknown key "startsPerQuater"; did you mean "startsPerQuarter"?',
    );
    expect(all).toContain('start.stage: no stage "learing"; did you mean "learning"?');
    expect(all).toContain('stations[3].person: nobody called "gerrard"; did you mean "gerard"?');
    expect(all).toContain('stations[2].id: "quote" is taken by stations[0]');
    expect(all).toContain('growthAt: -1 is below 0.01');
    expect(all).toContain('words.en.json: ["ending.growth"]: is missing');
    expect(all).toContain('words.fr.json: titel: unknown key "titel"');
    expect(all).toContain(
      'words.fr.json: ["briefing.task"]: does not name {quarters}, which stands in levels/x/words.en.json',
    );
    expect(all).toContain(
      'checks.json: checks[0].expect.grwoth: unknown key "grwoth"; did you mean "growth"?',
    );
  });

  it('checks cross-references: people, cast, dilemmas, tolerance, seats', () => {
    expect(problems(({ level }) => (level.stations[0].person = 'tom')).join('\n')).toMatch(
      /"tom" lives in|people\.ines: lives in no room/,
    );
    expect(one(({ level }) => delete level.cast.hr)).toContain('cast.hr: is missing');
    expect(one(({ level }) => (level.dilemmas = ['where-too']))).toContain(
      'dilemmas[0]: no dilemma "where-too"; did you mean "where-to"?',
    );
    expect(one(({ level }) => (level.dilemmas = ['where-to', 'where-to']))).toContain(
      'dilemmas[1]: "where-to" stands here twice',
    );
    expect(one(({ level }) => (level.company.tolerance.floor = 9))).toContain(
      'company.tolerance.floor: 9 is above the start (6)',
    );
    expect(one(({ level }) => (level.start.literacy = 0.5))).toContain('start.literacy');
    expect(one(({ level }) => (level.format = 7))).toContain('format: 7 is not understood here; write 1');
    expect(one(({ level }) => (level.id = '1st'))).toContain('an id starts with a letter');
  });

  it('refuses a company that loses money before anybody has decided anything', () => {
    expect(one(({ level }) => (level.company.price = 1.5))).toMatch(
      /^levels\/x\/level\.json: company: earns -\d+ k€ a quarter on \d+ k€ of revenue before the story starts; raise/,
    );
  });

  it('checks figures named in words', () => {
    expect(
      problems(({ en, fr }) => (en['ending.growth'] = fr['ending.growth'] = '{peple} stay')).join('\n'),
    ).toContain('no figure "{peple}" here; did you mean "people"?');
    expect(problems(({ en, fr }) => (en.title = fr.title = '{people}')).join('\n')).toContain(
      'this text names no figure',
    );
    expect(one(({ en }) => (en['ending.growth'] = 'open { brace'))).toContain('a brace without its partner');
    expect(problems(({ fr }) => (fr['briefing.company'] = "l'{company}{people}")).join('\n')).toContain(
      'a straight apostrophe before a brace',
    );
  });

  it('names missing files', () => {
    expect(problems(() => {}, { words: { en: null, fr: FILES.words.fr } })).toEqual([
      expect.stringContaining('words.en.json: is missing'),
    ]);
    expect(problems(() => {}, { checks: null })).toEqual([
      expect.stringContaining('checks.json: is missing'),
    ]);
    expect(problems(() => {}, { level: null })).toEqual([expect.stringContaining('level.json: is missing')]);
  });

  it('names line and column of broken JSON, and goes on with the other files', () => {
    const told = problems(({ fr }) => delete fr.title, {
      level: FILES.level.replace('"budget": 150,', '"budget": 1,5,'),
    });
    expect(told[0]).toMatch(/^levels\/x\/level\.json: line 11, column \d+: /);
  });

  it('survives anything at all', () => {
    for (const junk of [
      '',
      'null',
      '[]',
      '3',
      '"x"',
      '{',
      '{"stations":3,"cast":[],"people":"x","start":null}',
      '[[[[',
      '{"a":1}}',
    ]) {
      const reading = readLevel({ level: junk, words: { en: junk, fr: junk }, checks: junk }, '');
      expect(reading.ok, junk).toBe(false);
      if (!reading.ok)
        for (const problem of reading.problems)
          expect(tellProblem(problem)).not.toMatch(/undefined|\[object/);
    }
  });
});
