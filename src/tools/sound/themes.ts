/**
 * The tunes of the three endings. Growth opens up and out; layoffs is dignified and sad, and does not blame; a
 * reprieve asks a question and leaves it open.
 */
import type { Theme } from '../../view/model/sound-names.ts';
import { bass, celesta, clarinet, marimba, piano, pluck, strings } from './instruments.ts';
import { HALL, inRoom, onTape, trimmed } from './room.ts';
import { scaled, type Track } from './signal.ts';
import { play, sheet, type Line } from './tune.ts';

interface Written {
  tempo: number;
  beats: number;
  lines: Line[];
}

/** Marimba in waves over a chord. */
const waves = (tones: string[], at: number, beats: number, force: number): Line[] =>
  Array.from({ length: beats * 2 }, (_, i): Line => {
    const tone = tones[[0, 2, 1, 3, 2, 4, 3, 1][i % 8]! % tones.length]!;
    return [marimba, tone, at + i / 2, 0.5, force * (i % 2 === 0 ? 1 : 0.75), -0.25];
  });

const growth: Written = {
  tempo: 84,
  beats: 26,
  lines: [
    [piano, 'D3 A3 D4', 0, 3.5, 0.34, -0.15],
    [clarinet, 'F#4', 0.5, 1.4, 0.34, 0.15],
    [clarinet, 'A4', 2, 2, 0.38, 0.15],
    [piano, 'G2 D3 B3', 4, 3.5, 0.36, -0.15],
    [clarinet, 'B4', 4.5, 1.4, 0.42, 0.15],
    [clarinet, 'D5', 6, 2, 0.44, 0.15],
    [bass, 'D2', 8, 3.4, 0.5],
    [piano, 'A3 D4 F#4', 8, 3.5, 0.42, -0.15],
    ...waves(['D4', 'F#4', 'A4', 'D5', 'E5'], 8, 4, 0.3),
    [strings, 'A3', 7.6, 4.4, 0.36, -0.4],
    [strings, 'F#4', 7.8, 4.2, 0.32, 0.4],
    [clarinet, 'E5', 8.5, 1.4, 0.46, 0.15],
    [clarinet, 'F#5', 10, 2, 0.48, 0.15],
    [bass, 'B2', 12, 1.8, 0.5],
    [bass, 'G2', 14, 1.8, 0.5],
    ...waves(['B3', 'D4', 'F#4', 'B4', 'D5'], 12, 2, 0.34),
    ...waves(['G3', 'D4', 'G4', 'B4', 'D5'], 14, 2, 0.38),
    [strings, 'B3', 11.8, 4.3, 0.42, -0.4],
    [strings, 'D4', 11.8, 4.3, 0.4, 0.4],
    [clarinet, 'D5', 12.2, 1.6, 0.48, 0.15],
    [clarinet, 'B4', 14, 0.9, 0.44, 0.15],
    [clarinet, 'D5', 15, 0.9, 0.48, 0.15],
    [bass, 'A2', 16, 3.2, 0.54],
    ...waves(['A3', 'E4', 'A4', 'B4', 'E5'], 16, 4, 0.42),
    [strings, 'E4', 15.8, 4.2, 0.46, -0.4],
    [strings, 'A4', 15.8, 4.2, 0.42, 0.4],
    [clarinet, 'E5', 16, 2.8, 0.5, 0.15],
    [pluck, 'A4', 19, 0.5, 0.4, 0.3],
    [pluck, 'B4', 19.33, 0.5, 0.42, 0.3],
    [pluck, 'E5', 19.66, 0.5, 0.44, 0.3],
    [bass, 'D2', 20, 4, 0.6],
    [piano, 'D3 A3 E4 F#4 A4 D5', 20, 5.5, 0.5, -0.1],
    [strings, 'D4', 19.7, 4.6, 0.46, -0.45],
    [strings, 'A4', 19.7, 4.6, 0.42, 0.45],
    [strings, 'F#5', 20, 4.3, 0.3, 0.2],
    [clarinet, 'F#5', 20, 4, 0.46, 0.15],
    [celesta, 'A5', 21, 1, 0.3, -0.3],
    [celesta, 'D6', 21.5, 1, 0.32, -0.3],
    [celesta, 'E6', 22, 1, 0.3, -0.3],
    [celesta, 'F#6', 22.5, 2, 0.28, -0.3],
  ],
};

const layoffs: Written = {
  tempo: 58,
  beats: 17,
  lines: [
    [piano, 'B2 F#3', 0, 3.6, 0.32, -0.15],
    [piano, 'D4', 0.5, 1.4, 0.34, 0.1],
    [piano, 'C#4', 2, 0.9, 0.3, 0.1],
    [piano, 'B3', 3, 0.9, 0.3, 0.1],
    [piano, 'G2 D3', 4, 3.6, 0.32, -0.15],
    [piano, 'B3', 4.5, 1.4, 0.32, 0.1],
    [piano, 'A3', 6, 1.8, 0.28, 0.1],
    [strings, 'D3', 3.6, 4.2, 0.26, -0.4],
    [piano, 'E2 B2', 8, 3.6, 0.32, -0.15],
    [piano, 'G3', 8.5, 1.4, 0.32, 0.1],
    [piano, 'F#3', 10, 0.9, 0.28, 0.1],
    [piano, 'E3', 11, 0.9, 0.26, 0.1],
    [strings, 'E3', 7.6, 4.4, 0.3, -0.4],
    [strings, 'B3', 7.8, 4.2, 0.24, 0.4],
    [piano, 'F#2 C#3', 12, 1.9, 0.3, -0.15],
    [clarinet, 'F#4', 12.4, 1.5, 0.26, 0.15],
    [strings, 'C#4', 11.8, 2.3, 0.26, 0.4],
    [piano, 'B2 F#3 D4', 14, 3, 0.28, -0.1],
    [strings, 'B3', 13.8, 2.4, 0.24, -0.4],
    [clarinet, 'D4', 14.2, 2, 0.22, 0.15],
  ],
};

const reprieve: Written = {
  tempo: 72,
  beats: 9,
  lines: [
    [piano, 'A2 E3 B3', 0, 2, 0.34, -0.15],
    [clarinet, 'E4', 0.4, 0.9, 0.34, 0.15],
    [clarinet, 'F#4', 1.4, 0.5, 0.34, 0.15],
    [clarinet, 'A4', 2, 1.6, 0.38, 0.15],
    [strings, 'D4', 1.6, 2.4, 0.26, 0.4],
    [piano, 'G2 D3 F#3 A3', 4, 4.5, 0.34, -0.15],
    [strings, 'B3', 3.8, 3.2, 0.28, -0.4],
    [clarinet, 'B4', 4.3, 2.4, 0.32, 0.15],
    [celesta, 'E5', 6, 1, 0.24, -0.3],
  ],
};

const WRITTEN: Record<Theme, Written> = { growth, layoffs, reprieve };

/** The tune of an ending, from silence to silence. */
export function theme(name: Theme): Track {
  const { tempo, beats, lines } = WRITTEN[name];
  const hall = inRoom(play(sheet(beats, tempo), lines, { tempo, luck: 71 }), { ...HALL, fall: 2.4 });
  return trimmed(onTape({ left: scaled(hall.left, 0.5), right: scaled(hall.right, 0.5) }, 1.2), 0.004, 1.6);
}
