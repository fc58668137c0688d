/**
 * The one file that joins statechart and kernel: takes a wish, asks the kernel whether it may be,
 * and says what the session holds afterwards. Decides nothing about the order of screens.
 */
import { advance, check, found, type Decision, type PlayableLevel, type World } from '../kernel/index.ts';
import type { Level } from '../level/index.ts';
import { clearDesk, decisionsOf, directs, redo, turn, undo, type Plan } from './desk.ts';
import { takeBack, takeOver } from './back.ts';
import { dropBranch, nameBranch, savedBranches, tryOtherwise } from './branches.ts';
import { nothingWeighed, type Context } from './context.ts';
import { ghostOf } from '../debrief/index.ts';
import { no, settle, takeUp, yes, type Ruling } from './ruling.ts';
import type { Wish } from './wish.ts';

/** The world as it would stand with the plan in hand decided; the world itself where the plan may not be. */
export function plannedWorld(level: PlayableLevel, world: World, plan: Plan): World {
  const settled = settle(level, world, decisionsOf(plan));
  return settled.ok ? settled.world : world;
}

function openLevel(context: Context, level: Level, seed: number): Ruling {
  return yes({
    level,
    seed,
    nextSeed: (seed + 1) >>> 0,
    decisions: [],
    wondered: null,
    world: found(level.playable, seed),
    desk: clearDesk(),
    opening: null,
    weeks: null,
    week: 0,
    weight: null,
    ...nothingWeighed(),
    ghost: ghostOf(level.playable, seed),
    saved: context.saved,
  });
}

function takeUpSaved(context: Context): Ruling {
  const saved = context.saved;
  const level = context.shelf.find((each) => each.document.id === saved?.level);
  if (!saved || !level) return no('unknown-decision', 'save');
  const run = takeUp(level.playable, saved.seed, saved.decisions);
  if (!run.ok) return run;
  return yes({
    level,
    seed: saved.seed,
    nextSeed: (saved.seed + 1) >>> 0,
    decisions: saved.decisions,
    world: run.world,
    desk: saved.desk,
    wondered: saved.wondered,
    opening: run.opening,
    weeks: run.weeks,
    week: 0,
    weight: null,
    ...nothingWeighed(),
    branches: savedBranches(level.playable, saved),
    ghost: ghostOf(level.playable, saved.seed),
  });
}

/** Decides at once, outside the plan. */
function now(context: Context, decisions: Decision[], besides: Partial<Context> = {}): Ruling {
  const { level, world } = context;
  if (!level || !world) return no('unknown-decision');
  const settled = settle(level.playable, world, decisions);
  if (!settled.ok) return settled;
  return yes({
    world: settled.world,
    decisions: [...context.decisions, ...decisions],
    desk: clearDesk(settled.world.table),
    ...besides,
  });
}

/** Changes the plan in hand, if the kernel would take it. */
function onDesk(context: Context, recipe: (plan: Plan) => void): Ruling {
  const { level, world } = context;
  if (!level || !world) return no('unknown-decision');
  const desk = turn(context.desk, recipe);
  const settled = settle(level.playable, world, decisionsOf(desk.plan));
  return settled.ok ? yes({ desk }) : settled;
}

/** Changes the table being seated. The kernel judges the whole table when it is convened. */
function atTable(context: Context, recipe: (table: Plan['table'], plan: Plan) => void): Ruling {
  const seats = context.level?.playable.seats ?? 4;
  const desk = turn(context.desk, (plan) => recipe(plan.table, plan));
  if (desk.plan.table.length > seats)
    return { ok: false, why: 'seats-range', needs: desk.plan.table.length, has: seats };
  return yes({ desk });
}

/** Decisions by which the table in hand would be convened. */
export function convening(world: World, plan: Plan): Decision[] {
  const stage = world.table.length === 0 ? world.stage : world.stage + 1;
  const rethought = plan.purpose !== null && plan.purpose !== world.purpose;
  return [
    ...(rethought ? [{ kind: 'ambition', purpose: plan.purpose! } as const] : []),
    { kind: 'seat', stage, table: [...plan.table] },
  ];
}

