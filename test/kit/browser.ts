/**
 * A real Chromium on the built page, for the browser tests and the screenshots. It notes everything that must not
 * happen (policy violations, errors, calls to other hosts) and never forgives any of it: tests look at `noted`.
 * Nothing here is injected through the page's own policy; axe comes in by the debugging protocol.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromium as findChromium } from '../../src/tools/ready.mjs';
import { serve, type Site } from '../../src/tools/serve.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Software drawing that keeps the page's own thread free, and nothing that calls home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
];

/** Screens at which everything must fit, CSS pixels. */
export const VIEWPORTS = {
  laptop: { width: 1280, height: 720 },
  projector: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
} as const;
export type ViewportName = keyof typeof VIEWPORTS;

/** Starts Chromium, with further flags if any. @throws when none is installed, with the remedy */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found: install one, or name it in CHROMIUM');
  return chromium.launch({ executablePath, headless: true, args: [...FLAGS, ...more] });
}

/** Serves the built page. @throws when nothing is built */
export async function builtSite(folder = 'dist'): Promise<Site> {
  if (!existsSync(resolve(ROOT, folder, 'index.html')))
    throw new Error('nothing is built yet: npm run build');
  return serve(resolve(ROOT, folder));
}

/** What must not happen on a page, in the order in which it did. */
export interface Noted {
  /** Violations of the Content-Security-Policy. */
  violations: string[];
  /** Uncaught errors and console errors. */
  errors: string[];
  /** Requests to anywhere but the site, and requests that failed. */
  strayed: string[];
}

export interface Visit {
  page: Page;
  noted: Noted;
  close(): Promise<void>;
}

export interface VisitOptions {
  viewport?: ViewportName;
  /** A window of another size, CSS pixels, with so many device pixels each; wins over `viewport`. */
  window?: { width: number; height: number; dpr: number };
  locale?: 'en' | 'fr';
  /** Ask for reduced motion, as some players do. */
  calm?: boolean;
  /** Fingers instead of a mouse. */
  touch?: boolean;
  /** The seed that new runs get, so that a test that failed fails again. */
  luck?: number;
  /** What the device keeps from an earlier visit, by its key; what the page keeps itself is not overwritten. */
  kept?: Record<string, string>;
  /** At most five pictures a second: drawing in software would keep the machine busy with what no test looks at. */
  frugal?: boolean;
}

/**
 * Opens an address of the site in a fresh profile.
 * @param path what follows the site's address, e.g. `?level=training&seed=7`
 */
export async function visit(
  browser: Browser,
  site: Site,
  path = '',
  options: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: options.window ?? VIEWPORTS[options.viewport ?? 'laptop'],
    deviceScaleFactor: options.window?.dpr ?? 1,
    locale: options.locale === 'fr' ? 'fr-FR' : 'en-GB',
    reducedMotion: options.calm ? 'reduce' : 'no-preference',
    hasTouch: options.touch ?? false,
  });
  const page = await context.newPage();
  const noted: Noted = { violations: [], errors: [], strayed: [] };
  await page.exposeBinding('__noteViolation', (_source, what: string) => void noted.violations.push(what));
  // tsx marks the names of functions, also of those sent to the page, which knows no such helper.
  await page.addInitScript('globalThis.__name = (made) => made');
  if (options.kept)
    await page.addInitScript((kept) => {
      for (const [key, text] of Object.entries(kept))
        if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    }, options.kept);
  if (options.luck !== undefined)
    await page.addInitScript((seed) => {
      crypto.getRandomValues = (numbers) => {
        (numbers as unknown as Uint32Array)[0] = seed;
        return numbers;
      };
    }, options.luck);
  if (options.frugal)
    await page.addInitScript(() => {
      globalThis.requestAnimationFrame = (draw) => Number(setTimeout(() => draw(performance.now()), 200));
      globalThis.cancelAnimationFrame = (id) => clearTimeout(id);
    });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const note = (globalThis as unknown as { __noteViolation(what: string): void }).__noteViolation;
      note(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  page.on('pageerror', (error) => noted.errors.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    if (message.type() === 'error') noted.errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && `${origin}/` !== site.url) noted.strayed.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) noted.strayed.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(site.url + path, { waitUntil: 'load' });
  return { page, noted, close: () => context.close() };
}

/** What the root element says of the run. */
export interface Told {
  state: string;
  /** Quarters played. */
  quarter: string;
  fingerprint: string;
  /** Kind of the moment shown just now; empty between moments. */
  moment: string;
}

