/**
 * What the commands that take a run code share: their words, the code's record, its level, the run
 * played again. Whatever is wrong with a code is told for people, with a remedy.
 */
import { tellProblem, type Level } from '../level/index.ts';
import { decodeRun, replay, type Decoding, type RunRecord } from '../run/index.ts';
import { loadWords } from '../text/index.ts';
import type { World } from '../kernel/index.ts';
import { levelById, loadLevel } from './levels.ts';
import { Stop } from './print.ts';

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

const REFUSED: Record<Exclude<Decoding, { ok: true }>['why'], string> = {
  empty: 'no run code given',
  'too-long': 'this is too long to be a run code',
  'not-a-code': 'this is not a run code; copy it again, whole',
  changed: 'this run code has been changed: at least one character is wrong or missing; copy it again, whole',
  'newer-code': 'this run code was made by a later version of the game',
  'other-rules': 'this run code was made under other rules, so the run would come out differently today',
};

function levelFor(record: RunRecord, asked: string | null): Level {
  if (asked === null) {
    const level = levelById(record.level);
    if (level) return level;
    throw new Stop(
      `this run was played in level "${record.level}", which is not here; give its folder with --level`,
    );
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
export async function runOf({ code, level: where }: Asked, usage: string): Promise<RunAgain> {
  const decoding = decodeRun(code);
  if (!decoding.ok)
    throw new Stop(decoding.why === 'empty' ? `${REFUSED.empty}\n${usage}` : REFUSED[decoding.why]);
  const { record } = decoding;
  const level = levelFor(record, where);
  const played = replay(level.playable, record);
  if (played.ok) return { level, record, world: played.world };
  if (played.why === 'other-level')
    throw new Stop(`this run was played in another version of level "${record.level}" than the one here`);
  if (played.why === 'other-rules') throw new Stop(REFUSED['other-rules']);
  const { t } = await loadWords('en');
  const { why, needs = 0, has = 0, what = '' } = played.verdict;
  const reason = t(`refusal.${why}`, { needs, has, what });
  throw new Stop(`decision ${played.decision}, in quarter ${played.quarter}, is not legal: ${reason}`);
}
