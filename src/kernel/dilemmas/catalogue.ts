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

/** Numbers of a level's dilemmas, looked up once for a level; what is not in the catalogue never comes. */
const comers = new WeakMap<PlayableLevel, Uint8Array>();

function comersOf(level: PlayableLevel): Uint8Array {
  let numbers = comers.get(level);
  if (!numbers) {
    numbers = Uint8Array.from(level.dilemmas.flatMap((id) => NUMBERS.get(id) ?? []));
    comers.set(level, numbers);
  }
  return numbers;
}

/** Who stands at the door in the quarter that opens, or null. Each comes once in a run. */
export function knock(level: PlayableLevel, world: World): string | null {
  const { seed, quarter } = world;
  if (draw(seed, LUCK.dilemmaComes, quarter) >= CHANCE) return null;
  const numbers = comersOf(level);
  let best: string | null = null;
  let highest = -1;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!;
    // Luck is cheaper to ask than memory and company: who cannot win needs no reason to come.
    const luck = draw(seed, LUCK.dilemma + number, quarter);
    if (luck <= highest) continue;
    const dilemma = DILEMMAS[number]!;
    if (world.dilemmasMet.includes(dilemma.id) || !dilemma.when(level, world)) continue;
    highest = luck;
    best = dilemma.id;
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
