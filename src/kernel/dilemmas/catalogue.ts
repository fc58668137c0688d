/**
 * All dilemmas, in the order of the catalogue: the order of luck, of codes and of answers a, b, c.
 * Also who comes to the door, and in which order a screen shows the answers.
 */
import { draw, LUCK } from '../maths/luck.ts';
import type { PlayableLevel } from '../world/level.ts';
import { P } from '../world/parameters.ts';
import type { World } from '../world/world.ts';
import { MONEY_DILEMMAS } from './money.ts';
import { PEOPLE_DILEMMAS } from './people.ts';
import { PROCESS_DILEMMAS } from './process.ts';
import type { DilemmaSpec } from './spec.ts';

export const DILEMMAS: readonly DilemmaSpec[] = [...PEOPLE_DILEMMAS, ...PROCESS_DILEMMAS, ...MONEY_DILEMMAS];

const NUMBERS = new Map(DILEMMAS.map((dilemma, number) => [dilemma.id, number]));

const CHANCE = P.dilemmaChance;

/** A dilemma by its id; undefined when there is none. */
export function dilemmaOf(id: string): DilemmaSpec | undefined {
  const number = NUMBERS.get(id);
  return number === undefined ? undefined : DILEMMAS[number];
}

/** Who stands at the door in the quarter that opens, or null. Each comes once in a run. */
export function knock(level: PlayableLevel, world: World): string | null {
  if (draw(world.seed, LUCK.dilemmaComes, world.quarter) >= CHANCE) return null;
  let best: string | null = null;
  let highest = -1;
  for (const id of level.dilemmas) {
    const number = NUMBERS.get(id);
    if (number === undefined || world.dilemmasMet.includes(id)) continue;
    // Luck is cheaper to ask than the company: who cannot win needs no reason to come.
    const luck = draw(world.seed, LUCK.dilemma + number, world.quarter);
    if (luck <= highest || !DILEMMAS[number]!.when(level, world)) continue;
    highest = luck;
    best = id;
  }
  return best;
}

/** The order in which a screen shows the three answers of a dilemma: the same for a seed, free of habit. */
export function dilemmaOrder(_level: PlayableLevel, seed: number, id: string): number[] {
  const number = NUMBERS.get(id) ?? 0;
  const order = [0, 1, 2];
  const first = Math.floor(draw(seed, LUCK.answers + number, 0) * 3);
  const [head] = order.splice(first, 1);
  if (draw(seed, LUCK.answers + number, 1) < 0.5) order.reverse();
  return [head!, ...order];
}
