/** The walls between rooms hold, and the test says how much it looked at: a scanner that sees nothing is green too. */
import { describe, expect, it } from 'vitest';
import { filesIn, importsOf, isCode, read, roomOf } from './source.ts';
import { refusal, ROOMS } from './walls.ts';

const files = filesIn('src').filter(isCode);
const imports = files.flatMap((file) => importsOf(file, read(file)));

/** What is wrong with a line of code standing in a file. */
const verdict = (file: string, code: string): (string | null)[] => importsOf(file, code).map(refusal);

describe('walls', () => {
  it('looks at every source file and finds their imports', () => {
    console.log(`walls: looked at ${files.length} files and ${imports.length} imports`);
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(200);
    for (const room of [
      'kernel',
      'level',
      'session',
      'view/model',
      'view/screen',
      'view/scene',
      'app',
      'cli',
      'tools',
    ])
      expect(files.filter((file) => roomOf(file) === room).length, `files seen in ${room}`).toBeGreaterThan(
        0,
      );
  });

  it('lets nothing through that the plan forbids', () => {
    const broken = imports
      .map((entry) => ({ entry, why: refusal(entry) }))
      .filter(({ why }) => why !== null)
      .map(
        ({ entry, why }) => `${entry.from}:${entry.line} imports ${entry.specifier || '(computed)'}: ${why}`,
      );
    expect(broken).toEqual([]);
  });

  it('has only rooms that are in the plan', () => {
    const rooms = new Set(filesIn('src').map((file) => roomOf(file) ?? file));
    expect([...rooms].filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it('reaches a room of truth by its door', () => {
    const doors = new Set(['kernel', 'level', 'run', 'debrief']);
    const around = imports.filter(({ from, target, relative }) => {
      const to = relative ? roomOf(target) : null;
      return (
        to !== null &&
        doors.has(to) &&
        roomOf(from) !== to &&
        roomOf(from) !== 'tools' &&
        !/\/(index\.ts|[\w.-]+\.json)$/.test(target)
      );
    });
    expect(around.map(({ from, line, specifier }) => `${from}:${line} ${specifier}`)).toEqual([]);
  });

  it.each([
    ['src/kernel/week/a.ts', "import { z } from 'zod';"],
    ['src/kernel/week/a.ts', "import type { Level } from '../../level/index.ts';"],
    ['src/level/a.ts', "export * from '../run/index.ts';"],
    ['src/session/machine.ts', "import { produce } from 'immer';"],
    ['src/view/model/a.ts', "import { check } from '../../kernel/index.ts';"],
    ['src/view/model/a.ts', "import { type World, check } from '../../kernel/index.ts';"],
    ['src/view/screen/a.tsx', "import type { World } from '../../kernel/index.ts';"],
    ['src/view/screen/a.tsx', "const scene = await import('../scene/index.ts');"],
    ['src/view/scene/a.ts', "import { t } from '../screen/t.ts';"],
    ['src/app/a.ts', "const phaser = import('phaser');"],
    ['src/app/a.ts', "import { size } from '../tools/size.ts';"],
    ['src/app/a.ts', 'const room = await import(name);'],
    ['src/run/a.ts', "let world: import('../session/index.ts').Snapshot;"],
    ['src/kernel/a.ts', "const all = import.meta.glob('../../levels/*/level.json');"],
    ['src/view/scene/a.ts', "new Worker(new URL('../../kernel/index.ts', import.meta.url));"],
    ['src/view/screen/a.tsx', "import { company } from './story/company.ts';"],
    ['src/attic/a.ts', "import { a } from './b.ts';"],
  ])('catches a hole in %s: %s', (file, code) => {
    expect(verdict(file, code).some((why) => why !== null)).toBe(true);
  });

  it.each([
    ['src/run/a.ts', "import { found } from '../kernel/index.ts';"],
    ['src/view/model/a.ts', "import type { World } from '../../kernel/index.ts';"],
    ['src/view/model/a.ts', "import { type World, type Verdict } from '../../kernel/index.ts';"],
    ['src/session/desk.ts', "import { produceWithPatches } from 'immer';"],
    ['src/view/scene/a.ts', "import * as Phaser from 'phaser';"],
  ])('lets pass in %s: %s', (file, code) => {
    expect(verdict(file, code)).toEqual([null]);
  });
});
