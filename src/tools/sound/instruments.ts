/**
 * The small orchestra: felt piano, marimba, plucked gut, clarinet, strings, celesta, bass. Each plays one note
 * as samples. Warm and hand-made, never square or buzzing.
 */
import {
  filter,
  knock,
  type Luck,
  mono,
  noise,
  over,
  RATE,
  samples,
  scaled,
  shaped,
  struck,
  swell,
  type Mode,
  type Mono,
} from './signal.ts';

export interface Note {
  /** Pitch, hertz. */
  hz: number;
  /** How long it is held, seconds; what is struck rings as long as it rings. */
  held: number;
  /** 0 whispered .. 1 strong. */
  force: number;
  luck: Luck;
}

export type Instrument = (note: Note) => Mono;

/** An upright piano with felt over its strings, played close to the ear. */
export const piano: Instrument = ({ hz, held, force, luck }) => {
  const fall = 5.2 * (220 / hz) ** 0.45;
  const seconds = Math.min(fall * 0.8, held + 1.1);
  const modes: Mode[] = [];
  for (let n = 1; n <= 10; n++) {
    const at = n * hz * Math.sqrt(1 + 0.00035 * n * n);
    const gain = (n ** -1.15 * Math.exp(-at / (620 + 1500 * force))) / 2;
    for (const cents of [-0.9, 0.8])
      modes.push({ hz: at * 2 ** (cents / 1200), gain, fall: fall / (1 + 0.42 * (n - 1)) });
  }
  const strings = struck(modes, seconds, 0.006);
  // The damper comes down when the key is let go.
  shaped(strings, (at) => (at < held ? 1 : 10 ** ((-3 * (at - held)) / 1.1)));
  const felt = filter(shaped(noise(0.09, luck), knock(0.004, 0.08)), 'low', 240 + 400 * force);
  return scaled(over(strings, scaled(felt, 0.35)), 0.25 + 0.75 * force);
};

/** Rosewood bars under yarn mallets. */
export const marimba: Instrument = ({ hz, force, luck }) => {
  const fall = 1.5 * (262 / hz) ** 0.65;
  const bar = struck(
    [
      { hz, gain: 1, fall },
      { hz: hz * 3.97, gain: 0.16 * force + 0.04, fall: fall * 0.28 },
      { hz: hz * 9.4, gain: 0.05 * force, fall: fall * 0.1 },
    ],
    fall * 0.9,
    0.0025,
  );
  const mallet = filter(shaped(noise(0.03, luck), knock(0.001, 0.02)), 'band', 700 + 900 * force, 0.8);
  return scaled(over(bar, scaled(mallet, 0.3)), 0.2 + 0.7 * force);
};

/** A gut string plucked near the middle: the sound of a small harp or guitar. */
export const pluck: Instrument = ({ hz, held, force, luck }) => {
  const out = mono(Math.min(2.6, held + 1.2));
  const period = RATE / hz - 0.5;
  const whole = Math.floor(period);
  const rest = period - whole;
  const string = filter(noise(whole / RATE, luck), 'low', 900 + 2600 * force);
  const line = new Float64Array(whole + 1);
  for (let i = 0; i < whole; i++) line[i] = string[i]! - string[(i + Math.floor(whole * 0.37)) % whole]!;
  const keep = 10 ** (-3 / (hz * 2.4));
  // A one-pole allpass stands for the part of a sample by which the string is longer.
  const c = (1 - rest) / (1 + rest);
  let [head, before, in1, out1] = [0, 0, 0, 0];
  for (let i = 0; i < out.length; i++) {
    const now = line[head]!;
    const soft = (0.5 * now + 0.5 * before) * keep;
    before = now;
    const tuned = c * soft + in1 - c * out1;
    in1 = soft;
    out1 = tuned;
    line[head] = tuned;
    head = (head + 1) % Math.max(1, whole);
    out[i] = now;
  }
  shaped(out, (at) => Math.min(1, at / 0.003) * (at < held ? 1 : 10 ** ((-3 * (at - held)) / 0.8)));
  return scaled(filter(out, 'low', 3200), 0.3 + 0.5 * force);
};

