/** The world around the house: sky, hills, town, trees, ground, and the weather falling on it. The light passes over it; nothing is repainted for an hour or a season. */
import * as Phaser from 'phaser';
import type { FloorModel } from '../model/floor.ts';
import { type Brush, type Image } from './brush.ts';
import { LAMP_LIGHT, type Light } from './light.ts';
import { outdoors } from './lighting.ts';
import type { HousePlan } from './layout.ts';
import { luck } from './luck.ts';
import { INK, PLAIN, blend } from './paint.ts';
import { themeOf } from './theme.ts';

/** How far the backdrop reaches beyond the house, units: enough for the widest screens. */
const BEYOND = 1900;
const FALLING = 130;
/** How far snowy hills fade into the haze, by their depth. */
const SNOW_FADE: Record<number, number> = { [-6000]: 0.75, [-5000]: 0.5, [-4000]: 0.22 };

/** What falls from the sky. */
type Falling = 'drop' | 'flake' | 'leafA' | 'leafB';

/** Everything out of doors. */
export class Outdoors {
  private readonly clouds: { image: Image; x: number; speed: number }[] = [];
  private falling: Image[] = [];
  /** Where each of what falls began, 0..1, how fast it is, how it swings, and where along the street it comes down. */
  private rolls: [from: number, quick: number, swing: number, along: number][] = [];
  private kind: Falling | null = null;
  /** How much of what falls is in the air, 0..1. */
  private thick = 0;
  private readonly left: number;
  private readonly width: number;
  private readonly top: number;
  private readonly bottom: number;

  constructor(
    private readonly brush: Brush,
    plan: HousePlan,
    theme: string,
  ) {
    this.left = -BEYOND;
    this.width = plan.world.width + 2 * BEYOND;
    this.top = -700;
    this.bottom = plan.world.y + plan.world.height;
    this.sky(plan);
    this.bodies(plan);
    this.land(plan, themeOf(theme).peaks ?? false);
    if (plan.shape === 'wide') this.garden(plan);
    else this.park(plan);
    this.pavement(plan);
  }

  /** Takes season and weather: what falls from the sky. */
  show({ season, weather }: FloorModel, atOnce: boolean): void {
    const kind =
      weather === 'rain'
        ? 'drop'
        : weather === 'snow'
          ? 'flake'
          : season === 'autumn'
            ? 'leafA'
            : season === 'spring' && weather === 'clear'
              ? 'leafB'
              : null;
    if (atOnce) this.thick = 1;
    if (kind === this.kind) return;
    for (const image of this.falling) image.destroy();
    this.falling = [];
    this.rolls = [];
    this.kind = kind;
    this.thick = atOnce ? 1 : 0;
    const count = kind === null ? 0 : kind === 'leafA' || kind === 'leafB' ? 22 : FALLING;
    for (let i = 0; i < count; i++) {
      this.rolls.push([luck('fall', i), luck('fall', i + 200), luck('fall', i + 300), luck('fall', i + 400)]);
      // Two thirds fall behind the house and past its windows, one third in front of it, over the street.
      this.falling.push(
        this.brush.image(
          i % 3 ? 'weather' : 'rain',
          kind ?? 'drop',
          0,
          0,
          kind === 'flake' ? 0.6 + luck('flake', i) * 0.7 : 1,
        ),
      );
    }
  }

  private sky(plan: HousePlan): void {
    const { brush } = this;
    const { lighting } = brush;
    (['day', 'dusk', 'night'] as const).forEach((hour, i) =>
      lighting.lit(
        brush
          .fit('sky', `sky_${hour}`, this.left, this.top, this.width, plan.ground - this.top + 10)
          .setDepth(-99999 + i),
        (image, light) => image.setTint(light.sky).setAlpha(hour === 'day' ? 1 : light[hour]),
      ),
    );
    for (let i = 0; i < 110; i++) {
      const strength = 0.3 + luck('star', i + 900) * 0.6;
      lighting.lit(
        brush
          .fill(
            'sky',
            this.left + luck('star', i) * this.width,
            this.top + 300 + luck('star', i + 500) * 700,
            1.8,
            1.8,
            LAMP_LIGHT,
          )
          .setDepth(-9000),
        (image, light) => image.setAlpha(light.stars * strength),
      );
    }
    for (let i = 0; i < 26; i++) {
      const image = brush.image(
        'sky',
        'cloud',
        0,
        -170 + luck('cloud', i) * (plan.shape === 'wide' ? 430 : 800),
        0.8 + luck('cloud', i + 40) * 1.1,
      );
      lighting.lit(image.setDepth(-7000), (it, light) => it.setAlpha(light.clouds).setTint(light.cloudTint));
      this.clouds.push({
        image,
        x: luck('cloud', i + 80) * this.width,
        speed: 2 + luck('cloud', i + 120) * 3,
      });
    }
  }

