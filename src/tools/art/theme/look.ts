/**
 * What a theme is to the art build: its skins for the rooms and its own props. Every theme draws the same list of
 * props, so that the scene can name them without knowing the theme.
 */
import type { Add } from '../frame.ts';
import type { Skins } from './rooms.ts';

/** A prop's drawing. */
type Drawn = string;

/** The props of a theme. Anchors: the middle of the foot line, unless said otherwise. */
export interface Props {
  /** Over the table room, 424 x 86 from its upper left, towers up to 20 higher; the eaves are its lower edge. */
  roof: Drawn;
  /** A stretch of the terraces' edge, 96 x 40 from its upper left; the terrace's floor is 5 above its lower edge. */
  parapet: Drawn;
  /** Snow on both, laid over them in winter. */
  roofSnow: Drawn;
  parapetSnow: Drawn;
  /** The board for the company's name: dark where the name goes, 142 x 24 around (0, -24). */
  sign: Drawn;
  /** Three things for the terraces, up to 60 wide and 70 high. */
  roofs: [Drawn, Drawn, Drawn];
  /** Far land, 640 x 120, and the town before it, 428 x 120, both from their upper left. */
  ridge: Drawn;
  town: Drawn;
  /** What windows look out on, without the sky, 120 x 62 from its upper left: in summer and under snow. */
  vista: Drawn;
  vistaSnow: Drawn;
  van: Drawn;
  /** Three floor pieces for corners, up to 34 wide and 60 high. */
  corners: [Drawn, Drawn, Drawn];
  /** Three pictures or shelves for walls, up to 60 x 46 from their upper left. */
  walls: [Drawn, Drawn, Drawn];
  /** What the company is proud of, in the lobby: up to 60 x 62. */
  pride: Drawn;
  /** Where people warm up or drink something: up to 60 x 62. */
  hearth: Drawn;
  /** What stands in the loading bay: up to 60 x 56. */
  bay: Drawn;
  /** Two things in the street, up to 60 x 64. */
  yards: [Drawn, Drawn];
}

/** One theme. */
export interface Look {
  id: string;
  skins: Skins;
  props: Props;
}

/** How far towers and lanterns may rise over the roof's box, units. */
const PEAK = 20;

/** Puts the props of a theme on its sheet, under the names the scene knows. */
export function addProps(add: Add, p: Props): void {
  add('roof', p.roof, 0, PEAK, 424, 86);
  add('parapet', p.parapet, 0, 0, 96, 40);
  add('roofSnow', p.roofSnow, 0, PEAK, 424, 86);
  add('parapetSnow', p.parapetSnow, 0, 0, 96, 40);
  add('sign', p.sign, 92, 62, 92, 4);
  add('ridge', p.ridge, 0, 8, 640, 120);
  add('town', p.town, 0, 22, 428, 120);
  add('vista', p.vista, 0, 0, 120, 62);
  add('vistaSnow', p.vistaSnow, 0, 0, 120, 62);
  add('van', p.van, 54, 58, 56, 8);
  p.roofs.forEach((d, i) => add(`roof${i}`, d, 40, 74, 40, 4));
  p.corners.forEach((d, i) => add(`corner${i}`, d, 24, 66, 24, 6));
  p.walls.forEach((d, i) => add(`h_wall${i}`, d, 6, 14, 70, 58));
  add('pride', p.pride, 40, 70, 40, 6);
  add('hearth', p.hearth, 40, 74, 40, 6);
  add('bay', p.bay, 40, 66, 40, 6);
  p.yards.forEach((d, i) => add(`yard${i}`, d, 44, 74, 44, 6));
}
