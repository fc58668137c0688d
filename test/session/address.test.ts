/** The page's address: what it may ask for, and what is named as unreadable instead of guessed. */
import { describe, expect, it } from 'vitest';
import { addressOf, withStep } from '../../src/app/address.ts';
import { seedOfDay } from '../../src/session/daily.ts';

describe('an address', () => {
  it('asks for a level, a luck, a watched style', () => {
    expect(addressOf('?level=training&seed=12&watch=lean&speed=max')).toMatchObject({
      level: 'training',
      seed: 12,
      watch: 'lean',
      speed: 'max',
      daily: null,
      runs: 1,
      problems: [],
    });
    expect(addressOf('?watch=lean&runs=12')).toMatchObject({ runs: 12, problems: [] });
    expect(addressOf('')).toMatchObject({ level: null, seed: null, daily: null, problems: [] });
  });

  it('asks for a run by its code', () => {
    expect(addressOf('?run=GAbc_-9&step=why')).toMatchObject({ run: 'GAbc_-9', step: 'why', problems: [] });
    expect(addressOf('?level=training').run).toBeNull();
  });

  it('asks for the company of a day, with a level of its own or the day’s', () => {
    const seed = seedOfDay('2026-11-25');
    expect(addressOf('?daily=2026-11-25')).toMatchObject({ daily: '2026-11-25', level: null, seed });
    expect(addressOf('?level=training&daily=2026-11-25')).toMatchObject({ level: 'training', seed });
    expect(addressOf('?daily=2026-11-26').seed).not.toBe(seed);
  });

  it.each([
    ['?seed=-1', 'seed', '-1'],
    ['?seed=4294967296', 'seed', '4294967296'],
    ['?speed=9', 'speed', '9'],
    ['?runs=0', 'runs', '0'],
    ['?runs=100', 'runs', '100'],
    ['?daily=today', 'daily', 'today'],
    ['?daily=2026-02-30', 'daily', '2026-02-30'],
    ['?daily=2026-13-01', 'daily', '2026-13-01'],
    ['?daily=26-1-1', 'daily', '26-1-1'],
    ['?daily=', 'daily', ''],
    ['?seed=5&daily=2026-11-25', 'daily', '2026-11-25'],
  ])('%s names %s=%s and leaves it out', (search, name, value) => {
    const address = addressOf(search);
    expect(address.problems).toEqual([{ name, value }]);
    expect(address.daily).toBeNull();
  });

  it('asks for a step of the debrief, and carries the one that is open', () => {
    expect(addressOf('?step=chain').step).toBe('chain');
    expect(addressOf('?step=nowhere')).toMatchObject({
      step: null,
      problems: [{ name: 'step', value: 'nowhere' }],
    });
    const open = withStep('https://game.example/play/?level=training', 'what-if');
    expect(open).toBe('https://game.example/play/?level=training&step=what-if');
    expect(withStep(open, null)).toBe('https://game.example/play/?level=training');
    expect(addressOf(new URL(withStep(open, 'bets')).search).step).toBe('bets');
  });
});
