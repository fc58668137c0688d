/**
 * Each company asks for another way of playing: the best style of each grows often but not always, careless play
 * hardly ever, and several ways get there. And the quieter seats are worth having somewhere.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { levelById } from '../../src/cli/levels.ts';
import { builtIn } from '../../src/run/index.ts';
import { PAR_STYLES } from '../../src/session/par.ts';
import { many, type Many, type Style } from '../kit/runs.ts';
import { BEST_STYLE } from '../kit/styles.ts';

const SEEDS = 100;

const grown = (level: string, style: Style, seeds = SEEDS): number =>
  many(levelById(level)!.playable, style, seeds).growth;

const told = { stage: 'production', purpose: 'growth' };
const TABLES = {
  literacy: ['hr', 'representatives', 'operations', 'management'],
  production: ['operations', 'it', 'hr', 'management'],
  learning: ['knowledge', 'operations', 'it', 'marketing'],
  value: ['marketing', 'management', 'operations', 'it'],
};

describe.each(Object.entries(BEST_STYLE))('%s', (level, best) => {
  const growth: Record<string, number> = {};
  const value: Record<string, number> = {};
  beforeAll(() => {
    for (const style of PAR_STYLES) {
      const runs: Many = many(levelById(level)!.playable, style, 2 * SEEDS);
      growth[style] = runs.growth;
      value[style] = runs.value;
    }
  }, 60_000);
  it(`is played best by ${best}, or as well as by any other but for luck`, () => {
    expect(growth[best]).toBeGreaterThanOrEqual(0.6);
    expect(growth[best]).toBeLessThanOrEqual(0.92);
    expect(growth[best]).toBeGreaterThanOrEqual(Math.max(...Object.values(growth)) - 0.05);
    for (const style of PAR_STYLES)
      if (style !== best && growth[style]! >= 0.6)
        expect(value[best], `more than ${style}`).toBeGreaterThan(value[style]!);
  });
  it('can be played in at least three ways', () => {
    expect(Object.values(growth).filter((share) => share >= 0.5).length).toBeGreaterThanOrEqual(3);
  });
  it.each(['idle', 'technical', 'bolt-on', 'never', 'cut-early'])('is not won by %s', (careless) => {
    expect(grown(level, careless)).toBeLessThan(0.25);
  });
});

describe('what is told first', () => {
  const value = (level: string, style: Style): number => many(levelById(level)!.playable, style, SEEDS).value;
  it('growth, where it is believed', () => {
    for (const ambition of ['undecided', 'efficiency'])
      expect(value('training', 'right-hands')).toBeGreaterThan(value('training', { ambition }));
  });
  it('nothing yet, where nobody believes: listen, then promise', () => {
    const later = { ambition: 'undecided', retell: told };
    expect(value('claims', later)).toBeGreaterThan(value('claims', 'right-hands') + 500);
  });
  it('savings, where jobs must go: a cut after a promise is unfair', () => {
    const { name: _, ...cuts } = builtIn('fair-cuts')!;
    const fair = { ...cuts, ambition: 'growth', retell: undefined };
    const best = grown('winter', 'fair-cuts');
    expect(grown('winter', fair)).toBeLessThan(best - 0.08);
    const undecided = { ...cuts, ambition: 'undecided' };
    expect(grown('winter', undecided)).toBeLessThan(best - 0.08);
  });
});

describe('the quieter seats', () => {
  it('finance buys time from an impatient board', () => {
    const seated = { tables: { ...TABLES, production: ['operations', 'it', 'hr', 'finance'] } };
    expect(grown('false-start', seated)).toBeGreaterThan(grown('false-start', 'right-hands') + 0.08);
  });
  it('knowledge management carries a long story over its hand-overs', () => {
    const seated = { tables: { ...TABLES, literacy: ['hr', 'representatives', 'operations', 'knowledge'] } };
    const value = (style: Style): number => many(levelById('training')!.playable, style, 200).value;
    expect(value(seated)).toBeGreaterThan(value('right-hands'));
  });
});
