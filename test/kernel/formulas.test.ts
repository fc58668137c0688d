/**
 * Each formula over its extremes, luck by address, and what single rules promise.
 */
import { describe, expect, it } from 'vitest';
import {
  apply,
  CATALOGUE,
  copyOf,
  DILEMMAS,
  dilemmaOrder,
  type Decision,
  fingerprint,
  found,
  type FunctionId,
  FUNCTIONS,
  keyOf,
  lessonOf,
  MOVES,
  moveOf,
  numberOf,
  odds,
  PARAMETERS,
  pool,
  price,
  sprint,
  watched,
  WATCHES,
  type World,
} from '../../src/kernel/index.ts';
import { clamp, up } from '../../src/kernel/maths/bounds.ts';
import { draw, LUCK } from '../../src/kernel/maths/luck.ts';
import { ALL_DILEMMAS, trainingLevel } from '../kit/levels.ts';
import { playerFor } from '../kit/runs.ts';

const level = trainingLevel();
const RIGHT: FunctionId[] = ['hr', 'representatives', 'operations', 'management'];

function seated(table = RIGHT): World {
  const world = found(level, 4);
  apply(level, world, { kind: 'ambition', purpose: 'growth' });
  apply(level, world, { kind: 'seat', stage: 0, table });
  return world;
}

describe('bounds', () => {
  it('clamps', () => expect([clamp(-1, 0, 1), clamp(2, 0, 1), clamp(0.5, 0, 1)]).toEqual([0, 1, 0.5]));
  it('raises to a top, and never lowers', () => {
    expect(up(0.2, 0.5, 0.6)).toBe(0.6);
    expect(up(0.8, 0.5, 0.6)).toBe(0.8);
    expect(up(0.1, 0.2, 0.6)).toBeCloseTo(0.3, 12);
  });
});

describe('luck has an address', () => {
  it('gives the same number for the same address, another for another', () => {
    expect(draw(7, 500, 3)).toBe(draw(7, 500, 3));
    const seen = new Set<number>();
    for (let seed = 0; seed < 20; seed++)
      for (let what = 0; what < 20; what++)
        for (let when = 0; when < 20; when++) seen.add(draw(seed, what, when));
    expect(seen.size).toBe(8000);
  });
  it('is even: means near a half, tenths near a tenth, neighbours without likeness', () => {
    for (const what of [3, LUCK.market, LUCK.law]) {
      const rolls = Array.from({ length: 20000 }, (_, i) => draw(i % 500, what, Math.floor(i / 500)));
      expect(rolls.reduce((a, b) => a + b) / rolls.length).toBeCloseTo(0.5, 1);
      for (let tenth = 0; tenth < 10; tenth++) {
        const share = rolls.filter((x) => Math.floor(x * 10) === tenth).length / rolls.length;
        expect(Math.abs(share - 0.1)).toBeLessThan(0.01);
      }
      let like = 0;
      for (let i = 1; i < rolls.length; i++) like += (rolls[i]! - 0.5) * (rolls[i - 1]! - 0.5);
      expect(Math.abs(like / rolls.length)).toBeLessThan(0.002);
    }
  });
  it('is pinned: another generator would change every run', () => {
    expect([draw(1, 0, 0), draw(7, 500, 3), draw(4294967295, 931, 11)].map((x) => x.toFixed(9)))
      .toMatchInlineSnapshot(`
      [
        "0.273346356",
        "0.334334729",
        "0.686986841",
      ]
    `);
  });
  it('lets one decision change only what follows from it: the market stays the same', () => {
    const market = (world: World): number[] => world.history.map((quarter) => quarter.demand);
    const one = sprint(level, 12, playerFor('never'));
    const cut: Decision[] = [
      { kind: 'ambition', purpose: 'undecided' },
      { kind: 'seat', stage: 0, table: RIGHT },
      { kind: 'bet', bet: 'rise' },
      { kind: 'play' },
    ];
    expect(market(sprint(level, 12, cut))[0]).toBe(market(one)[0]);
  });
});

