/** Pictures of companies and rooms for the screens before a run: two of a company’s rooms with what it makes, and each kind of room empty. */
import { LAMP, P, sh } from '../palette.ts';
import { C, DEFS, E, G, R } from '../pen.ts';
import { desk, lampShade, laptop, mug, sheets } from '../room/furniture.ts';
import { monstera, snake } from '../room/plants.ts';
import { robot } from '../room/robots.ts';
import { parcel } from '../room/work.ts';
import {
  booth,
  counterWindow,
  frontDesk,
  model,
  packTable,
  rig,
  safe,
  stacksCase,
  stickyBoard,
  tripod,
  vice,
} from '../room/more-trades.ts';
import { ROOM_DEFS, atDesk, roomPicture, someone, type Room } from './rooms.ts';

const lamp = (x: number, y: number, colour: string, size: number): string =>
  C(x, y + 10, 46 * size, 'url(#glowSun)', 'opacity=".9"') +
  G(
    x,
    y,
    R(-0.5, -y / size, 1, y / size - 16, 0, sh(P.bark, 0.4)) + lampShade(colour) + E(0, 1.5, 3.4, 2.6, LAMP),
    size,
  );

/** The two rooms of a theme. */
const PAIRS: Record<string, [Room, Room]> = {
  paper: [
    {
      kind: 'design',
      front:
        G(36, 176, monstera(), 1.25) +
        atDesk(120, 182, 2, 'happy', false, G(-18, -19, sheets(5, 3))) +
        someone([6, 226, 188, 'point', 'ok']) +
        G(300, 188, parcel(P.rose), 2.6) +
        G(340, 188, parcel(P.sky), 2.3) +
        G(322, 158, parcel(P.sun), 2.1),
    },
    {
      kind: 'deliver',
      front:
        G(44, 188, parcel() + G(17, 0, parcel(P.sun)) + G(8, -11.5, parcel(P.rose)), 2.3) +
        someone([18, 134, 188, 'carry', 'happy']) +
        atDesk(232, 182, 12, 'ok', false, G(17, -19, mug())) +
        someone([3, 338, 188, 'wave', 'happy', true]),
    },
  ],
  light: [
    {
      kind: 'produce',
      front:
        lamp(96, 64, P.coral, 1.7) +
        lamp(182, 50, P.teal, 1.4) +
        lamp(262, 72, P.sun, 1.8) +
        lamp(336, 56, P.plum, 1.4) +
        atDesk(92, 184, 15, 'happy') +
        someone([16, 210, 188, 'wave', 'happy']) +
        someone([5, 308, 188, 'stand', 'ok', true]),
    },
    {
      kind: 'office',
      back: C(206, 120, 92, 'url(#glowAI)', 'opacity=".8"'),
      front:
        atDesk(96, 182, 13, 'tired', true, G(18, -19, sheets(7, 7))) +
        E(206, 184, 30, 6, P.ai, 'opacity=".4"') +
        G(206, 176, robot('help'), 1.75) +
        someone([19, 292, 188, 'coffee', 'worried']) +
        G(352, 184, snake(), 1.5),
    },
  ],
  claims: [
    {
      kind: 'assess',
      front:
        G(330, 186, model(), 1.7) +
        atDesk(104, 182, 4, 'ok', false, G(-18, -19, sheets(6, 3))) +
        someone([11, 232, 188, 'point', 'happy']),
    },
    {
      kind: 'pay',
      front:
        G(64, 186, safe(), 1.6) +
        atDesk(250, 182, 17, 'happy', false, G(17, -19, mug())) +
        someone([8, 160, 188, 'carry', 'ok']) +
        someone([21, 346, 188, 'wave', 'happy', true]),
    },
  ],
  public: [
    {
      kind: 'counter',
      front:
        G(326, 187, counterWindow(), 1.75) +
        atDesk(104, 182, 10, 'happy', false, G(-18, -19, sheets(8, 5))) +
        someone([14, 236, 188, 'wave', 'happy']),
    },
    {
      kind: 'archive',
      front:
        G(62, 188, stacksCase(), 1.6) +
        atDesk(236, 182, 7, 'tired', false, G(17, -19, sheets(14, 9))) +
        someone([20, 150, 188, 'carry', 'ok']) +
        someone([1, 342, 188, 'stand', 'ok', true]),
    },
  ],
  winter: [
    {
      kind: 'repair',
      front:
        G(330, 187, vice(), 1.6) +
        atDesk(100, 182, 9, 'ok', false, G(18, -19, mug(P.coral))) +
        someone([16, 230, 188, 'stand', 'happy']),
    },
    {
      kind: 'pack',
      front:
        G(66, 187, packTable(), 1.55) +
        someone([12, 160, 188, 'carry', 'happy']) +
        atDesk(256, 182, 3, 'happy') +
        G(350, 188, parcel(P.rose), 2.2),
    },
  ],
};

