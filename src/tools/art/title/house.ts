/**
 * The title's picture: the company as a doll's house in two hands, at golden hour. The rooms are the
 * game's own (shells, furniture, people), so that what is promised here is what one plays.
 * One canvas of 860 x 720 units, the house in its middle; sleeves leave it at the bottom.
 */
import { P, SKIN, li, mix, sh } from '../palette.ts';
import { C, D, DEFS, E, G, L, R } from '../pen.ts';
import { mug, sheets } from '../room/furniture.ts';
import { monstera } from '../room/plants.ts';
import { robot } from '../room/robots.ts';
import { item, parcel } from '../room/work.ts';
import { hand } from './hands.ts';
import { ROOM_DEFS, atDesk, roomPicture, someone, type Room } from './rooms.ts';

/** Width of a room in the picture; rooms are 384 x 196 units in their own. */
const ROOM = 214;
const SCALE = ROOM / 384;
const HEIGHT = Math.round(196 * SCALE);
const LEFT = 158;
const GAP = 8;
const TOP = 196;
const WALL = 10;
const INNER = ROOM * 2 + GAP;
const BOTTOM = TOP + HEIGHT * 3 + GAP * 2 + WALL;

/** The six rooms in the order of the flow, top left to bottom right. */
const ROOMS: Room[] = [
  {
    kind: 'quote',
    front:
      atDesk(92, 182, 5, 'ok', false, G(17, -19, mug())) +
      atDesk(212, 182, 1, 'happy') +
      someone([8, 316, 188, 'coffee', 'ok']),
  },
  {
    kind: 'specify',
    front:
      atDesk(84, 182, 10, 'ok', false, G(-18, -19, sheets(6, 3))) +
      atDesk(206, 182, 12, 'happy') +
      someone([4, 318, 188, 'point', 'happy', true]),
  },
  {
    kind: 'design',
    back: C(206, 120, 92, 'url(#glowAI)', 'opacity=".8"'),
    front:
      G(36, 176, monstera(), 1.25) +
      atDesk(112, 182, 13, 'happy', true) +
      E(212, 184, 30, 6, P.ai, 'opacity=".4"') +
      G(212, 176, robot('help'), 1.75) +
      someone([16, 304, 188, 'wave', 'happy']),
  },
  {
    kind: 'validate',
    front:
      atDesk(78, 182, 19, 'tired', false, G(18, -19, sheets(9, 7))) +
      someone([15, 188, 188, 'stand', 'worried']) +
      G(278, 186, sheets(34, 11, 24) + G(27, 0, sheets(48, 5, 24)) + G(54, 2, sheets(22, 9, 24)), 1.55) +
      G(240, 191, sheets(5, 2, 22), 1.5),
  },
  {
    kind: 'produce',
    front:
      atDesk(88, 182, 20, 'ok') +
      someone([7, 206, 188, 'carry', 'happy']) +
      someone([0, 290, 186, 'stand', 'ok', true]) +
      G(352, 188, parcel(P.sun), 2.6),
  },
  {
    kind: 'deliver',
    front:
      G(44, 188, parcel() + G(17, 0, parcel(P.sun)) + G(8, -11.5, parcel(P.rose)), 2.3) +
      someone([9, 134, 188, 'walkA', 'happy']) +
      atDesk(232, 182, 18, 'happy') +
      someone([3, 336, 188, 'wave', 'happy', true]),
  },
];

const room = (each: Room, index: number): string =>
  roomPicture(
    each,
    'paper',
    `room${index}`,
    LEFT + WALL + (index % 2) * (ROOM + GAP),
    TOP + Math.floor(index / 2) * (HEIGHT + GAP),
    ROOM,
  );

/** The tube that carries work from room to room, along the ceilings and down the party wall. */
function tube(): string {
  const run = (y: number, from: number, to: number): string =>
    L(`M${from} ${y}H${to}`, sh(P.teal, 0.25), 7) +
    L(`M${from} ${y - 1}H${to}`, P.teal, 5) +
    L(`M${from} ${y - 2.2}H${to}`, li(P.teal, 0.5), 1.2);
  const goods = [P.sun, P.cream, P.coral, P.cream, P.sky, P.sun];
  return [0, 1, 2]
    .map((floor) => {
      const y = TOP + floor * (HEIGHT + GAP) + 8;
      return (
        run(y, LEFT + WALL + 6, LEFT + WALL + INNER - 6) +
        goods.map((c, i) => G(LEFT + 44 + i * 66 + floor * 17, y + 1, item(c), 0.8)).join('')
      );
    })
    .join('');
}

