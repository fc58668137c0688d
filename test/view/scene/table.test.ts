/** Whoever can sit at the table is drawn in the house as in their portrait: seated in five moods, and on their feet. */
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../../src/kernel/world/names.ts';
import { SKIN } from '../../../src/tools/art/palette.ts';
import { MOODS } from '../../../src/tools/art/people/face.ts';
import { LOOKS } from '../../../src/tools/art/people/looks.ts';
import { tableFrames } from '../../../src/tools/art/people/table-frames.ts';
import { EXECUTIVES } from '../../../src/tools/art/portraits/who.ts';
import { FRAMES } from '../../../src/view/model/table.ts';
import { tableLook } from '../../../src/view/model/table-look.ts';
import { exampleReport, exampleWorld, watchedBy } from '../../../src/view/screen/story/company.ts';

const atlas = (scale: number): Record<string, unknown> =>
  (JSON.parse(readFileSync(`assets/art/table@${scale}.json`, 'utf8')) as { frames: Record<string, unknown> })
    .frames;

describe('the table room in pictures', () => {
  it.each([1, 2])('has everybody seated in five moods and on their feet, at scale %i', (scale) => {
    const frames = atlas(scale);
    for (const id of FUNCTIONS)
      for (const how of [...MOODS, 'stand', 'walkA', 'walkB'])
        expect(frames, `x_${id}_${how}`).toHaveProperty(`x_${id}_${how}`);
    for (const { id } of FRAMES) expect(frames, id).toHaveProperty(`wall_${id}`);
  });

  it('draws them in the colours of their portraits, seated and standing', () => {
    const drawn = Object.fromEntries(tableFrames().map((each) => [each.name, each.svg]));
    for (const id of FUNCTIONS) {
      const portrait = readFileSync(`assets/portraits/${id}.svg`, 'utf8');
      for (const colour of [EXECUTIVES[id].skin, EXECUTIVES[id].hair])
        for (const svg of [portrait, drawn[`x_${id}_ok`], drawn[`x_${id}_stand`]])
          expect(svg, `${id} ${colour}`).toContain(colour);
    }
  });

  it('draws the people of the rooms at the door in the colours they have on the floor', () => {
    LOOKS.forEach((look, index) => {
      const portrait = readFileSync(`assets/portraits/person-${String(index).padStart(2, '0')}.svg`, 'utf8');
      for (const colour of [SKIN[look.skin], look.shirt, look.cloth ?? look.shirt])
        expect(portrait, `${index} ${colour}`).toContain(colour);
    });
  });

  it('weighs at most 45 kB', () => {
    expect(statSync('assets/art/table@2.webp').size).toBeLessThanOrEqual(45_000);
  });
});

describe('how those at the table feel', () => {
  const table = ['operations', 'hr', 'finance'] as const;
  const calm = exampleWorld({
    table: [...table],
    fear: 0.1,
    trust: 0.6,
    patience: 60,
    seatsHeld: { ...exampleWorld().seatsHeld, operations: 1, hr: 1, finance: 1 },
    history: [],
    stations: exampleWorld().stations.map((each) => ({ ...each, utilisation: 0.8 })),
  });
  const watched = watchedBy(table);

  it('is even-tempered before anything has come of it, and glad of a good result', () => {
    expect(tableLook(calm, watched).moods).toEqual(['ok', 'ok', 'ok']);
    const good = { ...exampleReport(1), result: calm.referenceResult + 50 };
    expect(tableLook({ ...calm, history: [good] }, watched).moods).toEqual(['happy', 'happy', 'happy']);
  });

  it('follows what each of them watches: fear worries HR alone, lost trust angers her', () => {
    expect(tableLook({ ...calm, fear: 0.8 }, watched).moods).toEqual(['ok', 'worried', 'ok']);
    expect(tableLook({ ...calm, trust: 0.1 }, watched).moods).toEqual(['ok', 'angry', 'ok']);
  });

  it('tires who has sat longest, and worries everybody when the board is angry', () => {
    const long = { ...calm, seatsHeld: { ...calm.seatsHeld, operations: 3 } };
    expect(tableLook(long, watched).moods).toEqual(['tired', 'ok', 'ok']);
    expect(tableLook({ ...calm, patience: 0 }, watched).moods).toEqual(['worried', 'worried', 'worried']);
  });

  it('lifts the sheets of what they watch and of nothing else', () => {
    expect(tableLook(calm, watchedBy(['hr'])).seen).toEqual(['trust', 'fear', 'skill']);
    expect(tableLook(calm, []).seen).toEqual([]);
  });
});
