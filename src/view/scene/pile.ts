/** How a queue is piled: which stacks stand where for a height of 0..10. Pure. */

/** Stack heights there are pictures of, tallest first. */
const SIZES = [36, 30, 25, 20, 16, 12, 9, 6, 4, 2, 1] as const;
/** Sheets in the pile at each of the eleven heights. */
const SHEETS = [0, 3, 8, 14, 22, 32, 44, 58, 76, 98, 126] as const;
/** Columns on the table, from its middle: the second is the tallest. */
const COLUMNS = [-24, -8, 8, 24] as const;

/** One stack: offset from the table's middle, feet relative to the table's foot line, sheets, and whether it is rework. */
export interface Stack {
  x: number;
  y: number;
  sheets: number;
  rework: boolean;
}

/** Sheets for a height 0..10, fractional heights between. */
export function sheetsFor(height: number): number {
  const h = Math.min(10, Math.max(0, height));
  const [a, b] = [SHEETS[Math.floor(h)] ?? 0, SHEETS[Math.ceil(h)] ?? 0];
  return Math.round(a + (b - a) * (h - Math.floor(h)));
}

const fitting = (want: number): number => SIZES.find((s) => s <= want) ?? 0;

/** The stacks of a pile: up to four on the table, the overflow on the floor to its left. */
export function stacks(height: number, rework: number): Stack[] {
  let left = sheetsFor(height);
  const total = left;
  const out: Stack[] = [];
  COLUMNS.forEach((x, i) => {
    const want = Math.ceil((left / (4 - i)) * (i === 1 ? 1.25 : i === 3 ? 0.8 : 1));
    const sheets = fitting(Math.min(want, 36));
    left -= sheets;
    if (sheets > 0) out.push({ x, y: -17 + (i % 2), sheets, rework: false });
  });
  for (let x = -47; left > 3 && x > -100; x -= 17) {
    const sheets = fitting(Math.min(left, 25));
    out.push({ x, y: 10 + (Math.abs(x) % 3), sheets, rework: false });
    left -= sheets;
  }
  // Whole stacks are marked, right to left, until the marked sheets come nearest to the share of rework.
  let marked = 0;
  for (const stack of [...out].reverse()) {
    if (marked + stack.sheets / 2 > total * rework) continue;
    stack.rework = true;
    marked += stack.sheets;
  }
  return out;
}

/** Loose sheets on the floor around a pile: none while it is low. */
export const looseSheets = (height: number, constraint: boolean): number =>
  Math.max(0, Math.round((height - 4) * 1.2)) + (constraint ? 3 : 0);
