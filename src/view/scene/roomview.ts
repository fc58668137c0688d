/** One station, alive: its pile, loose sheets, dust sheet, robots, works, lamps and light. Reads a RoomModel, draws no people. */
import type { RoomModel } from '../model/floor.ts';
import { type Brush, type Image, glide, pulse } from './brush.ts';
import { CLUTTER, FRESH, furnishStation, wheelOf } from './furnish.ts';
import { lampSpots } from './house.ts';
import { DARKNESS, type Light } from './light.ts';
import { ROOM, SLAB, WALL, type Place } from './layout.ts';
import { luck } from './luck.ts';
import { PLAIN, blend } from './paint.ts';
import { PILE } from './route.ts';
import { looseSheets, stacks } from './pile.ts';

const STACKS = 8;
const LOOSE = 12;
/** Where robots hover: clear of the pile, each beside some desk. */
const ROBOTS = [
  [276, 180],
  [118, 167],
  [196, 168],
  [56, 168],
] as const;

interface Robot {
  body: Image;
  shadow: Image;
  glow: Image;
  under: Image;
  sheets: Image[];
}

/** A station's room on the canvas. */
export class RoomView {
  private readonly piles: Image[] = [];
  private readonly loose: Image[] = [];
  private readonly robots: Robot[] = [];
  private readonly works: { frame: Image; kind: 'redesign' | 'deploy' }[] = [];
  private readonly clutter: Image[] = [];
  private readonly fresh: Image[] = [];
  private readonly lamps: { glow: Image; pool: Image }[] = [];
  private readonly dust: Image;
  private readonly alert: Image;
  private readonly warning: Image;
  private readonly gloom: Image;
  private readonly notice: Image;
  private readonly opening: Image[] = [];
  private readonly wheel: Image | null;
  private shade = 0;
  private open = 0;
  private model: RoomModel | null = null;
  /** The pile's height now, 0..10; a film may lay its own over the model's. */
  height = 0;

  constructor(
    private readonly brush: Brush,
    readonly place: Place,
    private readonly light: Light,
    opensTo: Place | null,
  ) {
    const { x, y } = place;
    furnishStation(brush, place);
    const wheel = wheelOf(place);
    this.wheel = wheel ? brush.image('world', 'wheel', wheel.x, wheel.y).setDepth(y + 152.1) : null;
    for (let i = 0; i < STACKS; i++)
      this.piles.push(brush.image('world', 'pile1', x + PILE.x, y + PILE.y, 0.92).setVisible(false));
    for (let i = 0; i < LOOSE; i++) {
      const lx = x + 292 + ((i * 37) % 84) - (i > 7 ? 30 : 0);
      this.loose.push(
        brush
          .image('world', 'sheet', lx, y + 180 + ((i * 13) % 15))
          .setAngle(((i * 47) % 60) - 30)
          .setVisible(false)
          .setDepth(y + 126.5),
      );
    }
    this.dust = brush
      .image('world', 'dust', x + PILE.x, y + PILE.y + 3, 0.98)
      .setDepth(y + PILE.y + 5)
      .setVisible(false);
    this.warning = brush.image('world', 'warning', x + 372, y + 192, 0.9).setVisible(false);
    this.alert = brush.image('signs', 'i_alert', x + PILE.x, y + 80, 0.95).setVisible(false);
    ROBOTS.forEach(([rx, ry], i) => this.robots.push(this.robot(x + rx, y + ry, i)));
    for (const [f, cx, cy, k = 1] of CLUTTER)
      this.clutter.push(brush.image('world', f, x + cx, y + cy, k).setVisible(false));
    for (const [f, cx, cy, k = 1] of FRESH)
      this.fresh.push(brush.image('world', f, x + cx, y + cy, k).setVisible(false));
    this.build();
    this.gloom = brush.fill('dark', x, y, ROOM.width, ROOM.height, DARKNESS, 0);
    this.notice = brush.image('signs', 'notice', x + 246, y + 66).setVisible(false);
    const tint = light.rooms[place.order % light.rooms.length] ?? light.rooms[0];
    if (light.roomStrength > 0 && tint !== undefined)
      brush.fill('ambience', x, y, ROOM.width, ROOM.height, tint, light.roomStrength);
    lampSpots(place).forEach((lx, i) => {
      brush.image('front', `lamp${(place.order + i) % 3}`, x + lx, y + 22, 0.8);
      this.lamps.push({
        glow: brush.image('lamps', 'glowSun', x + lx, y + 26, 0.9),
        pool: brush.image('lamps', 'glowSun', x + lx, y + 90, 3.3),
      });
    });
    if (opensTo) this.doorway(opensTo);
  }

