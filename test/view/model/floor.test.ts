/** The picture of the company: rooms add up to the heads shown, fog hides what nobody watches, words say the same. */
import { describe, expect, it } from 'vitest';
import { filmModel } from '../../../src/view/model/film.ts';
import { floorModel, moodsOf, pileOf, SHEETED_PILE } from '../../../src/view/model/floor-model.ts';
import { floorWords } from '../../../src/view/model/floor-sentences.ts';
import { sees, wouldWatch } from '../../../src/view/model/fog.ts';
import { headsOf, wholeParts } from '../../../src/view/model/heads.ts';
import { loadWords } from '../../../src/text/index.ts';
import {
  exampleReport,
  exampleSnapshot,
  exampleStation,
  exampleWeeks,
  exampleWorld,
  watchedBy,
} from '../../../src/view/screen/story/company.ts';
import levelEn from '../../../levels/training/words.en.json' with { type: 'json' };
import levelFr from '../../../levels/training/words.fr.json' with { type: 'json' };

const en = (await loadWords('en')).withLevel(levelEn);
const fr = (await loadWords('fr')).withLevel(levelFr);
const blind = { watched: [] as never[] };

const everybody = (model: NonNullable<ReturnType<typeof floorModel>>): number =>
  [...model.rooms, ...model.street].reduce((sum, each) => sum + each.people, 0) + model.waiting;

describe('whole people', () => {
  it('add up to the total and stay within one of their part', () => {
    for (let seed = 1; seed < 200; seed += 1) {
      const parts = Array.from(
        { length: 1 + (seed % 9) },
        (_, at) => ((seed * 7919 + at * 104729) % 977) / 31,
      );
      const total = Math.round(parts.reduce((sum, each) => sum + each, 0));
      const whole = wholeParts(parts, total);
      expect(whole.reduce((sum, each) => sum + each, 0)).toBe(total);
      whole.forEach((each, at) => expect(Math.abs(each - parts[at]!)).toBeLessThan(1.5));
    }
    expect(wholeParts([0, 0], 3)).toEqual([3, 0]);
  });

  it('fill rooms, street and waiting to exactly the heads shown', () => {
    for (let step = 0; step < 40; step += 1) {
      const world = exampleWorld({ inSales: step * 0.37, inOffers: step * 0.21, inValue: step * 0.13 });
      world.stations.forEach((each, at) => (each.staff -= step * 0.04 * (at + 1)));
      const model = floorModel(exampleSnapshot({ world, planned: world, pool: step * 0.1 }), en)!;
      expect(everybody(model)).toBe(Math.round(headsOf(world)));
    }
  });
});

describe('fog', () => {
  it('is lifted by whoever watches, and by a map for queues and flaws alone', () => {
    const world = exampleWorld();
    expect(sees(world, [], 'queues', 3)).toBe(false);
    expect(sees(world, watchedBy(['finance']), 'queues', 3)).toBe(true);
    world.stations[3] = exampleStation(3, { known: 1 });
    expect(sees(world, [], 'queues', 3)).toBe(true);
    expect(sees(world, [], 'rework', 3)).toBe(true);
    expect(sees(world, [], 'trust', 3)).toBe(false);
    expect(sees(world, [], 'queues', 2)).toBe(false);
    expect(sees(world, [], 'queues')).toBe(false);
  });

  it('names those who would watch, never those who sit there already', () => {
    const snapshot = exampleSnapshot({ world: exampleWorld({ table: ['finance'] }) });
    expect(wouldWatch(snapshot, 'queues')).toEqual(['operations']);
  });

  it('hides numbers, tags, causes and order of size, never life', () => {
    const model = floorModel(exampleSnapshot(blind), en)!;
    for (const room of model.rooms) {
      expect(room).toMatchObject({
        fogged: true,
        pile: SHEETED_PILE,
        tag: null,
        constraint: false,
        rework: 0,
        idle: 0,
        hurry: false,
      });
      expect(room.moods).toMatchObject({ ok: 1, tired: 0, angry: 0, worried: 0, happy: 0 });
      expect(room.people).toBeGreaterThan(0);
      expect(room.sentence).not.toMatch(/318|waits? \d/);
    }
    expect(model.waiting).toBe(0);
    // Not even the sum of the rooms' differences may tell: another company under the same sheets looks the same.
    const other = exampleWorld();
    other.stations.forEach((each) => (each.queue = 900 - each.queue));
    const again = floorModel(exampleSnapshot({ ...blind, world: other, constraint: 1 }), en)!;
    expect(again.rooms).toEqual(model.rooms);
  });

  it('tells which room holds the house back only when every queue can be seen', () => {
    const world = exampleWorld();
    world.stations[3] = exampleStation(3, { known: 1 });
    const model = floorModel(exampleSnapshot({ ...blind, world, planned: world }), en)!;
    expect(model.rooms[3]).toMatchObject({ fogged: false, constraint: false, tag: '318 waiting' });
    expect(floorModel(exampleSnapshot(), en)!.rooms[3]!.constraint).toBe(true);
  });

  it('covers the film too', () => {
    const opening = exampleWorld();
    const world = exampleWorld({
      quarter: 3,
      history: [exampleReport(1), exampleReport(2), exampleReport(3)],
    });
    const playing = { step: 'playing', opening, world, weeks: exampleWeeks() } as const;
    const seen = filmModel(exampleSnapshot(playing))!;
    expect(seen.weeks).toHaveLength(13);
    expect(seen.weeks[12]!.rooms[3]!.pile).toBeGreaterThan(seen.weeks[0]!.rooms[1]!.pile);
    const hidden = filmModel(exampleSnapshot({ ...playing, ...blind }))!;
    for (const week of hidden.weeks)
      for (const room of week.rooms) expect(room).toMatchObject({ pile: SHEETED_PILE, back: 0 });
    // The picture at the opening and the film's first week hold the same people.
    const picture = floorModel(exampleSnapshot(playing), en)!;
    expect(seen.weeks[0]!.rooms.map((each) => each.people)).toEqual(picture.rooms.map((each) => each.people));
  });

  it('lets those nobody gave a purpose drift back to their rooms week by week, if somebody watches them', () => {
    const opening = exampleWorld();
    const close = (evaporated: number) =>
      exampleWorld({
        quarter: 3,
        history: [exampleReport(1), exampleReport(2), exampleReport(3, { evaporated })],
      });
    const reel = (evaporated: number, over = {}) =>
      filmModel(
        exampleSnapshot({
          step: 'playing',
          opening,
          world: close(evaporated),
          weeks: exampleWeeks(),
          pool: 8,
          ...over,
        }),
      )!.weeks;
    const heads = (week: (typeof drifting)[number]): number =>
      week.rooms.reduce((sum, each) => sum + each.people, 0) + week.waiting;
    const drifting = reel(6);
    expect(drifting[0]!.waiting).toBeGreaterThanOrEqual(7);
    expect(drifting[12]!.waiting).toBeLessThanOrEqual(3);
    drifting.slice(1).forEach((week, at) => {
      expect(week.waiting).toBeLessThanOrEqual(drifting[at]!.waiting);
      expect(Math.abs(heads(week) - heads(drifting[at]!))).toBeLessThanOrEqual(1);
    });
    // Where routine swallowed nobody they all still wait; where nobody watches nobody is seen to.
    expect(new Set(reel(0).map((week) => week.waiting)).size).toBe(1);
    expect(new Set(reel(6, blind).map((week) => week.waiting))).toEqual(new Set([0]));
  });

  it('tells tools that nobody knows how to use only to those who watch both', () => {
    const world = exampleWorld();
    world.stations[0] = exampleStation(0, { tool: 0.6, literacy: 0.05 });
    world.stations[1] = exampleStation(1, { tool: 0.6, literacy: 0.6 });
    const rooms = (watched: never[]) =>
      floorModel(exampleSnapshot({ world, planned: world, watched }), en)!.rooms;
    const all = rooms(['tool-depth', 'literacy'] as never[]);
    expect([all[0]!.unused, all[1]!.unused]).toEqual([true, false]);
    expect(rooms(['tool-depth'] as never[])[0]!.unused).toBe(false);
  });
});

