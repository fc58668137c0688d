/**
 * What travels and waits, by kind of item: one item in four tones, its pile in eleven heights, loose on the floor,
 * coming back with a red cross, and packed at the dock. Piles of all kinds are equally high, so that a queue reads the
 * same in every company.
 */
import { P, li, mix, sh } from '../palette.ts';
import { C, D, E, L, R, shadow, turn } from '../pen.ts';
import { sheets } from './furniture.ts';
import * as W from './work.ts';

/** Pile heights in sheets: the eleven sizes by which a queue is read. */
export const PILE_SIZES = [1, 2, 4, 6, 9, 12, 16, 20, 25, 30, 36] as const;
/** Height of one sheet, units. */
const SHEET = 1.55;

/** One kind of item. Origins as in the sheets: the middle of the foot line; of `returned` the peg. */
interface Goods {
  /** In the tube, about 12 x 9. */
  item: (c: string) => string;
  /** The four tones items come in. */
  tones: [string, string, string, string];
  /** One of a pile: `h` high and 14 wide, its lower middle at (x, y); `n` counts from below, `marked` is rework. */
  layer: (x: number, y: number, h: number, n: number, marked: boolean) => string;
  /** How high one of a pile is, in sheets. */
  thick: number;
  /** On the floor. */
  loose: string;
  packed: (c: string) => string;
}

const cross = (x: number, y: number, r: number, w = 1.3): string =>
  L(`M${x - r} ${y - r}l${r * 2} ${r * 2}M${x + r} ${y - r}l${-r * 2} ${r * 2}`, P.coral, w);
const tone = (list: string[], n: number): string => list[n % list.length] ?? P.clay;

const box: Goods = {
  tones: [P.clay, P.rose, mix(P.sage, P.cream, 0.2), P.sun],
  thick: 3,
  item: (c) =>
    R(-6, -8, 12, 8, 1, c) +
    R(2.6, -8, 3.4, 8, 1, sh(c, 0.18)) +
    R(-6, -8, 12, 2, 0.8, li(c, 0.4)) +
    R(-1.6, -8, 2.6, 8, 0, P.cream, 'opacity=".85"'),
  layer: (x, y, h, n, marked) => {
    const c = marked
      ? mix(P.clay, P.sand, 0.55)
      : tone([P.clay, mix(P.clay, P.sand, 0.5), P.clay, P.rose, mix(P.sage, P.sand, 0.4)], n);
    return (
      R(x - 7.5, y - h + 0.2, 15, h - 0.2, 0.8, c) +
      R(x + 3.5, y - h + 0.2, 4, h - 0.2, 0.8, sh(c, 0.18)) +
      R(x - 7.5, y - h + 0.2, 15, 1, 0.5, li(c, 0.45)) +
      (h > 3
        ? R(x - 1.5, y - h + 0.2, 2.8, h - 0.2, 0, marked ? P.coral : P.cream, 'opacity=".9"')
        : marked
          ? R(x - 4, y - h + 0.4, 8, 1, 0.4, P.coral)
          : '')
    );
  },
  loose: D('M-7 0l4-5h9l-3 5z', P.clay) + L('M-3 0l3-5', sh(P.clay, 0.3), 0.7),
  packed: W.parcel,
};

const glass = (c: string, r: number, x = 0, y = 0): string =>
  C(x, y - r - 3, r, c) +
  C(x - r * 0.35, y - r * 1.35 - 3, r * 0.32, P.paper, 'opacity=".8"') +
  R(x - r * 0.45, y - 3.4, r * 0.9, 3.4, 0.8, P.sun);

