/** Puts a level's balance together from what the workers answer. Sums and means only; how it is told stands elsewhere. */
import {
  DILEMMAS,
  FUNCTIONS,
  type FunctionId,
  type PlayableLevel,
  STAGES,
  type StageId,
} from '../../kernel/index.ts';
import { BUILT_IN_NAMES, builtIn, type Playbook } from '../../run/index.ts';
import type { Pool } from './pool.ts';
import { GROWS } from './search.ts';
import { searchesOf, type Judged, type Searches } from './searches.ts';
import type { Answers, Came } from './tasks.ts';

/** A style on a level. Shares of endings; value in k€ with its error. */
export interface StyleRow {
  style: string;
  growth: number;
  reprieve: number;
  layoffs: number;
  value: number;
  error: number;
  sd: number;
  trust: number;
  orders: number;
}

/** What is lost when one axis of the best style is turned, k€ and share of growth endings, paired by seed. */
export interface AxisRow {
  axis: string;
  turned: string;
  effect: number;
  error: number;
  growth: number;
}

export interface QuarterRow {
  quarter: number;
  /** Means over seeds: best less worst, and best less what the style did, k€. */
  spread: number;
  regret: number;
  best: string;
  worst: string;
}

export interface DilemmaRow {
  id: string;
  times: number;
  /** Shares of the states with one best answer. */
  best: number[];
  ties: number;
  worth: number[];
}

export interface Balance {
  level: string;
  seeds: number;
  styles: StyleRow[];
  best: string;
  axes: AxisRow[];
  quarters: QuarterRow[];
  dilemmas: DilemmaRow[];
  /** Failures: shares of best answers, and how often review was best where the step was known and where not. */
  failures: DilemmaRow & { reviewKnown: number; reviewUnknown: number };
  /** Share of the best tables of a stage in which a function sits, and leads. */
  seats: { function: FunctionId; sits: Record<StageId, number>; leads: Record<StageId, number> }[];
  searches: Searches;
  /** Random runs: mean of the best of each seed, k€; share of seeds on which it beats every style; growth endings. */
  random: { best: number; beaten: number; growth: number };
}

const mean = (list: readonly number[]): number =>
  list.reduce((sum, x) => sum + x, 0) / Math.max(1, list.length);
const spreadOf = (list: readonly number[]): number => {
  const middle = mean(list);
  return Math.sqrt(mean(list.map((x) => (x - middle) * (x - middle))));
};
const share = (list: readonly Came[], ending: Came['ending']): number =>
  list.filter((each) => each.ending === ending).length / list.length;

/** Styles that show what not to do: never measured against. */
const POOR = new Set(['technical', 'cut-early', 'double-money', 'never']);
const range = (count: number, from: number): number[] => Array.from({ length: count }, (_, i) => from + i);

/** Asks everything. `quick` leaves out most of the searching. */
export async function balanceOf(
  level: PlayableLevel,
  pool: Pool,
  { seeds: count, quick }: { seeds: number; quick: boolean },
): Promise<Balance> {
  const seeds = range(count, 1);
  const ran = await Promise.all(
    BUILT_IN_NAMES.map(async (name) => ({
      name,
      runs: await pool.ask({ kind: 'style', playbook: builtIn(name)!, seeds }),
    })),
  );
  const styles = ran.map(({ name, runs }) => rowOf(name, runs)).sort((a, b) => b.value - a.value);
  const good = styles.filter((row) => !POOR.has(row.style));
  // The best hand is worth most of those that grow in most runs; where none does, the one that grows most often.
  const growing = good.filter((row) => row.growth >= GROWS);
  const best = (growing[0] ?? [...good].sort((a, b) => b.growth - a.growth)[0]!).style;
  const base = builtIn(best)!;
  const baseRuns = ran.find(({ name }) => name === best)!.runs;
  const [axes, quarters, doors, searches, stumbles] = await Promise.all([
    Promise.all(
      turns(base, level).map(async ({ axis, turned, playbook }) =>
        axisRow(axis, turned, baseRuns, await pool.ask({ kind: 'style', playbook, seeds })),
      ),
    ),
    Promise.all(
      range(level.quarters, 0).map(async (which) => {
        const some = await pool.ask({
          kind: 'quarter',
          playbook: base,
          seeds: range(quick ? 4 : 12, 301),
          which,
        });
        return quarterRow(which, some);
      }),
    ),
    Promise.all(
      [...good.slice(0, 3).map((row) => row.style), 'shelve', 'idle'].flatMap((name) =>
        (['a', 'b', 'c'] as const).map((dilemmas) =>
          pool.ask({
            kind: 'answers',
            playbook: { ...builtIn(name)!, dilemmas },
            seeds: range(quick ? 10 : 40, 701),
          }),
        ),
      ),
    ),
    searchesOf(level, pool, { best, quick }),
    Promise.all(
      range(quick ? 4 : 12, 1).map((seed) => pool.ask({ kind: 'stumble', seed, runs: quick ? 100 : 500 })),
    ),
  ]);
  const bestBySeed = range(stumbles.length, 0).map((i) =>
    Math.max(...ran.filter(({ name }) => !POOR.has(name)).map(({ runs }) => runs[i]!.value)),
  );
  return {
    level: level.id,
    seeds: count,
    styles,
    best,
    axes,
    quarters,
    dilemmas: DILEMMAS.map(({ id }) => id)
      .concat(level.dilemmas.map(({ spec }) => spec.id))
      .filter((id, i, all) => all.indexOf(id) === i)
      .map((id) =>
        dilemmaRow(
          id,
          doors.flatMap((each) => each.dilemmas[id] ?? []),
        ),
      ),
    failures: failureRow(doors.map((each) => each.failures)),
    searches,
    seats: seatRows(searches.climbed),
    random: {
      best: mean(stumbles.map(({ best: value }) => value)),
      beaten: mean(stumbles.map(({ best: value }, i) => (value > bestBySeed[i]! ? 1 : 0))),
      growth: mean(stumbles.map(({ growth }) => growth)) / (quick ? 100 : 500),
    },
  };
}

