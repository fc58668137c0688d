/**
 * The debrief of a real run in a real browser: a link opens a step of it; all steps are walked through, by
 * buttons and by keys alone, in both languages; each asks before it tells, has no fault that axe finds, and
 * goes on paper.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { levelById } from '../../src/cli/levels.ts';
import type { Decision } from '../../src/kernel/index.ts';
import { builtIn, playerOf, playOut, writeSave } from '../../src/run/index.ts';
import { clearDesk } from '../../src/session/desk.ts';
import { DEBRIEF_STEPS, type DebriefStep } from '../../src/session/looking-back.ts';
import { loadWords, type Words } from '../../src/text/index.ts';
import type { Site } from '../../src/tools/serve.ts';
import { axe, builtSite, launch, misfits, settled, untilState, visit, type Visit } from '../kit/browser.ts';
import type { Language } from '../kit/player.ts';

GlobalWorkerOptions.workerSrc = pathToFileURL(
  createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.mjs'),
).href;

const SEED = 7;
const clean = { violations: [], errors: [], strayed: [] };

let browser: Browser;
let site: Site;
let save: string;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), builtSite()]);
  const { playable } = levelById('training')!;
  const { decisions } = playOut(playable, SEED, playerOf(builtIn('right-hands')!));
  // Somebody who bets, so that there is something to hold against reality.
  const bets = ['rise', 'hold', 'fall'] as const;
  let quarter = 0;
  const all = decisions.flatMap((each): Decision[] =>
    each.kind === 'play' ? [{ kind: 'bet', bet: bets[quarter++ % 3]! }, each] : [each],
  );
  const saved = { level: 'training', seed: SEED, decisions: all, quarter: 12, lead: null, wondered: null };
  save = JSON.stringify(writeSave({ ...saved, step: 'debrief', desk: clearDesk() }, playable));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** A page that kept the run, opened at a step of its debrief by a link. */
async function open(language: Language, step: DebriefStep): Promise<Visit & { words: Words }> {
  const kept = { 'in-good-hands.save': save };
  const seen = await visit(browser, site, `?e2e&step=${step}`, { locale: language, calm: true, kept });
  await untilState(seen.page, /debrief/, 60_000);
  return { ...seen, words: await loadWords(language) };
}

const at = (page: Page): Promise<string | null> =>
  page.evaluate(() => new URL(location.href).searchParams.get('step'));
const until = (page: Page, step: DebriefStep): Promise<unknown> =>
  page.waitForFunction((wanted) => new URL(location.href).searchParams.get('step') === wanted, step);

/** Steps that are printed here: a chart, a picture, and what is made for paper. The others go by the same style sheet. */
const ON_PAPER: readonly DebriefStep[] = ['happened', 'chain', 'take-away'];

/** What stands on each page of the step as it prints. */
async function printed(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const content = await (await file.getPage(number)).getTextContent();
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await file.destroy();
  return pages;
}
/** Letters and figures alone: how lines break on paper is the paper's business. */
const bare = (text: string): string => text.replace(/[\s\u00a0\u00ad-]+/g, '').toLowerCase();

/** What one does on a step before it tells, and a sign that it then told. */
const TOLD: Partial<Record<DebriefStep, (page: Page) => Promise<void>>> = {
  felt: async (page) => {
    await page.locator('.felt-word').nth(3).click();
    await expect
      .poll(() => page.locator('.felt-said').innerText())
      .toContain((await page.locator('.felt-word[aria-pressed=true]').innerText()).trim());
  },
  happened: async (page) => {
    expect(await page.locator('.heaviest').count()).toBe(0);
    await page.locator('.quarter-turn').click();
    await page.locator('.quarter-told').waitFor();
    // A week further by one key, and the floor tells of that week.
    const slider = page.locator('.scrub-range');
    await slider.focus();
    const before = await slider.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(before);
    await slider.fill('100');
    await page.locator('#quarter-8[aria-selected=true]').waitFor();
    // A mark is opened, and says when.
    await page.locator('.mark > button').first().click();
    await page.locator('.mark-more').waitFor();
    expect(await page.locator('.lane').count()).toBe(8);
  },
  bets: async (page) => {
    expect(await page.locator('.ticket.right, .ticket.wrong').count()).toBe(0);
    await page.locator('.guess .btn').nth(2).click();
    await expect.poll(() => page.locator('.ticket.right, .ticket.wrong').count()).toBe(12);
  },
  unseen: async (page) => {
    expect(await page.locator('.unveiled.lifted').count()).toBe(0);
    await page.locator('.unveiled-ask .btn').first().click();
    await expect.poll(() => page.locator('.unveiled.lifted').count()).toBe(1);
    await page.locator('.guess .btn').click();
    await expect.poll(() => page.locator('.unveiled:not(.lifted)').count()).toBe(0);
  },
  chain: async (page) => {
    expect(await page.locator('.chain-thread').count()).toBe(0);
    await page.locator('.guess .btn').first().click();
    await expect.poll(() => page.locator('.chain-thread').count()).toBeGreaterThan(3);
    expect(await page.locator('.chain-picture image').count()).toBe(16);
  },
  questions: async (page) => {
    await page.locator('.questions summary').nth(1).click();
    await page.locator('details[open] .question-facts').waitFor();
    expect(await page.locator('details[open]').count()).toBe(1);
  },
  'our-firm': async (page) => {
    await page.locator('#firm-bottleneck').fill('before the second signature');
    await page.locator('#plan-0-when').fill('a pilot fails');
    await page.locator('#plan-0-act').fill('ask those who saw it');
    await page.locator('#plan-0-act').blur();
    await page.locator('.firm-plan.filled').waitFor();
  },
};

