/** All rooms' shells: colours, windows, what hangs on the walls. */
import { P, li, mix, sh } from '../palette.ts';
import { D, L, R } from '../pen.ts';
import type { Shell } from './shell.ts';

const plaster = mix(P.sand, P.cream, 0.35);
const station = (o: Omit<Shell, 'width' | 'height' | 'floorY'>): Shell => ({
  width: 384,
  height: 196,
  floorY: 126,
  ...o,
});
const street = (o: Omit<Shell, 'height' | 'floorY'>): Shell => ({ height: 160, floorY: 98, ...o });

/** All shells, by the kind of room they are for. */
export const SHELLS: Shell[] = [
  station({
    id: 'quote',
    wall: plaster,
    wainscot: mix(P.rose, P.sand, 0.25),
    windows: [[34, 30, 92, 52, P.coral]],
    hangs: [
      ['prices', 158, 32],
      ['clockRed', 262, 44],
      ['phones', 288, 56],
    ],
    rug: mix(P.coral, P.sand, 0.45),
  }),
  station({
    id: 'specify',
    wall: mix(P.sage, P.cream, 0.55),
    wainscot: mix(P.sage, P.teal, 0.3),
    windows: [[36, 30, 66, 52, P.sage]],
    hangs: [
      ['slots', 132, 30],
      ['checklist', 230, 30],
      ['shelfBinders', 300, 56],
    ],
    floor: mix(P.clay, P.wood, 0.25),
  }),
  station({
    id: 'design',
    wall: mix(P.plum, P.cream, 0.72),
    windows: [[250, 30, 100, 58]],
    hangs: [
      ['posters', 30, 40],
      ['swatches', 152, 36],
    ],
    floor: mix(P.clay, P.cream, 0.3),
    rug: mix(P.plum, P.sand, 0.35),
  }),
  station({
    id: 'validate',
    wall: mix(P.teal, P.cream, 0.68),
    wainscot: mix(P.teal, P.sand, 0.35),
    windows: [[34, 30, 100, 52, P.rose]],
    hangs: [
      ['kanban', 162, 28],
      ['clock', 262, 42],
      ['lensPoster', 286, 30],
    ],
    rug: mix(P.teal, P.sand, 0.3),
    floor: mix(P.clay, P.bark, 0.1),
  }),
  station({
    id: 'produce',
    wall: mix(P.sun, P.sand, 0.55),
    wallStyle: 'stripe',
    windows: [[272, 30, 84, 52]],
    hangs: [
      ['pegboard', 34, 38],
      ['gauges', 136, 34],
      ['shelfBooks', 216, 68],
    ],
    floor: mix(P.clay, P.steel, 0.35),
    floorStyle: 'tile',
  }),
  station({
    id: 'deliver',
    wall: mix(P.coral, P.sand, 0.58),
    wallStyle: 'brick',
    windows: [[34, 30, 76, 46]],
    hangs: [
      ['route', 140, 30],
      ['clock', 252, 42],
      ['chart', 290, 34],
    ],
    floor: mix(P.steel, P.sand, 0.5),
    floorStyle: 'tile',
  }),
  station({
    id: 'office',
    wall: mix(P.sky, P.cream, 0.5),
    wainscot: mix(P.blue, P.sage, 0.35),
    windows: [[40, 30, 76, 52, P.paper]],
    hangs: [
      ['chart', 150, 34],
      ['clockRed', 232, 44],
      ['shelfBooks', 270, 58],
    ],
    floor: mix(P.blue, P.sand, 0.55),
    floorStyle: 'carpet',
  }),
  station({
    id: 'pantry',
    wall: mix(P.sun, P.cream, 0.62),
    wainscot: mix(P.clay, P.sand, 0.35),
    windows: [[256, 30, 92, 52, P.teal]],
    hangs: [
      ['coffee', 40, 44],
      ['posters', 142, 36],
    ],
    rug: mix(P.sun, P.sand, 0.35),
  }),
  {
    id: 'table',
    width: 384,
    height: 160,
    floorY: 100,
    wall: mix(P.teal, P.ink, 0.25),
    wallStyle: 'board',
    wainscot: sh(P.bark, 0.12),
    windows: [[22, 20, 66, 40, P.sun]],
    hangs: [
      ['screenTable', 122, 10],
      ['frames', 258, 14],
    ],
    floor: sh(P.wood, 0.08),
    rug: mix(P.teal, P.night, 0.45),
  },
  street({
    id: 'sales',
    width: 256,
    wall: mix(P.coral, P.cream, 0.5),
    wainscot: mix(P.coral, P.sand, 0.25),
    windows: [[20, 24, 58, 40, P.coral]],
    hangs: [
      ['megaphone', 104, 20],
      ['chart', 172, 20],
    ],
  }),
  street({
    id: 'offers',
    width: 256,
    wall: mix(P.plum, P.cream, 0.55),
    wallStyle: 'stripe',
    windows: [[180, 24, 58, 40]],
    hangs: [
      ['bulb', 24, 16],
      ['blueprint', 82, 18],
    ],
    floor: mix(P.clay, P.cream, 0.25),
  }),
  street({
    id: 'value',
    width: 256,
    wall: mix(P.teal, P.cream, 0.55),
    wainscot: mix(P.sage, P.teal, 0.3),
    windows: [[20, 24, 58, 40, P.sage]],
    hangs: [
      ['hearts', 108, 20],
      ['shelfBooks', 180, 46],
    ],
    floor: mix(P.clay, P.sand, 0.4),
  }),
  street({
    id: 'lobby',
    width: 172,
    wall: mix(P.sand, P.cream, 0.5),
    wainscot: mix(P.wood, P.sand, 0.2),
    floor: mix(P.steel, P.cream, 0.55),
    floorStyle: 'tile',
    extra: stairs(96),
  }),
  street({
    id: 'dock',
    width: 196,
    wall: mix(P.coral, P.sand, 0.62),
    wallStyle: 'brick',
    windows: [[104, 8, 84, 88]],
    floor: mix(P.steel, P.sand, 0.45),
    floorStyle: 'tile',
    hangs: [['clock', 82, 30]],
  }),
  street({
    id: 'stairwell',
    width: 120,
    wall: mix(P.sand, P.cream, 0.5),
    wainscot: mix(P.wood, P.sand, 0.2),
    floor: mix(P.steel, P.cream, 0.55),
    floorStyle: 'tile',
    extra: stairs(44),
  }),
  {
    id: 'wing',
    width: 256,
    height: 196,
    floorY: 126,
    wall: mix(P.sage, P.cream, 0.6),
    windows: [[24, 24, 208, 64]],
    floor: mix(P.clay, P.cream, 0.45),
    rug: mix(P.leaf, P.sand, 0.4),
  },
  {
    id: 'wingShop',
    width: 256,
    height: 160,
    floorY: 98,
    wall: mix(P.sky, P.cream, 0.45),
    windows: [[20, 16, 150, 66]],
    floor: mix(P.clay, P.cream, 0.4),
    hangs: [['bulb', 194, 18]],
  },
];

/** The stairs by which people come down to the street; `x` is where they start. */
function stairs(x: number): string {
  const steps = 9;
  let out = '';
  for (let i = 0; i < steps; i++) {
    const [sx, sy] = [x + i * 8.4, 98 - i * 11];
    out +=
      D(`M${sx} ${sy}v-11h8.400V98H${sx}z`, sh(P.wood, 0.12)) +
      R(sx - 1, sy - 11, 10, 2.6, 0.8, li(P.wood, 0.35)) +
      D(`M${sx + 8.4} ${sy - 8}V98h-1.500V${sy - 8}z`, P.ink, 'opacity=".12"');
  }
  return (
    out +
    L(`M${x + 2} 62L${x + steps * 8.4} ${62 - (steps - 1) * 11}`, P.bark, 2.2) +
    [0, 2, 4, 6].map((i) => L(`M${x + 4 + i * 8.4} ${88 - i * 11}v-27`, P.bark, 1.3)).join('')
  );
}
