/** The debrief as a command: what it prints for people and for programs, and what it refuses. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { AXES, type AxisEffect } from '../../src/debrief/index.ts';
import { encodeRun } from '../../src/run/index.ts';
import { runOf } from '../kit/causes.ts';
import { levelAt } from '../kit/shelf.ts';

const level = levelAt('training').playable;
const run = (...args: string[]) => {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/debrief.ts', ...args], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    encoding: 'utf8',
  });
  expect(done.stderr).not.toMatch(/\n\s+at /);
  return { code: done.status, out: done.stdout, err: done.stderr };
};

describe('debrief', { timeout: 60_000 }, () => {
  const decisions = runOf(level, 'idle', 14);
  const code = encodeRun(level, { seed: 14, decisions });

  it('prints the effect of each axis with its error, and the parts from the ghost to the outcome', () => {
    const { code: exit, out } = run(code, '--json');
    expect(exit).toBe(0);
    const told = JSON.parse(out) as { effects: AxisEffect[]; lucks: { lucks: number } };
    expect(told.effects.map(({ axis }) => axis).sort()).toEqual([...AXES].sort());
    for (const { effect, error } of told.effects) {
      expect(effect).toBeTypeOf('number');
      expect(error).toBeGreaterThan(0);
    }
    expect(told.effects[0]).toMatchObject({ axis: 'reinvestment' });
    expect(told.effects[0]!.effect).toBeLessThan(0);
    expect(told.lucks.lucks).toBe(64);
  });

  it('prints a page for people', () => {
    const { code: exit, out } = run(code);
    expect(exit).toBe(0);
    expect(out).toMatch(/reinvestment +growth +-[\d,]+ k€/);
    expect(out).toContain('On this very luck');
  });

  it('refuses a run without an end, and what is no code, exit 2', () => {
    const half = encodeRun(level, { seed: 14, decisions: decisions.slice(0, 20) });
    expect(run(half)).toMatchObject({ code: 2, err: expect.stringContaining('a debrief needs its end') });
    expect(run('nonsense')).toMatchObject({ code: 2, err: expect.stringContaining('not a run code') });
    expect(run()).toMatchObject({ code: 2, err: expect.stringContaining('there is no run code here') });
  });
});
