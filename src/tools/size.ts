/**
 * `npm run size`: weighs what a browser must load before the title can be used (the page, and every script and
 * style it imports at once), and refuses more than the budget, or any of Phaser in it. Needs a build.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** kB (1000 bytes) gzip for everything that stands between a cold link and a usable title. */
export const BUDGET = 120;

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}
export type Manifest = Record<string, Chunk>;

export interface Weight {
  /** Files of the start bundle, heaviest first, with kB gzip. */
  files: { file: string; gzip: number }[];
  /** kB gzip, all of them. */
  total: number;
  budget: number;
  /** Files of the start bundle in which Phaser was found. */
  phaser: string[];
  /** Files loaded later, on demand, with kB gzip. */
  later: { file: string; gzip: number }[];
  ok: boolean;
}

/** Keys of the chunks that an entry loads at once: itself and its static imports, all the way down. */
export function closure(manifest: Manifest, entry: string): string[] {
  const seen = new Set<string>();
  const walk = (key: string): void => {
    if (seen.has(key)) return;
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the manifest names ${key} but does not hold it`);
    seen.add(key);
    for (const next of chunk.imports ?? []) walk(next);
  };
  walk(entry);
  return [...seen];
}

/** kB gzip of one file. */
const gzipOf = (dist: string, file: string): number =>
  gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000;
const weightOf = (dist: string, files: string[]): number =>
  files.reduce((sum, file) => sum + gzipOf(dist, file), 0);

/**
 * Weighs a built page.
 * @throws when there is no build
 */
export function weigh(dist: string): Weight {
  const path = join(dist, '.vite', 'manifest.json');
  if (!existsSync(path)) throw new Error('nothing is built yet: npm run build');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const start = new Set<string>(['index.html']);
  const filesOf = (key: string): string[] => [manifest[key]!.file, ...(manifest[key]!.css ?? [])];
  for (const key of closure(manifest, 'index.html')) for (const file of filesOf(key)) start.add(file);
  // The title speaks: the heavier of the two languages belongs to the start, with the few words it says.
  const language = Object.keys(manifest)
    .filter((key) => /^src\/text\/\w\w\/first\.ts$/.test(key))
    .map((key) => closure(manifest, key).flatMap(filesOf))
    .sort((a, b) => weightOf(dist, b) - weightOf(dist, a))[0];
  for (const file of language ?? []) start.add(file);
  // What the page itself asks for beside the bundle: a script before the first paint, a style.
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  for (const [, file] of page.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\.\/([^"]+\.(?:js|css))"/g))
    if (file) start.add(file);
  const all = new Set(Object.keys(manifest).flatMap(filesOf));
  const entry = (file: string): { file: string; gzip: number } => ({ file, gzip: gzipOf(dist, file) });
  const byWeight = (a: { gzip: number }, b: { gzip: number }): number => b.gzip - a.gzip;
  const files = [...start].map(entry).sort(byWeight);
  const total = files.reduce((sum, { gzip }) => sum + gzip, 0);
  // Names that survive minification: a renderer's and the engine's own banner.
  const phaser = [...start].filter((file) =>
    /Phaser v|WebGLRenderer|phaser\.io/.test(readFileSync(join(dist, file), 'utf8')),
  );
  const later = [...all]
    .filter((file) => !start.has(file) && /\.(js|css)$/.test(file))
    .map(entry)
    .sort(byWeight);
  return { files, total, budget: BUDGET, phaser, later, ok: total <= BUDGET && phaser.length === 0 };
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  try {
    const weight = weigh('dist');
    if (process.argv.includes('--json')) console.log(JSON.stringify(weight));
    else {
      for (const { file, gzip } of weight.files) console.log(`${gzip.toFixed(1).padStart(8)} kB  ${file}`);
      console.log(`${weight.total.toFixed(1).padStart(8)} kB  start bundle, gzip; budget ${BUDGET} kB`);
      for (const { file, gzip } of weight.later)
        console.log(`${gzip.toFixed(1).padStart(8)} kB  later: ${file}`);
    }
    if (weight.phaser.length > 0) console.error(`Phaser is in the start bundle: ${weight.phaser.join(', ')}`);
    if (weight.total > BUDGET)
      console.error(`The start bundle is ${(weight.total - BUDGET).toFixed(1)} kB too heavy.`);
    if (!weight.ok) process.exitCode = 1;
  } catch (error) {
    console.error(`Can't weigh the page: ${(error as Error).message}`);
    process.exitCode = 2;
  }
}