const lamp: Goods = {
  tones: [P.sun, P.rose, P.sky, P.coral],
  thick: 4,
  item: (c) => glass(c, 4) + C(0, -7, 2, li(c, 0.7), 'opacity=".8"'),
  // Trays of bulbs, one on another.
  layer: (x, y, h, n, marked) => {
    const c = marked ? P.coral : tone([P.sun, P.rose, P.sky], n);
    const low = Math.min(h, 2.2);
    return (
      (h > 3
        ? [-4.6, 0, 4.6]
            .map(
              (dx) =>
                C(
                  x + dx,
                  y - low - (h - low) / 2,
                  Math.min(2.1, (h - low) / 2 + 0.2),
                  marked ? mix(c, P.cream, 0.25) : li(c, 0.25),
                ) + C(x + dx - 0.6, y - low - (h - low) / 2 - 0.6, 0.6, P.paper),
            )
            .join('')
        : '') +
      R(x - 8, y - low, 16, low - 0.2, 0.7, marked ? sh(P.coral, 0.05) : mix(P.blue, P.night, 0.3)) +
      R(x - 8, y - low, 16, 0.7, 0.3, li(marked ? P.coral : P.blue, 0.45)) +
      R(x + 4, y - low, 4, low - 0.2, 0.7, P.ink, 'opacity=".2"')
    );
  },
  loose: turn(62, glass(P.sun, 3.2, 0, 2)),
  packed: (c) =>
    shadow(0, -0.5, 8, 2, 0.34) +
    R(-7, -12, 14, 12, 1, mix(P.blue, P.night, 0.35)) +
    R(2.5, -12, 4.5, 12, 1, P.ink, 'opacity=".2"') +
    R(-7, -12, 14, 2, 0.8, li(P.blue, 0.3)) +
    C(-1, -6, 3, c) +
    R(-2, -3.8, 2, 2, 0.5, P.cream),
};

const file: Goods = {
  tones: [P.sun, P.rose, P.sky, P.sage],
  thick: 1,
  item: W.item,
  layer: () => '',
  loose: W.sheet(false),
  packed: (c) =>
    shadow(0, -0.5, 8, 2, 0.34) +
    R(-7, -11, 14, 11, 1, P.cream) +
    R(2.5, -11, 4.5, 11, 1, sh(P.cream, 0.18)) +
    R(-8, -12, 16, 3, 1, c) +
    R(-3, -7, 5, 3, 0.6, P.steel),
};

const folder = (x: number, y: number, h: number, c: string, more: string): string =>
  R(x - 7.5, y - h + 0.2, 15, h - 0.2, 0.7, c) +
  R(x - 6, y - h * 0.62, 13.4, Math.max(0.6, h * 0.3), 0.2, P.paper) +
  R(x + 4, y - h + 0.2, 3.5, h - 0.2, 0.7, P.ink, 'opacity=".14"') +
  R(x - 7.5, y - h + 0.2, 15, 0.7, 0.3, li(c, 0.5)) +
  more;

const claim: Goods = {
  tones: [P.blue, P.rose, P.sun, P.steel],
  thick: 2,
  item: (c) =>
    R(-6, -8, 12, 8.6, 1.2, c) +
    R(-6, -9, 5, 2.5, 1, c) +
    R(-3.5, -6.5, 8, 5.5, 0.5, P.paper) +
    D('M-2.500 -1.500l2-3 1.600 1.600 1.400-1.200 2 2.600z', P.blue) +
    L('M3 -9.500v3.500', P.ink, 1) +
    R(3, -8, 3, 8.6, 1.2, P.ink, 'opacity=".14"'),
  layer: (x, y, h, n, marked) =>
    folder(
      x,
      y,
      h,
      marked
        ? mix(P.rose, P.cream, 0.3)
        : tone([P.blue, mix(P.blue, P.cream, 0.4), P.steel, P.blue, P.rose], n),
      marked
        ? R(x - 5, y - h + 0.2, 3, h, 0, P.coral)
        : n % 3 === 1
          ? R(x + 1, y - h - 0.4, 1.2, h, 0.3, P.ink)
          : '',
    ),
  loose: turn(-10, R(-7, -3, 13, 4.5, 0.5, P.blue) + R(-4, -2.4, 8, 3, 0.3, P.paper)),
  packed: (c) =>
    shadow(0, -0.5, 8, 2, 0.34) +
    R(-7.5, -9, 15, 9, 0.8, P.cream) +
    D('M-7.500 -9h15L0 -3.500z', sh(P.cream, 0.12)) +
    C(0, -4, 2.2, c) +
    R(-7.5, -9, 15, 1.2, 0.6, P.paper),
};

