/**
 * Par of a level: what careful hands usually reach there, found by letting the built-in styles play it. Worked out in
 * small bites while nobody waits for it; the same runs, and so the same par, on every device.
 */
import { sprint } from '../kernel/index.ts';
import type { Level } from '../level/index.ts';
import { builtIn, playerOf } from '../run/index.ts';

export interface Par {
  /** Runs of the best style that ended in growth, and of how many. */
  grew: number;
  of: number;
  /** What that style usually brings in over a run: the median, k€. */
  value: number;
}

/** Styles a careful person might play by. */
export const PAR_STYLES = [
  'right-hands',
  'operations-first',
  'value-early',
  'sales-first',
  'memory',
  'listen-first',
  'tools-later',
  'flow-first',
  'offers-first',
  'fair-cuts',
] as const;
/** Luck by which par is found: ten runs, so that it can be said as so many of ten. */
const SEEDS = Array.from({ length: 10 }, (_, at) => at + 1);

/** Plays the styles, one run a step; returns the par of the one that grows most often. */
export function* parRuns(level: Level): Generator<void, Par> {
  let par: Par = { grew: -1, of: SEEDS.length, value: 0 };
  for (const style of PAR_STYLES) {
    const player = playerOf(builtIn(style)!);
    const values: number[] = [];
    let grew = 0;
    for (const seed of SEEDS) {
      const ending = sprint(level.playable, seed, player).ending!;
      values.push(ending.value);
      if (ending.kind === 'growth') grew += 1;
      yield;
    }
    values.sort((a, b) => a - b);
    const value = Math.round(values[Math.floor(values.length / 2)]!);
    if (grew > par.grew || (grew === par.grew && value > par.value)) par = { grew, of: SEEDS.length, value };
  }
  return par;
}

/** The whole at once. */
export function parOf(level: Level): Par {
  const runs = parRuns(level);
  for (;;) {
    const step = runs.next();
    if (step.done) return step.value;
  }
}

/**
 * Finds the par of some levels, one after the other, giving way after every run.
 * @param found hears of each as soon as it is there
 * @returns stops looking
 */
export function findPars(levels: readonly Level[], found: (level: string, par: Par) => void): () => void {
  let stopped = false;
  void (async () => {
    for (const level of levels) {
      const runs = parRuns(level);
      for (let step = runs.next(); ; step = runs.next()) {
        if (stopped) return;
        if (step.done) {
          found(level.document.id, step.value);
          break;
        }
        await new Promise((go) => setTimeout(go, 0));
      }
    }
  })();
  return () => {
    stopped = true;
  };
}
