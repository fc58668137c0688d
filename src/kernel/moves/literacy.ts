/**
 * Moves that teach people: reach (how many a programme can touch), the learning wave that carries
 * literacy up to it, and dialogue, which answers fears. None of them makes an item move faster.
 */
import { up } from '../maths/bounds.ts';
import { P } from '../world/parameters.ts';
import { seated } from '../world/questions.ts';
import { move } from './spec.ts';

export const SANDBOX = move({
  id: 'innovation.sandbox',
  function: 'innovation',
  stage: 0,
  cost: 30,
  attention: 1.5,
  max: 2,
  kind: 'literacy',
  training: 0.008,
  succeed(world, _target, k) {
    world.reach = up(world.reach, 0.2 * k, 0.55);
    world.learning += 0.3;
  },
});

export const CAMPAIGN = move({
  id: 'communications.campaign',
  function: 'communications',
  stage: 0,
  cost: 20,
  attention: 1,
  max: 3,
  kind: 'literacy',
  succeed(world, _target, k) {
    world.reach = up(world.reach, 0.06 * k, 0.6);
    world.learning += 0.1;
    if (world.purpose !== 'undecided') world.clarity = up(world.clarity, 0.25, 1);
  },
});

export const COURSES = move({
  id: 'training.courses',
  function: 'training',
  stage: 0,
  cost: 45,
  attention: 1.5,
  max: 3,
  kind: 'literacy',
  training: 0.015,
  succeed(world, _target, k) {
    world.reach = up(world.reach, 0.2 * k, 0.58);
    world.learning += 0.5;
  },
});

export const LITERACY = move({
  id: 'hr.literacy',
  function: 'hr',
  stage: 0,
  cost: 60,
  quarters: 2,
  attention: 2.5,
  max: 2,
  kind: 'literacy',
  training: 0.02,
  succeed(world, _target, k) {
    world.reach = up(world.reach, 0.6 * k, 0.92);
    world.learning += 0.9;
    world.dialogue += 0.35;
    world.trust = up(world.trust, 0.04, 1);
    world.listened = true;
  },
});

export const DIALOGUE = move({
  id: 'hr.dialogue',
  function: 'hr',
  stage: 0,
  cost: 10,
  attention: 1.5,
  max: 6,
  kind: 'literacy',
  succeed(world, _target, k) {
    world.dialogue += 0.45 * k;
    world.trust = up(world.trust, 0.035 * k, 1);
    if (world.purpose === 'growth') world.clarity = up(world.clarity, 0.15, 1);
    world.listened = true;
  },
});

export const COMMUNITY = move({
  id: 'knowledge.community',
  function: 'knowledge',
  stage: 2,
  cost: 20,
  attention: 1,
  max: 3,
  kind: 'literacy',
  succeed(world, _target, k) {
    for (const s of world.stations) s.literacy = up(s.literacy, 0.06 * k, world.reach);
    world.codified = up(world.codified, 0.1, 1);
  },
});

/** What goes on by itself while those who listen, and those who write down, sit at the table. */
export function listenAtTable(world: Parameters<typeof seated>[0]): void {
  if (seated(world, 'knowledge')) world.codified = up(world.codified, P.codifiedAtTable, 1);
  if (seated(world, 'hr')) world.dialogue += 0.15;
  if (seated(world, 'representatives')) world.dialogue += 0.1;
}
