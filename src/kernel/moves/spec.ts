/**
 * What a move is: the card a function brings to the table, and what happens when it succeeds.
 * Types only, and the table in which families write their moves.
 */
import type { PlayableLevel } from '../world/level.ts';
import type { FunctionId, LessonKind } from '../world/names.ts';
import type { World } from '../world/world.ts';

/** A card, as data: what it costs, where it belongs, how likely it is to work. */
export interface MoveSpec {
  /** "function.move", also in playbooks and codes. */
  id: string;
  /** Who brings it to the table. */
  function: FunctionId;
  /** Stage it belongs to, 0..3; elsewhere it takes more attention. */
  stage: number;
  /** k€, before context and lead. */
  cost: number;
  /** Quarters it takes. */
  quarters: number;
  /** Attention it takes from the table, before lead and stage. */
  attention: number;
  /** Odds of a bet before context, readiness and lessons; 1 for routine work. */
  odds: number;
  /** Routine work never fails. */
  routine: boolean;
  /** How often it can succeed in a run; null: no limit. */
  max: number | null;
  /** What a reviewed failure of it teaches about. */
  kind: LessonKind;
  /** AI work: courts can stop it. */
  ai: boolean;
  /** Aimed at one station, or at the whole company. */
  scope: 'company' | 'station';
}

/** A move with its rules. */
export interface Move extends MoveSpec {
  /** Share of its capacity the target loses while this runs, 0..1. */
  burden: number;
  /** Share of everybody's capacity lost while this runs, 0..1. */
  training: number;
  /** How ready company and target are, a factor of the odds; 1 where nothing matters. */
  readiness(world: World, target: number): number;
  /** What success changes. `k` is the strength: lead and context, about .85-1.27. */
  succeed(world: World, target: number, k: number, level: PlayableLevel): void;
}

type Written = Pick<Move, 'id' | 'function' | 'stage' | 'cost' | 'attention' | 'kind' | 'succeed'> &
  Partial<Move>;

/** Completes a move as a family writes it: routine, one quarter, company-wide unless it says otherwise. */
export function move(written: Written): Move {
  const odds = written.odds ?? 1;
  return {
    id: written.id,
    function: written.function,
    stage: written.stage,
    cost: written.cost,
    quarters: written.quarters ?? 1,
    attention: written.attention,
    odds,
    routine: odds === 1,
    max: written.max ?? null,
    kind: written.kind,
    ai: written.ai ?? false,
    scope: written.scope ?? 'company',
    burden: written.burden ?? 0,
    training: written.training ?? 0,
    readiness: written.readiness ?? always,
    succeed: written.succeed,
  };
}

function always(): number {
  return 1;
}
