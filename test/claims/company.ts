/**
 * The company a claim is tried on: the kernel as it is, or with one of its mechanisms switched off.
 * Switching off loads all rules anew with other numbers or another rule; production code never knows.
 */
import { vi } from 'vitest';
import type * as Kernel from '../../src/kernel/index.ts';
import type { Decision, ParameterId, PlayableLevel, RunReport, World } from '../../src/kernel/index.ts';
import type * as Run from '../../src/run/index.ts';

/** What is changed before the rules are loaded; nothing: the game as it is. */
export interface Switch {
  /** Numbers of the open book, by their ids. */
  numbers?: Partial<Record<ParameterId, number>>;
  /** Fields of the level. */
  level?: (level: PlayableLevel) => Partial<PlayableLevel>;
  /** Everybody holds every card and watches everything, whoever sits. */
  openDeck?: true;
  /** Everybody at the table watches everything. */
  openEyes?: true;
  /** Courses and sandboxes reach and are heard as a programme led by HR is. */
  alikeLiteracy?: true;
  /** A plan is worth the same whether anybody listened first. */
  deafPlan?: true;
}

/** A run as it ended. */
export interface Played {
  world: World;
  report: RunReport;
}

/** A playbook by its name, or what stands in its file. */
export type Style = string | Record<string, unknown>;

/** A company with its rules. */
export interface Company {
  kernel: typeof Kernel;
  level: PlayableLevel;
  /** Seeds 1 to `seeds` played in a style, each once; fields of the level may differ. */
  played(style: Style, over?: Partial<PlayableLevel>): Played[];
  /** The same, but after each hand-over other people hold the seats: nobody there has sat before. */
  withStrangers(style: Style, over?: Partial<PlayableLevel>): Played[];
  /** The decisions of one run in a style. */
  decisions(style: Style, seed: number): Decision[];
}

/** Seeds of a claim: the same for both sides of a comparison. */
export const SEEDS = 40;

const PARAMETERS = '../../src/kernel/world/parameters.ts';
const QUESTIONS = '../../src/kernel/world/questions.ts';
const START = '../../src/kernel/moves/start.ts';
const RANKING = '../../src/run/playbook/ranking.ts';
const LITERACY = '../../src/kernel/moves/literacy.ts';
const GOVERNANCE = '../../src/kernel/moves/governance.ts';

/** Loads the rules with `off` in force. */
export async function company(off: Switch = {}): Promise<Company> {
  vi.resetModules();
  install(off);
  const kernel = await import('../../src/kernel/index.ts');
  const run = await import('../../src/run/index.ts');
  const { trainingLevel } = await import('../kit/levels.ts');
  for (const path of [PARAMETERS, QUESTIONS, START, RANKING, LITERACY, GOVERNANCE]) vi.doUnmock(path);
  const usual = trainingLevel();
  const level = { ...usual, ...off.level?.(usual) };
  return playing(kernel, run, level);
}

function playing(kernel: typeof Kernel, run: typeof Run, level: PlayableLevel): Company {
  const known = new Map<string, Played[]>();
  const player = (style: Style): Kernel.Decider => {
    const reading = typeof style === 'string' ? null : run.readPlaybook({ name: 'in a claim', ...style });
    if (reading && !reading.ok) throw new Error(reading.problems.join('; '));
    const playbook = reading ? reading.playbook : run.builtIn(style as string);
    if (!playbook) throw new Error(`no playbook ${JSON.stringify(style)}`);
    return run.playerOf(playbook);
  };
  const many = (key: string, by: Kernel.Decider, over: Partial<PlayableLevel> = {}): Played[] => {
    let all = known.get(key);
    if (!all) {
      const here = { ...level, ...over };
      all = Array.from({ length: SEEDS }, (_, seed) => {
        const world = kernel.sprint(here, seed + 1, by);
        return { world, report: kernel.report(here, world) };
      });
      known.set(key, all);
    }
    return all;
  };
  return {
    kernel,
    level,
    played: (style, over) => many(JSON.stringify([style, over]), player(style), over),
    withStrangers: (style, over) =>
      many(`strangers ${JSON.stringify([style, over])}`, strangers(player(style)), over),
    decisions: (style, seed) => run.playOut(level, seed, player(style)).decisions,
  };
}

/** Whoever is seated has never sat before: the seats are the same, the people are others. */
function strangers(by: Kernel.Decider): Kernel.Decider {
  return (level, world) => {
    const decision = by(level, world);
    if (decision.kind === 'seat') for (const who of level.functions) world.seatsHeld[who] = 0;
    return decision;
  };
}

