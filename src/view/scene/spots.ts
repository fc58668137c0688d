/** Where people can be in each kind of place, from its upper left corner, best first. Plain lists. */

/** What somebody is doing. */
export type Act = 'desk' | 'stand' | 'point' | 'walk' | 'carry' | 'coffee' | 'wait' | 'wave';

/** A spot in a place. */
export interface Spot {
  x: number;
  y: number;
  act: Act;
  span?: number;
}

/** Desk feet in a station, back row then front row. */
export const DESKS: readonly { x: number; y: number }[] = [
  { x: 54, y: 152 },
  { x: 116, y: 152 },
  { x: 178, y: 152 },
  { x: 240, y: 152 },
  { x: 86, y: 187 },
  { x: 148, y: 187 },
  { x: 210, y: 187 },
];
/** Desk feet in a street room. */
export const STREET_DESKS: readonly { x: number; y: number }[] = [
  { x: 56, y: 121 },
  { x: 128, y: 121 },
  { x: 200, y: 121 },
];

const at = (act: Act, list: [number, number][], span = 0): Spot[] =>
  list.map(([x, y]) => ({ x, y, act, span }));

/** Spots of a station, best first: desks, the pile's carriers, the board, the aisles, the walls. */
export const STATION: Spot[] = [
  // The named person of the room stands apart, in front.
  { x: 28, y: 192, act: 'stand' },
  ...DESKS.map((d) => ({ x: d.x, y: d.y - 19, act: 'desk' as const })),
  { x: 200, y: 170, act: 'carry', span: 84 },
  { x: 24, y: 171, act: 'walk', span: 190 },
  ...at('point', [[147, 138]]),
  { x: 230, y: 194.5, act: 'walk', span: 44 },
  ...at('stand', [
    [272, 140],
    [118, 192],
    [180, 193],
  ]),
  { x: 70, y: 170, act: 'walk', span: 150 },
  ...at('stand', [
    [85, 138],
    [209, 138],
    [244, 190],
    [54, 190],
  ]),
  { x: 120, y: 169, act: 'carry', span: 160 },
  ...at('stand', [
    [22, 140],
    [252, 172],
    [46, 170],
    [284, 152],
  ]),
  ...at('stand', [
    [102, 172],
    [165, 172],
    [224, 171],
    [276, 168],
    [14, 156],
    [134, 196],
    [196, 196],
    [70, 195],
  ]),
];
/** Spots of a street room. */
export const STREET: Spot[] = [
  ...STREET_DESKS.map((d) => ({ x: d.x, y: d.y - 19, act: 'desk' as const })),
  { x: 30, y: 148, act: 'walk', span: 90 },
  { x: 160, y: 150, act: 'walk', span: 74 },
  ...at('stand', [
    [92, 118],
    [164, 118],
    [78, 154],
    [206, 154],
    [22, 122],
    [236, 120],
    [118, 145],
    [142, 156],
    [186, 142],
    [54, 143],
    [98, 156],
    [226, 143],
    [160, 138],
    [34, 156],
    [240, 156],
    [120, 132],
    [70, 132],
  ]),
];
/** Where freed people wait, by the stairs. */
export const LOBBY: Spot[] = at('wait', [
  [34, 130],
  [58, 138],
  [20, 144],
  [80, 128],
  [46, 152],
  [70, 153],
  [96, 142],
  [112, 152],
  [28, 118],
  [92, 155],
  [124, 138],
  [60, 120],
  [138, 152],
  [14, 156],
  [106, 128],
  [150, 144],
  [36, 142],
  [76, 142],
  [118, 146],
  [156, 156],
]);

/** A spot when all others are taken. */
export const LAST_RESORT = (i: number, width: number, floorY: number, height: number): Spot => ({
  x: 14 + ((i * 47) % Math.max(40, width - 110)),
  y: floorY + 14 + ((i * 13) % Math.max(10, height - floorY - 18)),
  act: 'stand',
});
