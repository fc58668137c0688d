/**
 * The room around the instruments: eight delays that feed each other, dull like wood and books. Also the warmth
 * of a tape that is driven a little. Nothing here makes a sound by itself.
 */
import { RATE, samples, type Mono, type Track } from './signal.ts';

export interface Room {
  /** Seconds until the echo has fallen by 60 dB. */
  fall: number;
  /** Share of the echo, 0..1. */
  wet: number;
  /** 0 bright .. 0.9 dull. */
  dull: number;
}

/** Where small sounds happen: a desk in a carpeted office. */
export const DESK: Room = { fall: 0.35, wet: 0.1, dull: 0.55 };
/** Where music is played: a wooden hall on a late afternoon. */
export const HALL: Room = { fall: 1.9, wet: 0.24, dull: 0.42 };

/** Lengths of the delays, samples: no two share a divisor. */
const LINES = [1423, 1637, 1877, 2137, 2383, 2659, 2927, 3251];

/** One walk through the room; the state of the walk before, if given, still rings. */
function walk(into: Track, room: Room, lines: Mono[], heads: number[], lows: number[]): Track {
  const { length } = into.left;
  const out: Track = { left: new Float64Array(length), right: new Float64Array(length) };
  const gains = LINES.map((line) => 10 ** ((-3 * line) / (room.fall * RATE)));
  const read = new Float64Array(8);
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let k = 0; k < 8; k++) {
      const value = lines[k]![heads[k]!]!;
      lows[k] = value + (lows[k]! - value) * room.dull;
      read[k] = lows[k]! * gains[k]!;
      sum += read[k]!;
    }
    out.left[i] = (read[0]! + read[2]! - read[4]! + read[6]!) * 0.5;
    out.right[i] = (read[1]! - read[3]! + read[5]! + read[7]!) * 0.5;
    // Householder: every delay hears all the others, and nothing is lost on the way.
    for (let k = 0; k < 8; k++) {
      const heard = k % 2 === 0 ? into.left[i]! : into.right[i]!;
      lines[k]![heads[k]!] = heard * 0.5 + read[k]! - sum / 4;
      heads[k] = (heads[k]! + 1) % LINES[k]!;
    }
  }
  return out;
}

/**
 * Puts a track into a room.
 * @param round the track is a loop: its end rings on into its beginning
 */
export function inRoom(dry: Track, room: Room, round = false): Track {
  const lines = LINES.map((line) => new Float64Array(line));
  const heads = LINES.map(() => 0);
  const lows = LINES.map(() => 0);
  // Once around unheard fills the room as the loop before would have.
  if (round) walk(dry, room, lines, heads, lows);
  const wet = walk(dry, room, lines, heads, lows);
  const mix = (straight: Mono, echo: Mono): Mono =>
    straight.map((x, i) => x * (1 - room.wet * 0.4) + echo[i]! * room.wet * 2);
  return { left: mix(dry.left, wet.left), right: mix(dry.right, wet.right) };
}

/** Tape: loud samples are pressed softly. @param drive 1 hardly .. 3 clearly */
export function onTape(dry: Track, drive: number): Track {
  const press = (x: number): number => Math.tanh(x * drive) / drive;
  return { left: dry.left.map(press), right: dry.right.map(press) };
}

/** Fades the very ends, so that a sound cut out of a file starts and stops in silence. */
export function trimmed(sound: Track, seconds = 0.004, tail = 0.03): Track {
  for (const channel of [sound.left, sound.right]) {
    const [up, down] = [samples(seconds), samples(tail)];
    for (let i = 0; i < Math.min(up, channel.length); i++) channel[i]! *= i / up;
    for (let i = 0; i < Math.min(down, channel.length); i++) channel[channel.length - 1 - i]! *= i / down;
  }
  return sound;
}
