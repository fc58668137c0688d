/** The table room on top: executives round the table, lead in the sun-coloured chair, the board on its bench with its hourglass. */
import type { FloorModel } from '../model/floor.ts';
import { type Brush, type Image } from './brush.ts';
import { lampSpots } from './house.ts';
import type { Light } from './light.ts';
import { placeOf, type HousePlan } from './layout.ts';
import { luck } from './luck.ts';

/** Seats at the table, from the room's left; the lead takes the second, in the middle of attention. */
const SEATS = [104, 56, 152, 198, 24] as const;
const TABLE_X = 124;
const FEET = 150;
const BOARD_X = 316;
const BOARD_MOOD = { patient: 'ok', restless: 'worried', angry: 'angry' } as const;
const SAND_LEFT = { patient: 2, restless: 1, angry: 0 } as const;

/** The table room on the canvas. */
export class TableRoom {
  private seated: Image[] = [];
  private readonly chairs: Image[] = [];
  private readonly board: Image[] = [];
  private readonly glass: Image;
  private readonly x: number;
  private readonly y: number;
  private shown = '';

  constructor(
    private readonly brush: Brush,
    plan: HousePlan,
    light: Light,
  ) {
    const place = placeOf(plan, 'table');
    this.x = place?.x ?? 0;
    this.y = place?.y ?? 0;
    const { x, y } = this;
    SEATS.forEach((sx, i) =>
      this.chairs.push(
        brush
          .image('world', i === 0 ? 'high1' : 'high0', x + sx, y + FEET - 13, 0.92)
          .setDepth(y + FEET - 30),
      ),
    );
    brush.image('world', 'meeting', x + TABLE_X, y + FEET).setDepth(y + FEET);
    for (let i = 0; i < 3; i++)
      this.board.push(
        brush
          .image('world', `board${i}_ok`, x + BOARD_X - 36 + i * 36, y + FEET - 26, 0.92)
          .setDepth(y + FEET - 12),
      );
    brush.image('world', 'bench_board', x + BOARD_X, y + FEET - 6).setDepth(y + FEET - 10);
    this.glass = brush.image('world', 'glass2', x + BOARD_X - 68, y + FEET - 22, 0.85).setDepth(y + FEET + 1);
    brush.image('world', 'snake', x + 372, y + 112, 0.9);
    if (place) {
      const tint = light.rooms[1 % light.rooms.length];
      if (light.roomStrength > 0 && tint !== undefined)
        brush.fill('ambience', x, y, place.width, place.height, tint, light.roomStrength);
      for (const [i, lx] of lampSpots(place).entries()) {
        brush.image('front', `lamp${i % 3}`, x + lx, y + 22, 0.7);
        brush.image('lamps', 'glowSun', x + lx, y + 26, 0.8).setAlpha(Math.max(0.4, light.lamp));
        brush.image('lamps', 'glowSun', x + lx, y + 84, 2.8).setAlpha(Math.max(0.12, light.pool));
      }
    }
  }

  /** Takes who sits at the table, lead first, and how the board feels. */
  show(table: string[], board: FloorModel['board']): void {
    const key = table.join();
    if (key !== this.shown) {
      this.shown = key;
      for (const s of this.seated) s.destroy();
      this.seated = table.slice(0, SEATS.length).map((id, i) => this.sit(id, i));
      this.chairs.forEach((c, i) => c.setVisible(i < 4 || i < table.length));
    }
    this.board.forEach((b, i) => this.brush.dress(b, `board${i}_${BOARD_MOOD[board]}`));
    this.brush.dress(this.glass, `glass${SAND_LEFT[board]}`);
  }

  private sit(id: string, i: number): Image {
    const frame =
      this.brush.scene.textures.getFrame('table', `x_${id}`)?.name === `x_${id}` ? `x_${id}` : 'x_management';
    return this.brush
      .image('world', frame, this.x + (SEATS[i] ?? 0), this.y + FEET - 17, i === 0 ? 1.06 : 0.98)
      .setDepth(this.y + FEET - 8)
      .setFlipX((SEATS[i] ?? 0) > TABLE_X);
  }

  /** One frame: they breathe. */
  tick(t: number, calm: boolean): void {
    const breathe = (image: Image, name: string, n: number): void => {
      image.scaleY =
        Math.abs(image.scaleX) * (calm ? 1 : 1 + Math.sin(t * 0.0034 + luck(name, n) * 6) * 0.013);
    };
    this.seated.forEach((s, i) => breathe(s, 'seat', i));
    this.board.forEach((b, i) => breathe(b, 'board', i));
  }

  /** How many sit at the table. */
  get count(): number {
    return this.seated.length;
  }
}