function install(off: Switch): void {
  const { numbers } = off;
  if (numbers)
    vi.doMock(PARAMETERS, async (original) => {
      const as = await original<{ P: Record<string, number> }>();
      return { ...as, P: { ...as.P, ...numbers } };
    });
  if (off.openDeck || off.openEyes)
    vi.doMock(QUESTIONS, async (original) => {
      const as = await original<typeof Kernel>();
      const all = [...new Set(Object.values(as.WATCHES).flat())];
      return { ...as, WATCHES: Object.fromEntries(Object.keys(as.WATCHES).map((who) => [who, all])) };
    });
  if (off.openDeck) openDeck();
  if (off.alikeLiteracy)
    vi.doMock(LITERACY, async (original) => {
      const as = await original<Record<'LITERACY' | 'COURSES' | 'SANDBOX', object>>();
      const alike = { succeed: (as.LITERACY as { succeed: unknown }).succeed };
      return { ...as, COURSES: { ...as.COURSES, ...alike }, SANDBOX: { ...as.SANDBOX, ...alike } };
    });
  if (off.deafPlan)
    vi.doMock(GOVERNANCE, async (original) => {
      const as = await original<{ PLAN: { succeed(world: World, ...more: unknown[]): void } }>();
      const succeed = (world: World, ...more: unknown[]): void => {
        const heard = world.listened;
        world.listened = true;
        as.PLAN.succeed(world, ...more);
        world.listened = heard;
      };
      return { ...as, PLAN: { ...as.PLAN, succeed } };
    });
}

/** The seat rule off, and a bot that looks through all cards wherever it sits. */
function openDeck(): void {
  vi.doMock(START, async (original) => {
    const as = await original<{
      mayStart(level: PlayableLevel, world: World, ...more: unknown[]): unknown;
    }>();
    const mayStart = (level: PlayableLevel, world: World, ...more: unknown[]): unknown =>
      as.mayStart(level, { ...world, table: [...new Set([...world.table, ...level.functions])] }, ...more);
    return { ...as, mayStart };
  });
  vi.doMock(RANKING, async (original) => {
    const as = await original<{ likings(...more: unknown[]): Map<string, unknown[]> }>();
    const likings = (...more: unknown[]): Map<string, unknown[]> => {
      const liked = as.likings(...more);
      const all = [...liked.values()].flat();
      return new Map((more[1] as { function: string }[]).map((move) => [move.function, all]));
    };
    return { ...as, likings };
  });
}

/** Mean of a figure over runs. */
export function mean(runs: readonly Played[], of: (run: Played) => number): number {
  return runs.reduce((sum, run) => sum + of(run), 0) / runs.length;
}

/** Share of runs that end so. */
export function ending(runs: readonly Played[], kind: Kernel.EndingKind): number {
  return mean(runs, (run) => Number(run.report.ending === kind));
}

/** Change of orders delivered from the start to the last two quarters, mean over runs. */
export function orders(runs: readonly Played[]): number {
  return mean(runs, ({ report }) => report.throughput.end / report.throughput.start - 1);
}

/** Value of a run with its epilogue, k€, mean over runs. */
export function value(runs: readonly Played[]): number {
  return mean(runs, ({ report }) => report.value);
}

/** Who sits where nothing else is said: somebody who hears people, and somebody who knows the flow. */
const USUAL: Kernel.FunctionId[] = ['operations', 'hr'];

/**
 * A company in some state, left alone for some quarters: nobody comes to the door, no court asks,
 * nobody decides anything.
 */
export function leftAlone(
  here: Company,
  change: (world: World) => void,
  { quarters = 3, seed = 1 } = {},
): World {
  const { kernel } = here;
  const level = { ...here.level, dilemmas: [], law: { consultation: false, risk: 0 } };
  const world = kernel.found(level, seed);
  kernel.apply(level, world, { kind: 'ambition', purpose: 'growth' });
  kernel.apply(level, world, { kind: 'seat', stage: world.stage, table: USUAL });
  change(world);
  for (let quarter = 0; quarter < quarters; quarter++) kernel.apply(level, world, { kind: 'play' });
  return world;
}

/** What the last quarter of a world came to. */
export function lately(world: World): Kernel.QuarterReport {
  return world.history[world.history.length - 1]!;
}

/** The company after some quarters with this done to its steps, on a few seeds. */
export function after(
  here: Company,
  change: (s: World['stations'][number], at: number) => void,
  quarters = 2,
): Kernel.QuarterReport[] {
  return [1, 2, 3, 4].map((seed) => {
    const start = (world: World): void => {
      world.reach = 0.9;
      world.stations.forEach(change);
    };
    return lately(leftAlone(here, start, { quarters, seed }));
  });
}

/** Mean of a figure over reports. */
export function average(
  reports: Kernel.QuarterReport[],
  of: (report: Kernel.QuarterReport) => number,
): number {
  return reports.reduce((sum, report) => sum + of(report), 0) / reports.length;
}

/** Orders that this done to every step brings after two quarters, as a share of what comes without. */
export function ordersWith(here: Company, change: Partial<World['stations'][number]>): number {
  const orders = (reports: Kernel.QuarterReport[]): number => average(reports, (report) => report.orders);
  return orders(after(here, (s) => void Object.assign(s, change))) / orders(after(here, () => undefined)) - 1;
}
