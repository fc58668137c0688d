/**
 * Moments in a real browser: shown over the uncovered floor, ended by a key, a tap or by themselves, announced to
 * those who don't see them, and shorter the second time.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../src/tools/serve.ts';
import {
  axe,
  builtSite,
  launch,
  misfits,
  told,
  untilState,
  visit,
  type VisitOptions,
} from '../kit/browser.ts';
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

/** Milliseconds the moment that stands there takes as a whole. */
const lengthOf = (page: Page): Promise<number> =>
  page
    .locator('.moment-time')
    .evaluate((line) => parseFloat(getComputedStyle(line).getPropertyValue('--length')));

async function untilMoment(page: Page, pattern: RegExp): Promise<void> {
  await expect
    .poll(async () => (await told(page)).moment, { timeout: 20_000, interval: 20 })
    .toMatch(pattern);
}

/** From the title to the moment in which everybody hears the ambition. */
async function toTheAmbition(options: VisitOptions) {
  const visited = await visit(browser, site, '?e2e&moments&level=onboarding&seed=7', options);
  const { page } = visited;
  const player = new Player(page, {
    level: 'onboarding',
    language: options.locale ?? 'en',
    hands: options.touch ? 'touch' : 'mouse',
  });
  await untilState(page, /briefing/);
  await player.press(player.button('briefing.begin'));
  await untilState(page, /ambition/);
  await player.press(page.getByRole('radio'));
  await player.press(player.button('ambition.say'));
  await untilMoment(page, /^ambition$/);
  return { ...visited, player };
}

describe('a moment', () => {
  it('lies on a floor that nothing else covers, is told to everybody, and ends with a key', async () => {
    const { page, player, noted, close } = await toTheAmbition({ calm: true });
    expect((await told(page)).state).toBe('seating');
    const card = page.getByRole('main');
    expect(await card.count()).toBe(1);
    const title = await card.getByRole('heading', { level: 1 }).innerText();
    const said = (await page.getByRole('status').allInnerTexts()).filter(Boolean);
    expect(said).toEqual([expect.stringContaining(title)]);
    expect(await page.locator('[data-who], .bar').count()).toBe(0);
    const skip = player.button('moment.skip');
    expect(await skip.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await lengthOf(page)).toBeGreaterThan(4000);
    await page.keyboard.press('Enter');
    await untilMoment(page, /^$/);
    await page.locator('[data-who]').first().waitFor();
    expect(noted).toEqual(clean);
    await close();
  });

  it('is in order for assistive tools and fits on a phone, in French', async () => {
    const { page, noted, close } = await toTheAmbition({
      viewport: 'phone',
      touch: true,
      locale: 'fr',
      calm: true,
    });
    // Held, as on a hidden tab: this machine may be slow, and the card must not go meanwhile.
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.waitForTimeout(300);
    expect(await misfits(page)).toEqual([]);
    const { violations, looked } = await axe(page);
    expect(violations).toEqual([]);
    expect(looked).toBeGreaterThan(5);
    await page.waitForTimeout(6000);
    expect((await told(page)).moment).toBe('ambition');
    // A tap anywhere on the floor ends it.
    await page.touchscreen.tap(180, 200);
    await untilMoment(page, /^$/);
    expect(noted).toEqual(clean);
    await close();
  });

  it('comes in short the second time, and ends by itself', async () => {
    const { page, player, noted, close } = await toTheAmbition({ calm: true });
    const first = await lengthOf(page);
    await page.keyboard.press('Escape');
    await untilMoment(page, /^$/);
    await page.reload();
    await untilState(page, /briefing/);
    await player.press(player.button('briefing.begin'));
    await untilState(page, /ambition/);
    await player.press(page.getByRole('radio'));
    await player.press(player.button('ambition.say'));
    await untilMoment(page, /^ambition$/);
    expect(await lengthOf(page)).toBeLessThanOrEqual(first / 2);
    await untilMoment(page, /^$/);
    expect((await told(page)).state).toBe('seating');
    expect(noted).toEqual(clean);
    await close();
  });

  it('is not shown to tests that did not ask for it', async () => {
    const { page, close } = await visit(browser, site, '?e2e&level=onboarding&seed=7', { calm: true });
    const player = new Player(page, { level: 'onboarding' });
    await untilState(page, /briefing/);
    await player.press(player.button('briefing.begin'));
    await untilState(page, /ambition/);
    await player.press(page.getByRole('radio'));
    await player.press(player.button('ambition.say'));
    await untilState(page, /seating/);
    expect((await told(page)).moment).toBe('');
    await page.locator('[data-who]').first().waitFor();
    await close();
  });
});

describe('a run with its moments', () => {
  it('is played to the debrief by somebody who skips them', async () => {
    const { page, noted, close } = await visit(browser, site, '?e2e&moments', { luck: 7, calm: true });
    const met = new Set<string>();
    const player = new Player(page, {
      level: 'onboarding',
      onMoment: async (kind) => void met.add(kind),
    });
    await player.play();
    expect([...met]).toEqual(expect.arrayContaining(['ambition', 'seated', 'hand-over']));
    expect([...met].some((kind) => kind.startsWith('ending-'))).toBe(true);
    expect(noted).toEqual(clean);
    await close();
  });
});
