/**
 * Keeping numbers inside their ranges. Exact: comparisons and sums only, never a built-in whose
 * last bit differs between engines.
 */

/** `x` brought into [low, high]. */
export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

/** `x + by`, but not above `top`; a value already above `top` stays where it is. */
export function up(x: number, by: number, top: number): number {
  const raised = x + by;
  if (raised <= top) return raised;
  return x > top ? x : top;
}

/** The smaller of two numbers. */
export function least(a: number, b: number): number {
  return a < b ? a : b;
}

/** The larger of two numbers. */
export function most(a: number, b: number): number {
  return a > b ? a : b;
}