describe('odds and prices over their extremes', () => {
  const ENDS = [0, 0.5, 1];
  it('stay within .03 and .96, and rise with context, lessons and knowledge', () => {
    const world = seated();
    const wrongs: string[] = [];
    for (const move of MOVES)
      for (const context of [0, 0.92])
        for (const trust of ENDS)
          for (const known of [0, 1])
            for (const flaw of ENDS)
              for (const learned of [0, 20]) {
                Object.assign(world, { context, trust, insight: known, inOffers: 8 * known, causes: {} });
                for (const s of world.stations)
                  Object.assign(s, { known, flaw, literacy: trust, redesign: known });
                world.lessons[move.kind] = learned;
                const target = move.scope === 'station' ? 2 : -1;
                const p = odds(level, world, move.id, target);
                const { cost, attention } = price(level, world, move.id);
                const twice = odds(level, world, move.id, target, true);
                world.causes[keyOf(numberOf(move.id), target)] = 1;
                const spoilt = odds(level, world, move.id, target);
                world.lessons[move.kind] = 0;
                const sound = move.routine
                  ? p === 1
                  : p >= 0.03 && p <= 0.96 && twice >= p && spoilt < p && spoilt > 0.02;
                const fair = cost > 0 && cost <= 1.2 * move.cost + 1e-9 && attention > 0 && attention < 5;
                if (!sound || !fair)
                  wrongs.push(`${move.id} ${[context, trust, known, flaw, learned].join(' ')}: ${p}`);
              }
    expect(wrongs).toEqual([]);
  });
  it('are cheaper for whoever leads', () => {
    const led = price(level, seated(['hr', 'it']), 'hr.literacy');
    const joined = price(level, seated(['it', 'hr']), 'hr.literacy');
    expect(led.cost).toBeCloseTo(0.85 * joined.cost, 9);
    expect(led.attention).toBeCloseTo(0.75 * joined.attention, 9);
  });
  it('know nothing of unknown moves', () => {
    expect(odds(level, seated(), 'hr.magic', -1)).toBe(0);
    expect(price(level, seated(), 'hr.magic').cost).toBe(Infinity);
  });
});

describe('lessons', () => {
  it('come from process, people and memory: three seats', () => {
    const learned = (table: FunctionId[]): number => lessonOf(seated(table));
    expect(learned(['it'])).toBeCloseTo(0.12 + 0.08 + 0.05, 9);
    expect(learned(['operations', 'hr', 'knowledge'])).toBeGreaterThan(3.5 * learned(['it']));
  });
  it('weigh more when a bet was on record', () => {
    const world = seated();
    const before = lessonOf(world);
    world.history.push({ ...sprint(level, 1, playerFor('never')).history[0]!, bet: 'fall' });
    expect(lessonOf(world)).toBeCloseTo(1.15 * before, 9);
  });
  it('a review takes the cause away, shelving leaves it', () => {
    for (const [answer, left] of [
      ['review', undefined],
      ['shelve', 1],
    ] as const) {
      const world = seated();
      world.failures.push({ move: 'operations.redesign', target: 3, attempt: 0, double: false });
      world.causes['operations.redesign@3'] = 1;
      apply(level, world, { kind: 'failure', index: 0, answer });
      expect(world.causes['operations.redesign@3']).toBe(left);
      expect(world.failures).toEqual([]);
      expect(world.stations[3]!.known).toBe(answer === 'review' ? 1 : 0);
    }
  });
});

