/** Piles and films: eleven heights that grow, rework that shows, weeks that can be wound to any moment. */
import { describe, expect, it } from 'vitest';
import {
  backRate,
  busiest,
  cueAt,
  deliveredBy,
  flowRate,
  leavers,
  roomAt,
  trips,
} from '../../../src/view/scene/film.ts';
import { lightOf } from '../../../src/view/scene/light.ts';
import { looseSheets, sheetsFor, stacks, topOf } from '../../../src/view/scene/pile.ts';
import { film, ordinary } from '../../../src/view/scene/story/samples.ts';

describe('a pile', () => {
  it('grows with every step of the queue, and its second column is the tallest', () => {
    let before = -1;
    for (let h = 0; h <= 10; h++) {
      const sheets = stacks(h, 0).reduce((sum, s) => sum + s.sheets, 0);
      expect(sheets).toBeGreaterThan(before);
      before = sheets;
    }
    const tower = stacks(10, 0).filter((s) => s.y < 0);
    const over = (x: number): number =>
      tower.filter((s) => Math.abs(s.x - x) < 8).reduce((sum, s) => sum + s.sheets, 0);
    expect(over(-8)).toBeGreaterThan(Math.max(over(-24), over(8), over(24)) * 1.3);
    expect(stacks(0, 0)).toEqual([]);
    expect(sheetsFor(2.5)).toBeGreaterThan(sheetsFor(2));
  });

  it('never needs more stacks than are drawn', () => {
    for (let h = 0; h <= 10; h += 0.1) expect(stacks(h, 0.5).length).toBeLessThanOrEqual(9);
  });

  it('marks about as much rework as there is', () => {
    for (const rework of [0, 0.25, 0.5, 0.75, 1]) {
      const list = stacks(9, rework);
      const all = list.reduce((sum, s) => sum + s.sheets, 0);
      const marked = list.filter((s) => s.rework).reduce((sum, s) => sum + s.sheets, 0);
      expect(Math.abs(marked / all - rework)).toBeLessThan(0.2);
    }
  });

  it('towers over people and leans only where work piles up: its shape alone says so', () => {
    const person = 38;
    expect(topOf(stacks(4, 0), 0)).toBeLessThan(person);
    expect(topOf(stacks(10, 0), 0)).toBeGreaterThan(person * 2.4);
    expect(stacks(5, 0).every((s) => s.lean === 0)).toBe(true);
    expect(Math.max(...stacks(10, 0).map((s) => s.lean))).toBeGreaterThan(6);
  });

  it('spills sheets only when it is high', () => {
    expect(looseSheets(3, false)).toBe(0);
    expect(looseSheets(10, true)).toBeGreaterThan(8);
  });
});

describe('a film', () => {
  const reel = film(4);
  const before = { pile: 2, people: 16 };

  it('glides from week to week and ends where the quarter ended', () => {
    expect(roomAt(reel, 3, 0, before).pile).toBe(2);
    expect(roomAt(reel, 3, 13, before).pile).toBe(reel.weeks[12]?.rooms[3]?.pile);
    const half = roomAt(reel, 3, 4.5, before).pile;
    expect(half).toBeCloseTo(
      ((reel.weeks[3]?.rooms[3]?.pile ?? 0) + (reel.weeks[4]?.rooms[3]?.pile ?? 0)) / 2,
      9,
    );
    expect(roomAt({ ...reel, weeks: [] }, 3, 5, before)).toEqual(before);
  });

  it('sends off as many travellers as the flow asks for, each once', () => {
    const seen = new Set<number>();
    for (let k = 0; k <= 260; k++) for (const t of trips(flowRate(reel, 0), k / 20, 6, 0.5)) seen.add(t.id);
    expect(seen.size).toBe(Math.floor((24 * 13) / 6));
    expect(trips(flowRate(reel, 0), 0, 6, 0.5)).toEqual([]);
    expect(trips(backRate(reel, 0), 8, 1, 0.5)).toEqual([]);
    expect(busiest(reel)).toBe(24);
  });

  it('shows the same moment however it was wound to', () => {
    const there = trips(flowRate(reel, 2), 7.3, 5, 0.6);
    trips(flowRate(reel, 2), 12, 5, 0.6);
    expect(trips(flowRate(reel, 2), 7.3, 5, 0.6)).toEqual(there);
    for (const t of there) expect(t.share).toBeGreaterThanOrEqual(0);
  });

  it('lets people leave one after another', () => {
    expect(leavers(reel, 2)).toHaveLength(0);
    const all = leavers(reel, 13);
    expect(all).toHaveLength(8);
    all.slice(1).forEach((moment, i) => expect(moment - (all[i] ?? 0)).toBeGreaterThanOrEqual(0.599));
  });

  it('lets those nobody gives a purpose go, a few each week, and brings nobody back', () => {
    const drifting = film(0, 12);
    const still = Array.from({ length: 14 }, (_, w) => cueAt(drifting, ordinary(), w).waiting);
    expect(still[0]).toBe(12);
    expect(still.at(-1)).toBeLessThan(4);
    still.slice(1).forEach((n, w) => expect(n).toBeLessThanOrEqual(still[w] ?? 0));
  });

  it('counts deliveries', () => {
    expect(deliveredBy(reel, 0)).toBe(0);
    expect(deliveredBy(reel, 2.5)).toBeCloseTo(32.5, 9);
    expect(deliveredBy(reel, 13)).toBe(169);
  });
});

describe('the light', () => {
  it('has beams only by day and lamps by night, and none of the hours is one colour', () => {
    expect(lightOf('day', 'summer', 'clear').beam).toBeGreaterThan(0.5);
    expect(lightOf('night', 'summer', 'clear').beam).toBe(0);
    expect(lightOf('day', 'summer', 'rain').beam).toBe(0);
    expect(lightOf('night', 'winter', 'clear').lamp).toBe(1);
    expect(new Set(lightOf('dusk', 'autumn', 'clear').rooms).size).toBeGreaterThanOrEqual(5);
    expect(lightOf('day', 'winter', 'snow').snow).toBe(1);
  });
});
