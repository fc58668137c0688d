/** How a queue is piled: which stacks stand where for a height of 0..10, and how far they lean. Pure. */

/** Stack heights there are pictures of, tallest first. */
const SIZES = [36, 30, 25, 20, 16, 12, 9, 6, 4, 2, 1] as const;
/** Sheets in the pile at each of the eleven heights. */
const SHEETS = [0, 3, 8, 14, 22, 32, 46, 66, 92, 124, 162] as const;
/** Columns on the table, from its middle, with their share of what lies on it and the most they carry. */
const COLUMNS = [
  { x: -24, share: 0.9, most: 30 },
  { x: -8, share: 1.4, most: 61 },
  { x: 8, share: 1.05, most: 36 },
  { x: 24, share: 0.65, most: 25 },
] as const;
/** What does not fit stands on the floor before the table. */
const FLOOR = [-40, -22, -4, 14] as const;
/** Units a sheet adds to a stack. */
const SHEET = 1.43;
/** From this height on the tower leans, more with each step: degrees. */
const LEANS_FROM = 6;
const LEAN = 1.3;

/** One stack: offset from the table's middle, feet relative to the table's foot line, sheets, and whether it is rework. */
export interface Stack {
  x: number;
  y: number;
  sheets: number;
  rework: boolean;
  /** Degrees it leans to the right. */
  lean: number;
}

/** Sheets for a height 0..10, fractional heights between. */
export function sheetsFor(height: number): number {
  const h = Math.min(10, Math.max(0, height));
  const [a, b] = [SHEETS[Math.floor(h)] ?? 0, SHEETS[Math.ceil(h)] ?? 0];
  return Math.round(a + (b - a) * (h - Math.floor(h)));
}

const fitting = (want: number): number => SIZES.find((s) => s <= want) ?? 0;

/** How far a pile of this height leans, degrees: it is about to topple before it is at its highest. */
export const leanOf = (height: number): number => Math.max(0, height - LEANS_FROM) * LEAN;

/** The stacks of a pile: four on the table, the second a tower of two when it is high, the overflow on the floor in front. */
export function stacks(height: number, rework: number): Stack[] {
  const total = sheetsFor(height);
  let left = total;
  const lean = leanOf(height);
  const out: Stack[] = [];
  const shares = COLUMNS.reduce((sum, c) => sum + c.share, 0);
  COLUMNS.forEach((c, i) => {
    const want = Math.min(left, c.most, Math.ceil((total * c.share) / shares));
    const foot = fitting(Math.min(want, 36));
    if (foot <= 0) return;
    left -= foot;
    const tilt = i === 1 ? lean : i === 0 ? lean * -0.35 : lean * 0.3;
    out.push({ x: c.x, y: -17 + (i % 2), sheets: foot, rework: false, lean: tilt });
    const top = i === 1 ? fitting(want - foot) : 0;
    if (top <= 3) return;
    left -= top;
    // The upper half stands where the lower one leads, and leans further.
    const up = foot * SHEET;
    const slope = (tilt * Math.PI) / 180;
    out.push({
      x: c.x + Math.sin(slope) * up + 2,
      y: -16 - Math.cos(slope) * up,
      sheets: top,
      rework: false,
      lean: tilt * 1.9,
    });
  });
  for (const [i, x] of FLOOR.entries()) {
    if (left <= 3) break;
    const sheets = fitting(Math.min(left, 12));
    out.push({ x, y: 21 + (i % 2), sheets, rework: false, lean: i % 2 ? 2 : -1 });
    left -= sheets;
  }
  // Whole stacks are marked, right to left, until the marked sheets come nearest to the share of rework.
  const piled = total - left;
  let marked = 0;
  for (const stack of [...out].sort((a, b) => b.x - a.x)) {
    if (marked + stack.sheets / 2 > piled * rework) continue;
    stack.rework = true;
    marked += stack.sheets;
  }
  return out;
}

/** How high a pile stands over its foot line, units; `least` when there is none. */
export const topOf = (list: readonly Stack[], least: number): number =>
  list.reduce((top, s) => Math.max(top, s.sheets * SHEET - s.y), least);

/** Loose sheets on the floor around a pile: none while it is low. */
export const looseSheets = (height: number, constraint: boolean): number =>
  Math.max(0, Math.round((height - 4) * 1.2)) + (constraint ? 3 : 0);
