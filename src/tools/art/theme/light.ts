/** Lamp makers by the sea: evening blues, glowing glass and brass, a lighthouse on the far shore. */
import { LAMP, P, li, mix, sh } from '../palette.ts';
import { C, D, E, G, L, R, drop, shadow } from '../pen.ts';
import { planter } from '../outdoors/outdoors.ts';
import { snake } from '../room/plants.ts';
import { drift, houses, land, pane, plate, SNOW, SNOW_SHADE, van, vista } from './kit.ts';
import type { Look } from './look.ts';

// Walls are dark, but their lower part, where people's heads are, is light: dark hair must show.
const deep = mix(P.blue, P.night, 0.62);
const dusk = mix(P.plum, P.night, 0.5);
const sea = mix(P.teal, P.night, 0.42);
const brass = mix(P.sun, P.clay, 0.3);
const copper = mix(P.teal, P.sage, 0.5);
const oak = mix(P.bark, P.wood, 0.4);

/** A glowing globe; origin its middle. */
const globe = (x: number, y: number, r: number, c: string): string =>
  C(x, y, r * 2.1, 'url(#glowSun)', 'opacity=".5"') +
  C(x, y, r, li(c, 0.35)) +
  C(x, y, r * 0.62, li(c, 0.75)) +
  C(x - r * 0.35, y - r * 0.4, r * 0.24, P.paper, 'opacity=".9"');
/** A lamp hanging from the top of its box. */
const pendant = (x: number, len: number, r: number, c: string): string =>
  L(`M${x} 0V${len}`, brass, 1) + R(x - r * 0.5, len - 1, r, 3, 1, brass) + globe(x, len + r + 1, r, c);

