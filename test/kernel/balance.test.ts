/**
 * Each company asks for another way of playing: the best style of each grows often but not always, careless play
 * hardly ever, and several ways get there. And the quieter seats are worth having somewhere.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { levelById } from '../../src/cli/levels.ts';
import { many, type Style } from '../kit/runs.ts';

const SEEDS = 100;
const STYLES = [
  'right-hands',
  'operations-first',
  'value-early',
  'sales-first',
  'memory',
  'listen-first',
  'fair-cuts',
] as const;

const grown = (level: string, style: Style, seeds = SEEDS): number =>
  many(levelById(level)!.playable, style, seeds).growth;

const told = { stage: 'production', purpose: 'growth' };
const TABLES = {
  literacy: ['hr', 'representatives', 'operations', 'management'],
  production: ['operations', 'it', 'hr', 'management'],
  learning: ['knowledge', 'operations', 'it', 'marketing'],
  value: ['marketing', 'management', 'operations', 'it'],
};

describe.each([
  ['onboarding', 'memory'],
  ['training', 'right-hands'],
  ['claims', 'listen-first'],
  ['false-start', 'operations-first'],
  ['public', 'sales-first'],
  ['winter', 'fair-cuts'],
])('%s', (level, best) => {
  let growth: Record<string, number> = {};
  beforeAll(() => {
    growth = Object.fromEntries(STYLES.map((style) => [style, grown(level, style)]));
  });
  it(`is played best by ${best}, or as well as by any other but for luck`, () => {
    expect(growth[best]).toBeGreaterThanOrEqual(0.6);
    expect(growth[best]).toBeLessThanOrEqual(0.92);
    expect(growth[best]).toBeGreaterThanOrEqual(Math.max(...Object.values(growth)) - 0.05);
  });
  it('can be played in at least three ways', () => {
    expect(Object.values(growth).filter((share) => share >= 0.5).length).toBeGreaterThanOrEqual(3);
  });
  it.each(['idle', 'technical', 'bolt-on', 'never', 'cut-early'])('is not won by %s', (careless) => {
    expect(grown(level, careless, 60)).toBeLessThan(0.3);
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
    const fair = {
      tables: {
        literacy: ['hr', 'representatives', 'management', 'marketing'],
        production: ['operations', 'representatives', 'it', 'management'],
        learning: ['operations', 'hr', 'management', 'marketing'],
        value: ['marketing', 'representatives', 'operations', 'hr'],
      },
      pace: [2, 3, 6],
      reinvest: { sales: 0.7, offers: 0.15, value: 0.15 },
      cutAt: [{ quarter: 3, share: 0.08 }],
    };
    const best = grown('winter', 'fair-cuts');
    expect(grown('winter', fair)).toBeLessThan(best - 0.08);
    const undecided = { ...fair, ambition: 'undecided', retell: { stage: 'learning', purpose: 'growth' } };
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
