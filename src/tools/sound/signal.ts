/**
 * The workbench under every sound: samples in memory, fixed luck, filters, mixing. Holds no instrument and no
 * tune, and never reads a clock or a random number: the same call gives the same samples.
 */

/** Samples a second of everything that is rendered. */
export const RATE = 48_000;

/** One channel. Full scale is -1..1. */
export type Mono = Float64Array;

/** Two channels of the same length. */
export interface Track {
  left: Mono;
  right: Mono;
}

/** Samples in a length of time. @param seconds at least 0 */
export const samples = (seconds: number): number => Math.max(1, Math.round(seconds * RATE));

export const mono = (seconds: number): Mono => new Float64Array(samples(seconds));

export const track = (seconds: number): Track => ({ left: mono(seconds), right: mono(seconds) });

/** Numbers that look like chance and are always the same. */
export class Luck {
  constructor(private state: number) {}

  /** 0..1 */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** -1..1 */
  swing(): number {
    return this.next() * 2 - 1;
  }
}

/** White noise, -1..1. */
export function noise(seconds: number, luck: Luck): Mono {
  return mono(seconds).map(() => luck.swing());
}

type Shape = 'low' | 'high' | 'band';

/**
 * A second-order filter, in place.
 * @param hz corner or centre, below half of the sample rate
 * @param q 0.5 soft .. 20 ringing
 */
export function filter(signal: Mono, shape: Shape, hz: number, q = Math.SQRT1_2): Mono {
  const w = (2 * Math.PI * Math.min(hz, RATE * 0.45)) / RATE;
  const alpha = Math.sin(w) / (2 * q);
  const cos = Math.cos(w);
  const b = {
    low: [(1 - cos) / 2, 1 - cos, (1 - cos) / 2],
    high: [(1 + cos) / 2, -1 - cos, (1 + cos) / 2],
    band: [alpha, 0, -alpha],
  }[shape] as [number, number, number];
  const a0 = 1 + alpha;
  return biquad(signal, [b[0] / a0, b[1] / a0, b[2] / a0], [(-2 * cos) / a0, (1 - alpha) / a0]);
}

/** The bare recursion, in place: b over 1, a1, a2. */
export function biquad(signal: Mono, b: [number, number, number], a: [number, number]): Mono {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < signal.length; i++) {
    const x = signal[i]!;
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    signal[i] = y;
  }
  return signal;
}

/** Multiplies by a curve of time in seconds, in place. */
export function shaped(signal: Mono, curve: (seconds: number) => number): Mono {
  for (let i = 0; i < signal.length; i++) signal[i]! *= curve(i / RATE);
  return signal;
}

/** A swell: up over `attack`, held, down over `release` at the end; all in seconds, without corners. */
export const swell =
  (length: number, attack: number, release: number) =>
  (at: number): number => {
    const ease = (x: number): number => (x <= 0 ? 0 : x >= 1 ? 1 : 0.5 - 0.5 * Math.cos(Math.PI * x));
    return ease(at / attack) * ease((length - at) / release);
  };

/** A knock: up over `attack`, then falls by 60 dB in `fall` seconds. */
export const knock =
  (attack: number, fall: number) =>
  (at: number): number =>
    at < attack ? at / attack : 10 ** ((-3 * (at - attack)) / fall);

export interface Mode {
  hz: number;
  gain: number;
  /** Seconds until it has fallen by 60 dB. */
  fall: number;
}

/** A struck body: sinusoids that die away each in its own time. @param attack seconds */
export function struck(modes: readonly Mode[], seconds: number, attack = 0.002): Mono {
  const out = mono(seconds);
  for (const { hz, gain, fall } of modes) {
    if (hz >= RATE * 0.45) continue;
    const w = (2 * Math.PI * hz) / RATE;
    const damp = 10 ** (-3 / (fall * RATE));
    const [c, s] = [Math.cos(w) * damp, Math.sin(w) * damp];
    let [re, im] = [gain, 0];
    for (let i = 0; i < out.length; i++) {
      out[i]! += im;
      const next = re * c - im * s;
      im = re * s + im * c;
      re = next;
    }
  }
  const tail = samples(0.02);
  const rise = samples(attack);
  for (let i = 0; i < Math.min(rise, out.length); i++) out[i]! *= 0.5 - 0.5 * Math.cos((Math.PI * i) / rise);
  for (let i = 0; i < Math.min(tail, out.length); i++) out[out.length - 1 - i]! *= i / tail;
  return out;
}

/** Lays signals over each other; the longest decides. */
export function over(...signals: Mono[]): Mono {
  const out = new Float64Array(Math.max(...signals.map((each) => each.length)));
  for (const each of signals) for (let i = 0; i < each.length; i++) out[i]! += each[i]!;
  return out;
}

export const scaled = (signal: Mono, gain: number): Mono => signal.map((x) => x * gain);

/**
 * Mixes a signal into a track.
 * @param at seconds
 * @param pan -1 left .. 1 right
 * @param round what runs over the end comes in again at the beginning, as in a loop
 */
export function lay(onto: Track, signal: Mono, at: number, gain = 1, pan = 0, round = false): void {
  const first = Math.round(at * RATE);
  const angle = ((pan + 1) * Math.PI) / 4;
  const [left, right] = [Math.cos(angle) * Math.SQRT2 * gain, Math.sin(angle) * Math.SQRT2 * gain];
  const { length } = onto.left;
  for (let i = 0; i < signal.length; i++) {
    let to = first + i;
    if (round) to = ((to % length) + length) % length;
    else if (to < 0 || to >= length) continue;
    onto.left[to]! += signal[i]! * left;
    onto.right[to]! += signal[i]! * right;
  }
}

/** One channel as both loudspeakers play it. */
export const both = (signal: Mono): Track => ({ left: signal, right: signal });

/** What is common to two channels. */
export const middle = ({ left, right }: Track): Mono => left.map((x, i) => (x + right[i]!) / 2);

const STEPS: Record<string, number> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** Pitch of a note such as "D4", "F#3" or "Bb2", in hertz; A4 is 440. */
export function hz(note: string): number {
  const [, letter, sign, octave] = /^([A-G])([#b]?)(\d)$/.exec(note) ?? [];
  if (!letter) throw new Error(`"${note}" is no note`);
  const step = STEPS[letter]! + (sign === '#' ? 1 : sign === 'b' ? -1 : 0) + 12 * (Number(octave) + 1);
  return 440 * 2 ** ((step - 69) / 12);
}
