/**
 * One look laid over the floor: the whole picture goes quiet, rooms take the colour of what is measured, a row of
 * signs on the wall counts it, and only what matters to it keeps its full colours. What nobody sees lies in fog.
 */
import type { OverlayModel } from '../model/floor.ts';
import type { Brush, Image, LayerName } from './brush.ts';
import { along, type Leg } from './route.ts';
import { RETURN_Y } from './house.ts';
import { placeOf, stations, type HousePlan, type Place } from './layout.ts';
import { luck } from './luck.ts';
import { CORAL, INK, NIGHT, PAPER, PLAIN, PLUM, SAND, STEEL, SUN, TEAL, blend } from './paint.ts';
import type { People } from './people.ts';
import { Quiet } from './quiet.ts';
import { ruleOf } from './looks.ts';

/** How long a look takes to come or go, milliseconds. */
const COMES = 320;
/** Signs in a row, and their distance, units. */
const SIGNS = 5;
const GAP = 25;
/** Height of the row under the ceiling of a room. */
const ROW = 74;
const TONE = { good: TEAL, mid: SUN, bad: CORAL, veiled: STEEL } as const;
/** Heights of the bars that stand for a queue, units, and their foot line under the ceiling. */
const STEPS = [11, 20, 31, 43, 56] as const;
const FOOT = 95;
/** What is counted by which sign; the second is laid for the rest. */
const COUNTS: Partial<Record<OverlayModel['id'], readonly [string, string?]>> = {
  skill: ['s_star'],
  trust: ['s_heart', 's_fear'],
  rework: ['s_back'],
  freed: ['s_hours'],
  eyes: ['s_eye', 's_lid'],
};
/** Looks that turn the light down instead of washing the picture pale: what they show is lit. */
const DIM: readonly OverlayModel['id'][] = ['freed', 'eyes'];
/** Layers whose shine would drown a quiet picture, and what is left of them. */
const HUSHED: readonly (readonly [LayerName, number])[] = [
  ['ambience', 0.2],
  ['lamps', 0.15],
  ['shafts', 0.1],
  ['signs', 0],
  ['rain', 0.2],
  ['dark', 0.5],
];
/** Marks of the way back on one leg, and their pace, units a second. */
const MARKS = 30;
const PACE = 26;

interface Room {
  place: Place;
  wash: Image;
  signs: Image[];
  bars: Image[];
  veil: Image[];
  gaze: Image;
}

/** The look over one house. */
export class Overlay {
  private readonly rooms: Room[] = [];
  private readonly outside: Image;
  private readonly back: { marks: Image[]; leg: Leg }[] = [];
  private readonly glow: Image;
  private readonly quiet: Quiet;
  private look: OverlayModel | null = null;
  private wanted: OverlayModel | null = null;
  private share = 0;

  constructor(
    private readonly brush: Brush,
    private readonly plan: HousePlan,
    people: People,
    legs: readonly Leg[],
  ) {
    this.quiet = new Quiet(brush, people);
    for (const [name] of HUSHED) brush.layers[name].setAlpha(1);
    const { world } = plan;
    this.outside = brush.fill(
      'weather',
      world.x - 2600,
      world.y - 900,
      world.width + 5200,
      world.height + 2400,
      PAPER,
      0,
    );
    this.outside.setDepth(1e6).setVisible(false);
    for (const place of plan.places) this.rooms.push(this.room(place));
    for (const leg of legs.slice(1))
      this.back.push({
        leg,
        marks: Array.from({ length: MARKS }, (_, k) =>
          brush
            .image('marks', k % 3 === 1 ? 'returned' : 's_chevron', 0, 0, k % 3 === 1 ? 1.1 : 0.8)
            .setVisible(false),
        ),
      });
    const lobby = placeOf(plan, 'lobby');
    this.glow = brush
      .image('marks', 'glowSun', (lobby?.x ?? 0) + (lobby?.width ?? 0) / 2, (lobby?.y ?? 0) + 120, 3.2)
      .setVisible(false)
      .setDepth(-2);
  }

