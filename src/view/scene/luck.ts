/** The scene's own dice: a hash of a name and a number, so that the same floor is always drawn the same. */

/** A number in [0, 1) for (name, n); never the page's random generator. */
export function luck(name: string, n = 0): number {
  let h = 2166136261 ^ Math.imul(n + 1, 0x9e3779b1);
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 16777619);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** `count` whole parts by `shares` (any scale), adding up exactly: largest remainder, first wins ties. */
export function portions(count: number, shares: number[]): number[] {
  const total = shares.reduce((a, b) => a + Math.max(0, b), 0);
  if (count <= 0 || shares.length === 0) return shares.map(() => 0);
  const exact = shares.map((s) => (total > 0 ? (Math.max(0, s) / total) * count : count / shares.length));
  const whole = exact.map(Math.floor);
  let left = count - whole.reduce((a, b) => a + b, 0);
  const order = exact
    .map((e, i) => [e - Math.floor(e), i] as const)
    .sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (const [, i] of order) {
    if (left <= 0) break;
    whole[i] = (whole[i] ?? 0) + 1;
    left -= 1;
  }
  return whole;
}
