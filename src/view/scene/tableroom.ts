/**
 * The table room on top: executives round the table as in their portraits, lead in the sun-coloured chair at its
 * head, the board on its bench with its hourglass; on the wall the instruments, under sheets where nobody watches.
 * Shows who sits and how they feel; moves nobody through the house.
 */
import type { FloorModel, Mood } from '../model/floor.ts';
import { glide, type Brush, type Image } from './brush.ts';
import { ambience } from './lighting.ts';
import { placeOf, type HousePlan } from './layout.ts';
import { luck } from './luck.ts';

/** Seats from the head of the table, at its left, to its foot; the middle of each, from the room's left. */
export const SEATS = [54, 104, 148, 192, 232] as const;
/** Chairs that stand there even when nobody sits on them. */
const CHAIRS = 4;
const TABLE_X = 137;
const TABLE_SIZE = 1.12;
const FEET = 150;
/** Where busts are cut: behind the table's near edge. */
export const EDGE = 123;
export const SIZE = 1.34;
export const LEAD_SIZE = 1.56;
const BOARD_X = 318;
const BOARD_EDGE = 117;
const BOARD_MOOD = { patient: 'ok', restless: 'worried', angry: 'angry' } as const;
const SAND_LEFT = { patient: 2, restless: 1, angry: 0 } as const;

/** The instruments, in the order of the wall's frames: two rows of five on their board. */
const WALL = [
  'queues',
  'rework',
  'freed',
  'trust',
  'fear',
  'skill',
  'ledger',
  'customers',
  'memory',
  'tools',
];
const WALL_X = 117;
const WALL_Y = 7;

/** Lamps hang where they hide neither instruments nor pictures. */
const LAMPS = [106, 240, 364] as const;

/** One after the other they sit down, this long each, this far apart, milliseconds. */
const SIT = 260;
const APART = 150;

/** How a mood sits: turned by degrees, lower by units. */
const POSTURE: Record<Mood, { turn: number; sink: number }> = {
  happy: { turn: -2, sink: -0.6 },
  ok: { turn: 0, sink: 0 },
  worried: { turn: 2, sink: 0.6 },
  tired: { turn: 5, sink: 2.6 },
  angry: { turn: 0, sink: -1 },
};

interface Sitter {
  id: string;
  mood: Mood;
  image: Image;
  /** Milliseconds until they begin to sit down, then below zero. */
  wait: number;
}

/** The table room on the canvas. */
export class TableRoom {
  private readonly sitters: (Sitter | null)[] = SEATS.map(() => null);
  private readonly chairs: Image[] = [];
  private readonly plates: Image[] = [];
  private readonly board: Image[] = [];
  private readonly sheets: { id: string; image: Image; top: number; off: number; seen: boolean }[] = [];
  private readonly glass: Image;
  private readonly x: number;
  private readonly y: number;
  private clock: number | null = null;
  private fresh = true;

  constructor(
    private readonly brush: Brush,
    plan: HousePlan,
  ) {
    const place = placeOf(plan, 'table');
    this.x = place?.x ?? 0;
    this.y = place?.y ?? 0;
    const { x, y } = this;
    brush.image('world', 'door_table', x, y + 118).setDepth(y + 60);
    this.hang();
    SEATS.forEach((sx, i) => {
      const lead = i === 0;
      this.chairs.push(
        brush
          .image('world', lead ? 'high1' : 'high0', x + sx, y + EDGE + 4, lead ? 1.36 : 1.22)
          .setDepth(y + FEET - 30),
      );
      this.plates.push(
        brush
          .image('world', lead ? 'plate1' : 'plate0', x + sx, y + EDGE + 3.5, 1.05)
          .setDepth(y + FEET + 1)
          .setVisible(false),
      );
    });
    brush.image('world', 'meeting', x + TABLE_X, y + FEET, TABLE_SIZE).setDepth(y + FEET);
    for (let i = 0; i < 3; i++)
      this.board.push(
        brush
          .image('world', `board${i}_ok`, x + BOARD_X - 29 + i * 35, y + BOARD_EDGE, 1.08)
          .setDepth(y + FEET - 12),
      );
    brush.image('world', 'bench_board', x + BOARD_X, y + FEET - 4).setDepth(y + FEET - 10);
    this.glass = brush
      .image('world', 'glass2', x + BOARD_X - 50, y + FEET - 35.5, 0.86)
      .setDepth(y + FEET + 1);
    brush.image('world', 'snake', x + 376, y + 112, 0.8);
    if (place) {
      ambience(brush, place, 1);
      for (const [i, lx] of LAMPS.entries()) {
        brush.image('front', `lamp${i % 3}`, x + lx, y + 22, 0.7);
        brush.lighting.lit(brush.image('lamps', 'glowSun', x + lx, y + 26, 0.8), (image, light) =>
          image.setAlpha(Math.max(0.4, light.lamp)),
        );
        brush.lighting.lit(brush.image('lamps', 'glowSun', x + lx, y + 84, 2.8), (image, light) =>
          image.setAlpha(Math.max(0.12, light.pool)),
        );
      }
    }
  }

