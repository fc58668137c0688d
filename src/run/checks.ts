/**
 * Runs what a level's `checks.json` claims: plays each playbook on each seed and holds the figures
 * against the limits. Judges nothing else; a claim that fails is a finding about the level or the rules.
 */
import { report, type PlayableLevel } from '../kernel/index.ts';
import {
  FIGURE_NAMES,
  readShape,
  seedsOf,
  suggest,
  tellPath,
  type Bound,
  type ChecksDocument,
  type Figure,
  type LevelCheck,
  type Problem,
} from '../level/index.ts';
import {
  builtIn,
  BUILT_IN_NAMES,
  playbookSchema,
  playerOf,
  playOut,
  readPlaybook,
  type Playbook,
} from './playbook/index.ts';

/** What one run comes to, a number a figure. */
export type Figures = Record<Figure, number>;

export interface Limit {
  how: 'atLeast' | 'above' | 'atMost' | 'below';
  /** What the mean is held against. */
  limit: number;
  /** Whose figure that limit came from, if anybody's. */
  from: string | null;
  ok: boolean;
}

export interface FigureVerdict {
  figure: Figure;
  mean: number;
  /** Standard deviation over the runs. */
  sd: number;
  limits: Limit[];
  ok: boolean;
}

export interface CheckVerdict {
  says: LevelCheck['says'];
  /** Name of the playbook. */
  playbook: string;
  /** How many runs. */
  runs: number;
  figures: FigureVerdict[];
  ok: boolean;
}

type Asked = LevelCheck['playbook'];

/**
 * Problems of the playbooks that a `checks.json` names or holds, with their paths.
 * @param raw the parsed file, whatever else is wrong with it.
 */
export function checkPlaybooks(raw: unknown, file: string): Problem[] {
  const problems: Problem[] = [];
  const look = (asked: unknown, path: PropertyKey[]): void => {
    if (typeof asked === 'string' && asked !== '' && builtIn(asked) === null) {
      const remedy = suggest(asked, BUILT_IN_NAMES);
      problems.push({ file, path: tellPath(path), says: `no built-in playbook "${asked}"`, remedy });
    }
    // Without a name it is the shape of the checks that is broken, and told there.
    if (typeof asked !== 'object' || asked === null || !('name' in asked)) return;
    const reading = readShape(playbookSchema, asked, file);
    if (reading.ok) return;
    for (const problem of reading.problems) {
      const at = [tellPath(path), problem.path].filter(Boolean).join('.');
      problems.push({ ...problem, path: at });
    }
  };
  /** Playbooks stand under this key alone, at any depth. */
  const walk = (value: unknown, path: PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, one] of Object.entries(value)) {
      const here = [...path, Array.isArray(value) ? Number(key) : key];
      if (key === 'playbook') look(one, here);
      else walk(one, here);
    }
  };
  walk(raw, []);
  return problems;
}

/** Runs all checks of a level, one verdict each. Their playbooks must be without problems. */
export function* runChecks(level: PlayableLevel, checks: ChecksDocument): Generator<CheckVerdict> {
  const played = new Map<string, Figures[]>();
  const runs = (asked: Asked, seeds: string): Figures[] => {
    const key = JSON.stringify([asked, seeds]);
    let all = played.get(key);
    if (!all) {
      const playbook = playbookOf(asked);
      all = seedsOf(seeds)!.map((seed) => figuresOf(level, playbook, seed));
      played.set(key, all);
    }
    return all;
  };
  for (const { says, playbook, seeds, expect } of checks.checks) {
    const own = runs(playbook, seeds);
    const figures: FigureVerdict[] = [];
    for (const figure of FIGURE_NAMES) {
      const limits = expect[figure];
      if (!limits) continue;
      const { mean, sd } = spread(own, figure);
      const judged = Object.entries(limits).map(([how, bound]) =>
        judge(how as Limit['how'], bound, mean, (asked) => spread(runs(asked, seeds), figure)),
      );
      figures.push({ figure, mean, sd, limits: judged, ok: judged.every((limit) => limit.ok) });
    }
    const ok = figures.every((figure) => figure.ok);
    yield { says, playbook: nameOf(playbook), runs: own.length, figures, ok };
  }
}

function judge(
  how: Limit['how'],
  bound: Bound,
  mean: number,
  measure: (asked: Asked) => { mean: number; sd: number },
): Limit {
  let limit: number;
  let from: string | null = null;
  if (typeof bound === 'number') limit = bound;
  else {
    const theirs = measure(bound.playbook);
    const distance = (bound.by ?? 0) + (bound.bySd ?? 0) * theirs.sd;
    limit = theirs.mean * (bound.times ?? 1) + (how === 'atMost' || how === 'below' ? -distance : distance);
    from = nameOf(bound.playbook);
  }
  const ok = { atLeast: mean >= limit, above: mean > limit, atMost: mean <= limit, below: mean < limit }[how];
  return { how, limit, from, ok };
}

/** Plays one run and takes its figures. */
export function figuresOf(level: PlayableLevel, playbook: Playbook, seed: number): Figures {
  const { world, decisions } = playOut(level, seed, playerOf(playbook));
  const run = report(level, world);
  const change = ({ start, end }: { start: number; end: number }): number => end / start - 1;
  return {
    growth: Number(run.ending === 'growth'),
    reprieve: Number(run.ending === 'reprieve'),
    layoffs: Number(run.ending === 'layoffs'),
    heads: change(run.heads),
    cutShare: run.cutShare,
    throughput: change(run.throughput),
    revenue: change(run.revenue),
    result: run.result.cumulative,
    value: run.value,
    trust: run.trust,
    fear: run.fear,
    literacy: run.literacy,
    taskSaving: run.taskSaving,
    reworkShare: run.reworkShare,
    lessons: run.lessons,
    failures: run.failures,
    suspended: Number(run.suspended),
    decisions: decisions.filter((decision) => decision.kind !== 'play').length,
  };
}

function spread(runs: readonly Figures[], figure: Figure): { mean: number; sd: number } {
  const mean = runs.reduce((sum, run) => sum + run[figure], 0) / runs.length;
  const square = runs.reduce((sum, run) => sum + (run[figure] - mean) ** 2, 0);
  return { mean, sd: runs.length > 1 ? Math.sqrt(square / (runs.length - 1)) : 0 };
}

function playbookOf(asked: Asked): Playbook {
  if (typeof asked === 'string') {
    const known = builtIn(asked);
    if (known) return known;
    throw new Error(`no built-in playbook "${asked}"`);
  }
  const reading = readPlaybook(asked);
  if (!reading.ok) throw new Error(reading.problems.join('; '));
  return reading.playbook;
}

function nameOf(asked: Asked): string {
  return typeof asked === 'string' ? asked : asked.name;
}
