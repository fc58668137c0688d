/**
 * `npm run bench [-- --json]`: measures how fast the game is and prints it beside what it should be. A measure on
 * a shared machine fails nobody: the exit code tells only whether it could be taken.
 */
import { availableParallelism, cpus } from 'node:os';
import { levelById } from '../../cli/levels.ts';
import { benchKernel } from './kernel.ts';
import { print } from './lines.ts';

const json = process.argv.includes('--json');
const level = levelById('training');
if (!level) {
  console.error('The training level cannot be read: npm run -s check -- training');
  process.exit(2);
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
  if (!json)
    console.log(`\n${machine.processor}, ${machine.cores} cores, Node ${machine.node}, ${machine.system}\n`);
  print(lines, json);
} catch (error) {
  console.error(`The bench could not run: ${(error as Error).message}`);
  process.exitCode = 2;
}
