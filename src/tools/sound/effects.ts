/**
 * The small sounds, one for each name: what is laid, stamped, knocked, rolled and turned in a company of paper and
 * wood. Short, soft at the edges, all in one small room.
 */
import type { Effect } from '../../view/model/sound-names.ts';
import { bass, celesta, marimba, pluck, slide, type Instrument } from './instruments.ts';
import { DESK, inRoom, trimmed } from './room.ts';
import { filter, hz, Luck, noise, over, samples, shaped, type Mono, type Track } from './signal.ts';
import { click, cloth, metal, paper, step, strip, thud, whoosh, wood } from './things.ts';

const note = (by: Instrument, name: string, held: number, force: number, luck: Luck): Mono =>
  by({ hz: hz(name), held, force, luck });

const COIN = [1, 1.63, 2.41, 3.18, 4.02];
const BELL = [1, 2.01, 3.02, 4.17, 5.43];

/** The pen's tip on paper: strokes of uneven length. */
function strokes(seconds: number, each: number, luck: Luck): Mono {
  const scratch = filter(filter(noise(seconds, luck), 'band', 3100, 0.8), 'low', 6000);
  return shaped(
    scratch,
    (at) => Math.abs(Math.sin((Math.PI * at) / each)) ** 1.5 * (0.6 + 0.4 * Math.sin(at * 23)),
  );
}

