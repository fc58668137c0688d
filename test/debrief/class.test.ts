/** A class out of codes: every figure is a count of what was replayed, and the prompts are its own. */
import { describe, expect, it } from 'vitest';
import { classEntry, classOf, type ClassEntry, type ClassRun } from '../../src/debrief/index.ts';
import { findCodes } from '../../src/run/index.ts';
import { classCodes } from '../kit/codes.ts';
import { onboardingLevel, trainingLevel } from '../kit/levels.ts';

const training = trainingLevel();
const levels = [training, onboardingLevel()];
const read = (text: string): ClassEntry[] => findCodes(text).map((find) => classEntry(find, 0, levels));
const codes = classCodes(training, 24);
const entries = read(codes.join('\n'));
const report = classOf(entries);
const [own] = report.levels;

/** A run as it would have been told, with the answers and the value one likes. */
function run(answers: ClassRun['answers'], value: number, over: Partial<ClassRun> = {}): ClassEntry {
  const model = entries[0]!.run!;
  const ending = value > 0 ? 'growth' : 'layoffs';
  return {
    source: 0,
    line: 1,
    name: null,
    text: '',
    trouble: null,
    run: { ...model, seed: Math.abs(Math.round(value * 1000)), answers, bets: [], report: { ...model.report, value, ending }, ...over }, // prettier-ignore
  };
}

describe('a class', () => {
  it('counts every finished run once, in its ending and in each answer', () => {
    expect(entries.every((each) => each.run)).toBe(true);
    expect(report.levels).toHaveLength(1);
    expect(own!.runs).toHaveLength(24);
    const { growth, reprieve, layoffs } = own!.endings;
    expect(growth + reprieve + layoffs).toBe(24);
    for (const { asked, options, split, id } of own!.questions) {
      expect(options.reduce((sum, { who }) => sum + who.length, 0), id).toBe(asked); // prettier-ignore
      expect(split).toBeGreaterThanOrEqual(0);
      expect(split).toBeLessThanOrEqual(1);
      for (const { who, endings } of options)
        expect(endings.growth + endings.reprieve + endings.layoffs).toBe(who.length);
    }
    const bets = entries.flatMap((each) => each.run!.bets);
    expect(bets.length).toBeGreaterThan(50);
    expect(own!.bets.made).toBe(bets.length);
    expect(own!.bets.right).toBe(bets.filter(({ bet, went }) => bet === went).length);
  });

  it('knows its middle and its best', () => {
    const values = entries.map((each) => each.run!.report.value).sort((a, b) => a - b);
    expect(own!.value.median).toBeCloseTo((values[11]! + values[12]!) / 2, 9);
    expect(own!.value.most).toBe(values.at(-1));
    expect(entries[own!.lines.bestWho]!.run!.report.value).toBe(values.at(-1));
    expect(own!.lines.best).toEqual(entries[own!.lines.bestWho]!.run!.result);
    expect(own!.lines.median).toHaveLength(12);
    own!.lines.median.forEach((middle, quarter) => {
      expect(own!.lines.lower[quarter]!).toBeLessThanOrEqual(middle);
      expect(own!.lines.upper[quarter]!).toBeGreaterThanOrEqual(middle);
    });
  });

  it('names repeated, damaged and unfinished runs, and counts none of them', () => {
    const damaged = codes[0]!.replace(/.$/, (last) => (last === 'x' ? 'y' : 'x'));
    const mixed = read([codes[0], codes[1], codes[0], damaged, 'G', ''].join('\n'));
    const class_ = classOf(mixed);
    expect(class_.repeats).toEqual([null, null, 0, null, null]);
    expect(class_.bad).toBe(2);
    expect(mixed.map((each) => each.trouble?.why)).toEqual([undefined, undefined, undefined, 'changed', 'not-a-code']); // prettier-ignore
    expect(class_.levels[0]!.runs).toEqual([0, 1]);
  });

  it('keeps levels apart, the fuller first', () => {
    const both = classOf(read([...classCodes(onboardingLevel(), 2), ...codes.slice(0, 3)].join('\n')));
    expect(both.levels.map(({ level, runs }) => [level, runs])).toEqual([
      ['training', [2, 3, 4]],
      ['onboarding', [0, 1]],
    ]);
  });

  it('finds the question that split the room, not the one everybody answered alike', () => {
    const room = [10, 20, 30, -40, -50, -60].map(
      (value, at) =>
      run({ ambition: 'growth', 'lead-1': value > 0 ? 'operations' : 'it', cuts: at === 5 ? 'some' : 'none', process: 'many', freed: 'sales', failures: 'review' }, value), // prettier-ignore
    );
    const [of] = classOf(room).levels;
    expect(of!.split).toBe('lead-1');
    expect(of!.questions[0]).toMatchObject({ id: 'lead-1', asked: 6, split: 1 });
    expect(of!.questions[0]!.gap).toBeCloseTo(70, 9);
    expect(of!.prompts).toHaveLength(3);
    expect(of!.prompts[0]).toMatchObject({
      kind: 'split',
      question: 'lead-1',
      a: { option: 'it', runs: 3, growth: 0 },
      b: { option: 'operations', runs: 3, growth: 3 },
    });
    expect(of!.prompts.map(({ kind }) => kind)).toContain('alike');
    expect(new Set(of!.prompts.map(({ kind }) => kind)).size).toBe(3);
  });

  it('draws its prompts from its own data, whoever it is', () => {
    for (const size of [2, 3, 8, 24]) {
      const [of] = classOf(entries.slice(0, size)).levels;
      expect(of!.prompts.length, `of ${size}`).toBe(3);
    }
    expect(classOf([]).levels).toEqual([]);
    expect(JSON.stringify(report)).not.toContain('null,null,null,null'.repeat(20));
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
