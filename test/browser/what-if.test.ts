/**
 * What if, in a real browser: a decision is picked where the film showed it, made otherwise, both lines are seen
 * whole, what no longer fits is told; the line is named, kept, and played on from.
 */
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtIn, playerOf, playOut, writeSave } from '../../src/run/index.ts';
import { clearDesk } from '../../src/session/desk.ts';
import { loadWords } from '../../src/text/index.ts';
import type { Site } from '../../src/tools/serve.ts';
import { happenedModel } from '../../src/view/model/debrief/happened.ts';
import { whatIfModel, type BranchModel } from '../../src/view/model/debrief/what-if.ts';
import { axe, builtSite, launch, misfits, settled, untilState, visit } from '../kit/browser.ts';
import { SAVE_KEY } from '../kit/saves.ts';
import { sessionOn } from '../kit/session.ts';
import { levelAt } from '../kit/shelf.ts';

const SEED = 7;
const level = levelAt('training');
const { decisions } = playOut(level.playable, SEED, playerOf(builtIn('right-hands')!));
const saved = { level: 'training', seed: SEED, decisions, quarter: 12, lead: null, wondered: null } as const;

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), builtSite()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const words = (await loadWords('en')).withLevel(level.words.en, undefined);

/** A move that was started and could have been left or another, after which some later decision no longer fits. */
function choice(): { decision: number; option: number; quarter: number; mark: number; told: BranchModel } {
  const session = sessionOn([level], { ...saved, step: 'debrief', desk: clearDesk() });
  const { alternatives } = session.wish({ kind: 'continue' });
  for (const { decision, options, quarter } of alternatives) {
    if (decisions[decision]!.kind !== 'start' || quarter < 3) continue;
    for (const [option, instead] of options.entries()) {
      const now = session.wish({ kind: 'try-otherwise', decision, instead });
      const told = whatIfModel(now, words, decision)!.branches[0]!;
      const mark = happenedModel(now, words).quarters[quarter - 1]!.decided.findIndex(
        (each) => each.decision === decision,
      );
      if (told.dropped.length > 0) return { decision, option, quarter, mark, told };
      session.wish({ kind: 'drop-branch', index: 0 });
    }
  }
  throw new Error('every other choice in this run leaves all later decisions possible');
}

it('makes one decision otherwise, sees both lines, keeps that one under a name, and plays on from it', async () => {
  const { decision, option, quarter, mark, told } = choice();
  const { t } = words;
  const save = JSON.stringify(writeSave({ ...saved, step: 'debrief', desk: clearDesk() }, level.playable));
  const kept = { [SAVE_KEY]: save };
  const { page, noted, close } = await visit(browser, site, '?e2e&step=happened', { calm: true, kept });
  page.setDefaultTimeout(20_000);
  await untilState(page, /debrief/, 60_000);

  // From its mark on the line of time.
  await page.locator(`#quarter-${quarter}`).click();
  await page.locator(`#quarter-${quarter}[aria-selected=true]`).waitFor();
  await page.locator('.mark > button').nth(mark).click();
  await page.getByRole('button', { name: t('debrief.more.otherwise'), exact: true }).click();
  const knob = page.locator(`.knob[data-decision="${decision}"]`);
  await expect.poll(() => knob.getAttribute('aria-pressed')).toBe('true');

  await page.locator('.option').nth(option).click();
  await expect.poll(() => page.locator('.outcome-told').innerText()).toContain(told.told);
  await settled(page);
  // Both lines part where the decision was, and are seen whole without scrolling.
  const foot = (await page.locator('.debrief-foot').boundingBox())!.y;
  const [mine, other] = [page.locator('path.lines-own'), page.locator('path.lines-other.front')];
  for (const line of [mine, other, page.locator('.outcome-told')]) {
    const { y, height } = (await line.boundingBox())!;
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThan(foot);
  }
  const points = async (line: Locator): Promise<string[]> => (await line.getAttribute('d'))!.split('L');
  const [first, second] = [await points(mine), await points(other)];
  expect(first).toHaveLength(12);
  expect(second.slice(0, quarter - 1)).toEqual(first.slice(0, quarter - 1));
  expect(second.at(-1)).not.toBe(first.at(-1));

  // What no longer fits on this line, each with its reason.
  await page.locator('.dropped summary').click();
  expect(await page.locator('.dropped summary').innerText()).toContain(told.droppedTitle!);
  expect(await page.locator('.dropped li b').allInnerTexts()).toEqual(told.dropped.map(({ text }) => text));
  expect(await page.locator('.dropped li span').allInnerTexts()).toEqual(told.dropped.map(({ why }) => why));
  expect(await misfits(page)).toEqual([]);
  expect((await axe(page)).violations).toEqual([]);

  // It is kept under a name of one's own, while one looks at other steps too.
  const name = page.getByLabel(t('whatif.name', { letter: 'A' }));
  await name.fill('Had we waited');
  await name.blur();
  const rail = page.locator('.rail');
  await rail.getByRole('button', { name: t('debrief.step.chain') }).click();
  await page.locator('.debrief-chain').waitFor();
  await rail.getByRole('button', { name: t('debrief.step.what-if') }).click();
  await expect.poll(() => name.inputValue()).toBe('Had we waited');
  // And over a reload: the device keeps it with the run.
  await settled(page);
  await page.reload();
  await untilState(page, /debrief/, 60_000);
  await expect.poll(() => name.inputValue()).toBe('Had we waited');
  await page.getByRole('button', { name: t('whatif.show', { letter: 'A' }), exact: true }).click();

  await page.getByRole('button', { name: t('whatif.take'), exact: true }).click();
  await page.getByRole('button', { name: t('whatif.take.go'), exact: true }).click();
  const now = await untilState(page, /planning/);
  expect(now.quarter).toBe(String(quarter));
  expect(noted).toEqual({ violations: [], errors: [], strayed: [] });
  await close();
}, 90_000);