  private room(place: Place): Room {
    const { brush } = this;
    const { x, y, width, height } = place;
    const tower = placeOf(this.plan, 'table');
    const from = {
      x: (tower?.x ?? 0) + (tower?.width ?? 0) / 2,
      y: (tower?.y ?? 0) + (tower?.height ?? 0) - 34,
    };
    const to = { x: x + width / 2, y: y + height * 0.62 };
    // In a house of one column every beam would lie on the others: there each room has its own from its ceiling.
    if (this.plan.shape === 'tall') [from.x, from.y] = [to.x, y + 4];
    const gaze = brush.image('marks', 'gaze', from.x, from.y).setVisible(false).setDepth(-3);
    gaze.setRotation(Math.atan2(to.y - from.y, to.x - from.x));
    gaze.setScale((gaze.scaleX * Math.hypot(to.x - from.x, to.y - from.y)) / 29, gaze.scaleY * 15);
    const banks = [
      [0.28, 0.28],
      [0.72, 0.34],
      [0.5, 0.6],
      [0.26, 0.78],
      [0.76, 0.8],
    ] as const;
    return {
      place,
      wash: brush.fill('wash', x, y, width, height, PAPER, 0).setDepth(-10).setVisible(false),
      signs: Array.from({ length: SIGNS }, () => brush.image('marks', 's_star', 0, 0).setVisible(false)),
      bars: STEPS.map((h, i) =>
        brush.fill('marks', x + width / 2 + (i - 2) * 21 - 8, y + FOOT - h, 16, h, PLAIN).setVisible(false),
      ),
      veil: [
        brush.fill('marks', x, y, width, height, PAPER, 0).setVisible(false).setDepth(-5),
        ...banks.map(([dx, dy], i) =>
          brush
            .image(
              'marks',
              'fogBank',
              x + width * dx,
              y + height * dy,
              (width / 384) * (4.1 + luck('veil', i) * 0.9),
            )
            .setVisible(false)
            .setDepth(-4),
        ),
      ],
      gaze,
    };
  }

  /** Takes another look, or none; what was there goes first. */
  show(look: OverlayModel | null, atOnce: boolean): void {
    if (this.look && look && this.look.id === look.id) this.look = look;
    this.wanted = look;
    if (!atOnce) return;
    this.look = look;
    this.share = look ? 1 : 0;
  }

  /** One frame at clock `t`. Costs nothing while no look is on. */
  tick(t: number, dt: number, calm: boolean): void {
    const leaving = this.look !== null && this.look.id !== this.wanted?.id;
    if (!this.look && this.wanted) this.look = this.wanted;
    if (!this.look) return;
    this.share = Math.min(1, Math.max(0, this.share + ((leaving ? -1 : 1) * dt) / COMES));
    this.paint(this.look, this.share * this.share * (3 - 2 * this.share), t, calm);
    if (leaving && this.share === 0) this.look = null;
  }

  private paint(look: OverlayModel, q: number, t: number, calm: boolean): void {
    const dim = DIM.includes(look.id);
    for (const [name, left] of HUSHED) this.brush.layers[name].setAlpha(1 - q * (1 - left));
    this.outside
      .setVisible(q > 0)
      .setTint(dim ? blend(NIGHT, INK, 0.5) : blend(PAPER, SAND, 0.4))
      .setAlpha(q * (dim ? 0.66 : 0.62));
    for (const room of this.rooms) this.dress(room, look, dim, q, calm);
    this.returns(look, q, t, calm);
    const waiting = look.rooms.find((r) => r.room === 'lobby');
    this.glow.setVisible(look.id === 'freed' && q > 0 && (waiting?.level ?? 0) > 0).setAlpha(q * 0.75);
    this.quiet.apply(q, dim, ruleOf(look, this.plan), t);
  }

  private toneOf(look: OverlayModel, place: Place): OverlayModel['rooms'][number] | undefined {
    return look.rooms.find((r) => r.room === place.id);
  }

