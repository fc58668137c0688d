/**
 * What searches of a level find: the best sound hands a climb reaches, hands that each give in to one temptation,
 * hands that do without one function or one move. All are judged on seeds no climb has seen, beside the best style
 * on the same seeds.
 */
import { type FunctionId, MOVES, type PlayableLevel } from '../../kernel/index.ts';
import { builtIn, type Playbook } from '../../run/index.ts';
import { PAR_STYLES } from '../../session/par.ts';
import type { Pool } from './pool.ts';
import { type Aim, GROWS, JUDGED_ON, type Pin } from './search.ts';
import type { Came } from './tasks.ts';
import { soundPin, temptationsOf } from './temptations.ts';

/** A hand on seeds nobody searched on: value in k€, growth as a share. */
export interface Judged {
  name: string;
  value: number;
  growth: number;
  /** Value above that of the best style, seed by seed, with its error, k€. */
  ahead: number;
  error: number;
  playbook: Playbook;
}

/** A hand that gives in to something, and what that comes to. */
export interface Tempted extends Judged {
  aim: Aim;
  /** Why it is no vice in this company; null where it is one. */
  fair: string | null;
  verdict: Verdict;
}

/**
 * `exploit`: a vice that grows and is worth more than the best style. `pays`: one that is worth more, but does not end
 * in growth. `fair`: worth more, and no vice here.
 */
export type Verdict = 'below' | 'pays' | 'exploit' | 'fair';

/** What came out. */
export interface Searches {
  /** The best style of the level, for comparison. */
  best: Judged;
  /** Sound hands climbed to from the good styles and from nowhere, best first. */
  climbed: Judged[];
  /** The best hands under each temptation, that of good endings and that of money. */
  tempted: Tempted[];
  /** The best sound hand at whose tables a function never sits. */
  without: (Judged & { function: FunctionId })[];
  /** For each move, how often the best of the sound hands still grow when nobody ever starts it. */
  unmoved: { move: string; growth: number; value: number }[];
}

/** How hard is searched: climbs from nowhere, steps of a climb, steps of one that holds on to something. */
const FULL = { random: 5, steps: 300, held: 100, moves: 60 };
const QUICK = { random: 2, steps: 50, held: 20, moves: 20 };
/** How many of the climbs are judged. */
const JUDGED = 8;

const mean = (list: readonly number[]): number =>
  list.reduce((sum, each) => sum + each, 0) / Math.max(1, list.length);
const grown = (runs: readonly Came[]): number => mean(runs.map((run) => (run.ending === 'growth' ? 1 : 0)));

/** Searches a level for hands above its best style. */
export async function searchesOf(
  level: PlayableLevel,
  pool: Pool,
  { best, quick }: { best: string; quick: boolean },
): Promise<Searches> {
  const { random, steps, held, moves } = quick ? QUICK : FULL;
  const style = builtIn(best)!;
  const beside = await pool.ask({ kind: 'style', playbook: style, seeds: JUDGED_ON });
  const judge = async (name: string, playbook: Playbook): Promise<Judged> => {
    const runs = await pool.ask({ kind: 'style', playbook, seeds: JUDGED_ON });
    const gaps = runs.map((run, i) => run.value - beside[i]!.value);
    const ahead = mean(gaps);
    const error = Math.sqrt(mean(gaps.map((gap) => (gap - ahead) * (gap - ahead))) / gaps.length);
    return { name, value: mean(runs.map((run) => run.value)), growth: grown(runs), ahead, error, playbook };
  };
  let climbs = 0;
  /** The best of climbs from several hands. */
  const reach = async (starts: readonly Playbook[], aim: Aim, pin: Pin): Promise<Playbook> => {
    const found = await Promise.all(
      starts.map((start) =>
        pool.ask({ kind: 'climb', from: 200 + (climbs += 1), start, steps: held, aim, pin }),
      ),
    );
    return found.sort((a, b) => b.worth - a.worth)[0]!.playbook;
  };

  const sound = soundPin(level);
  const found = await Promise.all([
    ...PAR_STYLES.map(async (name, i) => ({
      name: `from ${name}`,
      ...(await pool.ask({
        kind: 'climb',
        from: 100 + i,
        start: builtIn(name)!,
        steps,
        aim: 'ending',
        pin: sound,
      })),
    })),
    ...Array.from({ length: random }, async (_, i) => ({
      name: 'from nowhere',
      ...(await pool.ask({ kind: 'climb', from: i + 1, steps, aim: 'ending', pin: sound })),
    })),
  ]);
  const chosen = found.sort((a, b) => b.worth - a.worth).slice(0, JUDGED);
  const climbed = (await Promise.all(chosen.map((each) => judge(each.name, each.playbook)))).sort(
    (a, b) => b.value - a.value,
  );
  const starts = [style, climbed.find((hand) => hand.growth >= GROWS)?.playbook ?? climbed[0]!.playbook];

  const [tempted, without, tried] = await Promise.all([
    Promise.all(
      temptationsOf(level).flatMap(({ name, pin, fair }) =>
        (['ending', 'money'] as const).map(async (aim): Promise<Tempted> => {
          const hand = await judge(name, await reach(starts, aim, pin));
          return { ...hand, aim, fair, verdict: verdictOn(hand, fair) };
        }),
      ),
    ),
    Promise.all(
      level.functions.map(async (who) => {
        const hand = await reach(starts, 'ending', { ...sound, without: who });
        return { ...(await judge(`without ${who}`, hand)), function: who };
      }),
    ),
    Promise.all(
      MOVES.map(async ({ id }) => {
        const others = MOVES.map((move) => move.id).filter((other) => other !== id);
        const hands = [style, ...climbed.slice(0, 3).map((hand) => hand.playbook)];
        const played = await Promise.all(
          hands.map((hand) =>
            pool.ask({
              kind: 'style',
              playbook: { ...hand, moves: others },
              seeds: JUDGED_ON.slice(0, moves),
            }),
          ),
        );
        const all = played.map((runs) => ({
          growth: grown(runs),
          value: mean(runs.map((run) => run.value)),
        }));
        return { move: id, ...all.sort((a, b) => b.growth - a.growth)[0]! };
      }),
    ),
  ]);
  // Who does without a function does without its moves.
  const unmoved = tried.map((each) => {
    const bare = without.find((hand) =>
      MOVES.some((m) => m.id === each.move && m.function === hand.function),
    );
    return bare && bare.growth > each.growth ? { ...each, growth: bare.growth, value: bare.value } : each;
  });
  return { best: await judge(best, style), climbed, tempted, without, unmoved };
}

/** More than the best style, and by more than chance: two errors. */
function verdictOn({ ahead, error, growth }: Judged, fair: string | null): Verdict {
  if (ahead <= 2 * error) return 'below';
  return fair !== null ? 'fair' : growth >= GROWS ? 'exploit' : 'pays';
}

/** Below this share of growth endings, a hand that does without something does not get there. */
const HARDLY = 0.2;

/** Functions and moves that are in every good run found. */
export function needed({ without, unmoved }: Searches): string[] {
  return [
    ...without.filter((hand) => hand.growth < HARDLY).map((hand) => hand.function),
    ...unmoved.filter((each) => each.growth < HARDLY).map((each) => each.move),
  ];
}