/** A clarinet in its low and middle register, breathed rather than blown. */
export const clarinet: Instrument = ({ hz, held, force, luck }) => {
  const seconds = held + 0.16;
  const out = mono(seconds);
  const loud = [1, 0.05, 0.36, 0.05, 0.16, 0.05, 0.08, 0.03, 0.03];
  const bright = 800 + 1400 * force;
  const phase = luck.next() * 6;
  let turn = 0;
  for (let i = 0; i < out.length; i++) {
    const at = i / RATE;
    const sway = 1 + 0.0022 * Math.min(1, at / 0.7) * Math.sin(2 * Math.PI * 4.7 * at + phase);
    turn += (2 * Math.PI * hz * sway) / RATE;
    let sum = 0;
    for (let n = 0; n < loud.length; n++)
      sum += loud[n]! * Math.exp((-hz * n) / bright) * Math.sin(turn * (n + 1));
    out[i] = sum * (1 + 0.06 * Math.sin(2 * Math.PI * 4.7 * at + phase - 1));
  }
  const breath = scaled(filter(noise(seconds, luck), 'band', Math.min(2600, hz * 3), 1.4), 0.05);
  return scaled(shaped(over(out, breath), swell(seconds, 0.13, 0.24)), 0.16 + 0.44 * force);
};

/** Three players of a string section, bowing softly. */
export const strings: Instrument = ({ hz, held, force, luck }) => {
  const seconds = held + 0.9;
  const out = mono(seconds);
  for (const cents of [-5, 0.7, 6]) {
    const [rate, phase] = [4.2 + luck.next() * 1.3, luck.next() * 6];
    let turn = luck.next() * 6;
    for (let i = 0; i < out.length; i++) {
      const sway = 1 + 0.0016 * Math.sin((2 * Math.PI * rate * i) / RATE + phase);
      turn += (2 * Math.PI * hz * sway * 2 ** (cents / 1200)) / RATE;
      let sum = 0;
      for (let n = 1; n <= 7; n++)
        sum += (Math.sin(turn * n) / n) * Math.exp((-hz * n) / (700 + 900 * force));
      out[i]! += sum / 3;
    }
  }
  return scaled(shaped(out, swell(seconds, Math.min(0.9, held * 0.45), 1.0)), 0.15 + 0.45 * force);
};

/** Little steel plates in a wooden box. */
export const celesta: Instrument = ({ hz, force, luck }) => {
  const fall = 2.1 * (880 / hz) ** 0.5;
  const plate = struck(
    [
      { hz, gain: 1, fall },
      { hz: hz * 2.002, gain: 0.12, fall: fall * 0.6 },
      { hz: hz * 4.01, gain: 0.12 * force, fall: fall * 0.3 },
    ],
    fall * 0.85,
    0.003,
  );
  const hammer = filter(shaped(noise(0.02, luck), knock(0.001, 0.012)), 'band', 1800, 1);
  return scaled(over(plate, scaled(hammer, 0.12)), 0.15 + 0.5 * force);
};

/** A double bass, plucked. */
export const bass: Instrument = ({ hz, held, force, luck }) => {
  const body = struck(
    [1, 2, 3, 4, 5].map((n) => ({
      hz: hz * n,
      gain: [1, 0.6, 0.34, 0.16, 0.08][n - 1]!,
      fall: 2.2 / n ** 0.7,
    })),
    Math.min(2.4, held + 0.5),
    0.009,
  );
  shaped(body, (at) => (at < held ? 1 : 10 ** ((-3 * (at - held)) / 0.5)));
  const finger = filter(shaped(noise(0.04, luck), knock(0.003, 0.035)), 'low', 900);
  return scaled(over(body, scaled(finger, 0.2)), 0.25 + 0.6 * force);
};

/** A tone that slides from one pitch to another, soft as a whistle: what robots say. @param seconds at least 0.03 */
export function slide(from: number, to: number, seconds: number): Mono {
  const out = mono(seconds);
  let turn = 0;
  const all = samples(seconds);
  for (let i = 0; i < all; i++) {
    turn += (2 * Math.PI * (from + ((to - from) * i) / all)) / RATE;
    out[i] = Math.sin(turn) + 0.12 * Math.sin(2 * turn);
  }
  return shaped(out, swell(seconds, seconds * 0.25, seconds * 0.5));
}