export function told(page: Page): Promise<Told> {
  return page.evaluate(() => {
    const { state = '', quarter = '', fingerprint = '', moment = '' } = document.documentElement.dataset;
    return { state, quarter, fingerprint, moment };
  });
}

/** Waits until the root element's state fits. @param timeout ms */
export async function untilState(page: Page, pattern: RegExp, timeout = 20_000): Promise<Told> {
  const end = Date.now() + timeout;
  for (;;) {
    const now = await told(page);
    if (pattern.test(now.state)) return now;
    if (Date.now() > end)
      throw new Error(`waited ${timeout} ms for state ${pattern}, it is still "${now.state}"`);
    await page.waitForTimeout(50);
  }
}

/** Waits until what comes in has come in: pictures of a moving sheet are half see-through. Endless motion goes on. */
export async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(150);
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter((each) => {
      const { endTime = 0 } = each.effect?.getComputedTiming() ?? {};
      return each.playState === 'running' && Number(endTime) < 10_000;
    });
    await Promise.allSettled(ending.map((each) => each.finished));
  });
  await page.waitForTimeout(100);
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
  passes: unknown[];
}

/**
 * Runs axe-core with all its rules on what stands there now.
 * @returns violations in words, and how many rules found something to look at
 */
export async function axe(page: Page): Promise<{ violations: string[]; looked: number }> {
  const session = await page.context().newCDPSession(page);
  const there = await page.evaluate(() => 'axe' in globalThis);
  if (!there) await session.send('Runtime.evaluate', { expression: AXE });
  await session.detach();
  const { violations, passes } = await page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: { run(root: Document): Promise<AxeResults> } }).axe;
    return run(document);
  });
  return {
    violations: violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}\n${nodes
          .slice(0, 5)
          .map(
            ({ target, failureSummary }) =>
              `  ${target.join(' ')}: ${failureSummary?.split('\n').slice(1).join('; ').trim()}`,
          )
          .join('\n')}`,
    ),
    looked: passes.length,
  };
}

/**
 * What does not fit on the screen: the page wider than the window; words that a box cuts off, or that stand out of
 * the window sideways where nothing can be scrolled to them.
 */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      found.add(`the page is ${root.scrollWidth - root.clientWidth} px too wide`);

    // For screen readers alone: in a box of next to no size that shows nothing of what is inside.
    const unseen = (element: Element): boolean => {
      if (element.closest('[aria-hidden=true], svg, canvas, noscript, script, style, option')) return true;
      // Rooms that the camera has left behind: their buttons go with the picture.
      const room = element.closest('.floor-rooms [data-room]')?.getBoundingClientRect();
      if (room && (room.bottom < 0 || room.top < 0 || room.top > innerHeight)) return true;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
      for (let box: Element | null = element; box; box = box.parentElement) {
        const { width, height } = box.getBoundingClientRect();
        const { overflowX, clipPath } = getComputedStyle(box);
        if (width <= 2 && height <= 2 && (overflowX !== 'visible' || clipPath !== 'none')) return true;
      }
      return false;
    };

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const words = text.textContent?.trim() ?? '';
      const parent = text.parentElement;
      if (words === '' || !parent || unseen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const at = range.getBoundingClientRect();
      if (at.width === 0 || at.height === 0) continue;
      const place = `${parent.tagName.toLowerCase()}.${parent.className} "${words.slice(0, 40)}"`;
      let [scrollsX, scrollsY] = [false, false];
      for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        scrollsX ||=
          overflowX !== 'visible' && overflowX !== 'hidden' && box.scrollWidth > box.clientWidth + 1;
        scrollsY ||=
          overflowY !== 'visible' && overflowY !== 'hidden' && box.scrollHeight > box.clientHeight + 1;
        const edge = box.getBoundingClientRect();
        // A line box is taller than its letters: what is lost of it up to 4 px is air.
        if (overflowX !== 'visible' && !scrollsX && (at.left < edge.left - 1 || at.right > edge.right + 1))
          found.add(`cut off sideways by ${box.tagName.toLowerCase()}.${box.className}: ${place}`);
        if (overflowY !== 'visible' && !scrollsY && (at.top < edge.top - 4 || at.bottom > edge.bottom + 4))
          found.add(`cut off in height by ${box.tagName.toLowerCase()}.${box.className}: ${place}`);
      }
      if (!scrollsX && (at.left < -1 || at.right > root.clientWidth + 1))
        found.add(`out of the window: ${place}`);
    }
    return [...found];
  });
}