export const light: Look = {
  id: 'light',
  skins: {
    all: { panes: 'arch', trim: brass, floor: oak },
    rooms: {
      a: {
        wall: deep,
        wallStyle: 'damask',
        wainscot: mix(P.wood, P.plum, 0.45),
        curtain: mix(P.coral, P.plum, 0.35),
        rug: mix(P.coral, P.plum, 0.45),
      },
      b: { wall: sea, wainscot: mix(P.teal, P.sage, 0.4), curtain: brass, floorStyle: 'herringbone' },
      c: {
        wall: dusk,
        wallStyle: 'damask',
        wainscot: mix(P.plum, P.rose, 0.35),
        floor: mix(P.wood, P.night, 0.2),
        rug: mix(P.plum, P.night, 0.3),
      },
      d: {
        wall: mix(P.blue, P.steel, 0.35),
        wallStyle: 'glazed',
        wainscot: mix(P.blue, P.steel, 0.55),
        curtain: P.rose,
        floorStyle: 'herringbone',
      },
      e: {
        wall: mix(P.clay, P.plum, 0.42),
        wallStyle: 'bricks',
        panes: 'steel',
        trim: mix(P.ink, P.steel, 0.2),
        floor: mix(P.steel, P.night, 0.4),
        floorStyle: 'tile',
      },
      f: {
        wall: mix(P.night, P.teal, 0.3),
        wallStyle: 'bricks',
        wainscot: mix(P.steel, P.teal, 0.3),
        panes: 'steel',
        trim: mix(P.ink, P.steel, 0.2),
        floor: mix(P.steel, P.night, 0.3),
        floorStyle: 'tile',
      },
      pantry: {
        wall: mix(P.plum, P.rose, 0.3),
        wallStyle: 'damask',
        wainscot: sh(P.plum, 0.4),
        curtain: brass,
        rug: mix(P.sun, P.clay, 0.4),
      },
      table: {
        wall: mix(P.night, P.plum, 0.3),
        wallStyle: 'damask',
        wainscot: mix(P.bark, P.night, 0.45),
        curtain: mix(P.coral, P.plum, 0.3),
        floor: mix(P.bark, P.night, 0.2),
        floorStyle: 'herringbone',
        rug: mix(P.blue, P.night, 0.3),
      },
      sales: {
        wall: mix(P.coral, P.plum, 0.45),
        wallStyle: 'damask',
        wainscot: sh(P.plum, 0.3),
        curtain: P.coral,
      },
      offers: {
        wall: dusk,
        wainscot: mix(P.plum, P.rose, 0.35),
        floor: mix(P.wood, P.night, 0.2),
        floorStyle: 'herringbone',
      },
      value: { wall: sea, wainscot: mix(P.teal, P.sage, 0.4), curtain: copper },
      lobby: {
        wall: mix(P.blue, P.night, 0.4),
        wallStyle: 'glazed',
        floor: mix(P.steel, P.cream, 0.4),
        floorStyle: 'chequer',
      },
      dock: {
        wall: mix(P.night, P.teal, 0.3),
        wallStyle: 'bricks',
        floor: mix(P.steel, P.night, 0.3),
        floorStyle: 'tile',
      },
      stairwell: {
        wall: mix(P.blue, P.night, 0.4),
        wallStyle: 'glazed',
        floor: mix(P.steel, P.cream, 0.4),
        floorStyle: 'chequer',
      },
      wing: { wall: sea, wallStyle: 'damask', panes: 'french', rug: mix(P.sun, P.plum, 0.4) },
      wingShop: { wall: mix(P.plum, P.rose, 0.25), panes: 'french', floorStyle: 'herringbone' },
    },
  },
  props: {
    roof:
      // A copper dome with a glowing lantern, between two lower slopes.
      `<clipPath id="dome"><path d="M4 86L36 44H388L420 86z"/></clipPath><g clip-path="url(#dome)">${R(0, 40, 424, 46, 0, copper)}${Array.from({ length: 27 }, (_, i) => R(i * 16, 40, 1.4, 46, 0, sh(copper, 0.2)) + R(i * 16 + 1.4, 40, 3, 46, 0, li(copper, 0.25), 'opacity=".6"')).join('')}${D('M290 40H424V86H330z', P.ink, 'opacity=".14"')}</g>` +
      R(34, 42, 356, 4, 2, li(copper, 0.4)) +
      D('M150 46C150 22 178 10 212 10S274 22 274 46z', sh(copper, 0.06)) +
      D('M236 13C262 18 274 30 274 46H250C250 32 246 20 236 13z', P.ink, 'opacity=".16"') +
      [172, 192, 212, 232, 252]
        .map((x) =>
          L(`M${x} 45C${x} 30 ${212 + (x - 212) * 0.6} 16 ${212 + (x - 212) * 0.3} 11`, sh(copper, 0.22), 1),
        )
        .join('') +
      D('M160 40C162 26 178 16 196 13', 'none', `stroke="${li(copper, 0.6)}" stroke-width="2"`) +
      C(212, 2, 20, 'url(#glowSun)') +
      R(203, -6, 18, 17, 3, LAMP) +
      R(202, 8, 20, 3, 1, brass) +
      L('M206 -4v13M212 -4v13M218 -4v13', brass, 1) +
      [88, 336]
        .map(
          (x) =>
            C(x, 66, 12, brass) +
            C(x, 66, 9.5, mix(P.sun, P.cream, 0.4)) +
            L(`M${x - 9} 66h18M${x} 57v18`, brass, 1.4),
        )
        .join('') +
      R(0, 80, 424, 6, 2, brass) +
      R(0, 84, 424, 2, 1, sh(brass, 0.3)),
    parapet:
      // Saw-tooth glass over the workshop, lit from within.
      [0, 48]
        .map(
          (x) =>
            D(`M${x} 34V10L${x + 48} 34z`, mix(P.blue, P.night, 0.5)) +
            D(`M${x} 10l11 5.600V34H${x}z`, mix(P.sun, P.cream, 0.3)) +
            L(`M${x + 3.5} 12v22M${x + 7.5} 14v20M${x} 22h11`, mix(P.ink, P.steel, 0.2), 0.9) +
            L(`M${x} 10l48 24`, li(P.blue, 0.4), 1.4),
        )
        .join('') +
      R(0, 32, 96, 8, 0, mix(P.blue, P.night, 0.55)) +
      R(0, 32, 96, 1.8, 0, brass),
    roofSnow:
      drift(
        [
          [34, 44],
          [152, 44],
        ],
        6,
      ) +
      drift(
        [
          [272, 44],
          [390, 44],
        ],
        6,
      ) +
      drift(
        [
          [176, 18],
          [212, 11],
          [248, 18],
        ],
        5,
      ) +
      drift(
        [
          [4, 83],
          [420, 83],
        ],
        3,
      ),
    parapetSnow: [0, 48]
      .map((x) =>
        drift(
          [
            [x, 11],
            [x + 46, 33],
          ],
          5,
        ),
      )
      .join(''),
    sign:
      plate(P.ink, brass, brass, 14) +
      Array.from(
        { length: 13 },
        (_, i) => C(-66 + i * 11, -37, 1.6, LAMP) + C(-66 + i * 11, -10, 1.6, LAMP),
      ).join('') +
      globe(-84, -24, 5, P.sun) +
      globe(84, -24, 5, P.sun),
    roofs: [
      // A great bulb on a stand, lit.
      shadow(0, 0, 12, 2, 0.3) +
        R(-10, -6, 20, 6, 1.5, mix(P.ink, P.night, 0.5)) +
        R(-5, -18, 10, 12, 2, brass) +
        L('M-5 -15h10M-5 -11h10', sh(brass, 0.3), 1) +
        globe(0, -34, 15, P.sun) +
        L('M-5 -22l2-10 3 4 3-4 2 10', sh(P.sun, 0.35), 1),
      // A kiln's stack.
      D('M-10 0l3-56h14l3 56z', mix(P.clay, P.plum, 0.35)) +
        D('M2 -56h5l3 56h-6z', mix(P.clay, P.plum, 0.6)) +
        R(-9, -60, 18, 6, 1.5, brass) +
        L('M-8.500 -20h17M-8 -36h16', sh(P.plum, 0.2), 1.4) +
        C(3, -66, 5, P.cream, 'opacity=".4"'),
      // A weather vane in the shape of a lamp on a cupola.
      R(-12, -22, 24, 22, 1, mix(P.blue, P.night, 0.4)) +
        pane(0, -5, 12, 12, brass) +
        D('M-16 -21C-12 -34 12 -34 16 -21z', copper) +
        L('M0 -32V-56M-12 -48h24M8 -51l4 3-4 3', brass, 1.6) +
        C(0, -58, 3, P.sun),
    ],
    ridge:
      R(0, 56, 640, 64, 0, mix(P.blue, P.sky, 0.35)) +
      [62, 74, 90]
        .map((y, i) =>
          L(
            `M${20 + i * 40} ${y}h80M${220 - i * 30} ${y + 4}h120M${440 + i * 30} ${y}h110`,
            li(P.sky, 0.4),
            1.2,
          ),
        )
        .join('') +
      land('M0 60C40 44 90 40 130 58L170 78C120 90 60 92 0 96', mix(P.sage, P.blue, 0.35)) +
      D('M470 62C510 38 560 40 640 50V84C570 80 510 76 470 62z', mix(P.sage, P.blue, 0.3)) +
      // The lighthouse on its point.
      D('M520 46l3-40h10l3 40z', P.paper) +
      D('M521.500 30h13l-.7-9h-11.600zM520.400 42h15.200l-.5-6h-14.200z', P.coral) +
      R(521, 0, 14, 7, 1.5, LAMP) +
      D('M519 0l9-7 9 7z', sh(P.coral, 0.2)),
    town:
      houses([
        [4, 40, 34, mix(P.blue, P.cream, 0.5), 'gable', mix(P.night, P.blue, 0.3)],
        [40, 58, 28, mix(P.rose, P.cream, 0.3), 'gable', mix(P.night, P.blue, 0.4)],
        [70, 44, 32, P.cream, 'gable', mix(P.night, P.blue, 0.3)],
        [104, 66, 26, mix(P.sun, P.cream, 0.5), 'gable', mix(P.night, P.plum, 0.4)],
        [132, 46, 36, mix(P.blue, P.cream, 0.35), 'gable', mix(P.night, P.blue, 0.3)],
        [232, 52, 30, P.cream, 'gable', mix(P.night, P.blue, 0.3)],
        [264, 40, 34, mix(P.coral, P.cream, 0.5), 'gable', mix(P.night, P.blue, 0.35)],
        [300, 64, 28, mix(P.sage, P.cream, 0.3), 'gable', mix(P.night, P.plum, 0.3)],
        [330, 44, 34, mix(P.blue, P.cream, 0.4), 'gable', mix(P.night, P.blue, 0.3)],
        [366, 54, 30, mix(P.rose, P.cream, 0.4), 'gable', mix(P.night, P.blue, 0.4)],
      ]) +
      // Boats between the houses.
      D('M172 120c2-8 6-10 10-10h40c4 0 6-2 8-4l-4 14z', P.coral) +
      L('M198 110V56', P.bark, 2) +
      D('M200 58l22 44h-22zM196 64l-14 38h14z', P.paper),
    vista: vista(
      mix(P.sage, P.blue, 0.4),
      R(0, 42, 120, 20, 0, mix(P.blue, P.sky, 0.3)) +
        L('M10 48h24M50 46h30M88 50h20', li(P.sky, 0.5), 1) +
        D('M84 44l2-26h6l2 26z', P.paper) +
        R(85.5, 26, 7, 5, 0, P.coral) +
        R(86, 14, 6, 5, 1, LAMP) +
        D('M30 46l12 0-2 4h-8z', P.coral) +
        D('M36 28l8 16h-8z', P.paper),
      mix(P.blue, P.teal, 0.4),
    ),
    vistaSnow: vista(
      SNOW_SHADE,
      R(0, 42, 120, 20, 0, mix(P.blue, P.steel, 0.4)) +
        D('M84 44l2-26h6l2 26z', P.paper) +
        R(85.5, 26, 7, 5, 0, P.coral) +
        R(86, 14, 6, 5, 1, LAMP),
      SNOW,
    ),
    van: van(
      mix(P.blue, P.night, 0.5),
      globe(0, -1, 6.5, P.sun) + L('M-13 0h-4M13 0h4M-10 -7l-3-3M10 -7l3-3', P.sun, 1.4),
      P.cream,
    ),
    corners: [
      // A standing lamp with a great glass shade.
      shadow(0, -1, 10, 2.4, 0.38) +
        E(0, -1.5, 9, 2.4, brass) +
        L('M0 -2V-44', brass, 2) +
        C(0, -48, 20, 'url(#glowSun)', 'opacity=".6"') +
        D('M-14 -42c0-12 6-18 14-18s14 6 14 18z', mix(P.coral, P.sun, 0.35)) +
        D('M3 -59.500c7 2 11 8 11 17.500H6c0-8-1-13-3-17.500z', P.ink, 'opacity=".16"') +
        L('M-7 -44c0-7 2-11 5-14', P.cream, 1.2) +
        R(-14, -43, 28, 2, 1, brass),
      G(0, 0, snake()),
      // Shelves of glass in the making.
      shadow(0, -1, 17, 3, 0.38) +
        R(-16, -52, 2.4, 52, 1, brass) +
        R(14, -52, 2.4, 52, 1, sh(brass, 0.25)) +
        [0, 1, 2].map((i) => R(-16, -5 - i * 17, 32, 2, 0.6, i ? brass : sh(brass, 0.2))).join('') +
        [0, 1, 2]
          .map((i) =>
            [P.rose, P.sky, P.sun]
              .map((c, k) => globe(-9 + k * 9, -10 - i * 17, [4, 3, 3.6][(i + k) % 3] ?? 3, c))
              .join(''),
          )
          .join(''),
    ],
    walls: [
      // A drawing of a lamp, white on blue.
      drop(54, 44, 2) +
        R(0, 0, 54, 44, 2, brass) +
        R(2, 2, 50, 40, 1, sh(P.blue, 0.35)) +
        L(
          'M27 4v8M18 24c0-8 4-12 9-12s9 4 9 12z M22 24v4h10v-4M27 28v8M20 38h14M42 12h6M42 16h4',
          li(P.blue, 0.75),
          1.1,
        ),
      // Lamps in a row, all lit.
      R(0, -2, 56, 3, 1, brass) +
        pendant(9, 9, 5, P.coral) +
        pendant(28, 18, 6, P.sun) +
        pendant(46, 7, 5, P.sky),
      // A shelf of coloured glass.
      R(1, 31, 54, 4, 1, P.ink, 'opacity=".25" filter="url(#soft1)"') +
        R(0, 28, 54, 3, 1, brass) +
        [
          [7, 16, P.coral],
          [18, 24, P.sky],
          [29, 13, P.sun],
          [38, 20, P.sage],
          [47, 15, P.rose],
        ]
          .map(
            ([x, h, c]) =>
              R(Number(x) - 4, 28 - Number(h), 8, Number(h), 3, String(c), 'opacity=".85"') +
              R(Number(x) - 1.5, 24 - Number(h), 3, 5, 1, String(c)) +
              R(Number(x) - 3, 30 - Number(h), 1.4, Number(h) - 5, 0.7, P.paper, 'opacity=".7"'),
          )
          .join(''),
    ],
    pride:
      shadow(0, -1, 18, 3, 0.4) +
      R(-13, -18, 26, 18, 1.5, mix(P.ink, P.night, 0.4)) +
      R(5, -18, 8, 18, 1.5, P.ink, 'opacity=".3"') +
      R(-15, -21, 30, 4, 1, brass) +
      R(-6, -30, 12, 9, 2, brass) +
      globe(0, -45, 16, P.sun) +
      L('M-6 -34l2-9 4 4 4-4 2 9', sh(P.sun, 0.4), 1.1) +
      R(-7, -12, 14, 5, 1, brass),
    hearth:
      // The glass furnace: its mouth glows.
      shadow(0, -1, 26, 3.6, 0.4) +
      R(-7, -72, 14, 26, 1, mix(P.clay, P.plum, 0.5)) +
      D('M-26 0V-30C-26 -44 -14 -50 0 -50S26 -44 26 -30V0z', mix(P.clay, P.plum, 0.35)) +
      D('M8 -49.400C20 -47 26 -41 26 -30V0H12V-30C12 -38 11 -45 8 -49.400z', P.ink, 'opacity=".2"') +
      C(-2, -20, 22, 'url(#glowSun)') +
      D('M-14 -6V-20C-14 -28 -8 -32 -2 -32S10 -28 10 -20V-6z', P.ink) +
      D('M-11 -6V-19C-11 -25 -7 -29 -2 -29S7 -25 7 -19V-6z', P.coral) +
      D('M-8 -6C-8 -14 -4 -16 -2 -23C1 -16 4 -14 4 -6z', P.sun) +
      R(-28, -4, 56, 4, 1.5, brass) +
      L('M12 -16L36 -30', P.steel, 1.8) +
      C(11, -15, 4, P.sun),
    bay:
      shadow(0, -1, 30, 3.6, 0.4) +
      [
        [-20, 0],
        [4, 0],
        [-8, -22],
      ]
        .map(
          ([x, y]) =>
            R(Number(x) - 11, Number(y) - 22, 22, 22, 1.5, mix(P.wood, P.night, 0.15)) +
            R(Number(x) + 3, Number(y) - 22, 8, 22, 1.5, P.ink, 'opacity=".2"') +
            R(Number(x) - 11, Number(y) - 22, 22, 2.4, 1, li(P.wood, 0.3)) +
            globe(Number(x) - 3, Number(y) - 10, 4.5, P.sun),
        )
        .join('') +
      globe(25, -8, 7, P.rose),
    yards: [
      // A street lamp of the house's own making.
      shadow(0, -1, 8, 2, 0.35) +
        L('M0 0V-56M0 -56c0-6 12-6 12 0', mix(P.ink, P.night, 0.4), 2.4) +
        globe(12, -48, 7, P.sun) +
        R(-4, -4, 8, 4, 1, mix(P.ink, P.night, 0.4)),
      planter(),
    ],
  },
};
