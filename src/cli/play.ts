/**
 * `npm run -s play -- <level id or path> --playbook <file or built-in name> --seeds 1..200
 * [--json | --summary]`: lets a playbook play a level, headless, and tells what came out. Exit 2
 * with a message when it cannot do what was asked.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { report, type PlayableLevel } from '../kernel/index.ts';
import { nearest, readJson, tellProblem } from '../level/index.ts';
import { builtIn, BUILT_IN_NAMES, playerOf, playOut, readPlaybook, type Playbook } from '../run/index.ts';
import { loadLevel } from './levels.ts';
import { command, lineOf, Stop } from './print.ts';
import { readSeeds } from './seeds.ts';
import { type Row, summaryOf, tableOf, tellSummary } from './table.ts';

const USAGE =
  'usage: npm run -s play -- <level id or path> --playbook <file or built-in name> [--seeds 1..200] [--json | --summary]';
/** Seeds when none are asked for. */
const USUAL_SEEDS = '1..20';

interface Asked {
  level: string;
  playbook: string;
  seeds: string;
  how: 'table' | 'json' | 'summary';
}

function readArguments(args: readonly string[]): Asked {
  const words: string[] = [];
  const options = new Map<string, string>();
  let how: Asked['how'] = 'table';
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    const [name, inline] = arg.startsWith('--') && arg.includes('=') ? split(arg) : [arg, undefined];
    if (name === '--json' || name === '--summary') {
      const wanted = name === '--json' ? 'json' : 'summary';
      if (how !== 'table' && how !== wanted) throw new Stop(`--json or --summary, not both\n${USAGE}`);
      how = wanted;
    } else if (name === '--playbook' || name === '--seeds') {
      const value = inline ?? args[++i];
      if (value === undefined || value === '' || value.startsWith('--'))
        throw new Stop(`${name} needs a value\n${USAGE}`);
      if (options.has(name)) throw new Stop(`${name} is given twice\n${USAGE}`);
      options.set(name, value);
    } else if (arg.startsWith('-')) throw new Stop(`unknown option "${arg}"\n${USAGE}`);
    else words.push(arg);
  }
  if (words.length === 0) throw new Stop(`no level given\n${USAGE}`);
  if (words.length > 1)
    throw new Stop(`one level at a time, not ${words.length} (${words.join(', ')})\n${USAGE}`);
  const playbook = options.get('--playbook');
  if (playbook === undefined)
    throw new Stop(`no playbook given; built in: ${BUILT_IN_NAMES.join(', ')}\n${USAGE}`);
  return { level: words[0]!, playbook, seeds: options.get('--seeds') ?? USUAL_SEEDS, how };
}

function split(arg: string): [string, string] {
  const at = arg.indexOf('=');
  return [arg.slice(0, at), arg.slice(at + 1)];
}

function levelFor(asked: string): PlayableLevel {
  const loading = loadLevel(asked);
  if (loading.ok) return loading.level.playable;
  throw new Stop(loading.kind === 'unknown' ? loading.message : loading.problems.map(tellProblem).join('\n'));
}

function playbookFor(asked: string): Playbook {
  const own = builtIn(asked);
  if (own) return own;
  if (!existsSync(asked) || !statSync(asked).isFile()) {
    const near = nearest(asked, BUILT_IN_NAMES);
    const hint = near
      ? `did you mean "${near}"?`
      : `built in: ${BUILT_IN_NAMES.join(', ')}; or give the path of a file`;
    throw new Stop(`no playbook "${asked}"; ${hint}`);
  }
  const json = readJson(readFileSync(asked, 'utf8'));
  if (!json.ok)
    throw new Stop(
      `${asked}: line ${json.line}, column ${json.column}: ${json.what}${json.remedy ? `; ${json.remedy}` : ''}`,
    );
  const reading = readPlaybook(json.value);
  if (reading.ok) return reading.playbook;
  throw new Stop(reading.problems.map((problem) => `${asked}: ${problem}`).join('\n'));
}

function main(args: string[]): number {
  const asked = readArguments(args);
  const seeds = readSeeds(asked.seeds);
  const level = levelFor(asked.level);
  const playbook = playbookFor(asked.playbook);
  const player = playerOf(playbook);
  const rows: Row[] = [];
  for (const seed of seeds) {
    const { world, decisions } = playOut(level, seed, player);
    const played = { seed, decisions, playbook: playbook.name };
    if (asked.how === 'json') process.stdout.write(`${JSON.stringify(lineOf(level, world, played))}\n`);
    else {
      rows.push({ seed, ...report(level, world) });
      if (asked.how === 'table' && seeds.length === 1)
        process.stdout.write(`code ${lineOf(level, world, played).code}\n\n`);
    }
  }
  if (asked.how === 'json') return 0;
  if (asked.how === 'table') process.stdout.write(`${tableOf(rows)}\n\n`);
  process.stdout.write(`${tellSummary(`${level.id}, ${playbook.name}`, summaryOf(rows))}\n`);
  return 0;
}

await command(async (args) => main(args));