function rowOf(style: string, runs: readonly Came[]): StyleRow {
  const values = runs.map((each) => each.value);
  const sd = spreadOf(values);
  return {
    style,
    growth: share(runs, 'growth'),
    reprieve: share(runs, 'reprieve'),
    layoffs: share(runs, 'layoffs'),
    value: mean(values),
    error: sd / Math.sqrt(runs.length),
    sd,
    trust: mean(runs.map((each) => each.trust)),
    orders: mean(runs.map((each) => each.orders)),
  };
}

/** The best style with one axis turned the other way. */
function turns(base: Playbook, level: PlayableLevel): { axis: string; turned: string; playbook: Playbook }[] {
  const technical = builtIn('technical')!.tables;
  const out: { axis: string; turned: string; playbook: Playbook }[] = [];
  const add = (axis: string, turned: string, change: Partial<Playbook>): void => {
    out.push({ axis, turned, playbook: { ...base, ...change } });
  };
  for (const stage of STAGES.slice(level.start.stage))
    add(`who leads ${stage}`, 'IT and the technical table', {
      tables: { ...base.tables, [stage]: technical[stage] },
    });
  add('process', 'bolted on', { process: 'bolt-on' });
  for (const failure of ['shelve', 'push-on', 'blame'] as const) add('failure', failure, { failure });
  add('reinvestment', 'nowhere', { reinvest: { sales: 0, offers: 0, value: 0, cuts: 0 } });
  add('reinvestment', 'cuts', { reinvest: { sales: 0, offers: 0, value: 0, cuts: 1 } });
  for (const ambition of ['growth', 'efficiency', 'undecided'] as const)
    if (ambition !== base.ambition) add('ambition', ambition, { ambition });
  add('consultation', 'none', { consult: false });
  const without = (who: FunctionId, stage: StageId): Playbook['tables'] => ({
    ...base.tables,
    [stage]: base.tables[stage].filter((seat) => seat !== who),
  });
  for (const stage of STAGES.slice(level.start.stage))
    if (base.tables[stage].includes('hr') && base.tables[stage].length > 1)
      add(`hr in ${stage}`, 'absent', { tables: without('hr', stage) });
  return out;
}

function axisRow(axis: string, turned: string, base: readonly Came[], other: readonly Came[]): AxisRow {
  const lost = base.map((one, i) => one.value - other[i]!.value);
  return {
    axis,
    turned,
    effect: mean(lost),
    error: spreadOf(lost) / Math.sqrt(lost.length),
    growth: share(base, 'growth') - share(other, 'growth'),
  };
}

function quarterRow(
  which: number,
  seen: readonly { kept: number; best: number; worst: number; bestMove: string; worstMove: string }[],
): QuarterRow {
  const often = (list: readonly string[]): string =>
    [...list].sort((a, b) => list.filter((x) => x === b).length - list.filter((x) => x === a).length)[0] ??
    '';
  return {
    quarter: which + 1,
    spread: mean(seen.map((each) => each.best - each.worst)),
    regret: mean(seen.map((each) => each.best - each.kept)),
    best: often(seen.map((each) => each.bestMove)),
    worst: often(seen.map((each) => each.worstMove)),
  };
}

function dilemmaRow(id: string, parts: readonly Answers[]): DilemmaRow {
  const times = parts.reduce((sum, part) => sum + part.times, 0);
  const ties = parts.reduce((sum, part) => sum + part.ties, 0);
  const width = parts[0]?.best.length ?? 3;
  const total = (of: (part: Answers) => number[]): number[] =>
    range(width, 0).map((i) => parts.reduce((sum, part) => sum + of(part)[i]!, 0));
  return {
    id,
    times,
    ties,
    best: total((part) => part.best).map((won) => (times > ties ? won / (times - ties) : 0)),
    worth: total((part) => part.worth).map((sum) => (times > 0 ? sum / times : 0)),
  };
}

function failureRow(
  parts: readonly (Answers & { known: number[]; review: number[] })[],
): Balance['failures'] {
  const sum = (of: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((all, part) => all + of(part), 0);
  return {
    ...dilemmaRow('failure', parts),
    reviewKnown:
      sum((part) => part.review[1]!) /
      Math.max(
        1,
        sum((part) => part.known[1]!),
      ),
    reviewUnknown:
      sum((part) => part.review[0]!) /
      Math.max(
        1,
        sum((part) => part.known[0]!),
      ),
  };
}

function seatRows(best: readonly Judged[]): Balance['seats'] {
  const by = (test: (table: readonly FunctionId[]) => boolean): Record<StageId, number> =>
    Object.fromEntries(
      STAGES.map((stage) => [
        stage,
        mean(best.map(({ playbook }) => (test(playbook.tables[stage]) ? 1 : 0))),
      ]),
    ) as Record<StageId, number>;
  return FUNCTIONS.map((who) => ({
    function: who,
    sits: by((table) => table.includes(who)),
    leads: by((table) => table[0] === who),
  }));
}