  /** The wall to the next room can open: an arch of floor and light laid over the cut wall. */
  private doorway(next: Place): void {
    const x = this.place.x + ROOM.width;
    const top = this.place.y + 58;
    this.opening.push(
      this.brush.fit('front', `room_${next.shell}`, x, top, WALL, ROOM.height - 58).setVisible(false),
    );
    const [frame] = this.opening;
    if (!frame) return;
    const pixels = frame.frame;
    // A sliver of the next room's own shell: wall above, floor below, so that the two rooms run into one.
    frame.setCrop(
      pixels.cutWidth * 0.04,
      (pixels.cutHeight * 58) / ROOM.height,
      pixels.cutWidth * 0.0208,
      (pixels.cutHeight * (ROOM.height - 58)) / ROOM.height,
    );
    const tint = this.light.rooms[next.order % this.light.rooms.length];
    if (tint !== undefined) frame.setTint(blend(PLAIN, tint, this.light.roomStrength));
    frame.setDisplaySize(WALL / 0.0208, ROOM.height).setPosition(x - (WALL / 0.0208) * 0.04, this.place.y);
  }

  private robot(x: number, y: number, i: number): Robot {
    const b = this.brush;
    return {
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
      sheets: [0, 1].map(() =>
        b
          .image('street', 'sheetBack', x, y, 0.85)
          .setVisible(false)
          .setAngle(i * 30),
      ),
    };
  }

  private build(): void {
    const { x, y } = this.place;
    const add = (kind: 'redesign' | 'deploy', frame: string, dx: number, dy: number, k = 1): void => {
      this.works.push({ kind, frame: this.brush.image('world', frame, x + dx, y + dy, k).setVisible(false) });
    };
    add('redesign', 'scaffold', 216, 140, 0.9);
    add('redesign', 'tape', 214, 191);
    add('redesign', 'cone', 156, 194);
    add('redesign', 'cone', 274, 192);
    add('redesign', 'plan', 76, 193.5, 0.95);
    add('deploy', 'trolley', 254, 192);
    add('deploy', 'crateAI', 212, 195, 0.95);
    add('deploy', 'crateAI', 189, 195.5, 0.95);
    add('deploy', 'crateAI', 201, 195.6, 0.95);
    const top = this.works.at(-1)?.frame;
    if (top) top.y -= 16;
  }

  /** Takes a new state. */
  show(model: RoomModel): void {
    this.model = model;
    this.height = model.pile;
    this.dust.setVisible(model.fogged);
    const rough = Math.round((1 - model.redesigned) * CLUTTER.length);
    this.clutter.forEach((c, i) => c.setVisible(i < rough && model.works === 'none'));
    this.fresh.forEach((f, i) => f.setVisible(model.redesigned > 0.5 + i * 0.25 && model.works === 'none'));
    for (const w of this.works) w.frame.setVisible(w.kind === model.works);
    this.robots.forEach((r, i) => {
      const here = i < model.robots;
      const off = model.dark;
      this.brush.dress(
        r.body,
        off ? 'robot_off' : model.hurry ? 'robot_hurry' : i % 2 ? 'robot_glad' : 'robot_help',
      );
      r.body.setVisible(here);
      r.shadow.setVisible(here);
      r.glow.setVisible(here && !off);
      r.under.setVisible(here && !off && this.light.underglow > 0);
    });
  }

  /** Draws the pile for the height of this moment. */
  private drawPile(): void {
    const m = this.model;
    if (!m) return;
    const { x, y } = this.place;
    const list = m.fogged ? [] : stacks(this.height, m.rework);
    this.piles.forEach((image, i) => {
      const s = list[i];
      image.setVisible(s !== undefined);
      if (!s) return;
      this.brush.dress(image, `${s.rework ? 'back' : 'pile'}${s.sheets}`);
      image
        .setPosition(x + PILE.x + s.x, y + PILE.y + s.y)
        .setDepth(y + PILE.y + (s.y > 0 ? s.y : 0.1 + i * 0.01));
    });
    const scattered = m.fogged ? 0 : looseSheets(this.height, m.constraint);
    this.loose.forEach((image, i) => {
      image.setVisible(i < scattered);
      this.brush.dress(image, i < scattered * m.rework ? 'sheetBack' : 'sheet');
    });
    // Where the page lays its own tag over the pile, a bubble would only be in its way.
    const top = Math.max(0, ...list.filter((s) => s.y < 0).map((s) => s.sheets));
    this.alert
      .setVisible(m.constraint && m.tag === null)
      .setPosition(x + PILE.x - 8, y + PILE.y - 40 - top * 1.43);
    this.warning.setVisible(m.constraint);
  }

