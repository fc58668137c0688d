/** What a measurement is printed as: one line of figures beside what they should be, for people or for programs. */

/** One measured line. */
export interface BenchLine {
  name: string;
  value: number;
  unit: string;
  /** What it should be, or null where nothing is asked. */
  target: number | null;
  ok: boolean;
}

/** A line that must be at most its target; null where nothing is asked. */
export const atMost = (name: string, value: number, unit: string, target: number | null): BenchLine => ({
  name,
  value,
  unit,
  target,
  ok: target === null || value <= target,
});

/** A line that must be at least its target. */
export const atLeast = (name: string, value: number, unit: string, target: number | null): BenchLine => ({
  ...atMost(name, value, unit, target),
  ok: target === null || value >= target,
});

/** Three digits that matter, thousands apart. */
const figure = (value: number): string =>
  value.toLocaleString('en', { maximumSignificantDigits: value >= 1000 ? 4 : 3 });

function told({ name, value, unit, target, ok }: BenchLine): string {
  const asked = target === null ? '' : `  target ${figure(target)}: ${ok ? 'met' : 'missed'}`;
  return `${figure(value).padStart(12)} ${unit.padEnd(15)} ${name}${asked}`;
}

/** Prints lines: a table to read, or one object a line. */
export function print(lines: readonly BenchLine[], json: boolean): void {
  for (const line of lines) console.log(json ? JSON.stringify(line) : told(line));
}

/** The value in the middle; of an even number the upper one of the two. NaN of nothing. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value below which `share` (0..1) of all lie. NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** How much a value grows from one look to the next: the slope of the straight line through all looks. */
export function slope(looks: readonly (readonly [x: number, y: number])[]): number {
  const n = looks.length;
  const [mx, my] = [looks.reduce((sum, [x]) => sum + x, 0) / n, looks.reduce((sum, [, y]) => sum + y, 0) / n];
  const spread = looks.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
  return spread === 0 ? 0 : looks.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / spread;
}
