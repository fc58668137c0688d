/** What hangs on the walls where people take in, judge, repair, pay, keep, test, pack, look after and build. */
import { P, li, mix, sh } from '../palette.ts';
import { C, D, E, G, L, R, drop, turn } from '../pen.ts';
import { board, book, plank, type Hang } from './shelf.ts';

/** Seven-segment digits, 5 x 9, upper left at (x, y). */
const SEGMENTS: Record<string, string> = { '0': 'abcdef', '2': 'abged', '4': 'fgbc', '7': 'abc' };
const digit = (d: string, x: number, y: number, c: string): string => {
  const at: Record<string, string> = {
    a: 'M0.600 0h3.800',
    b: 'M5 .6v3.400',
    c: 'M5 5v3.400',
    d: 'M0.600 9h3.800',
    e: 'M0 5v3.400',
    f: 'M0 .6v3.400',
    g: 'M0.600 4.500h3.800',
  };
  return G(
    x,
    y,
    (SEGMENTS[d] ?? '')
      .split('')
      .map((s) => L(at[s] ?? '', c, 1.3))
      .join(''),
  );
};

/** Wall things by name. */
export const MORE_WALL: Record<string, Hang> = {
  // Whose turn it is: two lit numbers with an arrow each.
  queueBoard: (x, y) =>
    G(
      x,
      y,
      drop(66, 42, 3) +
        R(0, 0, 66, 42, 3, P.ink) +
        [0, 1]
          .map(
            (i) =>
              R(4, 4 + i * 18, 58, 15, 2, P.night) +
              digit(i ? '2' : '4', 10, 7 + i * 18, P.sun) +
              digit(i ? '0' : '7', 19, 7 + i * 18, P.sun) +
              L(`M32 ${11.5 + i * 18}h10M39 ${8.5 + i * 18}l3.500 3-3.500 3`, P.cream, 1.3) +
              C(54, 11.5 + i * 18, 4, i ? P.rose : P.sage),
          )
          .join(''),
    ),
  headsets: (x, y) =>
    G(
      x,
      y,
      R(0, -2, 62, 4, 1.5, P.wood) +
        [P.coral, P.teal, P.plum]
          .map((c, i) =>
            G(
              11 + i * 20,
              0,
              C(0, 0, 1.6, P.steel) +
                L('M-7 16c-1-18 15-18 14 0', P.ink, 1.8) +
                R(-9.5, 13, 5, 9, 2.5, c) +
                R(4.5, 13, 5, 9, 2.5, sh(c, 0.14)) +
                L('M-7 22c1 5 4 6 8 5', P.ink, 1) +
                C(1.5, 27, 1.6, P.ink),
            ),
          )
          .join(''),
    ),
  // Photographs of what broke, joined by a thread.
  photos: (x, y) =>
    G(
      x,
      y,
      drop(80, 48, 2) +
        R(0, 0, 80, 48, 2, sh(P.clay, 0.08)) +
        (
          [
            [5, 5, P.sky],
            [31, 3, P.rose],
            [56, 8, P.sage],
            [17, 27, P.sand],
            [45, 27, P.sky],
          ] as const
        )
          .map(([a, b, c], i) =>
            turn(
              (i % 3) * 4 - 4,
              R(a, b, 19, 17, 0.8, P.paper) +
                R(a + 1.5, b + 1.5, 16, 11, 0.4, c) +
                [
                  D(`M${a + 3} ${b + 12}l4-6 3 3 3-5 3 8z`, P.steel),
                  D(`M${a + 4} ${b + 12}v-5h9v5z`, P.coral) +
                    L(`M${a + 3} ${b + 7}l5.500-4 5.500 4`, P.bark, 1.2),
                  L(`M${a + 8} ${b + 12}v-8l-4 4M${a + 8} ${b + 6}l4 3`, P.bark, 1.2),
                  R(a + 4, b + 6, 11, 5, 1.5, P.blue) + L(`M${a + 9} ${b + 5}l2 3-2 1 2 3`, P.ink, 0.9),
                  D(`M${a + 9} ${b + 3}c3 4 4 6 0 9-4-3-3-5 0-9z`, P.blue),
                ][i],
              a + 9,
              b + 8,
            ),
          )
          .join('') +
        L('M14 6L40 4 65 9 54 28 26 28z', P.coral, 0.7) +
        [
          [14, 6],
          [40, 4],
          [65, 9],
          [54, 28],
          [26, 28],
        ]
          .map(([a, b]) => C(a ?? 0, b ?? 0, 1.4, P.coral))
          .join(''),
    ),
  scales: (x, y) =>
    G(
      x,
      y,
      drop(44, 50, 2) +
        R(0, 0, 44, 50, 2, mix(P.plum, P.ink, 0.3)) +
        R(3, 3, 38, 44, 1, 'none', `stroke="${P.sun}" stroke-width=".800"`) +
        L('M22 9v28M10 14h24M14 38h16', P.sun, 1.8) +
        D(
          'M4.500 26l5.500-12 5.500 12a5.600 4 0 0 1-11 0zM28.500 26l5.500-12 5.500 12a5.600 4 0 0 1-11 0z',
          P.cream,
          'opacity=".9"',
        ) +
        C(22, 9, 2.2, P.sun),
    ),
  coins: (x, y) =>
    G(
      x,
      y,
      drop(72, 42, 2) +
        R(0, 0, 72, 42, 2, sh(P.teal, 0.35)) +
        R(2.5, 2.5, 67, 37, 1, 'none', `stroke="${li(P.teal, 0.4)}" stroke-width=".800"`) +
        [3, 5, 2, 7]
          .map(
            (n, i) =>
              Array.from({ length: n }, (_, k) =>
                E(14 + i * 14.5, 34 - k * 3.4, 5.4, 2.2, k % 2 ? sh(P.sun, 0.14) : P.sun),
              ).join('') + E(14 + i * 14.5, 34 - n * 3.4, 5.4, 2.2, li(P.sun, 0.4)),
          )
          .join(''),
    ),
  archive: (x, y) =>
    G(
      x,
      y,
      [0, 26]
        .map((sy) =>
          G(
            0,
            sy,
            board(78) +
              [P.sand, P.clay, P.sand, mix(P.sage, P.sand, 0.3), P.sand]
                .map(
                  (c, i) =>
                    R(3 + i * 15, -15 + (sy && i === 2 ? 3 : 0), 13, 15 - (sy && i === 2 ? 3 : 0), 1, c) +
                    R(12 + i * 15, -15, 4, 15, 1, P.ink, 'opacity=".12"') +
                    R(6 + i * 15, -10, 7, 5, 0.6, P.paper) +
                    C(9.5 + i * 15, -2.8, 1.1, sh(P.bark, 0.2)),
                )
                .join('') +
              plank(78),
          ),
        )
        .join(''),
    ),
  // Which samples passed.
  passed: (x, y) =>
    G(
      x,
      y,
      drop(62, 46, 2) +
        R(0, 0, 62, 46, 2, P.paper) +
        R(0, 0, 62, 6, 2, P.steel) +
        Array.from({ length: 8 }, (_, i) => {
          const [a, b] = [5 + (i % 4) * 14, 10 + Math.floor(i / 4) * 17];
          return (
            R(a, b, 11, 13, 1.5, i === 5 ? li(P.coral, 0.55) : li(P.sage, 0.3)) +
            (i === 5
              ? L(`M${a + 3} ${b + 4}l5 5M${a + 8} ${b + 4}l-5 5`, P.coral, 1.6)
              : L(`M${a + 2.5} ${b + 7}l2.500 2.500 4-5`, P.teal, 1.6))
          );
        }).join(''),
    ),
  // Rolls of wrapping and tape on rods.
  rolls: (x, y) =>
    G(
      x,
      y,
      [0, 20]
        .map(
          (sy) =>
            R(0, sy, 74, 2.4, 1, P.bark) +
            [P.clay, P.rose, P.sun, P.teal]
              .map((c, i) =>
                i === 2 && sy
                  ? ''
                  : R(5 + i * 17, sy - 5, 14, 12, 3, sy ? li(c, 0.25) : c) +
                    R(14.5 + i * 17, sy - 5, 4.5, 12, 3, P.ink, 'opacity=".14"') +
                    R(5 + i * 17, sy - 4, 14, 1.4, 0.7, li(c, 0.5)),
              )
              .join(''),
        )
        .join('') +
        D('M44 20h14v26l-3-2-4 2-4-2-3 2z', P.sand) +
        L('M47 28h8M47 33h8', sh(P.sand, 0.3), 0.8),
    ),
  mapPins: (x, y) =>
    G(
      x,
      y,
      drop(84, 50, 1.5) +
        R(0, 0, 84, 50, 1.5, P.cream) +
        D('M0 14c16-4 20 8 36 4s24-14 48-8V0H0z', mix(P.sage, P.cream, 0.35)) +
        D('M0 36c20-8 34 6 52-2s20-6 32-2v18H0z', mix(P.sky, P.cream, 0.2)) +
        L('M4 30L24 20 44 27 60 12 80 20M24 20L28 46M60 12L66 46', mix(P.steel, P.cream, 0.2), 1.3) +
        (
          [
            [24, 20, P.coral],
            [44, 27, P.sun],
            [62, 14, P.coral],
            [34, 40, P.plum],
            [70, 34, P.teal],
          ] as const
        )
          .map(([a, b, c]) => D(`M${a} ${b}c-5-6-4-10 0-10s5 4 0 10z`, c) + C(a, b - 6.4, 1.5, P.paper))
          .join(''),
    ),
  hardhats: (x, y) =>
    G(
      x,
      y,
      R(0, 12, 66, 3.4, 1.2, P.wood) +
        R(0, 12, 66, 1, 0.5, li(P.wood, 0.5)) +
        [P.sun, P.coral, P.cream]
          .map((c, i) =>
            G(
              12 + i * 21,
              10,
              D('M-8 0c0-7 4-10 8-10s8 3 8 10z', c) +
                D('M2 -9.800c4 1 6 4 6 9.800H4c0-4-.6-7-2-9.800z', sh(c, 0.18)) +
                R(-10, -1.6, 20, 3, 1.4, sh(c, 0.1)) +
                R(-1.4, -10.6, 2.8, 7, 1.2, li(c, 0.4)),
            ),
          )
          .join('') +
        D('M4 16l4 20h8l3-20z', P.sun) +
        L('M7 24h10M8 30h9', P.paper, 1.6),
    ),
  screens: (x, y) =>
    G(
      x,
      y,
      [0, 1]
        .map((i) =>
          G(
            i * 50,
            i * 3,
            drop(46, 34, 2) +
              R(0, 0, 46, 34, 2, P.ink) +
              R(2.5, 2.5, 41, 27, 1, P.night) +
              (i
                ? [0, 1, 2, 3]
                    .map((k) =>
                      R(
                        7 + k * 9,
                        25 - ([8, 14, 11, 18][k] ?? 8),
                        6,
                        [8, 14, 11, 18][k] ?? 8,
                        1,
                        [P.sky, P.sun, P.sky, P.rose][k] ?? P.sky,
                      ),
                    )
                    .join('')
                : [
                    [6, 14, P.rose],
                    [9, 20, P.sky],
                    [9, 12, P.sun],
                    [12, 18, P.sky],
                    [6, 9, P.rose],
                  ]
                    .map(([a, w, c], k) => R(a ?? 0, 6 + k * 4.6, w ?? 0, 2, 1, String(c)))
                    .join('')),
          ),
        )
        .join(''),
    ),
  rulebooks: (x, y) =>
    G(
      x,
      y,
      board(56) +
        [P.plum, P.teal, P.plum, P.bark, P.coral]
          .map((c, i) => book(3 + i * 7, 17 - (i % 2) * 2, c, 6.4))
          .join('') +
        turn(12, book(40, 15, P.blue, 6), 42, 0) +
        plank(56),
    ),
};
