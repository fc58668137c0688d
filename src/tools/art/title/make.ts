/** Paints the title's pictures into assets/title. `npx tsx src/tools/art/title/make.ts` */
import { mkdirSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { hills } from './hills.ts';
import { house } from './house.ts';
import { PICTURED, ROOM_KINDS, levelPicture, roomKindPicture } from './levels.ts';

const folder = new URL('../../../../assets/title/', import.meta.url);
mkdirSync(folder, { recursive: true });

const svg = house();
for (const [name, width] of [
  ['house-large', 2580],
  ['house', 1548],
  ['house-small', 860],
] as const) {
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } })
    .render()
    .asPng();
  const webp = await sharp(png).webp({ quality: 80, alphaQuality: 90, effort: 6 }).toBuffer();
  writeFileSync(new URL(`${name}.webp`, folder), webp);
  console.log(`${name}.webp ${Math.round(webp.length / 1024)} kB`);
}

writeFileSync(new URL('hills.svg', folder), hills());

for (const theme of PICTURED) {
  const png = new Resvg(levelPicture(theme), {
    fitTo: { mode: 'width', value: 1164 },
    font: { loadSystemFonts: false },
  })
    .render()
    .asPng();
  const webp = await sharp(png).webp({ quality: 78, effort: 6 }).toBuffer();
  writeFileSync(new URL(`level-${theme}.webp`, folder), webp);
  console.log(`level-${theme}.webp ${Math.round(webp.length / 1024)} kB`);
}

for (const kind of ROOM_KINDS) {
  const png = new Resvg(roomKindPicture(kind), {
    fitTo: { mode: 'width', value: 560 },
    font: { loadSystemFonts: false },
  })
    .render()
    .asPng();
  const webp = await sharp(png).webp({ quality: 76, effort: 6 }).toBuffer();
  writeFileSync(new URL(`room-${kind}.webp`, folder), webp);
  console.log(`room-${kind}.webp ${Math.round(webp.length / 1024)} kB`);
}
