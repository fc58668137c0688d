/**
 * Carries out the effects of an answer. Effects are data; this is the only place that knows what
 * they do to a world.
 */
import { clamp } from '../maths/bounds.ts';
import { know } from '../moves/findings.ts';
import { cutJobs } from '../quarter/cuts.ts';
import type { PlayableLevel } from '../world/level.ts';
import { P } from '../world/parameters.ts';
import { busiest, heads } from '../world/questions.ts';
import { tell } from '../world/tell.ts';
import type { World } from '../world/world.ts';
import { visitorOf } from './catalogue.ts';
import type { Effect } from './spec.ts';

/** Answers the dilemma at the door; `answer` counts in the order of the catalogue. */
export function answerDilemma(level: PlayableLevel, world: World, id: string, answer: number): void {
  world.dilemma = null;
  tell(world, 'dilemma', 0, id, null, answer);
  for (const effect of visitorOf(level, id)!.spec.answers[answer]!.effects) bring(level, world, effect);
}

function bring(level: PlayableLevel, world: World, effect: Effect): void {
  switch (effect.kind) {
    case 'trust':
    case 'fear':
    case 'clarity':
    case 'codified':
      world[effect.kind] = clamp(world[effect.kind] + effect.by, 0, 1);
      return;
    case 'context':
      world.context = clamp(world.context + effect.by, 0, P.contextMost);
      return;
    case 'insight':
      world.insight = clamp(world.insight + effect.by, 0, 0.95);
      return;
    case 'promised':
      world.promised = clamp(world.promised + effect.by, 0, 1);
      return;
    case 'reputation':
      world.reputation = clamp(world.reputation + effect.by, 0.3, 1.15);
      return;
    case 'attention':
    case 'learning':
    case 'dialogue': {
      const sum = world[effect.kind] + effect.by;
      world[effect.kind] = sum > 0 ? sum : 0;
      return;
    }
    case 'patience':
      world.patience = clamp(world.patience + effect.by, P.patienceLeast, P.patienceMost);
      return;
    case 'push':
    case 'plan':
      world[effect.kind] += effect.by;
      return;
    case 'cost':
      world.sideThisQuarter += effect.by;
      return;
    case 'lesson': {
      const sum = world.lessons[effect.of] + effect.by;
      world.lessons[effect.of] = sum > 0 ? sum : 0;
      return;
    }
    case 'purpose':
      if (world.purpose === 'undecided') world.purpose = effect.to;
      return;
    case 'consulted':
      world.consulted = true;
      world.listened = true;
      return;
    case 'offer':
      world.offers.push({ ramp: 0, size: effect.by });
      return;
    case 'sales':
      world.inSales += effect.by;
      world.hired += effect.by;
      return;
    case 'cut': {
      const jobs = cutJobs(level, world, Math.round(effect.by * heads(world)));
      world.chosenCuts += jobs;
      tell(world, 'cut', 0, 'dilemma', null, jobs);
      return;
    }
    default:
      bringToSteps(world, effect.kind, effect.by);
  }
}

function bringToSteps(
  world: World,
  kind: 'tools' | 'known' | 'skill' | 'tool-busiest' | 'redesign-busiest' | 'flaw-busiest',
  amount: number,
): void {
  const step = world.stations[busiest(world)]!;
  if (kind === 'tools') for (const s of world.stations) s.tool = clamp(s.tool + amount, 0, 1);
  else if (kind === 'skill') for (const s of world.stations) s.skill = clamp(s.skill + amount, 0.2, 1.05);
  else if (kind === 'known') world.stations.forEach((s, i) => know(world, i, clamp(s.known + amount, 0, 1)));
  else if (kind === 'tool-busiest') step.tool = clamp(step.tool + amount, 0, 1);
  else if (kind === 'redesign-busiest') step.redesign = clamp(step.redesign + amount, 0, 1);
  else step.flaw = clamp(step.flaw * (1 + amount), 0, 1);
}
