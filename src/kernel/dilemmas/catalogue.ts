/**
 * All dilemmas, in the order of the catalogue: the order of luck, of codes and of answers a, b, c.
 * Also who comes to the door, and in which order a screen shows the answers.
 */
import { draw, LUCK } from '../maths/luck.ts';
import type { PlayableLevel, Visitor } from '../world/level.ts';
import { P, reading } from '../world/parameters.ts';
import type { World } from '../world/world.ts';
import { LATER_DILEMMAS } from './later.ts';
import { MONEY_DILEMMAS } from './money.ts';
import { PEOPLE_DILEMMAS } from './people.ts';
import { PROCESS_DILEMMAS } from './process.ts';
import type { DilemmaSpec } from './spec.ts';

export const DILEMMAS: readonly DilemmaSpec[] = [
  ...PEOPLE_DILEMMAS,
  ...PROCESS_DILEMMAS,
  ...MONEY_DILEMMAS,
  ...LATER_DILEMMAS,
];

/** Number of the first dilemma of a level's own: those of the catalogue stand below. */
export const OWN_DILEMMAS_FROM = 200;

let CHANCE: number;
reading(() => {
  CHANCE = P.dilemmaChance;
});

/** A dilemma that can come in this level; undefined when there is none of that name. */
export function visitorOf(level: PlayableLevel, id: string): Visitor | undefined {
  return level.dilemmas.find((visitor) => visitor.spec.id === id);
}

/** Who stands at the door in the quarter that opens, or null. Each comes once in a run. */
export function knock(level: PlayableLevel, world: World): string | null {
  const { seed, quarter } = world;
  if (draw(seed, LUCK.dilemmaComes, quarter) >= CHANCE) return null;
  const visitors = level.dilemmas;
  let best: string | null = null;
  let highest = -1;
  for (let i = 0; i < visitors.length; i++) {
    const visitor = visitors[i]!;
    // Luck is cheaper to ask than memory and company: who cannot win needs no reason to come.
    const luck = draw(seed, LUCK.dilemma + visitor.number, quarter);
    if (luck <= highest) continue;
    const { id } = visitor.spec;
    if (world.dilemmasMet.includes(id) || !visitor.when(level, world)) continue;
    highest = luck;
    best = id;
  }
  return best;
}

/** The order in which a screen shows the three answers of a dilemma: the same for a seed, free of habit. */
export function dilemmaOrder(level: PlayableLevel, seed: number, id: string): number[] {
  const number = visitorOf(level, id)?.number ?? 0;
  const order = [0, 1, 2];
  const first = Math.floor(draw(seed, LUCK.answers + number, 0) * 3);
  const [head] = order.splice(first, 1);
  if (draw(seed, LUCK.answers + number, 1) < 0.5) order.reverse();
  return [head!, ...order];
}