describe('the picture', () => {
  it('grows a pile with the weeks of work in it', () => {
    expect(pileOf(0, 100)).toBe(0);
    expect(pileOf(2000, 100)).toBe(10);
    let last = 0;
    for (let queue = 0; queue < 600; queue += 5) {
      expect(pileOf(queue, 100)).toBeGreaterThanOrEqual(last);
      last = pileOf(queue, 100);
    }
  });

  it('shares moods out to one, and follows load, fear, trust and skill', () => {
    const all = watchedBy(['operations', 'hr']);
    for (const trust of [0, 0.3, 0.6, 1])
      for (const fear of [0, 0.3, 0.7, 1])
        for (const utilisation of [0.4, 0.9, 1])
          for (const literacy of [0, 0.5, 0.95]) {
            const moods = moodsOf(
              exampleWorld({ trust, fear }),
              all,
              exampleStation(0, { utilisation, literacy }),
            );
            const sum = Object.values(moods).reduce((total, each) => total + each, 0);
            expect(sum).toBeCloseTo(1, 1);
            for (const each of Object.values(moods)) expect(each).toBeGreaterThanOrEqual(0);
          }
    expect(moodsOf(exampleWorld({ fear: 0.8 }), all, exampleStation(0)).worried).toBeGreaterThan(0.4);
    expect(moodsOf(exampleWorld(), all, exampleStation(3)).tired).toBeGreaterThan(0.3);
  });

  it('ends with a wing, with boxes, or with lights on at night', () => {
    const ending = (kind: 'growth' | 'layoffs' | 'reprieve') =>
      floorModel(
        exampleSnapshot({
          step: 'ending',
          world: exampleWorld({
            chosenCuts: 2,
            ending: {
              kind,
              variant: kind === 'layoffs' ? 'imposed' : kind,
              nearer: 'growth',
              value: 0,
              finalCut: kind === 'layoffs' ? 9.6 : 0,
            },
          }),
        }),
        en,
      )!;
    expect(ending('growth')).toMatchObject({ wing: 1, leaving: 0, daylight: 'day' });
    expect(ending('layoffs')).toMatchObject({ wing: 0, leaving: 12, daylight: 'dusk' });
    expect(ending('reprieve')).toMatchObject({ wing: 0, leaving: 0, daylight: 'night' });
  });

  it('says the same in both languages, with no missing word', () => {
    for (const words of [en, fr]) {
      const model = floorModel(exampleSnapshot({ world: exampleWorld({ fear: 0.8, suspended: 1 }) }), words)!;
      const told = floorWords(
        model,
        model.rooms.map(() => 3),
        false,
        words,
      );
      expect(JSON.stringify([model, told])).not.toMatch(/"\[[a-z]|\{[a-z]+\}/);
    }
  });
});
