/**
 * Sound in a real browser: nothing of it before the title is left, a bed after the first press, a tune for a moment, silence when asked
 * for and in a hidden tab; no policy broken, no error.
 */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../src/tools/serve.ts';
import type { Sound, SoundState } from '../../src/view/sound/index.ts';
import { builtSite, launch, untilState, visit } from '../kit/browser.ts';
import { Player } from '../kit/player.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), builtSite()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const clean = { violations: [], errors: [], strayed: [] };

const told = (page: Page): Promise<SoundState | null> =>
  page.evaluate(() => (window as unknown as { __sound?: Sound }).__sound?.state() ?? null);

const until = async (page: Page, what: (state: SoundState) => boolean): Promise<SoundState> => {
  await expect
    .poll(
      async () => {
        const state = await told(page);
        return state !== null && what(state);
      },
      { timeout: 60_000 },
    )
    .toBe(true);
  return (await told(page))!;
};

/** Says to the page that nobody, or somebody, can see it. */
const seen = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

describe('sound', () => {
  it('comes after the title, follows the hands, and goes when asked', async () => {
    const { page, noted, close } = await visit(browser, site, '?e2e&moments', { luck: 7 });
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (/\/sound\//.test(new URL(request.url()).pathname)) fetched.push(new URL(request.url()).pathname);
    });
    await untilState(page, /title/);
    await page.waitForTimeout(1500);
    expect(fetched).toEqual([]);
    expect(await told(page)).toBeNull();

    const player = new Player(page, { level: 'onboarding' });
    await player.press(player.button('title.new'));
    const playing = await until(page, (state) => state.bed.house! > 0.2);
    expect(playing.context).toBe('running');
    // One format, not both.
    expect(
      new Set(fetched.filter((file) => !file.endsWith('.json')).map((file) => file.split('.').pop())).size,
    ).toBe(1);

    const level = JSON.parse(readFileSync('levels/onboarding/words.en.json', 'utf8')) as { title: string };
    await player.press(player.button('levels.open.label', { title: level.title }));
    await until(page, (state) => state.played.includes('folder'));

    // A moment has its tune, and the bed steps back under it.
    await player.press(player.button('briefing.begin'));
    await player.press(page.getByRole('radio'));
    await player.press(player.button('ambition.say'));
    await until(page, (state) => state.played.some((each) => each.startsWith('ambition')));

    await page.keyboard.press('m');
    await until(page, (state) => state.hidden && state.context === 'suspended');
    await page.keyboard.press('m');
    await until(page, (state) => !state.hidden && state.context === 'running');

    await seen(page, true);
    await until(page, (state) => state.hidden && state.context === 'suspended');
    await seen(page, false);
    await until(page, (state) => !state.hidden && state.context === 'running');
    expect(noted).toEqual(clean);
    await close();
  });

  it('is not fetched by who wants silence, and nothing breaks when it cannot be had', async () => {
    const { page, noted, close } = await visit(browser, site, '?e2e', { luck: 7 });
    await untilState(page, /title/);
    const player = new Player(page, { level: 'onboarding' });
    await player.press(player.button('menu.sound.off'));
    const fetched: string[] = [];
    await page.route(/\/sound\//, (route) => {
      fetched.push(route.request().url());
      return route.abort();
    });
    await player.press(player.button('title.new'));
    await untilState(page, /levels/);
    await page.waitForTimeout(1000);
    expect(fetched).toEqual([]);
    await page.keyboard.press('m');
    await expect.poll(() => fetched.length, { timeout: 20_000 }).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    expect(await told(page)).toBeNull();
    expect((await untilState(page, /levels/)).state).toBe('levels');
    expect(noted.violations).toEqual([]);
    await close();
  });
});
