/**
 * Somebody who plays the game as people do: finds things by their role and name on the screen, in English or
 * French, and presses them with a mouse, a finger or the keyboard alone. Knows the words of the game and nothing
 * of its inside; what it decides is ordinary, not clever.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { VOCABULARIES } from '../../src/level/index.ts';
import { told, untilState } from './browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');
export type Hands = 'mouse' | 'keys' | 'touch';
export type Language = 'en' | 'fr';

/** All messages of a language by key, as a level that asks for a vocabulary of its own speaks. */
function messages(language: Language, vocabulary: string): Map<string, string> {
  const folder = join(ROOT, 'src/text', language);
  const all = new Map<string, string>();
  const laid = VOCABULARIES.filter((name) => name !== 'company').map((name) => `${name}.json`);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !laid.includes(name));
  // Another vocabulary stands over the company's words.
  for (const file of [...files, ...laid.filter((name) => name === `${vocabulary}.json`)])
    for (const [key, text] of Object.entries(
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>,
    ))
      all.set(key, text);
  return all;
}

export interface PlayerOptions {
  level: string;
  language?: Language;
  hands?: Hands;
  /** Whom to seat, stage by stage, as ids of functions; lead first. */
  tables?: readonly (readonly string[])[];
  /** Quarters played before each hand-over. */
  pace?: readonly number[];
  /** Moves picked a quarter. */
  picks?: number;
  /** Called on each moment, before it is ended. */
  onMoment?: (kind: string, state: string) => Promise<void>;
  /** Called on each new screen, before anything is done there. */
  onScreen?: (state: string, quarter: string) => Promise<void>;
}

/** The stages' tables when nobody says otherwise. */
const TABLES = [
  ['hr', 'operations', 'management'],
  ['operations', 'hr', 'knowledge'],
  ['knowledge', 'operations', 'hr'],
  ['marketing', 'management', 'finance'],
] as const;

export class Player {
  private readonly words: Map<string, string>;
  private readonly title: string;
  private readonly hands: Hands;
  private shown = '';
  private stage = -1;
  /** Everything pressed, for the report of a run that got stuck. */
  readonly pressed: string[] = [];

  constructor(
    readonly page: Page,
    private readonly options: PlayerOptions,
  ) {
    const language = options.language ?? 'en';
    const read = (file: string): Record<string, string> =>
      JSON.parse(readFileSync(join(ROOT, 'levels', options.level, file), 'utf8')) as Record<string, string>;
    this.words = messages(language, read('level.json').vocabulary ?? 'company');
    this.hands = options.hands ?? 'mouse';
    this.title = read(`words.${language}.json`).title!;
  }

  /** A message as a pattern for names; values that are not given fit anything. */
  says(key: string, values: Record<string, string> = {}): RegExp {
    const message = this.words.get(key);
    if (message === undefined) throw new Error(`there is no message "${key}"`);
    const pattern = message
      .split(/(\{\w+\})/)
      .map((part) => {
        const hole = /^\{(\w+)\}$/.exec(part);
        if (!hole) return escape(part);
        const value = values[hole[1]!];
        return value === undefined ? '.*' : escape(value);
      })
      .join('');
    return new RegExp(pattern, 'i');
  }

  button(key: string, values?: Record<string, string>): Locator {
    return this.page.getByRole('button', { name: this.says(key, values) });
  }

  /** Presses something the way these hands do. */
  async press(target: Locator): Promise<void> {
    const one = target.first();
    await one.waitFor({ state: 'visible' });
    this.pressed.push((await one.getAttribute('aria-label')) ?? (await one.innerText()).split('\n')[0] ?? '');
    if (this.hands === 'mouse') await one.click();
    else if (this.hands === 'touch') await one.tap();
    else {
      // A new screen takes the focus to its heading a moment after it stands there.
      do {
        await this.walkTo(one);
        await this.page.waitForTimeout(60);
      } while (!(await one.evaluate((element) => element === document.activeElement)));
      await this.page.keyboard.press('Enter');
    }
  }

  /** Moves the focus by Tab, and by arrows inside a group that has one stop, as a person would. */
  private async walkTo(target: Locator): Promise<void> {
    const goal = await target.elementHandle();
    if (!goal) throw new Error('nothing to walk to');
    for (let steps = 0; steps < 200; steps++) {
      const where = await goal.evaluate((element) => {
        const active = document.activeElement;
        if (active === element) return 'there';
        const group = element.closest('ul, ol, [role=radiogroup], [role=tablist], [role=group]');
        return group?.contains(active) && (element as HTMLElement).tabIndex < 0 ? 'group' : 'elsewhere';
      });
      if (where === 'there') return;
      await this.page.keyboard.press(where === 'group' ? 'ArrowRight' : 'Tab');
    }
    throw new Error(`no key leads to "${this.pressed.at(-1)}"`);
  }