  /** One frame at clock `t`, `dt` milliseconds after the last. */
  tick(t: number, dt: number, calm: boolean): void {
    const m = this.model;
    if (!m) return;
    this.drawPile();
    // Nobody left: the room is closed. AI switched off by a court: half the light, and a notice on the wall.
    this.shade = glide(this.shade, m.people === 0 ? 1 : m.dark ? 0.45 : 0, dt, 260);
    this.gloom.setAlpha(this.shade * 0.74);
    this.notice.setVisible(m.dark);
    for (const [i, l] of this.lamps.entries()) {
      // Lamps go out one after another.
      const on = 1 - Math.min(1, Math.max(0, this.shade * this.lamps.length - i));
      l.glow.setAlpha(this.light.lamp * on).setVisible(on > 0.01);
      l.pool.setAlpha(this.light.pool * on).setVisible(this.light.pool * on > 0.01);
    }
    this.open = glide(this.open, m.redesigned > 0.6 ? 1 : 0, dt, 400);
    for (const o of this.opening) o.setVisible(this.open > 0.02).setAlpha(this.open);
    if (this.wheel) this.wheel.setAngle(calm || m.people === 0 ? 0 : (t * (m.hurry ? 0.2 : 0.07)) % 360);
    this.robots.forEach((r, i) => this.hover(r, i, t, m, calm));
    if (this.alert.visible && !calm) this.alert.y += Math.sin(t * 0.004) * 1.6;
  }

  private hover(r: Robot, i: number, t: number, m: RoomModel, calm: boolean): void {
    if (!r.body.visible) return;
    const name = `${m.id}:robot${i}`;
    const [bx, by] = ROBOTS[i] ?? [0, 0];
    const [x, y] = [this.place.x + bx, this.place.y + by];
    const quick = m.hurry ? 5.5 : 1;
    const wave = calm ? 0 : Math.sin((t / (1500 + i * 130)) * 6.28 * (m.hurry ? 2.2 : 1) + luck(name) * 6);
    r.body.setPosition(
      x + (m.hurry && !calm ? Math.sin(t * 0.006 + i * 2) * 9 : 0),
      m.dark ? y + 3 : y - 5 - wave * 4.5,
    );
    const strength = pulse(t * quick, name, 3200, 0.62, calm);
    r.glow.setPosition(r.body.x, y - 24).setAlpha(this.light.glow * strength);
    r.under.setPosition(r.body.x, y - 22).setAlpha(this.light.underglow * strength);
    r.shadow.setX(r.body.x);
    // A hurried robot flings crossed sheets: two at a time, in small arcs to its left.
    r.sheets.forEach((s, k) => {
      const on = m.hurry && !m.dark && !calm;
      s.setVisible(on);
      if (!on) return;
      const phase = (t / 1100 + k * 0.5 + luck(name, 3)) % 1;
      s.setPosition(r.body.x - 10 - phase * 34, y - 26 - Math.sin(phase * 3.14) * 22 + phase * 26)
        .setAngle(phase * 260 + k * 80)
        .setAlpha(phase > 0.85 ? (1 - phase) / 0.15 : 1);
    });
  }

  /** Sheets on the pile as drawn, for the summary. */
  drawnStacks(): number {
    return this.piles.filter((p) => p.visible).length;
  }
  /** Whether the dust sheet lies over the pile. */
  get covered(): boolean {
    return this.dust.visible;
  }
  /** Robots drawn. */
  drawnRobots(): number {
    return this.robots.filter((r) => r.body.visible).length;
  }
  /** How high the pile stands over its foot line, units; SLAB when empty. */
  get pileTop(): number {
    const list = stacks(this.height, 0);
    return Math.max(SLAB, ...list.map((s) => s.sheets * 1.43 - s.y));
  }
}
