/**
 * Pictures of the scene compared with what they were. The goldens lie beside the browser tests, with the version of
 * the browser that drew them: another one draws edges a little differently and is met with more patience. Accepting
 * new ones is a person's decision: `npm run shots -- --accept`, after looking.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { allPictures, CHOSEN, type StoryPicture } from '../../src/view/scene/story/pictures.ts';
import { storySite, takePicture } from './stories.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Where the goldens lie, and where pictures that differ are put. */
export const GOLDENS = join(ROOT, 'test/browser/goldens');
const SEEN = join(ROOT, '.cache/visual');

/** What may differ: a channel by so much, and beyond that a share of all pixels. */
interface Patience {
  delta: number;
  share: number;
}
const SAME_BROWSER: Patience = { delta: 8, share: 0.001 };
/** Goldens are kept smaller than what is drawn, so that a dozen of them weigh little. */
const KEPT = { width: 640, height: 360 } as const;
const OTHER_BROWSER: Patience = { delta: 24, share: 0.01 };

/** The pictures that are compared. @throws when one of them is not on the sheet */
export function chosen(): StoryPicture[] {
  const all = new Map(allPictures().map((picture) => [picture.name, picture]));
  return CHOSEN.map((name) => {
    const picture = all.get(name);
    if (!picture) throw new Error(`no picture of the sheet is called ${name}`);
    return picture;
  });
}

const major = (browser: Browser): string => browser.version().split('.')[0] ?? '';

/** How patiently this browser's pictures are compared. */
export function patience(browser: Browser): Patience {
  const { chromium } = JSON.parse(readFileSync(join(GOLDENS, 'browser.json'), 'utf8')) as {
    chromium: string;
  };
  return chromium === major(browser) ? SAME_BROWSER : OTHER_BROWSER;
}

interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

async function pixels(file: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(file)
    .resize(KEPT.width, KEPT.height, { fit: 'fill' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Share of pixels that differ by more than `delta` in a channel, and a picture in which they stand out. */
export async function differing(
  a: Buffer,
  b: Buffer,
  delta: number,
): Promise<{ share: number; shown: Buffer }> {
  const [one, two] = await Promise.all([pixels(a), pixels(b)]);
  const count = one.width * one.height;
  const shown = Buffer.alloc(count * 3);
  let different = 0;
  for (let i = 0; i < count * 3; i += 3) {
    let most = 0;
    for (let k = i; k < i + 3; k++) most = Math.max(most, Math.abs((one.data[k] ?? 0) - (two.data[k] ?? 0)));
    const out = most > delta;
    if (out) different += 1;
    // Pale where nothing changed, so that one sees where one is; dark red where something did.
    for (let k = 0; k < 3; k++)
      shown[i + k] = out ? (k === 0 ? 200 : 0) : 255 - ((255 - (two.data[i + k] ?? 0)) >> 2);
  }
  const { width, height } = one;
  return {
    share: different / count,
    shown: await sharp(shown, { raw: { width, height, channels: 3 } })
      .png()
      .toBuffer(),
  };
}

/**
 * Compares a picture with its golden.
 * @returns null when it is the same, else in words what differs and where to look
 */
export async function verdict(name: string, png: Buffer, { delta, share }: Patience): Promise<string | null> {
  const path = join(GOLDENS, `${name}.webp`);
  if (!existsSync(path)) return `${name} has no golden yet: npm run shots -- --accept`;
  const difference = await differing(readFileSync(path), png, delta);
  if (difference.share <= share) return null;
  mkdirSync(SEEN, { recursive: true });
  writeFileSync(join(SEEN, `${name}.png`), png);
  writeFileSync(join(SEEN, `${name}-difference.png`), difference.shown);
  return `${name}: ${(difference.share * 100).toFixed(2)} % of the picture differs (at most ${share * 100} % may). Look at .cache/visual/${name}-difference.png; if it is meant: npm run shots -- --accept`;
}

/** Makes the chosen pictures, as they are drawn now, the goldens. @returns how many */
export async function acceptGoldens(browser: Browser): Promise<number> {
  const site = await storySite();
  mkdirSync(GOLDENS, { recursive: true });
  for (const file of readdirSync(GOLDENS)) rmSync(join(GOLDENS, file));
  const pictures = chosen();
  for (const picture of pictures) {
    const { png, wrong } = await takePicture(browser, site, picture);
    if (wrong.length > 0) throw new Error(`${picture.name}: ${wrong.join('; ')}`);
    await sharp(png)
      .resize(KEPT.width, KEPT.height, { fit: 'fill' })
      .webp({ nearLossless: true, quality: 40, effort: 6 })
      .toFile(join(GOLDENS, `${picture.name}.webp`));
  }
  writeFileSync(join(GOLDENS, 'browser.json'), `${JSON.stringify({ chromium: major(browser) })}\n`);
  await site.close();
  return pictures.length;
}
