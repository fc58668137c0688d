/**
 * Takes the scene's sheet: every picture that the story lists name, saved one by one, and beside them a page to look
 * through and a contact sheet for each group. Notes what went wrong on a page; judges no picture.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { takePicture } from '../../test/kit/stories.ts';
import { allPictures, type StoryPicture } from '../view/scene/story/pictures.ts';
import type { Site } from './serve.ts';

/** Size of one picture on a contact sheet, pixels, the gap between two, and how many stand side by side. */
const TILE = { width: 480, height: 270, gap: 8, across: 4 } as const;

/** Takes all pictures whose names fit; returns how many there are and what went wrong on the way. */
export async function takeSheet(
  browser: Browser,
  site: Site,
  folder: string,
  only: RegExp,
): Promise<{ pictures: number; wrong: string[] }> {
  const wrong: string[] = [];
  const taken = new Map<string, { picture: StoryPicture; png: Buffer }[]>();
  mkdirSync(folder, { recursive: true });
  for (const picture of allPictures().filter(({ name }) => only.test(name))) {
    const { png, wrong: faults } = await takePicture(browser, site, picture);
    writeFileSync(join(folder, `${picture.name}.png`), png);
    wrong.push(...faults.map((fault) => `${picture.name}: ${fault}`));
    taken.set(picture.group, [...(taken.get(picture.group) ?? []), { picture, png }]);
  }
  for (const [group, list] of taken)
    await sharp({
      create: {
        width: TILE.across * (TILE.width + TILE.gap) + TILE.gap,
        height: Math.ceil(list.length / TILE.across) * (TILE.height + TILE.gap) + TILE.gap,
        channels: 3,
        background: 'white',
      },
    })
      .composite(
        await Promise.all(
          list.map(async ({ png }, i) => ({
            input: await sharp(png)
              .resize(TILE.width, TILE.height, { fit: 'contain', background: 'white' })
              .toBuffer(),
            left: TILE.gap + (i % TILE.across) * (TILE.width + TILE.gap),
            top: TILE.gap + Math.floor(i / TILE.across) * (TILE.height + TILE.gap),
          })),
        ),
      )
      .png()
      .toFile(join(folder, `sheet-${group}.png`));
  const all = [...taken.values()].flat().map(({ picture }) => picture);
  writeFileSync(join(folder, 'index.html'), page(all));
  return { pictures: all.length, wrong };
}

/** A page to look through: pictures under the names of their groups. */
function page(all: readonly StoryPicture[]): string {
  const groups = [...new Set(all.map(({ group }) => group))];
  const figure = ({ name, query, ms }: StoryPicture): string =>
    `<figure><a href="${name}.png"><img src="${name}.png" alt="" loading="lazy" width="440"></a><figcaption>${name}<br><small>${query.replaceAll('&', '&amp;')}, ${Math.round(ms)} ms</small></figcaption></figure>`;
  return `<!doctype html><meta charset="utf-8"><title>The scene, picture by picture</title>
<style>body{font:14px/1.4 system-ui;margin:24px}section{display:flex;flex-wrap:wrap;gap:16px}figure{margin:0}img{height:auto}</style>
${groups
  .map(
    (group) =>
      `<h2>${group}</h2><section>${all
        .filter((p) => p.group === group)
        .map(figure)
        .join('\n')}</section>`,
  )
  .join('\n')}\n`;
}
