/** A town hall: sandstone and a clock tower, counters and their numbers, dossiers in ribbons, a square with a fountain. */
import { P, li, mix, sh } from '../palette.ts';
import { C, D, E, G, L, R, drop, shadow } from '../pen.ts';
import { drift, houses, land, plate, SNOW, SNOW_SHADE, van, vista, type House } from './kit.ts';
import type { Look } from './look.ts';

const sandstone = mix(P.sand, P.sun, 0.22);
const warm = mix(P.sand, P.clay, 0.3);
const verdigris = mix(P.teal, P.sage, 0.35);
const walnut = mix(P.bark, P.wood, 0.3);
const velvet = mix(P.plum, P.coral, 0.25);
const gold = mix(P.sun, P.clay, 0.2);
const ribbon = mix(P.plum, P.blue, 0.2);

/** A town's flag: two bands and a star. */
const flag = (x: number, y: number, w: number, h: number): string =>
  D(`M${x} ${y}q${w / 4}-3 ${w / 2} 0t${w / 2} 0v${h}q${-w / 4} 3 ${-w / 2} 0t${-w / 2} 0z`, P.blue) +
  D(
    `M${x} ${y + h / 2}q${w / 4}-3 ${w / 2} 0t${w / 2} 0v${h / 2}q${-w / 4} 3 ${-w / 2} 0t${-w / 2} 0z`,
    P.sun,
  ) +
  C(x + w * 0.3, y + h * 0.3, h * 0.14, P.cream);
/** A clock with its hands. */
const clock = (x: number, y: number, r: number): string =>
  C(x, y, r, gold) +
  C(x, y, r * 0.84, P.paper) +
  [0, 1, 2, 3]
    .map((i) =>
      R(
        x - 0.6 + (i % 2 ? (i === 1 ? r * 0.68 : -r * 0.68) : 0),
        y - 0.6 + (i % 2 ? 0 : i ? r * 0.68 : -r * 0.68),
        1.2,
        1.2,
        0.5,
        P.ink,
      ),
    )
    .join('') +
  L(`M${x} ${y}V${y - r * 0.6}M${x} ${y}L${x + r * 0.42} ${y + r * 0.2}`, P.ink, 1.3);
/** A dossier tied with a ribbon, lying. */
const dossier = (x: number, y: number, w: number, c: string): string =>
  R(x, y - 4.5, w, 4.5, 0.6, c) +
  R(x + 1, y - 3.2, w - 1, 1.5, 0.3, P.paper) +
  R(x + w * 0.4, y - 4.5, 2.2, 4.5, 0, ribbon) +
  R(x + w * 0.75, y - 4.5, w * 0.25, 4.5, 0.6, P.ink, 'opacity=".12"');
const gabled = (x: number, h: number, w: number, c: string): House => [x, h, w, c, 'step'];

