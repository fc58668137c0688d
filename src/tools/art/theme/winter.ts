/** A maker in a northern valley: red timber, stoves and knitted curtains, firs and snow peaks close by. */
import { P, li, mix, sh } from '../palette.ts';
import { C, D, E, G, L, R, drop, shadow, turn } from '../pen.ts';
import { houses, pane, plate, SNOW, SNOW_SHADE, van, vista, type House } from './kit.ts';
import type { Look } from './look.ts';

const falun = mix(P.coral, P.bark, 0.45);
const red = mix(P.coral, P.bark, 0.22);
const pineWood = mix(P.clay, P.sun, 0.22);
const frost = mix(P.sky, P.paper, 0.35);
const turf = mix(P.leaf, P.pine, 0.3);
const wool = mix(P.cream, P.rose, 0.2);
const moss = mix(P.pine, P.sage, 0.35);

/** A fir, `h` high, with snow on its boughs. */
const fir = (x: number, y: number, h: number, c: string, snow = true): string =>
  R(x - h * 0.04, y - h * 0.14, h * 0.08, h * 0.14, 0.6, P.bark) +
  [0, 1, 2]
    .map((i) => {
      const [b, w] = [y - h * (0.1 + i * 0.25), h * (0.3 - i * 0.07)];
      return (
        D(
          `M${x - w} ${b}L${x} ${b - h * 0.42}L${x + w} ${b}Q${x} ${b + h * 0.05} ${x - w} ${b}z`,
          i % 2 ? li(c, 0.08) : c,
        ) +
        D(
          `M${x} ${b - h * 0.42}L${x + w} ${b}Q${x + w * 0.5} ${b + h * 0.03} ${x + w * 0.2} ${b}z`,
          P.ink,
          'opacity=".14"',
        ) +
        (snow
          ? D(
              `M${x - w * 0.55} ${b - h * 0.19}L${x} ${b - h * 0.42}L${x + w * 0.3} ${b - h * 0.3}Q${x - w * 0.1} ${b - h * 0.2} ${x - w * 0.55} ${b - h * 0.19}z`,
              SNOW,
            )
          : '')
      );
    })
    .join('');
/** A row of knitted pattern, `w` wide. */
const knit = (x: number, y: number, w: number, c: string): string =>
  Array.from({ length: Math.floor(w / 6) }, (_, i) => D(`M${x + i * 6} ${y}l3-3 3 3-3 3z`, c)).join('');
const peak = (x: number, y: number, w: number, h: number, c: string): string =>
  D(
    `M${x - w} ${y}L${x - w * 0.3} ${y - h * 0.72}L${x} ${y - h}L${x + w * 0.34} ${y - h * 0.62}L${x + w} ${y}z`,
    c,
  ) +
  D(
    `M${x} ${y - h}L${x + w * 0.34} ${y - h * 0.62}L${x + w} ${y}H${x + w * 0.2}L${x + w * 0.06} ${y - h * 0.5}z`,
    sh(c, 0.12),
  ) +
  D(
    `M${x} ${y - h}L${x - w * 0.3} ${y - h * 0.72}L${x - w * 0.2} ${y - h * 0.6}L${x - w * 0.08} ${y - h * 0.7}L${x + w * 0.04} ${y - h * 0.55}L${x + w * 0.16} ${y - h * 0.66}L${x + w * 0.3} ${y - h * 0.58}L${x + w * 0.34} ${y - h * 0.62}z`,
    P.paper,
  );
const cabin = (x: number, h: number, w: number, c: string): House => [
  x,
  h,
  w,
  c,
  'gable',
  mix(P.bark, P.sky, 0.25),
];

