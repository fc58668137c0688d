/**
 * What an answer does, as far as the present table can know it: prices are always plain, the rest
 * shows only to those who watch it.
 */
import type { Effect, Measure } from '../kernel/index.ts';
import type { EffectView } from './snapshot.ts';

interface Showing {
  /** Key of the word. */
  key: string;
  /** Whether more of it is good for us; null where it depends. */
  good: boolean | null;
  /** Up to this size it is slight. */
  slight: number;
  /** Who has to watch something for it to be known; absent: it is in the open. */
  watch?: Measure;
  /** The amount itself is a price and is shown. */
  price?: true;
}

const SHOWING: Record<Exclude<Effect['kind'], 'purpose' | 'consulted'>, Showing> = {
  trust: { key: 'trust', good: true, slight: 0.02, watch: 'trust' },
  fear: { key: 'fear', good: false, slight: 0.04, watch: 'fear' },
  patience: { key: 'patience', good: true, slight: 3 },
  clarity: { key: 'clarity', good: true, slight: 0.1, watch: 'trust' },
  attention: { key: 'attention', good: true, slight: 0, price: true },
  context: { key: 'context', good: true, slight: 0.03, watch: 'context' },
  reputation: { key: 'reputation', good: true, slight: 0.01, watch: 'lost-demand' },
  learning: { key: 'learning', good: true, slight: 0.1, watch: 'literacy' },
  dialogue: { key: 'dialogue', good: true, slight: 0.1, watch: 'fear' },
  codified: { key: 'codified', good: true, slight: 0.05, watch: 'codified' },
  insight: { key: 'insight', good: true, slight: 0.1, watch: 'insight' },
  promised: { key: 'promised', good: null, slight: 0 },
  push: { key: 'push', good: true, slight: 0.03, watch: 'insight' },
  cost: { key: 'cost', good: false, slight: 0, price: true },
  plan: { key: 'norm', good: false, slight: 10, watch: 'ledger' },
  lesson: { key: 'lessons', good: true, slight: 0.15, watch: 'lessons' },
  tools: { key: 'tool', good: null, slight: 0.05 },
  known: { key: 'map', good: true, slight: 0.2 },
  skill: { key: 'skill', good: true, slight: 0.03, watch: 'literacy' },
  'tool-busiest': { key: 'tool', good: null, slight: 0.2 },
  'redesign-busiest': { key: 'redesign', good: null, slight: 0.15 },
  'flaw-busiest': { key: 'flaw', good: false, slight: 0.1, watch: 'rework' },
  offer: { key: 'offer', good: true, slight: 2 },
  sales: { key: 'sales', good: null, slight: 2 },
  cut: { key: 'jobs', good: true, slight: 0, price: true },
};

/**
 * The effects of an answer that the present table can name.
 * @param heads people in the company: a cut is told in jobs.
 */
export function effectsSeen(
  effects: readonly Effect[],
  watched: readonly Measure[],
  heads: number,
): EffectView[] {
  return effects.flatMap((effect): EffectView[] => {
    if (effect.kind === 'purpose')
      return [{ key: 'purpose', up: true, slight: false, good: null, amount: null }];
    if (effect.kind === 'consulted')
      return [{ key: 'consulted', up: true, slight: false, good: true, amount: null }];
    const showing = SHOWING[effect.kind];
    if (showing.watch && !watched.includes(showing.watch)) return [];
    // A cut is written as a share that goes; on the tag, jobs go down.
    const by = effect.kind === 'cut' ? -effect.by * heads : effect.by;
    const up = by > 0;
    return [
      {
        key: showing.key,
        up,
        slight: Math.abs(by) <= showing.slight,
        good: showing.good === null ? null : up === showing.good,
        amount: showing.price ? Math.abs(effect.kind === 'cut' ? Math.round(by) : by) : null,
      },
    ];
  });
}
