/** The floor and the steps on it, along whole runs of the real session: people add up, no word missing, no number out of the fog. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/session/snapshot.ts';
import { loadWords, type Words } from '../../../src/text/index.ts';
import { betModel } from '../../../src/view/model/bet.ts';
import { doorModel } from '../../../src/view/model/door.ts';
import { SHEETED_PILE } from '../../../src/view/model/floor-model.ts';
import { floorScreenModel } from '../../../src/view/model/floor-screen.ts';
import { sees } from '../../../src/view/model/fog.ts';
import { headsOf } from '../../../src/view/model/heads.ts';
import { planModel } from '../../../src/view/model/plan.ts';
import { playingModel } from '../../../src/view/model/playing.ts';
import { BLIND, playThrough, RIGHT } from '../../kit/through.ts';

/** A message that is missing shows its key in brackets; a hole left unfilled keeps its braces. */
const MISSING = /\[[a-z][\w-]*(\.[\w-]+)+\]|\{[a-z]+\}|NaN|undefined/g;

const ON_FLOOR: readonly Snapshot['step'][] = [
  'answering',
  'planning',
  'betting',
  'playing',
  'accounts',
  'ending',
];
let runs: Record<'right' | 'blind', Snapshot[]>;
let words: Record<'en' | 'fr', Words>;

beforeAll(async () => {
  const collect = (along: typeof RIGHT): Snapshot[] => {
    const all: Snapshot[] = [];
    playThrough(along, (now) => void (ON_FLOOR.includes(now.step) && all.push(now)));
    return all;
  };
  runs = { right: collect(RIGHT), blind: collect(BLIND) };
  const level = runs.right[0]!.level!;
  words = {
    en: (await loadWords('en')).withLevel(level.words.en),
    fr: (await loadWords('fr')).withLevel(level.words.fr),
  };
}, 120_000);

describe.each(['right', 'blind'] as const)('along the %s run', (which) => {
  it('meets every step of a quarter', () => {
    const steps = new Set(runs[which].map((each) => each.step));
    for (const step of ['answering', 'planning', 'betting', 'playing', 'accounts', 'ending'])
      expect(steps).toContain(step);
  });

  it('rooms, street and those who wait add up to the heads shown, every week', () => {
    for (const snapshot of runs[which]) {
      const model = floorScreenModel(snapshot, words.en)!;
      const world = snapshot.step === 'playing' ? snapshot.opening! : snapshot.world!;
      const { rooms, street, waiting } = model.floor;
      const sum = [...rooms, ...street].reduce((all, each) => all + each.people, 0) + waiting;
      expect(sum, snapshot.step).toBe(Math.round(headsOf(world)));
      for (const week of model.film?.weeks ?? [])
        for (const room of week.rooms) expect(room.people).toBeGreaterThanOrEqual(0);
    }
  });

  it('shows nothing of a room that nobody watches', () => {
    let hidden = 0;
    for (const snapshot of runs[which]) {
      const model = floorScreenModel(snapshot, words.en)!;
      const world = snapshot.step === 'playing' ? snapshot.opening! : snapshot.world!;
      model.floor.rooms.forEach((room, index) => {
        if (sees(world, snapshot.watched, 'queues', index)) return;
        hidden += 1;
        expect(room).toMatchObject({ fogged: true, pile: SHEETED_PILE, tag: null, constraint: false });
        expect(model.tags[index]!.tag).toBeNull();
        expect(model.words.rows[index]!.waiting).not.toMatch(/\d/);
        for (const week of model.film?.weeks ?? []) expect(week.rooms[index]!.pile).toBe(SHEETED_PILE);
        expect(model.looks.find((each) => each.id === 'queues')!.rooms[index]!.figure).toBeNull();
      });
    }
    if (which === 'blind') expect(hidden).toBeGreaterThan(100);
  });

  it.each(['en', 'fr'] as const)('has every word in %s', (locale) => {
    const missing = new Set<string>();
    const look = (model: unknown): void => {
      for (const each of JSON.stringify(model ?? null).match(MISSING) ?? []) missing.add(each);
    };
    for (const snapshot of runs[which]) {
      const own = words[locale];
      const floor = floorScreenModel(snapshot, own)!;
      look(floor);
      for (const room of floor.floor.rooms) look(floor.say(room.id, 0));
      if (snapshot.step === 'answering') look(doorModel(snapshot, own));
      if (snapshot.step === 'planning') look(planModel(snapshot, own));
      if (snapshot.step === 'betting') look(betModel(snapshot, own));
      if (snapshot.step === 'playing') look(playingModel(snapshot, own));
    }
    expect([...missing]).toEqual([]);
  });
});
