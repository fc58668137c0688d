/**
 * All moves, in the order of the catalogue: the order of luck, of codes and of cards. Appending is
 * safe; reordering changes every run.
 */
import { CIRCLES, CONNECT, CLEAN, HIRE, KANBAN, MAP, MOBILITY, REDESIGN } from './flow.ts';
import { CHARTER, CONSULT, FOCUS, LIBRARY, PLAN, PURPOSE, TRACK } from './governance.ts';
import { CAMPAIGN, COMMUNITY, COURSES, DIALOGUE, LITERACY, SANDBOX } from './literacy.ts';
import { OFFER, PROMISE, PUSH, STUDY } from './market.ts';
import type { Move, MoveSpec } from './spec.ts';
import { DEPLOY, PILOT, ROLLOUT } from './tool.ts';

export const CATALOGUE: readonly Move[] = [
  ROLLOUT,
  DEPLOY,
  CONNECT,
  PILOT,
  SANDBOX,
  CAMPAIGN,
  COURSES,
  LITERACY,
  DIALOGUE,
  MOBILITY,
  HIRE,
  CONSULT,
  CHARTER,
  MAP,
  CLEAN,
  REDESIGN,
  KANBAN,
  LIBRARY,
  COMMUNITY,
  STUDY,
  OFFER,
  PUSH,
  PROMISE,
  PURPOSE,
  PLAN,
  FOCUS,
  TRACK,
  CIRCLES,
];

/** The catalogue as data, for those who show it. */
export const MOVES: readonly MoveSpec[] = CATALOGUE;

const NUMBERS = new Map(CATALOGUE.map((move, number) => [move.id, number]));

/** Place of a move in the catalogue, or -1. */
export function numberOf(id: string): number {
  return NUMBERS.get(id) ?? -1;
}

/** A move by its id; undefined when there is none. */
export function moveOf(id: string): Move | undefined {
  const number = NUMBERS.get(id);
  return number === undefined ? undefined : CATALOGUE[number];
}

/** What "move@target" is called in causes and attempts; made once, so that no string is built twice. */
const KEYS: readonly (readonly string[])[] = CATALOGUE.map((move) =>
  Array.from({ length: 17 }, (_, i) => `${move.id}@${i - 1}`),
);

/** Key of a move on a target (-1: the company) in `causes` and `attempts`. */
export function keyOf(number: number, target: number): string {
  return KEYS[number]![target + 1]!;
}
