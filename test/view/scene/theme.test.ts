/** Every word a level may use for its look has its pictures: themes, kinds of room, kinds of item. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ITEMS as LEVEL_ITEMS, ROOM_KINDS, THEMES as LEVEL_THEMES } from '../../../src/level/index.ts';
import {
  HANGS,
  ITEMS,
  SKINS,
  THEMES,
  TRADES,
  attireOf,
  hangsOn,
  ownSheets,
  sheetsFor,
  skinsFor,
} from '../../../src/view/scene/theme.ts';

const framesOf = (sheet: string): string[] =>
  Object.keys(
    (JSON.parse(readFileSync(`assets/art/${sheet}@2.json`, 'utf8')) as { frames: Record<string, unknown> })
      .frames,
  );
const every = [...LEVEL_THEMES].map((theme, i) => ({
  theme,
  item: LEVEL_ITEMS[i % LEVEL_ITEMS.length] ?? '',
}));

describe('the words of a level', () => {
  it('are all drawn: themes, items and kinds of room', () => {
    expect(Object.keys(THEMES).sort()).toEqual([...LEVEL_THEMES].sort());
    expect([...ITEMS].sort()).toEqual([...LEVEL_ITEMS].sort());
    expect(
      Object.keys(TRADES)
        .filter((k) => k !== 'office')
        .sort(),
    ).toEqual([...ROOM_KINDS].sort());
  });

  it('give each theme the same frames, so that no room or roof is missing anywhere', () => {
    const [first, ...others] = LEVEL_THEMES;
    for (const family of ['rooms', 'props'])
      for (const theme of others)
        expect(framesOf(`${family}-${theme}`).sort(), theme).toEqual(framesOf(`${family}-${first}`).sort());
    for (const item of LEVEL_ITEMS)
      expect(framesOf(`goods-${item}`).sort(), item).toEqual(framesOf(`goods-${LEVEL_ITEMS[0]}`).sort());
  });

  it('name only pictures that are there', () => {
    for (const attire of every) {
      const known = new Set(sheetsFor(attire).flatMap(framesOf));
      const used = [
        ...SKINS.map((s) => `room_${s}`),
        ...Object.values(TRADES).flatMap((t) => [
          ...t.things.map(([f]) => f),
          ...t.hangs.map((h) => `h_${h}`),
        ]),
        ...Object.keys(HANGS).map((h) => `h_${h}`),
        ...(THEMES[attire.theme]?.terraces ?? []).map(([f]) => (f === 'tree_' ? 'tree_summer' : f)),
      ];
      expect(used.filter((f) => !known.has(f))).toEqual([]);
    }
  });

  it('load one theme and one kind of item, at both scales', () => {
    for (const attire of every)
      for (const sheet of ownSheets(attire))
        for (const scale of [1, 2]) expect(existsSync(`assets/art/${sheet}@${scale}.webp`), sheet).toBe(true);
    expect(attireOf({ theme: 'nowhere', item: 'nothing' })).toEqual({ theme: 'paper', item: 'box' });
  });
});

describe('a house', () => {
  it('has no two rooms papered alike among six, whatever is done in them', () => {
    for (const kinds of [
      ['quote', 'specify', 'design', 'validate', 'produce', 'deliver'],
      ['intake', 'quote', 'counter', 'pay', 'pay', 'pay'],
      ['repair', 'develop', 'produce', 'what', 'nobody', 'knows'],
    ])
      expect(new Set(skinsFor(kinds)).size).toBe(6);
  });

  it('gives a kind of room the papers made for it while nobody else has them', () => {
    expect(skinsFor(['deliver', 'quote'])).toEqual([TRADES.deliver?.skin, TRADES.quote?.skin]);
  });

  it('hangs what tells the work first, and nothing over anything', () => {
    for (const kind of ROOM_KINDS) {
      const hung = hangsOn(kind, 1, 140, 374);
      expect(hung[0]?.[0]).toBe(`h_${TRADES[kind]?.hangs[0]}`);
      expect(hung.map(([f]) => f)).toContain('h_wall1');
      hung.forEach(([frame, x], i) => {
        const width = HANGS[frame.slice(2)]?.w ?? 0;
        const next = hung[i + 1]?.[1] ?? 374 + 12;
        expect(x + width, `${kind} ${frame}`).toBeLessThan(next + 12);
      });
    }
  });
});
