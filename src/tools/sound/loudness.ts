/**
 * The ear of the house: loudness as broadcasters measure it (K-weighting, gated blocks; ITU-R BS.1770) and peaks
 * between the samples. Only measures, never changes a sound.
 */
import { biquad, samples, type Mono, type Track } from './signal.ts';

/** What quiet is, for the meter: everything below counts as silence. LUFS. */
export const SILENCE = -70;

/** How the head and the ear weigh a sound: two filters, made for 48 kHz. */
function weighted(channel: Mono): Mono {
  const shelf = biquad(
    channel.slice(),
    [1.53512485958697, -2.69169618940638, 1.19839281085285],
    [-1.69065929318241, 0.73248077421585],
  );
  return biquad(shelf, [1, -2, 1], [-1.99004745483398, 0.99007225036621]);
}

const lufs = (power: number): number => (power <= 0 ? -Infinity : -0.691 + 10 * Math.log10(power));

/** Power of each block of 400 ms, one every 100 ms; what is shorter counts as standing in silence. */
function blocks(sound: Track): number[] {
  const [left, right] = [weighted(sound.left), weighted(sound.right)];
  const [block, step] = [samples(0.4), samples(0.1)];
  const powers: number[] = [];
  for (let at = 0; at === 0 || at + block <= left.length; at += step) {
    let sum = 0;
    for (let i = at; i < Math.min(at + block, left.length); i++) sum += left[i]! ** 2 + right[i]! ** 2;
    powers.push(sum / block);
  }
  return powers;
}

const mean = (list: number[]): number => list.reduce((sum, each) => sum + each, 0) / Math.max(1, list.length);

/** Loudness over the whole of a sound, quiet parts left out, LUFS. */
export function integrated(sound: Track): number {
  const loud = blocks(sound).filter((power) => lufs(power) > SILENCE);
  if (loud.length === 0) return -Infinity;
  const gate = lufs(mean(loud)) - 10;
  return lufs(mean(loud.filter((power) => lufs(power) > gate)));
}

/** Loudness of the loudest 400 ms, LUFS: what one hears of a short sound. */
export const momentary = (sound: Track): number => lufs(Math.max(...blocks(sound)));

const PHASES = 4;
const TAPS = 12;
/** Sinc under a window: the values between the samples. */
const BETWEEN = Array.from({ length: PHASES }, (_, phase) =>
  Array.from({ length: TAPS }, (_, tap) => {
    const x = tap - TAPS / 2 + 1 - phase / PHASES;
    const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    return sinc * (0.5 + 0.5 * Math.cos((Math.PI * x) / (TAPS / 2 + 0.5)));
  }),
);

/** Highest value of the curve through the samples, dB of full scale. */
export function truePeak(sound: Track): number {
  let peak = 0;
  for (const channel of [sound.left, sound.right])
    for (let i = 0; i < channel.length; i++)
      for (let phase = 0; phase < PHASES; phase++) {
        // Between samples that are far below the peak so far nothing higher can hide.
        if (Math.abs(channel[i]!) < peak * 0.5) break;
        let sum = 0;
        for (let tap = 0; tap < TAPS; tap++)
          sum += (channel[i + tap - TAPS / 2 + 1] ?? 0) * BETWEEN[phase]![tap]!;
        peak = Math.max(peak, Math.abs(sum), Math.abs(channel[i]!));
      }
  return peak === 0 ? -Infinity : 20 * Math.log10(peak);
}

/**
 * How far a loop jumps where it closes, against how far it moves from sample to sample anyway: about 1 is
 * seamless, above 3 may click. The neighbourhood is 20 ms on both sides.
 * @param from, to first sample of the loop, and first sample after it
 */
export function seam(channel: Mono, from: number, to: number): number {
  const jump = Math.abs(channel[from]! - channel[to - 1]!);
  const near = samples(0.02);
  let steps = 1e-5;
  for (let i = 1; i < near; i++)
    steps = Math.max(
      steps,
      Math.abs(channel[from + i]! - channel[from + i - 1]!),
      Math.abs(channel[to - i]! - channel[to - i - 1]!),
    );
  return jump / steps;
}