  /** Sun and moon on their way: up on the right in the morning, over the roof at noon, low on the left at dusk. */
  private bodies(plan: HousePlan): void {
    const { brush } = this;
    const { lighting } = brush;
    const middle = plan.body.x + plan.body.width / 2;
    const low = plan.ground - 330;
    const path = ({ sun }: Light): { x: number; y: number; k: number } => ({
      x: middle + (plan.shape === 'wide' ? 640 : 150) * Math.cos(sun * Math.PI),
      y: low - (low + 60) * Math.sin(sun * Math.PI) ** 0.7,
      // Low suns are large.
      k: 1.45 + 0.55 * (1 - Math.sin(sun * Math.PI)),
    });
    const size = brush.natural('sun');
    const glow = brush.natural('glowSun');
    lighting.lit(brush.image('sky', 'glowSun', 0, 0).setDepth(-8500), (image, light) => {
      const { x, y, k } = path(light);
      image
        .setPosition(x, y)
        .setScale(glow * (4 + k * 1.2 + light.dusk * 2.5))
        .setDepth(-8500);
      image.setAlpha(0.78 * light.sunlight);
    });
    lighting.lit(brush.image('sky', 'sun', 0, 0).setDepth(-8000), (image, light) => {
      const { x, y, k } = path(light);
      image
        .setPosition(x, y)
        .setScale(size * k)
        .setDepth(-8000)
        .setAlpha(light.sunlight);
    });
    const moon = brush.image('sky', 'moon', middle + 430, 40, 1.5).setDepth(-8000);
    lighting.lit(moon, (image, light) => image.setAlpha(light.moonlight));
  }

  private land(plan: HousePlan, peaks: boolean): void {
    const { brush } = this;
    const { lighting } = brush;
    const { ground } = plan;
    const add = (frame: string, x: number, y: number, k: number, far: number, depth: number): void => {
      const image = brush.image('sky', frame, x, y, k).setDepth(depth);
      const snowed = (light: Light): boolean =>
        light.snow > 0.5 && (frame === 'hills' || (frame === 'ridge' && !peaks));
      lighting.lit(
        image,
        (it, light) => {
          // A tint can only darken: under snow the hills are repainted instead.
          if (snowed(light)) it.setTint(blend(light.grass, light.haze, SNOW_FADE[depth] ?? 0.2));
          else it.setTint(blend(light.hills, light.haze, far));
          it.setTintMode(snowed(light) ? Phaser.TintModes.FILL : Phaser.TintModes.MULTIPLY);
        },
        (light) => (snowed(light) ? 'snow' : 'land'),
      );
    };
    for (let x = this.left; x < this.left + this.width; x += 1535)
      add('ridge', x, ground - 366, 2.4, 0.5, -6000);
    for (let x = this.left - 300; x < this.left + this.width; x += 1023)
      add('hills', x, ground - 238, 1.6, 0.3, -5000);
    if (plan.shape === 'wide')
      for (const [x, k] of [
        [-640, 1.3],
        [-1140, 1],
        [plan.world.width - 420, 1.35],
        [plan.world.width + 150, 1.1],
      ] as const)
        add('town', x, ground - 74 - 120 * k, k, 0.2, -4500);
    for (let x = this.left; x < this.left + this.width; x += 639) add('hills', x, ground - 104, 1, 0, -4000);
    const grass = brush.fill('sky', this.left, ground - 8, this.width, 1600, PLAIN).setDepth(-3000);
    lighting.lit(grass, (image, light) => image.setTint(light.grass));
    brush.fill('sky', this.left, ground - 8, this.width, 2.5, PLAIN, 0.3).setDepth(-2999);
  }

