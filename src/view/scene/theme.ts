/**
 * What the scene knows of themes, kinds of room and kinds of item: which sheets they load and how rooms are furnished.
 * Frames have the same names in every theme and for every kind of item; only the sheet they come from differs.
 */
import { BARK, BLUE, CLAY, CORAL, CREAM, NIGHT, PAPER, SAND, STEEL, SUN, blend } from './paint.ts';

/** A thing: frame, x and y of its feet from the room's corner, scale, mirrored. */
export type Thing = [frame: string, x: number, y: number, k?: number, mirrored?: boolean];

/** Sheets every company needs, with the pixels a unit they are painted at by scale 1 (see the art build). */
const SHARED: Readonly<Record<string, number>> = {
  people: 0.84,
  table: 0.84,
  things: 0.8,
  acts: 0.84,
  fx: 0.75,
};
/** The same for the sheets of a theme and of a kind of item, by their family. */
const FAMILIES: Readonly<Record<string, number>> = { rooms: 0.84, props: 0.84, goods: 0.84 };

/** How a theme colours what is not a picture, and what it puts where. */
export interface Theme {
  /** The outermost walls, which show the facade. */
  facade: number;
  /** What cut walls and floors lean towards, and how far, 0..1. */
  cut: number;
  cutShare: number;
  /** Things on the two terraces: frame, x from the house's left, scale. */
  terraces: [string, number, number?][];
  /** How far towers and lanterns rise over the roof, with some air, units. */
  peak: number;
  /** Whether the far land keeps its own rock and snow in winter. */
  peaks?: boolean;
}

const TERRACES: Theme['terraces'] = [
  ['planter', 34],
  ['roof0', 96],
  ['bench', 158],
  ['planter', 206],
  ['bush', 262, 0.7],
  ['tree_', 330, 0.66],
  ['bush', 826, 0.66],
  ['roof2', 900],
  ['solar', 990],
  ['planter', 1050],
  ['roof1', 1108],
  ['bush', 1160, 0.7],
];

/** All themes by the name levels use. */
export const THEMES: Readonly<Record<string, Theme>> = {
  paper: {
    facade: blend(CORAL, CLAY, 0.62),
    cut: SAND,
    cutShare: 0.25,
    peak: 4,
    terraces: TERRACES,
  },
  light: {
    facade: blend(BLUE, NIGHT, 0.55),
    cut: blend(SUN, CLAY, 0.4),
    cutShare: 0.28,
    peak: 20,
    terraces: [
      ['roof0', 60],
      ['roof1', 150],
      ['planter', 222],
      ['bench', 282],
      ['planter', 336],
      ['yard0', 850, 0.8],
      ['solar', 920],
      ['roof2', 1016],
      ['planter', 1084],
      ['yard0', 1150, 0.8],
    ],
  },
  claims: {
    facade: blend(CREAM, SAND, 0.5),
    cut: blend(STEEL, BLUE, 0.22),
    cutShare: 0.16,
    peak: 14,
    terraces: [
      ['roof0', 60],
      ['roof1', 160],
      ['roof2', 256],
      ['roof1', 336, 0.75],
      ['yard1', 916, 0.9],
      ['roof1', 1016, 0.85],
      ['roof0', 1110],
    ],
  },
  public: {
    facade: blend(SAND, SUN, 0.3),
    cut: blend(SAND, SUN, 0.22),
    cutShare: 0.35,
    peak: 24,
    terraces: [
      ['roof2', 40],
      ['roof1', 130],
      ['roof0', 236],
      ['tree_', 324, 0.6],
      ['tree_', 850, 0.62],
      ['yard0', 916],
      ['roof1', 990],
      ['tree_', 1066, 0.6],
      ['roof2', 1140],
    ],
  },
  winter: {
    facade: blend(CORAL, BARK, 0.32),
    cut: blend(CLAY, SUN, 0.22),
    cutShare: 0.3,
    peak: 16,
    peaks: true,
    terraces: [
      ['roof0', 70],
      ['roof1', 160, 0.9],
      ['roof1', 226, 0.7],
      ['roof2', 320],
      ['roof1', 850, 0.8],
      ['yard1', 930, 0.85],
      ['roof1', 1050],
      ['roof1', 1120, 0.75],
    ],
  },
};
const FIRST = 'paper';

/** All kinds of item by the name levels use. */
export const ITEMS: readonly string[] = ['box', 'lamp', 'file', 'claim', 'case', 'parcel', 'part'];

/** What a company looks like: its theme and what it makes. */
export interface Attire {
  theme: string;
  item: string;
}

