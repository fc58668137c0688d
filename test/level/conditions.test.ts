/**
 * Conditions in level files: what a line of CEL may speak of, what is told about a slip, and dilemmas only one company
 * knows. The guide for authors lists every name there is.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DILEMMAS, found, sprint } from '../../src/kernel/index.ts';
import { readLevel, tellProblem } from '../../src/level/index.ts';
import { NUMBERS, STEP, TEXTS, TRUTHS } from '../../src/level/condition-names.ts';
import { readCondition } from '../../src/level/conditions.ts';
import { trainingLevel } from '../kit/levels.ts';
import { playerFor } from '../kit/runs.ts';

const level = trainingLevel();
const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

/** Whether a condition holds at the start of the training level. */
function holds(text: string): boolean {
  const reading = readCondition(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.says}; ${reading.remedy}`);
  return reading.condition(level, found(level, 1));
}
const slip = (text: string): string => {
  const reading = readCondition(text);
  return reading.ok ? 'fine' : `${reading.says}; ${reading.remedy}`;
};

describe('a condition', () => {
  it.each([
    ['trust > 0.4', true],
    ['quarter == 1 && quarters == 12', true],
    ['quarter + 1 >= 2 || suspended', true],
    ['!consulted && duty', true],
    ['purpose == "growth"', false],
    ['stage != "value"', true],
    ['seated("hr")', false],
    ['employs("finance") && !leads("it")', true],
    ['done("it.rollout") > 0', false],
    ['busiest.flaw > 0.3', true],
    ['patience > 50 ? cuts == 0 : failures > 2', true],
    ['-trust < 0.0 - 0.4', true],
  ])('%s: %s', (text, truth) => expect(holds(text)).toBe(truth));

  it.each([
    ['trsut < 0.4', 'no "trsut" in conditions; did you mean "trust"?'],
    ['busiest.flow > 1', 'the busiest step has no "flow"; did you mean "flaw"?'],
    ['trust', 'is a number, not a condition'],
    ['purpose', 'is a text, not a condition'],
    ['trust < "low"', 'compare like with like'],
    ['consulted > 3', 'compare like with like'],
    ['seeted("hr")', 'no "seeted(...)" in conditions; did you mean "seated"?'],
    ['seated("human")', 'no "human" for seated'],
    ['done("it.rolout") > 0', 'did you mean "it.rollout"?'],
    ['purpose == "growht"', 'no "growht" for purpose; did you mean "growth"?'],
    ['busiest == busiest', 'makes no sense'],
    ['trust <', "can't be read"],
    ['', "can't be read"],
    ['[1, 2].exists(x, x > 1)', ''],
  ])('%s is refused: %s', (text, told) => {
    expect(slip(text)).not.toBe('fine');
    expect(slip(text)).toContain(told);
  });

  it('of the catalogue is understood, every one', () => {
    for (const { id, when } of DILEMMAS) expect(slip(when), id).toBe('fine');
  });

  it('may speak of every name the guide lists, and the guide lists every name', () => {
    const guide = read('docs/levels.md');
    for (const [name, { about }] of Object.entries({ ...NUMBERS, ...TRUTHS, ...TEXTS })) {
      expect(guide).toContain(`| \`${name}\` | ${about} |`);
      const asked = name in TRUTHS ? name : name in TEXTS ? `${name} != "x" || true` : `${name} < 1e9`;
      if (!(name in TEXTS)) expect(slip(asked), name).toBe('fine');
    }
    for (const name of Object.keys(STEP)) expect(guide).toContain(`\`busiest.${name}\``);
  });
});

// A document with mistakes has no type.
// oxlint-disable-next-line typescript/no-explicit-any
type Raw = Record<string, any>;

/** The training level with other dilemmas and, where asked, the words of its own. */
function withDilemmas(dilemmas: unknown[], words: boolean): ReturnType<typeof readLevel> {
  const document: Raw = JSON.parse(read('levels/training/level.json'));
  document.dilemmas = dilemmas;
  const texts = (['en', 'fr'] as const).map((locale): [string, string] => {
    const own: Raw = JSON.parse(read(`levels/training/words.${locale}.json`));
    if (words)
      for (const part of ['text', 'a', 'a.what', 'b', 'b.what', 'c', 'c.what'])
        own[`dilemma.old-kiln.${part}`] = `The kiln: ${part}.`;
    return [locale, JSON.stringify(own)];
  });
  return readLevel(
    { level: JSON.stringify(document), words: Object.fromEntries(texts) as Record<'en' | 'fr', string> },
    'levels/x',
  );
}
const KILN = {
  id: 'old-kiln',
  speaker: 'room',
  when: 'quarter >= 2',
  answers: [{ 'flaw-busiest': -0.2, cost: 45 }, { patience: 4 }, { 'lesson.flow': 0.2, consulted: true }],
};
const told = (dilemmas: unknown[], words = true): string => {
  const reading = withDilemmas(dilemmas, words);
  return reading.ok ? 'fine' : reading.problems.map(tellProblem).join('\n');
};

describe("a level's own dilemma", () => {
  it('comes to the door with its words, and its answer does what it says', () => {
    const reading = withDilemmas([KILN], true);
    if (!reading.ok) throw new Error(told([KILN]));
    const { playable, words } = reading.level;
    expect(words.fr['dilemma.old-kiln.a']).toBe('The kiln: a.');
    const world = sprint(playable, 5, playerFor({ dilemmas: 'a' }));
    expect(world.dilemmasMet).toEqual(['old-kiln']);
  });

  it('is another level with another condition or answer, and the same with the catalogue’s own condition', () => {
    const identity = (dilemmas: unknown[]): string => {
      const reading = withDilemmas(dilemmas, dilemmas.includes(KILN));
      if (!reading.ok) throw new Error(told(dilemmas));
      return reading.level.playable.identity;
    };
    const { id, when } = DILEMMAS.find((dilemma) => dilemma.id === 'rival-cuts')!;
    expect(identity([{ id, when }])).toBe(identity([id]));
    expect(identity([{ id, when: 'quarter >= 2' }])).not.toBe(identity([id]));
    expect(identity([id, KILN])).not.toBe(identity([id]));
  });

  it('is refused with its place when something about it is wrong', () => {
    expect(told([KILN], false)).toContain('dilemma.old-kiln.text');
    expect(told([{ ...KILN, when: 'trsut < 1' }])).toContain('dilemmas[0].when');
    expect(told([{ ...KILN, id: 'Old Kiln' }])).toContain('will not do');
    expect(told([{ ...KILN, speaker: undefined }])).toContain('say who speaks');
    expect(told([{ ...KILN, answers: [{ trsut: 1 }, {}, {}] }])).toContain('did you mean "trust"?');
    expect(told([{ ...KILN, answers: [{ trust: 3 }, {}, {}] }])).toContain('is too much');
    expect(told([{ ...KILN, answers: [{ cut: -0.05 }, {}, {}] }])).toContain('is no cut');
    expect(told([KILN, KILN])).toContain('stands here twice');
    expect(told([{ ...KILN, id: 'rival-cuts' }])).toContain('is in the catalogue');
    expect(told(['rival-cats'])).toContain('did you mean "rival-cuts"?');
  });
});
