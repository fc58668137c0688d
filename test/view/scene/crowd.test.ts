/** Who is drawn: heads add up, faces follow the shares, nobody stands in front of a pile, motion is a function of the clock. */
import { describe, expect, it } from 'vitest';
import { LOOKS, PILE_CLEAR, READABLE, cast, moodList, stationPeople } from '../../../src/view/scene/crowd.ts';
import { luck, portions } from '../../../src/view/scene/luck.ts';
import { stance } from '../../../src/view/scene/motion.ts';
import { ordinary, room } from '../../../src/view/scene/story/samples.ts';

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
      expect(new Set(people.slice(1).map((p) => p.look)).size).toBe(21);
      for (const p of people) expect(p.look).toBeLessThan(LOOKS);
    }
  });

  it('keeps standing people off the pile and inside the room', () => {
    for (const idle of [0, 0.4])
      for (const p of stationPeople(room('design', READABLE, { idle }), 2)) {
        expect(p.x + (p.act === 'carry' || p.act === 'walk' ? p.span : 0)).toBeLessThanOrEqual(
          PILE_CLEAR + 8,
        );
        expect(p.x).toBeGreaterThan(8);
        expect(p.y).toBeLessThan(197);
      }
  });

  it('shows idle people with a mug, in pairs', () => {
    const people = stationPeople(room('deliver', 20, { idle: 0.3 }), 1);
    expect(people.filter((p) => p.act === 'coffee')).toHaveLength(6);
  });

  it('moves as a function of the clock alone, and not at all when calm', () => {
    for (const p of cast(ordinary())) {
      expect(stance(p, 4321, false)).toEqual(stance({ ...p }, 4321, false));
      expect(stance(p, 0, true)).toEqual(stance(p, 99_999, true));
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