  /** Plays from the title to the debrief. @throws where it cannot go on, with what was pressed last */
  async play(maxSteps = 400): Promise<void> {
    for (let step = 0; step < maxSteps; step++) {
      const { state, quarter, moment } = await told(this.page);
      if (moment !== '') {
        await this.options.onMoment?.(moment, state);
        await this.pass();
        continue;
      }
      if (`${state} ${quarter}` !== this.shown) {
        this.shown = `${state} ${quarter}`;
        await this.options.onScreen?.(state, quarter);
      }
      if (state === 'debrief') return;
      try {
        await this.act(state, Number(quarter));
      } catch (error) {
        const last = this.pressed.slice(-6).join(' · ');
        throw new Error(`stuck at ${state}, quarter ${quarter}, after ${last}: ${(error as Error).message}`, {
          cause: error,
        });
      }
    }
    throw new Error(
      `no debrief after ${maxSteps} steps; the last were ${this.pressed.slice(-6).join(' · ')}`,
    );
  }

  /** Ends the moment that is shown, unless it has ended by itself meanwhile. */
  private async pass(): Promise<void> {
    const card = this.page.locator('.moment-card');
    const { moment } = await told(this.page);
    if (moment === '') return;
    await this.press(this.page.locator('.moment-skip')).catch((error: unknown) => {
      this.pressed.push(`a moment that went by itself (${String(error).slice(0, 40)})`);
    });
    const end = Date.now() + 20_000;
    while (Date.now() < end && (await told(this.page)).moment === moment && (await card.count()) > 0)
      await this.page.waitForTimeout(50);
  }

  private async act(state: string, quarter: number): Promise<void> {
    switch (state) {
      case 'loading':
        await untilState(this.page, /title/);
        return;
      case 'title':
        return this.leave(state, this.button('title.new'));
      case 'levels':
        return this.leave(state, this.button('levels.open.label', { title: this.title }));
      case 'briefing':
        return this.leave(state, this.button('briefing.begin'));
      case 'ambition':
        await this.press(this.page.getByRole('radio'));
        return this.leave(state, this.button('ambition.say'));
      case 'seating':
        return this.seat();
      case 'answering':
        return this.answer();
      case 'planning':
        return this.plan();
      case 'betting':
        return this.leave(state, this.page.getByRole('button', { name: this.says('bet.rise') }));
      case 'playing':
        return this.leave(state, this.button('plan.play.skip'));
      case 'accounts':
        return this.account(quarter);
      case 'ending':
        return this.end();
      default:
        throw new Error(`nobody knows what to do at "${state}"`);
    }
  }

  /** Presses what leads on, and waits until it has. */
  private async leave(state: string, target: Locator): Promise<void> {
    await this.press(target);
    await this.gone(state);
  }

  private async gone(state: string, timeout = 20_000): Promise<void> {
    await untilState(this.page, new RegExp(`^(?!${state}$)`), timeout);
  }

  private async seat(): Promise<void> {
    const first = this.stage < 0;
    this.stage += 1;
    const table = this.options.tables?.[this.stage] ?? TABLES[Math.min(this.stage, TABLES.length - 1)]!;
    for (const who of table) {
      const face = this.page.locator(`[data-who="${who}"]`);
      if ((await face.count()) === 0) {
        const others = this.button('table.others');
        if ((await others.count()) > 0) await this.press(others);
      }
      if ((await face.count()) === 0 || /\bseated\b/.test((await face.getAttribute('class')) ?? '')) continue;
      await this.press(face);
      const sit = this.page.locator('button.sit');
      if ((await sit.getAttribute('aria-disabled')) === 'true') continue;
      await this.press(sit);
    }
    await this.leave('seating', this.button(first ? 'table.convene.first' : 'table.convene.hand'));
  }

  /** Takes the first answer that may be given. */
  private async answer(): Promise<void> {
    const before = await this.page.locator('main').innerText();
    await this.press(this.page.locator('main .slip:not([aria-disabled="true"])'));
    const end = Date.now() + 20_000;
    while (Date.now() < end) {
      const { state } = await told(this.page);
      if (state !== 'answering' || (await this.page.locator('main').innerText()) !== before) return;
      await this.page.waitForTimeout(50);
    }
    throw new Error('the answer changed nothing');
  }

  private async plan(): Promise<void> {
    for (let picks = 0; picks < (this.options.picks ?? 1); picks++) {
      const card = this.page.locator('.plan-card:not([aria-disabled="true"]):not([aria-pressed="true"])');
      if ((await card.count()) === 0) break;
      await this.press(card);
      const room = this.page.locator(
        '.floor-picking .floor-room.may, .plan-rooms .plan-room:not([aria-disabled="true"])',
      );
      if ((await room.count()) > 0) await this.press(room);
    }
    await this.leave('planning', this.button('plan.done'));
  }

  private async account(quarter: number): Promise<void> {
    const hand = this.button('accounts.hand');
    const due = (this.options.pace ?? [2, 5, 7])[this.stage];
    if (due !== undefined && quarter >= due && (await hand.count()) > 0) return this.leave('accounts', hand);
    await this.leave('accounts', this.page.locator('main .btn.go'));
  }

  /** Through the ending's pages to its last button. */
  private async end(): Promise<void> {
    const understand = this.page
      .locator('.reckon, .end, main')
      .getByRole('button', { name: this.says('ending.ui.understand') });
    for (let pages = 0; pages < 6 && (await understand.count()) === 0; pages++) {
      await this.press(this.page.locator('.end-next'));
      await this.page.waitForTimeout(300);
    }
    await this.leave('ending', understand);
  }
}

const escape = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s\u00a0\u202f]+/g, '\\s+');