export const winter: Look = {
  id: 'winter',
  skins: {
    all: { panes: 'cross', trim: P.paper, floor: pineWood, beams: mix(P.bark, P.wood, 0.3) },
    rooms: {
      a: { wall: mix(pineWood, P.cream, 0.35), wallStyle: 'logs', curtain: red, rug: mix(red, P.sand, 0.2) },
      b: {
        wall: mix(P.blue, P.cream, 0.42),
        wallStyle: 'planks',
        wainscot: mix(P.blue, P.steel, 0.3),
        curtain: wool,
      },
      c: { wall: mix(red, P.cream, 0.3), wallStyle: 'planks', rug: wool },
      d: {
        wall: mix(P.sage, P.cream, 0.35),
        wallStyle: 'planks',
        wainscot: moss,
        curtain: red,
        rug: mix(P.pine, P.sand, 0.35),
      },
      e: { wall: mix(pineWood, P.bark, 0.25), wallStyle: 'logs', floor: mix(P.clay, P.steel, 0.3) },
      f: { wall: mix(P.steel, P.sand, 0.4), wallStyle: 'stone', floor: mix(P.clay, P.steel, 0.35) },
      pantry: {
        wall: mix(pineWood, P.cream, 0.2),
        wallStyle: 'logs',
        curtain: red,
        rug: mix(P.blue, P.cream, 0.25),
      },
      table: {
        wall: falun,
        wallStyle: 'planks',
        wainscot: mix(P.bark, P.ink, 0.2),
        curtain: wool,
        floor: mix(P.wood, P.bark, 0.2),
        rug: mix(P.pine, P.night, 0.2),
      },
      sales: { wall: mix(P.coral, P.cream, 0.45), wallStyle: 'planks', curtain: red },
      offers: { wall: mix(P.plum, P.cream, 0.5), wallStyle: 'planks' },
      value: { wall: mix(P.teal, P.cream, 0.5), wallStyle: 'planks', curtain: wool },
      lobby: {
        wall: mix(pineWood, P.cream, 0.35),
        wallStyle: 'logs',
        floor: mix(P.steel, P.sand, 0.5),
        floorStyle: 'tile',
      },
      dock: { wall: mix(P.steel, P.sand, 0.4), wallStyle: 'stone', floor: mix(P.clay, P.steel, 0.35) },
      stairwell: {
        wall: mix(pineWood, P.cream, 0.35),
        wallStyle: 'logs',
        floor: mix(P.steel, P.sand, 0.5),
        floorStyle: 'tile',
      },
      wing: { wall: mix(P.blue, P.cream, 0.5), wallStyle: 'planks', rug: mix(red, P.sand, 0.25) },
      wingShop: { wall: mix(pineWood, P.cream, 0.35), wallStyle: 'logs' },
    },
  },
  props: {
    roof:
      // A steep roof of turf over boards; red gables, a bell and two stone chimneys.
      [90, 344]
        .map(
          (x) =>
            R(x, 14, 20, 40, 1, mix(P.steel, P.bark, 0.35)) +
            R(x + 13, 14, 7, 40, 1, mix(P.steel, P.ink, 0.4)) +
            R(x - 3, 12, 26, 5, 2, li(P.steel, 0.3)) +
            C(x + 14, 2, 6, P.paper, 'opacity=".4"'),
        )
        .join('') +
      D('M2 84L60 22Q64 18 70 18H354Q360 18 364 22L422 84z', turf) +
      D('M300 18H354Q360 18 364 22L422 84H350z', P.ink, 'opacity=".13"') +
      Array.from({ length: 46 }, (_, i) => {
        const y = 24 + ((i * 29) % 54);
        const half = 152 + (y - 20) * 0.94;
        return L(
          `M${212 - half + ((i * 97) % (half * 2))} ${y}l1.500-4.500M${214 - half + ((i * 97) % (half * 2))} ${y}l2.500-3`,
          i % 3 ? li(turf, 0.25) : sh(turf, 0.18),
          1,
        );
      }).join('') +
      [
        [130, 40],
        [176, 62],
        [250, 34],
        [292, 58],
        [214, 48],
        [322, 40],
        [150, 70],
      ]
        .map(([x, y], i) => C(x ?? 0, y ?? 0, 1.6, [P.cream, P.sun, P.rose][i % 3] ?? P.cream))
        .join('') +
      [56, 368]
        .map((x) =>
          G(
            x,
            82,
            D('M-26 0V-20L0 -42L26 -20V0z', red) +
              Array.from({ length: 7 }, (_, i) => R(-22 + i * 7, -22, 0.9, 22, 0, sh(red, 0.25))).join('') +
              pane(0, -5, 17, 16) +
              D('M-31 -17L0 -46L31 -17l-3 4L0 -38L-28 -13z', P.cream),
          ),
        )
        .join('') +
      R(206, 0, 12, 18, 1, red) +
      D('M201 2L212 -8L223 2z', P.cream) +
      C(212, 9, 3.4, P.sun) +
      R(0, 80, 424, 6, 1, mix(P.bark, P.wood, 0.4)) +
      R(0, 80, 424, 1.6, 0, li(P.wood, 0.4)),
    parapet:
      // A lean-to of red boards under turf.
      R(0, 24, 96, 16, 0, falun) +
      Array.from({ length: 12 }, (_, i) => R(i * 8, 24, 1, 16, 0, sh(falun, 0.3))).join('') +
      [24, 72].map((x) => pane(x, 38, 11, 9)).join('') +
      R(0, 17, 96, 8, 2, turf) +
      Array.from({ length: 24 }, (_, i) =>
        L(`M${2 + i * 4} 19l${(i % 3) - 1}-${3 + (i % 4)}`, i % 2 ? li(turf, 0.25) : turf, 1.2),
      ).join('') +
      R(0, 24, 96, 2, 0, mix(P.bark, P.wood, 0.4)),
    roofSnow:
      D(
        'M0 80L58 20Q63 13 70 13H354Q361 13 366 20L424 80Q412 74 402 79Q392 70 380 76Q366 66 352 74Q332 62 314 72Q290 60 270 71Q246 62 226 70Q200 60 178 71Q156 61 134 72Q112 62 92 74Q76 66 62 76Q48 70 36 78Q20 72 0 80z',
        SNOW,
      ) +
      D(
        'M300 13H354Q361 13 366 20L424 80Q412 74 402 79Q392 70 380 76Q366 66 352 74Q340 66 328 68z',
        SNOW_SHADE,
        'opacity=".6"',
      ) +
      D('M14 80L62 26Q66 19 74 19H180', 'none', `stroke="${P.paper}" stroke-width="2.500"`) +
      [90, 344].map((x) => R(x - 3, 9, 26, 6, 3, SNOW)).join('') +
      [56, 368]
        .map((x) =>
          G(
            x,
            82,
            D('M-25 0V-20L0 -41L25 -20V0z', red) +
              pane(0, -5, 17, 16) +
              D('M-31 -17L0 -47L31 -17l-3 5L0 -37L-28 -12z', SNOW),
          ),
        )
        .join('') +
      D('M200 2L212 -9L224 2z', SNOW) +
      [150, 180, 244, 274]
        .map((x, i) => D(`M${x - 2} 73l2 ${8 + (i % 2) * 4} 2-${8 + (i % 2) * 4}z`, frost))
        .join(''),
    parapetSnow:
      D(
        'M0 25V17C12 10 24 14 34 12S56 8 66 11S86 13 96 17V25C90 22 84 28 76 25S60 29 52 25S36 28 28 24S10 29 0 25z',
        SNOW,
      ) +
      D(
        'M0 25C10 29 20 20 28 24S44 29 52 25S68 21 76 25S90 22 96 25V21C84 17 72 22 60 20S20 23 0 20z',
        SNOW_SHADE,
        'opacity=".5"',
      ) +
      [12, 40, 62, 88]
        .map((x, i) => D(`M${x - 1.6} 25l1.600 ${6 + (i % 3) * 2} 1.600-${6 + (i % 3) * 2}z`, frost))
        .join(''),
    sign:
      plate(mix(P.bark, P.ink, 0.3), mix(P.wood, P.bark, 0.3), P.bark, 3) +
      [-84, 84]
        .map((x) => L(`M${x} -6V-44M${x} -36l-7-6M${x} -36l7-6M${x} -26l-7-6M${x} -26l7-6`, frost, 1.8))
        .join(''),
    roofs: [
      // A stove pipe, a bench and a heap of logs.
      shadow(0, 0, 30, 2.4, 0.3) +
        [0, 1, 2]
          .map((r) =>
            Array.from(
              { length: 5 - r },
              (_, i) =>
                C(-26 + i * 8 + r * 4, -6 - r * 7, 4, mix(P.wood, P.clay, 0.4)) +
                C(-26 + i * 8 + r * 4, -6 - r * 7, 2, li(P.clay, 0.4)),
            ).join(''),
          )
          .join('') +
        R(16, -52, 7, 52, 1, sh(P.steel, 0.4)) +
        D('M12 -50L19.500 -58L27 -50z', sh(P.steel, 0.3)) +
        C(23, -64, 5, P.paper, 'opacity=".4"'),
      fir(0, 0, 62, moss, false),
      // A goat that likes the turf.
      shadow(0, -1, 16, 2.2, 0.3) +
        L('M-8 -8V0M-5 -8V0M6 -8V0M9 -8V0', sh(P.cream, 0.35), 2) +
        E(0, -14, 13, 7, P.cream) +
        E(5, -13, 8, 6, sh(P.cream, 0.14)) +
        D('M9 -17l5-8 7 1 2 4-6 2-4 6z', P.cream) +
        L('M15 -25c-1-4-4-6-7-6M18 -25c0-4-2-7-5-8', P.bark, 1.8) +
        C(18, -22, 0.9, P.ink) +
        L('M20 -18l-1 4', sh(P.cream, 0.2), 1.6) +
        L('M-12 -17l-4-3', P.cream, 2.4),
    ],
    ridge:
      peak(70, 120, 120, 96, mix(P.steel, P.sky, 0.35)) +
      peak(250, 120, 150, 118, mix(P.steel, P.blue, 0.3)) +
      peak(430, 120, 130, 100, mix(P.steel, P.sky, 0.25)) +
      peak(585, 120, 120, 110, mix(P.steel, P.blue, 0.25)) +
      D('M0 106C80 90 160 104 260 98S480 90 640 104V120H0z', mix(moss, P.sky, 0.35)) +
      Array.from({ length: 20 }, (_, i) =>
        fir(10 + i * 32, 108 + ((i * 5) % 8), 16 + ((i * 7) % 12), mix(moss, P.sky, 0.2), false),
      ).join(''),
    town:
      [10, 96, 150, 214, 300, 352, 414]
        .map((x, i) => fir(x, 120, 62 + ((i * 13) % 34), mix(moss, P.sky, 0.15), false))
        .join('') +
      houses([
        cabin(28, 26, 38, mix(red, P.sky, 0.12)),
        cabin(112, 30, 34, mix(P.sun, P.cream, 0.35)),
        cabin(172, 24, 38, mix(red, P.sky, 0.2)),
        cabin(322, 26, 34, mix(falun, P.sky, 0.15)),
        cabin(372, 28, 34, mix(P.blue, P.cream, 0.4)),
      ]) +
      // A wooden church.
      R(240, 78, 34, 42, 1, mix(P.cream, P.sky, 0.2)) +
      D('M236 80L257 60L278 80z', mix(P.bark, P.sky, 0.25)) +
      R(268, 52, 14, 68, 1, mix(P.cream, P.sky, 0.15)) +
      D('M265 54L275 18L285 54z', mix(P.bark, P.ink, 0.2)) +
      [262, 248].map((x) => R(x - 3, 90, 6, 12, 3, mix(P.blue, P.night, 0.2))).join('') +
      R(272, 62, 6, 9, 3, mix(P.blue, P.night, 0.2)),
    vista: vista(
      mix(moss, P.sky, 0.4),
      peak(30, 56, 34, 44, mix(P.steel, P.blue, 0.3)) +
        peak(86, 56, 40, 50, mix(P.steel, P.sky, 0.3)) +
        D('M0 48C30 42 90 44 120 48V62H0z', mix(moss, P.sky, 0.25)) +
        [12, 50, 62, 104].map((x, i) => fir(x, 60, 22 + (i % 2) * 8, moss, false)).join('') +
        houses([[76, 9, 16, red, 'gable', falun]], 58),
      mix(P.leaf, P.pine, 0.35),
    ),
    vistaSnow: vista(
      SNOW_SHADE,
      peak(30, 56, 34, 44, mix(P.steel, P.blue, 0.3)) +
        peak(86, 56, 40, 50, mix(P.steel, P.sky, 0.3)) +
        [12, 50, 62, 104].map((x, i) => fir(x, 60, 22 + (i % 2) * 8, moss)).join('') +
        houses([[76, 9, 16, red, 'gable', SNOW]], 58),
      SNOW,
    ),
    van:
      van(red, L('M0 -7V7M-7 0H7M-5 -5L5 5M5 -5L-5 5', P.paper, 1.8), P.cream) +
      L('M-44 -48H12M-42 -51H10', P.clay, 1.6),
    corners: [
      // Skis, sticks and a rucksack.
      shadow(0, -1, 14, 2.6, 0.36) +
        turn(
          -5,
          R(-10, -58, 4, 58, 2, red) +
            R(-5, -60, 4, 60, 2, P.sun) +
            R(-10, -40, 4, 4, 0, P.cream) +
            R(-5, -40, 4, 4, 0, P.ink),
        ) +
        L('M3 0L9 -46M7 0L13 -46', P.steel, 1.3) +
        D('M2 0C1 -12 4 -18 10 -18S20 -12 19 0z', moss) +
        R(6, -9, 9, 7, 2, sh(P.pine, 0.2)) +
        R(6, -20, 9, 4, 2, P.clay),
      // A basket of wool.
      shadow(0, -1, 15, 2.8, 0.38) +
        C(-7, -18, 7, red) +
        C(6, -19, 7.5, P.cream) +
        C(0, -24, 6.5, P.blue) +
        L('M-11 -21c3-2 6-1 8 2M2 -23c3-1 6 0 8 3M-4 -27c3-1 6 0 7 3', P.paper, 0.9, 'opacity=".7"') +
        L('M-2 -22L10 -38M4 -24L-8 -40', P.bark, 1.4) +
        D('M-15 -16H15L11 0H-11z', P.clay) +
        D('M5 -16H15L11 0H4z', sh(P.clay, 0.2)) +
        [-12, -7].map((y) => L(`M-13 ${y}H13`, sh(P.clay, 0.25), 0.9, 'stroke-dasharray="3 2"')).join(''),
      // A spinning top of logs by a lantern.
      shadow(0, -1, 16, 2.8, 0.38) +
        [0, 1, 2]
          .map((r) =>
            Array.from(
              { length: 4 - r },
              (_, i) =>
                C(-11 + i * 7.5 + r * 3.7, -4.5 - r * 6.6, 3.7, mix(P.wood, P.clay, 0.3)) +
                C(-11 + i * 7.5 + r * 3.7, -4.5 - r * 6.6, 1.8, li(P.clay, 0.45)),
            ).join(''),
          )
          .join('') +
        C(0, -28, 12, 'url(#glowSun)', 'opacity=".6"') +
        R(-5, -34, 10, 13, 1.5, mix(P.sun, P.cream, 0.4)) +
        R(-6, -36, 12, 3, 1, P.ink) +
        R(-6, -22, 12, 3, 1, P.ink) +
        L('M-4 -36c0-7 8-7 8 0', P.ink, 1.2),
    ],
    walls: [
      // A knitted hanging.
      R(-2, -1, 60, 3, 1, P.bark) +
        R(2, 1, 52, 40, 0.6, red) +
        [7, 17, 27, 37]
          .map((y, i) =>
            i % 2
              ? knit(4, y, 48, P.cream)
              : R(2, y - 1, 52, 1.6, 0, P.cream) + R(2, y + 2, 52, 1.2, 0, moss),
          )
          .join('') +
        Array.from({ length: 11 }, (_, i) => L(`M${4 + i * 5} 41v5`, red, 1.2)).join(''),
      // The valley, framed, with antlers over it.
      drop(54, 40, 1) +
        R(0, 2, 54, 38, 1.5, P.bark) +
        R(3, 5, 48, 32, 0.6, mix(P.sky, P.blue, 0.25)) +
        peak(20, 37, 18, 26, mix(P.steel, P.blue, 0.2)) +
        peak(38, 37, 14, 18, mix(P.steel, P.sky, 0.2)) +
        fir(10, 37, 14, moss) +
        fir(46, 37, 16, moss) +
        L('M27 0C18 -2 14 -6 13 -12M27 0C36 -2 40 -6 41 -12M18 -4l-6-2M36 -4l6-2', P.clay, 2),
      // Sledge on hooks.
      L('M4 2v6M50 2v6', P.ink, 1.6) +
        [0, 1, 2, 3]
          .map((i) => R(8 + i * 10, 6, 7, 24, 1.5, i % 2 ? pineWood : mix(P.wood, P.clay, 0.3)))
          .join('') +
        L('M2 12H46c8 0 10 6 6 12M2 26H46', P.bark, 2.4) +
        L('M52 24c3 6-4 12-14 12', red, 1.4),
    ],
    pride:
      // The first stove the house made, polished.
      shadow(0, -1, 18, 3, 0.4) +
      R(-14, -36, 28, 32, 4, mix(P.pine, P.ink, 0.25)) +
      R(5, -36, 9, 32, 4, P.ink, 'opacity=".3"') +
      R(-9, -28, 14, 13, 2, P.sun) +
      D('M-7 -15c1-6 4-6 5-11 3 3 5 6 5 11z', P.coral) +
      R(-17, -39, 34, 4, 1.5, li(P.pine, 0.2)) +
      R(-11, -4, 4, 4, 1, P.ink) +
      R(7, -4, 4, 4, 1, P.ink) +
      R(-3, -58, 6, 20, 1, P.ink) +
      L('M-10 -11h17', P.sun, 1.4) +
      C(9, -22, 1.6, P.sun),
    hearth:
      // A tiled stove with a bench and mittens to dry.
      shadow(0, -1, 24, 3.2, 0.38) +
      R(-17, -66, 34, 66, 3, P.paper) +
      R(6, -66, 11, 66, 3, sh(P.paper, 0.15)) +
      Array.from(
        { length: 12 },
        (_, i) =>
          R(
            -15 + (i % 3) * 10.5,
            -62 + Math.floor(i / 3) * 11,
            9,
            9.5,
            1,
            i % 2 ? mix(P.blue, P.cream, 0.35) : mix(P.blue, P.cream, 0.6),
          ) +
          D(
            `M${-10.5 + (i % 3) * 10.5} ${-60 + Math.floor(i / 3) * 11}l2.600 2.800-2.600 2.800-2.600-2.800z`,
            P.paper,
          ),
      ).join('') +
      R(-10, -17, 20, 12, 1.5, P.ink) +
      D('M-7 -6c0-5 4-5 5-10 3 3 7 5 7 10z', P.coral) +
      D('M-3 -6c0-3 2-3 3-6 2 2 3 3 3 6z', P.sun) +
      R(-20, -69, 40, 5, 2, mix(P.blue, P.cream, 0.3)) +
      L('M-20 -48H-34', P.bark, 1.4) +
      [-24, -31].map((x) => D(`M${x} -47h5v7c0 3-5 3-5 0z`, red)).join('') +
      R(-36, -10, 18, 3.5, 1, P.wood) +
      R(-34, -8, 3, 8, 1, P.wood),
    bay:
      shadow(0, -1, 30, 3.4, 0.38) +
      R(-28, -20, 26, 20, 1, P.wood) +
      R(-12, -20, 10, 20, 1, sh(P.wood, 0.2)) +
      R(-28, -12, 26, 1.4, 0, sh(P.wood, 0.3)) +
      R(2, -26, 24, 26, 1, mix(P.wood, P.clay, 0.4)) +
      R(16, -26, 10, 26, 1, sh(P.wood, 0.15)) +
      R(-20, -38, 24, 18, 1, mix(P.wood, P.clay, 0.3)) +
      L('M14 -18v10M9 -13h10', P.cream, 1.4) +
      D('M26 0L40 -40l4 2-12 38z', pineWood) +
      L('M30 -52V-6M24 -6h14', P.steel, 1.6),
    yards: [
      fir(0, 0, 72, moss, false),
      // A sledge with a lantern and a log.
      shadow(0, 0, 28, 2.8, 0.36) +
        L('M-26 -2H22c10 0 14-8 8-14M-18 -2v-10M14 -2v-10', P.bark, 2.4) +
        R(-24, -15, 46, 4, 1.5, red) +
        [-14, -4, 6]
          .map((x) => C(x, -19, 4.6, mix(P.wood, P.clay, 0.3)) + C(x, -19, 2.2, li(P.clay, 0.45)))
          .join('') +
        C(-4, -26, 4.5, mix(P.wood, P.clay, 0.4)),
    ],
  },
};
