/**
 * `npm run -s balance -- [level] [--seeds 200] [--quick] [--json | --hands]`: what a level rewards. Styles and their endings,
 * the effect of flipping each axis with its error, the spread of each quarter, who sits at the best tables, how often
 * each dilemma comes and which answer was best, and what searches find. As a page for people, as JSON, or as the hands
 * that test/kernel/exploits.test.ts holds. A level takes one to two minutes on two free cores, `--quick` a quarter of it.
 */
import { parseArgs } from 'node:util';
import { knownLevels, loadLevel } from '../../cli/levels.ts';
import { tellProblem } from '../../level/index.ts';
import { balanceOf } from './balance.ts';
import { handsOf } from './hands.ts';
import { page } from './page.ts';
import { openPool } from './pool.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: '200' },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    hands: { type: 'boolean', default: false },
  },
});
const seeds = Number(values.seeds);
if (!Number.isInteger(seeds) || seeds < 8 || seeds > 5000) {
  console.error('usage: npm run -s balance -- [level] [--seeds 8..5000] [--quick] [--json | --hands]');
  process.exit(2);
}
const wanted = positionals.length > 0 ? positionals : knownLevels();
for (const asked of wanted) {
  const loading = loadLevel(asked);
  if (!loading.ok) {
    console.error(
      loading.kind === 'unknown' ? loading.message : loading.problems.map(tellProblem).join('\n'),
    );
    process.exit(2);
  }
  const bar = process.stderr.isTTY
    ? (done: number, all: number): void => {
        const full = Math.round((30 * done) / all);
        process.stderr.write(`\r${asked} [${'#'.repeat(full)}${'.'.repeat(30 - full)}] ${done}/${all} `);
        if (done === all) process.stderr.write('\r\x1b[K');
      }
    : (): void => undefined;
  const pool = openPool(asked, bar);
  try {
    const balance = await balanceOf(loading.level.playable, pool, { seeds, quick: values.quick });
    console.log(values.hands ? handsOf(balance) : values.json ? JSON.stringify(balance) : page(balance));
  } finally {
    await pool.close();
  }
}
