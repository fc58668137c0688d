/**
 * Fog over rooms that nobody at the table watches: banks along the back wall, wisps about the pile and the
 * floor. It lies behind people and work, so that life goes on in it; it never shows what it hides.
 */
import type { RoomModel } from '../model/floor.ts';
import type { Brush, Image } from './brush.ts';
import { stations, type HousePlan, type Place } from './layout.ts';
import { luck } from './luck.ts';
import { PAPER, PLUM, blend } from './paint.ts';
import { PILE } from './route.ts';

/** How long fog takes to come or to lift, milliseconds. */
const LIFTS = 600;
/** The haze behind the banks: mauve, so that paper-white fog stands out on a light wall. */
const HAZE = blend(PAPER, PLUM, 0.42);
const HAZY = 0.42;
/** Banks along the wall: x, y from the room's corner, scale, strength. */
const BANKS = [
  [116, 50, 4.3, 0.85],
  [262, 58, 4.6, 0.9],
  [190, 92, 4.9, 0.75],
  [84, 102, 3.3, 0.7],
  [304, 104, 3.3, 0.75],
] as const;
/** About the pile, in front of its sheet; and along the front of the floor. */
const WISPS = [
  [PILE.x - 16, PILE.y - 18, 3.1, 0.8, PILE.y + 6],
  [PILE.x + 4, PILE.y - 2, 2.5, 0.65, PILE.y + 6.1],
  [96, 186, 3.2, 0.5, 197],
  [232, 190, 3.6, 0.55, 197.1],
] as const;

interface Puff {
  image: Image;
  x: number;
  strength: number;
  phase: number;
  /** Stays where it is. */
  still?: boolean;
}

/** Fog in one house. */
export class Fog {
  private readonly rooms: { puffs: Puff[]; goal: number; now: number }[];

  constructor(brush: Brush, plan: HousePlan) {
    this.rooms = stations(plan).map((place) => ({ puffs: puffs(brush, place), goal: 0, now: 0 }));
  }

  /** Takes which rooms nobody watches. */
  show(models: readonly RoomModel[], atOnce: boolean): void {
    this.rooms.forEach((room, i) => {
      room.goal = models[i]?.fogged ? 1 : 0;
      if (atOnce) room.now = room.goal;
    });
  }

  /** One frame at clock `t`. */
  tick(t: number, dt: number, calm: boolean): void {
    for (const room of this.rooms) {
      const way = room.goal - room.now;
      room.now += Math.sign(way) * Math.min(Math.abs(way), dt / LIFTS);
      const share = room.now * room.now * (3 - 2 * room.now);
      for (const puff of room.puffs) {
        puff.image.setVisible(share > 0.004);
        if (share <= 0.004) continue;
        const breath = calm || puff.still ? 0 : Math.sin(t / 5200 + puff.phase);
        // What lifts also rises a little.
        puff.image.setX(puff.x + (calm || puff.still ? 0 : Math.sin(t / 8600 + puff.phase * 2) * 13));
        puff.image.setAlpha(share * puff.strength * (0.9 + 0.1 * breath));
      }
    }
  }

  /** How thick it lies over each room of the flow, 0..1. */
  get density(): number[] {
    return this.rooms.map((room) => Math.round(room.now * 100) / 100);
  }
}

function puffs(brush: Brush, { x, y, width, height, order }: Place): Puff[] {
  const made = (image: Image, strength: number, i: number): Puff => ({
    image: image.setVisible(false).setFlipX(luck('fog', order * 9 + i) < 0.5),
    x: image.x,
    strength,
    phase: luck('fog', order * 9 + i + 70) * 6.28,
  });
  const haze = brush.fill('wash', x, y, width, height, HAZE, 0).setDepth(-20);
  return [
    { image: haze.setVisible(false), x, strength: HAZY, phase: 0, still: true },
    ...BANKS.map(([dx, dy, k, s], i) => made(brush.image('wash', 'fogBank', x + dx, y + dy, k), s, i)),
    ...WISPS.map(([dx, dy, k, s, depth], i) =>
      made(brush.image('world', 'fogWisp', x + dx, y + dy, k).setDepth(y + depth), s, i + 5),
    ),
  ];
}
