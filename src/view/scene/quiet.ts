/**
 * Makes what a look does not speak of quiet, by tint alone: pale as paper, or dim as a room without lamps. Whatever
 * it changes it gives back as it was. Without WebGL there are no tints: then the washes alone do it.
 */
import * as Phaser from 'phaser';
import type { Brush, Image } from './brush.ts';
import type { Person } from './crowd.ts';
import { INK, NIGHT, PAPER, PLAIN, PLUM, blend } from './paint.ts';
import type { People } from './people.ts';

/** What keeps its colours. */
export interface Rule {
  /** Whether a thing does. */
  thing: (image: Image) => boolean;
  /** The tint of somebody who does; null: quiet like the rest. */
  person: (person: Person) => number | null;
  /** A sign over somebody's head, or null. */
  sign: (person: Person) => string | null;
}

/** Tints are laid this often while nothing changes, milliseconds: people come, go and change pose meanwhile. */
const EVERY = 120;
const BLACK = 0;
const WORLD = ['world', 'street'] as const;

/** The quietened world of one house. */
export class Quiet {
  private readonly before = new Map<Image, number>();
  private readonly heads: Image[] = [];
  private laid = { q: 0, at: -1e9, light: -1 };

  constructor(
    private readonly brush: Brush,
    private readonly people: People,
  ) {}

  /** Lays it at strength `q` 0..1; at 0 everything is as it was. */
  apply(q: number, dim: boolean, rule: Rule, t: number): void {
    this.crown(q, rule);
    const { lighting } = this.brush;
    lighting.whole = q > 0;
    const relit = lighting.version !== this.laid.light;
    if (q === this.laid.q && !relit && t - this.laid.at < EVERY) return;
    this.laid = { q, at: t, light: lighting.version };
    if (q === 0) {
      for (const [image, tint] of this.before)
        if (image.scene) image.setTint(tint).setTintMode(Phaser.TintModes.MULTIPLY);
      this.before.clear();
      return;
    }
    const pale = dim
      ? blend(PLAIN, blend(NIGHT, PLUM, 0.25), q * 0.78)
      : blend(BLACK, blend(PAPER, INK, 0.46), q);
    const mode = dim ? Phaser.TintModes.MULTIPLY : Phaser.TintModes.SCREEN;
    for (const name of WORLD)
      for (const thing of this.brush.layers[name].list) {
        const image = thing as Image;
        // What the light has just tinted anew is given back as the light wants it.
        if (!this.before.has(image) || (relit && lighting.has(image)))
          this.before.set(image, image.tintTopLeft);
        if (rule.thing(image))
          image.setTint(this.before.get(image) ?? PLAIN).setTintMode(Phaser.TintModes.MULTIPLY);
        else image.setTint(pale).setTintMode(mode);
      }
    this.people.each((person, doll) => {
      const tint = rule.person(person);
      if (tint !== null) doll.tint(tint);
    });
  }

  /** Signs over the heads of those it is about. */
  private crown(q: number, rule: Rule): void {
    let used = 0;
    if (q > 0)
      this.people.each((person, doll) => {
        const frame = rule.sign(person);
        if (!frame) return;
        const sign = (this.heads[used] ??= this.brush.image('marks', frame, 0, 0).setDepth(50));
        used++;
        this.brush.dress(sign, frame);
        sign
          .setScale(this.brush.natural(frame) * 0.62)
          .setPosition(doll.x + 8, doll.y - 41)
          .setAlpha(q)
          .setVisible(true);
      });
    for (const sign of this.heads.slice(used)) sign.setVisible(false);
  }
}
