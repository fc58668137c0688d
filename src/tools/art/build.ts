/**
 * Builds the scene's pictures: drawings -> SVG -> pixels -> one atlas a sheet and scale as
 * WebP with JSON, into assets/art. Needs no browser and no fonts, and gives the same sheets each time.
 * Run with `npm run art`, or only some scales and sheets: `npm run art -- 1 2 people props-light goods`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { packAsync } from 'free-tex-packer-core';
import sharp from 'sharp';
import { familyOf, type Frame, type Sheet } from './frame.ts';
import { frames } from './frames.ts';
import { packRows } from './rows.ts';

/** Share of the nominal scale at which a sheet is painted: enough for the eye, light on the wire, one square page each. */
const SHARPNESS: Record<ReturnType<typeof familyOf>, number> = {
  people: 0.84,
  table: 0.84,
  things: 0.8,
  acts: 0.84,
  rooms: 0.84,
  props: 0.84,
  goods: 0.84,
  fx: 0.75,
};
/** Few colours, hard edges: quantised. The others have gradients. */
const isFlat = (sheet: Sheet): boolean => !['rooms', 'fx'].includes(familyOf(sheet));
/** Widths of a flat sheet in pixels at scale 1, of which the one that makes the smallest file is taken. */
const WIDTHS = [256, 512, 1024];
/** Pixels between drawings: round figures bear to be near each other, straight edges would show as lines beside a neighbour. */
const GAP: Partial<Record<ReturnType<typeof familyOf>, number>> = { people: 3, table: 3 };
/** Largest side of a sheet in pixels at scale 1; every WebGL device takes 4096. */
const SIDE = 1024;

const out = resolve(import.meta.dirname, '../../../assets/art');

const paint = (frame: Frame, scale: number): Buffer =>
  Buffer.from(
    new Resvg(frame.svg, {
      fitTo: { mode: 'width', value: Math.max(1, Math.round(frame.width * scale)) },
      font: { loadSystemFonts: false },
    })
      .render()
      .asPng(),
  );

async function encode(sheet: Sheet, png: Buffer): Promise<Buffer> {
  if (isFlat(sheet)) {
    const flat = await sharp(png).png({ palette: true, quality: 100, dither: 0, effort: 8 }).toBuffer();
    return sharp(flat).webp({ lossless: true, effort: 6 }).toBuffer();
  }
  return sharp(png)
    .webp({
      quality: sheet === 'fx' ? 82 : 62,
      alphaQuality: sheet === 'fx' ? 74 : 80,
      preset: 'photo',
      effort: 6,
    })
    .toBuffer();
}

/** A packed page: its index, its picture as it travels. */
interface Page {
  index: string;
  picture: Buffer;
}

/** Flat drawings go in rows, whose repeats the encoder finds: as they come or by height, in the width that makes the smallest file. */
async function packFlat(sheet: Sheet, mine: Frame[], pixels: number, scale: number): Promise<Page> {
  const drawn = mine.map((f) => ({ path: `${f.name}.png`, contents: paint(f, pixels), height: f.height }));
  let best: Page | null = null;
  for (const images of [drawn, drawn.toSorted((a, b) => a.height - b.height)])
    for (const width of WIDTHS) {
      const page = await packRows(images, width * scale, GAP[familyOf(sheet)] ?? 8);
      if (!page || page.height > 2 * SIDE * scale) continue;
      const picture = await encode(sheet, page.picture);
      if (!best || picture.length < best.picture.length) best = { index: page.index, picture };
    }
  if (!best) throw new Error(`${sheet} at scale ${scale} needs more than one page`);
  return best;
}

/** Soft pictures are packed as tightly as they go; refuses a second page, which would garble the scene silently. */
async function packSoft(sheet: Sheet, mine: Frame[], pixels: number, scale: number): Promise<Page> {
  const files = await packAsync(
    mine.map((f) => ({ path: `${f.name}.png`, contents: paint(f, pixels) })),
    {
      textureName: sheet,
      width: SIDE * scale,
      height: SIDE * scale,
      fixedSize: false,
      powerOfTwo: true,
      padding: 4,
      extrude: familyOf(sheet) === 'rooms' ? 2 : 0,
      allowRotation: false,
      allowTrim: false,
      detectIdentical: true,
      exporter: 'JsonHash' as never,
      removeFileExtension: true,
      packer: 'OptimalPacker' as never,
    },
  );
  if (files.length > 2) throw new Error(`${sheet} at scale ${scale} needs more than one page`);
  const image = files.find((f) => !f.name.endsWith('.json'));
  const index = files.find((f) => f.name.endsWith('.json'));
  if (!image || !index) throw new Error(`${sheet} has no picture`);
  return { index: index.buffer.toString(), picture: await encode(sheet, image.buffer) };
}

/** Packs one sheet at one scale into one page. */
async function pack(sheet: Sheet, all: Frame[], scale: number): Promise<void> {
  const mine = all.filter((f) => f.sheet === sheet);
  const pixels = scale * SHARPNESS[familyOf(sheet)];
  const page = await (isFlat(sheet) ? packFlat : packSoft)(sheet, mine, pixels, scale);
  const json = JSON.parse(page.index) as {
    frames: Record<string, Record<string, unknown>>;
    meta: Record<string, unknown>;
  };
  for (const f of mine) {
    const entry = json.frames[f.name];
    if (!entry) throw new Error(`${f.name} is missing from ${sheet}`);
    delete entry.pivot;
    entry.anchor = { x: +f.anchor.x.toFixed(4), y: +f.anchor.y.toFixed(4) };
  }
  const name = `${sheet}@${scale}`;
  json.meta = { image: `${name}.webp`, size: json.meta.size, scale: pixels };
  writeFileSync(resolve(out, `${name}.json`), JSON.stringify(json));
  writeFileSync(resolve(out, `${name}.webp`), page.picture);
  const size = json.meta.size as { w: number; h: number };
  console.log(
    `${name}: ${mine.length} frames, ${size.w}x${size.h}, ${Math.round(page.picture.length / 1000)} kB`,
  );
}

mkdirSync(out, { recursive: true });
const asked = process.argv.slice(2);
const scales = asked.map(Number).filter((n) => n >= 1 && n <= 3);
const drawn = frames();
const every = [...new Set(drawn.map((f) => f.sheet))];
const sheets = every.filter((sheet) => asked.includes(sheet) || asked.includes(familyOf(sheet)));
for (const scale of scales.length > 0 ? scales : [1, 2])
  for (const sheet of sheets.length > 0 ? sheets : every) await pack(sheet, drawn, scale);
