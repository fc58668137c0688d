/**
 * Moves that change how work flows: map it, clean it, redesign it, connect it, limit it, and let
 * people move. Without them minutes saved stay scattered minutes.
 */
import { least, up } from '../maths/bounds.ts';
import type { World } from '../world/world.ts';
import { know } from './findings.ts';
import { move } from './spec.ts';

/** Change lands where the step is known, people trust, and some already know the tool. */
function change(world: World, target: number): number {
  const s = world.stations[target]!;
  return (0.4 + 0.6 * s.known) * (0.45 + 0.8 * world.trust) * (0.75 + 0.3 * least(0.8, s.literacy));
}

/** Those who do the work know their step without a map; whether they say so is a matter of trust. */
function circle(world: World, target: number): number {
  const s = world.stations[target]!;
  return (0.45 + 0.8 * world.trust) * (0.75 + 0.3 * least(0.8, s.literacy));
}

function cleaning(world: World, target: number): number {
  return 0.5 + 0.5 * world.stations[target]!.known;
}

export const CONNECT = move({
  id: 'it.connect',
  function: 'it',
  stage: 1,
  cost: 80,
  quarters: 2,
  attention: 2,
  odds: 0.6,
  max: 6,
  kind: 'flow',
  scope: 'station',
  burden: 0.02,
  readiness: change,
  succeed(world, target, k) {
    const s = world.stations[target]!;
    s.redesign = up(s.redesign, 0.1 * k, 1);
    s.defectRate *= 0.9;
  },
});

export const MOBILITY = move({
  id: 'hr.mobility',
  function: 'hr',
  stage: 2,
  cost: 45,
  quarters: 2,
  attention: 2,
  max: 1,
  kind: 'flow',
  succeed(world) {
    world.mobility = 1;
    world.trust = up(world.trust, 0.04, 1);
  },
});

export const HIRE = move({
  id: 'hr.hire',
  function: 'hr',
  stage: 3,
  cost: 15,
  attention: 1,
  max: 4,
  kind: 'flow',
  scope: 'station',
  succeed(world, target) {
    const s = world.stations[target]!;
    s.skill = (s.staff * s.skill + 2 * 0.5) / (s.staff + 2);
    s.staff += 2;
    world.hired += 2;
    world.sideThisQuarter += 24;
    world.patience -= 2;
  },
});

export const MAP = move({
  id: 'operations.map',
  function: 'operations',
  stage: 1,
  cost: 25,
  attention: 2,
  max: 1,
  kind: 'flow',
  succeed(world) {
    for (let i = 0; i < world.stations.length; i++) know(world, i, 1);
  },
});

export const CLEAN = move({
  id: 'operations.clean',
  function: 'operations',
  stage: 1,
  cost: 25,
  attention: 1.5,
  odds: 0.9,
  kind: 'flow',
  scope: 'station',
  burden: 0.02,
  readiness: cleaning,
  succeed(world, target) {
    const s = world.stations[target]!;
    s.flaw *= 0.45;
    s.defectRate *= 0.85;
  },
});

export const REDESIGN = move({
  id: 'operations.redesign',
  function: 'operations',
  stage: 1,
  cost: 55,
  quarters: 2,
  attention: 2,
  odds: 0.7,
  kind: 'flow',
  scope: 'station',
  burden: 0.05,
  readiness: change,
  succeed(world, target, k) {
    const s = world.stations[target]!;
    s.redesign = up(s.redesign, 0.7 * k, 1);
    s.flaw *= 0.75;
  },
});

export const KANBAN = move({
  id: 'operations.kanban',
  function: 'operations',
  stage: 1,
  cost: 20,
  attention: 1.5,
  odds: 0.9,
  max: 1,
  kind: 'flow',
  succeed(world) {
    world.limits = true;
  },
});

export const CIRCLES = move({
  id: 'representatives.circles',
  function: 'representatives',
  stage: 1,
  cost: 40,
  quarters: 2,
  attention: 2.5,
  odds: 0.65,
  kind: 'flow',
  scope: 'station',
  burden: 0.06,
  readiness: circle,
  succeed(world, target, k) {
    const s = world.stations[target]!;
    s.redesign = up(s.redesign, 0.55 * k, 1);
    s.flaw *= 0.7;
    know(world, target, 1);
  },
});
