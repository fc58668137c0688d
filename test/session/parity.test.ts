/** The same run by every way of playing it: headless, quarter by quarter, through the statechart, from its code. */
import { describe, expect, it } from 'vitest';
import {
  advance,
  apply,
  decide,
  fingerprint,
  found,
  sprint,
  type Decider,
  type Decision,
} from '../../src/kernel/index.ts';
import { decodeRun, encodeRun, replay, recordOf } from '../../src/run/index.ts';
import { builtIn, playerOf, playOut } from '../../src/run/playbook/index.ts';
import { nextWish } from '../../src/session/watching.ts';
import { levelAt } from '../kit/shelf.ts';
import { sessionOn } from '../kit/session.ts';

const shelf = [levelAt('onboarding'), levelAt('training')];
const runs = [
  ['training', 'right-hands', 7],
  ['training', 'technical', 8],
  ['training', 'cut-early', 9],
  ['onboarding', 'right-hands', 10],
  ['onboarding', 'idle', 11],
] as const;

const decider = (name: string): Decider => playerOf(builtIn(name)!);

/** Plays by wishes through the statechart until the debrief. */
function throughStatechart(id: string, name: string, seed: number) {
  const session = sessionOn(shelf);
  const player = decider(name);
  session.wish({ kind: 'open-level', level: id, seed });
  for (let i = 0; i < 2000 && session.shown().step !== 'debrief'; i++) {
    const wish = nextWish(session.state(), player);
    session.wish(wish ?? { kind: 'skip' });
  }
  return session.state().context;
}

describe.each(runs)('%s played by %s on seed %i', (id, name, seed) => {
  const level = shelf.find((each) => each.document.id === id)!.playable;
  const whole = sprint(level, seed, decider(name));
  const mark = fingerprint(whole);

  it('comes to the same quarter by quarter', () => {
    let world = found(level, seed);
    const player = decider(name);
    while (world.ending === null) {
      const decision = player(level, world);
      world = decision.kind === 'play' ? advance(level, world).world : decide(level, world, decision);
    }
    expect(fingerprint(world)).toBe(mark);
    const marked = playOut(level, seed, decider(name)).world;
    expect(world.history.map((each) => each.fingerprint)).toEqual(
      marked.history.map((each) => each.fingerprint),
    );
  });

  it('comes to the same through the statechart, wish by wish', () => {
    const context = throughStatechart(id, name, seed);
    expect(context.world?.ending?.kind).toBe(whole.ending?.kind);
    expect(fingerprint(context.world!)).toBe(mark);
  });

  it('comes to the same replayed from its code', () => {
    const decisions: Decision[] = [];
    const world = found(level, seed);
    const player = decider(name);
    while (world.ending === null) {
      const decision = player(level, world);
      decisions.push(decision);
      apply(level, world, decision);
    }
    const code = encodeRun(level, { seed, decisions });
    const decoded = decodeRun(code);
    expect(decoded.ok).toBe(true);
    if (!decoded.ok) return;
    const replayed = replay(level, recordOf(level, { seed, decisions }));
    expect(replayed.ok && fingerprint(replayed.world)).toBe(mark);
    expect(JSON.stringify(decoded)).toContain(String(seed));
  });
});
