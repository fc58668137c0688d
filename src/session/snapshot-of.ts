/** What screens are told, from the statechart's state. Asks the kernel, keeps nothing. */
import {
  WATCHES,
  constraint,
  decide,
  fairness,
  pool,
  watched,
  check,
  type FunctionId,
  type PlayableLevel,
  type World,
} from '../kernel/index.ts';
import { afterwards } from './afterwards.ts';
import { encodeRun } from '../run/index.ts';
import { adviceOf } from './advice.ts';
import { BOOK } from './book.ts';
import { notesOf, pastOf } from './looking-back.ts';
import { classReport, type ClassInHand } from './class.ts';
import { deckOf } from './deck.ts';
import { doorDilemma, doorFailures } from './door.ts';
import type { SessionState } from './machine.ts';
import { plannedWorld } from './rulings.ts';
import { handOverOf, seatsOf } from './seating.ts';
import type { Snapshot } from './snapshot.ts';
import { standingsOf, trackOf } from './track.ts';
import { wayOf } from './ways.ts';
import { whyTold } from './why-told.ts';

/** Who in this company would watch what, seated or not. */
function watchersOf(functions: readonly FunctionId[]): Snapshot['watchers'] {
  const watchers: Snapshot['watchers'] = {};
  for (const who of functions) for (const measure of WATCHES[who]) (watchers[measure] ??= []).push(who);
  return watchers;
}

/** What a cut of so many jobs would do today, by itself. */
function cutPreview(level: PlayableLevel, world: World, jobs: number): Snapshot['cutPreview'] {
  if (jobs <= 0) return null;
  const decision = { kind: 'cut', jobs } as const;
  if (!check(level, world, decision).ok) return null;
  const after = decide(level, world, decision);
  return {
    jobs,
    share: jobs / world.heads0,
    severance: after.sideThisQuarter - world.sideThisQuarter,
    trust: after.trust - world.trust,
    norm: after.plan - world.plan,
    patience: after.patience,
    fair: fairness(world),
    rooms: after.stations.map((each, index) => Math.max(0, world.stations[index]!.staff - each.staff)),
  };
}

const shownClass = new WeakMap<ClassInHand, Snapshot['class']>();

/** The class as screens see it: the same object as long as it is the same class. */
function classInHand(now: ClassInHand): Snapshot['class'] {
  let shown = shownClass.get(now);
  if (!shown) shownClass.set(now, (shown = { ...now, report: classReport(now) }));
  return shown;
}

/** The whole of what a screen may know at this moment. */
export function snapshotOf(state: SessionState): Snapshot {
  const { context } = state;
  const { level, world, desk, decisions } = context;
  const step = state.context.at;
  const playable = level?.playable;
  const planning = step === 'planning' || step === 'betting';
  const planned = playable && world ? (planning ? plannedWorld(playable, world, desk.plan) : world) : null;
  // While a quarter plays, screens speak of its opening: the film must not give its end away.
  const shown = step === 'playing' && context.opening ? context.opening : world;
  const inRun = playable !== undefined && world !== null && planned !== null;
  const remembered = planning || step === 'seating' || step === 'debrief';
  const heard = inRun && remembered ? trackOf(playable, context.seed, decisions) : [];
  const advice = inRun && planning ? adviceOf(playable, world, heard) : [];
  return {
    step,
    levels: context.shelf.map((each) => ({
      id: each.document.id,
      level: each,
      best: context.best[each.document.id] ?? null,
      par: context.par[each.document.id] ?? null,
    })),
    today: context.today,
    saved: context.saved
      ? {
          level: context.saved.level,
          quarter: context.saved.quarter,
          step: context.saved.step,
          lead: context.saved.lead,
        }
      : null,
    level,
    seed: context.seed,
    world,
    planned,
    desk: world ? { ...desk.plan, canUndo: desk.past.length > 0, canRedo: desk.future.length > 0 } : null,
    decisions,
    seats: level && world && step === 'seating' ? seatsOf(level, world, desk.plan) : [],
    handOver: level && world && step === 'seating' ? handOverOf(level, world, desk.plan) : null,
    failures: inRun && step === 'answering' ? doorFailures(playable, world) : [],
    dilemma: inRun && step === 'answering' ? doorDilemma(playable, world, decisions) : null,
    deck: inRun && planning ? deckOf(playable, world, planned, desk.plan, advice) : [],
    advice,
    heard,
    standings: heard.length > 0 ? standingsOf(heard, playable!.functions) : [],
    pool: inRun && shown ? pool(playable, shown) : 0,
    constraint: shown ? constraint(shown) : 0,
    wondered: context.wondered,
    watched: world ? watched(world) : [],
    watchers: playable ? watchersOf(playable.functions) : {},
    mayHandOver: world !== null && world.ending === null && world.stage < 3 && world.table.length > 0,
    cutPreview: inRun && planning ? cutPreview(playable, world, desk.plan.cut) : null,
    weeks: context.weeks,
    opening: context.opening,
    week: step === 'playing' ? context.week : 13,
    speed: context.speed,
    paused: state.value.tempo === 'paused',
    bet: world?.history.at(-1)?.bet ?? context.opening?.bet ?? null,
    ghost: context.ghost,
    why: inRun && shown ? whyTold(playable, shown, decisions, step === 'debrief') : [],
    weight: context.weight,
    effects: context.effects,
    doubts: context.doubts,
    book: step === 'debrief' ? BOOK : [],
    ...afterwards(context),
    branches: context.branches,
    debriefing: context.debriefing,
    past: step === 'debrief' ? pastOf(context) : null,
    notes: notesOf(context),
    way: wayOf(world),
    moment: context.moments[0] ?? null,
    guide: context.guide,
    momentsLeft: Math.max(0, context.moments.length - 1),
    code:
      level && world?.ending
        ? encodeRun(level.playable, { seed: context.seed, decisions: [...decisions] })
        : null,
    class: classInHand(context.class),
    trouble: context.trouble,
    opened: context.opened === context.decisions,
    refusal: context.refusal,
  };
}
