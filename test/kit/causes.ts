/** Runs whose cause is known: a style that does one thing otherwise than the right hands, and the axis it is. */
import type { Axis } from '../../src/debrief/index.ts';
import type { Decision, PlayableLevel } from '../../src/kernel/index.ts';
import { builtIn, playerOf, playOut, type Playbook } from '../../src/run/index.ts';

const right = builtIn('right-hands')!;
const tools = builtIn('technical')!.tables;

/** The styles, by what is known of them. */
export const CAUSES: readonly { cause: string; axis: Axis; style: Playbook }[] = [
  {
    cause: 'AI bolted on to processes as they are',
    axis: 'process',
    style: { ...right, process: 'bolt-on' },
  },
  { cause: 'failures shelved', axis: 'failures', style: { ...right, failure: 'shelve' } },
  { cause: 'failures blamed on somebody', axis: 'failures', style: { ...right, failure: 'blame' } },
  { cause: 'freed people left to routine', axis: 'reinvestment', style: builtIn('idle')! },
  {
    cause: 'freed people let go',
    axis: 'reinvestment',
    style: { ...right, reinvest: { sales: 0, offers: 0, value: 0, cuts: 1 } },
  },
  { cause: 'people of tools at every table', axis: 'who-led', style: { ...right, tables: tools } },
  {
    cause: 'people of tools in production',
    axis: 'who-led',
    style: { ...right, tables: { ...right.tables, production: tools.production } },
  },
];

/** A whole run of a style. */
export const runOf = (level: PlayableLevel, style: Playbook | string, seed: number): Decision[] =>
  playOut(level, seed, playerOf(typeof style === 'string' ? builtIn(style)! : style)).decisions;
