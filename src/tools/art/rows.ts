/**
 * Packs pictures of one sheet in rows, in the order they come in. Pictures that repeat each other (one person
 * in many moods) then lie side by side, and the encoder finds the repeats: smaller files than the tightest
 * packing. Gives an index as the packer's and a picture.
 */
import sharp from 'sharp';

interface Cut {
  name: string;
  pixels: Buffer;
  /** The part that is not empty, and the whole, pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
  whole: { w: number; h: number };
}

/** A picture without its empty rim. */
async function cut(name: string, png: Buffer): Promise<Cut> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  let [left, top, right, bottom] = [info.width, info.height, -1, -1];
  for (let y = 0; y < info.height; y++)
    for (let x = 0; x < info.width; x++)
      if ((data[(y * info.width + x) * 4 + 3] ?? 0) > 0) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
  if (right < 0) throw new Error(`${name} is empty`);
  const [width, height] = [right - left + 1, bottom - top + 1];
  const pixels = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * info.width + left) * 4;
    data.copy(pixels, y * width * 4, from, from + width * 4);
  }
  return { name, pixels, x: left, y: top, width, height, whole: { w: info.width, h: info.height } };
}

/**
 * Packs `images` into one page `width` pixels wide, its height a power of two: its index and its picture
 * (PNG); null when one of them is wider than the page.
 * @param gap empty pixels round every picture: what is drawn far smaller than painted must not show its neighbours
 */
export async function packRows(
  images: { path: string; contents: Buffer }[],
  width: number,
  gap: number,
): Promise<{ index: string; picture: Buffer; height: number } | null> {
  const cuts = await Promise.all(images.map((i) => cut(i.path.replace(/\.png$/, ''), i.contents)));
  if (cuts.some((c) => c.width + 2 * gap > width)) return null;
  const frames: Record<string, object> = {};
  let [x, y, row] = [gap, gap, 0];
  const places = cuts.map((c) => {
    if (x + c.width + gap > width) [x, y, row] = [gap, y + row + gap, 0];
    const at = { x, y };
    x += c.width + gap;
    row = Math.max(row, c.height);
    frames[c.name] = {
      frame: { ...at, w: c.width, h: c.height },
      rotated: false,
      trimmed: true,
      spriteSourceSize: { x: c.x, y: c.y, w: c.width, h: c.height },
      sourceSize: c.whole,
    };
    return at;
  });
  // A power of two, or the graphics card makes no smaller copies of it and heads seen from afar crumble.
  const height = 2 ** Math.ceil(Math.log2(y + row + gap));
  const page = Buffer.alloc(width * height * 4);
  cuts.forEach((c, i) => {
    const at = places[i] ?? { x: 0, y: 0 };
    for (let line = 0; line < c.height; line++)
      c.pixels.copy(page, ((at.y + line) * width + at.x) * 4, line * c.width * 4, (line + 1) * c.width * 4);
  });
  const picture = await sharp(page, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  return { index: JSON.stringify({ frames, meta: { size: { w: width, h: height } } }), picture, height };
}
