/** The table room: who could sit, what each would bring and watch, and what a hand-over carries. */
import { MOVES, WATCHES, check, decide, type FunctionId, type World } from '../kernel/index.ts';
import type { Level } from '../level/index.ts';
import type { Plan } from './desk.ts';
import { convening } from './rulings.ts';
import type { HandOver, SeatOffer } from './snapshot.ts';

/** Everybody who could sit, in the order in which screens show them. */
export function seatsOf(level: Level, world: World, plan: Plan): SeatOffer[] {
  const first = world.table.length === 0;
  const faces: readonly FunctionId[] = level.document.firstFaces ?? level.playable.functions;
  return level.playable.functions.map((who) => ({
    function: who,
    seat: plan.table.indexOf(who),
    shown: !first || faces.includes(who),
    sat: world.table.includes(who),
    moves: MOVES.filter((spec) => spec.function === who).map((spec) => ({
      move: spec.id,
      stage: spec.stage,
      attention: spec.attention,
    })),
    watches: [...WATCHES[who]],
  }));
}

/** What convening the table in hand would carry over and lose. */
export function handOverOf(level: Level, world: World, plan: Plan): HandOver {
  const decisions = convening(world, plan);
  const seat = decisions.at(-1)!;
  let after = world;
  let verdict = check(level.playable, world, decisions[0]!);
  for (const decision of decisions) {
    verdict = check(level.playable, after, decision);
    if (!verdict.ok) break;
    after = decide(level.playable, after, decision);
  }
  const handsOver = world.table.length > 0;
  return {
    stage: seat.kind === 'seat' ? seat.stage : world.stage,
    from: handsOver ? world.stage : null,
    contextBefore: world.context,
    contextAfter: verdict.ok ? after.context : world.context,
    stays: plan.table.filter((who) => world.table.includes(who)),
    leaves: handsOver ? world.table.filter((who) => !plan.table.includes(who)) : [],
    verdict,
  };
}
