/**
 * Moves that govern: consult, write a charter, say what it is for, plan its value, focus, track,
 * and write down what was learned. They move trust, patience and memory, never an item.
 */
import { up } from '../maths/bounds.ts';
import { P } from '../world/parameters.ts';
import { move } from './spec.ts';

export const CONSULT = move({
  id: 'representatives.consult',
  function: 'representatives',
  stage: 0,
  cost: 10,
  attention: 1.5,
  max: 1,
  kind: 'governance',
  succeed(world) {
    world.consulted = true;
    world.listened = true;
    world.trust = up(world.trust, 0.05, 1);
    world.dialogue += 0.2;
  },
});

export const CHARTER = move({
  id: 'representatives.charter',
  function: 'representatives',
  stage: 1,
  cost: 15,
  attention: 1.5,
  max: 1,
  kind: 'governance',
  succeed(world) {
    world.trust = up(world.trust, 0.06, 1);
    world.dialogue += 0.4;
    world.clarity = up(world.clarity, 0.1, 1);
  },
});

export const LIBRARY = move({
  id: 'knowledge.library',
  function: 'knowledge',
  stage: 2,
  cost: 30,
  attention: 1.5,
  max: 2,
  kind: 'governance',
  succeed(world, _target, k) {
    world.codified = up(world.codified, 0.45 * k, 1);
  },
});

export const PURPOSE = move({
  id: 'management.purpose',
  function: 'management',
  stage: 0,
  cost: 5,
  attention: 1,
  max: 2,
  kind: 'governance',
  succeed(world) {
    const believed = world.purpose !== 'growth' || world.trust >= P.believedAt;
    world.clarity = up(world.clarity, believed ? 0.5 : 0.2, 1);
    if (world.purpose !== 'growth' || !believed) return;
    world.promise = true;
    world.trust = up(world.trust, 0.06, 1);
  },
});

export const PLAN = move({
  id: 'management.plan',
  function: 'management',
  stage: 0,
  cost: 10,
  attention: 2,
  max: 3,
  kind: 'governance',
  succeed(world) {
    world.planCredit += world.listened ? 0.4 : 0.15;
    const before = world.done['management.plan'] ?? 0;
    world.patience = up(world.patience, 7 / (1 + 0.7 * before), P.patienceMost);
    world.clarity = up(world.clarity, 0.15, 1);
  },
});

export const FOCUS = move({
  id: 'management.focus',
  function: 'management',
  stage: 1,
  cost: 5,
  attention: 1,
  max: 3,
  kind: 'governance',
  succeed(world) {
    world.nextAttention += 1.5;
  },
});

export const TRACK = move({
  id: 'finance.track',
  function: 'finance',
  stage: 1,
  cost: 15,
  attention: 1,
  max: 1,
  kind: 'governance',
  succeed(world) {
    world.tracked = true;
  },
});
