/** The world around the house: sky, hills, town, trees, ground, and the weather falling on it. */
import * as Phaser from 'phaser';
import type { FloorModel } from '../model/floor.ts';
import { type Brush, type Image } from './brush.ts';
import { LAMP_LIGHT, type Light } from './light.ts';
import type { HousePlan } from './layout.ts';
import { luck } from './luck.ts';
import { INK, PLAIN, blend } from './paint.ts';
import { themeOf } from './theme.ts';

/** How far the backdrop reaches beyond the house, units: enough for the widest screens. */
const BEYOND = 1900;
const FALLING = 130;
/** How far snowy hills fade into the haze, by their depth. */
const SNOW_FADE: Record<number, number> = { [-6000]: 0.75, [-5000]: 0.5, [-4000]: 0.22 };

/** Everything out of doors. */
export class Outdoors {
  private readonly clouds: { image: Image; x: number; speed: number }[] = [];
  private readonly falling: Image[] = [];
  private readonly kind: 'drop' | 'flake' | 'leaf' | null;
  private readonly left: number;
  private readonly width: number;
  private readonly top: number;
  private readonly bottom: number;

  constructor(brush: Brush, plan: HousePlan, light: Light, floor: FloorModel) {
    const ground = plan.ground;
    this.left = -BEYOND;
    this.width = plan.world.width + 2 * BEYOND;
    this.top = -700;
    this.bottom = plan.world.y + plan.world.height;
    this.sky(brush, plan, light, floor);
    this.land(brush, plan, light, ground, floor);
    if (plan.shape === 'wide') this.garden(brush, plan, light);
    else this.park(brush, plan, light);
    this.pavement(brush, plan, light);
    const { weather, season } = floor;
    this.kind =
      weather === 'rain'
        ? 'drop'
        : weather === 'snow'
          ? 'flake'
          : season === 'autumn'
            ? 'leaf'
            : season === 'spring' && weather === 'clear'
              ? 'leaf'
              : null;
    const count = this.kind === 'leaf' ? 22 : FALLING;
    if (this.kind) {
      for (let i = 0; i < count; i++) {
        const frame = this.kind === 'leaf' ? (season === 'spring' ? 'leafB' : 'leafA') : this.kind;
        // Two thirds fall behind the house and past its windows, one third in front of it, over the street.
        this.falling.push(
          brush.image(
            i % 3 ? 'weather' : 'rain',
            frame,
            0,
            0,
            this.kind === 'flake' ? 0.6 + luck('flake', i) * 0.7 : 1,
          ),
        );
      }
    }
  }

  private sky(brush: Brush, plan: HousePlan, light: Light, floor: FloorModel): void {
    const horizon = plan.ground;
    brush
      .fit('sky', `sky_${floor.daylight}`, this.left, this.top, this.width, horizon - this.top + 10)
      .setTint(light.sky)
      .setDepth(-99999);
    const middle = plan.body.x + plan.body.width / 2;
    const add = (image: Image, depth: number): Image => image.setDepth(depth);
    if (light.stars)
      for (let i = 0; i < 110; i++)
        add(
          brush.fill(
            'sky',
            this.left + luck('star', i) * this.width,
            this.top + 300 + luck('star', i + 500) * 700,
            1.8,
            1.8,
            LAMP_LIGHT,
            0.3 + luck('star', i + 900) * 0.6,
          ),
          -9000,
        );
    if (floor.weather === 'clear' || floor.weather === 'clouds') {
      if (floor.daylight === 'night') add(brush.image('sky', 'moon', middle + 430, 40, 1.5), -8000);
      else if (floor.daylight === 'dusk') {
        add(brush.image('sky', 'glowSun', -60, horizon - 330, 9).setAlpha(0.8), -8500);
        add(brush.image('sky', 'sun', -60, horizon - 330, 2), -8000);
      } else {
        add(brush.image('sky', 'glowSun', middle - 380, 10, 5).setAlpha(0.75), -8500);
        add(brush.image('sky', 'sun', middle - 380, 10, 1.5), -8000);
      }
    }
    for (let i = 0; i < 26; i++) {
      const image = brush.image(
        'sky',
        'cloud',
        0,
        -170 + luck('cloud', i) * (plan.shape === 'wide' ? 430 : 800),
        0.8 + luck('cloud', i + 40) * 1.1,
      );
      add(image.setAlpha(light.clouds).setTint(light.cloudTint), -7000);
      this.clouds.push({
        image,
        x: luck('cloud', i + 80) * this.width,
        speed: 2 + luck('cloud', i + 120) * 3,
      });
    }
  }

