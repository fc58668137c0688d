/** Runs that somebody without a plan might play: any legal decision, at random but repeatable. */
import {
  apply,
  check,
  found,
  legal,
  type Decision,
  type PlayableLevel,
  type World,
} from '../../src/kernel/index.ts';

/** A repeatable source of numbers in [0,1). */
export function dice(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Plays by chance until the ending, or until `upTo` decisions have been taken. */
export function randomRun(
  level: PlayableLevel,
  seed: number,
  upTo = Infinity,
): { decisions: Decision[]; world: World } {
  const roll = dice(seed);
  const decisions: Decision[] = [];
  const world = found(level, seed);
  while (world.ending === null && decisions.length < upTo) {
    const decision = pick(level, world, roll);
    apply(level, world, decision);
    decisions.push(decision);
  }
  return { decisions, world };
}

/** Kinds first, so that the many cuts and tables don't drown the rest. */
function pick(level: PlayableLevel, world: World, roll: () => number): Decision {
  const all = legal(level, world);
  const kinds = [...new Set(all.map((decision) => decision.kind))];
  const rare = kinds.filter((kind) => kind !== 'cut' && kind !== 'recall');
  const from = roll() < 0.05 || rare.length === 0 ? kinds : rare;
  const kind = from[Math.floor(roll() * from.length)]!;
  const alike = all.filter((decision) => decision.kind === kind);
  const decision = alike[Math.floor(roll() * alike.length)]!;
  const freer = free(decision, roll);
  return check(level, world, freer).ok ? freer : decision;
}

/** The same with what `legal` leaves out: paying double, any shares. */
function free(decision: Decision, roll: () => number): Decision {
  if (decision.kind === 'start' && roll() < 0.2) return { ...decision, double: true };
  if (decision.kind !== 'direct' || roll() < 0.3) return decision;
  let left = 20;
  const step = (): number => {
    const steps = Math.floor(roll() * (left + 1));
    left -= steps;
    return steps / 20;
  };
  return { kind: 'direct', sales: step(), offers: step(), value: step(), cuts: step() };
}
