/**
 * Whether the debrief can be trusted: where the cause of a run is known it names that cause, its parts
 * add up to the whole, and a run read as a policy is, on its own luck, that run.
 */
import { describe, expect, it } from 'vitest';
import { fingerprint, sprint } from '../../src/kernel/index.ts';
import { AXES, atOnce, onYourLuck, overLucks, type OverLucks } from '../../src/debrief/index.ts';
import { waysOf, insteadOf } from '../../src/debrief/axes.ts';
import { policyPlayer } from '../../src/debrief/policy-player.ts';
import { policyOf } from '../../src/debrief/policy.ts';
import { BUILT_IN_NAMES, replay, recordOf } from '../../src/run/index.ts';
import { CAUSES, runOf } from '../kit/causes.ts';
import { randomRun } from '../kit/random-runs.ts';
import { levelAt } from '../kit/shelf.ts';

const level = levelAt('training').playable;
/** Enough to see a cause; a player gets 64. */
const FEW = 16;

const overFew = (seed: number, style: Parameters<typeof runOf>[1]): OverLucks =>
  atOnce(overLucks(level, seed, runOf(level, style, seed), FEW));

describe('a run whose cause is known', () => {
  it('has that cause told first, as what it cost, in at least 95 of 100', () => {
    const missed: string[] = [];
    let runs = 0;
    for (const { cause, axis, style } of CAUSES)
      for (let seed = 501; seed <= 508; seed++) {
        runs += 1;
        const first = overFew(seed, style).axes[0]!;
        if (first.axis !== axis || first.effect >= 0) missed.push(`${cause}, seed ${seed}: ${first.axis}`);
      }
    expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(0.05 * runs);
  });

  it('that did all of it well is told of nothing that cost', () => {
    for (const seed of [21, 22, 23])
      for (const { effect, axis } of overFew(seed, 'right-hands').axes)
        expect(effect, axis).toBeGreaterThan(0);
  });
});

describe('a run read as a policy', () => {
  it('is that very run on its own luck, whoever played it', () => {
    for (const id of ['training', 'onboarding', 'winter'])
      for (const name of BUILT_IN_NAMES) {
        const { playable } = levelAt(id);
        const decisions = runOf(playable, name, 77);
        const policy = policyOf(playable, 77, decisions);
        const line = sprint(playable, 77, policyPlayer(policy, waysOf(policy), []));
        const own = replay(playable, recordOf(playable, { seed: 77, decisions }));
        expect(own.ok && fingerprint(own.world), `${name} in ${id}`).toBe(fingerprint(line));
      }
  });

  it('is that very run on its own luck, however senselessly somebody played', () => {
    for (let seed = 1; seed <= 25; seed++) {
      const { decisions, world } = randomRun(level, seed);
      const policy = policyOf(level, seed, decisions);
      const line = sprint(level, seed, policyPlayer(policy, waysOf(policy), []));
      expect(fingerprint(line), `seed ${seed}`).toBe(fingerprint(world));
    }
  });

  it('ends on any luck and with any axes turned, by legal decisions only', () => {
    for (const name of BUILT_IN_NAMES) {
      const policy = policyOf(level, 5, runOf(level, name, 5));
      const ways = waysOf(policy);
      const instead = AXES.map((axis) => insteadOf(level, ways, axis));
      for (let turned = 0; turned < 16; turned++) {
        const axes = instead.filter((_, k) => (turned & (1 << k)) !== 0);
        // A sprint throws at the first decision that is not legal.
        expect(sprint(level, 900 + turned, policyPlayer(policy, ways, axes)).ending).not.toBeNull();
      }
    }
  });

  it('is held against people at the tables whom this company has', () => {
    const winter = levelAt('winter').playable;
    const policy = policyOf(winter, 3, runOf(winter, 'right-hands', 3));
    const other = insteadOf(winter, waysOf(policy), 'who-led');
    if (other.axis !== 'who-led') throw new Error(other.axis);
    for (const table of other.tables) {
      if (!table) continue;
      expect(table.length).toBeLessThanOrEqual(winter.seats);
      for (const who of table) expect(winter.functions).toContain(who);
    }
  });
});

