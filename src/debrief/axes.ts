/**
 * The four axes of a run, read from its policy, and for each the plausible alternative it is held
 * against: a way in which a colleague could really have run this company. Reads; plays nothing.
 */
import { STAGES, type FailureAnswer, type FunctionId, type PlayableLevel } from '../kernel/index.ts';
import { builtIn } from '../run/index.ts';
import type { Policy } from './policy.ts';
import type { Axis, AxisInstead } from './shapes.ts';

/** Functions that see tools before they see work. */
const TECHNICAL: ReadonlySet<FunctionId> = new Set(['it', 'innovation', 'communications', 'training']);
/** A lead weighs as much as here in the rules of a hand-over. */
const LEAD = 1.5;

/** Share of a table that is technical, its lead weighing more. */
function technical(table: readonly FunctionId[]): number {
  let all = 0;
  let some = 0;
  table.forEach((who, at) => {
    const weight = at === 0 ? LEAD : 1;
    all += weight;
    if (TECHNICAL.has(who)) some += weight;
  });
  return all > 0 ? some / all : 0;
}

/** How a run went about it, an axis each. */
export interface Ways {
  /** Stages, by index, whose tables people of tools led; and the tables that sat, null where none did. */
  technical: number[];
  tables: (FunctionId[] | null)[];
  /** Null where nobody at the table could have redesigned anything. */
  process: 'redesign' | 'bolt-on' | null;
  failures: FailureAnswer;
  /** Null where nobody was ever freed. */
  reinvestment: 'growth' | 'nowhere' | 'cuts' | null;
}

/** What only somebody does who changes the process before the tool comes. */
export const BEFORE_TOOLS: ReadonlySet<string> = new Set([
  'operations.redesign',
  'representatives.circles',
  'operations.clean',
  'operations.kanban',
  'it.connect',
]);
/** A step drawn anew, by those who lead the work or by those who do it. */
const REDRAWING: ReadonlySet<string> = new Set(['operations.redesign', 'representatives.circles']);
/** AI put on a step. */
export const ON_STEPS: ReadonlySet<string> = new Set(['it.deploy', 'innovation.pilot']);

/** How a run went about it. */
export function waysOf(policy: Policy): Ways {
  const { quarters } = policy;
  const tables: (FunctionId[] | null)[] = STAGES.map(() => null);
  for (const { seating } of quarters)
    for (const { decision } of seating) if (decision.kind === 'seat') tables[decision.stage] = decision.table;
  const redesigned = new Set<number>();
  const tooled = new Set<number>();
  let bolted = 0;
  for (const { plan } of quarters)
    for (const { decision } of plan) {
      if (decision.kind !== 'start') continue;
      if (REDRAWING.has(decision.move)) redesigned.add(decision.target);
      if (!ON_STEPS.has(decision.move) || tooled.has(decision.target)) continue;
      tooled.add(decision.target);
      if (!redesigned.has(decision.target)) bolted += 1;
    }
  // The way it is held against redraws with operations; who redrew without them could as well.
  const could = redesigned.size > 0 || quarters.some(({ table }) => table.includes('operations'));
  const process = !could ? null : redesigned.size > 0 && redesigned.size >= bolted ? 'redesign' : 'bolt-on';
  const shares = policy.usualShares;
  return {
    tables,
    technical: tables.flatMap((table, stage) => (table && ledByTools(table) ? [stage] : [])),
    process,
    failures: policy.usualFailure,
    reinvestment: !quarters.some(({ freed }) => freed)
      ? null
      : shares === null
        ? 'nowhere'
        : shares.sales + shares.offers + shares.value >= shares.cuts
          ? 'growth'
          : 'cuts',
  };
}

const ledByTools = (table: readonly FunctionId[]): boolean =>
  TECHNICAL.has(table[0]!) || technical(table) > 0.5;

/** A style's table of a stage, as far as this company has the people and the seats. */
function tableOf(style: 'technical' | 'right-hands', level: PlayableLevel, stage: number): FunctionId[] {
  const here = builtIn(style)!.tables[STAGES[stage]!].filter((who) => level.functions.includes(who));
  return (here.length > 0 ? here : [...level.functions]).slice(0, level.seats);
}

/**
 * Other tables: where people of tools led, those who see the work; where they led nowhere, people of
 * tools everywhere.
 */
function otherTables(level: PlayableLevel, { technical: led, tables }: Ways): AxisInstead {
  if (led.length === 0)
    return {
      axis: 'who-led',
      to: 'technical',
      tables: tables.map((table, stage) => table && tableOf('technical', level, stage)),
    };
  return {
    axis: 'who-led',
    to: 'right-hands',
    tables: tables.map((table, stage) =>
      table && led.includes(stage) ? tableOf('right-hands', level, stage) : null,
    ),
  };
}

/** What each axis is held against. */
export function insteadOf(level: PlayableLevel, ways: Ways, axis: Axis): AxisInstead {
  switch (axis) {
    case 'who-led':
      return otherTables(level, ways);
    case 'process':
      return { axis, to: ways.process === 'redesign' ? 'bolt-on' : 'redesign' };
    case 'failures':
      return { axis, to: ways.failures === 'review' ? 'shelve' : 'review' };
    case 'reinvestment':
      return { axis, to: ways.reinvestment === 'growth' ? 'nowhere' : 'growth' };
  }
}
