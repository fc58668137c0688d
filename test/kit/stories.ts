/**
 * The story pages in a real browser: parts of the game alone, in states written by hand. Builds them, opens the
 * scene's, and steps it, so that the same picture comes each time.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Site } from '../../src/tools/serve.ts';
import type { StoryPicture } from '../../src/view/scene/story/pictures.ts';
import { builtSite, untilState, visit } from './browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A picture that was taken: the file, what the scene says it draws, and what went wrong on the page. */
export interface Taken {
  png: Buffer;
  facts: Record<string, unknown>;
  wrong: string[];
}

/** The scene's story page, and the page on which it is measured. */
export const STORY = 'src/view/scene/story/story.html';
export const MEASURED = 'src/view/scene/story/bench.html';
/** The page on which the scene is mounted and taken down again. */
export const AGAIN = 'src/view/scene/story/restart.html';

/** Builds the game with its story pages. @throws when the build fails */
export function buildStories(): void {
  const built = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--mode', 'e2e', '--logLevel', 'error'],
    { cwd: ROOT, stdio: ['ignore', 2, 2] },
  );
  if (built.status !== 0) throw new Error('the story pages cannot be built');
}

/** Serves the game with its story pages as they were built for this run of the browser tests. */
export const builtStories = (): Promise<Site> => builtSite('.cache/e2e');

/** Builds the game with its story pages and serves both. @throws when the build fails */
export async function storySite(): Promise<Site> {
  buildStories();
  return builtStories();
}

/** Opens a picture of the scene's sheet, lets the scene live for as long as it asks, and gives it with its facts. */
export async function takePicture(browser: Browser, site: Site, wanted: StoryPicture): Promise<Taken> {
  const { page, noted, close } = await visit(browser, site, `${STORY}?manual&${wanted.query}`, {
    window: { width: wanted.width, height: wanted.height, dpr: wanted.dpr },
  });
  await untilState(page, /ready|failed/, 120_000);
  await page.evaluate((ms) => window.__scene?.step?.(ms, 50), wanted.ms);
  const facts = await page.evaluate(() => window.__scene?.summary?.() ?? {});
  const png = await page.screenshot({ timeout: 120_000 });
  await close();
  return { png, facts, wrong: [...noted.errors, ...noted.violations, ...noted.strayed] };
}