describe('the table', () => {
  it('brings attention: a lead twice a member, less when tired', () => {
    const world = seated(['hr', 'it']);
    expect(world.attention).toBeCloseTo(4.5, 9);
    world.quarter = 1;
    world.handedOver = false;
    apply(level, world, { kind: 'seat', stage: 1, table: ['hr', 'it'] });
    expect(world.attention).toBeCloseTo(4.5 / 1.12, 9);
  });
  it('carries context over when people stay, loses it to strangers, less if lessons are written down', () => {
    const over = (next: FunctionId[], codified: number): number => {
      const world = seated(['hr', 'it', 'knowledge']);
      Object.assign(world, { quarter: 1, handedOver: false, context: 0.5, codified });
      apply(level, world, { kind: 'seat', stage: 1, table: next });
      return world.context;
    };
    expect(over(['hr', 'it', 'knowledge'], 0)).toBeCloseTo(0.5, 9);
    expect(over(['marketing', 'finance'], 0)).toBeCloseTo(0.075, 9);
    expect(over(['marketing', 'finance'], 1)).toBeCloseTo(0.3, 9);
    expect(over(['hr', 'finance'], 0)).toBeGreaterThan(over(['finance', 'hr'], 0));
  });
  it('forgets more where knowledge management sits neither before nor after, and writes while it sits', () => {
    const over = (before: FunctionId[], after: FunctionId[]): number => {
      const world = seated(before);
      Object.assign(world, {
        quarter: 1,
        handedOver: false,
        context: 0.5,
        lessons: { ...world.lessons, flow: 1 },
      });
      apply(level, world, { kind: 'seat', stage: 1, table: after });
      return world.context + world.lessons.flow;
    };
    expect(over(['hr', 'it'], ['hr', 'it'])).toBeLessThan(
      over(['hr', 'knowledge'], ['hr', 'knowledge']) - 0.1,
    );
    expect(over(['hr', 'it'], ['hr', 'knowledge'])).toBeGreaterThan(over(['hr', 'it'], ['hr', 'finance']));
    const written = (table: FunctionId[]): number => {
      const world = seated(table);
      apply(level, world, { kind: 'play' });
      return world.codified;
    };
    expect(written(['hr', 'knowledge'])).toBeGreaterThan(written(['hr', 'it']));
  });
  it('is given more time where benefits are tracked, most while finance sits there to explain them', () => {
    const left = (table: FunctionId[], tracked: boolean): number => {
      const world = seated(table);
      Object.assign(world, { tracked, plan: 2000 });
      apply(level, world, { kind: 'play' });
      return world.patience;
    };
    expect(left(['hr', 'it'], true)).toBeGreaterThan(left(['hr', 'it'], false));
    expect(left(['hr', 'finance'], true)).toBeGreaterThan(left(['hr', 'it'], true) + 1);
    expect(left(['hr', 'finance'], false)).toBeCloseTo(left(['hr', 'it'], false), 9);
  });
  it('sees what its members watch, without repeats', () => {
    expect(watched(seated(['operations', 'finance']))).toEqual([...WATCHES.operations, 'ledger']);
    expect(Object.keys(WATCHES)).toEqual([...FUNCTIONS]);
  });
  it('pays for a broken growth promise', () => {
    const world = seated();
    Object.assign(world, { quarter: 1, handedOver: false, promise: true, clarity: 0.8, trust: 0.6 });
    apply(level, world, { kind: 'seat', stage: 1, table: RIGHT });
    apply(level, world, { kind: 'ambition', purpose: 'efficiency' });
    expect([world.promise, world.clarity.toFixed(3), world.trust.toFixed(3)]).toEqual([
      false,
      '0.240',
      '0.480',
    ]);
  });
});

describe('freed people and jobs', () => {
  function free(): World {
    const world = seated();
    Object.assign(world.stations[0]!, { redesign: 0.8, slack: 8, absorbed: 0 });
    return world;
  }
  it('are free only where a step is redesigned', () => {
    expect(pool(level, seated())).toBe(0);
    expect(pool(level, free())).toBe(8);
  });
  it('move by shares, as far as mobility and literacy let them; nobody gets lost', () => {
    const world = free();
    apply(level, world, { kind: 'direct', sales: 0.5, offers: 0.25, value: 0.25, cuts: 0 });
    const moved = world.inSales + world.inOffers + world.inValue;
    expect(moved).toBeCloseTo(8 * 0.5 * (0.5 + 0.5 * 0.1), 9);
    expect(world.inSales).toBeCloseTo(2 * world.inValue, 9);
    expect(world.stations[0]!.staff + moved).toBeCloseTo(18, 9);
  });
  it('a cut pays at once and costs later', () => {
    const world = seated();
    const before = copyOf(world);
    apply(level, world, { kind: 'cut', jobs: 12 });
    expect(world.chosenCuts).toBe(12);
    expect(world.patience).toBeGreaterThan(before.patience);
    expect(world.trust).toBeCloseTo(before.trust - 0.1, 9);
    expect(world.shock).toBeCloseTo(0.8, 9);
    expect(world.plan).toBeCloseTo(before.plan + 0.5 * 12 * 15, 9);
    expect(world.sideThisQuarter).toBe(120);
  });
  it('recalled growth people join the busiest step', () => {
    const world = seated();
    Object.assign(world, { inSales: 4, inOffers: 2, inValue: 0 });
    apply(level, world, { kind: 'recall', people: 3 });
    expect([world.inSales, world.inOffers, world.stations[3]!.staff]).toEqual([2, 1, 17]);
  });
});

