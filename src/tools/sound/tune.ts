/**
 * Writing music down: notes on a line of beats, played by the orchestra into a track, a little early or late and a
 * little louder or softer as hands do, always the same way.
 */
import type { Instrument } from './instruments.ts';
import { hz, lay, Luck, samples, type Track } from './signal.ts';

/** Beats a minute of everything in the bed. */
export const TEMPO = 84;

/** One note: who, what ("D4", or several with spaces, rolled), at which beat, for how many beats, how strongly (0..1), pan. */
export type Line = [by: Instrument, notes: string, at: number, beats: number, force: number, pan?: number];

export interface Playing {
  tempo?: number;
  /** A loop: what rings over the end is heard at the beginning. */
  round?: boolean;
  /** Chooses how the hands differ. */
  luck?: number;
}

/** An empty track of a length in beats, made for a loop of whole samples. */
export function sheet(beats: number, tempo = TEMPO): Track {
  const length = samples((beats * 60) / tempo);
  return { left: new Float64Array(length), right: new Float64Array(length) };
}

/** Plays lines into a track. */
export function play(onto: Track, lines: readonly Line[], playing: Playing = {}): Track {
  const { tempo = TEMPO, round = false } = playing;
  const luck = new Luck(playing.luck ?? 1);
  const beat = 60 / tempo;
  for (const [by, notes, at, beats, force, pan = 0] of lines)
    notes.split(' ').forEach((note, index) => {
      const touch = Math.min(1, Math.max(0.05, force * (1 + 0.1 * luck.swing()) * (1 - 0.06 * index)));
      const late = at * beat + index * 0.035 + 0.006 * (1 + luck.swing());
      const sound = by({ hz: hz(note), held: beats * beat, force: touch, luck });
      lay(onto, sound, late, 1, pan, round);
    });
  return onto;
}
