/**
 * `npm run bench [-- --json]`: measures how fast the game is and prints it beside what it should be. A measure on
 * a shared machine fails nobody: the exit code tells only whether it could be taken.
 */
import { availableParallelism, cpus } from 'node:os';
import { levelById } from '../../cli/levels.ts';
import { benchKernel, type BenchLine } from './kernel.ts';

const json = process.argv.includes('--json');
const level = levelById('training');
if (!level) {
  console.error('The training level cannot be read: npm run -s check -- training');
  process.exit(2);
}

/** Three digits that matter, thousands apart. */
const figure = (value: number): string =>
  value.toLocaleString('en', { maximumSignificantDigits: value >= 1000 ? 4 : 3 });

function told({ name, value, unit, target, ok }: BenchLine): string {
  const asked = target === null ? '' : `  target ${figure(target)}: ${ok ? 'met' : 'missed'}`;
  return `${figure(value).padStart(12)} ${unit.padEnd(15)} ${name}${asked}`;
}

try {
  const lines = await benchKernel(level.playable, (line) => {
    if (!json) console.error(`${line} ...`);
  });
  const machine = {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    node: process.versions.node,
    system: `${process.platform} ${process.arch}`,
  };
  if (json) for (const line of lines) console.log(JSON.stringify(line));
  else {
    console.log(`\n${machine.processor}, ${machine.cores} cores, Node ${machine.node}, ${machine.system}\n`);
    for (const line of lines) console.log(told(line));
  }
} catch (error) {
  console.error(`The bench could not run: ${(error as Error).message}`);
  process.exitCode = 2;
}
