/** `npm run -s play`: what it prints, what its fields mean, and how it refuses. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/cli/seeds.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'play-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function play(...args: string[]): { code: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/play.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(done.stderr).not.toMatch(/\n\s+at /);
  return { code: done.status, out: done.stdout, err: done.stderr };
}

const FIELDS = [
  'level',
  'seed',
  'playbook',
  'ending',
  'heads',
  'cutShare',
  'throughput',
  'revenue',
  'result',
  'value',
  'trust',
  'fear',
  'literacy',
  'taskSaving',
  'reworkShare',
  'lessons',
  'failures',
  'suspended',
  'fingerprint',
  'code',
];

describe('play', { timeout: 60_000 }, () => {
  it('prints one line a seed with --json, with every field and its meaning', () => {
    const { code, out } = play('training', '--playbook', 'cut-early', '--seeds', '7,9..10', '--json');
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, never>);
    expect(lines.map((line) => line['seed'])).toEqual([7, 9, 10]);
    for (const line of lines as unknown as {
      ending: string;
      playbook: string;
      heads: { start: number; end: number };
      cutShare: number;
      fingerprint: string;
      result: { cumulative: number; byQuarter: number[] };
      suspended: boolean;
      failures: number;
      code: string;
    }[]) {
      expect(Object.keys(line)).toEqual(FIELDS);
      expect(line.ending).toBe('layoffs');
      expect(line.playbook).toBe('cut-early');
      expect(line.heads.end).toBeCloseTo(line.heads.start * (1 - line.cutShare), 6);
      expect(line.result.byQuarter).toHaveLength(12);
      expect(line.result.cumulative).toBeCloseTo(
        line.result.byQuarter.reduce((a, b) => a + b, 0),
        6,
      );
      expect(line.fingerprint).toMatch(/^[0-9a-f]{16}$/);
      expect(line.suspended).toBe(false);
      expect(Number.isInteger(line.failures)).toBe(true);
      expect(line.code.length).toBeGreaterThan(20);
    }
  });
  it('prints a table, with a summary below it', () => {
    const { code, out } = play('onboarding', '--playbook', 'right-hands', '--seeds', '1..3');
    expect(code).toBe(0);
    expect(out).toMatch(/^seed +ending/);
    expect(out).toContain('onboarding, right-hands: 3 runs');
  });
  it('prints the summary alone with --summary', () => {
    const { code, out } = play('training', '--playbook=never', '--seeds=1..5', '--summary');
    expect(code).toBe(0);
    expect(out).toMatch(/^training, never: 5 runs\nendings {12}growth 0\.0%/);
  });
  it('plays a playbook file', () => {
    const file = join(scratch, 'mine.json');
    writeFileSync(file, JSON.stringify({ name: 'mine', failure: 'push-on' }));
    const { code, out } = play('training', '--playbook', file, '--seeds', '1', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ playbook: 'mine', seed: 1 });
  });
  it.each([
    [[], 'no level given'],
    [['training'], 'no playbook given; built in: technical, right-hands'],
    [['trainign', '--playbook', 'never'], 'no level "trainign"; did you mean "training"?'],
    [['training', '--playbook', 'right-hand'], 'did you mean "right-hands"?'],
    [['training', '--playbook', 'never', '--seeds', 'many'], '"many" are no seeds'],
    [['training', '--playbook', 'never', '--seeds'], '--seeds needs a value'],
    [['training', '--playbook', 'never', '--sum'], 'unknown option "--sum"'],
    [['training', 'onboarding', '--playbook', 'never'], 'one level at a time'],
    [['training', '--playbook', 'never', '--json', '--summary'], 'not both'],
    [['training', '--playbook', 'README.md'], 'README.md: line 1'],
    [['training', '--playbook', 'package.json'], 'package.json: unknown field'],
  ])('%j: a message and exit 2', (args, message) => {
    const { code, out, err } = play(...args);
    expect(err).toContain(message);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

describe('seeds', () => {
  it.each([
    ['7', [7]],
    ['1,5,9', [1, 5, 9]],
    ['1..4', [1, 2, 3, 4]],
    ['1..2,8', [1, 2, 8]],
    ['0', [0]],
    ['4294967295', [4294967295]],
  ])('%s', (word, seeds) => expect(readSeeds(word)).toEqual(seeds));
  it.each(['', '-1', '1..', '4..1', '1,,2', '4294967296', '1..99999999', 'x'])('refuses %j', (word) => {
    expect(() => readSeeds(word)).toThrow(/seed/);
  });
});
