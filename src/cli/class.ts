/**
 * `npm run -s class -- <file> [--json] [--level <path>]`: reads every run code in a file (one a line, a
 * CSV, an export of a learning platform, a mail; `-` for standard input), replays each, prints a line
 * a code and then the class. A code that cannot be trusted is told with its line and reason.
 */
import { readFileSync } from 'node:fs';
import {
  classEntry,
  classOf,
  type ClassEntry,
  type ClassOfLevel,
  type ClassReport,
  type ClassRun,
} from '../debrief/index.ts';
import { tellProblem, type Level } from '../level/index.ts';
import { findCodes, MOST_TEXT } from '../run/index.ts';
import { loadWords, type Words } from '../text/index.ts';
import { knownLevels, levelById, loadLevel } from './levels.ts';
import { command, Stop, type RunLine } from './print.ts';
import { tellTrouble } from './trouble.ts';

const USAGE = 'usage: npm run -s class -- <file or -> [--json] [--level <level id or path>]...';

/** The game's own levels and those asked for besides, by id; a level asked for wins over an own one. */
function levelsFor(asked: readonly string[]): Level[] {
  const levels = new Map<string, Level>();
  for (const id of knownLevels()) {
    const level = levelById(id);
    if (level) levels.set(level.document.id, level);
  }
  for (const path of asked) {
    const loading = loadLevel(path);
    if (!loading.ok)
      throw new Stop(
        loading.kind === 'unknown' ? loading.message : loading.problems.map(tellProblem).join('\n'),
      );
    levels.set(loading.level.document.id, loading.level);
  }
  return [...levels.values()];
}

function readText(file: string): string {
  try {
    const text = readFileSync(file === '-' ? 0 : file, 'utf8');
    if (text.length > MOST_TEXT) throw new Stop(`${file} is too big: at most ${MOST_TEXT / 1e6} MB are read`);
    return text;
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(`cannot read ${file}: ${(error as Error).message}`);
  }
}

const money = (thousands: number): string => `${Math.round(thousands).toLocaleString('en')} k€`;
const plain = (text: string): string => text.replace(/\p{C}/gu, '?');

/** The run as `play` and `replay` print it. */
function lineOfRun({ level, seed, playbook, report, code }: ClassRun): RunLine {
  return { level, seed, playbook, ...report, code };
}

/** One entry as a line for people. */
function tellEntry(entry: ClassEntry, repeats: ClassEntry | null, words: Words): string {
  const where = `line ${entry.line}${entry.name === null ? '' : ` (${plain(entry.name)})`}: `;
  if (!entry.run) return `${where}NO  ${tellTrouble(entry.trouble!, words)}`;
  const { level, seed, report } = entry.run;
  const end = report.ending ?? `not finished, ${report.result.byQuarter.length} quarters played`;
  const again = repeats ? `, the same run as line ${repeats.line}` : '';
  return `${where}${level}, seed ${seed}: ${end}, value ${money(report.value)}${again}`;
}

function tellLevel(of: ClassOfLevel): string {
  const { runs, going, endings, value, lines, questions, bets } = of;
  const rows = [
    `class of "${of.level}": ${runs.length} finished, ${going.length} still going, ${of.lucks} lucks`,
    `endings   growth ${endings.growth}   reprieve ${endings.reprieve}   layoffs ${endings.layoffs}`,
    `value     median ${money(value.median)}, from ${money(value.least)} to ${money(value.most)}`,
    `result    median ${lines.median.map(Math.round).join(', ')}`,
    `          best   ${lines.best.map(Math.round).join(', ')}`,
    `bets      ${bets.right} of ${bets.made} seen coming`,
    `questions, the one that split the room first`,
  ];
  for (const { id, asked, options, split, gap } of questions)
    rows.push(
      `  ${id} (${asked} met it, split ${split.toFixed(2)}, ${money(gap)} apart): ` +
        options
          .map(
            ({ option, who, endings: ends, value: worth }) =>
              `${option} ${who.length} (growth ${ends.growth}, median ${money(worth)})`,
          )
          .join('; '),
    );
  return rows.join('\n');
}

function tellClass(report: ClassReport): string {
  const repeated = report.repeats.filter((each) => each !== null).length;
  const head = `${report.handedIn} handed in, ${report.bad} that cannot be replayed, ${repeated} repeated`;
  return [head, ...report.levels.map(tellLevel)].join('\n\n');
}

async function main(args: string[]): Promise<number> {
  const files: string[] = [];
  const asked: string[] = [];
  let json = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--json') json = true;
    else if (arg === '--level') {
      const path = args[++i];
      if (path === undefined) throw new Stop(`--level needs a level id or path\n${USAGE}`);
      asked.push(path);
    } else if (arg.startsWith('--')) throw new Stop(`unknown option "${arg}"\n${USAGE}`);
    else files.push(arg);
  }
  if (files.length !== 1) throw new Stop(`one file at a time, not ${files.length}\n${USAGE}`);
  const finds = findCodes(readText(files[0]!));
  if (finds.length === 0) throw new Stop(`there is nothing like a run code in ${files[0]!}`);
  const levels = levelsFor(asked).map((each) => each.playable);
  const words = await loadWords('en');
  const entries = finds.map((find) => classEntry(find, 0, levels));
  const report = classOf(entries);
  for (const [place, entry] of entries.entries()) {
    const first = report.repeats[place] ?? null;
    const repeats = first === null ? null : entries[first]!;
    if (!json) console.log(tellEntry(entry, repeats, words));
    else {
      const { line, name, run, trouble } = entry;
      const whose = name === null ? {} : { name };
      const again = repeats ? { repeats: repeats.line } : {};
      const told = run
        ? { ok: true, ...whose, ...again, report: lineOfRun(run) }
        : {
            ok: false,
            ...whose,
            reason: trouble!.why,
            says: tellTrouble(trouble!, words),
            held: trouble!.held,
          };
      console.log(JSON.stringify({ line, ...told }));
    }
  }
  console.log(json ? JSON.stringify({ class: report }) : `\n${tellClass(report)}`);
  return 0;
}

await command(main);
