/**
 * `npm run -s replay -- <run code> [--json] [--level <path>]`: plays a run again from its code and
 * prints the report that `play` printed, or the same line. Exit 2 for a code that cannot be trusted.
 */
import { loadWords } from '../text/index.ts';
import { decodeRun, replay, type Decoding, type RunRecord } from '../run/index.ts';
import { levelById, loadLevel } from './levels.ts';
import { tellProblem, type Level } from '../level/index.ts';
import { command, lineOf, Stop, tellRun } from './print.ts';

const USAGE = 'usage: npm run -s replay -- <run code> [--json] [--level <level id or path>]';

const REFUSED: Record<Exclude<Decoding, { ok: true }>['why'], string> = {
  empty: `no run code given\n${USAGE}`,
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

async function main(args: string[]): Promise<number> {
  const words: string[] = [];
  let json = false;
  let asked: string | null = null;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--json') json = true;
    else if (arg === '--level') {
      asked = args[++i] ?? null;
      if (asked === null) throw new Stop(`--level needs a level id or path\n${USAGE}`);
    } else if (arg.startsWith('--')) throw new Stop(`unknown option "${arg}"\n${USAGE}`);
    else words.push(arg);
  }
  if (words.length > 1) throw new Stop(`one run code at a time, not ${words.length}\n${USAGE}`);
  const decoding = decodeRun(words[0] ?? '');
  if (!decoding.ok) throw new Stop(REFUSED[decoding.why]);
  const { record } = decoding;
  const { playable } = levelFor(record, asked);
  const played = replay(playable, record);
  if (!played.ok) {
    if (played.why === 'other-level') {
      throw new Stop(`this run was played in another version of level "${record.level}" than the one here`);
    }
    if (played.why === 'other-rules') throw new Stop(REFUSED['other-rules']);
    const { t } = await loadWords('en');
    const { why, needs = 0, has = 0, what = '' } = played.verdict;
    const reason = t(`refusal.${why}`, { needs, has, what });
    throw new Stop(`decision ${played.decision}, in quarter ${played.quarter}, is not legal: ${reason}`);
  }
  const line = lineOf(playable, played.world, record);
  console.log(json ? JSON.stringify(line) : tellRun(line));
  return 0;
}

await command(main);
