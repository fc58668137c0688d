/**
 * Playbooks as documents, and the bot that plays by them: what may stand in a file, and that the
 * bot does what it says.
 */
import { describe, expect, it } from 'vitest';
import { check, type Decision, found, STAGES } from '../../../src/kernel/index.ts';
import {
  BUILT_IN_NAMES,
  builtIn,
  decisionsAsked,
  playerOf,
  playOut,
  readPlaybook,
  usualPace,
} from '../../../src/run/index.ts';
import { onboardingLevel, trainingLevel } from '../../kit/levels.ts';
import { playerFor, type Style } from '../../kit/runs.ts';

const level = trainingLevel();
const played = (style: Style, seed = 3): Decision[] => playOut(level, seed, playerFor(style)).decisions;
const starts = (style: Style, seed = 3): string[] =>
  played(style, seed).flatMap((decision) => (decision.kind === 'start' ? [decision.move] : []));

describe('a playbook file', () => {
  it('needs a name only; all else has defaults, the right hands', () => {
    const reading = readPlaybook({ name: 'mine' });
    expect(reading).toMatchObject({ ok: true });
    if (reading.ok) expect({ ...reading.playbook, name: 'right-hands' }).toEqual(builtIn('right-hands'));
  });
  it.each([
    [{}, 'name: '],
    [{ name: 'x', ambition: 'world domination' }, 'ambition: there is no "world domination"; known: growth'],
    [
      { name: 'x', tables: { literacy: ['human resources'] } },
      'tables.literacy[0]: there is no "human resources"; known: it, innovation',
    ],
    [{ name: 'x', tables: { literacy: ['hr', 'hr'] } }, 'tables.literacy: somebody sits here twice'],
    [{ name: 'x', tables: { literacy: [] } }, 'tables.literacy: '],
    [{ name: 'x', pace: [2, 5] }, 'pace'],
    [{ name: 'x', reinvest: { sales: 2 } }, 'reinvest.sales: must be at most 1'],
    [{ name: 'x', moves: ['hr.magic'] }, 'moves[0]: there is no move "hr.magic"; '],
    [{ name: 'x', cutAt: [{ quarter: 0, share: 0.1 }] }, 'cutAt[0].quarter: must be at least 1'],
    [{ name: 'x', colour: 'red' }, 'unknown field "colour"'],
    ['a word', 'must be object'],
    [null, 'must be object'],
  ])('%j is refused: %s', (value, problem) => {
    const reading = readPlaybook(value);
    expect(reading.ok).toBe(false);
    if (!reading.ok) expect(reading.problems.join('\n')).toContain(problem);
  });
});

describe('the built-in playbooks', () => {
  it('are known by their names', () => {
    expect(BUILT_IN_NAMES).toEqual([
      'technical',
      'right-hands',
      'operations-first',
      'value-early',
      'sales-first',
      'memory',
      'listen-first',
      'tools-later',
      'flow-first',
      'offers-first',
      'fair-cuts',
      'small-cuts',
      'idle',
      'bolt-on',
      'shelve',
      'no-hr',
      'late',
      'cut-early',
      'double-money',
      'no-continuity',
      'no-consult',
      'lean',
      'never',
    ]);
    expect(builtIn('nobody')).toBe(null);
  });
  it.each(BUILT_IN_NAMES)(
    '%s decides legally, ends each quarter with play, and remembers nothing',
    (name) => {
      for (const company of [level, onboardingLevel()]) {
        const player = playerOf(builtIn(name)!);
        const { world, decisions } = playOut(company, 8, player);
        expect(world.ending).not.toBe(null);
        expect(decisions.filter((decision) => decision.kind === 'play')).toHaveLength(company.quarters);
        expect(decisions.some((decision) => decision.kind === 'bet')).toBe(false);
        // A fresh player taking over anywhere decides the same.
        expect(playOut(company, 8, (l, w) => playerOf(builtIn(name)!)(l, w)).decisions).toEqual(decisions);
      }
    },
  );
});

