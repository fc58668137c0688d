/**
 * Every reason to say no, and a situation in which it is said. The list is checked for completeness:
 * a new reason without a situation fails to compile.
 */
import { describe, expect, it } from 'vitest';
import {
  apply,
  check,
  type Decision,
  found,
  type FunctionId,
  type PlayableLevel,
  type Refusal,
  type World,
} from '../../src/kernel/index.ts';
import { trainingLevel } from '../kit/levels.ts';

const level = trainingLevel();
const RIGHT: FunctionId[] = ['hr', 'representatives', 'operations', 'management'];
const TECHNICAL: FunctionId[] = ['it', 'innovation', 'communications', 'training'];

/** The company after its ambition is told and a table is seated. */
function seated(table = RIGHT, company: PlayableLevel = level): World {
  const world = found(company, 4);
  apply(company, world, { kind: 'ambition', purpose: 'growth' });
  apply(company, world, { kind: 'seat', stage: world.stage, table });
  return world;
}

/** The same, with something set by hand. */
function where(change: Partial<World>, table = RIGHT): World {
  return Object.assign(seated(table), change);
}

const start = (move: string, target = -1): Decision => ({ kind: 'start', move, target });
const PLAY: Decision = { kind: 'play' };
const NEXT: Decision = { kind: 'seat', stage: 1, table: RIGHT };
const shares = (sales: number): Decision => ({ kind: 'direct', sales, offers: 0, value: 0, cuts: 0 });
const odd = (decision: unknown): Decision => decision as Decision;

/** A world in which eight people are free. */
function freed(): World {
  const world = seated();
  Object.assign(world.stations[0]!, { redesign: 0.8, slack: 8, absorbed: 0 });
  return world;
}

const failed = { move: 'operations.redesign', target: 3, attempt: 0, double: false };

type Situation = [world: World, decision: Decision, company?: PlayableLevel];

const SITUATIONS: Record<Refusal, Situation> = {
  'run-over': [
    where({ ending: { kind: 'growth', variant: 'growth', nearer: 'growth', value: 0, finalCut: 0 } }),
    PLAY,
  ],
  'say-ambition-first': [found(level, 1), PLAY],
  'ambition-settled': [seated(), { kind: 'ambition', purpose: 'efficiency' }],
  'seat-table-first': [
    ((): World => {
      const world = found(level, 1);
      apply(level, world, { kind: 'ambition', purpose: 'growth' });
      return world;
    })(),
    PLAY,
  ],
  'not-this-stage': [where({ quarter: 1, handedOver: false }), { kind: 'seat', stage: 2, table: RIGHT }],
  'no-next-stage': [
    where({ quarter: 1, handedOver: false, stage: 3 }),
    { kind: 'seat', stage: 4, table: RIGHT },
  ],
  'handed-over-already': [seated(), NEXT],
  'too-late-to-hand-over': [where({ quarter: 1, handedOver: false, decided: 1 }), NEXT],
  'seats-range': [
    where({ quarter: 1, handedOver: false }),
    { kind: 'seat', stage: 1, table: [...RIGHT, 'it'] },
  ],
  'seat-twice': [
    where({ quarter: 1, handedOver: false }),
    { kind: 'seat', stage: 1, table: ['hr', 'it', 'hr'] },
  ],
  'function-absent': [
    where({ quarter: 1, handedOver: false }),
    { kind: 'seat', stage: 1, table: ['marketing'] },
    trainingLevel({ functions: ['it', 'hr'] }),
  ],
  'unknown-function': [
    where({ quarter: 1, handedOver: false }),
    odd({ kind: 'seat', stage: 1, table: ['operation'] }),
  ],
  'no-such-failure': [seated(), { kind: 'failure', index: 0, answer: 'review' }],
  'unknown-answer': [where({ failures: [failed] }), odd({ kind: 'failure', index: 0, answer: 'sulk' })],
  'answer-failures-first': [where({ failures: [failed] }), PLAY],
  'no-such-dilemma': [where({ dilemma: 'rival-cuts' }), { kind: 'dilemma', id: 'where-to', answer: 0 }],
  'answer-dilemma-first': [where({ dilemma: 'rival-cuts' }), start('hr.dialogue')],
  'unknown-move': [seated(), start('hr.magic')],
  'function-not-seated': [seated(), start('it.rollout')],
  'no-such-target': [seated(), start('operations.redesign', 6)],
  'done-often-enough': [where({ done: { 'representatives.consult': 1 } }), start('representatives.consult')],
  'already-running': [
    where({ running: [{ move: 'hr.literacy', target: -1, left: 2, attempt: 0, cost: 60, double: false }] }),
    start('hr.literacy'),
  ],
  suspended: [where({ suspended: 2 }, TECHNICAL), start('it.rollout')],
  'no-attention-left': [where({ attention: 0.5 }), start('hr.literacy')],
  'no-budget-left': [where({ budget: 5 }), start('hr.literacy')],
  'no-starts-left': [where({ starts: 0 }), start('hr.dialogue')],
  'needs-purpose': [where({ purpose: 'undecided' }), start('management.purpose')],
  'not-a-bet': [seated(), { kind: 'start', move: 'hr.literacy', target: -1, double: true }],
  'bad-shares': [freed(), shares(0.33)],
  'directed-already': [Object.assign(freed(), { directed: true }), shares(0.5)],
  'nobody-freed': [seated(), shares(0.5)],
  'bad-number': [seated(), { kind: 'cut', jobs: 2.5 }],
  'too-many-jobs': [seated(), { kind: 'cut', jobs: 37 }],
  'nobody-to-recall': [seated(), { kind: 'recall', people: 1 }],
  'unknown-bet': [seated(), odd({ kind: 'bet', bet: 'explode' })],
  'bet-already': [where({ bet: 'rise' }), { kind: 'bet', bet: 'fall' }],
  'unknown-decision': [seated(), odd({ kind: 'pray' })],
};

