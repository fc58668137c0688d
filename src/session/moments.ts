/**
 * The moments of a run that are shown by themselves, with nothing over the floor: which of them a
 * step has brought about, the weightiest first and at most two. Reads what is true and settled;
 * changes no number, and tells nothing that the step's own screen would keep under its sheet.
 */
import {
  moveOf,
  type Decision,
  type FunctionId,
  type Happening,
  type QuarterReport,
  type World,
} from '../kernel/index.ts';
import type { Context } from './context.ts';
import { wayOf } from './ways.ts';

export type MomentKind =
  | 'ambition'
  | 'seated'
  | 'hand-over'
  | 'deployed'
  | 'pilot-failed'
  | 'cause-found'
  | 'redesigned'
  | 'to-sales'
  | 'to-offers'
  | 'to-service'
  | 'suspended'
  | 'board'
  | 'cuts'
  | 'ending-growth'
  | 'ending-layoffs'
  | 'ending-reprieve';

/** How much of them a person wants to see: at length the first time, always in short, not at all. */
export type Showing = 'full' | 'short' | 'none';

/** One moment to be shown. */
export interface Moment {
  /** One showing: another id is another moment, even of the same kind. */
  id: string;
  kind: MomentKind;
  variant: string | null;
  /** A station's id, a street room, `table`, `lobby`, `lot`; null: the whole house. */
  room: string | null;
  /** Whole people who take part; 0 where it means nothing. */
  people: number;
  stays: FunctionId[];
  goes: FunctionId[];
  /** The move that brought it about, for its own words. */
  move: string | null;
  /** Seen before: its short form. */
  brief: boolean;
  /** Milliseconds. */
  length: number;
}

/** Between which steps something is raised. */
export type Boundary = 'told' | 'seated' | 'answered' | 'playing' | 'played' | 'over';

type Raised = Pick<Moment, 'kind'> & Partial<Moment> & { weight: number };

/** At most so many one after the other: the rest stays in the film and in the accounts. */
const MOST = 2;
/** A kind that has never been shown goes before one that has. */
const NEW = 30;
/** Milliseconds: at length, endings at length, in short, endings in short. */
const LENGTHS = { full: 5200, ending: 8000, brief: 1900, briefEnding: 3800 } as const;

/** The hidden patience at which the board's word changes; the words themselves are always in the open. */
const RESTLESS = 40;
const ANGRY = 15;
const moodOf = (patience: number): number => (patience > RESTLESS ? 0 : patience > ANGRY ? 1 : 2);

const whole = (value: number | undefined): number => Math.max(0, Math.round(value ?? 0));

/** A place of the flow by its index; `elsewhere` for what concerns the whole company. */
function placeOf(world: World, target: number | undefined, elsewhere: string | null): string | null {
  return target === undefined || target < 0 ? elsewhere : (world.stations[target]?.id ?? elsewhere);
}

function told({ world }: Context): Raised[] {
  return world?.ambition ? [{ kind: 'ambition', variant: world.ambition, weight: 50 }] : [];
}

/** A first table sits down; later ones take over, and who leaves takes along what was not written down. */
function seated(context: Context): Raised[] {
  const tables = context.decisions.filter((each) => each.kind === 'seat');
  const now = tables.at(-1)?.table;
  if (!now) return [];
  const before = tables.at(-2)?.table;
  if (!before) return [{ kind: 'seated', room: 'table', stays: [...now], weight: 50 }];
  const stays = now.filter((who) => before.includes(who));
  const goes = before.filter((who) => !now.includes(who));
  const variant = goes.length === 0 ? 'all-stay' : stays.length === 0 ? 'all-go' : 'some-go';
  const retold = context.decisions.at(-2);
  return [
    { kind: 'hand-over', variant, room: 'table', stays, goes, weight: 50 },
    // Told before the table changes, and shown before it.
    ...(retold?.kind === 'ambition'
      ? [{ kind: 'ambition', variant: retold.purpose, weight: 90 } as const]
      : []),
  ];
}

/** A review that finds the cause. What failed is known from the worlds before and after the answer. */
function answered(context: Context, before: World | null): Raised[] {
  const answer = context.decisions.at(-1);
  if (answer?.kind === 'dilemma') return cutsIn(context.world, ['dilemma']);
  if (answer?.kind !== 'failure' || answer.answer !== 'review' || !before) return [];
  const failure = before.failures[answer.index];
  const move = failure ? moveOf(failure.move) : undefined;
  if (!failure || !move) return [];
  const room = placeOf(before, failure.target, 'table');
  return [{ kind: 'cause-found', variant: move.kind, room, move: failure.move, weight: 50 }];
}

function cutsIn(world: World | null, ways: readonly string[]): Raised[] {
  const people = whole(
    world?.happenings
      .filter((each) => each.kind === 'cut' && ways.includes(each.what ?? ''))
      .reduce((sum, each) => sum + (each.amount ?? 0), 0),
  );
  return people > 0 ? [{ kind: 'cuts', variant: 'chosen', room: 'lobby', people, weight: 95 }] : [];
}

const STREET = [
  ['to-sales', 'sales'],
  ['to-offers', 'offers'],
  ['to-service', 'value'],
] as const;