const dossier: Goods = {
  tones: [mix(P.clay, P.sand, 0.4), P.sage, P.rose, mix(P.sun, P.sand, 0.4)],
  thick: 3,
  item: (c) =>
    R(-6, -8, 12, 8.6, 1, c) +
    R(-5, -8.8, 10, 2, 0.5, P.paper) +
    R(-4, -8, 2, 8.6, 0, P.teal) +
    R(-0.5, -5.8, 5, 3.4, 0.4, P.paper) +
    C(-3, -2.6, 1.7, P.plum) +
    R(3, -8, 3, 8.6, 1, P.ink, 'opacity=".12"'),
  // Dossiers tied with a ribbon.
  layer: (x, y, h, n, marked) => {
    const c = marked
      ? P.cream
      : tone(
          [
            mix(P.clay, P.sand, 0.45),
            mix(P.sage, P.sand, 0.2),
            mix(P.clay, P.sand, 0.3),
            mix(P.rose, P.sand, 0.3),
          ],
          n,
        );
    return folder(
      x,
      y,
      h,
      c,
      R(x - 2, y - h + 0.2, 2, h, 0, marked ? P.coral : n % 2 ? P.plum : P.teal) +
        (marked && h > 2 ? R(x + 1, y - h + 0.2, 2, h, 0, P.coral) : ''),
    );
  },
  loose: turn(-8, R(-7, -3, 13, 4.6, 0.5, mix(P.clay, P.sand, 0.4)) + L('M-0.500 -3v4.500', P.plum, 1.4)),
  packed: (c) =>
    shadow(0, -0.5, 8, 2, 0.34) +
    D('M-7 -9h14v9H-7z', P.paper) +
    R(-7, -9, 14, 1.6, 0.6, li(c, 0.3)) +
    L('M-4 -6h6M-4 -4h8', P.steel, 0.8) +
    C(4, -2.5, 2.2, P.plum) +
    D('M2.800 -1.500l-.6 3 1.800-1 1.800 1-.6-3z', P.plum),
};

const parcel: Goods = {
  tones: [P.clay, P.sky, P.sun, P.rose],
  thick: 5,
  item: (c) =>
    R(-6, -8.5, 12, 8.5, 1, mix(c, P.clay, 0.25)) +
    R(2.6, -8.5, 3.4, 8.5, 1, P.ink, 'opacity=".14"') +
    R(-6, -5.5, 12, 1.8, 0, P.plum, 'opacity=".8"') +
    R(-5, -3, 5, 2.2, 0.3, P.paper),
  layer: (x, y, h, n, marked) => {
    const c = marked
      ? P.sand
      : tone([P.clay, mix(P.blue, P.cream, 0.3), mix(P.clay, P.bark, 0.2), P.sand], n);
    const w = 16 - (n % 3);
    return (
      R(x - w / 2, y - h + 0.2, w, h - 0.2, 0.9, c) +
      R(x + w * 0.22, y - h + 0.2, w * 0.28, h - 0.2, 0.9, P.ink, 'opacity=".15"') +
      R(x - w / 2, y - h + 0.2, w, 0.9, 0.4, li(c, 0.5)) +
      (h > 3.2
        ? R(x - w / 2, y - h * 0.62, w, 1.4, 0, marked ? P.coral : P.plum, 'opacity=".85"') +
          R(x - w / 2 + 1.5, y - h * 0.4, 4.5, h * 0.26, 0.2, P.paper)
        : '') +
      (marked && h > 4.5 ? cross(x + 2, y - h / 2, 1.8, 1.2) : '')
    );
  },
  loose: R(-5, -5, 9, 6, 0.7, P.clay) + R(1, -5, 3, 6, 0.7, sh(P.clay, 0.2)) + R(-5, -3, 9, 1.2, 0, P.plum),
  packed: W.parcel,
};

const gear = (x: number, y: number, r: number, c: string): string =>
  [0, 45, 90, 135].map((a) => turn(a, R(x - r - 1, y - 0.9, r * 2 + 2, 1.8, 0.5, c), x, y)).join('') +
  C(x, y, r, c) +
  C(x, y, r * 0.42, sh(c, 0.45));

