/** The lot beside the house: bare at first, then works, then a wing that grows floor by floor until its lights are on. */
import { type Brush, type Image, glide } from './brush.ts';
import { paintView, terrace } from './house.ts';
import { DARKNESS, type Light } from './light.ts';
import { ambience, cutWall, outdoors } from './lighting.ts';
import { SLAB, WALL, type HousePlan, type Rect } from './layout.ts';
import { PLAIN, SKY, blend } from './paint.ts';
import { wingDesks } from './spots.ts';
import { cutIn, type Theme, type Thing } from './theme.ts';

/** Share of the growth after which all walls stand; the rest is furniture and light. */
const WALLS_DONE = 0.7;

const GLASS = blend(SKY, PLAIN, 0.3);

interface Floor {
  rect: Rect;
  shell: Image;
  views: Image[];
  left: Image;
  right: Image;
  slab: Image;
  /** The floor under the lowest room; null above. */
  sill: Image | null;
  gloom: Image;
  furniture: Image[];
  lamps: Image[];
  works: Image[];
  /** The hour's tint over the room. */
  tint: Image;
  /** How far it is up and lit, and the whole wing grown, as it is drawn. */
  drawn: { up: number; lit: number; grown: number };
}

/** The wing. */
export class Wing {
  private readonly floors: Floor[] = [];
  private readonly bare: Image[] = [];
  private readonly site: Image[] = [];
  private readonly crown: Image[] = [];
  private goal = 0;
  /** How far it stands now, 0..1. */
  grown = 0;

  /** Whether people can work in it: it stands, furnished and lit. */
  get open(): boolean {
    return this.grown > 0.97;
  }

  constructor(brush: Brush, plan: HousePlan, theme: Theme) {
    const cut = (light: Light): number => cutIn(theme, light.cut);
    const { lot } = plan;
    const base = lot.y + lot.height;
    const mid = lot.x + lot.width / 2;
    const out = (name: string, x: number, y: number, k = 1): Image =>
      outdoors(brush, 'street', name, x, y, k);
    this.bare.push(
      out('fence', mid, base + 3),
      out('lotboard', mid - 40, base + 8),
      out('bush', mid + 76, base + 9, 0.8),
      out('tree', mid + 46, base + 1, 0.95),
    );
    this.site.push(
      out('earth', mid + 96, base + 9),
      out('cone', mid - 120, base + 12),
      out('cone', mid + 20, base + 13),
      out('crate', mid - 88, base + 10),
      out('crate', mid - 64, base + 11),
    );
    if (plan.shape === 'wide')
      this.site.push(
        outdoors(brush, 'back', 'crane', lot.x + lot.width + 6, base, 2.1)
          .setDepth(1)
          .setFlipX(true),
      );
    plan.wing.forEach((rect, i) => this.floors.push(this.floor(brush, rect, i, cut)));
    const top = plan.wing.at(-1);
    if (top) {
      const y = top.y - SLAB;
      this.crown.push(...terrace(brush, lot.x - 4, lot.x + lot.width + 4, y + 1));
      this.crown.push(
        outdoors(brush, 'back', 'planter', lot.x + 50, y - 2, 0.95),
        outdoors(brush, 'back', 'solar', lot.x + 190, y - 2),
        outdoors(brush, 'back', 'roof0', lot.x + 120, y - 2, 0.9),
        // What the company likes to have before its door.
        out('yard0', lot.x + lot.width + 20, base + 4, 0.85),
        out('yard1', lot.x + lot.width + 64, base + 8, 0.85),
      );
      // Glass walkways join the wing to the house, one a floor.
      const from = plan.body.x + plan.body.width;
      if (plan.shape === 'wide') {
        for (const f of plan.wing.slice(1)) {
          const fy = f.y + f.height;
          this.crown.push(
            brush.fill('front', from, fy - 62, lot.x - from, 62, GLASS, 0.55),
            cutWall(brush, from, fy - 66, lot.x - from, 5, cut),
            cutWall(brush, from, fy, lot.x - from, SLAB, cut),
            cutWall(brush, from + 12, fy - 62, 2, 62, cut),
          );
        }
      }
      const door = plan.wing[0];
      if (door) this.crown.push(brush.image('signs', 'ribbon', door.x + door.width / 2, door.y + 10, 1.25));
    }
  }

