/** The picture's text twin: along whole runs the words say what the picture shows, week by week, and nothing that it hides. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/session/snapshot.ts';
import { loadWords, type Words } from '../../../src/text/index.ts';
import { floorScreenModel, type FloorScreenModel } from '../../../src/view/model/floor-screen.ts';
import type { FloorModel } from '../../../src/view/model/floor.ts';
import { roomAt } from '../../../src/view/scene/film.ts';
import { BLIND, playThrough, RIGHT } from '../../kit/through.ts';

const SHOWN: readonly Snapshot['step'][] = [
  'answering',
  'planning',
  'betting',
  'playing',
  'accounts',
  'ending',
];
let words: Words;
let runs: FloorScreenModel[];

beforeAll(async () => {
  const all: Snapshot[] = [];
  for (const along of [RIGHT, BLIND])
    playThrough(along, (now) => void (SHOWN.includes(now.step) && all.push(now)));
  words = (await loadWords('en')).withLevel(all[0]!.level!.words.en);
  // A film is wound through its thirteen weeks.
  const wound = all.flatMap((each) =>
    each.step === 'playing' ? Array.from({ length: 14 }, (_, week) => ({ ...each, week })) : [each],
  );
  runs = wound.map((each) => floorScreenModel(each, words)!);
}, 120_000);

/** What of a room can be seen, each with the words that tell it. */
const FACTS: [shown: (room: FloorModel['rooms'][number]) => boolean, key: Parameters<Words['t']>[0]][] = [
  [(room) => room.fogged, 'floor.room.fogged'],
  [(room) => room.constraint, 'floor.note.constraint'],
  [(room) => room.idle >= 0.1, 'floor.room.idle'],
  [(room) => room.dark, 'floor.room.dark'],
  [(room) => room.hurry && !room.dark, 'floor.room.hurry'],
  [(room) => room.robots > 0 && !room.hurry && !room.dark, 'floor.room.robots'],
  [(room) => room.works === 'redesign', 'floor.works.redesign'],
  [(room) => room.works === 'deploy', 'floor.works.deploy'],
  [(room) => room.works === 'none' && room.redesigned > 0.6, 'floor.room.rebuilt'],
];

describe('the words beside the picture', () => {
  it('count the people who are drawn, in every week of every film', () => {
    let films = 0;
    for (const { floor, film, week, words: told } of runs) {
      floor.rooms.forEach((room, i) => {
        const drawn = film
          ? roomAt(film, i, week ?? 0, { pile: room.pile, people: room.people }).people
          : room.people;
        expect(told.rows[i]!.people).toBe(words.number(drawn));
      });
      floor.street.forEach((room, i) =>
        expect(told.rows[floor.rooms.length + i]!.people).toBe(words.number(room.people)),
      );
      if (film) films += 1;
    }
    expect(films).toBeGreaterThan(50);
  });

  it('tell each thing that can be seen in a room, and only those', () => {
    const met = new Set<string>();
    for (const { floor, words: told } of runs)
      floor.rooms.forEach((room, i) => {
        for (const [shown, key] of FACTS) {
          const said = told.rows[i]!.note.includes(words.t(key));
          expect(said, `${room.id}: ${key}`).toBe(shown(room));
          if (said) met.add(key);
        }
      });
    for (const key of [
      'floor.room.fogged',
      'floor.note.constraint',
      'floor.room.robots',
      'floor.works.redesign',
    ])
      expect(met).toContain(key);
  });

  it('know no number of a room in fog', () => {
    let hidden = 0;
    for (const { floor, tags, words: told, looks } of runs)
      floor.rooms.forEach((room, i) => {
        if (!room.fogged) return;
        hidden += 1;
        const row = told.rows[i]!;
        expect(row.waiting).not.toMatch(/\d/);
        expect(row.note).not.toMatch(/\d/);
        expect(tags[i]!.tag).toBeNull();
        expect(tags[i]!.sentence.replace(row.people, '').replace(room.label, '')).not.toMatch(/\d/);
        const queues = looks.find((each) => each.id === 'queues')!;
        expect(queues.rooms[i]).toMatchObject({ figure: null, tone: 'veiled' });
        expect(queues.overlay.rooms[i]).toMatchObject({ tone: 'veiled', level: 0 });
      });
    expect(hidden).toBeGreaterThan(100);
  });

  it('say who waits, who leaves, and that a wing stands, whenever it is drawn', () => {
    for (const { floor, film, week, words: told } of runs) {
      const notes = told.notes.join(' ');
      const leaving = film ? film.weeks[Math.min(12, Math.floor(week ?? 0))]!.leaving : floor.leaving;
      const has = (key: 'floor.waiting' | 'floor.leaving', people: number): boolean =>
        notes.includes(words.t(key, { people }));
      if (floor.waiting > 0) expect(has('floor.waiting', floor.waiting)).toBe(true);
      if (leaving > 0) expect(has('floor.leaving', leaving)).toBe(true);
      expect(notes.includes(words.t('floor.wing'))).toBe(floor.wing > 0);
    }
  });

  it('announce what the film shows in the week in which its bubble rises, once', () => {
    let events = 0;
    for (const { film, week, event } of runs) {
      const shown = film?.moments.some((each) => each.week === Math.floor(week ?? 0) + 1) ?? false;
      expect(event !== '').toBe(shown);
      if (shown) events += 1;
    }
    expect(events).toBeGreaterThan(3);
  });
});

describe('the six looks', () => {
  it('are always the same six, in words, colour and count, each as far as the table sees', () => {
    for (const { looks, floor } of runs) {
      expect(looks.map((each) => each.id)).toEqual(['queues', 'skill', 'trust', 'rework', 'freed', 'eyes']);
      for (const look of looks) {
        expect(look.overlay.id).toBe(look.id);
        floor.rooms.forEach((room, i) => {
          expect(look.overlay.rooms[i]!.room).toBe(room.id);
          expect(look.overlay.rooms[i]!.tone).toBe(look.rooms[i]!.tone);
          expect(look.rooms[i]!.figure === null).toBe(look.rooms[i]!.tone === 'veiled');
        });
        for (const each of look.overlay.rooms) {
          expect(each.level).toBeGreaterThanOrEqual(0);
          expect(each.level).toBeLessThanOrEqual(1);
        }
        const tones = new Set(look.rooms.map((each) => each.tone));
        for (const tone of tones) expect(look.legend.map((each) => each.tone)).toContain(tone);
      }
    }
  });
});
