/**
 * Those at the table have opinions: one each, legal, from what they see and want, never from what they can't see,
 * and none of them is always right. What came of their advice is told from the run's decisions alone.
 */
import { describe, expect, it } from 'vitest';
import { adviceOf, asDecisions, type Advice } from '../../src/session/advice.ts';
import { standingsOf, trackOf, type Heard } from '../../src/session/track.ts';
import {
  FUNCTIONS,
  WATCHES,
  advance,
  check,
  copyOf,
  decide,
  found,
  moveOf,
  sprint,
  type Decision,
  type FunctionId,
  type Measure,
  type PlayableLevel,
  type World,
} from '../../src/kernel/index.ts';
import { draw } from '../../src/kernel/maths/luck.ts';
import { levelAt } from '../kit/shelf.ts';

const LEVELS = ['training', 'onboarding', 'claims', 'false-start', 'public', 'winter'].map(
  (id) => levelAt(id).playable,
);

interface Run {
  level: PlayableLevel;
  seed: number;
  decisions: Decision[];
}

/** A run by somebody who seats whoever and follows most of what they hear; `look` sees every opening. */
function follow(level: PlayableLevel, seed: number, look: (world: World) => void = () => {}): Run {
  let world = found(level, seed);
  let turn = 0;
  const luck = (): number => draw(seed, 7777, turn++);
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((each) => [luck(), each] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, each]) => each);
  const decisions: Decision[] = [];
  const go = (decision: Decision): boolean => {
    if (!check(level, world, decision).ok) return false;
    decisions.push(decision);
    world = decision.kind === 'play' ? advance(level, world).world : decide(level, world, decision);
    return true;
  };
  const seat = (stage: number): boolean =>
    go({ kind: 'seat', stage, table: shuffled(level.functions).slice(0, level.seats) });
  go({ kind: 'ambition', purpose: (['growth', 'undecided', 'efficiency'] as const)[seed % 3]! });
  seat(world.stage);
  while (!world.ending) {
    if (world.quarter > 0 && world.quarter % 3 === 0) seat(world.stage + 1);
    while (world.failures.length > 0)
      if (luck() < 0.5 || !go({ kind: 'failure', index: 0, answer: 'review' }))
        go({ kind: 'failure', index: 0, answer: 'shelve' });
    if (world.dilemma !== null) go({ kind: 'dilemma', id: world.dilemma, answer: Math.floor(luck() * 3) });
    look(world);
    const heard = shuffled(adviceOf(level, world, trackOf(level, seed, [...decisions])));
    for (const advice of heard.slice(0, 3)) asDecisions(advice).forEach(go);
    if (!go({ kind: 'play' })) throw new Error('a quarter that cannot be played');
  }
  return { level, seed, decisions };
}

/** Every opening of some runs. */
function openings(level: PlayableLevel, runs: number): World[] {
  const worlds: World[] = [];
  for (let seed = 1; seed <= runs; seed++) follow(level, seed * 7919 + 13, (world) => worlds.push(world));
  return worlds;
}

/** What a measure is made of, moved to somewhere else. */
const BEND: Partial<Record<Measure, (world: World) => void>> = {
  queues: (world) => world.stations.forEach((s, i) => (s.queue = 400 - 60 * i)),
  utilisation: (world) => world.stations.forEach((s, i) => (s.utilisation = 0.55 + 0.085 * i)),
  rework: (world) => world.stations.forEach((s, i) => ((s.flaw = 0.6 - 0.1 * i), (s.defects = s.queue / 2))),
  'freed-capacity': (world) => world.stations.forEach((s) => ((s.slack = 4), (s.redesign = 0.9))),
  trust: (world) => (world.trust = world.trust > 0.5 ? 0.1 : 0.95),
  fear: (world) => (world.fear = world.fear > 0.3 ? 0.05 : 0.9),
  literacy: (world) => world.stations.forEach((s) => (s.literacy = s.literacy > 0.5 ? 0.05 : 0.9)),
  ledger: (world) => (world.ledger = -900),
  insight: (world) => (world.insight = world.insight >= 0.4 ? 0.05 : 0.9),
  premium: (world) => (world.premium = 0.2),
  lessons: (world) => (world.lessons.flow += 3),
  codified: (world) => (world.codified = 0.9),
  'tool-depth': (world) => world.stations.forEach((s, i) => (s.tool = 0.1 + 0.12 * i)),
  'task-saving': (world) => world.stations.forEach((s, i) => (s.saving = 0.2 + 0.06 * i)),
};

