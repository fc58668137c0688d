/**
 * The onboarding company, in the middle of the story: everybody uses AI and the accounts stay flat.
 * Two hundred seeds, two starts a quarter.
 */
import { describe, expect, it } from 'vitest';
import { type Decider, legal } from '../../src/kernel/index.ts';
import { decisionsAsked, playOut } from '../../src/run/index.ts';
import { onboardingLevel } from '../kit/levels.ts';
import { many, playerFor } from '../kit/runs.ts';

const SEEDS = 200;
const level = onboardingLevel();
const IT = ['it'];

/** Presses the first thing offered, each time: the first legal decision that is not ending the quarter. */
const firstCard: Decider = (company, world) => {
  const all = legal(company, world);
  return (
    all.find((d) => d.kind === 'start') ??
    all.find((d) => d.kind !== 'bet' && d.kind !== 'cut' && d.kind !== 'recall')!
  );
};

describe('onboarding', () => {
  const good = many(level, 'right-hands', SEEDS);

  it('grows in most runs when played well', () => expect(good.growth).toBeGreaterThanOrEqual(0.55));
  it('does not grow when AI is bolted on', () =>
    expect(many(level, 'bolt-on', SEEDS).growth).toBeLessThanOrEqual(0.05));
  it('does not grow when IT decides alone', () => {
    const style = { tables: { production: IT, learning: IT, value: IT } };
    expect(many(level, style, SEEDS).growth).toBeLessThanOrEqual(0.05);
    expect(many(level, 'technical', SEEDS).growth).toBeLessThanOrEqual(0.05);
  });
  it('grows less often when the gain goes nowhere or failures are shelved', () => {
    expect(many(level, 'idle', SEEDS).growth).toBeLessThanOrEqual(good.growth - 0.1);
    expect(many(level, 'shelve', SEEDS).growth).toBeLessThanOrEqual(good.growth - 0.1);
  });
  it('cannot be won by pressing the first card each time', () => {
    expect(many(level, firstCard, SEEDS).growth).toBeLessThan(0.25);
  });
  it('asks for at most thirty decisions on average, tables counting twice', () => {
    let most = 0;
    let sum = 0;
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { decisions } = playOut(level, seed, playerFor('right-hands'));
      const taken = decisions.filter((decision) => decision.kind !== 'play').length;
      most = Math.max(most, taken);
      sum += decisionsAsked(decisions);
    }
    expect(most).toBeLessThanOrEqual(32);
    expect(sum / SEEDS).toBeLessThanOrEqual(31);
  });
});
