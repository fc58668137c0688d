/** The debrief's worker in a real browser, under the page's own policy: the very numbers that a command finds. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atOnce, onYourLuck, overLucks, type News } from '../../src/debrief/index.ts';
import type { Site } from '../../src/tools/serve.ts';
import { launch, visit } from '../kit/browser.ts';
import { runOf } from '../kit/causes.ts';
import { levelAt } from '../kit/shelf.ts';
import { builtStories } from '../kit/stories.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), builtStories()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('the debrief’s worker', () => {
  it('finds in a browser what a command finds, to the last digit, and tells how far it is', async () => {
    const level = levelAt('training');
    const decisions = runOf(level.playable, 'operations-first', 8);
    const file = readdirSync(join('.cache/e2e', 'app')).find((name) => name.startsWith('debrief-worker'));
    const { page, noted, close } = await visit(browser, site, '');
    const heard = await page.evaluate(
      ({ address, job }) =>
        new Promise<unknown[]>((done, failed) => {
          const worker = new Worker(address, { type: 'module' });
          const all: unknown[] = [];
          worker.addEventListener('error', () => failed(new Error('the worker did not start')));
          worker.addEventListener('message', ({ data }) => {
            if (data === null) done(all);
            else all.push(data);
          });
          worker.postMessage(job, []);
        }),
      {
        address: `app/${file}`,
        job: { document: level.document, seed: 8, decisions, task: { kind: 'effects' } },
      },
    );
    const news = heard as Extract<News, { kind: 'effects' }>[];
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    expect(news.find(({ luck }) => luck)!.luck).toEqual(
      plain(atOnce(onYourLuck(level.playable, 8, decisions))),
    );
    expect(news.at(-1)!.lucks).toEqual(plain(atOnce(overLucks(level.playable, 8, decisions))));
    const progress = news.map((each) => each.progress);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.length).toBeGreaterThan(8);
    expect(noted.violations).toEqual([]);
    await close();
  });
});
