/** Box makers at golden hour: kraft, brick and timber, presses and rolls, a mill town among soft hills. */
import { P, li, mix, sh } from '../palette.ts';
import { C, D, E, G, L, R, drop, shadow, turn } from '../pen.ts';
import { chimney, gable, parasol, planter, tank } from '../outdoors/outdoors.ts';
import { monstera } from '../room/plants.ts';
import { clutter } from '../room/trades.ts';
import { drift, houses, land, plate, SNOW, SNOW_SHADE, van, vista } from './kit.ts';
import type { Look } from './look.ts';

const brick = mix(P.coral, P.clay, 0.62);
const tile = mix(P.coral, P.bark, 0.32);
const kraft = mix(P.clay, P.sand, 0.3);
const plaster = mix(P.sand, P.cream, 0.35);

/** A roll of paper standing on end. */
const roll = (x: number, y: number, r: number, h: number, c: string): string =>
  R(x - r, y - h, r * 2, h, 1, c) +
  R(x + r * 0.3, y - h, r * 0.7, h, 1, sh(c, 0.16)) +
  E(x, y - h, r, r * 0.34, li(c, 0.5)) +
  E(x, y - h, r * 0.62, r * 0.2, sh(c, 0.1)) +
  E(x, y - h, r * 0.28, r * 0.1, P.bark) +
  E(x, y, r, r * 0.3, sh(c, 0.1));
/** A box, lid open or shut. */
const box = (x: number, y: number, w: number, h: number, c: string, band: string = P.teal): string =>
  R(x, y - h, w, h, 1, c) +
  R(x + w * 0.68, y - h, w * 0.32, h, 1, sh(c, 0.18)) +
  R(x, y - h, w, 2.4, 0.8, li(c, 0.35)) +
  R(x + w * 0.4, y - h, w * 0.16, h, 0, band, 'opacity=".85"');

