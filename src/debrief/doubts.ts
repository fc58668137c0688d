/**
 * "Which of these conclusions survive if this number is wrong?" The run again, and its axes turned over a
 * few lucks, with one parameter after the other at both ends of its range. Concludes about the model,
 * never about the player.
 */
import {
  P,
  PARAMETERS,
  sprint,
  suppose,
  type Decision,
  type ParameterId,
  type PlayableLevel,
} from '../kernel/index.ts';
import { insteadOf, waysOf } from './axes.ts';
import { outcomeOf } from './line.ts';
import { inTellingOrder, lucksOf, played } from './over-lucks.ts';
import { policyPlayer } from './policy-player.ts';
import { policyOf } from './policy.ts';
import { rangeOf } from './ranges.ts';
import { AXES, type Axis, type Outcome, type ParameterDoubt } from './shapes.ts';
import { less, meanOf, settled, type Mean } from './statistics.ts';
import { follow, place } from './tolerant.ts';

/** Lucks for one end of one range: enough to see an axis turn round. */
const FEW = 12;

/** What a run comes to, and what its axes do, under some parameters. */
interface Seen {
  outcome: Outcome;
  /** By axis, k€ by luck. */
  lost: number[][];
  effects: Mean[];
}

/** The level as it would be: limits that it takes from the open book move with it. */
function supposed(level: PlayableLevel, id: ParameterId, value: number): PlayableLevel {
  const own = id === 'headsKept' || id === 'layoffsAt' ? level[id] : null;
  return own !== null && own === PARAMETERS[id].value ? { ...level, [id]: value } : { ...level };
}

const byAxis = <T>(of: (k: number) => T): Record<Axis, T> =>
  Object.fromEntries(AXES.map((axis, k) => [axis, of(k)])) as Record<Axis, T>;

/**
 * Works through the open book, giving way after every end of a range.
 * @param decisions a whole run's, legal under this level and seed
 * @yields a row as soon as both its ends are known, null in between; and the share done, 0..1
 */
export function* doubts(
  level: PlayableLevel,
  seed: number,
  decisions: readonly Decision[],
  lucks = FEW,
): Generator<{ progress: number; row: ParameterDoubt | null }, ParameterDoubt[]> {
  const placed = place(level, seed, decisions);
  const policy = policyOf(level, seed, decisions);
  const ways = waysOf(policy);
  const instead = AXES.map((axis) => insteadOf(level, ways, axis));
  const had = AXES.map((axis) => played(policy, ways, axis));
  const seeds = lucksOf(lucks);
  const look = (here: PlayableLevel): Seen => {
    const line = (turned: number | null): number[] =>
      seeds.map(
        (luck) =>
          outcomeOf(sprint(here, luck, policyPlayer(policy, ways, turned === null ? [] : [instead[turned]!])))
            .value,
      );
    const own = line(null);
    const lost = AXES.map((_, k) => less(own, line(k)));
    return { outcome: outcomeOf(follow(here, seed, placed)), lost, effects: lost.map(meanOf) };
  };
  const base = look(level);
  const first = inTellingOrder(
    AXES.map((axis, k) => ({
      axis,
      effect: base.effects[k]!.mean,
      error: base.effects[k]!.error,
      played: had[k]!,
    })),
  )[0]!.axis;
  const ids = Object.keys(PARAMETERS) as ParameterId[];
  const rows: ParameterDoubt[] = [];
  for (const [at, parameter] of ids.entries()) {
    const [low, high] = rangeOf(parameter);
    const seen: Seen[] = [];
    for (const end of [low, high]) {
      const here = supposed(level, parameter, end);
      seen.push(suppose({ [parameter]: end }, () => look(here)));
      if (seen.length === 1) yield { progress: (at + 0.5) / ids.length, row: null };
    }
    const row: ParameterDoubt = {
      parameter,
      low,
      high,
      value: P[parameter],
      ends: seen.map(({ outcome, effects }, k) => ({
        at: [low, high][k]!,
        outcome,
        effects: byAxis((axis) => effects[axis]!.mean),
      })),
      survives: {
        ending: seen.every(({ outcome }) => outcome.ending === base.outcome.ending),
        first: seen.every((each) => isFirst(each, AXES.indexOf(first), had)),
        signs: byAxis((k) => seen.every(({ effects }) => !turnedRound(base.effects[k]!, effects[k]!))),
      },
    };
    rows.push(row);
    yield { progress: (at + 1) / ids.length, row };
  }
  return rows;
}

/** Surely the other way round than before. */
const turnedRound = (before: Mean, now: Mean): boolean =>
  settled(before) && settled(now) && before.mean > 0 !== now.mean > 0;

/** Whether an axis is told first, or is not surely behind the one that is. */
function isFirst({ lost, effects }: Seen, axis: number, had: readonly boolean[]): boolean {
  const order = inTellingOrder(
    effects.map(({ mean, error }, k) => ({ k, effect: mean, error, played: had[k]! })),
  );
  const leader = order[0]!.k;
  return leader === axis || !settled(meanOf(less(lost[leader]!, lost[axis]!)));
}
