/** The commands as people call them: what they print, and how they exit. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { levelById } from '../../src/cli/levels.ts';
import { apply, found, type Decision } from '../../src/kernel/index.ts';
import { builtIn, encodeRun, playerOf } from '../../src/run/index.ts';
import { lineOf } from '../../src/cli/print.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = (file: string, ...args: string[]) => {
  const done = spawnSync(process.execPath, ['--import', 'tsx', `src/cli/${file}.ts`, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(done.stderr).not.toMatch(/\n\s+at /);
  return { code: done.status, out: done.stdout, err: done.stderr };
};
const scratch = mkdtempSync(join(tmpdir(), 'level-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A copy of the training level somewhere else, under another folder name. */
function copy(
  name: string,
  edit: (read: (file: string) => string, write: (file: string, text: string) => void) => void,
): string {
  const folder = join(scratch, name);
  cpSync(join(root, 'levels/training'), folder, { recursive: true });
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  write('checks.json', JSON.stringify({ format: 1, checks: [JSON.parse(read('checks.json')).checks[0]] }));
  edit(read, write);
  return folder;
}

describe('check', { timeout: 60_000 }, () => {
  it('checks a level wherever it lies and whatever its folder is called', () => {
    const { code, out } = run(
      'check',
      copy('Elsewhere, 2', () => {}),
    );
    expect(out).toContain('1 of 1 checks hold');
    expect(code).toBe(0);
  });

  it('exits 1 when what must come out does not', () => {
    const folder = copy('hopeful', (read, write) =>
      write('checks.json', read('checks.json').replace('"layoffs"', '"growth"')),
    );
    const { code, out } = run('check', join(folder, 'level.json'));
    expect(out).toMatch(/FAILS .*\n.*\n\s+! growth 0\.0 %; asked: at least 80\.0 %/);
    expect(code).toBe(1);
  });

  it('exits 2 with every problem of every file', () => {
    const folder = copy('broken', (read, write) => {
      write(
        'level.json',
        read('level.json').replace('"operations",', '"operation",').replace('"staff": 26', '"staff": 2.6'),
      );
      write('words.fr.json', '{');
      write('checks.json', read('checks.json').replace('"technical"', '"tecnical"'));
    });
    const { code, out, err } = run('check', folder);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('level.json: firstFaces[2]: no function "operation"; did you mean "operations"?');
    expect(err).toContain('stations[2].staff: 2.6 is not a whole number');
    expect(err).toContain('words.fr.json: line 1, column 2:');
    expect(err).toContain('checks[0].playbook: no built-in playbook "tecnical"; did you mean "technical"?');
    expect(err).toContain('4 problems');
  });

  it('exits 2 for an unknown level and wrong arguments', () => {
    expect(run('check', 'trainning')).toMatchObject({
      code: 2,
      err: expect.stringContaining('did you mean "training"?'),
    });
    expect(run('check')).toMatchObject({ code: 2, err: expect.stringContaining('no level given') });
    expect(run('check', 'training', '--fast')).toMatchObject({
      code: 2,
      err: expect.stringContaining('unknown option "--fast"'),
    });
  });
});

describe('replay', { timeout: 60_000 }, () => {
  const level = levelById('training')!.playable;
  const decisions: Decision[] = [];
  const world = found(level, 12);
  const decide = playerOf(builtIn('right-hands')!);
  while (world.ending === null) {
    const decision = decide(level, world);
    apply(level, world, decision);
    decisions.push(decision);
  }
  const played = { seed: 12, decisions, playbook: 'right-hands' };
  const code = encodeRun(level, played);

  it('keeps the code of a training run short', () => expect(code.length).toBeLessThanOrEqual(240));

  it('prints the same line again', () => {
    const { code: exit, out } = run('replay', code, '--json');
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(lineOf(level, world, played))));
    expect(exit).toBe(0);
  });

  it('prints the very line that play printed, also for a playbook of one’s own', () => {
    const file = join(scratch, 'mine.json');
    writeFileSync(file, JSON.stringify({ name: 'Ma façon', dilemmas: 'seeded', doubleSpending: true }));
    const line = run('play', 'onboarding', '--playbook', file, '--seeds', '4294967295', '--json').out;
    expect(run('replay', JSON.parse(line).code, '--json').out).toBe(line);
  });

  it('prints a report for people', () => {
    const { code: exit, out } = run('replay', code);
    expect(out).toContain('right-hands');
    expect(out).toContain(code);
    expect(exit).toBe(0);
  });

  it('refuses what it cannot trust, exit 2', () => {
    const at = 30;
    const changed = code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1);
    expect(run('replay', changed)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('has been changed'),
    });
    expect(run('replay')).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no run code here'),
    });
    expect(run('replay', code, code)).toMatchObject({
      code: 2,
      err: expect.stringContaining('one run code at a time'),
    });
    expect(run('replay', code, '--level', 'onboarding')).toMatchObject({
      code: 2,
      err: expect.stringContaining('nor is it "onboarding"'),
    });
    const illegal = encodeRun(level, { seed: 12, decisions: [...decisions, { kind: 'play' }] });
    expect(run('replay', illegal)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^decision \d+, in quarter 13, is not legal: This run is over/),
    });
  });
});