function roof(): string {
  const l = LEFT - 16;
  const r = LEFT + INNER + WALL * 2 + 16;
  const ridge = TOP - 96;
  const tiles: string[] = [];
  for (let row = 0; row < 6; row++) {
    const y = ridge + 14 + row * 13.5;
    const inset = 62 - row * 10.4;
    for (let x = l + inset + (row % 2) * 13; x < r - inset - 26; x += 27)
      tiles.push(
        D(
          `M${x} ${y}h25c0 9-25 9-25 0z`,
          row % 2 ? sh(P.plum, 0.12) : sh(P.plum, 0.2),
          `opacity="${((x * 7 + row * 13) | 0) % 5 < 2 ? 0.9 : 0.5}"`,
        ),
      );
  }
  const dormer = (x: number): string =>
    G(
      x,
      TOP - 22,
      D('M-34 0v-34c0-18 15-30 34-30s34 12 34 30V0z', sh(P.plum, 0.28)) +
        D('M-28 0v-32c0-15 12-26 28-26s28 11 28 26V0z', P.paper) +
        `<clipPath id="d${x}"><path d="M-22 0v-31c0-12 9-21 22-21s22 9 22 21V0z"/></clipPath><g clip-path="url(#d${x})">${R(-24, -56, 48, 58, 0, 'url(#lit)')}${C(0, -38, 30, 'url(#glowSun)')}` +
        G(
          x < 380 ? -5 : 4,
          4,
          x < 380 ? someone([6, 0, 0, 'stand', 'ok']) : someone([22, 0, 0, 'point', 'ok', true]),
          0.72,
        ) +
        `</g>${L('M0-52V0M-22-24h44', P.paper, 3)}${R(-32, -3, 64, 7, 2, P.paper)}${R(-32, 2, 64, 3, 1.5, sh(P.cream, 0.25))}`,
    );
  return (
    // chimney
    R(250, ridge - 42, 30, 70, 2, P.wood) +
    R(270, ridge - 42, 10, 70, 2, sh(P.wood, 0.25)) +
    R(245, ridge - 48, 40, 10, 3, li(P.wood, 0.25)) +
    R(270, ridge - 48, 15, 10, 3, P.wood) +
    [0, 1, 2].map((k) => R(252 + (k % 2) * 11, ridge - 32 + k * 12, 9, 5, 1, sh(P.wood, 0.16))).join('') +
    D(`M${l} ${TOP - 4}L${l + 68} ${ridge}H${r - 68}L${r} ${TOP - 4}z`, P.plum) +
    tiles.join('') +
    D(`M${l} ${TOP - 4}L${l + 68} ${ridge}h52L${l + 66} ${TOP - 4}z`, li(P.plum, 0.35), 'opacity=".45"') +
    D(`M${r - 120} ${ridge}h52L${r} ${TOP - 4}h-60z`, P.ink, 'opacity=".28"') +
    R(l + 62, ridge - 5, r - l - 124, 9, 4, sh(P.plum, 0.3)) +
    R(l + 64, ridge - 5, r - l - 180, 3, 1.5, li(P.plum, 0.4)) +
    dormer(300) +
    dormer(468) +
    // the sign
    R(l - 4, TOP - 10, r - l + 8, 12, 4, P.paper) +
    R(l - 4, TOP - 3, r - l + 8, 5, 2.5, sh(P.cream, 0.2))
  );
}

function ground(): string {
  const l = LEFT - 44;
  const r = LEFT + INNER + WALL * 2 + 44;
  const bush = (x: number, s: number, c: string): string =>
    G(
      x,
      BOTTOM + 2,
      C(-9, -7, 10, sh(c, 0.12)) +
        C(8, -8, 11, sh(c, 0.2)) +
        C(0, -14, 11, c) +
        C(-4, -17, 4, li(c, 0.3), 'opacity=".7"'),
      s,
    );
  return (
    D(`M${l} ${BOTTOM}h${r - l}l-26 32H${l + 26}z`, sh(P.leaf, 0.16)) +
    D(`M${l} ${BOTTOM}h${r - l}l-5 9H${l + 5}z`, li(P.leaf, 0.22)) +
    D(`M${l + 26} ${BOTTOM + 32}l-12-15h${r - l - 28}l-12 15z`, sh(P.pine, 0.2), 'opacity=".55"') +
    bush(l + 26, 1, P.leaf) +
    bush(l + 50, 0.7, P.pine) +
    bush(r - 28, 1.05, P.leaf) +
    bush(r - 54, 0.7, P.sage)
  );
}

/** The whole picture as one SVG document. */
export function house(): string {
  const right = LEFT + WALL * 2 + INNER;
  const defs =
    DEFS +
    ROOM_DEFS +
    '<defs>' +
    `<linearGradient id="lit" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${mix(P.sun, P.cream, 0.3)}"/><stop offset="1" stop-color="${mix(P.clay, P.coral, 0.3)}"/></linearGradient>` +
    '</defs>';
  const shadow = E(380, BOTTOM + 30, 210, 16, P.ink, 'opacity=".22" filter="url(#soft6)"');
  const side =
    R(right - 2, TOP - 2, 16, BOTTOM - TOP + 2, 0, sh(P.cream, 0.24)) +
    R(right - 2, TOP - 2, 5, BOTTOM - TOP + 2, 0, sh(P.cream, 0.12));
  const body =
    R(LEFT, TOP - 4, right - LEFT, BOTTOM - TOP + 4, 3, P.paper) +
    R(LEFT, TOP - 4, 3, BOTTOM - TOP + 4, 1, P.cream);
  const slabs = [1, 2]
    .map((k) => R(LEFT + WALL, TOP + k * (HEIGHT + GAP) - GAP + 4, INNER, 4, 0, sh(P.cream, 0.12)))
    .join('');
  const left = hand({ skin: SKIN[2], sleeve: P.ink, cuff: P.paper, own: 'watch' });
  const rightHand = `<g transform="translate(764 0) scale(-1 1)">${hand({ skin: SKIN[4], sleeve: P.teal, cuff: P.sun, own: 'ring' })}</g>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 0 860 720">${defs}` +
    roof() +
    side +
    body +
    slabs +
    ROOMS.map(room).join('') +
    tube() +
    shadow +
    ground() +
    G(0, 14, left + rightHand) +
    '</svg>'
  );
}
