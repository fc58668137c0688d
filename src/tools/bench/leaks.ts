/**
 * `npm run bench:leaks [-- --json] [--times 50] [--runs 8]`: whether anything stays behind. The scene is mounted and
 * taken down fifty times, one that stays is painted afresh fifty times, and whole runs are watched
 * at full speed. Prints what is kept on the way; exit 1 when it grows.
 */
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launch, told, untilState, visit } from '../../../test/kit/browser.ts';
import { Memory, type Kept } from '../../../test/kit/memory.ts';
import { AGAIN, storySite } from '../../../test/kit/stories.ts';
import type { Site } from '../serve.ts';
import { atMost, print, slope, type BenchLine } from './lines.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    times: { type: 'string', default: '50' },
    runs: { type: 'string', default: '8' },
  },
});
const TIMES = Number(values.times);
const RUNS = Math.max(4, Number(values.runs));
/** kB that the heap may grow with each restart or repaint, and with each whole run, once warm. */
const MOST = { again: 25, run: 100 } as const;
/** Nodes that each run may add: faces seen for the first time stay in the browser's own store. A screen has 500 and more. */
const NODES = { again: 0, run: 100 } as const;
/** For whole runs: the browser keeps what it has compiled, more each minute, which would pass for the game's. */
const UNCOMPILED = ['--js-flags=--no-opt --no-maglev --no-sparkplug'];
/** Times before growth counts: compilers settle, caches fill. */
const WARM = Math.min(10, Math.ceil(TIMES / 5));

type Alive = { textures: number; games: number; canvases: number };
type Look = Kept & Partial<Alive> & { n: number };

const say = (what: string): void => {
  if (!values.json) console.error(what);
};
function tell({ n, heap, listeners, nodes, documents, textures, games }: Look): void {
  const alive = textures === undefined ? '' : `  ${games} games, ${textures} textures`;
  say(
    `${String(n).padStart(4)}  ${(heap / 1e6).toFixed(2)} MB  ${listeners} listeners  ${nodes} nodes  ${documents} documents${alive}`,
  );
}

/** What grew between the first warm look and the last. */
function grown(name: string, looks: Look[], what: keyof typeof MOST): BenchLine[] {
  const [first, last] = [looks[0], looks.at(-1)];
  if (!first || !last) throw new Error(`${name}: nothing was looked at`);
  const heap = slope(looks.map(({ n, heap: bytes }) => [n, bytes / 1000] as const));
  const lines = [
    atMost(`${name}: growth of the heap`, heap, 'kB each', MOST[what]),
    atMost(`${name}: heap at the end`, last.heap / 1e6, 'MB', null),
    atMost(`${name}: listeners more than before`, last.listeners - first.listeners, 'listeners', 0),
    atMost(
      `${name}: growth of nodes`,
      (last.nodes - first.nodes) / (last.n - first.n),
      'nodes each',
      NODES[what],
    ),
  ];
  if (first.textures !== undefined && last.textures !== undefined)
    lines.push(atMost(`${name}: textures more than before`, last.textures - first.textures, 'textures', 0));
  return lines;
}

/** Does one thing again and again on the page made for it. */
async function again(browser: Browser, site: Site, what: 'restart' | 'repaint'): Promise<BenchLine[]> {
  const { page, noted, close } = await visit(browser, site, AGAIN, {
    window: { width: 480, height: 270, dpr: 1 },
  });
  await untilState(page, /ready/, 60_000);
  const memory = await Memory.of(page);
  const looks: Look[] = [];
  say(`\n${what}, ${TIMES} times`);
  for (let n = 1; n <= TIMES; n++) {
    await page.evaluate((which) => window.__again?.[which](), what);
    if (n !== 1 && n % Math.max(1, Math.round(TIMES / 10)) !== 0) continue;
    const look = { n, ...(await memory.look()), ...(await alive(page)) };
    tell(look);
    if (n >= WARM) looks.push(look);
  }
  if (noted.errors.length > 0) throw new Error(`${what}: ${noted.errors.join('; ')}`);
  await close();
  return grown(`each ${what}`, looks, 'again');
}
const alive = (page: Page): Promise<Alive | undefined> => page.evaluate(() => window.__again?.alive());

/** Watches whole runs at full speed in one tab. What is kept at each debrief is compared; the way there is told. */
async function runs(site: Site): Promise<BenchLine[]> {
  const browser = await launch(UNCOMPILED);
  const { page, noted, close } = await visit(browser, site, `${WATCHED}&runs=${RUNS}`, { frugal: true });
  const memory = await Memory.of(page);
  const [within, ends]: [Look[], Look[]] = [[], []];
  for (let n = 1; n <= RUNS; n++) {
    say(`\nrun ${n} at full speed, quarter by quarter`);
    // The same page goes on: whatever a run leaves behind is still there in the next.
    let [seen, state] = ['', n > 1 ? 'debrief' : ''];
    while (state === 'debrief') ({ state } = await told(page));
    while (state !== 'debrief') {
      const now = await told(page);
      state = now.state;
      if (now.quarter !== seen && now.quarter !== '0') {
        const look = { n: Number(now.quarter), ...(await memory.look()) };
        tell(look);
        if (n > 1) within.push(look);
      }
      seen = now.quarter;
      await page.waitForTimeout(20);
    }
    // What the last screen of the run left is gone once the debrief stands.
    await page.waitForTimeout(1000);
    const look = { n, ...(await memory.look()) };
    tell(look);
    // The first run warms up.
    if (n > 1) ends.push(look);
  }
  if (noted.errors.length > 0) throw new Error(`a run: ${noted.errors.join('; ')}`);
  await close();
  await browser.close();
  const heap = slope(within.map(({ n, heap: bytes }) => [n, bytes / 1000] as const));
  return [
    ...grown('each whole run', ends, 'run'),
    // The weeks played are kept, and more of the game has been fetched: this one may grow.
    atMost('each quarter of a run: growth of the heap', heap, 'kB each', null),
  ];
}
const WATCHED = '?watch=right-hands&level=onboarding&seed=7&speed=max';

const [browser, site] = await Promise.all([launch(), storySite()]);
try {
  const lines = [
    ...(await again(browser, site, 'restart')),
    ...(await again(browser, site, 'repaint')),
    ...(await runs(site)),
  ];
  if (!values.json) console.log('');
  print(lines, values.json);
  if (lines.some((line) => !line.ok)) process.exitCode = 1;
} catch (error) {
  console.error(`What stays behind could not be looked at: ${(error as Error).message}`);
  process.exitCode = 2;
} finally {
  await browser.close();
  await site.close();
}
