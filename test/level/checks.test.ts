/** Every level lies in levels/, reads without a problem, and what it claims comes out. */
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { LEVELS_FOLDER, loadLevel } from '../../src/cli/levels.ts';
import { seedsOf, tellProblem } from '../../src/level/index.ts';
import { checkPlaybooks, runChecks, type CheckVerdict } from '../../src/run/index.ts';

const entries = readdirSync(LEVELS_FOLDER, { withFileTypes: true });

describe('levels/', () => {
  it('holds level folders and nothing else', () => {
    expect(entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name)).toEqual([]);
  });

  for (const { name } of entries) {
    describe(`level ${name}`, () => {
      const loading = loadLevel(`${LEVELS_FOLDER}${name}`, { checks: true });
      it('has no problems', () => {
        expect(
          loading.ok ? [] : loading.kind === 'broken' ? loading.problems.map(tellProblem) : [loading.message],
        ).toEqual([]);
      });
      if (!loading.ok) return;
      const { playable, checks } = loading.level;
      it('asks playbooks that exist', () => expect(checkPlaybooks(checks!, 'checks.json')).toEqual([]));
      let verdicts: CheckVerdict[] = [];
      beforeAll(() => {
        verdicts = [...runChecks(playable, checks!)];
      }, 120_000);
      for (const [index, { says }] of checks!.checks.entries()) {
        // oxlint-disable-next-line vitest/valid-title -- the claim is the title
        it(typeof says === 'string' ? says : says.en, () => {
          expect(verdicts[index]!.figures.filter((figure) => !figure.ok)).toEqual([]);
        });
      }
    });
  }
});

describe('seeds', () => {
  it('are named one by one or from..to', () => {
    expect(seedsOf('1..4')).toEqual([1, 2, 3, 4]);
    expect(seedsOf('7')).toEqual([7]);
    expect(seedsOf('5,1..2')).toEqual([5, 1, 2]);
    for (const bad of ['', '4..1', '1..', 'x', '1..99999999', '-3']) expect(seedsOf(bad), bad).toBeNull();
  });
});
