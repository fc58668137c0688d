/**
 * Each company asks for another way of playing: the best style of each grows often but not always, careless play
 * hardly ever, and several ways get there. And the quieter seats are worth having somewhere.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { levelById } from '../../src/cli/levels.ts';
import { builtIn } from '../../src/run/index.ts';
import { many, type Many, type Style } from '../kit/runs.ts';

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

const told = { stage: 'production', purpose: 'growth' };

const of = (level: string, style: Style, seeds = SEEDS): Many =>
  many(levelById(level)!.playable, style, seeds);
const grown = (level: string, style: Style, seeds = SEEDS): number => of(level, style, seeds).growth;
/** A style with something changed. */
const but = (style: string, change: Record<string, unknown>): Style => ({ ...builtIn(style)!, ...change });
/** A style in which somebody else sits wherever a function would. */
const without = (style: string, gone: string, instead: string): Style =>
  but(style, {
    tables: Object.fromEntries(
      Object.entries(builtIn(style)!.tables).map(([stage, table]) => [
        stage,
        [...new Set(table.map((who) => (who === gone ? instead : who)))],
      ]),
    ),
  });

describe.each([
  ['onboarding', 'memory'],
  ['training', 'right-hands'],
  ['claims', 'listen-first'],
  ['false-start', 'operations-first'],
  ['public', 'sales-first'],
  ['winter', 'fair-cuts'],
])('%s', (level, best) => {
  let runs: Record<string, Many> = {};
  beforeAll(() => {
    runs = Object.fromEntries(STYLES.map((style) => [style, of(level, style)]));
  }, 120_000);
  it(`is played best by ${best}: no other way that grows is worth more`, () => {
    expect(runs[best]!.growth).toBeGreaterThanOrEqual(0.6);
    expect(runs[best]!.growth).toBeLessThanOrEqual(0.9);
    for (const [style, { growth, value }] of Object.entries(runs))
      if (growth >= 0.5) expect(value, style).toBeLessThanOrEqual(runs[best]!.value);
  });
  it('can be played in at least three ways', () => {
    const shares = Object.entries(runs).map(([style, { growth }]) => `${style} ${growth}`);
    const ways = Object.values(runs).filter(({ growth }) => growth >= 0.5);
    expect(ways.length, shares.join(', ')).toBeGreaterThanOrEqual(3);
  });
  it.each(['idle', 'technical', 'bolt-on', 'never', 'cut-early', 'double-money'])(
    'is not won by %s',
    (careless) => {
      expect(grown(level, careless, 60)).toBeLessThan(0.25);
    },
  );
});

describe('what is told first', () => {
  it('growth, where it is believed', () => {
    const best = of('training', 'right-hands').value;
    for (const change of [
      { ambition: 'undecided' },
      { ambition: 'efficiency' },
      { ambition: 'undecided', retell: told },
      { ambition: 'efficiency', retell: told },
    ])
      expect(of('training', but('right-hands', change)).value).toBeLessThan(best);
  });
  it('nothing yet, where nobody believes: listen, then promise', () => {
    const best = of('claims', 'listen-first').value;
    for (const change of [
      { ambition: 'growth', retell: undefined },
      { ambition: 'efficiency' },
      { ambition: 'undecided', retell: undefined },
    ])
      expect(of('claims', but('listen-first', change)).value).toBeLessThan(best);
  });
  it('savings, where jobs must go: a cut after a promise is unfair, and no cut is no answer', () => {
    const best = grown('winter', 'fair-cuts');
    for (const change of [
      { ambition: 'growth', retell: undefined },
      { ambition: 'undecided' },
      { cutAt: [] },
    ])
      expect(grown('winter', but('fair-cuts', change)), JSON.stringify(change)).toBeLessThan(best - 0.05);
  });
});

describe('the quieter seats', () => {
  it('finance buys time from an impatient board', () => {
    const empty = without('operations-first', 'finance', 'it');
    expect(grown('false-start', 'operations-first')).toBeGreaterThan(grown('false-start', empty) + 0.08);
  });
  it('knowledge management carries a story over its hand-overs', () => {
    const empty = without('memory', 'knowledge', 'it');
    expect(of('onboarding', 'memory').value).toBeGreaterThan(1.1 * of('onboarding', empty).value);
  });
  it('HR carries the first stage: fifteen points of growth hang on it', () => {
    for (const level of ['training', 'public', 'winter'])
      expect(grown(level, 'right-hands', 200), level).toBeGreaterThanOrEqual(
        grown(level, 'no-hr', 200) + 0.15,
      );
  });
});
