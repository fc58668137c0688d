/** Six levels are on disk; two of them are the companies the tests of the rules are written for. */
import { describe, expect, it } from 'vitest';
import { knownLevels, loadLevel } from '../../src/cli/levels.ts';
import { tellProblem } from '../../src/level/index.ts';
import { onboardingLevel, trainingLevel } from '../kit/levels.ts';

describe('levels on disk', () => {
  it('has the six', () =>
    expect(knownLevels()).toEqual(['claims', 'false-start', 'onboarding', 'public', 'training', 'winter']));

  for (const fixture of [trainingLevel(), onboardingLevel()]) {
    it(`${fixture.id} is the fixture`, () => {
      const loading = loadLevel(fixture.id, { checks: true });
      if (!loading.ok)
        throw new Error(
          loading.kind === 'broken' ? loading.problems.map(tellProblem).join('\n') : loading.message,
        );
      const { identity, ...playable } = loading.level.playable;
      const { identity: _, ...expected } = fixture;
      expect(identity).toMatch(/^[0-9a-f]{12}$/);
      // The kernel's catalogue decides which dilemmas exist; the fixture lists the whole specification.
      expect({ ...playable, dilemmas: [] }).toEqual({ ...expected, dilemmas: [] });
      const ids = (level: { dilemmas: typeof playable.dilemmas }): string[] =>
        level.dilemmas.map(({ spec }) => spec.id);
      expect(ids(expected)).toEqual(expect.arrayContaining(ids(playable)));
    });
  }

  it('says what an unknown level may have meant', () => {
    expect(loadLevel('trainning')).toMatchObject({
      ok: false,
      kind: 'unknown',
      message: 'no level "trainning"; did you mean "training"?',
    });
    expect(loadLevel('zzz')).toMatchObject({
      message: expect.stringContaining('known levels: claims, false-start, onboarding'),
    });
    expect(loadLevel('')).toMatchObject({ kind: 'unknown' });
  });
});
