/** Nothing stays behind: not when the scene goes and comes, not when it is painted afresh, not after a run. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../src/tools/serve.ts';
import { launch, untilState, visit } from '../kit/browser.ts';
import { Memory, type Kept } from '../kit/memory.ts';
import { AGAIN, builtStories } from '../kit/stories.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), builtStories()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Bytes that a dozen restarts may add once warm: what compilers keep, never a scene, which is a hundred times that. */
const SLACK = 1_000_000;
const TIMES = 12;
/** Times before growth counts. */
const WARM = 6;

describe('the scene', () => {
  it.each(['restart', 'repaint'] as const)('leaves nothing behind after a %s', async (what) => {
    const { page, noted, close } = await visit(browser, site, AGAIN, {
      window: { width: 320, height: 180, dpr: 1 },
    });
    await untilState(page, /ready/, 60_000);
    const memory = await Memory.of(page);
    const look = async (times: number): Promise<Kept & { textures: number; games: number }> => {
      for (let i = 0; i < times; i++) await page.evaluate((which) => window.__again?.[which](), what);
      const alive = await page.evaluate(() => window.__again?.alive());
      return { ...(await memory.look()), textures: alive?.textures ?? NaN, games: alive?.games ?? NaN };
    };
    const warm = await look(WARM);
    const late = await look(TIMES - WARM);
    expect(late.games).toBe(what === 'restart' ? 0 : 1);
    expect(late.textures).toBe(warm.textures);
    expect(late.listeners).toBe(warm.listeners);
    expect(late.nodes).toBe(warm.nodes);
    expect(late.heap - warm.heap).toBeLessThan(SLACK);
    expect(noted.errors).toEqual([]);
    await close();
  });
});
