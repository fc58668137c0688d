/**
 * `npm run -s debrief -- <run code> [--json] [--level <path>]`: what the debrief finds out about a run,
 * in both readings; with `--json` as one object, `effects` among it. Exit 2 for a code that cannot be
 * trusted or a run that was not played to its end.
 */
import {
  atOnce,
  onYourLuck,
  overLucks,
  weightiest,
  type AxisEffect,
  type OnYourLuck,
  type OverLucks,
} from '../debrief/index.ts';
import type { Decision } from '../kernel/index.ts';
import { command, lineOf, Stop, type RunLine } from './print.ts';
import { asked, runOf } from './run-code.ts';

const USAGE = 'usage: npm run -s debrief -- <run code> [--json] [--level <level id or path>]';

/** The debrief as `--json` prints it. */
interface Debrief {
  run: RunLine;
  /** Over other lucks, in the telling order: what cost first, then what brought. */
  effects: AxisEffect[];
  lucks: Omit<OverLucks, 'axes'>;
  luck: OnYourLuck;
}

const money = (value: number): string => `${Math.round(value).toLocaleString('en')} k€`;
const signed = (value: number): string => (value > 0 ? `+${money(value)}` : money(value));

/** Columns, the first to the left, the others to the right. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '),
    )
    .join('\n');
}

function decisionText(decision: Decision): string {
  switch (decision.kind) {
    case 'ambition':
      return `ambition ${decision.purpose}`;
    case 'seat':
      return `table ${decision.table.join('+')}`;
    case 'failure':
      return `failure: ${decision.answer}`;
    case 'dilemma':
      return `${decision.id}: ${'abc'[decision.answer]}`;
    case 'start':
      return `${decision.move}${decision.target < 0 ? '' : `@${decision.target}`}${decision.double ? ' twice' : ''}`;
    case 'direct':
      return `freed people: sales ${decision.sales}, offers ${decision.offers}, value ${decision.value}, cuts ${decision.cuts}`;
    case 'cut':
      return decision.jobs === 0 ? 'nothing' : `cut ${decision.jobs}`;
    case 'recall':
      return `recall ${decision.people}`;
    case 'bet':
      return `bet ${decision.bet}`;
    case 'play':
      return 'play';
  }
}

function tell({ run, effects, lucks, luck }: Debrief): string {
  const part = (title: string, body: string): string => `${title}\n${'-'.repeat(title.length)}\n${body}\n`;
  const ties = lucks.ties.map((group) => `tied: ${group.join(', ')}`);
  return [
    `${run.level}, seed ${run.seed}: ${run.ending}, ${money(run.value)}; without AI ${money(luck.ghost.value)}\n`,
    part(
      `Over ${lucks.lucks} other lucks: what each way brought against its alternative`,
      [
        columns([
          ['axis', 'instead', 'value', '±', 'jobs', 'trust'],
          ...effects.map((each) => [
            each.axis,
            each.played ? each.instead.to : 'never a choice',
            signed(each.effect),
            money(each.error),
            each.jobs.toFixed(1),
            each.trust.toFixed(2),
          ]),
        ]),
        ...ties,
        ...lucks.interactions.map(
          ({ a, b, by, error }) => `${a} and ${b}: ${signed(by)} ± ${money(error)} only together`,
        ),
      ].join('\n'),
    ),
    part(
      'From doing nothing to what it came to, usually',
      columns(
        lucks.waterfall.map(({ kind, axis, by, error }) => [axis ?? kind, signed(by), `± ${money(error)}`]),
      ),
    ),
    part(
      'On this very luck: what weighed most',
      columns(
        weightiest(luck.effects)
          .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
          .slice(0, 10)
          .map(({ quarter, was, instead, value }) => [
            `Q${quarter}  ${decisionText(was)}`,
            `instead: ${decisionText(instead)}`,
            signed(value),
          ]),
      ),
    ),
  ].join('\n');
}

async function main(args: string[]): Promise<number> {
  const words = asked(args, USAGE);
  const { level, record, world } = await runOf(words, USAGE);
  const { playable } = level;
  if (!world.ending)
    throw new Stop(
      `this run was left in quarter ${world.quarter + 1} of ${playable.quarters}; a debrief needs its end`,
    );
  const { axes, ...lucks } = atOnce(overLucks(playable, record.seed, record.decisions));
  const debrief: Debrief = {
    run: lineOf(playable, world, record),
    effects: axes,
    lucks,
    luck: atOnce(onYourLuck(playable, record.seed, record.decisions)),
  };
  console.log(words.json ? JSON.stringify(debrief) : tell(debrief));
  return 0;
}

await command(main);
