/**
 * Which files the sounds lie in and where in them, and the way through ffmpeg into both formats and back. Knows
 * nothing of how anything sounds.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LAYERS, type Format, type SoundMap } from '../../view/model/sound-names.ts';
import { RATE, samples, type Mono } from './signal.ts';

export const FOLDER = resolve(import.meta.dirname, '../../../assets/sound');

/** Everything in both formats together may weigh this much, bytes. */
export const BUDGET = 1_500_000;

/** Files without their endings: a layer each, the small sounds with the stings, the endings. */
export const FILES = [...LAYERS, 'effects', 'themes'] as const;
export type File = (typeof FILES)[number];

/** Silence between two sounds of one file, and the bit of loop before and after a loop, seconds. */
const GAP = 0.09;
const LEAD = 0.3;

/** What is written, and how: Opus for all who can, AAC for older Apple devices. One channel. */
const CODING: Record<Format, string> = {
  webm: '-c:a libopus -vbr on -compression_level 10 -application audio -b:a 22k',
  m4a: '-c:a aac -ar 24000 -q:a 0.4 -movflags +faststart',
};

const MISSING =
  'ffmpeg is not there, or cannot write Opus and AAC. Install it (Debian, Ubuntu: apt-get install ffmpeg; ' +
  'macOS: brew install ffmpeg; Windows: winget install ffmpeg) and run this again.';

function ffmpeg(args: string[], input?: Buffer): { out: Buffer; said: string } {
  const done = spawnSync('ffmpeg', ['-hide_banner', ...args], { input, maxBuffer: 1 << 30 });
  if (done.error) throw new Error(MISSING);
  const said = done.stderr.toString();
  if (done.status !== 0)
    throw new Error(/Unknown encoder/.test(said) ? MISSING : `ffmpeg failed: ${said.slice(-800)}`);
  return { out: done.stdout, said };
}

/** Writes a signal as one file. */
export function encode(file: File, format: Format, sound: Mono): void {
  const raw = `-v error -y -f f32le -ar ${RATE} -ac 1 -i -`;
  const same = '-map_metadata -1 -fflags +bitexact -flags:a +bitexact';
  ffmpeg(
    [...`${raw} ${CODING[format]} ${same}`.split(' '), resolve(FOLDER, `${file}.${format}`)],
    Buffer.from(Float32Array.from(sound).buffer),
  );
}

/** Reads a file at the rate of the workshop. */
export function decode(file: File, format: Format): Mono {
  const from = ['-v', 'error', '-nostdin', '-i', resolve(FOLDER, `${file}.${format}`)];
  const { out } = ffmpeg([...from, ...`-f f32le -ar ${RATE} -ac 1 -`.split(' ')]);
  return Float64Array.from(new Float32Array(out.buffer, out.byteOffset, Math.floor(out.length / 4)));
}

/** ffmpeg's own opinion of a file's loudness, LUFS: a second ear beside ours. */
export function secondEar(file: File): number {
  const path = resolve(FOLDER, `${file}.webm`);
  const { said } = ffmpeg(['-nostdin', '-i', path, '-af', 'ebur128=dualmono=true', '-f', 'null', '-']);
  return Number(/I:\s+(-?[\d.]+) LUFS\s+Threshold/.exec(said.slice(said.lastIndexOf('Summary')))?.[1]);
}

/** A loop with its end before it and its beginning after it: coders may shift it, the loop stays whole. */
export function withLead(loop: Mono): Mono {
  const lead = samples(LEAD);
  const out = new Float64Array(loop.length + 2 * lead);
  out.set(loop.subarray(loop.length - lead), 0);
  out.set(loop, lead);
  out.set(loop.subarray(0, lead), lead + loop.length);
  return out;
}

/** How far the place of a seam may be moved, seconds: less than anybody hears between two instruments. */
const MOVE = 0.008;

/**
 * Where a loop closes best in a decoded file: coders leave a little noise, and it fits nowhere as well as here.
 * @returns first sample of the loop
 */
export function bestSeam(decoded: Mono, length: number): number {
  const from = samples(LEAD);
  let [best, least] = [from, Infinity];
  for (let at = from - samples(MOVE); at <= from + samples(MOVE); at++) {
    const value = (to: number): number => Math.abs(decoded[at + to]! - decoded[at + length + to]!);
    const gap = value(0) + value(-1) + 0.5 * (value(-2) + value(1));
    if (gap < least) [best, least] = [at, gap];
  }
  return best;
}

/** Lays sounds in a row. @returns the row and where each stands, milliseconds */
export function inRow(sounds: [name: string, sound: Mono][]): { row: Mono; map: SoundMap['effects'] } {
  const map: SoundMap['effects'] = {};
  let at = samples(GAP);
  for (const [name, { length }] of sounds) {
    map[name] = [Math.round((at / RATE) * 1000), Math.ceil((length / RATE) * 1000)];
    at = samples((map[name][0] + map[name][1]) / 1000 + GAP);
  }
  const row = new Float64Array(at);
  for (const [name, sound] of sounds) row.set(sound, samples(map[name]![0] / 1000));
  return { row, map };
}

/** The map as it lies beside the sounds. */
export const readMap = (): SoundMap =>
  JSON.parse(readFileSync(resolve(FOLDER, 'sounds.json'), 'utf8')) as SoundMap;

/** A stretch of a signal, milliseconds. */
export const cut = (signal: Mono, [from, length]: readonly [number, number]): Mono =>
  signal.slice(samples(from / 1000), samples((from + length) / 1000));
