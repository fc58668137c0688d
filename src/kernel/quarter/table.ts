/**
 * Seating and handing over: who sits carries context and lessons on; strangers start from what was
 * written down. Telling the ambition anew costs clarity, and breaking a growth promise costs trust.
 */
import { clamp } from '../maths/bounds.ts';
import type { FunctionId, Purpose } from '../world/names.ts';
import { P } from '../world/parameters.ts';
import { seated, tableAttention } from '../world/questions.ts';
import { tell } from '../world/tell.ts';
import type { World } from '../world/world.ts';

/** Share of a new table that has sat before; the lead weighs half as much again. */
export function staying(world: World, table: readonly FunctionId[]): number {
  let kept = 0;
  let all = 0;
  table.forEach((who, i) => {
    const weight = i === 0 ? 1.5 : 1;
    all += weight;
    if (world.seatsHeld[who] > 0) kept += weight;
  });
  return kept / all;
}

/** What crosses a hand-over to `table`: factors for context and for lessons, 0..1. */
export function carried(world: World, table: readonly FunctionId[]): { context: number; lessons: number } {
  // Who stays remembers what; why it was so, somebody has to keep.
  const kept = table.includes('knowledge') || seated(world, 'knowledge') ? 1 : P.memoryAlone;
  const keep = staying(world, table) * kept;
  const written = world.codified;
  const { contextStranger, contextCodified, lessonsStranger } = P;
  return {
    context: clamp(
      contextStranger + (1 - contextStranger) * keep + contextCodified * written * (1 - keep),
      0,
      1,
    ),
    lessons: lessonsStranger + (1 - lessonsStranger) * (keep > written ? keep : written),
  };
}

/** Seats the first table of a run, or hands over to the next stage. */
export function seat(world: World, stage: number, table: readonly FunctionId[]): void {
  if (world.table.length > 0) {
    const over = carried(world, table);
    world.context *= over.context;
    const { lessons } = world;
    lessons.literacy *= over.lessons;
    lessons.tool *= over.lessons;
    lessons.flow *= over.lessons;
    lessons.market *= over.lessons;
    lessons.governance *= over.lessons;
  }
  world.stage = stage;
  world.table = table.slice();
  for (const who of table) world.seatsHeld[who] += 1;
  world.handedOver = true;
  giveAttention(world);
  tell(world, 'seated', 0, '', null, stage);
}

/** Attention for the quarter: what the table brings, less in fear, plus what focus saved up. */
export function giveAttention(world: World): void {
  const brought = (tableAttention(world) + world.nextAttention) * (world.fear > 0.5 ? 0.85 : 1);
  world.attention = brought;
  world.attentionAtOpening = brought;
}

/** Tells the employees what it is for; telling something else than before costs. */
export function announce(world: World, purpose: Purpose): void {
  if (world.ambition !== null && purpose !== world.purpose) {
    world.clarity *= 0.3;
    if (world.promise) {
      world.promise = false;
      world.trust = clamp(world.trust - 0.12, 0, 1);
    }
  }
  // Where trust is gone, a promise is one more of those one has heard.
  if (purpose === 'growth' && world.trust < P.believedAt) {
    world.trust = clamp(world.trust - P.disbelieved, 0, 1);
    world.fear = clamp(world.fear + P.disbelieved, 0, 1);
  }
  if (world.ambition !== null) world.retold = true;
  world.ambition = purpose;
  world.purpose = purpose;
}
