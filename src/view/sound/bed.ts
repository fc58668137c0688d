/**
 * The bed of sound: four loops that start together and glide to the strengths they are given. Breathes over
 * minutes, so that forty of them do not tire, and steps back while a tune plays. Decides nothing of the game.
 */
import type { Howl } from 'howler';
import { LAYERS, type Layer } from '../model/sound-names.ts';

/** Milliseconds between two looks at where each layer should be. */
const LOOK = 40;
/** Share of the way to the wished strength covered in a second: calm, and quicker where it steps back. */
const CALM = 0.9;
const QUICK = 5;
/** What is left of the bed under a tune. */
const DUCKED = 0.35;

/** Where each layer stands in the room, -1 left .. 1 right; set before it first plays, or it would fall out of step. */
export const PLACE: Record<Layer, number> = { house: -0.05, flow: -0.3, queue: 0.3, trust: 0.15 };

/**
 * How each layer comes and goes over minutes, share of its strength in turn of half loops: a band in which now and
 * then somebody rests.
 */
const BREATH: Record<Layer, readonly number[]> = {
  house: [1, 1, 0.95, 1, 0.85, 1, 1, 0.9],
  flow: [1, 0.9, 1, 0.55, 0.85, 1, 0.25],
  queue: [1, 0.85, 1, 1, 0.7],
  trust: [0.9, 1, 0.45, 1, 0.9, 1, 0.6, 1, 0.2, 0.8, 1],
};
/** Milliseconds a breath lasts: half a loop. */
const BREATHING = 11_430;

export class Bed {
  /** 0..1 */
  volume = 0;
  private wanted: Record<Layer, number> = { house: 0, flow: 0, queue: 0, trust: 0 };
  private readonly now: Record<Layer, number> = { house: 0, flow: 0, queue: 0, trust: 0 };
  private ids: number[] = [];
  private under = 1;
  private ducked = 0;
  private awake = 0;
  private last = performance.now();
  private readonly timer: ReturnType<typeof setInterval>;

  constructor(
    private readonly loops: readonly Howl[],
    private readonly running: () => boolean,
  ) {
    this.timer = setInterval(() => this.glide(), LOOK);
  }

  follow(levels: Record<Layer, number>): void {
    this.wanted = { ...levels };
  }

  /** Steps back for so many milliseconds. */
  duck(length: number): void {
    this.ducked = performance.now() + Math.max(0, length);
  }

  /** Strength of each layer as heard: zero until it has begun. */
  levels(): Record<Layer, number> {
    const share = this.ids.length > 0 ? this.volume * this.under : 0;
    return Object.fromEntries(LAYERS.map((layer) => [layer, this.now[layer] * share])) as Record<
      Layer,
      number
    >;
  }

  close(): void {
    clearInterval(this.timer);
  }

  /** All four in one breath, silent at first: whoever comes in later is in step. */
  private begin(): void {
    this.ids = this.loops.map((loop) => {
      const id = loop.play('loop');
      loop.volume(0, id);
      return id;
    });
  }

  private glide(): void {
    const at = performance.now();
    const seconds = Math.min(0.2, (at - this.last) / 1000);
    this.last = at;
    if (!this.running()) return;
    if (this.ids.length === 0) this.begin();
    this.awake += seconds * 1000;
    const turn = Math.floor(this.awake / BREATHING);
    const toward = (from: number, to: number, pace: number): number =>
      from + (to - from) * (1 - Math.exp(-pace * seconds));
    this.under = toward(this.under, at < this.ducked ? DUCKED : 1, at < this.ducked ? QUICK : CALM);
    LAYERS.forEach((layer, index) => {
      const breath = BREATH[layer][turn % BREATH[layer].length]!;
      this.now[layer] = toward(this.now[layer], this.wanted[layer] * breath, CALM);
      this.loops[index]!.volume(this.now[layer] * this.under * this.volume, this.ids[index]!);
    });
  }
}