  private garden(plan: HousePlan): void {
    const { brush } = this;
    const { ground, body, lot } = plan;
    const end = lot.x + lot.width;
    const trees: [number, number][] = [
      [-84, 1],
      [-148, 0.8],
      [-222, 1.1],
      [-330, 0.86],
      [-470, 1],
      [-640, 0.9],
      [end + 44, 0.95],
      [end + 112, 1.12],
      [end + 210, 0.85],
      [end + 330, 1.05],
      [end + 520, 0.95],
    ];
    for (const [x, k] of trees) outdoors(brush, 'back', 'tree', x, ground + 3 + (Math.abs(x) % 5), k);
    for (let i = 0; i < 9; i++) {
      const x = body.x + 70 + i * 118 + luck('bush', i) * 40;
      if (x < body.x + body.width - 220 && (x < body.x + 20 || x > body.x + 200))
        outdoors(brush, 'street', 'bush', x, ground + 9, 0.6 + luck('bush', i + 20) * 0.16);
    }
    outdoors(brush, 'street', 'bench', -170, ground + 16, 0.9);
    outdoors(brush, 'street', 'mailbox', -30, ground + 14, 1);
    for (const x of [-110, 520, 880, end + 30]) {
      outdoors(brush, 'street', 'post', x, ground + 44, 0.95);
      brush.lighting.lit(brush.image('lamps', 'glowSun', x, ground - 24, 1.9), (image, light) =>
        image.setAlpha(0.8 * Math.max(0, (light.lamp - 0.4) / 0.6)),
      );
    }
  }

  /** Upright screens: what grows around the lot across the street. */
  private park(plan: HousePlan): void {
    const base = plan.lot.y + plan.lot.height;
    const things: [string, number, number, number][] = [
      ['tree', 30, -34, 0.9],
      ['tree', 372, -22, 1.05],
      ['tree', 346, -120, 0.7],
      ['bush', 24, 22, 0.9],
      ['tree', 44, -128, 0.75],
      ['bush', 372, 34, 1],
      ['bench', 200, 40, 1],
    ];
    for (const [name, x, dy, k] of things) outdoors(this.brush, 'back', name, x, base + dy, k);
  }

  private pavement(plan: HousePlan): void {
    const { brush } = this;
    const { lighting } = brush;
    const y = plan.ground;
    const add = (dy: number, height: number, colour: number, alpha = 1): Image =>
      brush.fill('back', this.left, y + dy, this.width, height, colour, alpha).setDepth(y - 5000 + dy);
    const path = (dy: number, height: number, shade: number): void => {
      lighting.lit(add(dy, height, PLAIN), (image, light) => image.setTint(blend(light.path, INK, shade)));
    };
    path(11, 25, 0);
    add(11, 2, PLAIN, 0.3);
    add(34.5, 2, INK, 0.16);
    path(46, 40, 0.22);
    add(46, 2, INK, 0.14);
    for (let x = -1400; x < plan.world.width + 1200; x += 64)
      lighting.lit(brush.fill('back', x, y + 64, 30, 2.4, PLAIN, 0.7).setDepth(y - 4000), (image, light) =>
        image.setTint(blend(light.path, PLAIN, 0.4)),
      );
    brush.fill('back', plan.body.x - 8, y - 4, plan.body.width + 16, 8, INK, 0.22).setDepth(y - 4900);
    if (plan.shape === 'tall')
      brush
        .fill('back', plan.lot.x - 6, plan.lot.y + plan.lot.height - 3, plan.lot.width + 12, 8, INK, 0.2)
        .setDepth(9999);
  }

  /** One frame: clouds drift, weather falls. Nothing moves when calm. */
  tick(t: number, dt: number, calm: boolean): void {
    this.thick = Math.min(1, this.thick + dt / 2000);
    const now = calm ? 0 : t / 1000;
    for (const c of this.clouds) c.image.x = this.left + ((c.x + now * c.speed) % this.width);
    const speed = this.kind === 'drop' ? 420 : this.kind === 'flake' ? 42 : 24;
    const span = this.bottom - this.top * 0.2 + 60;
    const near = 1900;
    const leaf = this.kind === 'leafA' || this.kind === 'leafB';
    this.falling.forEach((f, i) => {
      const [from, quick, swing, along] = this.rolls[i] ?? [0, 0, 0, 0];
      const fall = (from * span + now * speed * (0.8 + quick * 0.4)) % span;
      const sway = this.kind === 'drop' ? fall * -0.24 : Math.sin(now * (0.6 + swing) + i) * 22;
      f.setPosition(-250 + along * near + sway, -60 + fall);
      if (leaf) f.setAngle(now * 60 + i * 50);
      else if (this.kind === 'drop') f.setAngle(4);
      f.setVisible(!calm || this.kind === 'flake').setAlpha(this.thick);
    });
  }
}
