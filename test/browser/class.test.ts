/**
 * Run codes in a real browser: a link opens somebody's run as it was, a spoilt one says so; a whole class hands
 * in its codes and sees itself; and what one takes along arrives as files that other programs can read.
 */
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import jsQR from 'jsqr';
import Papa from 'papaparse';
import type { Browser, Download, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { levelById } from '../../src/cli/levels.ts';
import { classEntry, classOf, type ClassEntry } from '../../src/debrief/index.ts';
import { fingerprint, type World } from '../../src/kernel/index.ts';
import { findCodes, readCode } from '../../src/run/index.ts';
import { loadWords, type Words } from '../../src/text/index.ts';
import type { Site } from '../../src/tools/serve.ts';
import {
  axe,
  builtSite,
  launch,
  misfits,
  settled,
  told,
  untilState,
  visit,
  type Visit,
} from '../kit/browser.ts';
import { classCodes } from '../kit/codes.ts';
import type { Language } from '../kit/player.ts';

const clean = { violations: [], errors: [], strayed: [] };
const level = levelById('training')!.playable;

/** Twelve people who played, in their order. */
const codes = classCodes(level, 12);
/** The run that a link leads to in these stories. */
const code = codes[3]!;
/** The same with one letter that somebody mistyped. */
const mistyped = code.slice(0, 30) + (code[30] === 'x' ? 'y' : 'x') + code.slice(31);

/** What a code comes to where no browser is. */
function worldOf(text: string): World {
  const reading = readCode(text, [level]);
  if (!reading.ok) throw new Error(`not a code of the training level: ${reading.why}`);
  return reading.world;
}

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), builtSite()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Somebody who has never been here follows a link. */
async function follow(path: string, locale: Language = 'en'): Promise<Visit & { words: Words }> {
  const words = (await loadWords(locale)).withLevel(levelById('training')!.words[locale], undefined);
  return { ...(await visit(browser, site, `?e2e${path}`, { locale, calm: true })), words };
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Turns to a step of the debrief by its knot on the rail. */
const step = (page: Page, name: string) => page.locator('.rail').getByRole('button', { name }).click();

/** The file that a button gives. */
async function fileFrom(page: Page, name: string): Promise<{ name: string; bytes: Buffer; text: string }> {
  const [download]: [Download, void] = await Promise.all([
    page.waitForEvent('download'),
    button(page, name).click(),
  ]);
  const bytes = readFileSync(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

/** Rows of a CSV by their heads. @throws on one that is no table */
function table(text: string, delimiter: string): Record<string, string>[] {
  expect(text.startsWith('\uFEFF'), 'the mark that tells spreadsheets of accents').toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    delimiter,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('a link to a run', () => {
  it('opens the debrief of that very run for somebody who has never been here', async () => {
    const { page, noted, words, close } = await follow(`&run=${code}`);
    await untilState(page, /debrief/);
    const world = worldOf(code);
    expect(await told(page)).toMatchObject({
      quarter: String(world.quarter),
      fingerprint: fingerprint(world),
    });
    // What is taken along is the code that came in: the same run, to the last decision.
    await step(page, words.t('debrief.step.take-away'));
    await expect.poll(() => page.locator('#run-code').inputValue()).toBe(code);
    expect(noted).toEqual(clean);
    await close();
  });

  it('that was mistyped says what is wrong and what to do, and the right one still opens', async () => {
    const { page, noted, words, close } = await follow(`&run=${mistyped}`);
    await untilState(page, /codes/);
    const said = page.getByRole('alert');
    expect((await said.getByRole('heading').innerText()).trim()).toBe(words.t('codes.trouble.changed'));
    expect(await said.innerText()).toContain(words.t('codes.trouble.changed.text'));
    expect(await said.innerText()).toContain(words.t('codes.trouble.changed.remedy'));
    expect((await told(page)).fingerprint).toBe('');
    await settled(page);
    expect(await misfits(page)).toEqual([]);
    expect((await axe(page)).violations).toEqual([]);
    await page.getByLabel(words.t('codes.field')).fill(`my run, at last: ${code} – see you`);
    await button(page, words.t('codes.open')).click();
    await untilState(page, /debrief/);
    expect((await told(page)).fingerprint).toBe(fingerprint(worldOf(code)));
    expect(noted).toEqual(clean);
    await close();
  });
});

describe('a class', () => {
  /** A code a line, as people send them: the fourth mistyped hers, the ninth lost the end of his. */
  const lines = [
    ...codes.slice(0, 3),
    mistyped,
    ...codes.slice(3, 7),
    codes[7]!.slice(0, -20),
    ...codes.slice(7),
  ];
  const badLines = [4, 9];
  const entries: ClassEntry[] = findCodes(lines.join('\n')).map((find) => classEntry(find, 0, [level]));
  const report = classOf(entries);
  const [own] = report.levels;

  /** From the title to the class with everybody's codes handed in. */
  async function handIn(locale: Language): Promise<Visit & { words: Words }> {
    const seen = await follow('', locale);
    const { page, words } = seen;
    await untilState(page, /title/);
    await button(page, words.t('title.class')).click();
    await untilState(page, /class/);
    expect(await page.locator('h1').innerText()).toBe(words.t('class.title'));
    await page.getByLabel(words.t('class.field')).fill(lines.join('\n'));
    await button(page, words.t('class.read')).click();
    await page.locator('.class-ends').waitFor();
    return seen;
  }

  it('hands in its codes and sees what it came to, and which could not be read', async () => {
    const { page, noted, words, close } = await handIn('en');
    const { t } = words;
    expect(await page.locator('.class-counts').innerText()).toBe(
      `${t('class.count', { n: 12 })} · ${t('class.count.bad', { n: 2 })}`,
    );
    // Each line that holds no run is told with its number, its reason and what to do about it.
    const bad = await page.locator('.class-bad li').allInnerTexts();
    expect(bad).toHaveLength(badLines.length);
    for (const [at, line] of badLines.entries()) {
      expect(bad[at]).toContain(t('class.bad.line', { line }));
      expect(bad[at]).toContain(`${t('codes.trouble.changed')}. ${t('codes.trouble.changed.remedy')}`);
      expect(bad[at]).toContain(lines[line - 1]!.slice(0, 20));
    }
    // The charts show the class that the same codes make elsewhere.
    const ends = await page.locator('.class-ends li b').allInnerTexts();
    expect(ends.map(Number)).toEqual([own!.endings.growth, own!.endings.reprieve, own!.endings.layoffs]);
    const [median, most] = [own!.lines.median, own!.lines.best].map((line) => words.money(line.at(-1)!));
    const chart = page.getByRole('img', { name: t('class.lines.chart', { median: median!, best: most! }) });
    expect(await chart.locator('.class-median').getAttribute('d')).toMatch(/^M[\d.,L-]+$/);
    expect(await page.locator('.class-column').count()).toBe(own!.bets.quarters.length);
    expect(await page.locator('#class-bets + p').innerText()).toBe(
      t('class.bets.text', { right: own!.bets.right, made: own!.bets.made }),
    );
    expect(await page.locator('.class-prompts li').count()).toBe(3);
    expect(await page.locator('.class-table tbody tr').count()).toBe(12);
    await settled(page);
    expect(await misfits(page)).toEqual([]);
    const { violations, looked } = await axe(page);
    expect(violations).toEqual([]);
    expect(looked).toBeGreaterThan(10);

    const csv = await fileFrom(page, t('class.export.csv'));
    expect(csv.name).toBe('class.csv');
    const rows = table(csv.text, ',');
    expect(rows.map((row) => Number(row[t('class.csv.line')]))).toEqual(lines.map((_, at) => at + 1));
    expect(rows.map((row) => row[t('class.csv.code')])).toEqual(entries.map(({ run }) => run?.code ?? ''));
    expect(rows.filter((row) => row[t('class.csv.trouble')] === t('codes.trouble.changed'))).toHaveLength(2);

    const json = await fileFrom(page, t('class.export.json'));
    expect(json.name).toBe('class.json');
    const all = JSON.parse(json.text) as { kind: string; entries: ClassEntry[]; class: unknown };
    expect(all.kind).toBe('class');
    expect(all.entries.map(({ run }) => run)).toEqual(entries.map(({ run }) => run));
    expect(all.class).toEqual(report);

    // From the class into one of its runs.
    await page.locator('.class-table tbody tr button').first().click();
    await untilState(page, /debrief/);
    const best = entries[own!.lines.bestWho]!.run!;
    expect((await told(page)).fingerprint).toBe(best.report.fingerprint);
    expect(noted).toEqual(clean);
    await close();
  });

  it('speaks French to a French class, and its table opens in a French spreadsheet', async () => {
    const { page, noted, words, close } = await handIn('fr');
    const titles = await page.locator('.class h2').allInnerTexts();
    for (const key of [
      'class.endings',
      'class.lines',
      'class.choices',
      'class.prompts',
      'class.runs',
      'class.bad',
    ] as const)
      expect(titles).toContain(words.t(key));
    const csv = await fileFrom(page, words.t('class.export.csv'));
    expect(table(csv.text, ';').map((row) => row[words.t('class.csv.code')] !== '')).toEqual(
      lines.map((_, at) => !badLines.includes(at + 1)),
    );
    expect(noted).toEqual(clean);
    await close();
  });
});

describe('what one takes along', () => {
  it('arrives as files that other programs can read', async () => {
    const { page, noted, words, close } = await follow(`&run=${code}&step=take-away`);
    const { t } = words;
    await untilState(page, /debrief/);
    const world = worldOf(code);
    const link = `${site.url}?run=${code}`;
    // Nothing is promised yet, so no appointment is offered, but a way to promise something.
    await button(page, t('away.plans.write')).waitFor();
    expect(await button(page, t('away.ics')).count()).toBe(0);
    await button(page, t('away.plans.write')).click();
    await page.locator('#plan-0-when').fill('a pilot fails');
    await page.locator('#plan-0-act').fill('ask those who saw it');
    await page.locator('#plan-0-act').blur();
    await page.locator('.firm-plan.filled').waitFor();
    await step(page, t('debrief.step.take-away'));

    const calendar = await fileFrom(page, t('away.ics'));
    expect(calendar.name).toMatch(/^in-good-hands-training-\d+\.ics$/);
    expect(calendar.text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const events = new ICAL.Component(ICAL.parse(calendar.text)).getAllSubcomponents('vevent');
    expect(events.map((event) => new ICAL.Event(event).summary)).toEqual([
      t('away.ics.title', { days: 3 }),
      t('away.ics.title', { days: 14 }),
    ]);
    const promise = t('away.plan', { when: 'a pilot fails', act: 'ask those who saw it' });
    for (const event of events) expect(new ICAL.Event(event).description).toContain(promise);

    const timeline = table((await fileFrom(page, t('away.timeline'))).text, ',');
    const result = `${t('debrief.lane.result')} (${t('away.unit.money')})`;
    expect(timeline.map((row) => Number(row[result]))).toEqual(
      world.history.map((quarter) => expect.closeTo(quarter.result, 5)),
    );
    const decisions = table((await fileFrom(page, t('away.decisions'))).text, ',');
    expect(decisions.length).toBeGreaterThan(20);
    expect(decisions.filter((row) => row[t('away.csv.decision')] === '')).toEqual([]);

    const { text } = await fileFrom(page, t('away.json'));
    expect(JSON.parse(text)).toMatchObject({
      kind: 'run',
      run: code,
      link,
      ending: world.ending,
      quarters: JSON.parse(JSON.stringify(world.history)),
      notes: { plans: [{ when: 'a pilot fails', act: 'ask those who saw it' }, {}] },
    });

    // The picture is one, of the size that links show, and its code leads back here.
    const picture = await fileFrom(page, t('away.picture'));
    expect(picture.name).toMatch(/\.png$/);
    expect(picture.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    const { data, info } = await sharp(picture.bytes)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([1200, 630]);
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(link);

    const saved = await fileFrom(page, t('away.code.save'));
    expect(findCodes(saved.text).map((find) => find.text)).toContain(code);
    expect(noted).toEqual(clean);
    await close();
  });
});
