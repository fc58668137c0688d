/** What hangs on the walls of each kind of work. */
import { P, li, mix, sh } from '../palette.ts';
import { C, D, G, L, R, drop, turn } from '../pen.ts';
import { mug } from './furniture.ts';
import { pothos } from './plants.ts';
import { board, lines, plank, type Hang } from './shelf.ts';

/** Wall things by name. */
export const TRADE_WALL: Record<string, Hang> = {
  swatches: (x, y) =>
    G(
      x,
      y,
      drop(64, 40, 2) +
        R(0, 0, 64, 40, 2, P.paper) +
        [P.coral, P.sun, P.leaf, P.teal, P.blue, P.plum]
          .map((c, i) => R(4 + (i % 3) * 11, 4 + Math.floor(i / 3) * 11, 9, 9, 1, c))
          .join('') +
        L('M42 32c2-14 8-22 16-26', P.ink, 1) +
        L('M42 32l4-7 3 5z', P.plum, 1.2) +
        lines(4, 28, 2, 30),
    ),
  prices: (x, y) =>
    G(
      x,
      y,
      drop(80, 42, 2) +
        R(0, 0, 80, 42, 2, P.night) +
        R(2, 2, 76, 38, 1.5, P.ink) +
        [0, 1, 2]
          .map(
            (i) =>
              R(6, 7 + i * 10.5, 30 - i * 5, 2.6, 1.2, P.cream) +
              R(46, 6 + i * 10.5, 12, 5, 2.5, [P.sun, P.coral, P.sage][i] ?? P.sun) +
              L(`M64 ${11.5 + i * 10.5}l4-4 4 ${i === 1 ? 4 : -1}`, i === 1 ? P.coral : P.sage, 1.3),
          )
          .join(''),
    ),
  phones: (x, y) =>
    G(
      x,
      y,
      board(64) +
        [0, 1, 2]
          .map((i) =>
            G(
              10 + i * 21,
              0,
              D(
                'M-8 0l1.500-8c.2-1 1-1.600 2-1.600h9c1 0 1.800.6 2 1.600L8 0z',
                [P.coral, P.teal, P.sun][i] ?? P.coral,
              ) +
                R(-9, -13, 18, 4.4, 2.2, sh([P.coral, P.teal, P.sun][i] ?? P.coral, 0.14)) +
                C(0, -4.6, 2.8, P.paper),
            ),
          )
          .join('') +
        plank(64),
    ),
  checklist: (x, y) =>
    G(
      x,
      y,
      drop(46, 54, 2) +
        R(0, 0, 46, 54, 2, P.bark) +
        R(3, 5, 40, 46, 1, P.paper) +
        R(14, -2, 18, 6, 2, P.steel) +
        [0, 1, 2, 3, 4]
          .map(
            (i) =>
              R(7, 11 + i * 8, 5, 5, 1, li(P.sage, 0.4)) +
              (i < 3 ? L(`M8 ${13.5 + i * 8}l1.300 1.500 2.400-3`, P.teal, 1) : '') +
              R(15, 12.6 + i * 8, 22 - ((i * 5) % 9), 1.6, 0.8, P.steel),
          )
          .join(''),
    ),
  blueprint: (x, y) =>
    G(
      x,
      y,
      drop(84, 48, 1.5) +
        R(0, 0, 84, 48, 1.5, sh(P.blue, 0.25)) +
        R(2.5, 2.5, 79, 43, 1, 'none', `stroke="${li(P.blue, 0.5)}" stroke-width=".7"`) +
        L('M10 36V18h16V10h22v26zM26 18v18M48 24h24v12H48M56 24v12', li(P.blue, 0.75), 1) +
        C(64, 14, 6, 'none', `stroke="${li(P.blue, 0.75)}" stroke-width="1"`) +
        L('M60 14h8M64 10v8', li(P.blue, 0.75), 0.7),
    ),
  gauges: (x, y) =>
    G(
      x,
      y,
      drop(74, 34, 3) +
        R(0, 0, 74, 34, 3, P.steel) +
        R(56, 0, 18, 34, 3, sh(P.steel, 0.18)) +
        [0, 1, 2]
          .map(
            (i) =>
              C(14 + i * 23, 17, 9, P.paper) +
              L(`M${7 + i * 23} 20a7.600 7.600 0 0 1 7-10`, P.sage, 1.6) +
              L(`M${16 + i * 23} 10a7.600 7.600 0 0 1 5 8`, P.coral, 1.6) +
              L(`M${14 + i * 23} 18l${[-4, 3, 0][i]} -6`, P.ink, 1.2) +
              C(14 + i * 23, 18, 1.4, P.ink),
          )
          .join(''),
    ),
  stamps: (x, y) =>
    G(
      x,
      y,
      board(56) +
        [0, 1, 2, 3]
          .map((i) =>
            G(
              9 + i * 13,
              0,
              R(-5, -5, 10, 5, 1, [P.coral, P.teal, P.coral, P.plum][i] ?? P.coral) +
                R(-1.6, -11, 3.2, 7, 1, P.bark) +
                C(0, -11.4, 3, P.wood),
            ),
          )
          .join('') +
        plank(56),
    ) +
    G(
      x + 4,
      y + 10,
      R(0, 0, 48, 24, 1, P.paper) +
        turn(
          -9,
          R(6, 6, 22, 12, 2, 'none', `stroke="${P.coral}" stroke-width="1.6"`) +
            L('M12 12l3.500 3.500 7-7', P.coral, 1.8),
          17,
          12,
        ) +
        lines(33, 7, 3, 12),
    ),
  lensPoster: (x, y) =>
    G(
      x,
      y,
      drop(40, 50, 1) +
        R(0, 0, 40, 50, 1, mix(P.teal, P.sky, 0.35)) +
        C(18, 20, 11, P.paper) +
        C(18, 20, 11, 'none', `stroke="${P.ink}" stroke-width="2.2"`) +
        L('M26 28l9 10', P.ink, 3) +
        L('M13 20l4 4 7-8', P.coral, 2) +
        lines(8, 42, 2, 22, P.cream),
    ),
  pegboard: (x, y) =>
    G(
      x,
      y,
      drop(84, 40, 2) +
        R(0, 0, 84, 40, 2, P.clay) +
        Array.from({ length: 40 }, (_, i) =>
          C(5 + (i % 10) * 8.2, 6 + Math.floor(i / 10) * 9.4, 0.7, sh(P.clay, 0.3)),
        ).join('') +
        G(12, 8, R(-1.5, 0, 3, 20, 1, P.bark) + R(-6, -2, 12, 6, 1.5, P.steel)) +
        G(30, 8, L('M0 0v20', P.steel, 2.4) + C(0, 22, 3.5, 'none', `stroke="${P.steel}" stroke-width="2"`)) +
        G(46, 6, D('M-8 0h22l-2 6H-4l-4 4z', P.steel) + R(10, 3, 5, 9, 2, P.coral)) +
        G(
          68,
          8,
          R(-5, 0, 10, 10, 5, 'none', `stroke="${P.sun}" stroke-width="2.4"`) + R(-2, 12, 12, 12, 2, P.teal),
        ),
    ),
  slots: (x, y) =>
    G(
      x,
      y,
      drop(78, 46, 2) +
        R(0, 0, 78, 46, 2, sh(P.wood, 0.1)) +
        Array.from({ length: 12 }, (_, i) => {
          const a = 3 + (i % 4) * 18.6;
          const b = 3 + Math.floor(i / 4) * 14;
          return (
            R(a, b, 16.5, 12, 1, sh(P.bark, 0.45)) +
            (i % 3 !== 1
              ? R(a + 2, b + 5, 11, 7, 0.4, P.paper) +
                R(a + 4, b + 3.6, 10, 8.4, 0.4, [P.sky, P.rose, P.sun][i % 3] ?? P.sky, 'opacity=".9"')
              : '') +
            R(a, b, 16.5, 1.6, 0.8, P.ink, 'opacity=".25"')
          );
        }).join(''),
    ),
  route: (x, y) =>
    G(
      x,
      y,
      drop(86, 48, 2) +
        R(0, 0, 86, 48, 2, P.paper) +
        R(3, 3, 80, 42, 1, mix(P.sage, P.cream, 0.4)) +
        D('M3 30c14-8 22 4 38-2s30-8 42-2v19H3z', mix(P.sky, P.blue, 0.2)) +
        L('M12 36c10-14 22 0 32-12s18-4 28-14', P.coral, 1.5, 'stroke-dasharray="3 2.500"') +
        C(12, 36, 2.6, P.ink) +
        D(
          'M72 3c3.500 0 6 2.400 6 5.600 0 3.800-6 9.400-6 9.400s-6-5.600-6-9.400C66 5.400 68.500 3 72 3z',
          P.coral,
        ) +
        C(72, 8.6, 2.2, P.paper),
    ),
  coffee: (x, y) =>
    G(
      x,
      y,
      R(0, 0, 84, 3, 1, P.wood) +
        [0, 1, 2, 3].map((i) => G(10 + i * 13, 0, mug([P.coral, P.teal, P.sun, P.blue][i]), 1.2)).join('') +
        G(68, 0, pothos(), 0.8) +
        G(0, 12, R(0, 0, 40, 22, 2, P.ink) + L('M6 6h20M6 11h26M6 16h14', P.cream, 1.4) + C(33, 7, 3, P.sun)),
    ),
  megaphone: (x, y) =>
    G(
      x,
      y,
      drop(50, 40, 2) +
        R(0, 0, 50, 40, 2, P.coral) +
        turn(
          -12,
          D('M12 18l20-9v22l-20-8z', P.cream) +
            R(8, 17, 6, 8, 2, P.sun) +
            L('M37 14c3 4 3 8 0 12', P.cream, 1.8),
          24,
          20,
        ),
    ),
  bulb: (x, y) =>
    G(
      x,
      y,
      drop(46, 50, 2) +
        R(0, 0, 46, 50, 2, P.plum) +
        C(23, 20, 11, P.sun) +
        D('M17 28h12l-2 8h-8z', P.sun) +
        R(18, 35, 10, 5, 2, P.steel) +
        L('M18 20l3.500 4 3-4 3 4', sh(P.sun, 0.4), 1.1) +
        L('M23 4v-2M37 10l2-2M9 10L7 8M41 22h3M5 22H2', P.cream, 1.4),
    ),
  hearts: (x, y) =>
    G(
      x,
      y,
      drop(52, 40, 2) +
        R(0, 0, 52, 40, 2, P.teal) +
        D('M26 31C10 22 14 9 20 9.500c4 .3 6 3.500 6 5 0-1.500 2-4.700 6-5C38 9 42 22 26 31z', P.rose) +
        L('M18 15c.6-2 1.600-2.800 3-3', P.paper, 1.2),
    ),
  frames: (x, y) =>
    [0, 1, 2]
      .map((i) =>
        G(
          x + i * 34,
          y + (i % 2) * 3,
          drop(26, 34, 1) +
            R(0, 0, 26, 34, 1, P.sun) +
            R(0, 0, 26, 1.4, 0.6, li(P.sun, 0.6)) +
            R(2.4, 2.4, 21.2, 29.2, 0.5, sh(P.teal, 0.35)) +
            C(13, 14, 5.4, [P.rose, P.clay, P.rose][i] ?? P.rose) +
            D('M4 31.600c1-8 4-11 9-11s8 3 9 11z', P.ink) +
            D(
              'M7.600 13c0-4 2-6.400 5.400-6.400s5.400 2.400 5.400 6.400c-2-3.200-8.800-3.200-10.800 0z',
              li(P.steel, 0.4),
            ),
        ),
      )
      .join(''),
};