function play(context: Context, bet: Extract<Wish, { kind: 'bet' }>['bet']): Ruling {
  const { level, world } = context;
  if (!level || !world) return no('unknown-decision');
  const decisions = decisionsOf(context.desk.plan);
  if (bet !== null) decisions.push({ kind: 'bet', bet });
  const settled = settle(level.playable, world, decisions);
  if (!settled.ok) return settled;
  const verdict = check(level.playable, settled.world, { kind: 'play' });
  if (!verdict.ok) return verdict;
  const film = advance(level.playable, settled.world);
  return yes({
    decisions: [...context.decisions, ...decisions, { kind: 'play' }],
    opening: settled.world,
    world: film.world,
    weeks: film.weeks,
    week: 0,
    desk: clearDesk(film.world.table),
  });
}

/**
 * Whether a wish may be granted, and what the session holds if it is.
 * Wishes that only move between screens are granted with nothing changed.
 */
export function rule(context: Context, wish: Wish): Ruling {
  const { world, desk } = context;
  switch (wish.kind) {
    case 'continue':
      return takeUpSaved(context);
    case 'open-level': {
      const level = context.shelf.find((each) => each.document.id === wish.level);
      return level
        ? openLevel(context, level, wish.seed ?? context.nextSeed)
        : no('unknown-decision', wish.level);
    }
    case 'again':
      return context.level
        ? openLevel(context, context.level, wish.sameLuck ? context.seed : context.nextSeed)
        : no('unknown-decision');
    case 'change':
      return takeBack(context, wish.decision);
    case 'take-over':
      return takeOver(context, wish.branch);
    case 'try-otherwise':
      return tryOtherwise(context, wish.decision, wish.instead);
    case 'name-branch':
      return nameBranch(context, wish.index, wish.name);
    case 'drop-branch':
      return dropBranch(context, wish.index);
    case 'say':
      return now(context, [{ kind: 'ambition', purpose: wish.purpose }]);
    case 'seat':
      return atTable(context, (table) => void (table.includes(wish.who) || table.push(wish.who)));
    case 'unseat':
      return atTable(
        context,
        (table) => void (table.includes(wish.who) && table.splice(table.indexOf(wish.who), 1)),
      );
    case 'lead':
      return atTable(context, (table) => {
        if (table.includes(wish.who)) table.splice(table.indexOf(wish.who), 1);
        table.unshift(wish.who);
      });
    case 'wonder':
      return yes({ wondered: context.wondered === wish.measure ? null : wish.measure });
    case 'rethink':
      return atTable(context, (_, plan) => void (plan.purpose = wish.purpose));
    case 'convene':
      return world ? now(context, convening(world, desk.plan), { wondered: null }) : no('unknown-decision');
    case 'stay':
      return yes({ desk: clearDesk(world?.table) });
    case 'answer-failure':
      return now(context, [{ kind: 'failure', index: wish.index, answer: wish.answer }]);
    case 'answer-dilemma':
      return now(context, [{ kind: 'dilemma', id: wish.id, answer: wish.answer }]);
    case 'pick':
      return onDesk(
        context,
        (plan) => void plan.starts.push({ move: wish.move, target: wish.target, double: !!wish.double }),
      );
    case 'drop':
      return onDesk(context, (plan) => void plan.starts.splice(wish.index, 1));
    case 'direct':
      return onDesk(context, (plan) => {
        const { sales, offers, value, cuts } = wish;
        plan.direct = { sales, offers, value, cuts };
        if (!directs(plan)) plan.direct = { sales: 0, offers: 0, value: 0, cuts: 0 };
      });
    case 'cut':
      return onDesk(context, (plan) => void (plan.cut = wish.jobs));
    case 'recall':
      return onDesk(context, (plan) => void (plan.recall = wish.people));
    case 'undo':
      return yes({ desk: undo(desk) });
    case 'redo':
      return yes({ desk: redo(desk) });
    case 'bet':
      return play(context, wish.bet);
    case 'speed':
      return yes({ speed: wish.speed });
    case 'hand-over':
      return yes({ desk: clearDesk(world?.table) });
    default:
      return yes({});
  }
}
