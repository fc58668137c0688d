/** Who handed what to whom: every table of a run, and what its hand-over kept. */
import { describe, expect, it } from 'vitest';
import { chainOf, type Link } from '../../src/debrief/index.ts';
import { builtIn, playerOf, playOut } from '../../src/run/index.ts';
import { levelAt } from '../kit/shelf.ts';

const level = levelAt('training').playable;
const runOf = (name: string, seed = 3) => playOut(level, seed, playerOf(builtIn(name)!)).decisions;
const chainFor = (name: string): Link[] => chainOf(level, 3, runOf(name));

/** Context that came through all the hand-overs, as a share. */
const kept = (chain: readonly Link[]): number =>
  chain.slice(1).reduce((share, { context: [before, after] }) => share * (after / before), 1);

describe('the chain of tables', () => {
  it('has a link for each table, with the decision that seated it', () => {
    const decisions = runOf('right-hands');
    const chain = chainOf(level, 3, decisions);
    const seats = decisions.flatMap((each, at) => (each.kind === 'seat' ? [at] : []));
    expect(chain.map((link) => link.decision)).toEqual(seats);
    expect(chain.map((link) => link.stage)).toEqual([0, 1, 2, 3]);
    for (const link of chain)
      expect(decisions[link.decision]).toMatchObject({ kind: 'seat', table: link.table });
  });

  it('adds up: whoever sat before stays or leaves, whoever sits stays or joins', () => {
    chainFor('right-hands').forEach((link, at, chain) => {
      const before = chain[at - 1]?.table ?? [];
      expect([...link.stays, ...link.leaves].toSorted()).toEqual(before.toSorted());
      if (at > 0) expect([...link.stays, ...link.joins].toSorted()).toEqual(link.table.toSorted());
    });
  });

  it('never hands over more than there was, and loses most where nobody stays', () => {
    const [right, broken] = [chainFor('right-hands'), chainFor('no-continuity')];
    for (const link of [...right, ...broken].filter((each) => each.leaves.length + each.stays.length > 0)) {
      expect(link.context[1]).toBeLessThanOrEqual(link.context[0] + 1e-12);
      expect(link.lessons[1]).toBeLessThanOrEqual(link.lessons[0] + 1e-12);
    }
    expect(kept(broken)).toBeLessThan(kept(right));
  });

  it('changes nothing in the run', () => {
    const decisions = runOf('right-hands');
    const before = JSON.stringify(decisions);
    chainOf(level, 3, decisions);
    expect(JSON.stringify(decisions)).toBe(before);
  });
});
