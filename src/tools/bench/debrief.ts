/**
 * `npm run bench:debrief [-- --json]`: how long looking back takes on a training run: both readings, one
 * decision made otherwise, a whole class that hands in its codes, and each as so many single runs. Processor
 * time, best of a few passes: on a shared machine the clock on the wall tells who else is at work.
 */
import { levelById } from '../../cli/levels.ts';
import {
  atOnce,
  branchOf,
  choicesOf,
  classEntry,
  classOf,
  onYourLuck,
  overLucks,
  type ClassReport,
} from '../../debrief/index.ts';
import { sprint, type PlayableLevel } from '../../kernel/index.ts';
import { BUILT_IN_NAMES, builtIn, encodeRun, findCodes, playerOf, playOut } from '../../run/index.ts';
import { atLeast, atMost, print, quantile, type BenchLine } from './lines.ts';

const SEED = 7;
const PASSES = 9;
const CLASS = 300;

/** Milliseconds of processor time that `work` takes, the best of some passes. */
function best(work: () => void, passes = PASSES): number {
  let least = Infinity;
  for (let pass = 0; pass < passes; pass++) {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** What a class hands in: a code a line, every one of another run, and three lines that hold none. */
function handedIn(level: PlayableLevel): string {
  const codes = Array.from({ length: CLASS }, (_, turn) => {
    const seed = 1 + turn;
    const player = playerOf(builtIn(BUILT_IN_NAMES[turn % BUILT_IN_NAMES.length]!)!);
    return encodeRun(level, { seed, decisions: playOut(level, seed, player).decisions });
  });
  const [first, second] = [codes[0]!, codes[1]!];
  const changed = first.slice(0, 40) + (first[40] === 'A' ? 'B' : 'A') + first.slice(41);
  return [...codes, changed, second.slice(0, -9), 'G-lost-on-its-way-to-the-class'].join('\n');
}

/** Reads, replays and checks everything handed in, then makes a class of it: as the page and `npm run class` do. */
const readClass = (text: string, level: PlayableLevel): ClassReport =>
  classOf(findCodes(text).map((find) => classEntry(find, 0, [level])));

/** Measures a class on a level. @param run ms that one run takes */
function benchClass(level: PlayableLevel, run: number): BenchLine[] {
  const text = handedIn(level);
  let report: ClassReport | null = null;
  const read = best(() => void (report = readClass(text, level)), 3);
  const { bad, levels } = report!;
  return [
    atMost(`class of ${CLASS}: codes read, replayed, compared`, read, 'ms', 10_000),
    atMost(`class of ${CLASS}, in single runs`, read / run, 'runs', null),
    atLeast('different runs in it', levels[0]?.runs.length ?? 0, 'runs', CLASS),
    atLeast('lines in it found to be bad', bad, 'lines', 3),
  ];
}

/** Measures the debrief on a level. */
function benchDebrief(level: PlayableLevel): BenchLine[] {
  const { decisions } = playOut(level, SEED, playerOf(builtIn('right-hands')!));
  const many = 50;
  const run =
    best(() => {
      for (let i = 0; i < many; i++) sprint(level, SEED, decisions);
    }, 4 * PASSES) / many;
  let reruns = 0;
  const luck = best(() => void (reruns = atOnce(onYourLuck(level, SEED, decisions)).effects.length));
  const lucks = best(() => void atOnce(overLucks(level, SEED, decisions)));
  // What a player waits for: every decision of the run made otherwise once, the slowest but few.
  const waits = choicesOf(level, SEED, decisions).map(({ decision, options }) =>
    best(() => void branchOf(level, SEED, decisions, decision, options[0]!), 3),
  );
  const whatIf = quantile(waits, 0.95);
  return [
    atMost('one training run', run, 'ms', null),
    atMost('every alternative on the own luck', luck, 'ms', 500),
    atMost('alternatives tried', reruns, 'reruns', null),
    atMost('every alternative on the own luck, in single runs', luck / run, 'runs', null),
    atMost('four axes over 64 lucks', lucks, 'ms', null),
    atMost('four axes over 64 lucks, in single runs (1088 played)', lucks / run, 'runs', null),
    atMost('what if: both lines, 95 of 100', whatIf, 'ms', 50),
    atMost('what if, in single runs', whatIf / run, 'runs', null),
    ...benchClass(level, run),
  ];
}

const level = levelById('training');
if (level) print(benchDebrief(level.playable), process.argv.includes('--json'));
else {
  console.error('The training level cannot be read: npm run -s check -- training');
  process.exitCode = 2;
}