const DRAWN: Record<Effect, (luck: Luck) => Mono> = {
  tick: (luck) => click(luck, 620, 0.035),
  page: (luck) => strip(0.55, [paper(0.34, 3000, luck, 0.55), 0], [paper(0.12, 2100, luck, 0.1), 0.33, 0.9]),
  folder: (luck) =>
    strip(
      0.7,
      [paper(0.3, 1900, luck, 0.6), 0],
      [thud(140, luck, 0.1), 0.3, 0.7],
      [paper(0.2, 2500, luck, 0.1), 0.32, 0.6],
    ),
  pen: (luck) => strip(0.75, [strokes(0.5, 0.085, luck), 0], [click(luck, 900, 0.02), 0.6, 0.6]),
  chair: (luck) =>
    strip(
      0.55,
      [
        filter(
          shaped(
            noise(0.26, luck),
            (at) => Math.sin((Math.PI * at) / 0.26) * (0.6 + 0.4 * Math.sin(at * 300)),
          ),
          'band',
          420,
          1.5,
        ),
        0,
        0.8,
      ],
      [thud(120, luck, 0.12), 0.24, 0.8],
      [wood(2.6, luck, 0.3), 0.25, 0.35],
    ),
  'chair-back': (luck) =>
    strip(
      0.5,
      [wood(2.4, luck, 0.3), 0, 0.3],
      [
        filter(
          shaped(
            noise(0.3, luck),
            (at) => Math.sin((Math.PI * at) / 0.3) ** 2 * (0.6 + 0.4 * Math.sin(at * 260)),
          ),
          'band',
          380,
          1.5,
        ),
        0.03,
        0.8,
      ],
    ),
  card: (luck) =>
    strip(
      0.4,
      [paper(0.14, 2700, luck, 0.7), 0, 0.8],
      [thud(190, luck, 0.07), 0.13, 0.7],
      [wood(1.3, luck, 0.5), 0.13, 0.3],
    ),
  'card-back': (luck) => strip(0.35, [wood(1.1, luck, 0.3), 0, 0.2], [paper(0.24, 3300, luck, 0.25), 0.01]),
  coin: (luck) =>
    strip(
      0.75,
      [metal(2090, COIN, 0.42), 0, 0.5],
      [metal(2230, COIN, 0.36), 0.075, 0.34],
      [metal(2090, COIN, 0.3), 0.125, 0.2],
      [wood(1.2, luck, 0.6), 0, 0.3],
    ),
  steps: (luck) =>
    strip(
      1.05,
      ...[0, 0.2, 0.42, 0.61, 0.82].map((at, n): [Mono, number, number] => [step(luck, 1 - n * 0.12), at, 1]),
    ),
  torn: (luck) =>
    strip(
      0.6,
      [shaped(paper(0.5, 3600, luck, 0.2), (at) => 0.7 + 0.3 * Math.sin(at * 190)), 0],
      [paper(0.16, 2400, luck, 0.1), 0.42, 0.6],
    ),
  stamp: (luck) =>
    strip(
      0.5,
      [thud(92, luck, 0.16), 0.02],
      [wood(2.8, luck, 0.6), 0.02, 0.5],
      [paper(0.06, 2300, luck, 0.1), 0.02, 0.5],
      [click(luck, 480, 0.05), 0.2, 0.2],
    ),
  undo: (luck) =>
    strip(
      0.42,
      [cloth(0.13, luck, 1900), 0],
      [cloth(0.11, luck, 2200), 0.13],
      [cloth(0.13, luck, 1800), 0.24],
    ),
  refuse: (luck) =>
    strip(
      0.5,
      [wood(2.2, luck, 0.2), 0],
      [wood(2.6, luck, 0.2), 0.13, 0.9],
      [note(bass, 'D3', 0.2, 0.3, luck), 0.13, 0.3],
    ),
  knock: (luck) =>
    strip(0.8, [wood(3.2, luck, 0.45), 0], [wood(3.1, luck, 0.45), 0.17, 0.85], [wood(3.3, luck, 0.5), 0.35]),
  door: (luck) =>
    strip(
      0.8,
      [
        filter(
          shaped(noise(0.3, luck), (at) => Math.sin((Math.PI * at) / 0.3) * 0.5),
          'low',
          500,
        ),
        0,
        0.5,
      ],
      [click(luck, 700, 0.05), 0.26, 0.5],
      [thud(80, luck, 0.2), 0.3],
      [wood(4, luck, 0.4), 0.3, 0.6],
    ),
  bet: (luck) =>
    strip(
      0.5,
      [click(luck, 1250, 0.04), 0, 0.8],
      [metal(940, [1, 2.7, 4.4], 0.14), 0.01, 0.25],
      [paper(0.2, 3000, luck, 0.3), 0.1, 0.8],
    ),
  hourglass: (luck) =>
    strip(
      1.1,
      [wood(1.5, luck, 0.4), 0, 0.5],
      [wood(1.7, luck, 0.4), 0.22, 0.6],
      [
        shaped(
          filter(noise(0.9, luck), 'high', 3800),
          (at) => Math.min(1, at / 0.2) * 10 ** (-1.6 * at) * (0.7 + 0.3 * luck.swing()),
        ),
        0.2,
        0.22,
      ],
      [note(marimba, 'D4', 0.5, 0.3, luck), 0.22, 0.3],
    ),
  week: (luck) => strip(0.16, [wood(0.75, luck, 0.35), 0]),
  parcel: (luck) =>
    strip(
      0.42,
      [whoosh(0.2, 300, 1100, luck), 0, 1.2],
      [thud(170, luck, 0.07), 0.14, 0.9],
      [note(pluck, 'D4', 0.1, 0.2, luck), 0.14, 0.18],
    ),
  pile: (luck) =>
    strip(
      0.5,
      [paper(0.2, 2300, luck, 0.5), 0],
      [paper(0.16, 2000, luck, 0.2), 0.17],
      [thud(150, luck, 0.08), 0.2, 0.6],
    ),
  success: (luck) =>
    strip(
      1.1,
      [note(marimba, 'A4', 0.4, 0.5, luck), 0],
      [note(marimba, 'D5', 0.5, 0.56, luck), 0.11],
      [note(celesta, 'F#5', 0.6, 0.3, luck), 0.22, 0.7],
    ),
  failure: (luck) =>
    strip(
      1,
      [note(pluck, 'F4', 0.16, 0.5, luck), 0],
      [note(pluck, 'D4', 0.16, 0.46, luck), 0.15],
      [note(bass, 'Bb2', 0.4, 0.4, luck), 0.3, 0.9],
      [wood(2, luck, 0.2), 0.3, 0.3],
    ),
  finding: (luck) =>
    strip(
      1.1,
      [note(celesta, 'D5', 0.5, 0.36, luck), 0],
      [note(celesta, 'A5', 0.6, 0.4, luck), 0.14],
      [paper(0.12, 3000, luck, 0.3), 0, 0.25],
    ),
  gavel: (luck) =>
    strip(
      0.8,
      [wood(2.9, luck, 0.9), 0],
      [thud(110, luck, 0.12), 0, 0.6],
      [wood(2.8, luck, 0.9), 0.26, 0.8],
      [thud(105, luck, 0.12), 0.26, 0.5],
    ),
  lifted: (luck) =>
    strip(
      1.1,
      [cloth(0.3, luck, 900), 0, 0.7],
      [note(marimba, 'E4', 0.4, 0.4, luck), 0.14],
      [note(marimba, 'A4', 0.5, 0.46, luck), 0.28],
    ),
  box: (luck) =>
    strip(
      0.75,
      [paper(0.16, 1700, luck, 0.5), 0, 0.8],
      [thud(86, luck, 0.17), 0.16],
      [paper(0.14, 1500, luck, 0.1), 0.19, 0.7],
      [thud(120, luck, 0.1), 0.36, 0.3],
    ),
  bell: (luck) => strip(1.5, [metal(hz('A5'), BELL, 1.4, 0.4), 0, 0.8], [wood(1, luck, 0.6), 0, 0.25]),
  robot: (luck) =>
    strip(
      0.5,
      [slide(880, 1174, 0.09), 0],
      [slide(1318, 1174, 0.07), 0.12, 0.8],
      [slide(1174, 1760, 0.12), 0.21, 0.7],
      [click(luck, 1100, 0.03), 0, 0.15],
    ),
  sheet: (luck) =>
    strip(
      0.8,
      [cloth(0.45, luck, 1000), 0],
      [cloth(0.3, luck, 700), 0.36, 0.6],
      [thud(130, luck, 0.12), 0.5, 0.25],
    ),
  switch: (luck) => click(luck, 780, 0.06),
  pause: (luck) =>
    strip(
      0.45,
      [wood(1.2, luck, 0.3), 0, 0.5],
      [note(marimba, 'A4', 0.2, 0.34, luck), 0],
      [note(marimba, 'E4', 0.25, 0.3, luck), 0.1],
    ),
  resume: (luck) =>
    strip(
      0.45,
      [wood(1.2, luck, 0.3), 0, 0.5],
      [note(marimba, 'E4', 0.2, 0.3, luck), 0],
      [note(marimba, 'A4', 0.25, 0.34, luck), 0.1],
    ),
  type: (luck) =>
    strip(
      0.75,
      ...[0, 0.09, 0.16, 0.27, 0.34, 0.45].map((at, n): [Mono, number, number] => [
        click(luck, 1050 + 90 * (n % 3), 0.03),
        at,
        0.8 + 0.2 * luck.next(),
      ]),
      [metal(1760, [1, 2.4], 0.3), 0.52, 0.12],
    ),
};

/** One small sound, from silence to silence, the same on both sides. */
export function effect(name: Effect): Track {
  const luck = new Luck(name.split('').reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) | 0);
  const dry = over(new Float64Array(samples(0.08)), DRAWN[name](luck));
  const padded = new Float64Array(dry.length + samples(0.12));
  padded.set(filter(dry, 'low', 9000));
  const wet = inRoom({ left: padded, right: padded.slice() }, DESK);
  const both = wet.left.map((x, i) => (x + wet.right[i]!) / 2);
  return trimmed({ left: both, right: both.slice() }, 0.002, 0.06);
}