/** What a level's words stand for here; an unknown one is drawn as the first. */
export const attireOf = (floor: { theme: string; item: string }): Attire => ({
  theme: floor.theme in THEMES ? floor.theme : FIRST,
  item: ITEMS.includes(floor.item) ? floor.item : (ITEMS[0] ?? ''),
});

/** A theme by name. */
export const themeOf = (name: string): Theme =>
  THEMES[name] ?? THEMES[FIRST] ?? { facade: PAPER, cut: PAPER, cutShare: 0, peak: 0, terraces: TERRACES };

/** The sheets of one company alone. */
export const ownSheets = ({ theme, item }: Attire): string[] => [
  `rooms-${theme}`,
  `props-${theme}`,
  `goods-${item}`,
];
/** Those of the loaded sheets that not every company needs, by name: they arrive in any order. */
export const dresses = (loaded: readonly string[]): string[] =>
  loaded.filter((sheet) => (sheet.split('-')[0] ?? '') in FAMILIES).sort();
/** Those that belong to another company alone. */
export const strangers = (loaded: readonly string[], attire: Attire): string[] =>
  dresses(loaded).filter((sheet) => !ownSheets(attire).includes(sheet));
/** All sheets of a company. */
export const sheetsFor = (attire: Attire): string[] => [...Object.keys(SHARED), ...ownSheets(attire)];
/** Pixels a unit of a sheet at scale 1. */
export const sharpnessOf = (sheet: string): number =>
  SHARED[sheet] ?? FAMILIES[sheet.split('-')[0] ?? ''] ?? 1;

/** The six skins of station rooms. */
export const SKINS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export type RoomSkin = (typeof SKINS)[number];

/** How a kind of room is furnished. */
export interface Trade {
  /** The skin it takes when it is free. */
  skin: RoomSkin;
  /** What hangs on its wall, most telling first. */
  hangs: string[];
  /** What stands between the desks and the pile, and in the corner behind it. */
  things: Thing[];
}

const SNAKE: Thing = ['snake', 374, 144, 0.9];
const MONSTERA: Thing = ['monstera', 374, 148, 0.6];

/** All kinds of room by the name levels use; `office` is for a kind nobody has drawn. */
export const TRADES: Readonly<Record<string, Trade>> = {
  quote: { skin: 'a', hangs: ['prices', 'phones'], things: [['flipchart', 290, 146], SNAKE] },
  specify: { skin: 'b', hangs: ['slots', 'checklist'], things: [['drafting', 286, 148, 0.95], SNAKE] },
  design: {
    skin: 'c',
    hangs: ['swatches', 'posters'],
    things: [['easel', 291, 145, 0.95, true], MONSTERA],
  },
  validate: {
    skin: 'd',
    hangs: ['kanban', 'lensPoster'],
    things: [
      ['inspection', 284, 149, 0.94],
      ['cabinet', 371, 141, 0.82],
    ],
  },
  produce: {
    skin: 'e',
    hangs: ['pegboard', 'gauges'],
    things: [
      ['press', 286, 152, 0.95],
      ['crate', 374, 143, 0.85],
    ],
  },
  deliver: {
    skin: 'f',
    hangs: ['route', 'clock'],
    things: [
      ['rack', 280, 148, 0.9],
      ['crate', 374, 144, 0.9],
    ],
  },
  intake: { skin: 'a', hangs: ['queueBoard', 'slots'], things: [['frontdesk', 284, 149, 0.92], MONSTERA] },
  support: { skin: 'd', hangs: ['headsets', 'chart'], things: [['booth', 286, 150, 0.92], SNAKE] },
  assess: { skin: 'c', hangs: ['photos', 'lensPoster'], things: [['carmodel', 284, 150, 0.9], SNAKE] },
  decide: {
    skin: 'b',
    hangs: ['stamps', 'scales', 'rulebooks'],
    things: [
      ['flipchart', 290, 146],
      ['cabinet', 371, 141, 0.82],
    ],
  },
  pay: { skin: 'a', hangs: ['coins', 'clock', 'chart'], things: [['safe', 286, 150, 0.95], SNAKE] },
  archive: {
    skin: 'b',
    hangs: ['archive', 'rulebooks'],
    things: [
      ['stacks', 286, 150, 0.9],
      ['clutter1', 374, 146, 0.9],
    ],
  },
  repair: {
    skin: 'e',
    hangs: ['pegboard', 'hardhats'],
    things: [
      ['vice', 286, 151, 0.92],
      ['crate', 374, 143, 0.85],
    ],
  },
  test: {
    skin: 'd',
    hangs: ['passed', 'gauges'],
    things: [
      ['rig', 286, 150, 0.88],
      ['cabinet', 371, 141, 0.82],
    ],
  },
  pack: {
    skin: 'f',
    hangs: ['rolls', 'route'],
    things: [
      ['packtable', 284, 150, 0.92],
      ['parcel1', 372, 142],
    ],
  },
  counter: {
    skin: 'a',
    hangs: ['queueBoard', 'clockRed', 'chart'],
    things: [['window', 284, 150, 0.92], SNAKE],
  },
  inspect: { skin: 'c', hangs: ['mapPins', 'hardhats'], things: [['tripod', 286, 148], MONSTERA] },
  develop: { skin: 'e', hangs: ['screens', 'kanban'], things: [['stickies', 285, 149, 0.95], MONSTERA] },
  office: {
    skin: 'd',
    hangs: ['chart', 'clockRed', 'shelfBooks'],
    things: [['printer', 284, 146], SNAKE],
  },
};

