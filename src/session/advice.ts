/**
 * What each person at the table would do this quarter: one card and its room, a place for freed people, a cut, or
 * nothing, and what they say it will move. From what their function watches and wants, never from what is best:
 * each is right about something and blind to the rest.
 */
import {
  check,
  moveOf,
  type Decision,
  type Destination,
  type FunctionId,
  type PlayableLevel,
  type Station,
  type World,
} from '../kernel/index.ts';
import type { Claim } from './claims.ts';

export type Advised =
  | { kind: 'start'; move: string; target: number }
  | { kind: 'direct'; to: Destination }
  | { kind: 'cut'; jobs: number }
  /** Begin little or nothing, and let what runs arrive. */
  | { kind: 'wait' };

export interface Advice {
  who: FunctionId;
  act: Advised;
  /** Last part of `advice.<who>.<why>`: their half-sentence. */
  why: string;
  /** What they say will move. */
  claim: Claim;
}

type Opinion = Omit<Advice, 'who'>;

/** What somebody may look at when they make up their mind: the company, and whether a card may be played. */
interface View {
  level: PlayableLevel;
  world: World;
  may(move: string, target: number): boolean;
  done(move: string): number;
}

/** Patience from which the board's three words change: the mood is in the open, the number is not. */
const RESTLESS = 40;

const start = (move: string, claim: Claim, why = move.split('.')[1]!, target = -1): Opinion => ({
  act: { kind: 'start', move, target },
  why,
  claim,
});
const wait = (claim: Claim): Opinion => ({ act: { kind: 'wait' }, why: 'wait', claim });

/** The first of these company-wide cards that may be played. */
function first(view: View, ...cards: readonly [move: string, claim: Claim, most?: number][]): Opinion | null {
  for (const [move, claim, most = Infinity] of cards)
    if (view.done(move) < most && view.may(move, -1)) return start(move, claim);
  return null;
}

/** The room this person would take: the most wanted of those where the card may be played. */
function room(view: View, move: string, wish: (station: Station, index: number) => number): number {
  let best = -1;
  let most = 0;
  view.world.stations.forEach((station, index) => {
    const wanted = wish(station, index);
    if (wanted > most && view.may(move, index)) {
      most = wanted;
      best = index;
    }
  });
  return best;
}

/** Cards that turn a step inside out. */
const REBUILDS: ReadonlySet<string> = new Set([
  'operations.redesign',
  'operations.clean',
  'representatives.circles',
  'it.connect',
]);

const inRoom = (view: View, move: string, claim: Claim, wish: (s: Station, i: number) => number) => {
  // Who rebuilds a step leaves it in peace until it is done.
  const rebuilt = new Set(
    view.world.running.filter((each) => REBUILDS.has(each.move)).map((each) => each.target),
  );
  const target = room(view, move, (station, at) =>
    REBUILDS.has(move) && rebuilt.has(at) ? 0 : wish(station, at),
  );
  return target < 0 ? null : start(move, claim, move.split('.')[1], target);
};

/** Says "next" of a room that others wait for less: where everything is stuck, something is under way or done. */
function nextTo(view: View, opinion: Opinion | null): Opinion | null {
  if (opinion?.act.kind !== 'start') return opinion;
  const busy = view.world.stations.map((each) => each.utilisation);
  return Math.max(...busy) - busy[opinion.act.target]! > 0.05 ? { ...opinion, why: 'next' } : opinion;
}

/** Where most minutes could be saved: what shows best, wherever the flow is stuck. */
const minutes = (s: Station): number => s.staff * s.saving * (1 - s.tool) * (s.tool < 0.75 ? 1 : 0);

const restless = (world: World): boolean => world.patience <= RESTLESS;