export const paper: Look = {
  id: 'paper',
  skins: {
    all: { beams: mix(P.wood, P.bark, 0.25) },
    rooms: {
      a: {
        wall: plaster,
        wainscot: mix(P.rose, P.sand, 0.25),
        curtain: P.coral,
        rug: mix(P.coral, P.sand, 0.45),
      },
      b: {
        wall: mix(P.sage, P.cream, 0.5),
        wainscot: mix(P.sage, P.teal, 0.3),
        curtain: P.sage,
        floor: mix(P.clay, P.wood, 0.25),
      },
      c: {
        wall: mix(P.rose, P.cream, 0.62),
        wallStyle: 'stripe',
        floor: mix(P.clay, P.cream, 0.3),
        rug: mix(P.plum, P.sand, 0.35),
      },
      d: {
        wall: mix(P.teal, P.cream, 0.68),
        wainscot: mix(P.teal, P.sand, 0.35),
        curtain: P.rose,
        rug: mix(P.teal, P.sand, 0.3),
        floor: mix(P.clay, P.bark, 0.1),
      },
      e: {
        wall: mix(P.sun, P.sand, 0.55),
        wallStyle: 'stripe',
        floor: mix(P.clay, P.steel, 0.35),
        floorStyle: 'tile',
      },
      f: {
        wall: mix(brick, P.sand, 0.45),
        wallStyle: 'bricks',
        floor: mix(P.steel, P.sand, 0.5),
        floorStyle: 'tile',
      },
      pantry: {
        wall: mix(P.sun, P.cream, 0.62),
        wainscot: mix(P.clay, P.sand, 0.35),
        curtain: P.teal,
        rug: mix(P.sun, P.sand, 0.35),
      },
      table: {
        wall: mix(P.teal, P.ink, 0.25),
        wallStyle: 'board',
        wainscot: sh(P.bark, 0.12),
        curtain: P.sun,
        floor: sh(P.wood, 0.08),
        rug: mix(P.teal, P.night, 0.45),
      },
      sales: { wall: mix(P.coral, P.cream, 0.5), wainscot: mix(P.coral, P.sand, 0.25), curtain: P.coral },
      offers: { wall: mix(P.plum, P.cream, 0.55), wallStyle: 'stripe', floor: mix(P.clay, P.cream, 0.25) },
      value: {
        wall: mix(P.teal, P.cream, 0.55),
        wainscot: mix(P.sage, P.teal, 0.3),
        curtain: P.sage,
        floor: mix(P.clay, P.sand, 0.4),
      },
      lobby: {
        wall: mix(P.sand, P.cream, 0.5),
        wainscot: mix(P.wood, P.sand, 0.2),
        floor: mix(P.steel, P.cream, 0.55),
        floorStyle: 'tile',
      },
      dock: {
        wall: mix(brick, P.sand, 0.4),
        wallStyle: 'bricks',
        floor: mix(P.steel, P.sand, 0.45),
        floorStyle: 'tile',
      },
      stairwell: {
        wall: mix(P.sand, P.cream, 0.5),
        wainscot: mix(P.wood, P.sand, 0.2),
        floor: mix(P.steel, P.cream, 0.55),
        floorStyle: 'tile',
      },
      wing: {
        wall: mix(P.sage, P.cream, 0.6),
        floor: mix(P.clay, P.cream, 0.45),
        rug: mix(P.leaf, P.sand, 0.4),
      },
      wingShop: { wall: mix(P.sky, P.cream, 0.45), floor: mix(P.clay, P.cream, 0.4) },
    },
  },
  props: {
    roof:
      G(64, 50, chimney(brick), 1.2) +
      G(360, 52, chimney(brick), 1.05) +
      G(0, 24, gable(tile)) +
      D('M196 84V58L212 44L228 58V84z', P.cream),
    parapet: (() => {
      let out = R(0, 26, 96, 14, 0, brick);
      for (let y = 28, k = 0; y < 40; y += 4, k++)
        for (let x = (k % 2) * 6 - 6; x < 96; x += 12)
          out += R(x + 0.4, y, 11.2, 3.4, 0.6, (x * 7 + k * 5) % 4 === 0 ? sh(brick, 0.1) : li(brick, 0.08));
      return out + R(0, 24, 96, 4, 1, P.cream) + R(0, 27.2, 96, 1.4, 0, sh(P.cream, 0.26));
    })(),
    roofSnow:
      drift(
        [
          [62, 27],
          [362, 27],
        ],
        7,
      ) +
      drift(
        [
          [4, 82],
          [420, 82],
        ],
        4,
      ) +
      [118, 306]
        .map((x) =>
          drift(
            [
              [x - 22, 57],
              [x, 37],
              [x + 22, 57],
            ],
            3,
          ),
        )
        .join(''),
    parapetSnow: drift(
      [
        [0, 25],
        [96, 25],
      ],
      5,
    ),
    sign:
      plate(P.teal, sh(P.bark, 0.3), P.bark) +
      G(-84, -10, box(-6, 0, 12, 11, kraft)) +
      G(84, -10, box(-6, 0, 12, 11, P.rose)),
    roofs: [
      parasol(),
      tank(),
      // The mill's saw-tooth skylight.
      shadow(0, 0, 34, 2.4, 0.3) +
        [-36, -12, 12]
          .map(
            (x) =>
              D(`M${x} 0V-22L${x + 24} -8V0z`, tile) +
              D(`M${x} -22l4 2.400V0h-4z`, mix(P.sky, P.sun, 0.3)) +
              L(`M${x} -22l24 14`, li(tile, 0.4), 1.2),
          )
          .join(''),
    ],
    ridge: land('M0 60C60 20 120 30 190 44S330 10 400 34 560 72 640 60', mix(P.sage, P.sky, 0.3)),
    town:
      // Two mill stacks over the roofs of a small town.
      [
        [104, 104],
        [286, 112],
      ]
        .map(
          ([x = 0, h = 0]) =>
            D(`M${x} 120l3 ${-h}h8l3 ${h}z`, mix(brick, P.sky, 0.35)) +
            R(x + 1, 120 - h - 3, 12, 5, 1, mix(P.cream, P.sky, 0.3)) +
            C(x + 14, 108 - h, 6, P.paper, 'opacity=".5"') +
            C(x + 24, 101 - h, 9, P.paper, 'opacity=".4"'),
        )
        .join('') +
      houses([
        [6, 46, 38, mix(P.clay, P.sky, 0.4), 'gable'],
        [48, 66, 30, mix(P.rose, P.sky, 0.4), 'step'],
        [82, 40, 44, mix(P.sand, P.sky, 0.3), 'gable'],
        [132, 54, 36, mix(brick, P.sky, 0.4), 'gable'],
        [172, 38, 42, mix(P.sage, P.sky, 0.4), 'gable'],
        [218, 62, 30, mix(P.clay, P.sky, 0.4), 'step'],
        [252, 44, 40, mix(P.rose, P.sky, 0.35), 'gable'],
        [300, 56, 34, mix(P.sand, P.sky, 0.35), 'gable'],
        [338, 36, 46, mix(brick, P.sky, 0.45), 'gable'],
        [388, 48, 32, mix(P.sage, P.sky, 0.35), 'gable'],
      ]),
    vista: vista(
      mix(P.sage, P.sky, 0.35),
      D('M84 60l2-44h6l2 44z', mix(brick, P.sage, 0.3)) +
        C(93, 12, 4, P.paper, 'opacity=".6"') +
        houses(
          [
            [62, 18, 18, mix(P.clay, P.sage, 0.4), 'gable'],
            [98, 14, 16, mix(P.rose, P.sage, 0.4), 'gable'],
          ],
          56,
        ),
      mix(P.leaf, P.sage, 0.35),
    ),
    vistaSnow: vista(
      SNOW_SHADE,
      D('M84 60l2-44h6l2 44z', mix(brick, P.sky, 0.4)) +
        houses(
          [
            [62, 18, 18, mix(P.clay, P.sky, 0.5), 'gable', SNOW],
            [98, 14, 16, mix(P.rose, P.sky, 0.5), 'gable', SNOW],
          ],
          56,
        ),
      SNOW,
    ),
    van: van(P.teal, R(-17, -7, 34, 14, 3, P.cream) + box(-9, 5, 13, 10, kraft) + box(5, 5, 8, 7, P.rose)),
    corners: [
      // Rolls of card waiting for the press.
      shadow(0, -1, 18, 3.4, 0.38) +
        roll(-7, -4, 8, 44, kraft) +
        roll(8, -3, 7, 34, mix(P.rose, P.cream, 0.3)) +
        roll(1, 0, 7, 22, P.cream),
      G(0, 0, monstera(), 0.72),
      // Boxes in a tower, the smallest on top.
      shadow(0, -1, 15, 3, 0.38) +
        box(-14, 0, 28, 17, kraft) +
        box(-11, -17, 21, 13, mix(P.sage, P.cream, 0.2), P.sun) +
        box(-7, -30, 14, 10, P.rose, P.cream) +
        box(-4, -40, 8, 7, P.sun, P.coral),
    ],
    walls: [
      // How a box unfolds.
      drop(58, 42, 2) +
        R(0, 0, 58, 42, 2, P.paper) +
        D('M22 8h14v8h12v12H36v8H22v-8H10V16h12z', mix(kraft, P.cream, 0.25)) +
        L('M22 16h14v12H22zM22 16v12M36 16v12', sh(P.clay, 0.35), 0.9, 'stroke-dasharray="2 1.600"') +
        L('M6 38h14', P.steel, 1.2),
      // Boxes of every colour on a shelf.
      R(1, 3, 58, 4, 1, P.ink, 'opacity=".2" filter="url(#soft1)"') +
        G(
          0,
          22,
          R(0, 0, 58, 3, 1, P.wood) +
            box(3, 0, 14, 16, P.coral, P.cream) +
            box(19, 0, 11, 11, P.sun, P.bark) +
            box(32, 0, 12, 19, mix(P.teal, P.cream, 0.2), P.sun) +
            box(46, 0, 9, 8, P.rose, P.teal),
        ) +
        R(0, 22, 58, 1, 0.5, li(P.wood, 0.5)),
      // Samples of paper, fanned.
      drop(50, 40, 2) +
        R(0, 0, 50, 40, 2, sh(P.wood, 0.1)) +
        [P.rose, P.sun, P.sage, P.sky, P.paper]
          .map((c, i) =>
            turn(-34 + i * 17, R(21, 8, 9, 26, 1, c) + R(27.5, 8, 2.5, 26, 1, sh(c, 0.14)), 25, 34),
          )
          .join('') +
        C(25, 34, 2, P.sun),
    ],
    pride:
      // The first box ever made, under glass.
      shadow(0, -1, 20, 3.4, 0.38) +
      R(-17, -22, 34, 22, 1.5, sh(P.teal, 0.15)) +
      R(6, -22, 11, 22, 1.5, sh(P.teal, 0.35)) +
      R(-19, -24, 38, 4, 1, P.wood) +
      box(-10, -24, 20, 16, kraft, P.coral) +
      D('M-2 -40c-6-6-10-2-8 1s6 2 8-1c2 3 6 4 8 1s-2-7-8-1z', P.coral) +
      R(-16, -54, 32, 30, 2, P.sky, 'opacity=".3"') +
      L('M-12 -50v20', P.paper, 1.6, 'opacity=".8"') +
      R(-8, -15, 16, 6, 1, P.sun),
    hearth:
      // A cast stove with a kettle.
      shadow(0, -1, 20, 3.4, 0.4) +
      R(-4, -70, 7, 30, 1, sh(P.steel, 0.45)) +
      R(-17, -40, 34, 34, 4, sh(P.steel, 0.5)) +
      R(6, -40, 11, 34, 4, sh(P.steel, 0.65)) +
      R(-11, -31, 18, 14, 2, P.sun) +
      D('M-9 -18c1-7 4-8 5-12 3 3 6 6 6 12z', P.coral) +
      R(-20, -42, 40, 4, 1.5, sh(P.steel, 0.35)) +
      R(-15, -6, 4, 6, 1, P.ink) +
      R(11, -6, 4, 6, 1, P.ink) +
      D('M6 -42c-1-8 1-10 5-10s6 2 5 10z', P.coral) +
      L('M6.500 -46c5-9 8-9 9-1', P.ink, 1),
    bay:
      shadow(0, -1, 30, 3.6, 0.38) +
      roll(-18, -2, 11, 34, kraft) +
      roll(4, 0, 11, 26, P.cream) +
      box(15, 0, 18, 16, kraft) +
      box(17, -16, 14, 11, P.rose, P.cream) +
      G(-2, -30, clutter(1), 0.6),
    yards: [
      // A hand cart stacked with flat card.
      shadow(0, 0, 30, 3, 0.38) +
        R(-26, -14, 48, 4, 1.5, P.wood) +
        [0, 1, 2, 3, 4]
          .map((i) => R(-22 + (i % 2) * 2, -18 - i * 4, 38, 3.6, 0.8, i % 2 ? kraft : li(kraft, 0.25)))
          .join('') +
        L('M22 -12L34 -30', P.bark, 2.4) +
        C(-12, -6, 6, sh(P.bark, 0.3)) +
        C(-12, -6, 2.6, P.clay) +
        C(12, -6, 6, sh(P.bark, 0.3)) +
        C(12, -6, 2.6, P.clay),
      planter(),
    ],
  },
};
