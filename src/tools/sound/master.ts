/**
 * The last hand before a sound is written: brings each to its loudness, holds its peaks, and says which loudness
 * was meant. The same table is the measure of the finished files.
 */
import type { Effect, Layer, Sting, Theme } from '../../view/model/sound-names.ts';
import { layer } from './bed.ts';
import { effect } from './effects.ts';
import { integrated, momentary, truePeak } from './loudness.ts';
import { both, middle, samples, scaled, type Mono, type Track } from './signal.ts';
import { sting } from './stings.ts';
import { theme } from './themes.ts';

/** No sample and nothing between samples above this, dB of full scale; files come out a little higher. */
export const CEILING = -3;

/** Loudness of each layer of the bed, LUFS: all four at once come to about -19. */
export const LAYER_LUFS: Record<Layer, number> = { house: -23, flow: -25, queue: -26.5, trust: -25 };
/** Loudest 400 ms of a sting and loudness of a theme, LUFS. */
export const STING_LUFS = -15;
export const THEME_LUFS = -17.5;
/** Loudest 400 ms of a small sound, LUFS: what happens often is soft, what decides is heard. */
const EFFECT_LUFS: Partial<Record<Effect, number>> = {
  tick: -31,
  week: -29,
  switch: -26,
  parcel: -22,
  pile: -23,
  type: -23,
  undo: -22,
  pause: -20,
  resume: -20,
  'card-back': -21,
  'chair-back': -20,
  robot: -20,
  pen: -21,
  bell: -18,
  knock: -17,
  gavel: -17,
  success: -17,
  failure: -17,
  finding: -17,
};
export const effectLufs = (name: Effect): number => EFFECT_LUFS[name] ?? -18.5;

const decibels = (dB: number): number => 10 ** (dB / 20);

/** Presses what stands above a ceiling down, ahead of time and slowly, so that one hears no pressing. */
function limited(sound: Mono, ceiling: number): Mono {
  const { length } = sound;
  const ahead = samples(0.003);
  /** A window slides over a curve. */
  const slid = (curve: Mono, of: (window: Mono) => number): Mono =>
    curve.map((_, i) => of(curve.subarray(Math.max(0, i - ahead), Math.min(length, i + ahead + 1))));
  const wanted = sound.map((x) => Math.min(1, ceiling / Math.max(1e-9, Math.abs(x))));
  const lowest = slid(wanted, (window) => Math.min(...window));
  const gains = slid(lowest, (window) => window.reduce((sum, each) => sum + each, 0) / window.length);
  return sound.map((x, i) => x * gains[i]!);
}

/** Most that a peak is pressed, dB: a knock that needs more stays softer than meant. */
const PRESS = 4;

/** A sound at its loudness; where its peaks forbid it, as near as they allow. */
function levelled(sound: Mono, target: number, measure: (sound: Track) => number): Mono {
  const wish = target - measure(both(sound));
  const room = CEILING - truePeak(both(sound));
  const loud = scaled(sound, decibels(Math.min(wish, room + PRESS)));
  return wish <= room ? loud : limited(loud, decibels(CEILING - 0.3));
}

/**
 * Everything there is to hear, ready to be written. One channel each: the player gives each its place between the
 * loudspeakers, which costs no bytes.
 */
export const MASTERED = {
  layer: (name: Layer): Mono => levelled(middle(layer(name)), LAYER_LUFS[name], integrated),
  effect: (name: Effect): Mono => levelled(middle(effect(name)), effectLufs(name), momentary),
  sting: (name: Sting): Mono => levelled(middle(sting(name)), STING_LUFS, momentary),
  theme: (name: Theme): Mono => levelled(middle(theme(name)), THEME_LUFS, integrated),
};
