/** Who is drawn: heads add up, faces follow the shares, nobody stands in front of a pile, motion is a function of the clock. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { READABLE, cast, cueKey, moodList, stationPeople } from '../../../src/view/scene/crowd.ts';
import { LOOKS, figureOf, partsOf } from '../../../src/view/scene/figure.ts';
import { luck, portions } from '../../../src/view/scene/luck.ts';
import { emptyStance, stance } from '../../../src/view/scene/motion.ts';
import { PILE } from '../../../src/view/scene/route.ts';
import { TRADES } from '../../../src/view/scene/theme.ts';
import { tradeOf } from '../../../src/view/scene/work.ts';
import { STORIES, ordinary, room } from '../../../src/view/scene/story/samples.ts';

const heads = (people: { stands: number }[]): number => people.reduce((sum, p) => sum + p.stands, 0);

describe('the crowd', () => {
  it('adds up to the heads of the model, whatever their number', () => {
    for (const people of [0, 1, 7, 30, 84, 120, 150, 300, 900]) {
      const floor = ordinary(people, { waiting: people % 23 });
      const wanted = floor.rooms.reduce((sum, r) => sum + r.people, 0) + floor.waiting;
      expect(heads(cast(floor))).toBe(wanted);
    }
  });

  it('lets one figure stand for several only where nobody could be told apart', () => {
    expect(stationPeople(room('design', READABLE), 0)).toHaveLength(READABLE);
    const many = stationPeople(room('design', READABLE * 3), 0);
    expect(many.length).toBeLessThanOrEqual(READABLE);
    expect(heads(many)).toBe(READABLE * 3);
  });

  it('gives moods by largest remainder, and changes few faces when the shares shift a little', () => {
    const shares = { happy: 0.3, ok: 0.4, worried: 0.1, tired: 0.1, angry: 0.1 };
    const before = moodList('design', 20, shares);
    const after = moodList('design', 20, { ...shares, happy: 0.35, ok: 0.35 });
    expect(before.filter((m) => m === 'happy')).toHaveLength(6);
    expect(before.filter((m, i) => m !== after[i]).length).toBeLessThanOrEqual(2);
    expect(portions(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(portions(0, [1, 2])).toEqual([0, 0]);
    expect(portions(5, [0, 0])).toEqual([3, 2]);
  });

  it('has no two people of the same look side by side in a room', () => {
    for (let order = 0; order < 8; order++) {
      const people = stationPeople(room('design', 22), order);
      expect(new Set(people.slice(1).map((p) => p.look)).size).toBe(people.length - 1);
      for (const p of people) expect(p.look).toBeLessThan(LOOKS);
    }
  });

  it('keeps everybody off the pile and inside the room', () => {
    for (const idle of [0, 0.4, 1])
      for (const p of stationPeople(room('design', READABLE, { idle }), 2)) {
        expect(p.x + p.span).toBeLessThanOrEqual(PILE.x - 52);
        expect(p.x).toBeGreaterThan(8);
        expect(p.y).toBeLessThan(197);
      }
  });

  it('leaves every face free: no head of a standing or seated person lies over another', () => {
    for (const kind of ['quote', 'produce'])
      for (const idle of [0, 0.2, 0.5, 1])
        for (const people of [6, 11, READABLE, 40]) {
          const still = stationPeople(room(kind, people, { idle }), 1).filter((p) => p.span === 0);
          const places = [...still, ...cast(ordinary(0, { waiting: 10 })).filter((p) => p.place === 'lobby')];
          for (const [i, a] of places.entries())
            for (const b of places.slice(i + 1))
              if (a.place === b.place)
                expect(
                  Math.abs(a.x - b.x) >= 17 || Math.abs(a.y - b.y) >= 17,
                  `${kind} ${idle} ${a.id} ${b.id} ${a.x},${a.y} ${b.x},${b.y}`,
                ).toBe(true);
        }
  });

  it('lets idle people gather with a mug or a telephone, and their desks stand empty', () => {
    const busy = stationPeople(room('deliver', 14), 1);
    const people = stationPeople(room('deliver', 14, { idle: 0.3 }), 1);
    const idle = people.filter((p) => p.act === 'coffee' || p.act === 'scroll');
    expect(idle).toHaveLength(4);
    const seats = (list: typeof people): number =>
      list.filter((p) => tradeOf('deliver').desk.includes(p.act)).length;
    expect(seats(people)).toBeLessThan(seats(busy));
  });

  it('cheers when a wing opens, but nobody who is worried, tired or angry does', () => {
    const waving = cast({ ...ordinary(), wing: 1 }).filter((p) => p.act === 'wave');
    expect(waving.length).toBeGreaterThan(5);
    expect(waving.filter((p) => p.mood !== 'happy' && p.mood !== 'ok')).toEqual([]);
  });

  it('furnishes an open wing with people of the street, everybody once and nobody in front of another', () => {
    const floor = STORIES.growth?.();
    if (!floor) throw new Error('no growth');
    for (const floors of [1, 3]) {
      const people = cast(floor, undefined, 256, floors);
      for (const s of floor.street)
        expect(heads(people.filter((p) => p.place === s.id)), s.id).toBe(s.people);
      expect(new Set(people.map((p) => p.id)).size).toBe(people.length);
      for (let at = 0; at < floors; at++) {
        const here = people.filter((p) => p.wing === at);
        expect(here.length).toBeGreaterThanOrEqual(2);
        here.forEach((a, i) =>
          here
            .slice(i + 1)
            .forEach((b) => expect(Math.abs(a.x - b.x) >= 18 || Math.abs(a.y - b.y) >= 19).toBe(true)),
        );
      }
    }
    // While it is being built nobody works there.
    expect(cast(floor).filter((p) => p.wing !== undefined)).toEqual([]);
  });

  it('does in each room what the room is for', () => {
    const seen = (kind: string): Set<string> => new Set(stationPeople(room(kind, 16), 0).map((p) => p.act));
    expect(seen('quote')).toContain('phone');
    expect(seen('design')).toContain('draw');
    expect(seen('validate')).toContain('magnify');
    expect(seen('validate')).toContain('stamp');
    expect(seen('produce')).toContain('hammer');
    expect(seen('deliver')).toContain('hold');
    expect(tradeOf('nobody drew this').own).toBe('clip');
    // Every kind of room a level may have does something of its own.
    const kinds = Object.keys(TRADES).filter((kind) => kind !== 'office');
    const told = kinds.map((kind) => JSON.stringify(tradeOf(kind)));
    expect(kinds.filter((_, i) => told[i] === JSON.stringify(tradeOf('office')))).toEqual([]);
  });

  it('shows where work towers and where it stays away, and in the fog neither', () => {
    const acts = (more: Parameters<typeof room>[2]): string[] =>
      stationPeople(room('validate', 16, more), 3).map((p) => p.act);
    expect(acts({ constraint: true, pile: 9 })).toContain('stare');
    expect(acts({ pile: 0 })).toContain('starve');
    expect(acts({ pile: 3 }).filter((a) => a === 'stare' || a === 'starve')).toEqual([]);
    expect(acts({ pile: 0, fogged: true }).filter((a) => a === 'starve')).toEqual([]);
  });

  it('draws another cast in a film only when somebody is elsewhere or the work has run out', () => {
    const floor = ordinary(120, { waiting: 6 });
    const cue = (waiting: number, pile: number) => ({
      waiting,
      rooms: floor.rooms.map((r) => ({ people: r.people, pile })),
    });
    expect(cueKey(floor, cue(6, 3))).toBe(cueKey(floor, cue(6, 3.4)));
    expect(cueKey(floor, cue(6, 3))).not.toBe(cueKey(floor, cue(5, 3)));
    expect(cueKey(floor, cue(6, 3))).not.toBe(cueKey(floor, cue(6, 0)));
    expect(heads(cast(floor, cue(2, 3)).filter((p) => p.place === 'lobby'))).toBe(2);
  });

  it('moves as a function of the clock alone, and not at all when calm', () => {
    for (const p of cast(ordinary())) {
      expect(stance(p, 4321, false)).toEqual(stance({ ...p }, 4321, false));
      // A stance is written over the one before without a trace of it.
      const used = { ...emptyStance(), bob: 9, lean: 9, tilt: 9, glance: 'blink' as const };
      expect(stance(p, 4321, false, used)).toEqual(stance(p, 4321, false));
      expect(stance(p, 0, true)).toEqual(stance(p, 99_999, true));
    }
  });

  it('takes a figure apart by its name into a body and a head there are pictures of', () => {
    expect(partsOf(figureOf(7, 'walkA', 'tired'))).toMatchObject({
      body: 'b7_walkA',
      head: 'h7_tired_front',
    });
    expect(partsOf('warning')).toBeNull();
    const { frames } = JSON.parse(readFileSync('assets/art/people@2.json', 'utf8')) as {
      frames: Record<string, unknown>;
    };
    for (const p of cast(ordinary(150, { waiting: 8 })))
      for (let t = 0; t < 9000; t += 410) {
        const s = stance(p, t, false);
        const parts = partsOf(figureOf(p.look, s.pose, p.mood));
        expect(frames).toHaveProperty([parts?.body ?? '']);
        expect(frames).toHaveProperty([parts?.head ?? '']);
      }
  });

  it('throws its own dice the same way each time', () => {
    expect(luck('design', 3)).toBe(luck('design', 3));
    const rolls = Array.from({ length: 400 }, (_, i) => luck('spread', i));
    expect(Math.min(...rolls)).toBeLessThan(0.02);
    expect(Math.max(...rolls)).toBeGreaterThan(0.98);
    expect(rolls.reduce((a, b) => a + b) / 400).toBeCloseTo(0.5, 1);
  });
});
