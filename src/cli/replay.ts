/**
 * `npm run -s replay -- <run code> [--json] [--level <path>]`: plays a run again from its code and
 * prints the report that `play` printed, or the same line. Exit 2 for a code that cannot be trusted.
 */
import { command, lineOf, tellRun } from './print.ts';
import { asked, runOf } from './run-code.ts';

const USAGE = 'usage: npm run -s replay -- <run code> [--json] [--level <level id or path>]';

async function main(args: string[]): Promise<number> {
  const words = asked(args, USAGE);
  const { level, record, world } = await runOf(words, USAGE);
  const line = lineOf(level.playable, world, record);
  console.log(words.json ? JSON.stringify(line) : tellRun(line));
  return 0;
}

await command(main);