/** What stands in a room of each kind when nobody is there: the briefing's pictures. */
const EMPTY: Record<string, string> = {
  quote: G(120, 184, desk(56), 1.9) + G(120, 146, laptop(), 1.7) + G(300, 184, snake(), 1.6),
  specify: G(250, 184, desk(56), 1.9) + G(226, 147, sheets(9, 3), 1.7) + G(270, 146, laptop(), 1.7),
  design: G(44, 178, monstera(), 1.3) + G(190, 184, desk(56), 1.9) + G(190, 146, laptop(), 1.7),
  validate:
    G(120, 184, desk(56), 1.9) +
    G(110, 147, sheets(14, 5), 1.7) +
    G(300, 188, sheets(20, 11, 24) + G(27, 0, sheets(30, 5, 24)), 1.6),
  produce: G(110, 184, desk(56), 1.9) + G(300, 188, parcel(P.sun), 2.6) + G(338, 188, parcel(P.sky), 2.2),
  deliver:
    G(250, 188, parcel() + G(17, 0, parcel(P.sun)) + G(8, -11.5, parcel(P.rose)), 2.6) +
    G(96, 184, desk(52), 1.8),
};

/** Two desks' worth of any work: what stands on one. */
const at = (things: string, x = 120): string => G(x, 184, desk(56), 1.9) + things;
Object.assign(EMPTY, {
  intake: at(G(120, 146, laptop(), 1.7)) + G(300, 186, frontDesk(), 1.7),
  support: at(G(112, 146, laptop(), 1.7)) + G(300, 187, booth(), 1.55),
  assess: at(G(120, 147, sheets(6, 3), 1.7)) + G(290, 187, model(), 1.7),
  decide: at(G(120, 147, sheets(16, 5), 1.7)) + G(300, 186, snake(), 1.6),
  pay: at(G(120, 146, laptop(), 1.7)) + G(304, 187, safe(), 1.7),
  archive: at(G(120, 147, sheets(12, 9), 1.7)) + G(310, 188, stacksCase(), 1.6),
  counter: at(G(110, 146, laptop(), 1.7)) + G(300, 188, counterWindow(), 1.6),
  inspect: at(G(120, 147, sheets(4, 9), 1.7)) + G(300, 187, tripod(), 1.7),
  repair: at(G(120, 146, mug(P.coral), 1.9)) + G(300, 187, vice(), 1.7),
  test: at(G(120, 146, laptop(), 1.7)) + G(304, 187, rig(), 1.5),
  pack: at(G(120, 147, sheets(5, 4), 1.7)) + G(294, 187, packTable(), 1.6),
  develop: at(G(120, 146, laptop(), 1.7)) + G(304, 187, stickyBoard(), 1.65),
});

/** Kinds of room that have a picture. */
export const ROOM_KINDS = Object.keys(EMPTY);

/** A room of a kind, empty: the person one meets there is laid over it. 384 x 196 units. */
export function roomKindPicture(kind: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 384 196">${DEFS}${ROOM_DEFS}` +
    roomPicture({ kind, front: EMPTY[kind] ?? '' }, 'paper', 'only', 0, 0, 384) +
    '</svg>'
  );
}

/** Themes that have a picture. */
export const PICTURED = Object.keys(PAIRS);

export function levelPicture(theme: string): string {
  const pair = PAIRS[theme];
  if (!pair) throw new Error(`no picture for the theme "${theme}"`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 776 196">${DEFS}${ROOM_DEFS}` +
    R(0, 0, 776, 196, 0, P.paper) +
    pair.map((room, index) => roomPicture(room, theme, `pair${index}`, index * 392, 0, 384)).join('') +
    '</svg>'
  );
}