describe('the catalogues', () => {
  it('name every move after its function, once, and dilemmas as the levels do', () => {
    expect(new Set(MOVES.map((move) => move.id)).size).toBe(MOVES.length);
    for (const move of MOVES) expect(move.id.startsWith(`${move.function}.`)).toBe(true);
    for (const who of FUNCTIONS)
      expect(
        MOVES.some((move) => move.function === who),
        who,
      ).toBe(true);
    expect(DILEMMAS.map((dilemma) => dilemma.id)).toEqual(ALL_DILEMMAS);
    expect(moveOf('hr.literacy')).toBe(CATALOGUE[numberOf('hr.literacy')]);
  });
  it('keep luck of moves apart from all other luck', () => {
    expect(16 * CATALOGUE.length + 16).toBeLessThan(LUCK.market);
    const others = Object.values(LUCK);
    expect(new Set(others).size).toBe(others.length);
  });
  it('carry out every answer of every dilemma', () => {
    for (const dilemma of DILEMMAS)
      dilemma.answers.forEach((_, answer) => {
        const world = seated();
        world.dilemma = dilemma.id;
        const before = fingerprint(world);
        apply(level, world, { kind: 'dilemma', id: dilemma.id, answer });
        expect(world.dilemma).toBe(null);
        expect(fingerprint(world)).not.toBe(before);
      });
  });
  it('meet every dilemma in some run', () => {
    const missing = new Set(ALL_DILEMMAS);
    for (const style of [
      'right-hands',
      'technical',
      'cut-early',
      'no-hr',
      'idle',
      'late',
      'operations-first',
      'value-early',
      'sales-first',
    ])
      for (let seed = 1; seed <= 40; seed++)
        for (const id of sprint(level, seed, playerFor(style)).dilemmasMet) missing.delete(id);
    expect([...missing]).toEqual([]);
  });
  it('show answers in an order of the seed, all three of them', () => {
    const orders = new Set<string>();
    for (let seed = 0; seed < 60; seed++) {
      const order = dilemmaOrder(level, seed, 'rival-cuts');
      expect([...order].sort((x, y) => x - y)).toEqual([0, 1, 2]);
      orders.add(order.join());
    }
    expect(orders.size).toBe(6);
  });
  it('say of every parameter what it is, how well it is known and from where', () => {
    for (const [id, parameter] of Object.entries(PARAMETERS)) {
      expect(Number.isFinite(parameter.value), id).toBe(true);
      expect(['measured', 'surveyed', 'assumed'], id).toContain(parameter.label);
      if (parameter.label !== 'assumed') expect(parameter.source, id).not.toBe('own estimate');
      expect(parameter.about.length, id).toBeGreaterThan(10);
      expect(parameter.unit.length, id).toBeGreaterThan(0);
    }
  });
});

describe('findings', () => {
  it('come to light with the map and are ticked off when their cause is gone', () => {
    const world = sprint(level, 3, [
      { kind: 'ambition', purpose: 'growth' },
      { kind: 'seat', stage: 0, table: ['operations', 'hr'] },
      { kind: 'start', move: 'operations.map', target: -1 },
      { kind: 'play' },
    ]);
    expect(world.findings.some((finding) => finding.station === 3 && finding.kind === 'flaw')).toBe(true);
    expect(world.history[0]!.happenings.some((happening) => happening.kind === 'finding')).toBe(true);
    expect(world.findings.every((finding) => !finding.resolved)).toBe(true);
    const end = sprint(level, 3, playerFor('right-hands'));
    expect(end.findings.some((finding) => finding.resolved)).toBe(true);
  });
});

describe('a fingerprint', () => {
  it('changes with every number of a world', () => {
    const world = sprint(level, 3, playerFor('no-continuity'));
    const whole = fingerprint(world);
    const blind: string[] = [];
    const turn = (make: (copy: World) => Record<string, unknown>, path: string): void => {
      for (const [key, value] of Object.entries(make(structuredClone(world)))) {
        const here = `${path}.${key}`;
        if (typeof value === 'number' || typeof value === 'boolean') {
          const copy = structuredClone(world);
          make(copy)[key] =
            typeof value === 'number' ? value + (Number.isInteger(value) ? 1 : 0.001953125) : !value;
          if (fingerprint(copy) === whole) blind.push(here);
        } else if (value !== null && typeof value === 'object')
          turn((copy) => make(copy)[key] as Record<string, unknown>, here);
      }
    };
    turn((copy) => copy as unknown as Record<string, unknown>, 'world');
    expect(blind).toEqual([]);
  });
  it('does not tell -0 from 0, which JSON does not keep apart', () => {
    const world = seated();
    const other = seated();
    other.push = -0;
    expect(fingerprint(other)).toBe(fingerprint(world));
  });
});