const OPINIONS: Record<FunctionId, (view: View) => Opinion> = {
  it: (view) =>
    first(view, ['it.rollout', 'minutes', 1]) ??
    inRoom(view, 'it.deploy', 'minutes', minutes) ??
    inRoom(view, 'it.connect', 'orders', (s) => s.saving) ??
    wait('minutes'),
  innovation: (view) =>
    first(view, ['innovation.sandbox', 'skill', 1]) ??
    inRoom(view, 'innovation.pilot', 'minutes', (s) => s.saving * (0.9 - s.tool)) ??
    wait('minutes'),
  communications: (view) => first(view, ['communications.campaign', 'fear']) ?? wait('fear'),
  training: (view) => first(view, ['training.courses', 'skill']) ?? wait('skill'),
  hr: (view) => {
    const { world } = view;
    const skill = world.stations.reduce((sum, s) => sum + s.literacy, 0) / world.stations.length;
    const afraid = world.fear > 0.3 || world.trust < 0.5;
    return (
      (afraid ? first(view, ['hr.dialogue', 'trust']) : null) ??
      (skill < 0.5 ? first(view, ['hr.literacy', 'trust']) : null) ??
      (world.stage >= 2 ? first(view, ['hr.mobility', 'trust']) : null) ??
      first(view, ['hr.dialogue', 'trust']) ??
      wait('trust')
    );
  },
  operations: (view) => {
    const { world, level } = view;
    const swamped = (s: Station): number => (s.utilisation > 0.6 ? s.utilisation : 0);
    const place: Decision = { kind: 'direct', sales: 0, offers: 0, value: 1, cuts: 0 };
    return (
      first(view, ['operations.map', 'found']) ??
      inRoom(view, 'operations.clean', 'rework', (s) => (s.flaw > 0.3 ? swamped(s) * s.flaw : 0)) ??
      nextTo(
        view,
        inRoom(view, 'operations.redesign', 'orders', (s) => (s.redesign < 0.7 ? swamped(s) : 0)),
      ) ??
      first(view, ['operations.kanban', 'waiting']) ??
      (check(level, world, place).ok
        ? { act: { kind: 'direct', to: 'value' }, why: 'value', claim: 'orders' }
        : wait('waiting'))
    );
  },
  knowledge: (view) =>
    first(view, ['knowledge.library', 'skill'], ['knowledge.community', 'skill']) ?? wait('skill'),
  marketing: (view) => {
    const ready = view.world.insight >= 0.4;
    return (
      (ready
        ? first(
            view,
            ['marketing.offer', 'result'],
            ['marketing.promise', 'result'],
            ['marketing.push', 'lost'],
          )
        : first(view, ['marketing.study', 'insight'])) ??
      first(view, ['marketing.push', 'lost']) ??
      wait('lost')
    );
  },
  management: (view) => {
    const { world } = view;
    const told = world.purpose === 'undecided' ? null : first(view, ['management.purpose', 'trust', 1]);
    return (
      told ??
      (restless(world) ? first(view, ['management.plan', 'mood']) : null) ??
      first(view, ['management.plan', 'mood', 1], ['management.focus', 'orders']) ??
      wait('mood')
    );
  },
  finance: (view) => {
    const { world, level } = view;
    const place: Decision = { kind: 'direct', sales: 0, offers: 0, value: 0, cuts: 1 };
    const jobs = Math.max(1, Math.round(0.02 * level.stations.reduce((sum, s) => sum + s.staff, 0)));
    if (restless(world) && check(level, world, place).ok)
      return { act: { kind: 'direct', to: 'cuts' }, why: 'cuts', claim: 'result' };
    if (restless(world) && check(level, world, { kind: 'cut', jobs }).ok)
      return { act: { kind: 'cut', jobs }, why: 'cut', claim: 'result' };
    return first(view, ['finance.track', 'result']) ?? wait('result');
  },
  representatives: (view) =>
    first(view, ['representatives.consult', 'trust'], ['representatives.charter', 'trust']) ??
    (view.world.trust > 0.5
      ? inRoom(view, 'representatives.circles', 'orders', (s, i) =>
          s.literacy > 0.3 && !view.world.attempts[`representatives.circles@${i}`] ? s.literacy : 0,
        )
      : null) ??
    wait('fear'),
};

/** What somebody advised before, and whether it was done. */
export type Past = Advice & { heeded: boolean };

/** How often in a row somebody says the same in vain before they try something else for once. */
const PATIENT = 2;

/** The card this person has advised in vain so often that they leave it for now; null for none. */
function tiredOf(who: FunctionId, past: readonly Past[]): string | null {
  const last = past.filter((each) => each.who === who).slice(-PATIENT);
  const act = last[0]?.act;
  if (last.length < PATIENT || act?.kind !== 'start') return null;
  const same = last.every((each) => !each.heeded && each.act.kind === 'start' && each.act.move === act.move);
  return same ? act.move : null;
}

/**
 * The opinions round the table, in its order; one each.
 * @param world as the quarter opens, nobody at the door: the plan in hand changes nobody's mind.
 * @param past what was advised so far, oldest first: nobody says the same for ever.
 */
export function adviceOf(level: PlayableLevel, world: World, past: readonly Past[] = []): Advice[] {
  return world.table.map((who) => {
    const tired = tiredOf(who, past);
    const view: View = {
      level,
      world,
      // Nobody advises what would not be over before the run is.
      may: (move, target) =>
        move !== tired &&
        world.quarter + (moveOf(move)?.quarters ?? 1) <= level.quarters &&
        check(level, world, { kind: 'start', move, target }).ok,
      done: (move) => world.done[move] ?? 0,
    };
    return { who, ...OPINIONS[who](view) };
  });
}

/** The advice as decisions; none for waiting. */
export function asDecisions({ act }: Advice): Decision[] {
  if (act.kind === 'start') return [{ kind: 'start', move: act.move, target: act.target }];
  if (act.kind === 'cut') return [{ kind: 'cut', jobs: act.jobs }];
  if (act.kind === 'wait') return [];
  const places = { sales: 0, offers: 0, value: 0, cuts: 0, [act.to]: 1 };
  return [{ kind: 'direct', ...places }];
}

/**
 * Quarters until it can be told whether they were right: what is begun shows in the quarter after it ends. What
 * comes to light does so as it ends.
 */
export function comesDueIn({ act, claim }: Advice): number {
  if (act.kind !== 'start') return 0;
  return (moveOf(act.move)?.quarters ?? 1) - (claim === 'found' ? 1 : 0);
}
