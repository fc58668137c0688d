/**
 * How a run came to its ending, in one word: what carried a growth, who decided a layoff, which exit
 * a reprieve was nearer to. Reads the world and changes nothing in it.
 */
import type { World } from '../kernel/index.ts';

export type Way =
  | 'sales'
  | 'offers'
  | 'quality'
  | 'contraction'
  | 'imposed'
  | 'decline'
  | 'near-growth'
  | 'near-layoffs';

/**
 * What brought the most of what customers pay beyond the usual, in shares of the usual: more asked
 * for by sales, new offerings, or a better price for better work.
 */
function carriedBy(world: World): Way {
  const usual = Math.max(1, world.throughput0);
  const offers = world.offers.reduce((sum, each) => sum + each.ramp * each.size, 0) / usual;
  const by: [Way, number][] = [
    ['sales', world.extraDemand + world.push],
    ['offers', offers],
    ['quality', world.premium],
  ];
  return by.reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/** How this run ended as it did; null while it goes on. */
export function wayOf(world: World | null): Way | null {
  const ending = world?.ending;
  if (!world || !ending) return null;
  if (ending.kind === 'growth') return carriedBy(world);
  if (ending.kind === 'reprieve') return ending.nearer === 'growth' ? 'near-growth' : 'near-layoffs';
  return ending.variant === 'decline' || ending.variant === 'contraction' ? ending.variant : 'imposed';
}