describe('the kernel says no, with a reason', () => {
  it.each(Object.entries(SITUATIONS))('%s', (why, [world, decision, company = level]) => {
    const before = JSON.stringify(world);
    expect(check(company, world, decision)).toMatchObject({ ok: false, why });
    expect(() => apply(company, world, decision)).toThrow(why);
    expect(JSON.stringify(world)).toBe(before);
  });

  it('says how much is missing', () => {
    expect(check(level, where({ attention: 0.5 }), start('hr.literacy'))).toEqual({
      ok: false,
      why: 'no-attention-left',
      needs: 2.5 * 0.75,
      has: 0.5,
    });
  });

  it.each([
    ['shares over all', shares(1.05), 'bad-shares'],
    ['no shares at all', shares(0), 'bad-shares'],
    ['negative shares', { kind: 'direct', sales: -0.05, offers: 0.5, value: 0, cuts: 0 }, 'bad-shares'],
    [
      'shares that are no numbers',
      odd({ kind: 'direct', sales: 'a', offers: 0, value: 0, cuts: 0 }),
      'bad-shares',
    ],
    ['no jobs', { kind: 'cut', jobs: 0 }, 'bad-number'],
    ['not a number of jobs', { kind: 'cut', jobs: NaN }, 'bad-number'],
    ['half a person', { kind: 'recall', people: 0.5 }, 'nobody-to-recall'],
    ['a company move aimed at a step', start('hr.literacy', 2), 'no-such-target'],
    ['a step move aimed at the company', start('operations.redesign'), 'no-such-target'],
    ['an empty table', { kind: 'seat', stage: 1, table: [] }, 'handed-over-already'],
    ['nothing', odd({}), 'unknown-decision'],
  ] as [string, Decision, Refusal][])('%s', (_, decision, why) => {
    expect(check(level, freed(), decision)).toMatchObject({ ok: false, why });
  });
});

describe('the order of a quarter', () => {
  it('lets the ambition be told anew only with a hand-over', () => {
    const world = where({ quarter: 2, handedOver: false });
    expect(check(level, world, { kind: 'ambition', purpose: 'efficiency' }).ok).toBe(true);
    apply(level, world, { kind: 'ambition', purpose: 'efficiency' });
    expect(check(level, world, PLAY)).toMatchObject({ why: 'seat-table-first' });
    expect(check(level, world, start('hr.dialogue'))).toMatchObject({ why: 'seat-table-first' });
    apply(level, world, NEXT);
    expect(check(level, world, PLAY).ok).toBe(true);
    expect(check(level, world, { kind: 'ambition', purpose: 'growth' })).toMatchObject({
      why: 'ambition-settled',
    });
  });

  it('lets it be told anew right after a hand-over too, once', () => {
    const world = where({ quarter: 2, handedOver: false });
    apply(level, world, NEXT);
    apply(level, world, { kind: 'ambition', purpose: 'efficiency' });
    expect(check(level, world, PLAY).ok).toBe(true);
    expect(check(level, world, { kind: 'ambition', purpose: 'growth' })).toMatchObject({
      why: 'ambition-settled',
    });
  });

  it('takes failures before the dilemma, the dilemma before the plan', () => {
    const world = where({ failures: [failed], dilemma: 'rival-cuts' });
    expect(check(level, world, { kind: 'dilemma', id: 'rival-cuts', answer: 0 })).toMatchObject({
      why: 'answer-failures-first',
    });
    apply(level, world, { kind: 'failure', index: 0, answer: 'shelve' });
    apply(level, world, { kind: 'dilemma', id: 'rival-cuts', answer: 0 });
    expect(check(level, world, PLAY).ok).toBe(true);
  });
});
