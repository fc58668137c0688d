/**
 * Moves that install AI: quick, showing well on use, and as good as the step they land in. In a
 * flawed step they speed the flaw up.
 */
import { least, up } from '../maths/bounds.ts';
import { P, reading } from '../world/parameters.ts';
import type { World } from '../world/world.ts';
import { move } from './spec.ts';

let REDESIGN_FLAW: number;
reading(() => {
  REDESIGN_FLAW = P.redesignFlaw;
});

/** AI lands well where the process is sound, people know it, and the step is mapped. */
function landing(world: World, target: number): number {
  const s = world.stations[target]!;
  return (
    (1 - 0.7 * s.flaw * (1 - REDESIGN_FLAW * s.redesign)) *
    (0.55 + 0.45 * least(1, 2 * s.literacy)) *
    (1 - 0.12 * (1 - s.known))
  );
}

export const ROLLOUT = move({
  id: 'it.rollout',
  function: 'it',
  stage: 0,
  cost: 80,
  attention: 2,
  max: 2,
  kind: 'tool',
  ai: true,
  training: 0.008,
  succeed(world, _target, k) {
    for (const s of world.stations) s.tool = up(s.tool, 0.3 * k, 0.45);
    world.reach = up(world.reach, 0.1, 0.42);
    world.learning += 0.15;
  },
});

export const DEPLOY = move({
  id: 'it.deploy',
  function: 'it',
  stage: 1,
  cost: 45,
  attention: 1.5,
  odds: 0.7,
  kind: 'tool',
  ai: true,
  scope: 'station',
  burden: 0.035,
  readiness: landing,
  succeed(world, target, k) {
    const s = world.stations[target]!;
    s.tool = up(s.tool, 0.5 * k, 1);
  },
});

export const PILOT = move({
  id: 'innovation.pilot',
  function: 'innovation',
  stage: 0,
  cost: 50,
  attention: 1.5,
  odds: 0.45,
  kind: 'tool',
  ai: true,
  scope: 'station',
  burden: 0.035,
  readiness: landing,
  succeed(world, target, k) {
    const s = world.stations[target]!;
    s.tool = up(s.tool, 0.4 * k, 0.9);
    world.patience = up(world.patience, 3, P.patienceMost);
    world.reach = up(world.reach, 0.05, 0.5);
  },
});
