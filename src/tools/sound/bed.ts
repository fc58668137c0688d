/**
 * The bed: eight bars in D at 84 beats a minute in four layers that belong together. The house is always there;
 * flow dances over it, queues make it uneasy, trust makes it warm. Sparse, for forty minutes of company.
 */
import type { Layer } from '../../view/model/sound-names.ts';
import { bass, celesta, clarinet, marimba, piano, pluck, strings } from './instruments.ts';
import { HALL, inRoom, onTape } from './room.ts';
import { filter, knock, lay, Luck, noise, scaled, shaped, struck, type Track } from './signal.ts';
import { play, sheet, TEMPO, type Line } from './tune.ts';

const BARS = 8;
export const LOOP_BEATS = BARS * 4;

/** The harmony, bar by bar: its bass, its tones from low to high, and a tone to sing on top. */
const CHORDS: readonly { low: string; tones: string[]; top: string }[] = [
  { low: 'D2', tones: ['A3', 'D4', 'E4', 'F#4'], top: 'A4' },
  { low: 'B2', tones: ['A3', 'B3', 'D4', 'F#4'], top: 'F#4' },
  { low: 'G2', tones: ['G3', 'B3', 'D4', 'A4'], top: 'B4' },
  { low: 'A2', tones: ['A3', 'B3', 'D4', 'E4'], top: 'E4' },
  { low: 'F#2', tones: ['F#3', 'A3', 'D4', 'E4'], top: 'A4' },
  { low: 'B2', tones: ['F#3', 'A3', 'D4', 'E4'], top: 'D5' },
  { low: 'E2', tones: ['G3', 'B3', 'D4', 'F#4'], top: 'B4' },
  { low: 'A2', tones: ['G3', 'B3', 'D4', 'E4'], top: 'E5' },
];

const beat = 60 / TEMPO;

/** Piano chords that are rolled rather than struck, a bass that walks slowly, a heart under the floor. */
function house(): Track {
  const lines: Line[] = CHORDS.flatMap(({ low, tones, top }, bar): Line[] => {
    const at = bar * 4;
    const chord = tones.slice(0, 3).join(' ');
    return [
      [bass, low, at, 2.6, 0.5],
      [piano, chord, at + 0.02, 3.4, 0.3, -0.18],
      [piano, tones[3]!, at + (bar % 2 === 0 ? 1.5 : 2), 2, 0.26, 0.15],
      ...(bar % 2 === 1 ? ([[bass, tones[0]!.replace('3', '2'), at + 3, 0.9, 0.24]] as Line[]) : []),
      ...(bar % 4 === 2 ? ([[piano, top, at + 2.5, 1.5, 0.24, 0.3]] as Line[]) : []),
      ...(bar === 7 ? ([[piano, 'A4 E5', at + 2.5, 2, 0.22, 0.3]] as Line[]) : []),
    ];
  });
  const out = play(sheet(LOOP_BEATS), lines, { round: true, luck: 11 });
  const heart = shaped(struck([{ hz: 62, gain: 1, fall: 0.35 }], 0.4, 0.012), (at) => 10 ** (-2 * at));
  for (let at = 0; at < LOOP_BEATS; at += 2) lay(out, heart, at * beat, at % 4 === 0 ? 0.32 : 0.2, 0, true);
  return out;
}

/** Which of five tones the marimba plays on each sixteenth; a point is silence. */
const DANCES = ['0.2.1.3..2.1.4..', '1..3.2.0..3.2.1.', '0.2..4.3.1..2.3.', '..3.1.2.4.3.1...'];

/** Marimba and plucked strings, in step: work that goes from hand to hand. */
function flow(): Track {
  const lines = CHORDS.flatMap(({ tones, top }, bar): Line[] => {
    const five = [...tones, top];
    const dance = DANCES[bar % 4]!.split('').flatMap((step, sixteenth): Line[] => {
      if (step === '.') return [];
      const accent = sixteenth % 4 === 0 ? 0.52 : sixteenth % 2 === 0 ? 0.4 : 0.28;
      return [[marimba, five[Number(step)]!, bar * 4 + sixteenth / 4, 0.5, accent, -0.25]];
    });
    return [
      ...dance,
      [pluck, tones[0]!, bar * 4 + 1, 1, 0.3, 0.35],
      [pluck, tones[2]!, bar * 4 + 2.5, 1, 0.24, 0.35],
    ];
  });
  const out = play(sheet(LOOP_BEATS), lines, { round: true, luck: 23 });
  const luck = new Luck(5);
  for (let eighth = 0; eighth < LOOP_BEATS * 2; eighth++) {
    const brush = filter(shaped(noise(0.09, luck), knock(0.018, 0.07)), 'band', 3600, 0.6);
    lay(out, brush, (eighth / 2) * beat, eighth % 2 === 1 ? 0.055 : 0.03, 0.4, true);
  }
  return out;
}

