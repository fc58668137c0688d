/**
 * Somebody who tries everything: random tables, paces, moves, answers and shares, whole runs of it,
 * keeping the best. If this beats the good styles, the game can be beaten without understanding it.
 */
import {
  apply,
  check,
  type Decision,
  DILEMMAS,
  found,
  FUNCTIONS,
  type FunctionId,
  legal,
  type PlayableLevel,
  PURPOSES,
  report,
  sprint,
  type World,
} from '../../src/kernel/index.ts';
import { playerFor, type Style } from './runs.ts';
import { dice } from './random-runs.ts';

/** Good styles to measure against. */
export const GOOD_STYLES: readonly Style[] = [
  'right-hands',
  {
    tables: {
      literacy: ['hr', 'knowledge', 'management', 'representatives'],
      production: ['operations', 'it', 'hr', 'marketing'],
      learning: ['operations', 'finance', 'training', 'marketing'],
      value: ['marketing', 'management', 'training', 'finance'],
    },
    pace: [1, 6, 7],
    reinvest: { sales: 0.5, offers: 0, value: 0.5, cuts: 0 },
  },
];

/** One random run. A careful one never cuts a job and never says efficiency. */
function tryOut(level: PlayableLevel, seed: number, roll: () => number, careful: boolean): World {
  const world = found(level, seed);
  const upTo = (n: number): number => Math.floor(roll() * n);
  const go = (decision: Decision): boolean => {
    if (!check(level, world, decision).ok) return false;
    apply(level, world, decision);
    return true;
  };
  const table = (): FunctionId[] => {
    const rest = [...FUNCTIONS];
    return Array.from({ length: level.seats }, () => rest.splice(upTo(rest.length), 1)[0]!);
  };
  const first = 1 + upTo(4);
  const second = first + 1 + upTo(4);
  const pace = [first, second, second + 1 + upTo(4)];
  go({ kind: 'ambition', purpose: PURPOSES[upTo(careful ? 2 : 3)]! });
  go({ kind: 'seat', stage: world.stage, table: table() });
  while (world.ending === null) {
    if (world.stage < 3 && world.quarter >= pace[world.stage]!)
      go({ kind: 'seat', stage: world.stage + 1, table: table() });
    while (world.failures.length > 0) {
      const answer = (['review', 'review', 'shelve', 'push-on', 'blame'] as const)[upTo(5)]!;
      if (!go({ kind: 'failure', index: 0, answer })) go({ kind: 'failure', index: 0, answer: 'shelve' });
    }
    if (world.dilemma !== null)
      go({ kind: 'dilemma', id: world.dilemma, answer: choose(world.dilemma, upTo, careful) });
    const starts = legal(level, world).filter((decision) => decision.kind === 'start');
    for (let k = 0; k < level.startsPerQuarter && starts.length > 0; k++)
      go(starts.splice(upTo(starts.length), 1)[0]!);
    if (roll() < 0.8) {
      const [sales, offers, value, cuts] = [upTo(8), upTo(8), upTo(5), careful ? 0 : upTo(3)];
      go({ kind: 'direct', sales: sales / 20, offers: offers / 20, value: value / 20, cuts: cuts / 20 });
    }
    if (!careful && roll() < 0.04) go({ kind: 'cut', jobs: 1 + upTo(15) });
    go({ kind: 'play' });
  }
  return world;
}

function choose(id: string, upTo: (n: number) => number, careful: boolean): number {
  const answers = DILEMMAS.find((dilemma) => dilemma.id === id)!.answers;
  const allowed = [0, 1, 2].filter(
    (i) => !careful || !answers[i]!.effects.some((effect) => effect.kind === 'cut'),
  );
  return allowed[upTo(allowed.length)]!;
}

/** What a search found. */
export interface Found {
  runs: number;
  /** Share of random runs that end in growth. */
  growth: number;
  /** Mean over the seeds of the best random value, and of the best value of the good styles, k€. */
  bestRandom: number;
  bestStyle: number;
  /** Share of the seeds on which the best of all random runs beats the best of the good styles. */
  beaten: number;
}

/** Searches `seeds` seeds with `each` random runs a seed. */
export function search(level: PlayableLevel, seeds: number, each: number): Found {
  const roll = dice(2026);
  const players = GOOD_STYLES.map(playerFor);
  const result: Found = { runs: seeds * each, growth: 0, bestRandom: 0, bestStyle: 0, beaten: 0 };
  for (let seed = 1; seed <= seeds; seed++) {
    const style = Math.max(...players.map((player) => report(level, sprint(level, seed, player)).value));
    let best = -Infinity;
    for (let i = 0; i < each; i++) {
      const { ending } = tryOut(level, seed, roll, i % 2 === 0);
      if (ending!.kind === 'growth') result.growth += 1 / result.runs;
      if (ending!.value > best) best = ending!.value;
    }
    result.bestRandom += best / seeds;
    result.bestStyle += style / seeds;
    if (best > style) result.beaten += 1 / seeds;
  }
  return result;
}
