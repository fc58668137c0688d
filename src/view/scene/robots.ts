/**
 * The robots of one station: they hover beside somebody and hand over what is done, hurry mistakes along, stand about
 * where nobody uses them, or are off. Reads a RoomModel; nothing here decides what AI does.
 */
import type { RoomModel } from '../model/floor.ts';
import { type Brush, type Image, pulse } from './brush.ts';
import type { Place } from './layout.ts';
import type { Light } from './light.ts';
import { luck } from './luck.ts';

/** Where robots hover, each beside somebody at a desk, and where the work they hand over goes; the second waits by the pile. */
export const ROBOTS = [
  { x: 112, y: 166, to: { x: -26, y: -22 } },
  { x: 264, y: 181, to: { x: 44, y: -28 } },
  { x: 163, y: 163, to: { x: -24, y: -20 } },
  { x: 36, y: 166, to: { x: 40, y: -20 } },
] as const;
/** A robot hands something over this often, milliseconds, and how much of that time the hand-over takes. */
const HANDS_EVERY = 3400;
const HANDING = 0.32;

interface Robot {
  /** Its own rhythm, 0..1 each: hovering, flinging, handing over. */
  luck: readonly [number, number, number];
  body: Image;
  shadow: Image;
  glow: Image;
  under: Image;
  sheets: Image[];
  /** Over a robot that nobody uses. */
  rest: Image;
}

/** All robots a room can show. */
export class Robots {
  private readonly list: Robot[];

  constructor(
    private readonly brush: Brush,
    private readonly place: Place,
    private readonly light: Light,
  ) {
    this.list = ROBOTS.map((r, i) => this.robot(place.x + r.x, place.y + r.y, i));
  }

  private robot(x: number, y: number, i: number): Robot {
    const b = this.brush;
    const { id } = this.place;
    return {
      luck: [luck(`${id}:robot${i}`), luck(`${id}:robot${i}`, 3), luck(id, i)],
      under: b
        .image('world', 'glowAI', x, y - 22, 0.95)
        .setDepth(y - 0.8)
        .setVisible(false),
      shadow: b
        .image('world', 'shadow', x, y)
        .setDepth(y - 0.5)
        .setVisible(false),
      body: b.image('world', 'robot_help', x, y - 5, 0.78).setVisible(false),
      glow: b.image('lamps', 'glowAI', x, y - 24, 1).setVisible(false),
      sheets: [0, 1, 2].map(() => b.image('street', 'sheetBack', x, y, 0.95).setVisible(false)),
      rest: b.image('signs', 'i_idle', x + 8, y - 38, 0.75).setVisible(false),
    };
  }

  /** Takes a new state. */
  show(model: RoomModel): void {
    this.list.forEach((r, i) => {
      const here = i < model.robots;
      const off = model.dark;
      this.brush.dress(
        r.body,
        off ? 'robot_off' : model.hurry ? 'robot_hurry' : i % 2 ? 'robot_glad' : 'robot_help',
      );
      const lit = here && !off && !model.unused;
      r.body.setVisible(here);
      r.shadow.setVisible(here);
      r.glow.setVisible(lit);
      r.under.setVisible(lit);
      r.rest.setVisible(here && model.unused);
    });
  }

  /** One frame at clock `t`. */
  tick(t: number, model: RoomModel, calm: boolean): void {
    this.list.forEach((r, i) => this.hover(r, i, t, model, calm));
  }

  private hover(r: Robot, i: number, t: number, m: RoomModel, calm: boolean): void {
    if (!r.body.visible) return;
    const spot = ROBOTS[i] ?? ROBOTS[0];
    const [x, y] = [this.place.x + spot.x, this.place.y + spot.y];
    const still = calm || m.dark || m.unused;
    const quick = m.hurry ? 5.5 : 1;
    const wave = still ? 0 : Math.sin((t / (1500 + i * 130)) * 6.28 * (m.hurry ? 2.2 : 1) + r.luck[0] * 6);
    // Off, or put there and used by nobody: it stands on the floor.
    const lift = m.dark || m.unused ? -3 : 5 + wave * 4.5;
    r.body.setPosition(x + (m.hurry && !still ? Math.sin(t * 0.006 + i * 2) * 9 : 0), y - lift);
    const strength = pulse(t * quick, r.luck[0], 3200, 0.62, calm);
    r.glow.setPosition(r.body.x, y - 24).setAlpha(this.light.glow * strength);
    r.under.setPosition(r.body.x, y - 22).setAlpha(this.light.underglow * strength);
    r.shadow.setX(r.body.x);
    if (m.hurry) this.fling(r, y, t, still);
    else this.handOver(r, spot.to, i, t, still);
  }

  /** A hurried robot flings crossed sheets, one after another, in small arcs to its left. */
  private fling(r: Robot, y: number, t: number, still: boolean): void {
    r.sheets.forEach((s, k) => {
      s.setVisible(!still);
      if (still) return;
      const phase = (t / 1000 + k / r.sheets.length + r.luck[1]) % 1;
      this.brush.dress(s, 'sheetBack');
      s.setPosition(r.body.x - 10 - phase * 40, y - 26 - Math.sin(phase * 3.14) * 24 + phase * 26)
        .setAngle(phase * 260 + k * 80)
        .setAlpha(phase > 0.85 ? (1 - phase) / 0.15 : 1);
    });
  }

  /** A robot at work hands a finished sheet to whoever it helps, every few seconds. */
  private handOver(r: Robot, to: { x: number; y: number }, i: number, t: number, still: boolean): void {
    const phase = ((t / HANDS_EVERY + i * 0.37 + r.luck[2]) % 1) / HANDING;
    r.sheets.forEach((s, k) => {
      const on = !still && k === 0 && phase < 1;
      s.setVisible(on);
      if (!on) return;
      const go = Math.max(0, (phase - 0.25) / 0.75);
      this.brush.dress(s, 'sheet');
      s.setPosition(
        r.body.x + 7 + (to.x - 7) * go,
        r.body.y - 14 + (to.y + 14) * go - Math.sin(go * 3.14) * 12,
      )
        .setAngle(-12 + go * 20)
        .setAlpha(Math.min(1, phase * 6, (1 - phase) * 8));
    });
  }

  /** Robots drawn. */
  get count(): number {
    return this.list.filter((r) => r.body.visible).length;
  }
}
