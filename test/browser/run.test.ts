/**
 * Whole runs in a real browser on the built page: by clicks, and by keyboard alone; with a reload in the middle;
 * with a watched player. Each ends in the debrief, breaks no policy, and comes to the same numbers as headless.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { levelById } from '../../src/cli/levels.ts';
import { fingerprint, sprint, type World } from '../../src/kernel/index.ts';
import { decodeRun, replay } from '../../src/run/index.ts';
import type { Site } from '../../src/tools/serve.ts';
import { axe, builtSite, launch, misfits, settled, told, untilState, visit } from '../kit/browser.ts';
import { Player, type Hands, type Language } from '../kit/player.ts';
import { playerFor } from '../kit/runs.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), builtSite()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** The scene is there but draws only when stepped by hand: drawing in software takes a machine's every core. */
const STILL = '?e2e';
const clean = { violations: [], errors: [], strayed: [] };
const playable = (id: string) => levelById(id)!.playable;

/** Every step of the way that has a screen of its own. */
const STEPS = [
  'title',
  'levels',
  'briefing',
  'ambition',
  'seating',
  'answering',
  'planning',
  'betting',
  'playing',
  'accounts',
  'ending',
  'debrief',
];

/** The world that a run code leads to, headless. */
function replayed(level: string, code: string): World {
  const decoding = decodeRun(code);
  if (!decoding.ok) throw new Error(`the page shows a code that cannot be read: ${decoding.why}`);
  const again = replay(playable(level), decoding.record);
  if (!again.ok) throw new Error(`the page shows a code that cannot be replayed: ${again.why}`);
  return again.world;
}

describe('a run from the title to the debrief', () => {
  const ways: [level: string, hands: Hands, language: Language][] = [
    ['onboarding', 'mouse', 'en'],
    ['onboarding', 'keys', 'fr'],
    ['training', 'mouse', 'fr'],
    ['training', 'keys', 'en'],
  ];

  it.each(ways)('%s by %s, in %s', async (level, hands, language) => {
    // The short runs are seen with everything that moves, the long ones as those see them who ask for calm.
    const calm = level === 'training';
    const { page, noted, close } = await visit(browser, site, STILL, { locale: language, luck: 7, calm });
    const seen = new Set<string>();
    const findings: string[] = [];
    const player = new Player(page, {
      level,
      language,
      hands,
      onScreen: async (state, quarter) => {
        if (seen.has(state)) return;
        seen.add(state);
        await settled(page);
        const { violations, looked } = await axe(page);
        if (looked < 5) findings.push(`${state}: axe looked at next to nothing`);
        findings.push(...violations.map((violation) => `${state}, quarter ${quarter}: ${violation}`));
      },
    });
    await player.play();
    expect(findings).toEqual([]);
    expect(STEPS.filter((step) => !seen.has(step))).toEqual([]);
    expect(noted).toEqual(clean);

    // The code lies on the last step of the debrief.
    await page.locator('.rail button').last().click();
    const code = await page.locator('#run-code').inputValue();
    const world = replayed(level, code);
    expect(world.ending).not.toBeNull();
    expect((await told(page)).fingerprint).toBe(fingerprint(world));
    await close();
  });

  it('comes back after a reload to the step it was left at', async () => {
    const { page, noted, close } = await visit(browser, site, STILL, { calm: true, luck: 7 });
    let reloads = 0;
    const left = new Set<string>();
    const player = new Player(page, {
      level: 'onboarding',
      onScreen: async (state, quarter) => {
        const due =
          ['seating', 'planning', 'answering', 'accounts', 'ending'].includes(state) && Number(quarter) !== 2;
        if (!due || left.has(state)) return;
        left.add(state);
        // A person takes longer to reach for the reload than the device to keep a decision.
        await settled(page);
        const before = await told(page);
        await page.reload();
        await untilState(page, /title/);
        await player.press(player.button('title.continue'));
        await untilState(page, /^(?!title$|loading$)/);
        expect(await told(page)).toEqual(before);
        reloads += 1;
      },
    });
    await player.play();
    expect(reloads).toBeGreaterThanOrEqual(4);
    expect(noted).toEqual(clean);
    await close();
  });

  it('fits on a phone, by touch', async () => {
    const { page, noted, close } = await visit(browser, site, STILL, {
      viewport: 'phone',
      luck: 7,
      touch: true,
      calm: true,
      locale: 'fr',
    });
    const seen = new Set<string>();
    const findings: string[] = [];
    const player = new Player(page, {
      level: 'onboarding',
      language: 'fr',
      hands: 'touch',
      onScreen: async (state) => {
        if (seen.has(state)) return;
        seen.add(state);
        await settled(page);
        findings.push(...(await misfits(page)).map((misfit) => `${state}: ${misfit}`));
      },
    });
    await player.play();
    expect(findings).toEqual([]);
    expect(noted).toEqual(clean);
    await close();
  });
});

describe('a watched run', () => {
  it.each([
    ['training', 'right-hands', 7],
    ['onboarding', 'technical', 11],
  ])('plays %s as %s with seed %i to the same numbers as headless', async (level, playbook, seed) => {
    const { page, noted, close } = await visit(
      browser,
      site,
      `?watch=${playbook}&level=${level}&seed=${seed}&speed=max`,
      { frugal: true },
    );
    const { fingerprint: shown } = await untilState(page, /debrief/, 120_000);
    expect(shown).toBe(fingerprint(sprint(playable(level), seed, playerFor(playbook))));
    expect(noted).toEqual(clean);
    await close();
  });
});
