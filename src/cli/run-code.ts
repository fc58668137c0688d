/**
 * What the commands that take a run code share: their words, the code's record, its level, the run
 * played again. Whatever is wrong with a code is told for people, with a remedy.
 */
import { tellProblem, type Level } from '../level/index.ts';
import { codeIn, decodeRun, readCode, type RunRecord } from '../run/index.ts';
import { loadWords } from '../text/index.ts';
import type { World } from '../kernel/index.ts';
import { levelById, loadLevel } from './levels.ts';
import { Stop } from './print.ts';
import { tellTrouble } from './trouble.ts';

/** What a command was asked. */
export interface Asked {
  code: string;
  json: boolean;
  /** Path or id of the level, where it is not the game's own. */
  level: string | null;
}

/**
 * Reads the words after a command: one code, `--json`, `--level`.
 * @throws Stop when they are no such words
 */
export function asked(args: readonly string[], usage: string): Asked {
  const words: string[] = [];
  let json = false;
  let level: string | null = null;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--json') json = true;
    else if (arg === '--level') {
      level = args[++i] ?? null;
      if (level === null) throw new Stop(`--level needs a level id or path\n${usage}`);
    } else if (arg.startsWith('--')) throw new Stop(`unknown option "${arg}"\n${usage}`);
    else words.push(arg);
  }
  if (words.length > 1) throw new Stop(`one run code at a time, not ${words.length}\n${usage}`);
  return { code: words[0] ?? '', json, level };
}

/** The level of a code, from the game's own or from where it was said to lie; null where nobody has it. */
function levelFor(code: string, asked: string | null): Level | null {
  if (asked === null) {
    const decoding = decodeRun(code);
    return decoding.ok ? levelById(decoding.record.level) : null;
  }
  const loading = loadLevel(asked);
  if (loading.ok) return loading.level;
  throw new Stop(loading.kind === 'unknown' ? loading.message : loading.problems.map(tellProblem).join('\n'));
}

export interface RunAgain {
  level: Level;
  record: RunRecord;
  world: World;
}

/**
 * The run of a code, played again.
 * @throws Stop for a code that cannot be trusted or played here
 */
export async function runOf({ code: text, level: where }: Asked, usage: string): Promise<RunAgain> {
  const code = codeIn(text);
  const level = levelFor(code, where);
  const played = readCode(code, level ? [level.playable] : []);
  if (level && played.ok) return { level, record: played.record, world: played.world };
  if (played.ok) throw new Error('a run is played in some level');
  const tells = tellTrouble(played, await loadWords('en'));
  if (played.why === 'empty') throw new Stop(`${tells}\n${usage}`);
  if (played.why !== 'unknown-level') throw new Stop(tells);
  throw new Stop(
    where === null ? `${tells}; give its folder with --level` : `${tells}, nor is it "${where}"`,
  );
}
