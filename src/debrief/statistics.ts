/** Means and their errors. Plain sums; knows nothing of runs. */

/** A mean and its standard error; the error of fewer than two numbers is 0. */
export interface Mean {
  mean: number;
  error: number;
}

/** Mean and standard error of some numbers. */
export function meanOf(numbers: readonly number[]): Mean {
  const n = numbers.length;
  const mean = numbers.reduce((sum, each) => sum + each, 0) / n;
  if (n < 2) return { mean, error: 0 };
  const square = numbers.reduce((sum, each) => sum + (each - mean) * (each - mean), 0);
  return { mean, error: Math.sqrt(square / (n - 1) / n) };
}

/** Two lists of equal length, one less the other, number by number. */
export const less = (own: readonly number[], other: readonly number[]): number[] =>
  own.map((each, at) => each - other[at]!);

/** From how many errors on a difference counts as one. */
export const SETTLED = 2;

/** Whether a mean is surely not nothing. */
export const settled = ({ mean, error }: Mean): boolean => mean !== 0 && Math.abs(mean) >= SETTLED * error;
