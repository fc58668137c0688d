/**
 * The door works end to end: found, decide, advance, sprint, replay, and one fingerprint for all.
 */
import { describe, expect, it } from 'vitest';
import {
  advance,
  check,
  decide,
  type Decision,
  fingerprint,
  found,
  legal,
  report,
  sprint,
  type World,
} from '../../src/kernel/index.ts';
import { onboardingLevel, trainingLevel } from '../kit/levels.ts';

const level = trainingLevel();

const OPENING: Decision[] = [
  { kind: 'ambition', purpose: 'growth' },
  { kind: 'seat', stage: 0, table: ['hr', 'representatives', 'operations', 'management'] },
  { kind: 'start', move: 'hr.literacy', target: -1 },
  { kind: 'start', move: 'representatives.consult', target: -1 },
];

describe('the door', () => {
  it('founds the base company near the figures of the design', () => {
    const world = found(level, 7);
    expect(world.heads0).toBe(120);
    expect(world.throughput0).toBeGreaterThan(86);
    expect(world.throughput0).toBeLessThan(92);
    expect(world.leadTime).toBeGreaterThan(6);
    expect(world.leadTime).toBeLessThan(7.5);
    expect(world.referenceResult).toBeGreaterThan(250);
    expect(world.referenceResult).toBeLessThan(350);
  });

  it('plays a quarter and hands out thirteen weeks', () => {
    let world = found(level, 7);
    for (const decision of OPENING) world = decide(level, world, decision);
    const film = advance(level, world);
    expect(film.weeks).toHaveLength(13);
    expect(film.world.quarter).toBe(1);
    expect(film.world.consulted).toBe(true);
    expect(film.world.history[0]!.fingerprint).toBe(fingerprint(film.world));
    expect(world.quarter).toBe(0);
  });

  it('gives one fingerprint to a run, in a sprint and quarter by quarter', () => {
    const decisions: Decision[] = [...OPENING];
    let world: World = found(level, 11);
    for (const decision of OPENING) world = decide(level, world, decision);
    while (world.ending === null) {
      world = advance(level, world).world;
      decisions.push({ kind: 'play' });
      while (world.ending === null && !check(level, world, { kind: 'play' }).ok) {
        const next = legal(level, world).find((d) => d.kind === 'failure' || d.kind === 'dilemma')!;
        decisions.push(next);
        world = decide(level, world, next);
      }
    }
    const again = sprint(level, 11, decisions);
    expect(fingerprint(again)).toBe(fingerprint(world));
    // A sprint leaves the fingerprints of past quarters out, nothing else.
    const unmarked = world.history.map((quarter) => ({ ...quarter, fingerprint: '' }));
    expect(again).toEqual({ ...world, history: unmarked });
    expect(fingerprint(JSON.parse(JSON.stringify(world)) as World)).toBe(fingerprint(world));
    expect(report(level, world).result.byQuarter).toHaveLength(12);
  });

  it('opens the onboarding company in the middle of the story', () => {
    const world = found(onboardingLevel(), 3);
    expect(world.stage).toBe(1);
    expect(check(onboardingLevel(), world, { kind: 'ambition', purpose: 'growth' }).ok).toBe(true);
  });
});
