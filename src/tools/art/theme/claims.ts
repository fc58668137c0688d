/** An insurer in a French town: a Haussmann front under zinc, cream panelling and slate blue, umbrellas for any weather. */
import { P, li, mix, sh } from '../palette.ts';
import { C, D, E, G, L, R, drop, shadow } from '../pen.ts';
import { drift, houses, land, pane, plate, SNOW, SNOW_SHADE, van, vista, type House } from './kit.ts';
import type { Look } from './look.ts';

const zinc = mix(P.steel, P.blue, 0.22);
const slate = mix(P.blue, P.steel, 0.5);
const stone = mix(P.cream, P.sand, 0.35);
const cream = mix(P.cream, P.sand, 0.12);
const parquet = mix(P.clay, P.sand, 0.25);
const gold = mix(P.sun, P.clay, 0.25);

/** An umbrella, open; origin the tip of its handle. */
const umbrella = (c: string, s = 1): string =>
  `<g transform="scale(${s})">${L('M0 -4V-30M0 -4c0 4-5 4-5 0', P.bark, 1.8)}${D('M-20 -26C-18 -40 -8 -44 0 -44S18 -40 20 -26C17 -29 13 -29 10 -26C7 -29 3 -29 0 -26C-3 -29 -7 -29 -10 -26C-13 -29 -17 -29 -20 -26z', c)}${D('M0 -44C8 -44 18 -40 20 -26C17 -29 13 -29 10 -26C10 -34 6 -41 0 -44z', P.ink, 'opacity=".16"')}${D('M0 -44C-5 -40 -10 -34 -10 -26C-7 -29 -3 -29 0 -26z', li(c, 0.3))}${L('M0 -44v-3', P.bark, 1.8)}</g>`;

const street = (tone: string): House[] => [
  [4, 62, 44, mix(P.cream, tone, 0.25), 'mansard', mix(zinc, tone, 0.3)],
  [50, 74, 40, mix(P.sand, tone, 0.25), 'mansard', mix(zinc, tone, 0.3)],
  [92, 58, 48, mix(P.cream, tone, 0.3), 'mansard', mix(zinc, tone, 0.3)],
  [236, 66, 44, mix(P.sand, tone, 0.25), 'mansard', mix(zinc, tone, 0.3)],
  [282, 78, 40, mix(P.cream, tone, 0.25), 'mansard', mix(zinc, tone, 0.3)],
  [324, 60, 46, mix(P.sand, tone, 0.3), 'mansard', mix(zinc, tone, 0.3)],
  [372, 70, 44, mix(P.cream, tone, 0.25), 'mansard', mix(zinc, tone, 0.3)],
];
/** A church with two towers and a dome behind. */
const church = (x: number, y: number, s: number, c: string, roof: string): string =>
  G(
    x,
    y,
    R(-22, -44, 44, 44, 1, c) +
      [-26, 14]
        .map(
          (t) =>
            R(t, -74, 12, 74, 1, c) +
            D(`M${t - 1} -74l7-16 7 16z`, roof) +
            R(t + 4, -66, 4, 10, 2, sh(c, 0.25)),
        )
        .join('') +
      D('M-16 -44C-16 -60 16 -60 16 -44z', roof) +
      C(0, -30, 7, sh(c, 0.2)) +
      C(0, -30, 5, li(c, 0.4)) +
      R(-5, -14, 10, 14, 5, sh(c, 0.3)),
    s,
  );

