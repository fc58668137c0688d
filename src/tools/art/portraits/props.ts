/** The one thing each executive holds: it says what they are for, even at forty pixels. */
import type { FunctionId } from '../../../kernel/world/names.ts';
import { P, li, sh } from '../palette.ts';
import { C, D, E, L, R } from '../pen.ts';
import type { Executive } from './who.ts';

const hand = (x: number, y: number, skin: string, r = 1.9): string =>
  C(x, y, r, skin) + L(`M${x - r * 0.6} ${y - r * 0.5}a${r} ${r} 0 0 1 ${r * 0.9}-.5`, li(skin, 0.5), 0.5);
const arm = (d: string, colour: string): string => L(d, colour, 4.4);
const note = (turn: string, x: number, y: number, w: number, h: number, colour: string): string =>
  `<g transform="rotate(${turn})">${R(x, y, w, h, 0.4, colour)}${L(`M${x + 1.1} ${y + 1.8}h2.5M${x + 1.1} ${y + 3.2}h1.6`, sh(colour, 0.5), 0.45)}</g>`;

export const PROPS: Record<FunctionId, (e: Executive) => string> = {
  it: ({ skin, top }) =>
    L('M26 29.5c-.6 4-5.6 2.5-6.2 7', P.steel, 1.4) +
    arm('M28.4 36.5c.2-2.2-.8-3.7-2.2-4.6', sh(top, 0.24)) +
    `<g transform="translate(5.9 6.6) rotate(9 24.6 24) scale(.84)">${R(22.4, 15.9, 1.3, 4.4, 0.6, P.steel)}${R(25.6, 15.9, 1.3, 4.4, 0.6, P.steel)}${D('M20.6 19.3h8.1v4.3c0 2.6-1.6 4.4-4 4.4s-4.1-1.8-4.1-4.4z', P.sun)}${D('M26.4 19.3h2.3v4.3c0 2.6-1.6 4.4-4 4.4 1.7-2.4 2.1-5.4 1.7-8.7z', sh(P.sun, 0.2))}${R(20, 18.5, 9.3, 1.7, 0.8, li(P.sun, 0.25))}</g>` +
    hand(26.2, 31.8, skin, 2),
  innovation: () =>
    note('-7 9 30', 5.8, 27.6, 5, 5, P.sun) +
    note('9 24 29', 21.8, 26.8, 4.6, 4.6, P.rose) +
    note('-4 24 33', 22.6, 32, 4.4, 4.6, P.sky),
  communications: ({ skin }) =>
    `<g transform="rotate(-14 24 28)">${D('M20.3 27.6l7.9-4.3v10.6l-7.9-3.4z', P.cream)}${D('M20.3 29.4l7.9 1.4v3.1l-7.9-3.4z', sh(P.cream, 0.2))}${E(28.3, 28.6, 1.5, 5.4, P.teal)}${E(28.5, 28.6, 0.8, 3.8, sh(P.teal, 0.35))}${R(17.8, 27.4, 3, 3.4, 1, P.teal)}</g>` +
    hand(22.6, 33.2, skin, 2.1),
  training: ({ skin, top }) =>
    arm('M28 36.5c.3-2-.6-3.4-2-4', sh(top, 0.22)) +
    D('M15.4 27.2h9.2a3.9 3.9 0 1 1-6.4 3.9h-2.8z', P.sun) +
    D('M23 27.2h1.6a3.9 3.9 0 1 1-4.6 6c3 .4 5-2 3-6z', sh(P.sun, 0.22)) +
    C(21.3, 30.7, 1.5, sh(P.sun, 0.5)) +
    L('M16.2 28.4h4.6', P.cream, 0.7) +
    hand(26, 32.4, skin),
  hr: ({ skin, top }) =>
    arm('M27 36c0-2-.8-3.5-3-4', sh(top, 0.14)) +
    D('M17.4 28.6h6.4v5c0 1.3-.9 2-2 2h-2.4c-1.1 0-2-.7-2-2z', P.cream) +
    D('M22 28.6h1.8v5c0 1.3-.9 2-2 2h-1c1-1.6 1.4-4.4 1.2-7z', sh(P.cream, 0.18)) +
    L('M17.6 30c-2.6-.3-2.6 3.7.2 3.4', P.cream, 0.9) +
    D('M20.6 30.7c-1-.9-2 .3-1.2 1.2l1.2 1 1.2-1c.8-.9-.2-2.1-1.2-1.2z', P.coral) +
    L('M19.2 27.2c-.7-.9.7-1.6 0-2.6M21.9 27.2c-.7-.9.7-1.6 0-2.6', P.paper, 0.6, 'opacity=".9"') +
    hand(24.6, 32.6, skin),
  operations: ({ skin, top }) =>
    arm('M28 36.5c.4-2.3-.6-3.7-2.3-4', sh(top, 0.2)) +
    `<g transform="rotate(8 22 30)">${R(17.4, 25.6, 8.4, 11, 0.9, P.bark)}${R(18.3, 27, 6.6, 9.6, 0.4, P.paper)}${R(20, 24.9, 3.2, 1.8, 0.6, P.steel)}${L('M19.3 29.3l.5.6.9-1.2M19.3 31.9l.5.6.9-1.2', P.teal, 0.55)}${L('M21.7 29.5h2.2M21.7 32.1h2.2M19.3 34.5h4.6', P.steel, 0.55)}</g>` +
    hand(26.5, 32, skin),
  knowledge: ({ skin, top }) =>
    arm('M28 36.5c.3-2-.7-3.5-2.4-4.2', sh(top, 0.2)) +
    `<g transform="rotate(-5 22 30)">${R(16.8, 31.8, 9.8, 2.5, 0.5, P.teal)}${R(17.3, 29.4, 9, 2.4, 0.5, P.coral)}${R(16.9, 26.9, 8.8, 2.5, 0.5, P.sun)}${D('M25 32.3h1.6v1.5H25zM24.8 29.9h1.5v1.4h-1.5zM24.2 27.4h1.5v1.5h-1.5z', P.paper)}${L('M18.4 27v2.3M18.8 29.5v2.2M18.3 31.9v2.3', P.ink, 0.5, 'opacity=".4"')}</g>` +
    hand(25.8, 33.4, skin) +
    hand(17.6, 34.7, skin),
  marketing: ({ skin, top }) =>
    arm('M28.2 36.5c.2-1.7-.4-2.9-1.7-3.6', sh(top, 0.22)) +
    L('M25.9 31.5l-2.2-2.6', P.bark, 1.5) +
    C(21.3, 26.2, 3.7, P.sky, 'fill-opacity=".75"') +
    `<circle cx="21.3" cy="26.2" r="3.7" fill="none" stroke="${P.ink}"/>` +
    L('M19.2 25.4c.3-.8.9-1.3 1.6-1.5', P.paper, 0.7) +
    hand(26.3, 32.4, skin, 2),
  management: ({ skin }) =>
    L('M24.9 36.5V22.6c-.3-4 5.2-4 5.2.2', P.wood, 1.7) +
    D('M23.3 28.2c.6-.9 3.4-.9 4 0l-.5 8.3h-3z', P.plum) +
    D('M25.6 27.6l.2 8.9h1l.5-8.3c-.3-.4-1-.6-1.7-.6z', sh(P.plum, 0.3)) +
    hand(25.3, 26.2, skin),
  finance: ({ skin }) =>
    arm('M28.2 36.5c.3-2.2-.6-3.4-2.2-4', sh(P.cream, 0.14)) +
    `<g transform="rotate(9 21 30)">${D('M18.6 22.4c1.2.8 2.2-.8 3.4 0s1.6.2 2.3 0v4.4h-5.7z', P.paper)}${L('M19.8 24.2h3M19.8 25.4h2.2', P.steel, 0.45)}${R(17.4, 26.4, 8.2, 10.4, 1.2, P.ink)}${D('M23.6 26.4h.8c.7 0 1.2.5 1.2 1.2v9.2h-2z', P.night)}${R(18.4, 27.5, 6.2, 2.2, 0.5, P.sage)}${[0, 1, 2].map((r) => [0, 1, 2].map((q) => R(18.4 + q * 2.2, 30.7 + r * 1.9, 1.7, 1.3, 0.35, q === 2 ? P.coral : P.cream)).join('')).join('')}</g>` +
    hand(26.2, 32.6, skin),
  representatives: ({ skin }) =>
    L('M26.2 26v12.5', P.wood, 1.2) +
    D(
      'M20.9 20.4h9.4c.8 0 1.3.5 1.3 1.2v4.8c0 .8-.5 1.3-1.3 1.3h-6.1l-2.2 1.8.3-1.8h-1.4c-.7 0-1.2-.5-1.2-1.3v-4.8c0-.7.5-1.2 1.2-1.2z',
      P.paper,
    ) +
    L('M22.8 22.9h6.5M22.8 25h4.3', P.coral, 0.8) +
    hand(26.2, 32, skin, 2),
};