  private dress(room: Room, look: OverlayModel, dim: boolean, q: number, calm: boolean): void {
    const { place, wash, signs, bars, veil, gaze } = room;
    const told = this.toneOf(look, place);
    const veiled = told?.tone === 'veiled';
    const quiet = dim ? blend(NIGHT, INK, 0.4) : blend(PAPER, SAND, 0.35);
    const tone = told ? TONE[told.tone] : quiet;
    const lit = dim && told?.tone === 'good' && (told.level > 0 || place.kind === 'table');
    wash
      .setVisible(q > 0)
      .setTint(veiled || !told ? quiet : blend(quiet, tone, dim ? 0.35 : 0.62))
      .setAlpha(
        q * (lit ? 0.06 : dim ? (told && !veiled && look.id === 'eyes' ? 0.34 : 0.6) : told ? 0.66 : 0.6),
      );
    for (const [i, v] of veil.entries())
      v.setVisible(veiled && q > 0)
        .setAlpha(q * (i === 0 ? 0.42 : 0.72))
        .setTint(
          dim ? blend(PAPER, blend(NIGHT, PLUM, 0.3), 0.5) : i === 0 ? blend(PAPER, PLUM, 0.4) : PLAIN,
        );
    const beam = look.id === 'eyes' && told !== undefined && !veiled && place.kind === 'station';
    gaze.setVisible(beam && q > 0).setAlpha(q * (told?.tone === 'good' ? 0.85 : 0.45));
    const counted = told !== undefined && !veiled && place.kind === 'station';
    const full = counted ? Math.round(told.level * SIGNS) : 0;
    bars.forEach((bar, i) => {
      bar
        .setVisible(counted && look.id === 'queues' && q > 0)
        .setTint(i < full ? blend(tone, INK, 0.22) : PAPER)
        .setAlpha(q * (i < full ? 1 : 0.4));
    });
    const count = COUNTS[look.id];
    signs.forEach((sign, i) => {
      sign.setVisible(counted && count !== undefined && q > 0);
      if (!counted || !count) return;
      const [frame, rest] = count;
      const has = i < full;
      this.brush.dress(sign, has || !rest ? frame : rest);
      // One after the other, a little past full size and back.
      const mine = calm ? 1 : Math.min(1, Math.max(0, q * 2 - i * 0.2));
      sign
        .setPosition(place.x + place.width / 2 + (i - (SIGNS - 1) / 2) * GAP, place.y + ROW)
        .setScale(this.brush.natural(frame) * Math.max(0.01, 1.06 * (mine + Math.sin(mine * Math.PI) * 0.12)))
        .setAlpha(q * (has || rest ? 1 : 0.26));
    });
  }

  /** Crossed sheets and arrows go back along the legs into the rooms where work returns. */
  private returns(look: OverlayModel, q: number, t: number, calm: boolean): void {
    const rooms = stations(this.plan);
    this.back.forEach(({ marks, leg }, i) => {
      const place = rooms[i];
      const told = place && this.toneOf(look, place);
      const on = look.id === 'rework' && told !== undefined && (told.tone === 'mid' || told.tone === 'bad');
      const step = told?.tone === 'bad' ? 34 : 68;
      const count = on ? Math.min(MARKS, Math.floor(leg.length / step)) : 0;
      const moved = calm ? 0 : ((t / 1000) * PACE) % (step * 3);
      marks.forEach((mark, k) => {
        mark.setVisible(k < count && q > 0);
        if (k >= count) return;
        const share = ((((k * step - moved) / leg.length) % 1) + 1) % 1;
        const p = along(leg, share);
        const ahead = along(leg, Math.max(0, share - 0.01));
        const flat = mark.frame.name === 's_chevron';
        mark
          .setPosition(p.x, p.y + (p.level ? RETURN_Y - 11 : 0) - (flat ? 0 : 2))
          .setRotation(flat ? Math.atan2(ahead.y - p.y, ahead.x - p.x) + Math.PI : 0)
          .setAlpha(q * Math.min(1, share * 12, (1 - share) * 12));
      });
    });
  }

  /** Facts of what is drawn, for the summary. */
  get facts(): { id: string | null; signs: Record<string, number>; veiled: string[]; marks: number } {
    const look = this.look?.id;
    const rest = look && COUNTS[look]?.[1];
    const full = (r: Room): number =>
      look === 'queues'
        ? r.bars.filter((b) => b.visible && b.alpha > 0.5).length
        : r.signs.filter((s) => s.visible && s.alpha > 0.5 && s.frame.name !== rest).length;
    return {
      id: look ?? null,
      signs: Object.fromEntries(
        this.rooms.filter((r) => r.place.kind === 'station').map((r) => [r.place.id, full(r)]),
      ),
      veiled: this.rooms.filter((r) => r.veil[1]?.visible).map((r) => r.place.id),
      marks: this.back.reduce((sum, b) => sum + b.marks.filter((m) => m.visible).length, 0),
    };
  }
}