  private land(brush: Brush, plan: HousePlan, light: Light, ground: number, floor: FloorModel): void {
    const add = (frame: string, x: number, y: number, k: number, tint: number, depth: number): void => {
      const image = brush.image('sky', frame, x, y, k).setDepth(depth);
      // A tint can only darken: under snow the hills are repainted instead.
      const snow = light.snowy && (frame === 'hills' || (frame === 'ridge' && !themeOf(floor.theme).peaks));
      image.setTint(snow ? blend(light.grass, light.haze, SNOW_FADE[depth] ?? 0.2) : tint);
      if (snow) image.setTintMode(Phaser.TintModes.FILL);
    };
    const haze = blend(light.hills, light.haze, 0.3);
    for (let x = this.left; x < this.left + this.width; x += 1535)
      add('ridge', x, ground - 366, 2.4, blend(light.hills, light.haze, 0.5), -6000);
    for (let x = this.left - 300; x < this.left + this.width; x += 1023)
      add('hills', x, ground - 238, 1.6, haze, -5000);
    if (plan.shape === 'wide')
      for (const [x, k] of [
        [-640, 1.3],
        [-1140, 1],
        [plan.world.width - 420, 1.35],
        [plan.world.width + 150, 1.1],
      ] as const)
        add('town', x, ground - 74 - 120 * k, k, blend(light.hills, light.haze, 0.2), -4500);
    for (let x = this.left; x < this.left + this.width; x += 639)
      add('hills', x, ground - 104, 1, light.hills, -4000);
    brush.fill('sky', this.left, ground - 8, this.width, 1600, light.grass).setDepth(-3000);
    brush.fill('sky', this.left, ground - 8, this.width, 2.5, PLAIN, 0.3).setDepth(-2999);
  }

  private garden(brush: Brush, plan: HousePlan, light: Light): void {
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
    for (const [x, k] of trees)
      brush
        .image('back', `tree_${light.leaves}`, x, ground + 3 + (Math.abs(x) % 5), k)
        .setTint(light.outside);
    const bush = light.snowy ? 'bushSnow' : 'bush';
    for (let i = 0; i < 9; i++) {
      const x = body.x + 70 + i * 118 + luck('bush', i) * 40;
      if (x < body.x + body.width - 220 && (x < body.x + 20 || x > body.x + 200))
        brush.image('street', bush, x, ground + 9, 0.6 + luck('bush', i + 20) * 0.16).setTint(light.outside);
    }
    brush.image('street', 'bench', -170, ground + 16, 0.9).setTint(light.outside);
    brush.image('street', 'mailbox', -30, ground + 14, 1).setTint(light.outside);
    for (const x of [-110, 520, 880, end + 30]) {
      brush
        .image('street', 'post', x, ground + 44, 0.95)
        .setTint(light.outside)
        .setDepth(ground + 44);
      if (light.lamp > 0.5) brush.image('lamps', 'glowSun', x, ground - 24, 1.9).setAlpha(0.8 * light.lamp);
    }
  }

  /** Upright screens: what grows around the lot across the street. */
  private park(brush: Brush, plan: HousePlan, light: Light): void {
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
    for (const [name, x, dy, k] of things) {
      const frame =
        name === 'tree' ? `tree_${light.leaves}` : name === 'bush' && light.snowy ? 'bushSnow' : name;
      brush.image('back', frame, x, base + dy, k).setTint(light.outside);
    }
  }

  private pavement(brush: Brush, plan: HousePlan, light: Light): void {
    const y = plan.ground;
    const add = (dy: number, height: number, colour: number, alpha = 1): void => {
      brush.fill('back', this.left, y + dy, this.width, height, colour, alpha).setDepth(y - 5000 + dy);
    };
    add(11, 25, light.path);
    add(11, 2, PLAIN, 0.3);
    add(34.5, 2, INK, 0.16);
    add(46, 40, blend(light.path, INK, 0.22));
    add(46, 2, INK, 0.14);
    for (let x = -1400; x < plan.world.width + 1200; x += 64)
      brush.fill('back', x, y + 64, 30, 2.4, blend(light.path, PLAIN, 0.4), 0.7).setDepth(y - 4000);
    brush.fill('back', plan.body.x - 8, y - 4, plan.body.width + 16, 8, INK, 0.22).setDepth(y - 4900);
    if (plan.shape === 'tall')
      brush
        .fill('back', plan.lot.x - 6, plan.lot.y + plan.lot.height - 3, plan.lot.width + 12, 8, INK, 0.2)
        .setDepth(9999);
  }

  /** One frame: clouds drift, weather falls. Nothing moves when calm. */
  tick(t: number, calm: boolean): void {
    const now = calm ? 0 : t / 1000;
    for (const c of this.clouds) c.image.x = this.left + ((c.x + now * c.speed) % this.width);
    const speed = this.kind === 'drop' ? 420 : this.kind === 'flake' ? 42 : 24;
    const span = this.bottom - this.top * 0.2 + 60;
    const near = 1900;
    this.falling.forEach((f, i) => {
      const fall = (luck('fall', i) * span + now * speed * (0.8 + luck('fall', i + 200) * 0.4)) % span;
      const sway =
        this.kind === 'drop' ? fall * -0.24 : Math.sin(now * (0.6 + luck('fall', i + 300)) + i) * 22;
      f.setPosition(-250 + luck('fall', i + 400) * near + sway, -60 + fall);
      if (this.kind === 'leaf') f.setAngle(now * 60 + i * 50);
      else if (this.kind === 'drop') f.setAngle(4);
      f.setVisible(!calm || this.kind === 'flake');
    });
  }
}