describe('the parts', () => {
  it('add up to the way from the ghost to the outcome, in both readings', () => {
    for (const style of ['right-hands', 'idle', 'technical', 'cut-early']) {
      const decisions = runOf(level, style, 9);
      const luck = atOnce(onYourLuck(level, 9, decisions));
      const lucks = atOnce(overLucks(level, 9, decisions, 4));
      for (const parts of [luck.waterfall, luck.steps, lucks.waterfall]) {
        expect(parts[0]!.kind).toBe('ghost');
        expect(parts.at(-1)!.kind).toBe('outcome');
        const sum = parts.slice(0, -1).reduce((all, { by }) => all + by, 0);
        expect(sum).toBeCloseTo(parts.at(-1)!.by, 6);
      }
      expect(luck.waterfall.at(-1)!.by).toBeCloseTo(luck.own.value, 6);
      expect(luck.waterfall[0]!.by).toBeCloseTo(luck.ghost.value, 6);
      expect(lucks.waterfall.at(-1)!.by).toBeCloseTo(lucks.own.value, 6);
    }
  });

  it('that only work together are named with more than twice their error: redesign needs who sees the work', () => {
    const { interactions } = overFew(31, 'right-hands');
    for (const { by, error } of interactions) expect(Math.abs(by)).toBeGreaterThanOrEqual(2 * error);
    const both = interactions.find(({ a, b }) => a === 'who-led' && b === 'process');
    expect(both!.by).toBeGreaterThan(0);
  });

  it('are tied where their order is not settled, and never with what was no choice', () => {
    for (const seed of [41, 42]) {
      const { axes, ties } = overFew(seed, 'right-hands');
      const order = axes.map(({ axis }) => axis);
      for (const group of ties) {
        expect(group.length).toBeGreaterThan(1);
        const from = order.indexOf(group[0]!);
        expect(order.slice(from, from + group.length)).toEqual(group);
      }
    }
    const none = overFew(41, 'technical');
    expect(none.axes.find(({ axis }) => axis === 'process')!.played).toBe(false);
    expect(none.ties.flat()).not.toContain('process');
  });

  it('are surer over more lucks', () => {
    const decisions = runOf(level, 'right-hands', 51);
    const error = (count: number): number =>
      atOnce(overLucks(level, 51, decisions, count)).axes.find(({ axis }) => axis === 'process')!.error;
    expect(error(64)).toBeLessThan(0.75 * error(16));
  });
});

describe('on the player’s own luck', () => {
  it('every effect is the difference between two lines, told with what could not be kept', () => {
    const decisions = runOf(level, 'right-hands', 61);
    const { own, effects } = atOnce(onYourLuck(level, 61, decisions));
    expect(effects.length).toBeGreaterThan(100);
    for (const each of effects) {
      expect(each.value).toBeCloseTo(own.value - each.other.value, 9);
      for (const at of each.dropped) expect(at).toBeGreaterThan(each.decision);
    }
    expect(effects.some(({ dropped }) => dropped.length > 0)).toBe(true);
  });

  it('takes a rerun little longer than a run', () => {
    const decisions = runOf(level, 'right-hands', 62);
    const timed = (work: () => void): number => {
      let best = Infinity;
      for (let pass = 0; pass < 5; pass++) {
        const from = performance.now();
        work();
        best = Math.min(best, performance.now() - from);
      }
      return best;
    };
    const single = timed(() => {
      for (let i = 0; i < 50; i++) sprint(level, 62, decisions);
    });
    let reruns = 0;
    const all = timed(() => void (reruns = atOnce(onYourLuck(level, 62, decisions)).effects.length));
    // Besides the reruns: a stop after each decision, and the axes turned.
    const runs = reruns + decisions.length + 17;
    expect(all / runs).toBeLessThan(3 * (single / 50));
  });
});
