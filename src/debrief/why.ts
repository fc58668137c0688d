/**
 * Why a number moved in a quarter: the quarter is played again from its opening, on the same luck,
 * once without each thing that may have moved it. What is missing then is that thing's share; what
 * would have come with none of them, and what they do only together, are shares of their own, so
 * that the shares add up to the change.
 */
import {
  again,
  apply,
  copyOf,
  found,
  type Decision,
  type LeftOut,
  type PlayableLevel,
  type World,
} from '../kernel/index.ts';
import { measuresOf, reading, type WhyMeasure } from './measures.ts';

export interface Cause {
  kind:
    /** A decision of this quarter. */
    | 'decision'
    /** Something started earlier: what it took, and what came of it. */
    | 'under-way'
    /** What was finished at the close of the quarter before, and now bears fruit. */
    | 'fruit'
    | 'market'
    | 'court'
    /** The court's pause, ordered before. */
    | 'pause'
    /** A cut the board made at the close. */
    | 'board'
    /** One-off money of the quarter before, which does not come again. */
    | 'once'
    /** What the quarter brings when all of these are left out. */
    | 'itself'
    /** What the causes do only together. */
    | 'together';
  /** Share of the change, in the measure's unit. */
  by: number;
  /** The decision it goes back to: a place in the run's list; null for none. */
  decision: number | null;
  /** When: quarter from 1, week 0 (before the first) to 13 (at the close). */
  quarter: number;
  week: number;
  /** Of a move: which, where, and whether it worked this quarter; null while under way. */
  move: string | null;
  target: number;
  worked: boolean | null;
}

export interface Explained {
  before: number;
  after: number;
  /** They add up to after - before. Causes without any share are left out. */
  causes: Cause[];
}

export interface QuarterWhy {
  /** From 1. */
  quarter: number;
  /** Null where there is nothing to compare with: what only a played quarter shows, in the first. */
  measures: Partial<Record<WhyMeasure, Explained | null>>;
}

interface Suspect {
  cause: Omit<Cause, 'by'>;
  out: LeftOut;
  /** The opening without it, where it was done before the quarter began. */
  opening?: World;
}

/** A run's decisions by quarter: from..to, `play` not among them. */
interface Span {
  opening: World;
  from: number;
  to: number;
  /** The quarter before. */
  past: Span | null;
}

/** The opening as it would be, had these moves not been through at the close of the quarter before. */
function unfinished(
  level: PlayableLevel,
  all: readonly Decision[],
  past: Span,
  late: readonly { move: string; target: number }[],
): World {
  const world = again(level, past.opening, all.slice(past.from, past.to), { late });
  world.running = world.running.filter(
    (work) => !late.some((each) => each.move === work.move && each.target === work.target),
  );
  return world;
}

/** What was finished, and worked, at the close of the quarter before. */
const finished = ({ opening }: Span): { move: string; target: number }[] =>
  (opening.history.at(-1)?.happenings ?? []).flatMap((each) =>
    each.kind === 'success' && each.what ? [{ move: each.what, target: each.target ?? -1 }] : [],
  );

/** Everything that may have moved a number in this quarter, and how to leave it out. */
function suspects(level: PlayableLevel, all: readonly Decision[], span: Span, after: World): Suspect[] {
  const { opening, from, to } = span;
  const quarter = opening.quarter + 1;
  const list: Suspect[] = [];
  const add = (out: LeftOut, cause: Omit<Cause, 'by'>): void => void list.push({ cause, out });
  const told = after.history.at(-1)!.happenings;
  const happened = (kind: string): boolean => told.some((each) => each.kind === kind);
  const workedOut = (move: string, target: number): boolean | null => {
    const end = told.find(
      (each) =>
        (each.kind === 'success' || each.kind === 'failure') &&
        each.what === move &&
        (each.target ?? -1) === target,
    );
    return end ? end.kind === 'success' : null;
  };
  const plain = { decision: null, quarter, week: 0, move: null, target: -1, worked: null };
  const door = opening.failures.slice();
  for (let at = from; at < to; at++) {
    const decision = all[at]!;
    const failure = decision.kind === 'failure' ? door.splice(decision.index, 1)[0] : undefined;
    if (decision.kind === 'bet' || decision.kind === 'play') continue;
    // Without a first table nobody could have decided anything: it is given.
    if (decision.kind === 'seat' && opening.table.length === 0) continue;
    const started = decision.kind === 'start' ? decision : failure;
    const runs = decision.kind === 'start' || (decision.kind === 'failure' && decision.answer === 'push-on');
    add(
      { decisions: new Set([at - from]) },
      {
        ...plain,
        kind: 'decision',
        decision: at,
        move: started?.move ?? null,
        target: started?.target ?? -1,
        worked: started && runs ? workedOut(started.move, started.target) : null,
      },
    );
  }
  opening.running.forEach((work, at) => {
    const start = startOf(all, from, work.move, work.target);
    add(
      { running: new Set([at]) },
      {
        ...plain,
        kind: 'under-way',
        decision: start?.at ?? null,
        quarter: start?.quarter ?? quarter,
        move: work.move,
        target: work.target,
        worked: workedOut(work.move, work.target),
      },
    );
  });
  for (const { move, target } of span.past ? finished(span) : []) {
    const start = startOf(all, from, move, target);
    list.push({
      out: {},
      opening: unfinished(level, all, span.past!, [{ move, target }]),
      cause: {
        ...plain,
        kind: 'fruit',
        decision: start?.at ?? null,
        quarter: start?.quarter ?? quarter - 1,
        week: 13,
        move,
        target,
        worked: true,
      },
    });
  }
  add({ market: true }, { ...plain, kind: 'market', week: 1 });
  if (happened('suspension')) add({ court: true }, { ...plain, kind: 'court', week: 13 });
  if (opening.suspended > 0) add({ pause: true }, { ...plain, kind: 'pause', week: 1 });
  if (happened('imposed-cut') || happened('final-cut'))
    add({ board: true }, { ...plain, kind: 'board', week: 13 });
  return list;
}

