/**
 * `npm run -s check -- <level id or path> [--json]`: validates a level's files and runs its checks.
 * Exit 0: all holds; 1: a check does not hold; 2: the files are broken or the arguments wrong.
 */
import { join, relative } from 'node:path';
import { FIGURES, FILE_NAMES, readJson, tellProblem, type Figure, type Problem } from '../level/index.ts';
import {
  checkPlaybooks,
  runChecks,
  type CheckVerdict,
  type FigureVerdict,
  type Limit,
} from '../run/index.ts';
import { loadLevel, readText, tellFolder } from './levels.ts';
import { command, Stop } from './print.ts';

const USAGE = 'usage: npm run -s check -- <level id, folder or level.json> [--json]';

/** Figures told as per cent; the others are told as they are. */
const SHARES = new Set<Figure>([
  'growth',
  'reprieve',
  'layoffs',
  'cutShare',
  'taskSaving',
  'reworkShare',
  'suspended',
]);
const CHANGES = new Set<Figure>(['heads', 'throughput', 'revenue']);
const THOUSANDS = new Set<Figure>(['result', 'value']);

function tell(figure: Figure, value: number): string {
  if (SHARES.has(figure)) return `${(value * 100).toFixed(1)} %`;
  if (CHANGES.has(figure)) return `${value < 0 ? '' : '+'}${(value * 100).toFixed(1)} %`;
  return THOUSANDS.has(figure) ? `${Math.round(value)} k€` : value.toFixed(2);
}

const HOW: Record<Limit['how'], string> = {
  atLeast: 'at least',
  above: 'above',
  atMost: 'at most',
  below: 'below',
};

function tellFigure({ figure, mean, sd, limits, ok }: FigureVerdict): string {
  const asked = limits.map(
    ({ how, limit, from }) => `${HOW[how]} ${tell(figure, limit)}${from ? ` (from ${from})` : ''}`,
  );
  const spread = THOUSANDS.has(figure) ? `, sd ${Math.round(sd)}` : '';
  return `      ${ok ? ' ' : '!'} ${figure} ${tell(figure, mean)}${spread}; asked: ${asked.join(' and ')}  [${FIGURES[figure]}]`;
}

function tellCheck({ says, playbook, runs, figures, ok }: CheckVerdict): string {
  const words = typeof says === 'string' ? says : says.en;
  return [
    `${ok ? 'holds' : 'FAILS'}  ${words}`,
    `      ${playbook}, ${runs} runs`,
    ...figures.map(tellFigure),
  ].join('\n');
}

/** Looked for apart, because the reader of levels knows no playbooks. */
function playbookProblems(folder: string): Problem[] {
  const json = readJson(readText(join(folder, FILE_NAMES.checks)) ?? '');
  return json.ok ? checkPlaybooks(json.value, `${tellFolder(folder)}/${FILE_NAMES.checks}`) : [];
}

function main(args: string[]): number {
  const json = args.includes('--json');
  const rest = args.filter((arg) => arg !== '--json');
  const unknown = rest.find((arg) => arg.startsWith('-'));
  if (unknown) throw new Stop(`unknown option "${unknown}"\n${USAGE}`);
  const [asked] = rest;
  if (asked === undefined || rest.length > 1) {
    throw new Stop(
      `${asked === undefined ? 'no level given' : `one level at a time, not ${rest.length}`}\n${USAGE}`,
    );
  }
  const loading = loadLevel(asked, { checks: true });
  if (!loading.ok && loading.kind === 'unknown') throw new Stop(`${loading.message}\n${USAGE}`);
  const problems = [...(loading.ok ? [] : loading.problems), ...playbookProblems(loading.folder)];
  if (!loading.ok || problems.length > 0) {
    throw new Stop(
      [...problems.map(tellProblem), `${problems.length} problem${problems.length === 1 ? '' : 's'}`].join(
        '\n',
      ),
    );
  }
  const { playable, checks } = loading.level;
  if (!json) console.log(`${playable.id}: the files are in order (${relative('.', loading.folder) || '.'})`);
  let failed = 0;
  let count = 0;
  for (const verdict of runChecks(playable, checks!)) {
    count++;
    if (!verdict.ok) failed++;
    console.log(json ? JSON.stringify(verdict) : tellCheck(verdict));
  }
  if (!json)
    console.log(failed === 0 ? `${count} of ${count} checks hold` : `${failed} of ${count} checks FAIL`);
  return failed === 0 ? 0 : 1;
}

await command(main);
