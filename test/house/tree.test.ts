/** The tree is tidy: what lies at the top, under levels and in assets; colours in one place; no trace of a machine. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, lineAt, read, ROOT } from './source.ts';

/** What may lie at the top: the house's own rooms, and what tools look for there and nowhere else. */
const TOP = new Set([
  'src',
  'assets',
  'levels',
  'test',
  'docs',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
  'index.html',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  '.ci',
  '.gitignore',
  '.gitattributes',
  '.oxfmtrc.json',
  '.oxlintrc.json',
  // Made by tools, never kept.
  '.git',
  '.cache',
  'dist',
  'node_modules',
]);

const isText = (file: string): boolean => !/\.(png|webp|avif|jpg|woff2|webm|m4a|mp3|ico|zip)$/.test(file);
const ours = ['src', 'test', 'levels', 'docs', '.ci']
  .flatMap(filesIn)
  .concat(readdirSync(ROOT).filter((name) => TOP.has(name) && statSync(join(ROOT, name)).isFile()))
  // A linked checkout has a file where others have the folder .git.
  .filter((file) => isText(file) && file !== 'package-lock.json' && file !== '.git');

/** Lines of our files that match, as `file:line text`. */
function linesWith(files: string[], pattern: RegExp): string[] {
  return files.flatMap((file) => {
    const text = read(file);
    return [...text.matchAll(new RegExp(pattern, 'gu'))].map(
      (hit) => `${file}:${lineAt(text, hit.index)} ${hit[0]}`,
    );
  });
}

describe('tree', () => {
  it('has nothing at the top that has no business there', () => {
    expect(readdirSync(ROOT).filter((name) => !TOP.has(name))).toEqual([]);
  });

  it('has only level folders under levels, each complete', () => {
    const names = readdirSync(join(ROOT, 'levels'));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(statSync(join(ROOT, 'levels', name)).isDirectory(), `levels/${name} is a folder`).toBe(true);
      const files = readdirSync(join(ROOT, 'levels', name));
      for (const file of ['level.json', 'words.en.json', 'words.fr.json', 'checks.json'])
        expect(files, `levels/${name}`).toContain(file);
    }
  });

  it('names no folder of a machine and no registry', () => {
    console.log(`tree: looked at ${ours.length} text files`);
    expect(ours.length).toBeGreaterThan(100);
    // Put together here so that this line is not its own finding.
    const folders = ['work', 'tmp', 'root', 'home'].join('|');
    const hosts = ['registry', 'npmjs'].join('\\.');
    expect(linesWith(ours, new RegExp(`(?<![\\w.@*)}/-])/(${folders})/|${hosts}`))).toEqual([]);
  });

  it('leaves nothing for later', () => {
    // Written with a gap, so that this line is not its own finding.
    const words = ['T ODO', 'F IXME', 'X XX', 'L orem'].map((word) => word.replace(' ', '')).join('|');
    expect(linesWith(ours, new RegExp(`\\b(${words})\\b`))).toEqual([]);
  });

  it('types colours in the palette and the tokens alone', () => {
    const drawn = filesIn('src').filter((file) => /\.(css|ts|tsx|mjs)$/.test(file));
    const home = /\/(tokens\.css|palette\.ts|paint\.ts)$/;
    const typed = linesWith(
      drawn.filter((file) => !home.test(file)),
      /(?<![\w&]|url\()(#([0-9a-f]{6}|[0-9a-f]{8}|[0-9a-f]{3,4})\b(?![-\w])|0x[0-9a-f]{6}\b(?=\s*[,;)\]}]))|\b(rgba?|hsla?)\(\s*\d/i,
    );
    const drawings = typed.filter((line) => /^src\/(view|app|tools\/art)\//.test(line));
    expect(drawings).toEqual([]);
  });

  it('has one palette, whoever paints with it', () => {
    const colours = (file: string): string[] =>
      (read(file).match(/(#|0x)[0-9a-f]{6}\b/gi) ?? []).map((hit) => hit.slice(-6).toLowerCase());
    const palette = new Set([...colours('src/tools/art/palette.ts'), 'ffffff']);
    // Twenty colours, five skins, six heads of hair, and plain white where a tint will lie over it.
    expect(palette.size).toBe(32);
    for (const file of ['src/view/screen/tokens.css', 'src/view/scene/paint.ts'])
      expect(
        colours(file).filter((colour) => !palette.has(colour)),
        file,
      ).toEqual([]);
  });

  it('keeps files short', () => {
    const long = ['src', 'test']
      .flatMap(filesIn)
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
      .map((file) => ({ file, lines: read(file).split('\n').length }))
      .filter(({ lines }) => lines > 500);
    expect(long).toEqual([]);
  });

  it('says at the top of each source file what it is for', () => {
    const silent = filesIn('src').filter(
      (file) => /\.(ts|tsx|mjs|css)$/.test(file) && !/^(#!.*\n)?\s*\/\*/.test(read(file)),
    );
    expect(silent).toEqual([]);
  });
});

describe('licences', () => {
  interface Entry {
    files?: string;
    package?: string;
    what: string;
    source: string;
    author: string;
    licence: string;
  }
  const { entries } = JSON.parse(read('assets/licences.json')) as { entries: Entry[] };

  it('say of every entry what it is, where from, by whom, under what licence', () => {
    for (const entry of entries) {
      expect(Boolean(entry.files) !== Boolean(entry.package)).toBe(true);
      for (const field of ['what', 'source', 'author', 'licence'] as const)
        expect(entry[field].length).toBeGreaterThan(2);
    }
  });

  it('cover every file in assets, and cover nothing that is not there', () => {
    const files = filesIn('assets');
    const globs = entries.flatMap((entry) => entry.files ?? []);
    const covers = (glob: string, file: string): boolean =>
      glob.endsWith('/**') ? file.startsWith(glob.slice(0, -2)) : glob === file;
    expect(files.filter((file) => !globs.some((glob) => covers(glob, file)))).toEqual([]);
    expect(globs.filter((glob) => !files.some((file) => covers(glob, file)))).toEqual([]);
  });

  it('cover every package that ships fonts or pictures, with the licence the package names', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const shipping = Object.keys(dependencies).filter((name) => /fontsource|lucide/.test(name));
    expect(entries.flatMap((entry) => entry.package ?? []).sort()).toEqual(shipping.sort());
    for (const entry of entries.filter((one) => one.package)) {
      const { license } = JSON.parse(read(`node_modules/${entry.package}/package.json`)) as {
        license: string;
      };
      expect(license).toBe(entry.licence);
    }
  });
});
