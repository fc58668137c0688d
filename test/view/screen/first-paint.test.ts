/** What index.html paints before any script says the same as the screen that takes over, and portraits are those the code draws. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../../src/kernel/world/names.ts';
import { lookOf } from '../../../src/view/model/looks.ts';
import { LOCALES, loadWords } from '../../../src/text/index.ts';
import { executive } from '../../../src/tools/art/portraits/executive.ts';
import { MOODS } from '../../../src/tools/art/portraits/face.ts';
import { roomPerson } from '../../../src/tools/art/portraits/room.ts';
import { portraitSheet } from '../../../src/tools/art/portraits/sheet.ts';
import { LOOKS } from '../../../src/tools/art/people/looks.ts';

describe('the first paint', () => {
  const page = readFileSync('index.html', 'utf8');

  it.each(LOCALES)('says in %s what the title says', async (locale) => {
    const words = await loadWords(locale);
    const said = [...page.matchAll(new RegExp(`<span lang="${locale}">\\s*([^<]*?)\\s*</span>`, 'g'))].map(
      (match) => match[1]!.replace(/\s+/g, ' '),
    );
    expect(said).toEqual([words.t('title.name'), words.t('title.line').replaceAll('\u00a0', ' ')]);
  });

  it('shows no button before there is anything behind it', () => {
    expect(page).not.toMatch(/<button|<a /);
  });
});

describe('portraits', () => {
  const read = (name: string): string => readFileSync(`assets/portraits/${name}.svg`, 'utf8');

  it('are those the code draws: eleven executives, and everybody on the floor', () => {
    for (const id of FUNCTIONS)
      expect(read(id) === portraitSheet(executive(id)), `${id}: draw again`).toBe(true);
    LOOKS.forEach((look, index) => {
      const name = `person-${String(index).padStart(2, '0')}`;
      expect(read(name) === portraitSheet(roomPerson(look)), `${name}: draw again`).toBe(true);
    });
    expect(readdirSync('assets/portraits')).toHaveLength(FUNCTIONS.length + LOOKS.length);
  });

  it('have five moods as bust and as disc', () => {
    for (const id of FUNCTIONS)
      for (const mood of MOODS) {
        expect(read(id)).toContain(`<view id="${mood}" `);
        expect(read(id)).toContain(`<view id="${mood}-disc" `);
      }
  });

  it('have eyes that can blink wherever they are open, and a bust that can be lifted out', () => {
    for (const id of FUNCTIONS) {
      const svg = read(id);
      expect(svg.indexOf('<defs>')).toBeLessThan(svg.indexOf('<g id="b-'));
      for (const mood of MOODS) {
        const bust = svg.split(`<g id="b-${mood}"`)[1]!.split('<g id="b-')[0]!;
        const open = mood === 'ok' || mood === 'worried' || mood === 'angry';
        expect(bust.includes('class="e"'), `${id} ${mood}`).toBe(open);
      }
    }
  });

  it('weigh no more than 120 kB for those one level shows, and packed for all there are', () => {
    const executives = FUNCTIONS.reduce((sum, id) => sum + read(id).length, 0);
    for (const level of readdirSync('levels')) {
      const { stations } = JSON.parse(readFileSync(`levels/${level}/level.json`, 'utf8')) as {
        stations: { person: string }[];
      };
      const looks = new Set(stations.map((each) => lookOf(each.person)));
      const people = [...looks].reduce(
        (sum, look) => sum + read(`person-${String(look).padStart(2, '0')}`).length,
        0,
      );
      expect(executives + people, level).toBeLessThanOrEqual(120_000);
    }
    const packed = readdirSync('assets/portraits').map(
      (file) => gzipSync(readFileSync(`assets/portraits/${file}`)).length,
    );
    expect(packed.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(120_000);
  });

  it('differ by mood and by person', () => {
    const drawn = FUNCTIONS.map((id) => read(id));
    expect(new Set(drawn).size).toBe(FUNCTIONS.length);
    for (const svg of drawn) expect(svg).not.toMatch(/NaN|undefined| style=|<style|<script/);
    for (const svg of drawn) {
      const moods = MOODS.map((mood) => svg.split(`<g id="b-${mood}"`)[1]!.split('<g id="b-')[0]!);
      expect(new Set(moods).size).toBe(MOODS.length);
    }
  });
});
