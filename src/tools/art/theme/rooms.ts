/**
 * The rooms of any theme: how large they are, where their windows are and what hangs in those with one fixed
 * purpose. A theme only says what they are papered, floored and curtained with. Windows stand in the scene's table too.
 */
import { P, li, sh } from '../palette.ts';
import { D, L, R } from '../pen.ts';
import type { Shell, Window } from '../room/shell.ts';

/** Station rooms wear a to f, in turn; the others have one purpose each. */
const GEOMETRY = {
  a: { width: 384, windows: [[34, 30, 92, 52]] },
  b: { width: 384, windows: [[36, 30, 66, 52]] },
  c: { width: 384, windows: [[250, 30, 100, 58]] },
  d: { width: 384, windows: [[34, 30, 100, 52]] },
  e: { width: 384, windows: [[272, 30, 84, 52]] },
  f: { width: 384, windows: [[34, 30, 76, 46]] },
  pantry: { width: 384, windows: [[256, 30, 92, 52]], hangs: [['coffee', 40, 44]] },
  table: {
    width: 384,
    height: 160,
    floorY: 100,
    windows: [[22, 20, 66, 40]],
    hangs: [
      ['screenTable', 122, 10],
      ['frames', 258, 14],
    ],
  },
  sales: {
    width: 256,
    windows: [[20, 24, 58, 40]],
    hangs: [
      ['megaphone', 104, 24],
      ['chart', 172, 24],
    ],
  },
  offers: {
    width: 256,
    windows: [[180, 24, 58, 40]],
    hangs: [
      ['bulb', 24, 22],
      ['blueprint', 82, 24],
    ],
  },
  value: {
    width: 256,
    windows: [[20, 24, 58, 40]],
    hangs: [
      ['hearts', 108, 24],
      ['shelfBooks', 180, 46],
    ],
  },
  lobby: { width: 172, extra: stairs(96) },
  dock: { width: 196, windows: [[104, 8, 84, 88]], hangs: [['clock', 82, 30]] },
  stairwell: { width: 120, extra: stairs(44) },
  wing: { width: 256, height: 196, floorY: 126, windows: [[24, 24, 208, 64]] },
  wingShop: { width: 256, windows: [[20, 16, 150, 66]], hangs: [['bulb', 194, 18]] },
} satisfies Record<string, Pick<Shell, 'width'> & Partial<Shell>>;

export type RoomId = keyof typeof GEOMETRY;

/** What a room is papered, floored and curtained with. */
export interface Skin extends Omit<
  Shell,
  'id' | 'width' | 'height' | 'floorY' | 'windows' | 'hangs' | 'extra'
> {
  curtain?: string;
}

/** A theme's skins: what all its rooms share, and each room's own. */
export interface Skins {
  all: Partial<Skin>;
  rooms: Record<RoomId, Skin>;
}

/** The free stretch of wall beside a station room's window, from and to. */
export function wallOf(id: RoomId): [number, number] {
  const { width, windows } = GEOMETRY[id] as { width: number; windows?: readonly Window[] };
  const [left = 0, , w = 0] = windows?.[0] ?? [];
  return left > width / 2 ? [16, left - 12] : [left + w + 14, width - 10];
}

/** The shells of a theme, all rooms in a fixed order. */
export function shellsOf({ all, rooms }: Skins): Shell[] {
  return Object.entries(GEOMETRY).map(([id, shape]) => {
    const low = shape.width < 384;
    const { curtain, ...skin } = { ...all, ...rooms[id as RoomId] };
    const { windows, ...rest } = shape as Partial<Shell> & { width: number };
    return {
      height: low ? 160 : 196,
      floorY: low ? 98 : 126,
      ...rest,
      ...skin,
      // The bay's opening is a gate, not a window with panes.
      panes: id === 'dock' ? 'sash' : skin.panes,
      windows: (windows ?? []).map((w): Window => (curtain ? [w[0], w[1], w[2], w[3], curtain] : w)),
      id,
    };
  });
}

/** The stairs by which people come down to the street; `x` is where they start. */
function stairs(x: number): string {
  const steps = 9;
  let out = '';
  for (let i = 0; i < steps; i++) {
    const [sx, sy] = [x + i * 8.4, 98 - i * 11];
    out +=
      D(`M${sx} ${sy}v-11h8.400V98H${sx}z`, sh(P.wood, 0.12)) +
      R(sx - 1, sy - 11, 10, 2.6, 0.8, li(P.wood, 0.35)) +
      D(`M${sx + 8.4} ${sy - 8}V98h-1.500V${sy - 8}z`, P.ink, 'opacity=".12"');
  }
  return (
    out +
    L(`M${x + 2} 62L${x + steps * 8.4} ${62 - (steps - 1) * 11}`, P.bark, 2.2) +
    [0, 2, 4, 6].map((i) => L(`M${x + 4 + i * 8.4} ${88 - i * 11}v-27`, P.bark, 1.3)).join('')
  );
}