/** The plan's own doing, at the opening of the weeks: freed people walk over, others have to go. */
function playing(context: Context): Raised[] {
  const { opening } = context;
  const quarter = context.decisions.slice(0, -1);
  const since = quarter.slice(quarter.findLastIndex((each) => each.kind === 'play') + 1);
  const direct = since.find((each): each is Extract<Decision, { kind: 'direct' }> => each.kind === 'direct');
  const moved = opening?.happenings.find((each) => each.kind === 'freed-moved')?.amount ?? 0;
  const shares = direct ? direct.sales + direct.offers + direct.value : 0;
  return [
    ...cutsIn(opening, ['ordered', 'freed']),
    ...STREET.flatMap(([kind, room], at): Raised[] => {
      const people = shares > 0 ? whole((moved * direct![room]) / shares) : 0;
      return people > 0 ? [{ kind, room, people, weight: 60 + Math.min(9, people) - at / 10 }] : [];
    }),
  ];
}

const DEPLOYING = ['it.deploy', 'it.rollout', 'innovation.pilot'];

/** What one happening of the quarter would show. */
function shownOf(each: Happening, report: QuarterReport, world: World): Raised[] {
  const room = placeOf(world, each.target, null);
  const move = each.what ?? null;
  switch (each.kind) {
    case 'imposed-cut':
      return [
        { kind: 'board', variant: 'imposed', room: 'table', people: whole(each.amount), weight: 140 },
        { kind: 'cuts', variant: 'imposed', room: 'lobby', people: whole(each.amount), weight: 135 },
      ];
    case 'suspension':
      return [{ kind: 'suspended', weight: 110 }];
    case 'failure':
      return moveOf(move ?? '')?.ai ? [{ kind: 'pilot-failed', room, move, weight: 60 }] : [];
    case 'success': {
      if (move === 'operations.redesign' || move === 'representatives.circles') {
        // Only what a finding had named is told: a step nobody knew to be needless goes unremarked.
        const gone = report.happenings.some(
          (other) =>
            other.kind === 'finding-resolved' && other.what === 'needless' && other.target === each.target,
        );
        return [{ kind: 'redesigned', variant: gone ? 'step-gone' : null, room, move, weight: 70 }];
      }
      return DEPLOYING.includes(move ?? '') ? [{ kind: 'deployed', room, move, weight: 50 }] : [];
    }
    default:
      return [];
  }
}

/** What came of the quarter, before its accounts. */
function played({ world, opening }: Context): Raised[] {
  const report = world?.history.at(-1);
  if (!world || !report) return [];
  const raised = report.happenings.flatMap((each) => shownOf(each, report, world));
  const [before, after] = [moodOf(opening?.patience ?? world.patience), moodOf(report.patience)];
  if (after > before && !raised.some((each) => each.kind === 'board'))
    raised.push({ kind: 'board', variant: after === 2 ? 'angry' : 'restless', room: 'table', weight: 65 });
  return raised;
}

function over({ world }: Context): Raised[] {
  const ending = world?.ending;
  if (!world || !ending) return [];
  const people = whole(world.chosenCuts + world.imposedCuts + ending.finalCut);
  // A growth that cost some their jobs is another growth.
  const variant = ending.kind === 'growth' && people > 0 ? `${wayOf(world)}-cuts` : wayOf(world);
  const last: Raised = { kind: `ending-${ending.kind}`, variant, people, weight: 0 };
  return [
    ...(ending.finalCut > 0
      ? [
          {
            kind: 'board',
            variant: 'review',
            room: 'table',
            people: whole(ending.finalCut),
            weight: 100,
          } as const,
        ]
      : []),
    last,
  ];
}

const RAISE: Record<Boundary, (context: Context, before: World | null) => Raised[]> = {
  told,
  seated,
  answered,
  playing,
  played,
  over,
};

/**
 * What is to be shown between two steps, in the order of showing.
 * @param before the world before the wish that led over the boundary
 */
export function momentsAt(boundary: Boundary, context: Context, before: World | null): Moment[] {
  const { showing, seen } = context;
  if (showing === 'none') return [];
  const weight = (each: Raised): number => each.weight + (seen.includes(each.kind) ? 0 : NEW);
  const raised = RAISE[boundary](context, before);
  // An ending comes last, whatever goes before it.
  if (boundary !== 'over') raised.sort((a, b) => weight(b) - weight(a));
  const kinds = raised.map((each) => each.kind);
  return raised
    .filter((each, at) => kinds.indexOf(each.kind) === at)
    .slice(0, MOST)
    .map((each): Moment => {
      const { kind, variant = null, room = null, people = 0, stays = [], goes = [], move = null } = each;
      const brief = showing === 'short' || seen.includes(kind);
      const ends = kind.startsWith('ending-');
      const length = brief
        ? ends
          ? LENGTHS.briefEnding
          : LENGTHS.brief
        : ends
          ? LENGTHS.ending
          : LENGTHS.full;
      const id = `${context.seed}:${context.decisions.length}:${boundary}:${kind}`;
      return { id, kind, variant, room, people, stays, goes, move, brief, length };
    });
}
