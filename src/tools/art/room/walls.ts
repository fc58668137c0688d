/** Things that hang on walls: (x, y) is their upper left corner in the room. */
import { LAMP, P, sh } from '../palette.ts';
import { C, D, E, G, L, R, drop, turn } from '../pen.ts';
import { pothos } from './plants.ts';
import { board, book, lines, plank, type Hang } from './shelf.ts';
import { MORE_WALL } from './more-walls.ts';
import { TRADE_WALL } from './trade-walls.ts';

/** Every wall thing by name. */
export const WALL: Record<string, Hang> = {
  ...TRADE_WALL,
  ...MORE_WALL,
  kanban: (x, y) => {
    const notes = [
      [6, 11, P.sun],
      [15, 11, P.rose],
      [6, 20, P.rose],
      [15, 20, P.sun],
      [6, 29, P.sky],
      [15, 29, P.sun],
      [6, 38, P.rose],
      [29, 11, P.sun],
      [38, 11, P.sky],
      [29, 20, P.rose],
      [53, 11, P.sage],
      [62, 11, P.sky],
      [53, 20, P.sage],
    ] as const;
    return G(
      x,
      y,
      drop(76, 52, 3) +
        R(0, 0, 76, 52, 3, sh(P.wood, 0.1)) +
        R(2.5, 2.5, 71, 47, 1.5, P.paper) +
        [0, 1, 2]
          .map((i) => R(5 + i * 23.3, 5, 20, 3.2, 1.5, [P.coral, P.sun, P.teal][i] ?? P.teal))
          .join('') +
        notes
          .map(
            ([a, b, c], i) =>
              R(a + 0.4, b + 0.6, 7.4, 7.4, 0.6, sh(c, 0.12)) +
              R(a, b, 7.4, 7.4, 0.6, c) +
              L(`M${a + 1.4} ${b + 2.4}h4.600M${a + 1.4} ${b + 4.3}h${2.6 + (i % 3)}`, sh(c, 0.45), 0.5),
          )
          .join(''),
    );
  },
  clock: (x, y) => clockFace(x, y, P.teal),
  clockRed: (x, y) => clockFace(x, y, P.coral),
  shelfBooks: (x, y) =>
    G(
      x,
      y,
      board(60) +
        book(3, 14, P.coral) +
        book(7.5, 16, P.teal, 4.5) +
        book(12.5, 13, P.sun) +
        book(17, 15, P.blue, 5) +
        turn(-14, book(24, 14, P.plum), 25, 0) +
        G(40, 0, cup()) +
        G(53, -2, pothos(), 0.75) +
        plank(60),
    ),
  shelfBinders: (x, y) =>
    G(
      x,
      y,
      board(52) +
        [0, 1, 2, 3].map((i) => book(3 + i * 6.6, 14.5, i === 2 ? P.coral : P.teal, 6)).join('') +
        G(
          40,
          0,
          R(-7, -9, 14, 9, 1, P.paper) +
            R(-5.5, -7.5, 11, 6, 0.5, P.sky) +
            D('M-5.5 -1.5l3.500-3.500 2.500 2 2.500-2.500 2.500 4z', P.leaf),
        ) +
        plank(52),
    ),
  chart: (x, y) =>
    G(
      x,
      y,
      drop(60, 44, 2) +
        R(0, 0, 60, 44, 2, P.paper) +
        R(0, 0, 60, 3, 1.5, P.steel) +
        L('M8 10v26h45', sh(P.steel, 0.1), 1) +
        (
          [
            [12, 12],
            [21, 18],
            [30, 14],
            [39, 22],
          ] as const
        )
          .map(([a, h], i) => R(a, 36 - h, 6, h, 1, [P.teal, P.sun, P.teal, P.coral][i] ?? P.teal))
          .join('') +
        L('M12 22l10-5 9 2 14-9', P.plum, 1.4) +
        C(45, 10, 1.8, P.plum),
    ),
  posters: (x, y) =>
    G(
      x,
      y,
      drop(26, 34, 1) +
        R(0, 0, 26, 34, 1, P.coral) +
        C(13, 14, 7, P.sun) +
        D('M0 26c6-6 12-2 26-8v16H0z', P.plum),
    ) +
    G(
      x + 34,
      y + 6,
      drop(30, 24, 1) +
        R(0, 0, 30, 24, 1, P.teal) +
        D('M4 20L13 6l6 9 3-4 5 9z', P.sage) +
        C(23, 7, 3, P.sun),
    ) +
    G(
      x + 72,
      y - 2,
      drop(22, 30, 1) + R(0, 0, 22, 30, 1, P.plum) + E(11, 15, 6, 9, P.rose) + C(11, 11, 2, P.ink),
    ),
  screenTable: (x, y) =>
    G(
      x,
      y,
      drop(96, 54, 3) +
        R(0, 0, 96, 54, 3, P.ink) +
        R(3, 3, 90, 48, 1.5, P.night) +
        L('M12 40h72', P.steel, 0.8) +
        L('M12 36l14-4 12 2 14-9 14 2 16-12', P.sun, 2) +
        L('M12 37l14 1 12-2 14 1 14 0 16 1', P.steel, 1.2, 'stroke-dasharray="2.500 2.500"') +
        C(82, 15, 2.6, P.sun) +
        lines(12, 10, 2, 26, LAMP),
    ),
};

const cup = (): string =>
  D('M-4 -12h8c0 5-1.500 7.500-3 8v2.500h2.500v1.500h-7v-1.500H-1v-2.500c-1.500-.5-3-3-3-8z', P.sun) +
  L('M-4 -10.500c-2.500 0-2 4 .6 4.500M4 -10.500c2.500 0 2 4-.6 4.500', P.sun, 0.9) +
  D('M1.500 -12H4c0 5-1.500 7.500-3 8z', sh(P.sun, 0.25));
function clockFace(x: number, y: number, c: string): string {
  return G(
    x,
    y,
    C(0.8, 1.4, 10.5, P.ink, 'opacity=".2" filter="url(#soft1)"') +
      C(0, 0, 10.5, c) +
      C(0, 0, 8.3, P.paper) +
      [0, 1, 2, 3].map((i) => turn(i * 90, R(-0.5, -7.4, 1, 1.8, 0.4, P.ink))).join('') +
      L('M0 0L-3.600 -3.400M0 0L4.600 -2', P.ink, 1.1) +
      C(0, 0, 1, P.coral),
  );
}
