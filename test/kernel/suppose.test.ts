/** The open book asked "what if this number were another?": every number answers, and none stays changed. */
import { describe, expect, it } from 'vitest';
import {
  fingerprint,
  P,
  PARAMETERS,
  sprint,
  suppose,
  type Decider,
  type ParameterId,
} from '../../src/kernel/index.ts';
import { levelAt } from '../kit/shelf.ts';
import { playerFor } from '../kit/runs.ts';

const ids = Object.keys(PARAMETERS) as ParameterId[];

/** Runs in which nearly everything happens that can: growth, cuts, courts, offers, hand-overs, bets that fail. */
const RUNS = [
  { level: 'training', style: 'right-hands', seed: 4 },
  { level: 'training', style: 'technical', seed: 1 },
  { level: 'training', style: 'bolt-on', seed: 1 },
  { level: 'training', style: 'shelve', seed: 1 },
  { level: 'training', style: 'lean', seed: 1 },
  { level: 'training', style: 'cut-early', seed: 6 },
  { level: 'winter', style: 'double-money', seed: 5 },
  { level: 'false-start', style: 'operations-first', seed: 1 },
  { level: 'winter', style: 'flow-first', seed: 1 },
  { level: 'winter', style: 'flow-first', seed: 3 },
  { level: 'false-start', style: 'no-continuity', seed: 1 },
  { level: 'public', style: 'no-consult', seed: 8 },
  { level: 'false-start', style: 'fair-cuts', seed: 9 },
  { level: 'training', style: 'no-continuity', seed: 3 },
  { level: 'training', style: 'small-cuts', seed: 12 },
  { level: 'training', style: 'technical', seed: 2 },
  { level: 'winter', style: 'listen-first', seed: 2 },
].map((each) => ({ ...each, level: levelAt(each.level).playable }));

/** Somebody who bets on more before every quarter. */
const betting =
  (player: Decider): Decider =>
  (level, world) => {
    const decision = player(level, world);
    return decision.kind === 'play' && world.bet === null ? { kind: 'bet', bet: 'rise' } : decision;
  };

/** A level of its own each time, so that its warm-up is not remembered from other numbers. */
const mark = ({ level, style, seed }: (typeof RUNS)[number]): string =>
  fingerprint(sprint({ ...level }, seed, betting(playerFor(style))));
const marks = (): string[] => RUNS.map(mark);

/** No run feels these: limits that a level takes from the book when it is read, and by how little orders "hold". */
const UNFELT: readonly ParameterId[] = ['layoffsAt', 'headsKept', 'betHold'];

describe('supposing another number', () => {
  it('changes some run for every number of the book, once it is far enough from what it was', () => {
    const usual = marks();
    const feels = (id: ParameterId): boolean =>
      RUNS.some((run, at) =>
        [0.5, 2, 4, 0.2].some(
          (times) => suppose({ [id]: times * PARAMETERS[id].value }, () => mark(run)) !== usual[at],
        ),
      );
    const unfelt = ids.filter((id) => !feels(id));
    expect([...unfelt].sort()).toEqual([...UNFELT].sort());
  });

  it('leaves everything as it was, even when the work throws', () => {
    const usual = marks();
    const before = { ...P };
    expect(() =>
      suppose({ willTrust: 0 }, () => {
        throw new Error('on purpose');
      }),
    ).toThrow('on purpose');
    expect(P).toEqual(before);
    expect(marks()).toEqual(usual);
  });
});