  private floor(brush: Brush, rect: Rect, i: number, cut: (light: Light) => number): Floor {
    const { x, y, width, height } = rect;
    const shop = height < 190;
    const win = shop ? ([20, 16, 150, 66] as const) : ([24, 24, 208, 64] as const);
    const views = paintView(brush, x + win[0] - 1, y + win[1] - 1, win[2] + 2, win[3] + 2);
    const shell = brush.fit('shells', shop ? 'room_wingShop' : 'room_wing', x, y, width, height);
    const paper = (px: number, py: number, w: number, h: number): Image => cutWall(brush, px, py, w, h, cut);
    const desks = wingDesks(i).map(({ x: dx, y: dy }, n): Thing => [`desk${(i + n) % 4}`, dx, dy]);
    const things: Thing[] = [
      ...desks,
      // The theme's own: its pride at the street, its corners and its hearth above.
      ...((shop
        ? [
            ['pride', 216, 120, 0.8],
            ['monstera', 18, 119, 0.62],
          ]
        : i % 2
          ? [
              ['corner1', 238, 149, 0.9],
              ['snake', 16, 146],
              ['sofaRed', 96, 189, 0.85],
              ['monstera', 244, 192, 0.7],
            ]
          : [
              ['easel', 26, 148],
              ['drafting', 92, 152],
              ['hearth', 234, 149, 0.85],
              ['corner2', 130, 148, 0.85],
              ['cat', 80, 191],
              ['planter', 24, 193, 0.8],
            ]) as Thing[]),
    ];
    return {
      rect,
      shell,
      views,
      left: paper(x - WALL, y - SLAB, WALL, height + SLAB * 2),
      right: paper(x + width, y - SLAB, WALL, height + SLAB * 2),
      sill: i === 0 ? paper(x - WALL, y + height, width + 2 * WALL, SLAB) : null,
      slab: paper(x - WALL, y - SLAB, width + 2 * WALL, SLAB),
      gloom: brush.fill('dark', x, y, width, height, DARKNESS, 0),
      furniture: things.map(([f, dx, dy, k = 1]) => brush.image('world', f, x + dx, y + dy, k)),
      lamps: [0.3, 0.7].flatMap((s) => [
        brush.image('lamps', 'glowSun', x + width * s, y + 24, 0.9),
        brush.image('lamps', 'glowSun', x + width * s, y + 86, 3),
      ]),
      tint: ambience(brush, rect, i),
      drawn: { up: -1, lit: -1, grown: -1 },
      works: [
        brush.image('street', 'scaffold', x + 52, y + height + 2, shop ? 1.28 : 1.5),
        brush.image('street', 'scaffold', x + width - 50, y + height + 2, shop ? 1.28 : 1.5),
      ],
    };
  }

  /** Takes how far the wing stands, 0..1. */
  show(wing: number, atOnce: boolean): void {
    this.goal = Math.min(1, Math.max(0, wing));
    if (atOnce) this.grown = this.goal;
  }

  /** One frame. */
  tick(t: number, dt: number, light: Light, calm: boolean): void {
    this.grown = glide(this.grown, this.goal, dt, 900);
    const g = this.grown;
    for (const b of this.bare) b.setVisible(g < 0.02);
    for (const s of this.site) s.setVisible(g >= 0.02 && g < 0.97);
    for (const c of this.crown) c.setVisible(g >= 0.9);
    const built = (g / WALLS_DONE) * this.floors.length;
    const lights = Math.max(0, (g - WALLS_DONE) / (1 - WALLS_DONE));
    this.floors.forEach((f, i) =>
      this.raise(
        f,
        Math.min(1, Math.max(0, built - i)),
        Math.min(1, Math.max(0, lights * (this.floors.length + 1) - i)),
        light,
        t,
        calm,
      ),
    );
  }

  private raise(f: Floor, up: number, lit: number, light: Light, t: number, calm: boolean): void {
    const { drawn } = f;
    if (drawn.up !== up || drawn.lit !== lit || drawn.grown !== this.grown) {
      this.build(f, up, lit);
      f.drawn = { up, lit, grown: this.grown };
    }
    if (up <= 0.01 || lit <= 0) return;
    const shine = calm ? 1 : 0.94 + 0.06 * Math.sin(t * 0.002);
    f.lamps.forEach((l, k) =>
      l.setAlpha(lit * shine * (k % 2 ? Math.max(0.14, light.pool) : Math.max(0.5, light.lamp))),
    );
  }

  /** Draws a floor that is so far up, and so far lit. */
  private build(f: Floor, up: number, lit: number): void {
    const { x, y, width, height } = f.rect;
    const seen = up > 0.01;
    const top = y + height * (1 - up);
    for (const image of [f.shell, ...f.views, f.left, f.right, f.gloom]) image.setVisible(seen);
    f.slab.setVisible(up > 0.99);
    f.sill?.setVisible(seen);
    f.tint
      .setVisible(seen)
      .setPosition(x, top)
      .setDisplaySize(width, Math.max(1, height * up));
    for (const w of f.works)
      w.setVisible((up > 0.02 || this.grown > 0.03) && lit < 0.4 && (seen || f === this.floors[0]));
    if (!seen) {
      for (const o of [...f.furniture, ...f.lamps]) o.setVisible(false);
      return;
    }
    // Walls grow from the ground: the picture is cut from above.
    const { cutWidth, cutHeight } = f.shell.frame;
    f.shell.setCrop(0, cutHeight * (1 - up), cutWidth, cutHeight * up);
    for (const v of f.views) v.setVisible(up > 0.85);
    const wallTop = up > 0.99 ? y - SLAB : top;
    for (const w of [f.left, f.right]) w.setY(wallTop).setDisplaySize(WALL, y + height + SLAB - wallTop);
    f.gloom
      .setPosition(x, top)
      .setDisplaySize(width, height * up)
      .setAlpha((1 - lit) * 0.3);
    for (const o of f.furniture) o.setVisible(lit > 0.35);
    for (const l of f.lamps) l.setVisible(lit > 0);
  }
}
