/** One station, alive: its pile, loose sheets, dust sheet, robots, works, lamps and light. Reads a RoomModel, draws no people. */
import type { RoomModel } from '../model/floor.ts';
import { type Brush, type Image, glide } from './brush.ts';
import { CLUTTER, FRESH, furnishStation, wheelOf } from './furnish.ts';
import { lampSpots } from './house.ts';
import { DARKNESS, roomTint, type Light } from './light.ts';
import { ambience } from './lighting.ts';
import { ROOM, SLAB, WALL, type Place } from './layout.ts';
import { PLAIN, blend } from './paint.ts';
import { Robots } from './robots.ts';
import { PILE } from './route.ts';
import { leanOf, looseSheets, sheetsFor, stacks, topOf, type Stack } from './pile.ts';

const STACKS = 9;
const LOOSE = 12;
/** A station's room on the canvas. */
export class RoomView {
  private readonly piles: Image[] = [];
  private readonly loose: Image[] = [];
  private readonly robots: Robots;
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
  /** The pile as it is drawn, and what it was worked out for. */
  private stacked: Stack[] = [];
  private piled = { sheets: -1, lean: 0, rework: 0 };
  private sway = 0;
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
    this.robots = new Robots(brush, place, light);
    for (const [f, cx, cy, k = 1] of CLUTTER)
      this.clutter.push(brush.image('world', f, x + cx, y + cy, k).setVisible(false));
    for (const [f, cx, cy, k = 1] of FRESH)
      this.fresh.push(brush.image('world', f, x + cx, y + cy, k).setVisible(false));
    this.build();
    this.gloom = brush.fill('dark', x, y, ROOM.width, ROOM.height, DARKNESS, 0);
    this.notice = brush.image('signs', 'notice', x + 246, y + 66).setVisible(false);
    ambience(brush, place, place.order);
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
    this.brush.lighting.lit(frame, (image, light) =>
      image.setTint(blend(PLAIN, roomTint(light, next.order), light.roomStrength)),
    );
    frame.setDisplaySize(WALL / 0.0208, ROOM.height).setPosition(x - (WALL / 0.0208) * 0.04, this.place.y);
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
    this.robots.show(model);
  }

  /** Draws the pile for the height of this moment. */
  private drawPile(): void {
    const m = this.model;
    if (!m) return;
    const { x, y } = this.place;
    const list = m.fogged ? [] : this.stacks(m.rework);
    this.piles.forEach((image, i) => {
      const s = list[i];
      image.setVisible(s !== undefined);
      if (!s) return;
      this.brush.dress(image, `${s.rework ? 'back' : 'pile'}${s.sheets}`);
      image
        .setPosition(x + PILE.x + s.x, y + PILE.y + s.y)
        .setAngle(s.lean * (1 + this.sway))
        .setDepth(y + PILE.y + (s.y > 0 ? s.y : 0.1 + i * 0.01));
    });
    const scattered = m.fogged ? 0 : looseSheets(this.height, m.constraint);
    this.loose.forEach((image, i) => {
      image.setVisible(i < scattered);
      this.brush.dress(image, i < scattered * m.rework ? 'sheetBack' : 'sheet');
    });
    // Where the page lays its own tag over the pile, a bubble would only be in its way.
    this.alert
      .setVisible(m.constraint && m.tag === null)
      .setPosition(x + PILE.x - 8, y + PILE.y - 14 - topOf(list, 26));
    this.warning.setVisible(m.constraint);
  }

  /** The stacks of the pile at its height now; worked out anew only when a sheet or the lean makes a difference. */
  private stacks(rework: number): readonly Stack[] {
    const sheets = sheetsFor(this.height);
    const lean = leanOf(this.height);
    const { piled } = this;
    if (piled.sheets !== sheets || piled.lean !== lean || piled.rework !== rework) {
      this.stacked = stacks(this.height, rework);
      this.piled = { sheets, lean, rework };
    }
    return this.stacked;
  }

  /** One frame at clock `t`, `dt` milliseconds after the last. */
  tick(t: number, dt: number, calm: boolean): void {
    const m = this.model;
    if (!m) return;
    // A tower that leans trembles a little.
    this.sway = calm || leanOf(this.height) === 0 ? 0 : Math.sin(t * 0.0023 + this.place.order) * 0.12;
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
    this.robots.tick(t, m, calm);
    if (this.alert.visible && !calm) this.alert.y += Math.sin(t * 0.004) * 1.6;
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
    return this.robots.count;
  }
  /** How high the pile stands over its foot line, units; SLAB when empty. */
  get pileTop(): number {
    return topOf(this.stacks(this.model?.rework ?? 0), SLAB);
  }
}