/** A pulse that does not wait, a wooden clock, a half-tone that rubs: paper that piles up. */
function queue(): Track {
  const lines: Line[] = [];
  for (let half = 0; half < LOOP_BEATS * 2; half++) {
    const bar = Math.floor(half / 8);
    if ('x.xx.x.x'[half % 8] !== 'x') continue;
    const low = half % 8 < 6 ? 'A2' : bar % 2 === 0 ? 'C3' : 'Bb2';
    lines.push([pluck, low, half / 2, 0.22, 0.2 + 0.08 * ((half % 8) / 8), -0.1]);
  }
  lines.push(
    [strings, 'A3', 1, 6, 0.3, 0.3],
    [strings, 'Bb3', 4, 3.5, 0.28, -0.3],
    [strings, 'E3', 9, 6, 0.3, 0.3],
    [strings, 'F3', 12.5, 3, 0.26, -0.3],
    [clarinet, 'D4', 14, 1.5, 0.2, 0.1],
    [clarinet, 'C#4', 15.5, 0.8, 0.18, 0.1],
    [strings, 'A3', 17, 6, 0.32, 0.3],
    [strings, 'G#3', 20.5, 3, 0.28, -0.3],
    [strings, 'D3', 25, 6, 0.32, 0.3],
    [strings, 'Eb3', 28, 3.5, 0.28, -0.3],
    [clarinet, 'A3', 29.5, 1, 0.2, 0.1],
    [clarinet, 'Bb3', 30.5, 1, 0.2, 0.1],
  );
  const out = play(sheet(LOOP_BEATS), lines, { round: true, luck: 37 });
  for (let step = 0; step < LOOP_BEATS * 4; step++) {
    if (step % 4 === 0 || step % 8 === 3) continue;
    const high = step % 2 === 0;
    const wood = struck(
      [
        { hz: high ? 830 : 640, gain: 1, fall: 0.07 },
        { hz: high ? 2050 : 1610, gain: 0.4, fall: 0.03 },
      ],
      0.12,
      0.001,
    );
    lay(out, wood, (step / 4) * beat, high ? 0.05 : 0.03, step % 4 === 2 ? 0.3 : -0.2, true);
  }
  return out;
}

/** Strings that breathe with the harmony, and a clarinet that has something to say. */
function trust(): Track {
  const lines: Line[] = CHORDS.flatMap(({ tones }, bar): Line[] => [
    [strings, tones[0]!, bar * 4 - 0.3, 4, 0.34, -0.4],
    [strings, tones[2]!, bar * 4 - 0.2, 4, 0.3, 0.4],
  ]);
  const song: [string, number, number][] = [
    ['F#4', 0.5, 1.5],
    ['A4', 2, 2],
    ['B4', 4.5, 2.2],
    ['A4', 7, 0.9],
    ['D5', 8, 2.6],
    ['B4', 11, 0.9],
    ['A4', 12, 3],
    ['F#4', 16.5, 1.4],
    ['E4', 18, 0.9],
    ['F#4', 19, 0.9],
    ['D4', 20, 2.8],
    ['F#4', 24.5, 1.4],
    ['B4', 26, 1.8],
    ['E4', 28, 3],
  ];
  for (const [note, at, beats] of song) lines.push([clarinet, note, at, beats, 0.36, 0.12]);
  for (const [note, at] of [
    ['A5', 7.5],
    ['F#5', 8.25],
    ['E5', 15],
    ['A5', 15.5],
    ['D6', 23],
    ['B5', 23.5],
    ['A5', 31],
    ['E6', 31.5],
  ] as const)
    lines.push([celesta, note, at, 1, 0.2, -0.3]);
  return play(sheet(LOOP_BEATS), lines, { round: true, luck: 53 });
}

const DRAWN: Record<Layer, () => Track> = { house, flow, queue, trust };

/** How much of the hall each layer is heard through: paper piles up close by, trust comes from afar. */
const AROUND: Record<Layer, typeof HALL> = {
  house: HALL,
  flow: { ...HALL, wet: 0.2 },
  queue: { ...HALL, fall: 1.1, wet: 0.14 },
  trust: { ...HALL, wet: 0.32 },
};

/** One layer as a loop: its end leads into its beginning. */
export function layer(name: Layer): Track {
  const hall = inRoom(DRAWN[name](), AROUND[name], true);
  return onTape({ left: scaled(hall.left, 0.5), right: scaled(hall.right, 0.5) }, 1.2);
}
