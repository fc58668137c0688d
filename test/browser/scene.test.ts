/**
 * The scene alone, in a real browser on its story page: it draws what it is shown, the same each time to the
 * pixel, keeps rooms clear of drawers, survives a lost context, and breaks no policy.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../src/tools/serve.ts';
import type { FloorModel } from '../../src/view/model/floor.ts';
import { STORIES } from '../../src/view/scene/story/samples.ts';
import { launch, untilState, visit, type Visit, type VisitOptions } from '../kit/browser.ts';
import { builtStories } from '../kit/stories.ts';

const PAGE = 'src/view/scene/story/story.html';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), builtStories()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens a story by hand and lets it live for `ms`. */
async function open(query: string, options: VisitOptions = {}, ms = 1500): Promise<Visit> {
  const seen = await visit(browser, site, `${PAGE}?manual&${query}`, options);
  await untilState(seen.page, /ready/, 60_000);
  await seen.page.evaluate((time) => window.__scene?.step?.(time, 50), ms);
  return seen;
}

interface Facts {
  shape: string;
  zoom: number;
  people: Record<string, number>;
  piles: Record<string, number>;
  covered: string[];
  robots: Record<string, number>;
  leaving: number;
  lit: Record<string, number>;
  wing: number;
  table: number;
  moments: number;
  traffic: { items: number; back: number };
}
const facts = (seen: Visit): Promise<Facts> =>
  seen.page.evaluate(() => window.__scene?.summary?.() as unknown as Facts);
const clean = { violations: [], errors: [], strayed: [] };

