/** Any device: without its drawing surface, or without WebGL at all, the company is there, whole, and no page is blank. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../src/tools/serve.ts';
import { fingerprint } from '../../src/kernel/index.ts';
import { levelById } from '../../src/cli/levels.ts';
import { recordOf, replay } from '../../src/run/index.ts';
import { launch, told, untilState, visit, type Visit } from '../kit/browser.ts';
import { decidedUntil, leave, SAVE_KEY, type Left } from '../kit/saves.ts';
import { builtStories } from '../kit/stories.ts';

const PAGE = 'src/view/scene/story/story.html';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), builtStories()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(where: Browser, query: string): Promise<Visit> {
  const seen = await visit(where, site, `${PAGE}?manual&${query}`);
  await untilState(seen.page, /ready/, 60_000);
  await seen.page.evaluate(() => window.__scene?.step?.(1500, 50));
  return seen;
}

interface Facts {
  people: Record<string, number>;
  renderer: string;
}
const facts = (seen: Visit): Promise<Facts> =>
  seen.page.evaluate(() => window.__scene?.summary?.() as unknown as Facts);

/** How many clearly different colours the picture has on a grid of points: a blank page has one. */
async function colours(seen: Visit): Promise<number> {
  const picture = (await seen.page.screenshot()).toString('base64');
  return seen.page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const sheet = document.createElement('canvas');
    [sheet.width, sheet.height] = [64, 36];
    const pen = sheet.getContext('2d')!;
    pen.drawImage(image, 0, 0, 64, 36);
    const pixels = pen.getImageData(0, 0, 64, 36).data;
    const met = new Set<number>();
    for (let i = 0; i < pixels.length; i += 4)
      met.add(((pixels[i]! >> 5) << 6) | ((pixels[i + 1]! >> 5) << 3) | (pixels[i + 2]! >> 5));
    return met.size;
  }, picture);
}

describe('any device', () => {
  it('says so when its drawing surface is gone for good, and is silent when it comes back', async () => {
    const seen = await open(browser, 'story=day');
    const lose = (back: boolean): Promise<void> =>
      seen.page.evaluate(async (restore) => {
        const canvas = document.querySelector('canvas');
        const gl = (canvas?.getContext('webgl2') ?? canvas?.getContext('webgl')) as WebGLRenderingContext;
        const loss = gl.getExtension('WEBGL_lose_context');
        loss?.loseContext();
        await new Promise((done) => setTimeout(done, 300));
        if (restore) loss?.restoreContext();
        await new Promise((done) => setTimeout(done, 4000));
      }, back);
    await lose(true);
    await untilState(seen.page, /ready/, 1000);
    await seen.page.evaluate(() => window.__scene?.step?.(100, 50));
    expect(await colours(seen)).toBeGreaterThan(25);
    await lose(false);
    await untilState(seen.page, /gone/, 4000);
    await seen.close();
  });

  it('draws without WebGL too: the same company, not a blank page', async () => {
    const bare = await launch(['--disable-3d-apis']);
    const seen = await open(bare, 'story=day&look=queues');
    const now = await facts(seen);
    expect(now.renderer).toBe('canvas');
    expect(now.people.design).toBe(26);
    expect(await colours(seen)).toBeGreaterThan(12);
    await seen.page.evaluate(() => {
      window.__scene?.overlay(null);
      window.__scene?.step?.(1000, 50);
    });
    expect(await colours(seen)).toBeGreaterThan(25);
    expect(seen.noted.errors).toEqual([]);
    await seen.close();
    await bare.close();
  });

  it('keeps the run when the device is turned and the surface lost in the middle of a quarter', async () => {
    const left: Left = { level: 'training', seed: 7, playbook: 'right-hands', quarter: 5, step: 'betting' };
    const seen = await visit(browser, site, '', {
      viewport: 'phone',
      calm: true,
      frugal: true,
      kept: { [SAVE_KEY]: leave(left) },
    });
    const { page } = seen;
    const press = (name: RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
    const surface = (lost: boolean): Promise<void> =>
      page.evaluate((lose) => {
        const kept = globalThis as unknown as { loss?: WEBGL_lose_context | null };
        const canvas = document.querySelector('canvas')!;
        const gl = (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) as WebGLRenderingContext;
        kept.loss ??= gl.getExtension('WEBGL_lose_context');
        if (lose) kept.loss!.loseContext();
        else kept.loss!.restoreContext();
      }, lost);

    await untilState(page, /title/);
    await press(/continue/i);
    await untilState(page, /betting/);
    await press(/rise/i);
    await untilState(page, /playing/);
    await page.waitForSelector('canvas');
    await page.waitForTimeout(1000);
    await page.setViewportSize({ width: 844, height: 390 });
    await page.waitForTimeout(600);
    await surface(true);
    await page.waitForTimeout(600);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForTimeout(600);
    await surface(false);
    await expect.poll(() => colours(seen), { timeout: 20_000 }).toBeGreaterThan(25);

    expect((await told(page)).state).toBe('playing');
    await press(/skip/i);
    await untilState(page, /accounts/);
    const { playable } = levelById(left.level)!;
    const decisions = [
      ...decidedUntil(left),
      { kind: 'bet', bet: 'rise' } as const,
      { kind: 'play' } as const,
    ];
    const again = replay(playable, recordOf(playable, { seed: left.seed, decisions }));
    expect((await told(page)).fingerprint).toBe(again.ok ? fingerprint(again.world) : again.why);
    expect(seen.noted).toEqual({ violations: [], errors: [], strayed: [] });
    await seen.close();
  });
});