/** A kind of room as it is furnished. */
export const tradeOf = (kind: string): Trade =>
  TRADES[kind] ?? TRADES.office ?? { skin: 'a', hangs: [], things: [] };

/** The skins of a house's rooms, in flow order: each kind its own while it is free, so that no two neighbours are alike. */
export function skinsFor(kinds: readonly string[]): RoomSkin[] {
  const out: RoomSkin[] = [];
  for (const kind of kinds) {
    const recent = out.slice(-(SKINS.length - 1));
    const later = kinds.slice(out.length + 1).map((k) => tradeOf(k).skin);
    const wanted = tradeOf(kind).skin;
    const free = SKINS.filter((s) => !recent.includes(s));
    out.push(free.includes(wanted) ? wanted : (free.find((s) => !later.includes(s)) ?? free[0] ?? wanted));
  }
  return out;
}

/** Width of wall things, units, and how far under the ceiling their upper edge (of shelves: the board) hangs. */
export const HANGS: Readonly<Record<string, { w: number; y: number }>> = {
  prices: { w: 80, y: 32 },
  phones: { w: 64, y: 58 },
  slots: { w: 78, y: 30 },
  checklist: { w: 46, y: 30 },
  shelfBinders: { w: 52, y: 56 },
  posters: { w: 94, y: 36 },
  swatches: { w: 64, y: 36 },
  kanban: { w: 76, y: 28 },
  lensPoster: { w: 40, y: 30 },
  pegboard: { w: 84, y: 34 },
  gauges: { w: 74, y: 36 },
  shelfBooks: { w: 60, y: 62 },
  route: { w: 86, y: 30 },
  chart: { w: 60, y: 32 },
  clock: { w: 22, y: 44 },
  clockRed: { w: 22, y: 44 },
  stamps: { w: 56, y: 46 },
  queueBoard: { w: 66, y: 30 },
  headsets: { w: 62, y: 34 },
  photos: { w: 80, y: 30 },
  scales: { w: 44, y: 30 },
  coins: { w: 72, y: 32 },
  archive: { w: 78, y: 46 },
  passed: { w: 62, y: 32 },
  rolls: { w: 74, y: 38 },
  mapPins: { w: 84, y: 29 },
  hardhats: { w: 66, y: 34 },
  screens: { w: 96, y: 30 },
  rulebooks: { w: 56, y: 58 },
  wall0: { w: 58, y: 32 },
  wall1: { w: 58, y: 32 },
  wall2: { w: 54, y: 32 },
};
/** Clocks are drawn round their middle. */
const CENTRED = new Set(['clock', 'clockRed']);
/** Least gap between two wall things, units. */
const GAP = 13;

/** What hangs between two ends of a wall: the kind's first, the theme's own piece if any, then what still fits; evenly spaced. */
export function hangsOn(kind: string, piece: number | null, from: number, to: number): Thing[] {
  const [first, ...rest] = tradeOf(kind).hangs;
  const chosen: string[] = [];
  let room = to - from;
  for (const name of [first, piece === null ? undefined : `wall${piece % 3}`, ...rest]) {
    const w = name === undefined ? undefined : HANGS[name]?.w;
    if (name === undefined || w === undefined || w + GAP > room) continue;
    chosen.push(name);
    room -= w + GAP;
  }
  const gap = (room + GAP * chosen.length) / (chosen.length + 1);
  let x = from;
  return chosen.map((name): Thing => {
    const { w, y } = HANGS[name] ?? { w: 0, y: 32 };
    x += gap;
    const at = x + (CENTRED.has(name) ? w / 2 : 0);
    x += w;
    return [`h_${name}`, Math.round(at), y];
  });
}

/** Snow, night and lamps leave the facade its colour but take its force. */
export const facadeIn = (theme: Theme, cut: number, strength: number): number =>
  blend(theme.facade, cut, 0.1 + strength * 0.45);
/** Cut walls and floors of a theme in the hour's light. */
export const cutIn = (theme: Theme, cut: number): number => blend(cut, theme.cut, theme.cutShare);
