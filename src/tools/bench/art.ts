/**
 * What the pictures weigh: each atlas as it travels (the picture, and its index squeezed) and as it lies on the
 * graphics card. Reads files; needs no browser. Which themes and levels load what is said here and nowhere else.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lookOf } from '../../view/model/looks.ts';
import { atMost, type BenchLine } from './lines.ts';

const ASSETS = resolve(import.meta.dirname, '../../../assets');
const LEVELS = resolve(import.meta.dirname, '../../../levels');

/** kB (1000 bytes) of all atlases that one level's theme loads, pictures and squeezed indexes. */
export const ART_BUDGET = 450;
/** kB (1000 bytes) squeezed of all portraits that one level shows. */
export const PORTRAIT_BUDGET = 120;
/** The scale a laptop loads (1280 by 720 at plain density, see the scene's door). */
export const LAPTOP = 2;

/** One atlas of the scene. */
export interface Atlas {
  name: string;
  scale: number;
  width: number;
  height: number;
  frames: number;
  /** Pages it is spread over; more than one garbles the scene. */
  pages: number;
  /** kB of the picture, and of its index squeezed (gzip). */
  picture: number;
  index: number;
  /** kB on the graphics card: four bytes a pixel, and a third more for mipmaps. */
  memory: number;
}

/** kB of a text file as it travels: squeezed. */
const squeezed = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length / 1000;

/** All atlases in assets/art, by name and scale. */
export function atlases(folder = join(ASSETS, 'art')): Atlas[] {
  const files = readdirSync(folder);
  return files
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const [name = '', scale = ''] = file.replace('.json', '').split('@');
      const { frames, meta } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        frames: Record<string, unknown>;
        meta: { size: { w: number; h: number } };
      };
      const { w: width, h: height } = meta.size;
      return {
        name,
        scale: Number(scale),
        width,
        height,
        frames: Object.keys(frames).length,
        // A packer calls further pages people-0, people-1 ...
        pages: files.filter((each) => each.replace(/-\d+(?=@)/, '') === `${name}@${scale}.webp`).length,
        picture: readFileSync(join(folder, file.replace('.json', '.webp'))).length / 1000,
        index: squeezed(join(folder, file)),
        memory: (width * height * 4 * 4) / 3 / 1000,
      };
    });
}

/** kB squeezed of each portrait in assets/portraits, by its name. */
export function portraits(folder = join(ASSETS, 'portraits')): Map<string, number> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.svg'));
  return new Map(files.map((file) => [file.replace('.svg', ''), squeezed(join(folder, file))]));
}

/** kB squeezed of the portraits that one level can show: its executives and the named people of its rooms. */
export function portraitsOf(level: string): number {
  const { cast, people } = JSON.parse(readFileSync(join(LEVELS, level, 'level.json'), 'utf8')) as {
    cast: Record<string, string>;
    people: Record<string, string>;
  };
  const shown = new Set([
    ...Object.keys(cast),
    ...Object.keys(people).map((id) => `person-${String(lookOf(id)).padStart(2, '0')}`),
  ]);
  const drawn = portraits();
  return [...shown].reduce((sum, name) => {
    const weight = drawn.get(name);
    if (weight === undefined) throw new Error(`${level} shows ${name}, of whom there is no portrait`);
    return sum + weight;
  }, 0);
}

/** kB of what one theme loads: the shared sheets, its own, and the heaviest goods that can be made in it. */
export function themes(scale = LAPTOP): { theme: string; weight: number; memory: number }[] {
  const all = atlases().filter((a) => a.scale === scale);
  const own = (name: string): string | null => /^(?:rooms|props)-(.+)$/.exec(name)?.[1] ?? null;
  const goods = all.filter(({ name }) => name.startsWith('goods-')).sort((a, b) => b.picture - a.picture)[0];
  const named = [...new Set(all.map(({ name }) => own(name)).filter((name) => name !== null))];
  // Without sheets of their own all themes are one.
  return (named.length > 0 ? named : ['every theme']).map((theme) => {
    const loaded = all.filter(
      (a) => (!a.name.startsWith('goods-') || a === goods) && [null, theme].includes(own(a.name)),
    );
    return {
      theme,
      weight: loaded.reduce((sum, { picture, index }) => sum + picture + index, 0),
      memory: loaded.reduce((sum, each) => sum + each.memory, 0),
    };
  });
}

/** The weights as lines, with what they may be at most. */
export function artLines(): BenchLine[] {
  const lines: BenchLine[] = [];
  const all = atlases();
  for (const { name, scale, width, height, frames, picture, index } of all.filter((a) => a.scale === LAPTOP))
    lines.push(atMost(`${name}@${scale}, ${frames} frames, ${width}x${height}`, picture + index, 'kB', null));
  for (const scale of [...new Set(all.map((a) => a.scale))].sort((a, b) => a - b))
    for (const { theme, weight, memory } of themes(scale)) {
      const [what, target] = scale === LAPTOP ? [', what a laptop loads', ART_BUDGET] : ['', null];
      lines.push(
        atMost(`all art of ${theme} @${scale}${what}`, weight, 'kB', target),
        atMost(`the same on the graphics card, with mipmaps`, memory / 1000, 'MB', null),
      );
    }
  lines.push(atMost('pages of the fullest atlas', Math.max(...all.map((a) => a.pages)), 'pages', 1));
  for (const level of readdirSync(LEVELS))
    lines.push(
      atMost(`portraits of ${level}, SVG squeezed (gzip)`, portraitsOf(level), 'kB', PORTRAIT_BUDGET),
    );
  const every = [...portraits().values()].reduce((a, b) => a + b, 0);
  lines.push(atMost('all portraits there are, squeezed', every, 'kB', PORTRAIT_BUDGET));
  return lines;
}
