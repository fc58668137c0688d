/** Any device: without its drawing surface, or without WebGL at all, the company is there, whole, and no page is blank. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../src/tools/serve.ts';
import { launch, untilState, visit, type Visit } from '../kit/browser.ts';
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
});
