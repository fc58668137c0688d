/**
 * A dozen pictures of the scene against what they were when somebody last looked and was content. Facts first: what
 * the scene says it draws; then the pixels, where art goes wrong without any fact being wrong.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../src/tools/serve.ts';
import { STORIES } from '../../src/view/scene/story/samples.ts';
import { launch } from '../kit/browser.ts';
import { chosen, differing, patience, verdict } from '../kit/goldens.ts';
import { builtStories, takePicture } from '../kit/stories.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), builtStories()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('the scene looks as it did', () => {
  it.each(chosen().map((picture) => [picture.name, picture] as const))('%s', async (name, picture) => {
    const { png, facts, wrong } = await takePicture(browser, site, picture);
    expect(wrong).toEqual([]);
    const asked = new URLSearchParams(picture.query);
    const model = STORIES[asked.get('story') ?? '']?.();
    expect(model, 'a story of that name').toBeDefined();
    expect(facts['renderer']).toBe('webgl');
    expect(facts['overlay']).toBe(asked.get('look'));
    expect(facts['act']).toBe(asked.get('moment'));
    if (!asked.has('film') && !asked.has('moment'))
      expect(facts['people']).toMatchObject(
        Object.fromEntries(model?.rooms.map((room) => [room.id, room.people]) ?? []),
      );
    expect(await verdict(name, png, patience(browser))).toBeNull();
  });

  it('is drawn the same by another browser process, and a changed picture is seen', async () => {
    const other = await launch();
    const [night, hurry] = ['story-night', 'story-hurry'].map((name) =>
      chosen().find((each) => each.name === name),
    );
    if (!night || !hurry) throw new Error('the pictures compared here are not on the list');
    const first = await takePicture(browser, site, night);
    const again = await takePicture(other, site, night);
    await other.close();
    expect(again.facts).toEqual(first.facts);
    expect((await differing(first.png, again.png, 0)).share).toBe(0);
    const later = await takePicture(browser, site, { ...night, ms: night.ms + 700 });
    expect((await differing(first.png, later.png, 8)).share).toBeGreaterThan(0.001);
    expect(
      await verdict(night.name, (await takePicture(browser, site, hurry)).png, patience(browser)),
    ).toMatch(/differs.*--accept/);
  });
});
