/** The first seconds: the title paints and works before the engine arrives, and even when it never does. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../src/tools/serve.ts';
import { axe, builtSite, launch, misfits, told, untilState, visit, VIEWPORTS } from '../kit/browser.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), builtSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('start', () => {
  it('has a title that works while the engine is still on its way', async () => {
    const context = await browser.newContext({ viewport: VIEWPORTS.laptop, locale: 'en-GB' });
    const page = await context.newPage();
    const held: string[] = [];
    // The engine and its pictures never arrive.
    await page.route(/phaser|\/art\//, (route) => void held.push(route.request().url()));
    await page.goto(site.url, { waitUntil: 'domcontentloaded' });
    await untilState(page, /title/);
    const buttons = page.getByRole('button');
    await buttons.first().waitFor();
    expect(await buttons.count()).toBeGreaterThan(0);
    for (const button of await buttons.all()) await expect(button.isEnabled()).resolves.toBe(true);
    await page.getByRole('button', { name: /new run/i }).click();
    await untilState(page, /levels/);
    await context.close();
  });

  it.each(['en', 'fr'] as const)('speaks %s to those who do', async (locale) => {
    const { page, noted, close } = await visit(browser, site, '', { locale });
    await untilState(page, /title/);
    expect(await page.evaluate(() => document.documentElement.lang)).toMatch(new RegExp(`^${locale}`));
    expect(noted).toEqual({ violations: [], errors: [], strayed: [] });
    expect((await told(page)).fingerprint).toBe('');
    await close();
  });

  it('is looked at by eyes that see', async () => {
    const { page, noted, close } = await visit(browser, site, '', { calm: true });
    await untilState(page, /title/);
    await page.getByRole('button').first().waitFor();
    expect(await misfits(page)).toEqual([]);
    expect((await axe(page)).violations).toEqual([]);
    // Planted by the page's own means, which the policy allows; then by means that it forbids.
    await page.evaluate(() => {
      const plant = (text: string, set: (style: CSSStyleDeclaration) => void): void => {
        const box = document.createElement('p');
        box.textContent = text;
        set(box.style);
        document.querySelector('main')!.append(box);
      };
      plant('words that a small box cuts off', (style) => {
        style.width = '40px';
        style.overflow = 'hidden';
        style.whiteSpace = 'nowrap';
      });
      plant('words beyond the edge', (style) => {
        style.position = 'fixed';
        style.left = '-60px';
      });
      plant('words too pale to read', (style) => {
        style.color = 'lightgrey';
        style.backgroundColor = 'white';
      });
    });
    const seen = (await misfits(page)).join('\n');
    expect(seen).toMatch(/cut off sideways.*words that a small box/);
    expect(seen).toMatch(/(out of the window|cut off sideways).*words beyond/);
    expect((await axe(page)).violations.join()).toMatch(/color-contrast/);
    expect(noted.violations).toEqual([]);
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('style'), { textContent: 'a {}' })),
    );
    await expect.poll(() => noted.violations.length).toBeGreaterThan(0);
    await close();
  });
});