export const publicTheme: Look = {
  id: 'public',
  skins: {
    all: { panes: 'arch', trim: li(sandstone, 0.45), floor: warm, floorStyle: 'chequer' },
    rooms: {
      a: { wall: sandstone, wallStyle: 'stone', curtain: verdigris, floor: mix(P.cream, P.clay, 0.25) },
      b: {
        wall: mix(verdigris, P.cream, 0.4),
        wainscot: walnut,
        curtain: gold,
        floorStyle: 'herringbone',
        floor: mix(P.clay, P.wood, 0.3),
      },
      c: {
        wall: mix(velvet, P.cream, 0.62),
        wainscot: walnut,
        floorStyle: 'herringbone',
        floor: mix(P.clay, P.wood, 0.2),
        rug: mix(velvet, P.sand, 0.25),
      },
      d: {
        wall: mix(P.sand, P.cream, 0.4),
        wallStyle: 'glazed',
        curtain: velvet,
        floor: mix(P.sage, P.cream, 0.4),
      },
      e: {
        wall: mix(P.blue, P.cream, 0.58),
        wainscot: mix(P.bark, P.sand, 0.25),
        floorStyle: 'boards',
        floor: mix(P.clay, P.wood, 0.4),
      },
      f: {
        wall: mix(P.clay, P.sand, 0.45),
        wallStyle: 'stone',
        floorStyle: 'tile',
        floor: mix(P.steel, P.sand, 0.55),
      },
      pantry: {
        wall: mix(P.sage, P.cream, 0.4),
        wallStyle: 'glazed',
        curtain: gold,
        floor: mix(P.cream, P.sage, 0.3),
        rug: mix(P.sun, P.sand, 0.4),
      },
      table: {
        wall: mix(velvet, P.ink, 0.35),
        wallStyle: 'damask',
        wainscot: sh(walnut, 0.3),
        trim: gold,
        curtain: verdigris,
        floorStyle: 'herringbone',
        floor: mix(P.wood, P.bark, 0.3),
        rug: mix(P.blue, P.night, 0.3),
      },
      sales: { wall: mix(P.coral, P.cream, 0.55), wallStyle: 'stone', curtain: P.coral },
      offers: { wall: mix(P.plum, P.cream, 0.58), wainscot: walnut },
      value: { wall: mix(P.teal, P.cream, 0.55), wainscot: walnut, curtain: verdigris },
      lobby: { wall: sandstone, wallStyle: 'stone', floor: mix(P.cream, P.clay, 0.2) },
      dock: {
        wall: mix(P.clay, P.sand, 0.45),
        wallStyle: 'stone',
        floorStyle: 'tile',
        floor: mix(P.steel, P.sand, 0.5),
      },
      stairwell: { wall: sandstone, wallStyle: 'stone', floor: mix(P.cream, P.clay, 0.2) },
      wing: {
        wall: mix(sandstone, P.cream, 0.3),
        wallStyle: 'stone',
        panes: 'french',
        rug: mix(verdigris, P.sand, 0.3),
      },
      wingShop: { wall: mix(verdigris, P.cream, 0.5), panes: 'french' },
    },
  },
  props: {
    roof:
      // The clock tower between two pitched wings, flags on either side.
      D('M4 86L30 50H394L420 86z', verdigris) +
      Array.from({ length: 24 }, (_, i) =>
        L(`M${14 + i * 17} 86L${30 + i * 15.8} 50`, sh(verdigris, 0.16), 1),
      ).join('') +
      D('M300 50H394L420 86H330z', P.ink, 'opacity=".13"') +
      R(28, 48, 368, 4, 2, li(verdigris, 0.35)) +
      [96, 328]
        .map(
          (x) =>
            R(x - 11, 62, 22, 20, 1, sandstone) +
            D(`M${x - 14} 63L${x} 50L${x + 14} 63z`, li(sandstone, 0.35)) +
            R(x - 5, 66, 10, 14, 5, mix(P.blue, P.night, 0.35)),
        )
        .join('') +
      R(178, 10, 68, 76, 1, sandstone) +
      R(226, 10, 20, 76, 1, sh(sandstone, 0.14)) +
      [18, 32].map((y) => R(178, y, 68, 0.9, 0, sh(sandstone, 0.14))).join('') +
      R(172, 8, 80, 5, 1, li(sandstone, 0.5)) +
      D('M176 8L196 -16H228L248 8z', verdigris) +
      D('M228 -16L248 8H232L220 -16z', P.ink, 'opacity=".16"') +
      clock(212, 30, 14) +
      [60, 364]
        .map((x) => L(`M${x} 50V8`, P.bark, 1.8) + C(x, 7, 2, gold) + flag(x + 1, 10, 26, 17))
        .join('') +
      R(0, 81, 424, 5, 1, li(sandstone, 0.45)) +
      R(0, 85, 424, 1.4, 0, sh(sandstone, 0.2)),
    parapet:
      // A balustrade of stone.
      R(0, 34, 96, 6, 0, sandstone) +
      R(0, 16, 96, 5, 1, li(sandstone, 0.5)) +
      R(0, 20, 96, 1.4, 0, sh(sandstone, 0.2)) +
      Array.from({ length: 8 }, (_, i) =>
        i === 0
          ? ''
          : D(`M${i * 12 - 2} 34c-3-4 1-6 0-13h4c-1 7 3 9 0 13z`, li(sandstone, 0.25)) +
            D(`M${i * 12} 34c1-4 2-6 1-13h1c-1 7 3 9 0 13z`, P.ink, 'opacity=".12"'),
      ).join('') +
      R(-5, 14, 10, 26, 0.5, li(sandstone, 0.15)) +
      R(91, 14, 10, 26, 0.5, li(sandstone, 0.15)) +
      R(0, 34, 96, 1.2, 0, li(sandstone, 0.5)),
    roofSnow:
      drift(
        [
          [30, 50],
          [176, 50],
        ],
        6,
      ) +
      drift(
        [
          [248, 50],
          [394, 50],
        ],
        6,
      ) +
      drift(
        [
          [172, 9],
          [252, 9],
        ],
        3,
      ) +
      drift(
        [
          [4, 83],
          [420, 83],
        ],
        3,
      ),
    parapetSnow: drift(
      [
        [0, 17],
        [96, 17],
      ],
      5,
    ),
    sign:
      plate(mix(P.teal, P.ink, 0.3), li(sandstone, 0.3), sandstone, 2) +
      R(-90, -40, 12, 38, 1, sandstone) +
      R(78, -40, 12, 38, 1, sh(sandstone, 0.1)) +
      [-92, 76]
        .map((x) => R(x, -43, 16, 4, 1, li(sandstone, 0.45)) + R(x, -5, 16, 4, 1, li(sandstone, 0.3)))
        .join(''),
    roofs: [
      // A statue that holds the scales.
      shadow(0, 0, 14, 2, 0.3) +
        R(-10, -14, 20, 14, 1, li(sandstone, 0.2)) +
        R(4, -14, 6, 14, 1, sh(sandstone, 0.14)) +
        D('M-7 -14C-8 -28 -6 -38 0 -40C6 -38 8 -28 7 -14z', verdigris) +
        C(0, -45, 5, verdigris) +
        L('M4 -36L14 -46M14 -46H4M14 -46h8M4 -46v5M22 -46v5', verdigris, 1.8) +
        D('M1 -41h6l-3 4zM19 -41h6l-3 4z', sh(verdigris, 0.2)) +
        D('M2 -39C7 -36 8 -26 7 -14H3z', P.ink, 'opacity=".15"'),
      // Chestnuts in stone tubs.
      [-18, 16]
        .map(
          (x) =>
            R(x - 9, -26, 18, 26, 1, li(sandstone, 0.1)) +
            R(x + 3, -26, 6, 26, 1, sh(sandstone, 0.14)) +
            R(x - 11, -28, 22, 4, 1, li(sandstone, 0.5)) +
            C(x, -40, 13, P.pine) +
            C(x - 4, -44, 7, P.leaf),
        )
        .join(''),
      // A flag of the town.
      L('M0 0V-64', P.bark, 2) + C(0, -65, 2.4, gold) + flag(1, -61, 34, 22),
    ],
    ridge:
      land('M0 66C70 44 150 52 230 60S380 40 470 56 580 70 640 62', mix(P.sun, P.sage, 0.5)) +
      Array.from({ length: 9 }, (_, i) =>
        D(
          `M${i * 74} 120L${i * 74 + 30} 74h36L${i * 74 + 60} 120z`,
          i % 2 ? mix(P.sun, P.sage, 0.35) : mix(P.leaf, P.sage, 0.4),
          'opacity=".8"',
        ),
      ).join('') +
      // The old castle.
      R(300, 30, 76, 34, 1, mix(sandstone, P.sky, 0.3)) +
      [296, 332, 366]
        .map(
          (x, i) =>
            R(x, 14 + i * 4, 16, 52, 1, mix(sandstone, P.sky, 0.25)) +
            [0, 6, 12].map((b) => R(x + b, 10 + i * 4, 4, 6, 0, mix(sandstone, P.sky, 0.25))).join(''),
        )
        .join(''),
    town:
      houses([
        gabled(4, 58, 34, mix(P.sun, P.cream, 0.45)),
        gabled(40, 68, 32, mix(P.rose, P.cream, 0.35)),
        gabled(74, 54, 36, mix(P.sage, P.cream, 0.25)),
        gabled(112, 64, 32, mix(P.coral, P.cream, 0.55)),
        gabled(146, 56, 34, mix(P.blue, P.cream, 0.5)),
        gabled(246, 60, 34, mix(P.sun, P.cream, 0.4)),
        gabled(282, 70, 30, mix(P.clay, P.cream, 0.4)),
        gabled(314, 56, 36, mix(P.rose, P.cream, 0.4)),
        gabled(352, 66, 32, mix(P.sage, P.cream, 0.3)),
        gabled(386, 56, 36, P.cream),
      ]) +
      // The fountain on the square.
      R(188, 108, 50, 12, 3, mix(sandstone, P.steel, 0.2)) +
      E(213, 108, 25, 4, mix(P.sky, P.blue, 0.3)) +
      R(210, 84, 6, 24, 1, mix(sandstone, P.steel, 0.1)) +
      E(213, 86, 12, 3, mix(sandstone, P.steel, 0.2)) +
      L('M213 84c-10-10-16 4-17 20M213 84c10-10 16 4 17 20', li(P.sky, 0.3), 1.6),
    vista: vista(
      mix(P.sun, P.sage, 0.45),
      houses(
        [
          gabled(4, 26, 20, mix(P.sun, P.cream, 0.3)),
          gabled(26, 32, 18, mix(P.rose, P.cream, 0.3)),
          gabled(46, 25, 20, mix(P.blue, P.cream, 0.4)),
          gabled(68, 30, 18, mix(P.coral, P.cream, 0.5)),
          gabled(88, 26, 24, mix(P.sage, P.cream, 0.3)),
        ],
        60,
      ),
      mix(P.sand, P.clay, 0.25),
    ),
    vistaSnow: vista(
      SNOW_SHADE,
      houses(
        [
          gabled(4, 26, 20, mix(P.sun, P.cream, 0.4)),
          gabled(26, 32, 18, mix(P.rose, P.cream, 0.4)),
          gabled(46, 25, 20, mix(P.blue, P.cream, 0.5)),
          gabled(68, 30, 18, mix(P.coral, P.cream, 0.6)),
          gabled(88, 26, 24, mix(P.sage, P.cream, 0.4)),
        ],
        60,
      ) +
        drift(
          [
            [2, 35],
            [110, 31],
          ],
          3,
        ),
      SNOW,
    ),
    van: van(
      mix(P.sun, P.sand, 0.25),
      G(
        0,
        0,
        D('M-9 -7h18v7c0 5-5 7-9 8-4-1-9-3-9-8z', P.blue) +
          D('M-9 -1h18v1c0 5-5 7-9 8-4-1-9-3-9-8z', P.sun) +
          C(0, -4, 1.8, P.cream),
      ),
      P.paper,
    ),
    corners: [
      // A ticket machine.
      shadow(0, -1, 11, 2.6, 0.38) +
        R(-3, -24, 6, 24, 1, P.steel) +
        R(-9, -3, 18, 3, 1.5, sh(P.steel, 0.3)) +
        R(-11, -50, 22, 28, 3, P.coral) +
        R(4, -50, 7, 28, 3, sh(P.coral, 0.2)) +
        R(-8, -46, 13, 10, 1.5, P.ink) +
        L('M-5 -43v4M-2 -43h3v2h-3v2h3', P.sun, 1) +
        R(-7, -32, 11, 3, 1, P.ink) +
        D('M-5 -30h7v9l-3.500-2-3.500 2z', P.paper),
      // Waiting chairs joined in a row.
      shadow(0, -1, 20, 2.8, 0.36) +
        L('M-18 0V-12M18 0V-12M-20 -12H20', P.steel, 1.8) +
        [-13, 0, 13]
          .map((x) => R(x - 6, -30, 12, 13, 3, mix(P.blue, P.steel, 0.2)) + R(x - 6, -15, 12, 4, 2, P.blue))
          .join(''),
      // A stand of forms.
      shadow(0, -1, 13, 2.6, 0.36) +
        R(-13, -54, 26, 54, 1.5, walnut) +
        R(5, -54, 8, 54, 1.5, sh(walnut, 0.25)) +
        [0, 1, 2]
          .map((r) =>
            [0, 1]
              .map(
                (k) =>
                  R(
                    -10 + k * 10.5,
                    -50 + r * 16,
                    9,
                    12,
                    0.5,
                    [P.paper, P.rose, P.sky, P.sage, P.paper, P.sun][(r * 2 + k) % 6] ?? P.paper,
                  ) + R(-11 + k * 10.5, -41 + r * 16, 10.5, 5, 0.8, li(walnut, 0.2)),
              )
              .join(''),
          )
          .join(''),
    ],
    walls: [
      // The town's arms.
      drop(40, 46, 2) +
        R(0, 0, 40, 46, 2, velvet) +
        D('M6 6h28v18c0 10-9 13-14 16-5-3-14-6-14-16z', gold) +
        D('M9 9h22v14c0 8-7 11-11 13-4-2-11-5-11-13z', P.blue) +
        R(15, 18, 10, 12, 0.5, P.cream) +
        [14, 18, 22].map((x) => R(x, 15, 3, 4, 0, P.cream)).join('') +
        R(18, 24, 4, 6, 2, P.blue),
      // Notices under glass.
      drop(60, 42, 2) +
        R(0, 0, 60, 42, 2, walnut) +
        R(3, 3, 54, 36, 1, mix(P.sage, P.cream, 0.4)) +
        (
          [
            [6, 6, P.paper],
            [21, 8, P.rose],
            [37, 6, P.paper],
            [7, 24, P.sun],
            [23, 25, P.paper],
            [40, 23, P.sky],
          ] as const
        )
          .map(
            ([x, y, c]) =>
              R(x, y, 13, 14, 0.5, c) +
              R(x + 2, y + 4, 9, 1.2, 0.5, P.steel) +
              R(x + 2, y + 7, 6, 1.2, 0.5, P.steel) +
              C(x + 6.5, y + 1.2, 1.1, P.coral),
          )
          .join(''),
      // Dossiers on a shelf, their ribbons hanging.
      [0, 22]
        .map(
          (y) =>
            R(1, y + 18, 56, 4, 1, P.ink, 'opacity=".18" filter="url(#soft1)"') +
            [0, 1, 2]
              .map(
                (k) =>
                  dossier(
                    3 + k * 18,
                    y + 17,
                    16,
                    [mix(P.clay, P.sand, 0.4), P.sage, mix(P.rose, P.sand, 0.3)][(k + y) % 3] ?? P.sand,
                  ) +
                  dossier(
                    4 + k * 18,
                    y + 12.5,
                    14,
                    [P.sand, mix(P.clay, P.sand, 0.5), P.sage][(k + y) % 3] ?? P.sand,
                  ),
              )
              .join('') +
            R(0, y + 17, 58, 2.6, 1, walnut),
        )
        .join(''),
    ],
    pride:
      // A bust of the founder on a column.
      shadow(0, -1, 14, 2.8, 0.36) +
      R(-12, -4, 24, 4, 1, li(sandstone, 0.3)) +
      R(-9, -28, 18, 25, 1, li(sandstone, 0.15)) +
      [-5, 0, 5].map((x) => R(x - 0.6, -27, 1.2, 22, 0.6, sh(sandstone, 0.16))).join('') +
      R(-12, -32, 24, 5, 1, li(sandstone, 0.45)) +
      D('M-11 -32c0-8 5-11 11-11s11 3 11 11z', P.paper) +
      D('M4 -42c4 1 7 4 7 10H5z', sh(P.paper, 0.18)) +
      R(-3, -46, 6, 6, 2, sh(P.paper, 0.1)) +
      C(0, -52, 7.5, P.paper) +
      D('M-7.500 -53c0-7 5-9 8-9s7 3 7 8c-4-3-11-3-15 1z', sh(P.paper, 0.2)),
    hearth:
      // A drinking fountain under a mosaic and the people's coffee machine.
      shadow(0, -1, 20, 3, 0.36) +
      R(-16, -58, 32, 58, 3, verdigris) +
      R(5, -58, 11, 58, 3, sh(verdigris, 0.2)) +
      R(-12, -53, 18, 16, 1.5, P.ink) +
      [0, 1, 2].map((i) => C(-8 + i * 5.5, -45, 1.8, [P.sun, P.coral, P.cream][i] ?? P.sun)).join('') +
      R(-12, -32, 18, 14, 1.5, sh(verdigris, 0.55)) +
      D('M-7 -19l1-8h6l1 8z', P.paper) +
      L('M-2 -32v4', P.bark, 1.6) +
      R(-12, -12, 18, 4, 1, gold) +
      L('M-3 -31c-2-4 2-5 0-9', P.paper, 1, 'opacity=".5"'),
    bay:
      shadow(0, -1, 28, 3.4, 0.38) +
      R(-28, -6, 50, 4, 1, P.steel) +
      L('M22 -4L30 -40', P.steel, 2) +
      C(-18, -2, 3.2, P.ink) +
      C(14, -2, 3.2, P.ink) +
      [0, 1, 2, 3, 4, 5]
        .map((i) =>
          dossier(
            -26 + (i % 2) * 2,
            -6 - i * 4.5,
            22,
            [mix(P.clay, P.sand, 0.4), P.sage, P.sand][i % 3] ?? P.sand,
          ),
        )
        .join('') +
      [0, 1, 2, 3]
        .map((i) =>
          dossier(
            -1 + (i % 2),
            -6 - i * 4.5,
            20,
            [mix(P.rose, P.sand, 0.3), P.sand, mix(P.clay, P.sand, 0.4)][i % 3] ?? P.sand,
          ),
        )
        .join(''),
    yards: [
      // The town's clock on a post, and its flower bed.
      shadow(0, -1, 12, 2.4, 0.34) +
        R(-2, -50, 4, 50, 1, mix(P.pine, P.ink, 0.4)) +
        clock(0, -56, 9) +
        R(-6, -4, 12, 4, 1, mix(P.pine, P.ink, 0.4)),
      // A bicycle.
      shadow(0, 0, 24, 2.4, 0.3) +
        [-15, 15]
          .map(
            (x) => C(x, -10, 9.5, 'none', `stroke="${P.ink}" stroke-width="1.800"`) + C(x, -10, 1.6, P.ink),
          )
          .join('') +
        L('M-15 -10L-6 -26H9L15 -10M-6 -26L0 -10L9 -26M-15 -10H0M9 -26L8 -32h5M-9 -29h7', P.coral, 2) +
        R(9, -31, 12, 8, 1, P.clay),
    ],
  },
};
