/** Piles and films: eleven heights that grow, rework that shows, weeks that can be wound to any moment. */
import { describe, expect, it } from 'vitest';
import {
  backRate,
  busiest,
  deliveredBy,
  flowRate,
  leavers,
  roomAt,
  trips,
} from '../../../src/view/scene/film.ts';
import { lightOf } from '../../../src/view/scene/light.ts';
import { looseSheets, sheetsFor, stacks } from '../../../src/view/scene/pile.ts';
import { film } from '../../../src/view/scene/story/samples.ts';

describe('a pile', () => {
  it('grows with every step of the queue, and its second column is the tallest', () => {
    let before = -1;
    for (let h = 0; h <= 10; h++) {
      const sheets = stacks(h, 0).reduce((sum, s) => sum + s.sheets, 0);
      expect(sheets).toBeGreaterThan(before);
      before = sheets;
    }
    const tall = stacks(10, 0).filter((s) => s.y < 0);
    expect(tall[1]?.sheets).toBe(Math.max(...tall.map((s) => s.sheets)));
    expect(stacks(0, 0)).toEqual([]);
    expect(sheetsFor(2.5)).toBeGreaterThan(sheetsFor(2));
  });

  it('never needs more stacks than are drawn', () => {
    for (let h = 0; h <= 10; h += 0.1) expect(stacks(h, 0.5).length).toBeLessThanOrEqual(8);
  });

  it('marks about as much rework as there is', () => {
    for (const rework of [0, 0.25, 0.5, 0.75, 1]) {
      const list = stacks(9, rework);
      const all = list.reduce((sum, s) => sum + s.sheets, 0);
      const marked = list.filter((s) => s.rework).reduce((sum, s) => sum + s.sheets, 0);
      expect(Math.abs(marked / all - rework)).toBeLessThan(0.2);
    }
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
    expect(lightOf('day', 'winter', 'snow').snowy).toBe(true);
  });
});
