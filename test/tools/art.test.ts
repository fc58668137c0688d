/** What the pictures weigh, and that each sheet is one square of the kind every graphics card takes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ART_BUDGET,
  artLines,
  atlases,
  LAPTOP,
  PORTRAIT_BUDGET,
  portraitsOf,
  themes,
} from '../../src/tools/bench/art.ts';
import { quantile, slope } from '../../src/tools/bench/lines.ts';

const ROOT = resolve(import.meta.dirname, '../..');

describe('art', () => {
  it('is one page a sheet, sides a power of two, none longer than 4096', () => {
    const all = atlases();
    expect(all.length).toBeGreaterThanOrEqual(12);
    for (const { name, scale, width, height, pages, frames } of all) {
      const sheet = `${name}@${scale}`;
      expect(pages, sheet).toBe(1);
      expect(frames, sheet).toBeGreaterThan(0);
      for (const side of [width, height]) {
        expect(side, sheet).toBeLessThanOrEqual(4096);
        expect(Math.log2(side) % 1, `${sheet}: ${side}`).toBe(0);
      }
    }
  });

  it('holds every picture whole: none reaches over the edge of its sheet', () => {
    const folder = join(ROOT, 'assets/art');
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      const { frames, meta } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        frames: Record<string, { frame: { x: number; y: number; w: number; h: number } }>;
        meta: { size: { w: number; h: number } };
      };
      for (const [name, { frame }] of Object.entries(frames)) {
        expect(frame.x + frame.w, `${file} ${name}`).toBeLessThanOrEqual(meta.size.w);
        expect(frame.y + frame.h, `${file} ${name}`).toBeLessThanOrEqual(meta.size.h);
      }
    }
  });

  it('has every sheet at each scale with the same frames', () => {
    const names = (scale: number): string[] =>
      atlases()
        .filter((a) => a.scale === scale)
        .map(({ name, frames }) => `${name} ${frames}`);
    expect(names(1)).toEqual(names(LAPTOP));
  });

  it('notices a second page', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hands-'));
    const json = { frames: { a: {} }, meta: { size: { w: 64, h: 64 } } };
    writeFileSync(join(folder, 'people@2.json'), JSON.stringify(json));
    for (const page of ['people@2.webp', 'people-1@2.webp']) writeFileSync(join(folder, page), 'x');
    expect(atlases(folder).map((a) => a.pages)).toEqual([2]);
    rmSync(folder, { recursive: true });
  });

  it('weighs no more in any theme than a laptop on a slow line can bear', () => {
    const weights = themes();
    expect(weights.length).toBeGreaterThan(0);
    for (const { theme, weight } of weights) expect(weight, theme).toBeLessThanOrEqual(ART_BUDGET);
  });

  it('has portraits within their own budget, for everybody whom a level shows', () => {
    for (const level of readdirSync(join(ROOT, 'levels')))
      expect(portraitsOf(level), level).toBeLessThanOrEqual(PORTRAIT_BUDGET);
  });

  it('is loaded by a laptop at the scale that is weighed', () => {
    const door = readFileSync(join(ROOT, 'src/view/scene/index.ts'), 'utf8');
    // The rule of the scene's door, taken at its word: should it change, what is weighed must change too.
    const rule =
      /Math\.max\(size\(\)\.width \/ (\d+), size\(\)\.height \/ (\d+)\) \* dpr \* ([\d.]+) <= 1 \? 1 : 2/;
    const [, width, height, sharper] = rule.exec(door)?.map(Number) ?? [];
    if (!width || !height || !sharper) throw new Error('the door chooses its art by another rule');
    expect(Math.max(1280 / width, 720 / height) * sharper <= 1 ? 1 : 2).toBe(LAPTOP);
  });

  it('says of every target whether it is met', () => {
    const asked = artLines().filter((line) => line.target !== null);
    expect(asked.length).toBeGreaterThanOrEqual(4);
    expect(asked.filter((line) => !line.ok)).toEqual([]);
  });
});

describe('figures', () => {
  it('finds shares and slopes', () => {
    expect(quantile([5, 1, 3, 2, 4], 0.5)).toBe(3);
    expect(quantile([5, 1, 3, 2, 4], 0.95)).toBe(5);
    expect(
      slope([
        [0, 1],
        [10, 21],
        [20, 41],
      ]),
    ).toBeCloseTo(2);
    expect(slope([[4, 7]])).toBe(0);
  });
});
