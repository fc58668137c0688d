/**
 * How things sound that one can touch: paper, wood, cloth, coins, shoes, keys. Building blocks of the small sounds;
 * each gives one movement of one thing as samples.
 */
import {
  filter,
  knock,
  lay,
  type Luck,
  mono,
  noise,
  over,
  scaled,
  shaped,
  struck,
  swell,
  type Mono,
} from './signal.ts';

/** Puts pieces on a line of seconds. */
export function strip(seconds: number, ...pieces: [piece: Mono, at: number, gain?: number][]): Mono {
  const out = { left: mono(seconds), right: mono(0) };
  for (const [piece, at, gain = 1] of pieces) lay(out, piece, at, gain, 0);
  return out.left;
}

/**
 * Paper that moves: air and many small crackles.
 * @param crisp hertz around which it crackles: 1800 thick .. 5000 thin
 */
export function paper(seconds: number, crisp: number, luck: Luck, rise = 0.3): Mono {
  const air = filter(filter(noise(seconds, luck), 'band', crisp, 0.7), 'high', 500);
  const grains = mono(seconds);
  const count = Math.round(seconds * 130);
  for (let n = 0; n < count; n++) {
    const at = Math.floor(luck.next() * grains.length);
    const size = luck.next() ** 3;
    for (let i = 0; i < 60 && at + i < grains.length; i++)
      grains[at + i]! += luck.swing() * size * 10 ** (-i / 18);
  }
  const crackle = filter(filter(grains, 'band', crisp * 1.1, 0.9), 'low', 7000);
  return shaped(
    over(scaled(air, 0.35), scaled(crackle, 1.4)),
    (at) => swell(seconds, seconds * rise, seconds * (1 - rise))(at) * (0.75 + 0.25 * Math.sin(at * 61)),
  );
}

/** Wood that is struck. @param size 1 a match box .. 4 a door */
export function wood(size: number, luck: Luck, hard = 0.5): Mono {
  const low = 560 / size;
  const body = struck(
    [
      { hz: low, gain: 1, fall: 0.09 + 0.04 * size },
      { hz: low * 1.83, gain: 0.5, fall: 0.07 + 0.02 * size },
      { hz: low * 2.74, gain: 0.32 * hard, fall: 0.05 },
      { hz: low * 4.35, gain: 0.2 * hard, fall: 0.03 },
    ],
    0.16 + 0.09 * size,
    0.0015,
  );
  const contact = filter(shaped(noise(0.03, luck), knock(0.001, 0.02)), 'low', 700 + 2600 * hard);
  return over(body, scaled(contact, 0.4));
}

/** Something soft and heavy set down. */
export function thud(low: number, luck: Luck, fall = 0.16): Mono {
  const body = struck(
    [
      { hz: low, gain: 1, fall: fall * 1.6 },
      { hz: low * 1.6, gain: 0.4, fall },
    ],
    fall * 2.2,
    0.005,
  );
  return over(body, scaled(filter(shaped(noise(fall, luck), knock(0.004, fall * 0.7)), 'low', 420), 0.9));
}

/** A little metal: coins, bells, punches. @param ratios of its partials */
export function metal(hz: number, ratios: readonly number[], fall: number, bite = 0.5): Mono {
  return struck(
    ratios.map((ratio, n) => ({
      hz: hz * ratio,
      gain: (n === 0 ? 1 : bite) / (1 + n * 0.6),
      fall: fall / (1 + n * 0.5),
    })),
    fall,
    0.0012,
  );
}

/** Cloth drawn over something. */
export const cloth = (seconds: number, luck: Luck, hz = 1100): Mono =>
  shaped(
    filter(filter(noise(seconds, luck), 'band', hz, 0.5), 'low', 2600),
    (at) => swell(seconds, seconds * 0.45, seconds * 0.5)(at) * (0.8 + 0.2 * Math.sin(at * 37)),
  );

/** A shoe on a wooden floor. */
export const step = (luck: Luck, heavy: number): Mono =>
  over(
    scaled(thud(105 + 20 * luck.swing(), luck, 0.09), 0.8 * heavy),
    scaled(wood(2.2, luck, 0.25), 0.3 * heavy),
  );

/** A key or a switch: two small clicks, down and up. */
export function click(luck: Luck, hz: number, gap: number): Mono {
  const one = (pitch: number): Mono =>
    over(
      struck(
        [
          { hz: pitch, gain: 1, fall: 0.03 },
          { hz: pitch * 2.3, gain: 0.4, fall: 0.015 },
        ],
        0.05,
        0.0008,
      ),
      scaled(filter(shaped(noise(0.012, luck), knock(0.0006, 0.008)), 'band', pitch * 2, 0.8), 0.5),
    );
  return strip(gap + 0.06, [one(hz), 0], [one(hz * 1.25), gap, 0.5]);
}

/** Air in a tube: what a parcel does on its way out. */
export function whoosh(seconds: number, from: number, to: number, luck: Luck): Mono {
  const out = mono(seconds);
  // A filter whose corner moves: blocks of 5 ms, each with its own, cross-faded by overlap.
  const grain = 0.02;
  for (let at = -grain / 2; at < seconds; at += grain / 2) {
    const share = Math.min(1, Math.max(0, at / seconds));
    const bit = filter(noise(grain, luck), 'band', from * (to / from) ** share, 2.2);
    shaped(bit, (s) => Math.sin((Math.PI * s) / grain) ** 2);
    const start = Math.round(at * 48_000);
    for (let i = 0; i < bit.length; i++)
      if (start + i >= 0 && start + i < out.length) out[start + i]! += bit[i]!;
  }
  return shaped(out, swell(seconds, seconds * 0.35, seconds * 0.4));
}