export const claims: Look = {
  id: 'claims',
  skins: {
    all: { panes: 'french', wallStyle: 'panels', floor: parquet, floorStyle: 'herringbone', trim: P.paper },
    rooms: {
      a: { wall: cream, curtain: slate, rug: mix(P.blue, P.sand, 0.25) },
      b: { wall: mix(P.blue, P.cream, 0.52), wainscot: mix(P.cream, P.blue, 0.12), curtain: cream },
      c: { wall: mix(P.rose, P.cream, 0.72), rug: mix(P.rose, P.plum, 0.3) },
      d: {
        wall: mix(P.steel, P.cream, 0.45),
        wainscot: mix(P.cream, P.steel, 0.2),
        curtain: mix(P.coral, P.rose, 0.4),
        rug: mix(P.coral, P.sand, 0.3),
      },
      e: { wall: slate, wainscot: sh(slate, 0.25), curtain: P.sand },
      f: {
        wall: mix(P.sage, P.cream, 0.55),
        floorStyle: 'chequer',
        floor: mix(P.cream, P.steel, 0.25),
        curtain: mix(P.sage, P.pine, 0.4),
      },
      pantry: {
        wall: mix(P.sun, P.cream, 0.78),
        wainscot: mix(P.cream, P.sun, 0.1),
        curtain: slate,
        floorStyle: 'chequer',
        floor: mix(P.cream, P.steel, 0.2),
        rug: mix(P.coral, P.sand, 0.4),
      },
      table: {
        wall: mix(slate, P.ink, 0.35),
        wainscot: mix(slate, P.ink, 0.5),
        trim: gold,
        curtain: mix(P.coral, P.plum, 0.25),
        floor: mix(P.wood, P.clay, 0.4),
        rug: mix(P.coral, P.plum, 0.45),
      },
      sales: { wall: mix(P.coral, P.cream, 0.6), curtain: P.coral },
      offers: { wall: mix(P.plum, P.cream, 0.6) },
      value: { wall: mix(P.teal, P.cream, 0.6), curtain: slate },
      lobby: { wall: cream, floorStyle: 'chequer', floor: mix(P.cream, P.steel, 0.2) },
      dock: { wall: stone, wallStyle: 'stone', floorStyle: 'tile', floor: mix(P.steel, P.sand, 0.45) },
      stairwell: { wall: cream, floorStyle: 'chequer', floor: mix(P.cream, P.steel, 0.2) },
      wing: { wall: mix(P.blue, P.cream, 0.6), rug: mix(P.blue, P.sand, 0.3) },
      wingShop: { wall: mix(P.rose, P.cream, 0.7) },
    },
  },
  props: {
    roof:
      // A zinc mansard with round windows, tall chimneys and their pots.
      [52, 356]
        .map(
          (x) =>
            R(x, 4, 22, 40, 1, mix(P.clay, P.sand, 0.3)) +
            R(x + 15, 4, 7, 40, 1, mix(P.clay, P.bark, 0.3)) +
            R(x - 2, 2, 26, 5, 1, stone) +
            [2, 9, 16].map((p) => R(x + p, -6, 5, 9, 1, mix(P.coral, P.clay, 0.4))).join(''),
        )
        .join('') +
      `<clipPath id="mn"><path d="M8 86C20 78 26 50 34 34H390C398 50 404 78 416 86z"/></clipPath><g clip-path="url(#mn)">${R(0, 30, 424, 56, 0, zinc)}${Array.from({ length: 20 }, (_, i) => R(i * 22 + 6, 30, 1.6, 56, 0, sh(zinc, 0.22)) + R(i * 22 + 8, 30, 2.6, 56, 0, li(zinc, 0.4), 'opacity=".7"')).join('')}${D('M300 30H424V86H330z', P.ink, 'opacity=".14"')}</g>` +
      R(30, 30, 364, 6, 3, li(zinc, 0.35)) +
      [84, 340]
        .map(
          (x) =>
            C(x, 60, 13, stone) +
            C(x, 60, 9.6, mix(P.sky, P.blue, 0.4)) +
            D(`M${x - 8} 65a9.600 9.600 0 0 1 12-14z`, P.paper, 'opacity=".5"') +
            L(`M${x - 9.5} 60h19M${x} 50.500v19`, stone, 1.5) +
            D(`M${x - 10} 48c5-6 15-6 20 0l-3 2c-4-3-10-3-14 0z`, stone),
        )
        .join('') +
      R(0, 78, 424, 8, 1, stone) +
      Array.from({ length: 35 }, (_, i) => R(6 + i * 12, 83, 6, 3, 0.5, sh(stone, 0.16))).join('') +
      R(0, 77, 424, 2, 1, P.paper) +
      // A flag on its pole.
      L('M212 34V2', P.bark, 2) +
      R(213, 3, 9, 15, 0.5, P.blue) +
      R(222, 3.5, 9, 15, 0.5, P.paper) +
      R(231, 4, 9, 15, 0.5, P.coral),
    parapet:
      `<clipPath id="mz"><rect x="0" y="8" width="96" height="32"/></clipPath><g clip-path="url(#mz)">${R(0, 8, 96, 26, 0, zinc)}${[8, 32, 56, 80].map((x) => R(x, 8, 1.4, 26, 0, sh(zinc, 0.22)) + R(x + 1.6, 8, 2.4, 26, 0, li(zinc, 0.4), 'opacity=".7"')).join('')}</g>` +
      R(0, 6, 96, 4, 1, li(zinc, 0.3)) +
      G(
        45,
        32,
        D('M-12 0V-18C-12 -27 12 -27 12 -18V0z', stone) +
          D('M-14 -18C-14 -30 14 -30 14 -18l-3 1C11 -25 -11 -25 -11 -17z', sh(stone, 0.14)) +
          pane(0, -1, 15, 17),
      ) +
      R(0, 32, 96, 8, 0, stone) +
      R(0, 31, 96, 2, 0, P.paper) +
      R(0, 38, 96, 2, 0, sh(stone, 0.2)),
    roofSnow:
      drift(
        [
          [30, 32],
          [394, 32],
        ],
        7,
      ) +
      drift(
        [
          [2, 80],
          [422, 80],
        ],
        4,
      ),
    parapetSnow:
      drift(
        [
          [0, 8],
          [96, 8],
        ],
        6,
      ) +
      drift(
        [
          [31, 12],
          [45, 7],
          [59, 12],
        ],
        3,
      ),
    sign:
      plate(mix(P.blue, P.ink, 0.45), gold, gold, 3) +
      L('M-77 -38c-6 0-8 4-6 8M77 -38c6 0 8 4 6 8', gold, 2) +
      G(0, -38, umbrella(P.coral, 0.42)),
    roofs: [
      // Chimney stack with its row of pots.
      R(-20, -38, 40, 38, 1, mix(P.clay, P.sand, 0.35)) +
        R(8, -38, 12, 38, 1, mix(P.clay, P.bark, 0.25)) +
        R(-22, -42, 44, 6, 1, stone) +
        [-17, -8, 1, 10]
          .map(
            (x) =>
              R(x, -52, 6, 11, 1, mix(P.coral, P.clay, 0.4)) + R(x + 4, -52, 2, 11, 1, sh(P.coral, 0.35)),
          )
          .join(''),
      // A roof terrace: iron rail, box trees, a little table.
      [-28, 24]
        .map(
          (x) =>
            R(x - 5, -34, 10, 8, 2, mix(P.coral, P.clay, 0.5)) +
            C(x, -42, 9, P.pine) +
            C(x - 3, -45, 4, P.leaf),
        )
        .join('') +
        L('M-14 -34H14M-14 -34V-26M14 -34V-26', P.ink, 1.6) +
        E(0, -46, 8, 2, P.paper) +
        L('M0 -46v12', P.ink, 1.4) +
        R(-34, -28, 68, 28, 1, zinc),
      // An aerial and a weathercock.
      R(-9, -40, 18, 40, 1, stone) +
        R(3, -40, 6, 40, 1, sh(stone, 0.18)) +
        L('M0 -40V-66M-12 -56h24', P.ink, 1.4) +
        D('M-6 -66c4-4 6-1 8 0l5-3-1 5c-2 4-8 4-10 1z', P.coral),
    ],
    ridge:
      land('M0 70C80 40 160 46 240 62S420 40 520 52 600 60 640 56', mix(P.sage, P.steel, 0.35)) +
      houses(
        Array.from({ length: 16 }, (_, i): House => [
          10 + i * 39,
          18 + ((i * 7) % 5) * 5,
          34,
          mix(P.cream, P.sky, 0.4 + (i % 3) * 0.1),
          'mansard',
          mix(zinc, P.sky, 0.3),
        ]),
        96,
      ) +
      church(330, 96, 0.8, mix(P.sand, P.sky, 0.35), mix(zinc, P.sky, 0.2)) +
      R(0, 94, 640, 26, 0, mix(P.leaf, P.sage, 0.5)),
    town: houses(street(P.sky)) + church(190, 120, 1, mix(P.sand, P.sky, 0.25), mix(zinc, P.sky, 0.15)),
    vista: vista(
      mix(P.sage, P.sky, 0.45),
      houses(
        [
          [6, 30, 22, cream, 'mansard', zinc],
          [30, 36, 20, stone, 'mansard', zinc],
          [52, 28, 24, cream, 'mansard', zinc],
          [98, 33, 22, stone, 'mansard', zinc],
        ],
        60,
      ) + church(86, 58, 0.42, stone, zinc),
      mix(P.leaf, P.pine, 0.3),
    ),
    vistaSnow: vista(
      SNOW_SHADE,
      houses(
        [
          [6, 30, 22, cream, 'mansard', SNOW],
          [30, 36, 20, stone, 'mansard', SNOW],
          [52, 28, 24, cream, 'mansard', SNOW],
          [98, 33, 22, stone, 'mansard', SNOW],
        ],
        60,
      ) + church(86, 58, 0.42, stone, SNOW),
      SNOW,
    ),
    van: van(slate, G(0, 20, umbrella(P.coral, 0.62)), P.cream),
    corners: [
      // A stand with umbrellas and a bowler hat on top.
      shadow(0, -1, 11, 2.6, 0.38) +
        L('M-5 -10L-8 -44M1 -10L1 -48M6 -10L10 -42', P.bark, 1.6) +
        D('M-7 -14L-12 -38l6-1zM1 -14L-2 -42h6zM6 -14L13 -37l-6-1z', P.coral) +
        D('M1 -14L-2 -42h6z', slate) +
        D('M6 -14L13 -37l-6-1z', P.sun) +
        D('M-10 -22h20l-2 22H-8z', gold) +
        D('M3 -22h7l-2 22H3z', sh(gold, 0.25)) +
        R(-11, -23, 22, 3, 1, li(gold, 0.3)),
      // An orange tree in a white box.
      shadow(0, -1, 13, 2.8, 0.38) +
        R(-2, -30, 4, 14, 1, P.bark) +
        C(0, -42, 14, P.pine) +
        C(-5, -46, 7, P.leaf) +
        C(6, -38, 7, sh(P.pine, 0.15)) +
        [
          [-7, -38],
          [3, -48],
          [8, -42],
          [-2, -34],
        ]
          .map(([x, y]) => C(x ?? 0, y ?? 0, 2, mix(P.sun, P.coral, 0.4)))
          .join('') +
        R(-11, -18, 22, 18, 1, P.paper) +
        R(4, -18, 7, 18, 1, sh(P.paper, 0.16)) +
        L('M-8 -15h9v12h-9z', sh(P.paper, 0.2), 0.8),
      // A toy house struck by a storm cloud, on its stand: what is insured.
      shadow(0, -1, 13, 2.6, 0.36) +
        R(-2.5, -22, 5, 22, 1, P.bark) +
        R(-8, -3, 16, 3, 1.5, sh(P.bark, 0.2)) +
        R(-15, -25, 30, 4, 1, P.wood) +
        R(-10, -37, 20, 12, 1, cream) +
        D('M-13 -36L0 -47L13 -36z', mix(P.coral, P.bark, 0.2)) +
        R(-3, -33, 6, 8, 0.5, slate) +
        C(-4, -55, 5, P.steel) +
        C(3, -57, 6, P.steel) +
        R(-9, -55, 18, 5, 2.5, P.steel) +
        D('M2 -50l-5 6h3l-2 5 6-7h-3z', P.sun),
    ],
    walls: [
      // A storm over a map of the country.
      drop(56, 46, 2) +
        R(0, 0, 56, 46, 2, P.paper) +
        D('M16 6l12-2 10 5 10 3-3 12 4 10-12 8-10-3-12 2-3-14-6-8z', mix(P.sage, P.cream, 0.3)) +
        D('M24 22c-5-1-5 6 0 6h12c5 0 5-7 0-6-1-6-9-7-12 0z', slate) +
        L('M27 31l-2 4M32 31l-2 5M37 31l-2 4', P.blue, 1.3) +
        C(40, 13, 1.8, P.coral) +
        C(20, 16, 1.8, P.coral),
      // A framed umbrella: the house's arms.
      drop(44, 46, 1) +
        R(0, 0, 44, 46, 1.5, gold) +
        R(3, 3, 38, 40, 1, mix(P.blue, P.ink, 0.35)) +
        G(22, 38, umbrella(P.coral, 0.66)),
      // A case of files in blue.
      [0, 22]
        .map(
          (y) =>
            R(1, y + 16, 54, 4, 1, P.ink, 'opacity=".16" filter="url(#soft1)"') +
            Array.from(
              { length: 8 },
              (_, i) =>
                R(
                  1.5 + i * 6.8,
                  y + 1 + (i % 3),
                  6,
                  14 - (i % 3),
                  0.8,
                  [slate, P.blue, cream, slate, mix(P.coral, P.rose, 0.3), P.blue, slate, cream][
                    (i + y) % 8
                  ] ?? slate,
                ) + R(3 + i * 6.8, y + 6, 3, 3, 0.4, P.paper),
            ).join('') +
            R(0, y + 15, 56, 3, 1, mix(P.wood, P.sand, 0.2)),
        )
        .join(''),
    ],
    pride:
      shadow(0, -1, 18, 3, 0.36) +
      R(-12, -20, 24, 20, 1, P.paper) +
      R(4, -20, 8, 20, 1, sh(P.paper, 0.16)) +
      R(-14, -22, 28, 4, 1, stone) +
      R(-14, -3, 28, 3, 1, stone) +
      G(0, -22, umbrella(gold, 0.9)) +
      R(-7, -13, 14, 5, 1, gold),
    hearth:
      // A marble fireplace with a mirror and a clock.
      R(-20, -70, 40, 28, 2, gold) +
      R(-17, -67, 34, 25, 1.5, mix(P.sky, P.paper, 0.4)) +
      D('M-12 -43L2 -67h8L-4 -43z', P.paper, 'opacity=".6"') +
      shadow(0, -1, 28, 3.2, 0.36) +
      R(-27, -36, 54, 36, 1, P.paper) +
      R(14, -36, 13, 36, 1, sh(P.paper, 0.14)) +
      R(-16, -26, 32, 26, 2, P.ink) +
      C(0, -8, 16, 'url(#glowSun)') +
      D('M-10 -3c1-8 5-8 6-16 4 4 4 7 4 10l3-4c3 4 5 6 5 10z', P.coral) +
      D('M-4 -3c0-5 3-5 4-9 2 3 3 5 3 9z', P.sun) +
      R(-12, -4, 24, 3, 1, P.bark) +
      R(-30, -40, 60, 5, 1, li(stone, 0.5)) +
      R(-30, -36, 60, 1.4, 0.5, sh(stone, 0.25)) +
      C(0, -46, 5, gold) +
      C(0, -46, 3.6, P.paper) +
      L('M0 -46v-2.500M0 -46h2', P.ink, 0.9),
    bay:
      shadow(0, -1, 28, 3.4, 0.38) +
      R(-28, -40, 3, 40, 1, P.steel) +
      R(24, -40, 3, 40, 1, sh(P.steel, 0.25)) +
      [0, 1]
        .map(
          (r) =>
            R(-28, -4 - r * 19, 55, 3, 1, P.steel) +
            Array.from(
              { length: 6 },
              (_, i) =>
                R(
                  -24 + i * 8.2,
                  -18 - r * 19,
                  7,
                  14,
                  0.8,
                  [slate, cream, P.blue, mix(P.coral, P.rose, 0.3)][(i + r) % 4] ?? slate,
                ) + R(-22 + i * 8.2, -12 - r * 19, 3, 3, 0.4, P.paper),
            ).join(''),
        )
        .join('') +
      R(-14, -54, 26, 14, 1, P.sand) +
      D('M-14 -54h26l-13 8z', sh(P.sand, 0.14)),
    yards: [
      // A column for posters, as on the boulevards.
      shadow(0, -1, 14, 2.8, 0.38) +
        R(-12, -48, 24, 48, 1, P.pine) +
        R(4, -48, 8, 48, 1, sh(P.pine, 0.3)) +
        R(-12, -44, 15, 20, 0.5, P.cream) +
        C(-5, -36, 4, P.coral) +
        L('M-10 -28h10', P.ink, 1) +
        R(4, -40, 7, 16, 0.5, mix(P.sun, P.cream, 0.2)) +
        R(-12, -20, 12, 14, 0.5, slate) +
        R(-15, -51, 30, 5, 2, P.pine) +
        D('M-13 -51C-12 -62 12 -62 13 -51z', sh(P.pine, 0.1)) +
        C(0, -62, 2.4, gold) +
        R(-13, -4, 26, 4, 1, sh(P.pine, 0.35)),
      // A café table with two chairs.
      shadow(0, 0, 22, 2.6, 0.34) +
        L('M0 0V-20M-7 0h14', P.ink, 1.8) +
        E(0, -21, 12, 3, P.paper) +
        R(-3, -26, 4, 4.5, 1, P.coral) +
        [-20, 20]
          .map(
            (x) =>
              L(`M${x - 5} 0V-12H${x + 5}V0M${x + (x < 0 ? -5 : 5)} -12V-26`, P.wood, 1.8) +
              R(x - 6, -14, 12, 3, 1, P.clay),
          )
          .join(''),
    ],
  },
};