  /** The board of instruments, each under its sheet until somebody watches it. */
  private hang(): void {
    const { brush } = this;
    const [x, y] = [this.x + WALL_X, this.y + WALL_Y];
    brush.image('world', 'wall_board', x, y).setDepth(y);
    WALL.forEach((id, i) => {
      const [ix, iy] = [x + 13 + (i % 5) * 20, y + 6 + Math.floor(i / 5) * 25];
      brush.image('world', `wall_${id}`, ix, iy).setDepth(y + 1);
      const image = brush.image('world', 'wall_sheet', ix, iy).setDepth(y + 2);
      this.sheets.push({ id, image, top: iy, off: 0, seen: false });
    });
  }

  /** Takes who sits at the table, lead first, how the board feels, and how they do and what they watch (as before where not told). */
  show(table: string[], board: FloorModel['board'], look?: FloorModel['tableLook']): void {
    let coming = 0;
    SEATS.forEach((_, i) => {
      const id = table[i] ?? null;
      const now = this.sitters[i] ?? null;
      if (now?.id !== id) {
        now?.image.destroy();
        this.sitters[i] = id === null ? null : this.sit(id, i, this.fresh ? -SIT : coming++ * APART);
      }
      const here = this.sitters[i];
      if (here) {
        here.mood = look?.moods[i] ?? here.mood;
        this.brush.dress(here.image, this.frameOf(here.id, here.mood));
      }
      this.chairs[i]?.setVisible(i < CHAIRS || id !== null);
      this.plates[i]?.setVisible(id !== null);
    });
    if (look)
      for (const sheet of this.sheets) {
        sheet.seen = look.seen.includes(sheet.id);
        if (this.fresh) sheet.off = sheet.seen ? 1 : 0;
      }
    this.fresh = false;
    this.board.forEach((b, i) => this.brush.dress(b, `board${i}_${BOARD_MOOD[board]}`));
    this.brush.dress(this.glass, `glass${SAND_LEFT[board]}`);
  }

  private frameOf(id: string, mood: Mood): string {
    const frame = `x_${id}_${mood}`;
    return this.brush.scene.textures.get('table').has(frame) ? frame : `x_management_${mood}`;
  }

  private sit(id: string, i: number, wait: number): Sitter {
    const image = this.brush
      .image('world', this.frameOf(id, 'ok'), this.x + (SEATS[i] ?? 0), this.y + EDGE, this.sizeOf(i))
      .setDepth(this.y + FEET - 8);
    return { id, mood: 'ok', image, wait };
  }

  private sizeOf(i: number): number {
    return i === 0 ? LEAD_SIZE : SIZE;
  }

  /** One frame: they sit down, breathe, and sheets come off. */
  tick(t: number, calm: boolean): void {
    const dt = Math.max(0, t - (this.clock ?? t));
    this.clock = t;
    this.sitters.forEach((s, i) => {
      if (!s) return;
      s.wait -= dt;
      const there = Math.min(1, Math.max(0, -s.wait / SIT));
      const eased = 1 - (1 - there) ** 3;
      const { turn, sink } = POSTURE[s.mood];
      s.image
        .setAlpha(eased)
        .setAngle(turn)
        .setY(this.y + EDGE + sink + (calm ? 0 : (1 - eased) * 14));
      breathe(s.image, t, calm, luck('seat', i));
    });
    this.board.forEach((b, i) => breathe(b, t, calm, luck('board', i)));
    for (const sheet of this.sheets) {
      sheet.off = glide(sheet.off, sheet.seen ? 1 : 0, dt, 260);
      sheet.image.setAlpha(1 - sheet.off);
      // It slips off downwards; calm, it only fades.
      sheet.image.setY(sheet.top + (calm ? 0 : sheet.off * 9));
    }
  }

  /** How many sit at the table. */
  get count(): number {
    return this.sitters.filter((s) => s !== null).length;
  }
}

function breathe(image: Image, t: number, calm: boolean, own: number): void {
  image.scaleY = Math.abs(image.scaleX) * (calm ? 1 : 1 + Math.sin(t * 0.0034 + own * 6) * 0.011);
}
