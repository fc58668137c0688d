/** A number asked why, by keyboard alone, on the screens' story page. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../src/tools/serve.ts';
import { launch, visit } from '../kit/browser.ts';
import { builtStories } from '../kit/stories.ts';

const PAGE = 'src/view/screen/story/story.html';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), builtStories()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** Story pages have no icon of their own. */
const wrong = (errors: readonly string[]): string[] => errors.filter((each) => !each.includes('favicon'));

describe('a number asked why', () => {
  it('opens on Enter with its causes, closes on Escape, and gives the focus back', async () => {
    const { page, noted, close } = await visit(browser, site, `${PAGE}?screen=accounts&case=watched&calm`);
    const number = page.locator('.lines-lag .why').first();
    await number.focus();
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog.why-dialog[open]');
    await dialog.waitFor();
    expect(await focused(page)).toMatch(/^Orders delivered: 97.0 a week/);
    expect(await dialog.locator('.why-cause').count()).toBeGreaterThan(4);
    // The same as a table, with as many rows, the sum among them.
    await dialog.locator('details.figures summary').click();
    expect(await dialog.locator('.figures tbody tr').count()).toBe(
      (await dialog.locator('.why-cause').count()) + 1,
    );
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused(page)).toMatch(/^97\.0 a week/);
    expect(wrong(noted.errors)).toEqual([]);
    await close();
  });

  it('leads, once the curtain is up, to the quarter of a cause', async () => {
    const { page, noted, close } = await visit(browser, site, `${PAGE}?screen=debrief&case=right&calm`);
    await page.locator('#quarter-9').click();
    await page.locator('.lane-name .why').first().focus();
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog.why-dialog[open]');
    await dialog.waitFor();
    await dialog.locator('summary.why-cause').first().click();
    await dialog.locator('.why-what .btn').first().click();
    await page.locator('#quarter-4[aria-selected=true]').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'quarter-4');
    expect(await dialog.count()).toBe(0);
    expect(wrong(noted.errors)).toEqual([]);
    await close();
  });
});
