/**
 * What the commands share: how a run is told as a line or as a report, and how a command that
 * cannot go on says so. Rounds for people, never for `--json`.
 */
import { report, type PlayableLevel, type RunReport, type World } from '../kernel/index.ts';
import { encodeRun, type Played } from '../run/index.ts';

/** One run as `--json` prints it, keys in this order. */
export type RunLine = { level: string; seed: number; playbook: string | null } & RunReport & { code: string };

/** A command cannot do what was asked: a message for people, and exit 2. Never a bug. */
export class Stop extends Error {}

/**
 * Runs a command: its exit code becomes the process's; a {@link Stop} is told on stderr and exits 2,
 * without a stack trace. A broken pipe (`| head`) is no failure.
 */
export async function command(main: (args: string[]) => number | Promise<number>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/** The line of a run: what was played, what came out, and its code. */
export function lineOf(level: PlayableLevel, world: World, played: Played): RunLine {
  const { ending, ...figures } = report(level, world);
  const code = encodeRun(level, played);
  return { level: level.id, seed: world.seed, playbook: played.playbook ?? null, ending, ...figures, code };
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const change = ({ start, end }: { start: number; end: number }): string => {
  const share = ((end / start - 1) * 100).toFixed(1);
  return `${share.startsWith('-') ? '' : '+'}${share} %`;
};
const money = (thousands: number): string => `${Math.round(thousands).toLocaleString('en')} k€`;

/** One run as a readable report, the last line its code. */
export function tellRun(line: RunLine): string {
  const { heads, throughput, revenue, result } = line;
  const rows: [string, string][] = [
    ['level', line.level],
    ['seed', String(line.seed)],
    ['played by', line.playbook?.replace(/\p{C}/gu, '?') ?? 'a person'],
    ['ending', line.ending ?? `none yet, ${result.byQuarter.length} quarters played`],
    ['people', `${heads.start.toFixed(1)} -> ${heads.end.toFixed(1)} (cut: ${percent(line.cutShare)})`],
    [
      'orders delivered',
      `${throughput.start.toFixed(1)} -> ${throughput.end.toFixed(1)} a week (${change(throughput)})`,
    ],
    ['revenue', `${money(revenue.start)} -> ${money(revenue.end)} a quarter (${change(revenue)})`],
    [
      'result',
      `${money(result.cumulative)} in all; by quarter ${result.byQuarter.map((k) => Math.round(k)).join(', ')}`,
    ],
    ['value', money(line.value)],
    [
      'trust, fear, literacy',
      [line.trust, line.fear, line.literacy].map((share) => share.toFixed(2)).join(', '),
    ],
    ['task time saved', percent(line.taskSaving)],
    ['rework', percent(line.reworkShare)],
    ['lessons, failures', `${line.lessons.toFixed(2)}, ${line.failures}`],
    ['suspended by a court', line.suspended ? 'yes' : 'no'],
    ['fingerprint', line.fingerprint],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return [...rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`), `code  ${line.code}`].join('\n');
}
