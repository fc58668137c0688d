/**
 * What searches of a level find: the best hands a climb reaches, hands that each give in to one temptation, and hands
 * that do without one function. All are judged on seeds no climb has seen, beside the best style on the same seeds.
 */
import type { FunctionId, PlayableLevel } from '../../kernel/index.ts';
import { builtIn, type Playbook } from '../../run/index.ts';
import type { Pool } from './pool.ts';
import { JUDGED_ON } from './search.ts';

/** A hand on seeds nobody searched on: value in k€, growth as a share. */
export interface Judged {
  name: string;
  value: number;
  growth: number;
  playbook: Playbook;
}

/** What came out. */
export interface Searches {
  /** The best style of the level, for comparison. */
  best: Judged;
  /** Hands climbed to from the good styles and from nowhere, best first. */
  climbed: Judged[];
  /** The best hand under each temptation. */
  tempted: Judged[];
  /** The best hand at whose tables a function never sits. */
  without: (Judged & { function: FunctionId })[];
}

const NOWHERE = { sales: 0, offers: 0, value: 0, cuts: 0 };

/** What the game says one should not do, each as what a playbook would hold on to. */
const TEMPTATIONS: Record<string, Partial<Playbook>> = {
  'AI bolted on': { process: 'bolt-on' },
  'failures shelved': { failure: 'shelve' },
  'failures tried again': { failure: 'push-on' },
  'somebody blamed': { failure: 'blame' },
  'freed time nowhere': { reinvest: NOWHERE },
  'freed people cut': { reinvest: { ...NOWHERE, cuts: 1 } },
  'a deep cut first': { ambition: 'efficiency', cutAt: [{ quarter: 1, share: 0.15 }] },
  'nobody consulted': { consult: false },
  'every bet paid twice': { doubleSpending: true },
  'no AI at all': { ai: false },
};

/** How hard is searched: climbs from nowhere, steps of a climb, steps of one that holds on to something. */
const FULL = { random: 10, steps: 300, held: 120 };
const QUICK = { random: 2, steps: 40, held: 20 };
/** How many of the climbs are judged. */
const JUDGED = 6;

/** Styles a climb starts from, beside nowhere. */
const CLIMB_FROM = [
  'right-hands',
  'operations-first',
  'value-early',
  'sales-first',
  'memory',
  'listen-first',
  'fair-cuts',
];

/** Searches a level for hands above its best style. */
export async function searchesOf(
  level: PlayableLevel,
  pool: Pool,
  { best, quick }: { best: string; quick: boolean },
): Promise<Searches> {
  const { random, steps, held } = quick ? QUICK : FULL;
  const judge = async (name: string, playbook: Playbook): Promise<Judged> => {
    const runs = await pool.ask({ kind: 'style', playbook, seeds: JUDGED_ON });
    const value = runs.reduce((sum, run) => sum + run.value, 0) / runs.length;
    const growth = runs.filter((run) => run.ending === 'growth').length / runs.length;
    return { name, value, growth, playbook };
  };
  const start = builtIn(best)!;
  const [climbs, tempted, without] = await Promise.all([
    Promise.all([
      ...CLIMB_FROM.map(async (name, i) => ({
        name,
        ...(await pool.ask({ kind: 'climb', from: 100 + i, start: builtIn(name)!, steps })),
      })),
      ...Array.from({ length: random }, async (_, i) => ({
        name: 'nowhere',
        ...(await pool.ask({ kind: 'climb', from: i + 1, steps })),
      })),
    ]),
    Promise.all(
      Object.entries(TEMPTATIONS).map(async ([name, fixed], i) => {
        const found = await pool.ask({ kind: 'climb', from: 200 + i, start, steps: held, pin: { fixed } });
        return judge(name, found.playbook);
      }),
    ),
    Promise.all(
      level.functions.map(async (who, i) => {
        const pin = { without: who };
        const found = await pool.ask({ kind: 'climb', from: 300 + i, start, steps: held, pin });
        return { ...(await judge(`without ${who}`, found.playbook)), function: who };
      }),
    ),
  ]);
  const chosen = climbs.sort((a, b) => b.fresh - a.fresh).slice(0, JUDGED);
  const climbed = await Promise.all(chosen.map(({ name, playbook }) => judge(`from ${name}`, playbook)));
  return {
    best: await judge(best, start),
    climbed: climbed.sort((a, b) => b.value - a.value),
    tempted,
    without,
  };
}
