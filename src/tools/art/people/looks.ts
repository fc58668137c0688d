/**
 * Who people are by sight: hair shape, shirt, skin, one accessory. Twenty-four for the floor, so that a
 * room does not repeat itself, and three on the board. The eleven at the table are drawn from their portraits.
 */
import { P } from '../palette.ts';

/** Hair or head-dress shapes the people are drawn with. */
export type HairShape =
  | 'short'
  | 'fade'
  | 'quiff'
  | 'curly'
  | 'afro'
  | 'bob'
  | 'long'
  | 'bun'
  | 'pony'
  | 'braids'
  | 'bald'
  | 'scarf'
  | 'helmet'
  | 'turban';

/** One person by sight. `skin` and `hair` index the palettes. */
export interface Look {
  skin: 0 | 1 | 2 | 3 | 4;
  hair: HairShape;
  tone: 0 | 1 | 2 | 3 | 4 | 5;
  shirt: string;
  legs: string;
  /** Head-dress colour, for a scarf, helmet or turban. */
  cloth?: string;
  wear?: (
    | 'lanyard'
    | 'glasses'
    | 'tie'
    | 'beard'
    | 'moustache'
    | 'headset'
    | 'apron'
    | 'jacket'
    | 'stripes'
    | 'pearls'
    | 'vest'
    | 'bow'
  )[];
}

/** The floor's people: no two neighbours in this list look alike, and rooms walk through it. */
export const LOOKS: Look[] = [
  { skin: 0, hair: 'short', tone: 1, shirt: P.teal, legs: P.night, wear: ['lanyard'] },
  { skin: 3, hair: 'curly', tone: 0, shirt: P.sun, legs: P.night, wear: ['glasses'] },
  { skin: 1, hair: 'bob', tone: 2, shirt: P.coral, legs: P.ink },
  { skin: 2, hair: 'bun', tone: 0, shirt: P.blue, legs: P.bark },
  { skin: 4, hair: 'fade', tone: 0, shirt: P.cream, legs: P.teal, wear: ['tie'] },
  { skin: 0, hair: 'pony', tone: 3, shirt: P.plum, legs: P.night },
  { skin: 1, hair: 'bald', tone: 4, shirt: P.sage, legs: P.bark, wear: ['beard'] },
  { skin: 2, hair: 'scarf', tone: 0, shirt: P.rose, legs: P.plum, cloth: P.teal },
  { skin: 0, hair: 'quiff', tone: 5, shirt: P.steel, legs: P.ink, wear: ['headset'] },
  { skin: 3, hair: 'braids', tone: 0, shirt: P.rose, legs: P.night },
  { skin: 1, hair: 'short', tone: 4, shirt: P.blue, legs: P.night, wear: ['glasses'] },
  { skin: 4, hair: 'bob', tone: 0, shirt: P.sun, legs: P.plum, wear: ['lanyard'] },
  { skin: 2, hair: 'long', tone: 1, shirt: P.pine, legs: P.ink },
  { skin: 0, hair: 'curly', tone: 5, shirt: P.sky, legs: P.blue, wear: ['apron'] },
  { skin: 3, hair: 'turban', tone: 0, shirt: P.paper, legs: P.night, cloth: P.coral, wear: ['beard'] },
  { skin: 1, hair: 'quiff', tone: 0, shirt: P.leaf, legs: P.ink, wear: ['jacket'] },
  { skin: 4, hair: 'afro', tone: 0, shirt: P.coral, legs: P.night, wear: ['stripes'] },
  { skin: 0, hair: 'long', tone: 3, shirt: P.teal, legs: P.plum, wear: ['jacket'] },
  { skin: 2, hair: 'short', tone: 0, shirt: P.plum, legs: P.bark, wear: ['stripes'] },
  { skin: 0, hair: 'bun', tone: 4, shirt: P.sand, legs: P.pine, wear: ['glasses', 'pearls'] },
  { skin: 3, hair: 'fade', tone: 1, shirt: P.sage, legs: P.night, wear: ['vest'] },
  { skin: 1, hair: 'scarf', tone: 0, shirt: P.night, legs: P.ink, cloth: P.sun },
  { skin: 4, hair: 'braids', tone: 0, shirt: P.sky, legs: P.bark, wear: ['headset'] },
  { skin: 2, hair: 'bald', tone: 0, shirt: P.clay, legs: P.teal, wear: ['moustache', 'jacket'] },
];

/** The board: three who sit beside the table and have patience or not. */
export const BOARD: Look[] = [
  { skin: 1, hair: 'short', tone: 4, shirt: P.ink, legs: P.ink, wear: ['tie'] },
  { skin: 3, hair: 'bun', tone: 4, shirt: P.bark, legs: P.ink, wear: ['pearls', 'jacket'] },
  { skin: 0, hair: 'bald', tone: 4, shirt: P.steel, legs: P.ink, wear: ['glasses', 'tie'] },
];
