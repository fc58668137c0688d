/**
 * The story pages in a real browser: parts of the game alone, in states written by hand. Builds them, opens the
 * scene's, and steps it, so that the same picture comes each time.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Site } from '../../src/tools/serve.ts';
import { builtSite } from './browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The scene's story page, and the page on which it is measured. */
export const STORY = 'src/view/scene/story/story.html';
export const MEASURED = 'src/view/scene/story/bench.html';

/** Builds the game with its story pages and serves both. @throws when the build fails */
export async function storySite(): Promise<Site> {
  const built = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--mode', 'e2e', '--logLevel', 'error'],
    { cwd: ROOT, stdio: ['ignore', 2, 2] },
  );
  if (built.status !== 0) throw new Error('the story pages cannot be built');
  return builtSite('.cache/e2e');
}