describe('the bot', () => {
  it('convenes by the pace: quarters played when stages begin', () => {
    let quarter = 1;
    const seen: [number, number][] = [];
    for (const decision of played({ pace: [2, 5, 7] })) {
      if (decision.kind === 'seat') seen.push([decision.stage, quarter]);
      if (decision.kind === 'play') quarter++;
    }
    expect(seen).toEqual([
      [0, 1],
      [1, 3],
      [2, 6],
      [3, 8],
    ]);
  });
  it('ignores paces of stages the level has passed, and stretches its own to the level', () => {
    expect(usualPace(0, 12)).toEqual([2, 5, 7]);
    expect(usualPace(1, 7).slice(1)).toEqual([2, 4]);
    const { decisions } = playOut(onboardingLevel(), 3, playerFor({ pace: [1, 3, 5] }));
    expect(decisions.flatMap((d) => (d.kind === 'seat' ? [d.stage] : []))).toEqual([1, 2, 3]);
  });
  it('starts nothing but the moves it is given', () => {
    expect(new Set(starts({ moves: ['operations.map', 'hr.dialogue'] }))).toEqual(
      new Set(['operations.map', 'hr.dialogue']),
    );
    expect(new Set(starts({ moves: ['operations.map'] }))).toEqual(new Set(['operations.map']));
    expect(starts({ moves: [] })).toEqual([]);
    expect(starts('never')).toEqual([]);
  });
  it('without AI starts no AI move, and of the first stage only dialogue', () => {
    const moves = new Set(starts('lean'));
    for (const id of [
      'it.rollout',
      'it.deploy',
      'innovation.pilot',
      'hr.literacy',
      'representatives.consult',
      'management.purpose',
    ])
      expect(moves.has(id), id).toBe(false);
    expect(moves.has('operations.redesign')).toBe(true);
  });
  it('that bolts on redesigns nothing', () => {
    for (const id of starts('bolt-on'))
      expect(['operations.redesign', 'operations.clean', 'it.connect']).not.toContain(id);
  });
  it('cuts at the quarter it is told to, in whole jobs', () => {
    const decisions = played('cut-early');
    expect(decisions.find((decision) => decision.kind === 'cut')).toEqual({ kind: 'cut', jobs: 18 });
    expect(decisions.findIndex((d) => d.kind === 'cut')).toBeLessThan(
      decisions.findIndex((d) => d.kind === 'play'),
    );
    expect(decisions.filter((decision) => decision.kind === 'cut')).toHaveLength(1);
  });
  it('holds value back until its quarter', () => {
    let quarter = 1;
    for (const decision of played('late')) {
      if (decision.kind === 'play') quarter++;
      const value =
        decision.kind === 'direct' ||
        (decision.kind === 'start' && /^(marketing\.|management\.(purpose|plan))/.test(decision.move));
      if (value) expect(quarter).toBeGreaterThanOrEqual(10);
    }
  });
  it('never consults when told so', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { world, decisions } = playOut(level, seed, playerFor('no-consult'));
      expect(world.consulted).toBe(false);
      for (const d of decisions) if (d.kind === 'dilemma' && d.id === 'reps-ask') expect(d.answer).toBe(2);
    }
  });
  it('pays twice for bets only', () => {
    const doubled = played('double-money').filter((d) => d.kind === 'start' && d.double);
    expect(doubled.length).toBeGreaterThan(3);
    expect(played('right-hands').some((d) => d.kind === 'start' && d.double)).toBe(false);
  });
  it('scales shares of more than all down to the grid', () => {
    const directs = played({ reinvest: { sales: 0.6, offers: 0.8, value: 0.7, cuts: 0 } }).flatMap((d) =>
      d.kind === 'direct' ? [d] : [],
    );
    expect(directs.length).toBeGreaterThan(0);
    for (const d of directs) {
      expect(d.sales + d.offers + d.value + d.cuts).toBeLessThanOrEqual(1 + 1e-9);
      expect(Number.isInteger(Math.round(d.sales * 2000) / 100)).toBe(true);
    }
  });
  it('gives the answers it is told to, whatever order a screen shows', () => {
    for (const [letter, answer] of [
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ] as const)
      for (const d of played({ dilemmas: letter })) if (d.kind === 'dilemma') expect(d.answer).toBe(answer);
    expect(
      new Set(played({ dilemmas: 'seeded' }).flatMap((d) => (d.kind === 'dilemma' ? [d.answer] : []))).size,
    ).toBeGreaterThan(1);
  });
  it('sits down with whom a small company has', () => {
    const small = trainingLevel({ functions: ['hr', 'operations'], seats: 2 });
    const { decisions } = playOut(small, 1, playerFor('right-hands'));
    for (const d of decisions)
      if (d.kind === 'seat') expect(d.table.every((who) => small.functions.includes(who))).toBe(true);
  });
  it('begins by telling the ambition and seating the first table', () => {
    const world = found(level, 1);
    const player = playerFor('right-hands');
    expect(player(level, world)).toEqual({ kind: 'ambition', purpose: 'growth' });
    expect(check(level, world, player(level, world)).ok).toBe(true);
    expect(STAGES).toHaveLength(4);
  });
  it('counts what it would ask of a person', () => {
    expect(decisionsAsked(played('never').filter((d) => d.kind === 'seat'))).toBe(8);
  });
});
