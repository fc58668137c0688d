/**
 * `npm run shots -- <folder>`: pictures for people to look at. `--run` walks one run and takes every screen at each
 * size and in each language, looking for what sticks out or is cut off; `--sheet` takes every room, mood, look, moment
 * and theme of the scene; without either, both. `--accept` makes the chosen dozen what it is compared with from now
 * on. Exit 1 when something is wrong. Judges fit and faults, never beauty.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import type { Site } from './serve.ts';
import {
  builtSite,
  launch,
  misfits,
  settled,
  visit,
  VIEWPORTS,
  type ViewportName,
} from '../../test/kit/browser.ts';
import { acceptGoldens } from '../../test/kit/goldens.ts';
import { Player, type Language } from '../../test/kit/player.ts';
import { storySite } from '../../test/kit/stories.ts';
import { takeSheet } from './sheet.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    level: { type: 'string', default: 'onboarding' },
    view: { type: 'string', default: Object.keys(VIEWPORTS).join() },
    lang: { type: 'string', default: 'en,fr' },
    run: { type: 'boolean', default: false },
    sheet: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
    /** Of the sheet, only pictures whose name fits this pattern. */
    only: { type: 'string', default: '' },
    /** Another built page than dist. */
    from: { type: 'string', default: 'dist' },
  },
});
const folder = positionals[0];
const views = values.view.split(',');
const unknown = views.filter((view) => !(view in VIEWPORTS));
if ((!folder && !values.accept) || unknown.length > 0) {
  console.error(
    `usage: npm run shots -- <folder> [--sheet] [--only pattern] [--run] [--level id] [--view ${Object.keys(VIEWPORTS).join()}] [--lang en,fr]
       npm run shots -- --accept`,
  );
  process.exit(2);
}
if (folder) mkdirSync(folder, { recursive: true });
const both = values.run === values.sheet;

const browser = await launch();
let pictures = 0;
const wrong: string[] = [];

try {
  if (values.accept) {
    console.log(`${await acceptGoldens(browser)} pictures are what they are compared with from now on`);
  } else {
    if (values.sheet || both) await sheet(folder!);
    if (values.run || both) await run();
  }
} catch (error) {
  wrong.push((error as Error).message);
} finally {
  await browser.close();
}
for (const what of wrong) console.error(what);
if (folder) console.log(`${pictures} pictures in ${folder}, ${wrong.length} things to look at`);
process.exitCode = wrong.length > 0 ? 1 : 0;

/** Every picture of the scene's own sheet. */
async function sheet(into: string): Promise<void> {
  const site = await storySite();
  const taken = await takeSheet(browser, site, into, new RegExp(values.only));
  pictures += taken.pictures;
  wrong.push(...taken.wrong);
  await site.close();
}

/** Runs from the title to the debrief, at each size and in each language. */
async function run(): Promise<void> {
  const site = await builtSite(values.from);
  for (const view of views as ViewportName[])
    for (const language of values.lang.split(',') as Language[]) {
      console.log(`${view}, ${language} ...`);
      await walk(site, view, language);
    }
  await site.close();
}

/** One walk through a run, with a picture of each screen the first time it stands there. */
async function walk(site: Site, view: ViewportName, language: Language): Promise<void> {
  const phone = view === 'phone';
  const { page, noted, close } = await visit(browser, site, '?e2e', {
    viewport: view,
    locale: language,
    touch: phone,
    luck: 7,
  });
  const seen = new Map<string, number>();
  let order = 0;
  const take = async (name: string, shown: Page = page): Promise<void> => {
    // Sheets rise, pictures load; then the scene is stepped by hand, which gives the same picture each time.
    await settled(shown);
    await shown.waitForTimeout(500);
    await shown.evaluate(() => window.__scene?.step?.(4000, 50));
    await shown.waitForTimeout(300);
    order += 1;
    const file = `${view}-${language}-${String(order).padStart(2, '0')}-${name}.png`;
    await shown.screenshot({ path: join(resolve(folder!), file), timeout: 120_000 });
    pictures += 1;
    for (const misfit of await misfits(shown)) wrong.push(`${file}: ${misfit}`);
  };
  const player = new Player(page, {
    level: values.level,
    language,
    hands: phone ? 'touch' : 'mouse',
    onScreen: async (state, quarter) => {
      const times = (seen.get(state) ?? 0) + 1;
      seen.set(state, times);
      // Later quarters and a second person at the door look different enough to be worth a second picture.
      if (times === 1 || (times === 3 && ['planning', 'accounts', 'answering', 'seating'].includes(state)))
        await take(times === 1 ? state : `${state}-q${quarter}`);
    },
  });
  await player.play();
  wrong.push(
    ...[...noted.violations, ...noted.errors, ...noted.strayed].map((what) => `${view} ${language}: ${what}`),
  );
  await close();
}
