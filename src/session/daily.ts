/**
 * The company of a day: which level and which luck a date means, the same for everybody and without asking anyone. A
 * pure function of the date and the levels there are; knows no clock.
 */

/** A day's company: date as YYYY-MM-DD (UTC), level by id, seed 0..999,999. */
export interface Daily {
  date: string;
  level: string;
  seed: number;
}

/** FNV-1a, 32 bits: neighbouring dates end far apart. */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The luck of a day, whichever level is played with it. */
export const seedOfDay = (date: string): number => scatter(`seed ${date}`) % 1_000_000;

/** A day's company among these levels; null when there are none. */
export function dailyOf(date: string, levels: readonly string[]): Daily | null {
  // The order of the shelf may change with its levels; the day's choice must not depend on it.
  const sorted = [...levels].sort();
  const level = sorted[scatter(`level ${date}`) % Math.max(1, sorted.length)];
  return level === undefined ? null : { date, level, seed: seedOfDay(date) };
}