const part: Goods = {
  tones: [P.steel, mix(P.coral, P.clay, 0.4), mix(P.sun, P.clay, 0.2), mix(P.blue, P.steel, 0.3)],
  thick: 5,
  item: (c) => R(-6.5, -3, 13, 3, 0.8, P.bark) + gear(0, -5.5, 3.8, c) + E(0, -1.5, 6, 0.7, li(P.bark, 0.3)),
  // Low crates of castings.
  layer: (x, y, h, n, marked) => {
    const c = marked ? mix(P.clay, P.cream, 0.25) : n % 2 ? P.wood : mix(P.wood, P.clay, 0.5);
    return (
      R(x - 8, y - h + 0.3, 16, h - 0.3, 0.6, c) +
      R(x + 3.5, y - h + 0.3, 4.5, h - 0.3, 0.6, sh(c, 0.2)) +
      R(x - 8, y - h + 0.3, 16, 0.9, 0.4, li(c, 0.5)) +
      (h > 3
        ? R(x - 8, y - h * 0.55, 16, 0.9, 0, sh(c, 0.3)) +
          (marked
            ? cross(x - 1, y - h / 2, 2, 1.3)
            : gear(x - 1, y - h / 2, 1.7, tone([P.steel, mix(P.coral, P.clay, 0.3), P.steel], n)))
        : '')
    );
  },
  loose: gear(0, -2, 3, P.steel),
  packed: () => W.crate(false),
};

/** All kinds of item, by the name levels use. */
export const GOODS: Record<string, Goods> = { box, lamp, file, claim, case: dossier, parcel, part };

/** A pile `n` sheets high of one kind; `marked` piles are rework, with a red cross on top. */
function pile(goods: Goods, n: number, marked: boolean): string {
  if (goods.thick === 1) return sheets(n, marked ? n * 5 + 11 : n * 7 + 3, 13, marked);
  const height = n * SHEET;
  const count = Math.max(1, Math.round(n / goods.thick));
  const h = height / count;
  let out = '';
  for (let i = 0; i < count; i++) {
    const x = (((n * 7 + i * 13) % 5) - 2) * 0.35;
    out += goods.layer(x, -i * h, h, i + n, marked);
  }
  // The top is seen from above: a lighter face, with the cross of what came back.
  return (
    out +
    (marked
      ? D(`M-6 ${-height - 2.6}h11l1.500 2.800h-14z`, P.paper) +
        L(`M-2 ${-height - 2.2}l4 2M2 ${-height - 2.2}l-4 2`, P.coral, 1.2)
      : '')
  );
}

/** What came back: an item hung by a peg, crossed in red. Origin: the peg. */
const returned = (goods: Goods, c: string): string =>
  goods.thick === 1
    ? W.returned()
    : R(-1.2, -2.2, 2.4, 5, 1, P.wood) +
      `<g transform="translate(0 14) scale(1.15)">${goods.item(c)}</g>` +
      C(4.5, 12, 4.4, P.paper) +
      cross(4.5, 12, 2.2, 1.8);

type Add = (name: string, body: string, left: number, top: number, right: number, bottom: number) => void;

/** Puts all pictures of one kind of item on its sheet, under the same names for every kind. */
export function addGoods(add: Add, kind: string): void {
  const goods = GOODS[kind];
  if (!goods) throw new Error(`no item "${kind}"`);
  for (const n of PILE_SIZES) {
    add(`pile${n}`, pile(goods, n, false), 10, n * SHEET + 5, 12, 1);
    add(`back${n}`, pile(goods, n, true), 10, n * SHEET + 5, 12, 1);
  }
  goods.tones.forEach((c, i) => add(`item_${'abcd'[i]}`, goods.item(c), 8, 11.5, 8, 2));
  add('returned', returned(goods, goods.tones[0]), 10, 4, 11, 18);
  add('sheet', goods.loose, 9, 8, 9, 5);
  add(
    'sheetBack',
    goods.thick === 1 ? W.sheet(true) : goods.loose + C(3, -4, 3.2, P.paper) + cross(3, -4, 1.6, 1.2),
    9,
    8,
    9,
    5,
  );
  ([P.clay, P.sun, P.rose] as const).forEach((c, i) => add(`parcel${i}`, goods.packed(c), 12, 19, 15, 5));
}