describe('the scene', () => {
  it('draws what it is shown, one state after another', async () => {
    const seen = await open('story=day');
    const names = [
      'day',
      'fogged',
      'crowded',
      'cuts',
      'suspended',
      'works',
      'hurry',
      'freed',
      'growth',
      'small',
      'eight',
      'day',
    ];
    for (const name of names) {
      const model: FloorModel | undefined = STORIES[name]?.();
      if (!model) throw new Error(`no story ${name}`);
      await seen.page.evaluate((story) => {
        const scene = window.__scene;
        const state = scene?.stories[story]?.();
        if (state) scene?.show(state);
        scene?.step?.(12_000, 50);
      }, name);
      const drawn = await facts(seen);
      for (const room of model.rooms) {
        expect(drawn.people[room.id] ?? 0, `${name} ${room.id}`).toBe(room.people);
        expect(drawn.robots[room.id], `${name} ${room.id}`).toBe(room.robots);
        expect(drawn.piles[room.id], `${name} ${room.id}`).toBe(room.pile);
      }
      for (const street of model.street) {
        expect(drawn.people[street.id] ?? 0, `${name} ${street.id}`).toBe(street.people);
        expect((drawn.lit[street.id] ?? 0) > 0.5, `${name} ${street.id}`).toBe(street.people > 0);
      }
      expect(drawn.people.lobby ?? 0, name).toBe(model.waiting);
      expect(drawn.covered, name).toEqual(model.rooms.filter((r) => r.fogged).map((r) => r.id));
      expect(drawn.table, name).toBe(model.table.length);
      expect(drawn.wing, name).toBeCloseTo(model.wing, 2);
      expect(drawn.leaving > 0, name).toBe(model.leaving > 0);
    }
    expect(seen.noted).toEqual(clean);
    await seen.close();
  });

  it('goes from one company to another, each in its own dress, and keeps no other on the graphics card', async () => {
    const seen = await open('story=day&theme=light&item=lamp');
    const dress = (): Promise<{ theme: string; item: string; sheets: string[]; drawn: number }> =>
      seen.page.evaluate(() => {
        const { theme, item, sheets, objects } = window.__scene?.summary?.() ?? {};
        const drawn = (objects as { shells: number } | undefined)?.shells ?? 0;
        return { theme, item, sheets, drawn } as {
          theme: string;
          item: string;
          sheets: string[];
          drawn: number;
        };
      });
    const own = (theme: string, item: string): string[] => [
      `goods-${item}`,
      `props-${theme}`,
      `rooms-${theme}`,
    ];
    const first = await dress();
    expect([first.theme, first.item, first.sheets.toSorted()]).toEqual([
      'light',
      'lamp',
      own('light', 'lamp'),
    ]);
    const fetched = await seen.page.evaluate(() =>
      performance.getEntriesByType('resource').map((each) => each.name.replace(/^.*\/|@.*$/g, '')),
    );
    expect(fetched).toContain('rooms-light');
    expect(
      fetched.filter((name) => /^(rooms|props|goods)-/.test(name) && !first.sheets.includes(name)),
    ).toEqual([]);

    // There, and back again: sheets that were let go are fetched anew.
    for (const [theme, item] of [
      ['winter', 'parcel'],
      ['light', 'lamp'],
    ] as const) {
      const before = await dress();
      await seen.page.evaluate(
        (attire) => {
          const scene = window.__scene;
          const state = scene?.stories.growth?.();
          if (state) scene?.show({ ...state, ...attire });
          scene?.step?.(50, 50);
        },
        { theme, item },
      );
      // The last company stays until the next one's pictures are here.
      const meanwhile = await dress();
      expect([before.theme, theme]).toContain(meanwhile.theme);
      expect(meanwhile.drawn).toBeGreaterThanOrEqual(9);
      await seen.page.waitForFunction((wanted) => window.__scene?.summary?.().theme === wanted, theme);
      const after = await dress();
      expect([after.item, after.sheets.toSorted()]).toEqual([item, own(theme, item)]);
      expect(after.drawn).toBeGreaterThanOrEqual(9);
    }
    await seen.page.evaluate(() => window.__scene?.step?.(1000, 50));
    expect(seen.noted).toEqual(clean);
    await seen.close();
  });

  it('draws the same picture again to the pixel, and a film however it was wound', async () => {
    const shot = async (wind: number[]): Promise<string> => {
      const seen = await open('story=dusk');
      await seen.page.evaluate((moments) => {
        for (const at of moments) window.__scene?.play(window.__scene.film(4), at);
      }, wind);
      await seen.page.evaluate(() => window.__scene?.step?.(1000, 50));
      const picture = (await seen.page.screenshot()).toString('base64');
      await seen.close();
      return picture;
    };
    const straight = await shot([6.4]);
    expect((await shot([6.4])) === straight).toBe(true);
    expect((await shot([2, 12.5, 0, 6.4])) === straight).toBe(true);
  });

  it('plays the weeks: work travels, sheets come back, people leave, piles grow', async () => {
    const seen = await open('story=day');
    const at = async (week: number): Promise<Facts> => {
      await seen.page.evaluate((w) => {
        window.__scene?.play(window.__scene.film(4), w);
        window.__scene?.step?.(100, 50);
      }, week);
      return facts(seen);
    };
    const early = await at(1.2);
    const late = await at(9.5);
    expect(late.traffic.items).toBeGreaterThan(8);
    expect(late.traffic.back).toBeGreaterThan(0);
    expect(early.leaving).toBe(0);
    expect((await at(6.2)).moments).toBe(2);
    expect(late.moments).toBe(0);
    expect((await at(4)).leaving).toBe(4);
    expect(late.piles.validate ?? 0).toBeGreaterThan(early.piles.validate ?? 0);
    await seen.page.evaluate(() => window.__scene?.play(null, 0));
    await seen.page.evaluate(() => window.__scene?.step?.(100, 50));
    expect((await facts(seen)).piles.validate).toBe(10);
    await seen.close();
  });

  it('knows where rooms stand, and wishes for the room that is tapped', async () => {
    const seen = await open('story=small');
    const ids = ['quote', 'produce', 'deliver', 'sales', 'table'];
    for (const id of ids) {
      const box = await seen.page.evaluate((room) => window.__scene?.rect(room), id);
      if (!box) throw new Error(`${id} has no place`);
      // The corners, just inside: wall, where nobody stands.
      for (const [x, y] of [
        [box.x + 3, box.y + 3],
        [box.x + box.width - 3, box.y + 3],
      ] as const)
        await seen.page.mouse.click(x, y);
    }
    const wishes = await seen.page.evaluate(() => window.__scene?.wishes);
    expect(wishes).toEqual(
      ids.flatMap((room) => [
        { kind: 'room', room },
        { kind: 'room', room },
      ]),
    );
    expect(await seen.page.evaluate(() => window.__scene?.rect('nowhere'))).toBeNull();
    await seen.close();
  });

  it('keeps the constraint clear of a drawer', async () => {
    const seen = await open('story=day&reserve=66,0,290,0', {}, 4000);
    const box = await seen.page.evaluate(() => window.__scene?.rect('validate'));
    if (!box) throw new Error('no rectangle');
    expect(box.y).toBeGreaterThanOrEqual(65);
    expect(box.y + box.height).toBeLessThanOrEqual(431);
    await seen.close();
  });

  it('stands as one column on a phone, people tall enough to read, and scrolls by drag', async () => {
    const seen = await open('story=day', { viewport: 'phone' });
    const drawn = await facts(seen);
    expect(drawn.shape).toBe('tall');
    expect(drawn.zoom * 36).toBeGreaterThanOrEqual(30);
    const y = (): Promise<number> => seen.page.evaluate(() => window.__scene?.rect('validate')?.y ?? NaN);
    const before = await y();
    await seen.page.mouse.move(195, 600);
    await seen.page.mouse.down();
    await seen.page.mouse.move(195, 400, { steps: 5 });
    await seen.page.mouse.up();
    await seen.page.evaluate(() => window.__scene?.step?.(3000, 50));
    expect(before - (await y())).toBeCloseTo(200, -1);
    await seen.page.evaluate(() => window.__scene?.focus('quote'));
    await seen.page.evaluate(() => window.__scene?.step?.(4000, 50));
    const quote = await seen.page.evaluate(() => window.__scene?.rect('quote'));
    expect(quote && quote.y >= 0 && quote.y + quote.height <= 844).toBe(true);
    expect(await seen.page.evaluate(() => window.__scene?.wishes)).toEqual([]);
    await seen.close();
  });

  it('turns from a wide house to a tall one with the window', async () => {
    const seen = await open('story=day');
    await seen.page.setViewportSize({ width: 390, height: 844 });
    await expect
      .poll(
        async () => {
          await seen.page.evaluate(() => window.__scene?.step?.(100, 50));
          return (await facts(seen)).shape;
        },
        { timeout: 30_000 },
      )
      .toBe('tall');
    expect((await facts(seen)).people.design).toBe(26);
    // An upright tablet has the width for three rooms, but not for people in them that one can read.
    await seen.page.setViewportSize({ width: 768, height: 1024 });
    await expect
      .poll(
        async () => {
          await seen.page.evaluate(() => window.__scene?.step?.(500, 50));
          return (await facts(seen)).zoom * 36;
        },
        { timeout: 30_000 },
      )
      .toBeGreaterThan(40);
    expect((await facts(seen)).shape).toBe('tall');
    await seen.close();
  });

  it('survives the loss of its context', async () => {
    const seen = await open('story=day');
    const before = (await seen.page.screenshot()).toString('base64');
    await seen.page.evaluate(async () => {
      const canvas = document.querySelector('canvas');
      const gl = (canvas?.getContext('webgl2') ??
        canvas?.getContext('webgl')) as WebGLRenderingContext | null;
      const loss = gl?.getExtension('WEBGL_lose_context');
      if (!loss) throw new Error('no way to lose the context');
      loss.loseContext();
      await new Promise((done) => setTimeout(done, 200));
      window.__scene?.step?.(0.001, 0.001);
      loss.restoreContext();
      await new Promise((done) => setTimeout(done, 600));
      window.__scene?.step?.(0.001, 0.001);
    });
    expect((await seen.page.screenshot()).toString('base64') === before).toBe(true);
    await seen.close();
  });

  it('moves by itself', async () => {
    const seen = await visit(browser, site, `${PAGE}?story=day`);
    await untilState(seen.page, /ready/, 60_000);
    await seen.page.waitForTimeout(1000);
    const first = (await seen.page.screenshot()).toString('base64');
    await expect
      .poll(async () => (await seen.page.screenshot()).toString('base64') !== first, { timeout: 30_000 })
      .toBe(true);
    expect(seen.noted).toEqual(clean);
    await seen.close();
  });

  it('stands still for those who ask for calm', async () => {
    const seen = await open('story=rain&calm', {}, 8000);
    const first = (await seen.page.screenshot()).toString('base64');
    await seen.page.evaluate(() => window.__scene?.step?.(700, 50));
    expect((await seen.page.screenshot()).toString('base64') === first).toBe(true);
    await seen.close();
  });

  it('gives up in words, not with a crash, when its pictures do not come', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route(/rooms-\w+@/, (route) => route.abort());
    await page.goto(`${site.url}${PAGE}?story=day`);
    await untilState(page, /failed/, 60_000);
    expect(await page.locator('#said').textContent()).toContain('rooms');
    await context.close();
  });
});