describe.each(['en', 'fr'] as const)('all the steps of a debrief, in %s', (language) => {
  it('are walked through one by one, each asking before it tells', async () => {
    const { page, noted, words, close } = await open(language, 'felt');
    const steps = await page.locator('.rail button').count();
    expect(steps).toBe(DEBRIEF_STEPS.length);
    for (const [index, step] of DEBRIEF_STEPS.entries()) {
      await until(page, step);
      await settled(page);
      expect(await page.locator('.rail [aria-current=step]').count()).toBe(1);
      const title = words.t(`debrief.step.${step}.title`);
      expect(await page.locator('h1').innerText()).toBe(title);
      expect(await page.evaluate(() => document.activeElement?.tagName), step).toBe('H1');
      await TOLD[step]?.(page);
      await settled(page);
      expect(await misfits(page), step).toEqual([]);
      const { violations, looked } = await axe(page);
      expect(violations, step).toEqual([]);
      expect(looked).toBeGreaterThan(10);
      if (ON_PAPER.includes(step)) {
        const pages = await printed(page);
        expect(bare(pages.join('')), step).toContain(bare(title));
        const blank = pages.filter((text) => bare(text) === '');
        expect(blank, `empty pages of ${step}`).toEqual([]);
      }
      if (index < steps - 1) await page.locator('.foot-next').click();
    }
    // What was said at the beginning comes back at the end, and what was written is still there.
    const word = words.t('debrief.feel.curious');
    expect(await page.locator('.felt-again').innerText()).toContain(word);
    await page.goto(`${site.url}?e2e&step=our-firm`);
    await untilState(page, /debrief/, 60_000);
    expect(await page.locator('#firm-bottleneck').inputValue()).toBe('before the second signature');
    expect(noted).toEqual(clean);
    await close();
  });

  it('turn by arrows and by the keys of a presenter, and lead back to a mark on the line of time', async () => {
    const { page, words, close } = await open(language, 'chain');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await page.keyboard.press('ArrowRight');
    await until(page, 'questions');
    await page.keyboard.press('ArrowLeft');
    await until(page, 'chain');
    await page.keyboard.press('PageDown');
    await until(page, 'questions');
    await page.locator('.questions summary').first().focus();
    await page.keyboard.press('Enter');
    const deed = page.locator('details[open] .question-deeds button').first();
    const quarter = /\d+/.exec(await deed.innerText())![0];
    await deed.focus();
    await page.keyboard.press('Enter');
    await until(page, 'happened');
    await page.locator(`#quarter-${quarter}[aria-selected=true]`).waitFor();
    // Skippable: any knot of the rail opens its step.
    await page
      .getByRole('button', { name: words.t('debrief.step.take-away') })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await until(page, 'take-away');
    expect(await at(page)).toBe('take-away');
    await close();
  });
});

describe('the large view', () => {
  it('grows the type and puts a question to the room', async () => {
    const { page, words, close } = await open('en', 'bets');
    await page.setViewportSize({ width: 1920, height: 1080 });
    const size = (): Promise<number> =>
      page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    const before = await size();
    await page.locator('.debrief-large').click();
    await expect.poll(size).toBeGreaterThan(before * 1.4);
    expect(await page.locator('.foot-room').innerText()).toContain(words.t('debrief.step.bets.room'));
    expect(await misfits(page)).toEqual([]);
    await page.locator('.debrief-leave').click();
    await untilState(page, /ending/);
    await expect.poll(size).toBe(before);
    await close();
  });
});
