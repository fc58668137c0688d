/** The way in, as words: title, levels, briefing, ambition, and the bar's road. From real sessions on the game's own levels. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/session/snapshot.ts';
import { loadWords } from '../../../src/text/index.ts';
import { ambitionModel } from '../../../src/view/model/ambition.ts';
import { barModel, leanOf } from '../../../src/view/model/bar.ts';
import { boardMood } from '../../../src/view/model/board.ts';
import { briefingModel } from '../../../src/view/model/briefing.ts';
import { levelsModel } from '../../../src/view/model/levels.ts';
import { lookOf } from '../../../src/view/model/looks.ts';
import { titleModel } from '../../../src/view/model/title.ts';
import { sessionOn } from '../../kit/session.ts';
import { levelAt } from '../../kit/shelf.ts';

const shelf = [levelAt('training'), levelAt('onboarding')];
const languages = [await loadWords('en'), await loadWords('fr')];

/** No missing word (shown in brackets) and no hole left unfilled. */
function complete(model: unknown): void {
  expect(model).not.toBeNull();
  expect(JSON.stringify(model)).not.toMatch(/"\[[a-z]|\{[a-z]+\}|undefined|NaN/);
}

describe.each(languages.map((words) => [words.locale, words] as const))('in %s', (_, words) => {
  it('the title has no way back without a run', () => {
    const model = titleModel(sessionOn(shelf).shown(), words);
    complete(model);
    expect(model.resume).toBeNull();
  });

  it('the title says where one left off and who waits', () => {
    const fresh = sessionOn(shelf).shown();
    const line = (saved: NonNullable<Snapshot['saved']>) => titleModel({ ...fresh, saved }, words).resume;
    const planning = line({ level: 'training', quarter: 2, step: 'planning', lead: 'operations' });
    complete(planning);
    expect(planning).toMatchObject({ who: 'operations' });
    expect(planning!.line).toMatch(/3.*Joan/);
    expect(line({ level: 'training', quarter: 2, step: 'accounts', lead: 'hr' })!.line).toMatch(/2/);
    expect(line({ level: 'training', quarter: 12, step: 'debrief', lead: 'hr' })).toMatchObject({
      who: null,
    });
    expect(line({ level: 'training', quarter: 0, step: 'briefing', lead: null })!.line).not.toMatch(/0|1/);
    expect(line({ level: 'gone', quarter: 2, step: 'planning', lead: null })).toBeNull();
  });

  it('the levels come easiest first, the first one marked until one has been played', () => {
    const session = sessionOn(shelf);
    const model = levelsModel(session.wish({ kind: 'choose' }), words);
    complete(model);
    expect(model.cards.map((card) => card.id)).toEqual(['onboarding', 'training']);
    expect(model.cards.map((card) => card.first !== null)).toEqual([true, false]);
    const played = levelsModel(
      {
        ...session.shown(),
        levels: session.shown().levels.map((card) => ({
          ...card,
          best: { ending: 'growth' as const, value: 5120, runs: 2, daily: null },
        })),
      },
      words,
    );
    complete(played);
    expect(played.cards.every((card) => card.first === null && card.best.kind === 'growth')).toBe(true);
    expect(levelsModel({ ...session.shown(), levels: [] }, words).cards).toEqual([]);
  });

  it.each(shelf.map((level) => [level.document.id, level] as const))(
    'the briefing of %s names six rooms and six people',
    (id, level) => {
      const model = briefingModel(sessionOn(shelf).wish({ kind: 'open-level', level: id }), words)!;
      complete(model);
      expect(model.process.rooms.map((room) => room.id)).toEqual(
        level.document.stations.map((station) => station.id),
      );
      expect(new Set(model.process.rooms.map((room) => room.person.look)).size).toBe(6);
      expect(model.story).toHaveLength(3);
      expect(model.terms.map((term) => term.id)).toEqual(['board', 'law', 'means']);
    },
  );

  it('the ambition offers the three purposes in an order that luck decides', () => {
    const orders = [0, 1, 2, 3].map((seed) => {
      const session = sessionOn(shelf, null, seed);
      session.wish({ kind: 'open-level', level: 'training', seed });
      const model = ambitionModel(session.wish({ kind: 'begin' }), words)!;
      complete(model);
      expect(model.listeners).toHaveLength(6);
      return model.choices.map((choice) => choice.purpose);
    });
    for (const order of orders) expect([...order].sort()).toEqual(['efficiency', 'growth', 'undecided']);
    expect(new Set(orders.map((order) => order[0])).size).toBe(3);
    expect(orders[3]).toEqual(orders[0]);
  });

  it('the bar stands over a run and not before', () => {
    const session = sessionOn(shelf);
    expect(barModel(session.shown(), words)).toBeNull();
    session.wish({ kind: 'open-level', level: 'training', seed: 3 });
    session.wish({ kind: 'begin' });
    const model = barModel(session.wish({ kind: 'say', purpose: 'growth' }), words)!;
    complete(model);
    expect(model.stages.map((stage) => stage.state)).toEqual(['now', 'ahead', 'ahead', 'ahead']);
    expect(model.people.show).toBe('120');
    expect(model.road).toMatchObject({ at: 0, lean: 0 });
  });
});

describe('the road', () => {
  const session = sessionOn(shelf);
  session.wish({ kind: 'open-level', level: 'training', seed: 3 });
  session.wish({ kind: 'begin' });
  const world = session.wish({ kind: 'say', purpose: 'growth' }).world!;
  const last = (revenue: number) => [
    { ...({} as (typeof world.history)[number]), revenue: world.revenue0 * revenue },
  ];

  it('leans by what is in the open alone', () => {
    expect(leanOf(world, 0.12)).toBe(0);
    const up = leanOf({ ...world, history: last(1.1) }, 0.12);
    expect(up).toBeGreaterThan(0.4);
    expect(leanOf({ ...world, history: last(1.1), chosenCuts: 12 }, 0.12)).toBeLessThan(up);
    expect(leanOf({ ...world, history: last(1.1), patience: 10 }, 0.12)).toBeLessThan(up);
    expect(leanOf({ ...world, trust: 0, fear: 1, ledger: -900 }, 0.12)).toBe(0);
  });

  it('stays on the road', () => {
    expect(leanOf({ ...world, history: last(0), chosenCuts: 120, patience: -20 }, 0.12)).toBe(-1);
    expect(leanOf({ ...world, history: last(9) }, 0.12)).toBeLessThanOrEqual(1);
  });
});

describe('the bar while the weeks pass', () => {
  it('speaks of the quarter shown and does not give its end away', () => {
    const words = languages[0]!;
    const session = sessionOn(shelf);
    session.wish({ kind: 'open-level', level: 'training', seed: 3 });
    session.wish({ kind: 'begin' });
    const before = session.wish({ kind: 'say', purpose: 'growth' });
    const opening = before.world!;
    const report = {
      orders: 99,
      revenue: opening.revenue0 * 0.9,
      result: -12,
      heads: 101,
      patience: -5,
    } as (typeof opening.history)[number];
    const stations = opening.stations.map((each, at) =>
      at === 2 ? { ...each, staff: each.staff - 19 } : each,
    );
    const world = { ...opening, quarter: 1, patience: -5, chosenCuts: 19, stations, history: [report] };
    const playing = barModel({ ...before, step: 'playing', opening, world, week: 3.2 }, words)!;
    expect(playing).toMatchObject({
      quarter: 'Quarter 1',
      moment: 'week 4 of 13',
      people: { show: '120' },
      road: { lean: 0 },
    });
    const accounts = barModel({ ...before, step: 'accounts', opening, world }, words)!;
    expect(accounts).toMatchObject({ quarter: 'Quarter 1', people: { show: '101' } });
    expect(accounts.road.lean).toBeLessThan(-0.45);
    expect(barModel({ ...before, step: 'planning', world }, words)!.quarter).toBe('Quarter 2');
  });
});

describe('the board', () => {
  it('has three words', () => {
    expect([100, 60, 40, 16, 15, -20].map(boardMood)).toEqual([
      'patient',
      'patient',
      'restless',
      'restless',
      'angry',
      'angry',
    ]);
  });
});

describe('looks', () => {
  it('stay with a person, and anybody has one', () => {
    expect(lookOf('tom')).toBe(lookOf('tom'));
    for (const who of ['a', 'zoe', 'somebody-new', 'x9']) {
      expect(lookOf(who)).toBeGreaterThanOrEqual(0);
      expect(lookOf(who)).toBeLessThan(24);
    }
  });

  it('tell the people of a level apart', () => {
    for (const level of readdirSync('levels')) {
      const { people } = JSON.parse(readFileSync(`levels/${level}/level.json`, 'utf8')) as {
        people: Record<string, string>;
      };
      const looks = Object.keys(people).map(lookOf);
      expect(new Set(looks).size, level).toBe(looks.length);
    }
  });
});
