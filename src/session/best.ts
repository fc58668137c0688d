/**
 * What is remembered of a level after its runs: the best ending and result, how many runs, and today's own. Reads what
 * earlier versions kept, which was the best ending alone. Compares endings; never judges one.
 */
import { ENDINGS, type EndingKind } from '../kernel/index.ts';
import type { Context } from './context.ts';

/** How one run ended. */
export interface Ended {
  ending: EndingKind;
  /** k€ added up over the run; null where an earlier version did not keep it. */
  value: number | null;
}

/** The best of all runs of a level on this device. */
export interface Best extends Ended {
  /** Runs played to their end. */
  runs: number;
  /** The best run of a day's company, as long as it is that day's. */
  daily: (Ended & { date: string }) | null;
}

const RANK: Record<EndingKind, number> = { layoffs: 0, reprieve: 1, growth: 2 };

/** Whether one ending is better than another: by its kind, then by what the run brought in. */
function better(now: Ended, before: Ended): boolean {
  if (RANK[now.ending] !== RANK[before.ending]) return RANK[now.ending] > RANK[before.ending];
  return (now.value ?? -Infinity) > (before.value ?? -Infinity);
}

/** The best endings with this run's own counted in; to be asked once a run, when it ends. */
export function bestOf({ level, world, seed, best, today }: Context): Context['best'] {
  if (!level || !world?.ending) return best;
  const { id } = level.document;
  const now: Ended = { ending: world.ending.kind, value: Math.round(world.ending.value) };
  const before = best[id];
  const most = before && !better(now, before) ? { ending: before.ending, value: before.value } : now;
  const isDaily = today !== null && today.level === id && today.seed === seed;
  const kept = before?.daily ?? null;
  const daily =
    isDaily && !(kept?.date === today.date && !better(now, kept)) ? { ...now, date: today.date } : kept;
  return { ...best, [id]: { ...most, runs: (before?.runs ?? 0) + 1, daily } };
}

/** The same of a run taken up again: one that was left on its last accounts has not been counted yet. */
export function lateBest(context: Context): Context['best'] {
  const left = context.saved?.step;
  return left === 'accounts' || left === 'playing' ? bestOf(context) : context.best;
}

const isEnding = (value: unknown): value is EndingKind => (ENDINGS as readonly unknown[]).includes(value);
const object = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const amount = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** One level's memory as found on the device; null where it cannot be read. */
function readOne(found: unknown): Best | null {
  // Earlier versions kept a word.
  if (isEnding(found)) return { ending: found, value: null, runs: 1, daily: null };
  const { ending, value, runs, daily } = object(found);
  if (!isEnding(ending)) return null;
  const day = object(daily);
  return {
    ending,
    value: amount(value),
    runs: Math.max(1, Math.floor(amount(runs) ?? 1)),
    daily:
      isEnding(day.ending) && typeof day.date === 'string'
        ? { ending: day.ending, value: amount(day.value), date: day.date }
        : null,
  };
}

/** The memory of all levels as found on the device, whatever version kept it; what cannot be read is left out. */
export function readBest(found: unknown): Context['best'] {
  return Object.fromEntries(
    Object.entries(object(found)).flatMap(([id, each]) => {
      const one = readOne(each);
      return one ? [[id, one]] : [];
    }),
  );
}
