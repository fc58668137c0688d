/** The picture of a run, 1200 by 630 as links show it: drawn on a canvas in the house's own colours and type. */
import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Words } from '../../../text/index.ts';
import type { SummaryModel } from '../../model/take-away/report.ts';
import { squaresOf } from './qr.tsx';

export const CARD = { width: 1200, height: 630 } as const;

/** A colour of the palette, as the page has it. */
const colour = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

const EXIT = { growth: 'teal', reprieve: 'sun', layoffs: 'coral' } as const;

/** Draws the card and gives it as a PNG. @throws where the browser has no canvas */
export async function drawCard(run: SummaryModel, link: string, words: Words): Promise<Blob> {
  const { t } = words;
  await Promise.all(
    ['800 60px Figtree', '700 30px Figtree', '500 24px Inter'].map((font) => document.fonts.load(font)),
  );
  const canvas = document.createElement('canvas');
  canvas.width = CARD.width;
  canvas.height = CARD.height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  const sky = pen.createLinearGradient(0, 0, 0, CARD.height);
  sky.addColorStop(0, colour('night'));
  sky.addColorStop(0.62, colour('plum'));
  sky.addColorStop(1, colour('rose'));
  pen.fillStyle = sky;
  pen.fillRect(0, 0, CARD.width, CARD.height);
  const box = (x: number, y: number, w: number, h: number, fill: string, r = 20): void => {
    pen.fillStyle = fill;
    pen.beginPath();
    pen.roundRect(x, y, w, h, r);
    pen.fill();
  };
  const write = (text: string, x: number, y: number, font: string, fill: string, most?: number): void => {
    pen.font = font;
    pen.fillStyle = fill;
    // A long name is set smaller, never squeezed.
    let size = Number(/(\d+)px/.exec(font)![1]);
    const room = most ?? Infinity;
    while (pen.measureText(text).width > room && size > 14) {
      size -= 1;
      pen.font = font.replace(/\d+px/, `${size}px`);
    }
    pen.fillText(text, x, y);
  };
  const [ink, paper, cream] = [colour('ink'), colour('paper'), colour('cream')];
  const squares = squaresOf(link);
  write(t('title.name'), 56, 78, '700 30px Figtree', cream);
  write(run.company, 56, 150, '800 64px Figtree', paper, squares ? 780 : 1080);
  const exit = colour(EXIT[run.ending.kind]);
  pen.font = '700 30px Figtree';
  const name = `${run.ending.name}: ${run.ending.title}`.replace(
    ':',
    words.locale === 'fr' ? '\u00a0:' : ':',
  );
  box(56, 176, Math.min(860, pen.measureText(name).width + 48), 54, exit, 27);
  write(name, 80, 213, '700 30px Figtree', run.ending.kind === 'growth' ? paper : ink, 812);
  // The line against the line without AI.
  box(56, 258, 800, 316, paper);
  const all = [...run.own, ...run.ghost, 0];
  const x = scaleLinear([0, Math.max(1, run.own.length - 1)], [92, 820]);
  const y = scaleLinear([min(all) ?? 0, max(all) ?? 1], [552, 352]);
  write(t('away.card.chart'), 88, 300, '500 22px Inter', ink);
  pen.strokeStyle = colour('sand');
  pen.lineWidth = 2;
  pen.beginPath();
  pen.moveTo(92, y(0));
  pen.lineTo(820, y(0));
  pen.stroke();
  const line = (values: readonly number[], stroke: string, width: number): void => {
    pen.strokeStyle = stroke;
    pen.lineWidth = width;
    pen.lineJoin = 'round';
    pen.lineCap = 'round';
    pen.beginPath();
    for (const [at, value] of values.entries()) {
      if (at === 0) pen.moveTo(x(at), y(value));
      else pen.lineTo(x(at), y(value));
    }
    pen.stroke();
  };
  line(run.ghost, colour('steel'), 6);
  line(run.own, colour('teal'), 9);
  const key = (text: string, y: number, stroke: string, font: string): void => {
    pen.font = font;
    const left = 832 - pen.measureText(text).width;
    write(text, left, y, font, ink);
    pen.strokeStyle = stroke;
    pen.lineWidth = 7;
    pen.beginPath();
    pen.moveTo(left - 46, y - 7);
    pen.lineTo(left - 14, y - 7);
    pen.stroke();
  };
  key(run.ownLabel, 300, colour('teal'), '700 22px Figtree');
  key(run.ghostLabel, 330, colour('steel'), '500 20px Inter');
  // What came of it, and the way to see it again.
  if (squares) {
    box(896, 56, 248, 248, paper);
    const cell = 248 / squares.length;
    pen.fillStyle = ink;
    for (const [row, darks] of squares.entries())
      for (const [column, dark] of darks.entries())
        if (dark)
          pen.fillRect(
            896 + Math.round(column * cell),
            56 + Math.round(row * cell),
            Math.ceil(cell),
            Math.ceil(cell),
          );
  }
  for (const [at, { value, label }] of run.figures.slice(0, 3).entries()) {
    write(value, 896, 368 + at * 84, '800 34px Figtree', paper, 250);
    write(label, 896, 396 + at * 84, '500 20px Inter', cream, 250);
  }
  write(run.line, 56, 610, '500 20px Inter', ink, 1088);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
