/**
 * Short tunes for directed moments: two or three seconds each, in the key of the bed, so that they may come at
 * any time. Each leans the way its moment leans; none of them cheers at a loss.
 */
import type { Sting } from '../../view/model/sound-names.ts';
import { bass, celesta, clarinet, marimba, piano, pluck, slide, strings } from './instruments.ts';
import { HALL, inRoom, onTape, trimmed } from './room.ts';
import { lay, scaled, struck, type Track } from './signal.ts';
import { play, sheet, type Line } from './tune.ts';
import { effect } from './effects.ts';
import type { Effect } from '../../view/model/sound-names.ts';

const BEAT = 60 / 84;

interface Written {
  beats: number;
  lines: Line[];
  /** Things that sound along: which, at which beat, how loud. */
  things?: [thing: Effect, at: number, gain: number][];
  /** Anything else. */
  more?: (onto: Track) => void;
}

const WRITTEN: Record<Sting, Written> = {
  ambition: {
    beats: 3.4,
    lines: [
      [piano, 'D3 A3', 0, 3, 0.36, -0.15],
      [piano, 'E4', 0.5, 1, 0.36, 0.15],
      [piano, 'A4', 1, 2, 0.36, 0.15],
      [strings, 'D4', 0, 2, 0.26, 0.3],
    ],
  },
  'ambition.growth': {
    beats: 3.8,
    lines: [
      [piano, 'D3 A3 F#4', 0, 3, 0.4, -0.15],
      [marimba, 'A4', 0.5, 1, 0.4, 0.2],
      [marimba, 'D5', 0.75, 1, 0.44, 0.2],
      [clarinet, 'F#5', 1, 1.8, 0.42, 0.1],
      [strings, 'A3', 0, 2.4, 0.34, -0.4],
      [strings, 'D4', 0, 2.4, 0.32, 0.4],
    ],
  },
  'ambition.efficiency': {
    beats: 3.6,
    lines: [
      [piano, 'B2 F#3', 0, 3, 0.38, -0.15],
      [pluck, 'D4', 0.5, 0.5, 0.34, 0.2],
      [pluck, 'C#4', 1, 0.5, 0.34, 0.2],
      [pluck, 'B3', 1.5, 1, 0.36, 0.2],
      [strings, 'B3', 0.5, 2, 0.24, 0.4],
    ],
  },
  seated: {
    beats: 3.2,
    lines: [
      [marimba, 'D4', 0.4, 1, 0.42, -0.3],
      [marimba, 'F#4', 0.7, 1, 0.44, 0],
      [marimba, 'A4', 1, 1, 0.48, 0.3],
      [piano, 'D3 A3', 1, 2, 0.34],
    ],
    things: [
      ['chair', 0, 0.5],
      ['chair', 0.35, 0.35],
    ],
  },
  'hand-over': {
    beats: 4,
    lines: [
      [piano, 'A3', 0, 0.9, 0.38, -0.4],
      [piano, 'D4', 0.5, 1.6, 0.4, -0.4],
      [clarinet, 'E4', 1.1, 0.8, 0.4, 0.4],
      [clarinet, 'A4', 1.7, 1.6, 0.42, 0.4],
      [strings, 'D4', 1, 2.2, 0.3],
    ],
    things: [['page', 0.85, 0.3]],
  },
  deployed: {
    beats: 3.4,
    lines: [
      [marimba, 'D5', 0.7, 0.5, 0.42, 0.3],
      [marimba, 'A4', 1, 0.5, 0.4, 0.3],
      [marimba, 'E5', 1.25, 1, 0.46, 0.3],
      [piano, 'D3 A3 E4', 1.25, 1.8, 0.34, -0.2],
    ],
    things: [['robot', 0.05, 0.45]],
    more: (onto) => lay(onto, slide(1174, 1318, 0.16), 1.62 * BEAT, 0.1, -0.2),
  },
  'pilot-failed': {
    beats: 3.2,
    lines: [
      [pluck, 'A4', 0, 0.3, 0.44, 0.2],
      [pluck, 'F4', 0.33, 0.3, 0.42, 0.1],
      [pluck, 'D4', 0.66, 0.3, 0.4],
      [pluck, 'Bb3', 1, 1.2, 0.42, -0.1],
      [bass, 'G2', 1, 1.5, 0.4],
      [strings, 'Bb3', 0.9, 1.4, 0.22, -0.3],
    ],
  },
  'cause-found': {
    beats: 3.2,
    lines: [
      [celesta, 'A4', 0, 1, 0.34, -0.2],
      [celesta, 'D5', 0.3, 1, 0.38],
      [celesta, 'A5', 0.6, 2, 0.42, 0.2],
      [piano, 'G3 D4', 0.6, 2, 0.3, -0.2],
      [clarinet, 'F#4', 0.8, 1.2, 0.28, 0.1],
    ],
  },
  redesigned: {
    beats: 3.4,
    lines: [
      [marimba, 'D4', 0.5, 0.4, 0.4, -0.3],
      [marimba, 'E4', 0.67, 0.4, 0.4, -0.15],
      [marimba, 'F#4', 0.84, 0.4, 0.42],
      [marimba, 'A4', 1, 0.4, 0.44, 0.15],
      [marimba, 'D5', 1.25, 1, 0.5, 0.3],
      [piano, 'D3 A3 F#4', 1.25, 1.9, 0.36, -0.2],
    ],
    more: (onto) => {
      // Three blows of a wooden hammer.
      for (const at of [0, 0.17, 0.34]) {
        const blow = struck(
          [
            { hz: 310 + 90 * at, gain: 1, fall: 0.12 },
            { hz: 790, gain: 0.5, fall: 0.06 },
          ],
          0.2,
          0.001,
        );
        lay(onto, blow, at * BEAT, 0.3, -0.3);
      }
    },
  },
  'to-sales': {
    beats: 3,
    lines: [
      [pluck, 'A3', 0, 0.5, 0.4, -0.3],
      [pluck, 'D4', 0.5, 0.5, 0.42, -0.1],
      [pluck, 'E4', 0.75, 0.5, 0.42, 0.1],
      [marimba, 'A4', 1, 1, 0.5, 0.3],
      [piano, 'A2 E3', 1, 1.6, 0.32],
    ],
    things: [['steps', 0, 0.4]],
  },
  'to-offers': {
    beats: 3.2,
    lines: [
      [pluck, 'B3', 0, 0.5, 0.4, -0.3],
      [pluck, 'D4', 0.5, 0.5, 0.42, -0.1],
      [celesta, 'F#5', 0.75, 1, 0.36, 0.1],
      [celesta, 'B5', 1, 1, 0.36, 0.3],
      [piano, 'G2 D3', 1, 1.8, 0.32],
    ],
    things: [['steps', 0, 0.4]],
  },
  'to-service': {
    beats: 3.2,
    lines: [
      [pluck, 'F#3', 0, 0.5, 0.4, -0.3],
      [pluck, 'A3', 0.5, 0.5, 0.42, -0.1],
      [clarinet, 'D4', 0.8, 0.6, 0.38, 0.1],
      [clarinet, 'F#4', 1.3, 1.1, 0.4, 0.1],
      [piano, 'D3 A3', 1.3, 1.6, 0.32],
    ],
    things: [['steps', 0, 0.4]],
  },
  suspended: {
    beats: 3.4,
    lines: [
      [piano, 'D2 A2', 0.7, 2.2, 0.5],
      [strings, 'A3', 0.6, 1.6, 0.3, -0.3],
      [strings, 'Bb3', 0.6, 1.6, 0.26, 0.3],
    ],
    things: [['gavel', 0, 0.8]],
    more: (onto) => lay(onto, slide(660, 300, 0.5), 0.9 * BEAT, 0.05, 0.2),
  },
  board: {
    beats: 3.6,
    lines: [
      [piano, 'E2 B2 G3', 0, 0.9, 0.5, -0.1],
      [piano, 'F#2 C#3 A3', 1, 2, 0.46, -0.1],
      [strings, 'C#4', 0.9, 1.8, 0.28, 0.4],
      [bass, 'F#2', 1, 1.6, 0.42],
    ],
    things: [['door', 0, 0.3]],
  },
  cuts: {
    beats: 4.2,
    lines: [
      [piano, 'B2 F#3', 0, 1.8, 0.34, -0.15],
      [piano, 'D4', 0.5, 1, 0.32, 0.1],
      [piano, 'B3', 1.4, 1, 0.28, 0.1],
      [piano, 'G2 D3', 2, 2.2, 0.3, -0.15],
      [strings, 'B3', 1.8, 1.8, 0.2, 0.4],
    ],
    things: [['box', 0.1, 0.35]],
  },
  wing: {
    beats: 4.2,
    lines: [
      [strings, 'D4', 0, 3, 0.36, -0.4],
      [strings, 'A4', 0, 3, 0.34, 0.4],
      [marimba, 'D4', 0, 0.5, 0.4, -0.3],
      [marimba, 'A4', 0.25, 0.5, 0.42, -0.15],
      [marimba, 'D5', 0.5, 0.5, 0.44],
      [marimba, 'E5', 0.75, 0.5, 0.44, 0.15],
      [marimba, 'A5', 1, 1, 0.46, 0.3],
      [celesta, 'F#5', 1.5, 1, 0.34, 0.3],
      [celesta, 'D6', 1.75, 2, 0.34, 0.3],
      [piano, 'D3 A3 F#4', 1, 3, 0.42, -0.1],
    ],
  },
};

/** The tune of a moment, from silence to silence. */
export function sting(name: Sting): Track {
  const { beats, lines, things = [], more } = WRITTEN[name];
  const dry = play(sheet(beats), lines, { luck: 91 });
  more?.(dry);
  for (const [thing, at, gain] of things) lay(dry, effect(thing).left, at * BEAT, gain);
  const hall = inRoom(dry, { ...HALL, fall: 1.5 });
  return trimmed(onTape({ left: scaled(hall.left, 0.5), right: scaled(hall.right, 0.5) }, 1.2), 0.004, 0.7);
}