const told = (advice: Advice): string => JSON.stringify(advice);

describe('advice', () => {
  it('is one opinion for each at the table, and may always be followed', () => {
    let heard = 0;
    for (const level of LEVELS)
      for (const world of openings(level, 8)) {
        const advice = adviceOf(level, world);
        expect(advice.map((each) => each.who)).toEqual(world.table);
        for (const each of advice)
          for (const decision of asDecisions(each)) {
            expect(check(level, world, decision)).toEqual({ ok: true });
            heard++;
          }
      }
    expect(heard).toBeGreaterThan(400);
  });

  it('never needs a number that its person does not watch', () => {
    const changed: string[] = [];
    let tried = 0;
    for (const level of LEVELS)
      for (const world of openings(level, 3))
        for (const who of level.functions) {
          const alone = { ...copyOf(world), table: [who] };
          const [before] = adviceOf(level, alone);
          for (const [measure, bend] of Object.entries(BEND) as [Measure, (world: World) => void][]) {
            if (WATCHES[who].includes(measure)) continue;
            const other = copyOf(alone);
            bend(other);
            const [after] = adviceOf(level, other);
            tried++;
            if (told(after!) !== told(before!)) changed.push(`${who} changed their mind over ${measure}`);
          }
        }
    expect(tried).toBeGreaterThan(5000);
    expect([...new Set(changed)]).toEqual([]);
  });

  it('changes with what its person does watch', () => {
    const level = LEVELS[0]!;
    const minds = (who: FunctionId, measure: Measure): boolean =>
      openings(level, 4).some((world) => {
        // Mapped already: an unmapped house is all operations think of.
        const alone = { ...copyOf(world), table: [who], done: { ...world.done, 'operations.map': 1 } };
        const other = copyOf(alone);
        BEND[measure]!(other);
        return told(adviceOf(level, alone)[0]!) !== told(adviceOf(level, other)[0]!);
      });
    expect(minds('it', 'task-saving')).toBe(true);
    expect(minds('operations', 'rework')).toBe(true);
    expect(minds('hr', 'fear')).toBe(true);
    expect(minds('marketing', 'insight')).toBe(true);
  });

  it('is not the same for ever: said twice in vain, it is left for once', () => {
    const level = LEVELS[0]!;
    const world = { ...copyOf(openings(level, 1)[0]!), table: ['it' as const] };
    const said = (times: number, heeded: boolean): string => {
      const [first] = adviceOf(level, world);
      const past = Array.from({ length: times }, () => ({ ...first!, heeded }));
      return adviceOf(level, world, past)[0]!.why;
    };
    expect(said(0, false)).toBe('rollout');
    expect(said(1, false)).toBe('rollout');
    expect(said(2, false)).not.toBe('rollout');
    expect(said(2, true)).toBe('rollout');
  });

  it('differs: IT goes where it shows best, operations where work is stuck', () => {
    const level = LEVELS[1]!;
    const world = { ...copyOf(openings(level, 1)[0]!), stage: 1 };
    const said = new Map(
      level.functions.map((who) => [who, told(adviceOf(level, { ...world, table: [who] })[0]!)] as const),
    );
    expect(new Set(said.values()).size).toBe(level.functions.length);
    const rooms = openings(LEVELS[0]!, 8).flatMap((each) => {
      const [it, operations] = adviceOf(LEVELS[0]!, { ...each, table: ['it', 'operations'] });
      return it?.act.kind === 'start' && operations?.act.kind === 'start' && operations.act.target >= 0
        ? [it.act.target === operations.act.target]
        : [];
    });
    expect(rooms.length).toBeGreaterThan(10);
    expect(rooms.filter(Boolean).length / rooms.length).toBeLessThan(0.5);
  });
});