/** The decision that put a move under way, looking back; an answer that pushed on comes without its move. */
function startOf(
  all: readonly Decision[],
  before: number,
  move: string,
  target: number,
): { at: number; quarter: number } | null {
  for (let at = before - 1; at >= 0; at--) {
    const each = all[at]!;
    if (each.kind !== 'start' || each.move !== move || each.target !== target) continue;
    const quarter = 1 + all.slice(0, at).filter((one) => one.kind === 'play').length;
    return { at, quarter };
  }
  return null;
}

/** Below this a share is dust of arithmetic. */
const DUST = 1e-12;

/** Why every measure moved in one quarter. */
function explain(level: PlayableLevel, all: readonly Decision[], span: Span): QuarterWhy {
  const { opening, from, to } = span;
  const own = all.slice(from, to);
  const after = again(level, opening, own, {});
  const causes = suspects(level, all, span, after);
  const without = causes.map((each) => again(level, each.opening ?? opening, own, each.out));
  const bare = span.past ? unfinished(level, all, span.past, finished(span)) : opening;
  const none = again(level, bare, own, {
    decisions: new Set(causes.flatMap(({ out }) => [...(out.decisions ?? [])])),
    running: new Set(opening.running.keys()),
    market: true,
    court: true,
    pause: true,
    board: true,
  });
  const past = opening.history.at(-1);
  const quarter = opening.quarter + 1;
  const plain = { decision: null, quarter, week: 0, move: null, target: -1, worked: null };
  const measures: QuarterWhy['measures'] = {};
  for (const measure of measuresOf(opening)) {
    const read = (world: World): number => reading(level, world, measure)!;
    const was = reading(level, opening, measure);
    if (was === null) {
      measures[measure] = null;
      continue;
    }
    const now = read(after);
    const once =
      past && measure === 'result'
        ? past.spend - past.seats + past.side
        : past && measure === 'spend'
          ? past.seats - past.spend
          : 0;
    const itself = read(none) - read(bare) - once;
    // What was done before the quarter may have moved where the number stood at its opening.
    const shares = causes.map((each, at): Cause => ({
      ...each.cause,
      by: now - read(without[at]!) - (each.opening ? was - read(each.opening) : 0),
    }));
    const sum = shares.reduce((total, each) => total + each.by, once + itself);
    measures[measure] = {
      before: was,
      after: now,
      causes: [
        ...shares,
        { ...plain, kind: 'once', by: once } as Cause,
        { ...plain, kind: 'itself', by: itself } as Cause,
        { ...plain, kind: 'together', by: now - was - sum } as Cause,
      ].filter((each) => Math.abs(each.by) > DUST),
    };
  }
  return { quarter, measures };
}

/** Where a quarter of a run begins and ends; null where it was not played. */
function spanOf(level: PlayableLevel, seed: number, all: readonly Decision[], quarter: number): Span | null {
  const opening = found(level, seed);
  let from = 0;
  let past: Span | null = null;
  for (let at = 0; at < all.length; at++) {
    if (all[at]!.kind !== 'play') continue;
    if (opening.quarter + 1 === quarter) return { opening, from, to: at, past };
    if (opening.quarter + 2 === quarter) past = { opening: copyOf(opening), from, to: at, past: null };
    for (let each = from; each <= at; each++) apply(level, opening, all[each]!);
    from = at + 1;
  }
  return null;
}

/**
 * Why every measure moved in a quarter of a run.
 * @param decisions the whole run's, legal under this level and seed
 * @param quarter from 1
 * @returns null for a quarter that was not played
 */
export function whyOf(
  level: PlayableLevel,
  seed: number,
  decisions: readonly Decision[],
  quarter: number,
): QuarterWhy | null {
  const span = spanOf(level, seed, decisions, quarter);
  return span && explain(level, decisions, span);
}
