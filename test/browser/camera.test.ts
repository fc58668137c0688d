/** A code that somebody holds before the camera: a film of it takes the place of a camera. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import drawQr from 'qr';
import { expect, it } from 'vitest';
import { levelById } from '../../src/cli/levels.ts';
import { fingerprint } from '../../src/kernel/index.ts';
import { readCode } from '../../src/run/index.ts';
import { loadWords } from '../../src/text/index.ts';
import { builtSite, launch, told, untilState, visit } from '../kit/browser.ts';
import { classCodes } from '../kit/codes.ts';

const FOLDER = resolve(import.meta.dirname, '../../.cache/camera');
const [WIDTH, HEIGHT] = [640, 480];

/** A film of one picture, black on white: the code in its middle, as large as fits with a quiet border. */
function filmOf(text: string): Buffer {
  const squares = drawQr(text, 'raw', { border: 4 });
  const size = Math.floor(HEIGHT / squares.length);
  const [left, top] = [WIDTH, HEIGHT].map((side) => Math.floor((side - size * squares.length) / 2));
  const grey = Buffer.alloc(WIDTH * HEIGHT, 235);
  for (const [row, line] of squares.entries())
    for (const [column, dark] of line.entries())
      if (dark)
        for (let y = 0; y < size; y++) {
          const from = (top! + row * size + y) * WIDTH + left! + column * size;
          grey.fill(16, from, from + size);
        }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), grey, Buffer.alloc((WIDTH * HEIGHT) / 2, 128)]);
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([head, frame, frame]);
}

it('a code held before the camera opens its run', async () => {
  const level = levelById('training')!.playable;
  const code = classCodes(level, 3)[2]!;
  mkdirSync(FOLDER, { recursive: true });
  const film = join(FOLDER, 'code.y4m');
  writeFileSync(film, filmOf(code));
  const browser = await launch([
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ]);
  const site = await builtSite();
  try {
    const { t } = await loadWords('en');
    const { page, noted } = await visit(browser, site, '?e2e', { calm: true });
    await untilState(page, /title/);
    await page.getByRole('button', { name: t('title.codes') }).click();
    await untilState(page, /codes/);
    await page.getByRole('button', { name: t('codes.scan'), exact: true }).click();
    await untilState(page, /debrief/);
    const reading = readCode(code, [level]);
    expect((await told(page)).fingerprint).toBe(reading.ok ? fingerprint(reading.world) : reading.why);
    expect(noted).toEqual({ violations: [], errors: [], strayed: [] });
  } finally {
    await browser.close();
    await site.close();
    rmSync(FOLDER, { recursive: true });
  }
});
