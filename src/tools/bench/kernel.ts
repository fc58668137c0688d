/**
 * How fast the kernel is: whole runs a second with the bot, its weeks against the empty moves of a
 * well-known engine for turn-based games measured in the same minutes, and what the same quarter
 * costs under immer. Measures; decides nothing. Best of many short passes, because machines are shared.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { produce } from 'immer';
import {
  apply,
  copyOf,
  type Decision,
  EPILOGUE,
  type PlayableLevel,
  sprint,
  type World,
} from '../../kernel/index.ts';
import { builtIn, playerOf } from '../../run/index.ts';
import { atLeast, type BenchLine } from './lines.ts';

/** The engine measured against, at a fixed version. */
const OTHER = { name: 'boardgame.io', version: '0.50.2' } as const;
/** Passes are short, so that some of them meet a core that nobody else wants. */
const PASSES = 400;
const TURNS = 4;
const WEEKS_A_QUARTER = 13;

/** Seconds that `work` takes, the best of the passes so far. */
function best(before: number, work: () => void): number {
  const from = performance.now();
  work();
  const took = (performance.now() - from) / 1000;
  return took < before ? took : before;
}

/** A function that makes one empty move in the other engine, which is installed into a temporary folder. */
async function otherEngine(): Promise<{ move: () => void; done: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const done = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    await promisify(execFile)(
      npm,
      [
        'install',
        '--no-audit',
        '--no-fund',
        '--ignore-scripts',
        '--loglevel=error',
        `${OTHER.name}@${OTHER.version}`,
      ],
      { cwd: folder, shell: process.platform === 'win32', timeout: 300_000 },
    );
    if (!existsSync(join(folder, 'node_modules', OTHER.name)))
      throw new Error(`${OTHER.name} was not installed`);
    const need = createRequire(join(folder, 'package.json'));
    const { Client } = need(`${OTHER.name}/client`) as {
      Client(options: unknown): { start(): void; moves: Record<string, () => void> };
    };
    const client = Client({ game: { setup: () => ({}), moves: { nothing: () => undefined } }, debug: false });
    client.start();
    return { move: () => client.moves.nothing!(), done };
  } catch (error) {
    done();
    throw error;
  }
}

/**
 * Measures the kernel on a level.
 * @param level the training level
 * @param tell called with what goes on, for people
 */
export async function benchKernel(
  level: PlayableLevel,
  tell: (line: string) => void = () => undefined,
): Promise<BenchLine[]> {
  const player = playerOf(builtIn('right-hands')!);
  const each = 10;
  let seed = 0;
  const runs = (): void => {
    for (let i = 0; i < each; i++) sprint(level, ++seed, player);
  };
  tell('warming up');
  for (let i = 0; i < 200; i++) runs();

  let other: Awaited<ReturnType<typeof otherEngine>> | null = null;
  try {
    tell(`installing ${OTHER.name} ${OTHER.version} into a temporary folder`);
    other = await otherEngine();
  } catch (error) {
    tell(
      `${OTHER.name} could not be installed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    );
  }
  const moves = 50;
  const emptyMoves = (): void => {
    for (let i = 0; i < moves; i++) other!.move();
  };
  // A client keeps its log of moves; a fresh one for each pass would measure making clients, so both warm up alike.
  if (other) for (let i = 0; i < 40; i++) emptyMoves();
  tell('measuring');
  let run = Infinity;
  let move = Infinity;
  // In turns, but not pass by pass: each would spoil the other's caches.
  for (let turn = 0; turn < TURNS; turn++) {
    for (let pass = 0; pass < PASSES / TURNS; pass++) run = best(run, runs);
    if (other) for (let pass = 0; pass < PASSES / TURNS; pass++) move = best(move, emptyMoves);
  }
  other?.done();
  const runsASecond = each / run;
  const weeksASecond = runsASecond * (level.quarters + EPILOGUE.quarters) * WEEKS_A_QUARTER;
  const lines = [atLeast('full training runs with the bot', runsASecond, 'runs/s', 5000)];
  lines.push(atLeast('weeks of those runs', weeksASecond, 'weeks/s', null));
  if (other) {
    lines.push(atLeast(`empty moves of ${OTHER.name}`, moves / move, 'moves/s', null));
    lines.push(
      atLeast(`weeks against empty moves of ${OTHER.name}`, weeksASecond / (moves / move), 'times', 50),
    );
  } else
    lines.push({
      name: `weeks against empty moves of ${OTHER.name}`,
      value: 0,
      unit: 'times',
      target: 50,
      ok: false,
    });
  tell('the same quarter under immer');
  lines.push(atLeast('the same quarter under immer', immerRatio(level, player), 'times the cost', null));
  return lines;
}

/** Cost of one quarter under immer's `produce` against the same quarter on a copy. Last, because drafts slow the plain path. */
function immerRatio(level: PlayableLevel, player: (level: PlayableLevel, world: World) => Decision): number {
  const decisions: Decision[] = [];
  sprint(level, 3, (company, world) => {
    const decision = player(company, world);
    decisions.push(decision);
    return decision;
  });
  let quarters = 0;
  const half = decisions.findIndex((decision) => decision.kind === 'play' && ++quarters === 6);
  const world = sprint(level, 3, decisions.slice(0, half));
  const play: Decision = { kind: 'play' };
  let plain = Infinity;
  for (let pass = 0; pass < PASSES; pass++)
    plain = best(plain, () => {
      for (let i = 0; i < 10; i++) apply(level, copyOf(world), play);
    });
  const base = copyOf(world);
  let drafted = Infinity;
  for (let pass = 0; pass < 40; pass++)
    drafted = best(drafted, () => {
      produce(base, (draft) => apply(level, draft as World, play));
    });
  return drafted / (plain / 10);
}
