/**
 * Counts by name that fill up in another order in every run. The engine would make a new object shape
 * for each order and forget how to look any of them up; a dictionary has no shape to forget. Still a
 * plain object to everybody else, names in the order in which they came. Knows nothing of what is counted.
 */

/** An empty tally. */
export function newTally(): Record<string, number> {
  // Taking away what was not put in last is what turns an object into a dictionary.
  const tally: Record<string, number> & { one?: number; two?: number } = { one: 1, two: 2 };
  delete tally.one;
  delete tally.two;
  return tally;
}

/** A tally of its own, equal to another and in its order. */
export function copyTally(from: Record<string, number>): Record<string, number> {
  const tally = newTally();
  for (const name in from) tally[name] = from[name]!;
  return tally;
}