describe('the track record', () => {
  const byLevel = LEVELS.map((level) => ({
    level,
    heard: Array.from({ length: 40 }, (_, at): Heard[] => {
      const run = follow(level, at * 104729 + 5);
      return trackOf(run.level, run.seed, run.decisions);
    }).flat(),
  }));
  const heard = byLevel.flatMap((each) => each.heard);

  it('makes nobody always right and nobody always wrong', () => {
    const rates = standingsOf(heard, FUNCTIONS).map(({ who, told: tried, came }) => ({
      who,
      tried,
      rate: came / tried,
    }));
    console.log(rates.map((each) => `${each.who} ${each.rate.toFixed(2)} of ${each.tried}`).join(', '));
    expect(rates.filter((each) => each.tried < 100)).toEqual([]);
    expect(rates.filter((each) => !(each.rate >= 0.3 && each.rate <= 0.8))).toEqual([]);
  });

  it.each(byLevel.map((each) => [each.level.id, each] as const))(
    'nor in %s, whoever has said enough to be judged',
    (_, each) => {
      const rates = standingsOf(each.heard, FUNCTIONS)
        .filter(({ told: tried }) => tried >= 20)
        .map(({ who, told: tried, came }) => ({ who, rate: came / tried }));
      expect(rates.length).toBeGreaterThanOrEqual(8);
      const odd = rates.filter(({ rate }) => !(rate >= 0.15 && rate <= 0.95)).map(({ who }) => who);
      expect(odd).toEqual([]);
    },
  );

  it('shows that minutes saved are not orders: IT is right, and orders seldom follow', () => {
    const [it, operations] = standingsOf(heard, ['it', 'operations']);
    // What failed is wrong whatever the minutes did, and still it is right far more often than orders follow.
    expect(it!.came / it!.told).toBeGreaterThan(0.4);
    expect(it!.came).toBeGreaterThan(2 * it!.rose);
    expect(it!.rose / it!.told).toBeLessThan(0.3);
    expect(operations!.rose / operations!.told).toBeGreaterThan((1.5 * it!.rose) / it!.told);
  });

  it('never says of what failed that it came true', () => {
    const failed = heard.filter((each) => each.heeded && each.act.kind === 'start' && each.came === false);
    expect(failed.length).toBeGreaterThan(200);
    for (const level of LEVELS.slice(0, 2)) {
      const { seed, decisions } = follow(level, 15);
      const world = sprint(level, seed, decisions);
      const track = trackOf(level, seed, decisions);
      const torn = world.history.flatMap(({ quarter, happenings }) =>
        happenings.filter(({ kind }) => kind === 'failure').map((each) => ({ ...each, quarter })),
      );
      const told = torn.flatMap(({ what, target, quarter }) =>
        track.filter(
          ({ act, heeded, quarter: given }) =>
            heeded &&
            act.kind === 'start' &&
            act.move === what &&
            act.target === (target ?? -1) &&
            given + moveOf(act.move)!.quarters - 1 === quarter,
        ),
      );
      expect(told.length).toBeGreaterThan(0);
      expect(told.filter(({ came }) => came !== false)).toEqual([]);
    }
  });

  it('judges only what was done, and only once it can be told', () => {
    expect(heard.filter((each) => !each.heeded && each.came !== null)).toEqual([]);
    expect(heard.some((each) => !each.heeded)).toBe(true);
    const { level, seed, decisions } = follow(LEVELS[0]!, 5);
    const first = decisions.findIndex((each) => each.kind === 'play') + 1;
    const early = trackOf(level, seed, decisions.slice(0, first));
    expect(early.length).toBe(level.seats);
    expect(early.every((each) => each.quarter === 1)).toBe(true);
    expect(early.filter((each) => each.act.kind === 'start' && each.came !== null)).toEqual([]);
  });

  it('is the same for a replay', () => {
    const { level, seed, decisions } = follow(LEVELS[1]!, 77);
    const again = JSON.parse(JSON.stringify(decisions)) as Decision[];
    expect(trackOf(level, seed, again)).toEqual(trackOf(level, seed, decisions));
  });
});
