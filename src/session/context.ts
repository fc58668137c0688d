/** What a session holds in its hands between two wishes. Plain data; rules live in the kernel. */
import type { Decision, FunctionId, Measure, Verdict, WeekFrame, World } from '../kernel/index.ts';
import type { Branch, Doubts, Effects, Ghost } from '../debrief/index.ts';
import type { Level } from '../level/index.ts';
import type { CodeTrouble } from '../run/index.ts';
import type { Best } from './best.ts';
import type { SavedBranch } from './branches.ts';
import { dailyOf, type Daily } from './daily.ts';
import { atFirstStep, type Debriefing, type Notebook } from './looking-back.ts';
import { emptyClass, type ClassInHand } from './class.ts';
import { clearDesk, type Desk } from './desk.ts';
import type { Idea, IdeaId } from './guide.ts';
import type { Moment, MomentKind, Showing } from './moments.ts';
import type { Par } from './par.ts';
import type { Step, Weight } from './snapshot.ts';
import type { Speed } from './wish.ts';

export type Refused = Exclude<Verdict, { ok: true }>;

/** A run kept on this device, as far as the title has to know it. */
export interface SavedRun {
  level: string;
  quarter: number;
  step: Exclude<Step, 'codes' | 'class'>;
  lead: FunctionId | null;
  /** The run itself, to be taken up again. */
  seed: number;
  decisions: Decision[];
  desk: Desk;
  wondered: Measure | null;
  /** What was tried otherwise after the end; absent in earlier versions' saves. */
  branches?: SavedBranch[];
}

export interface Context {
  /** Levels on offer, in the order of the shelf. */
  shelf: readonly Level[];
  best: Partial<Record<string, Best>>;
  /** What careful hands reach in each level, as far as it has been worked out. */
  par: Partial<Record<string, Par>>;
  /** The company of the day; null where no day is known. */
  today: Daily | null;
  saved: SavedRun | null;

  /** The screen one is on. */
  at: Step;

  level: Level | null;
  seed: number;
  /** Seed for the next run that is not told one. */
  nextSeed: number;
  decisions: Decision[];
  /** The decisions as a code told them: as long as these are the run's, it is not one's own. */
  opened: Decision[] | null;
  /** The class being debriefed. */
  class: ClassInHand;
  /** Why the last code could not be opened. */
  trouble: CodeTrouble | null;
  world: World | null;
  desk: Desk;
  /** What one would like to see, at the next seating; null for nothing. */
  wondered: Measure | null;

  /** The quarter being shown: the world at its opening, and its weeks. */
  opening: World | null;
  weeks: readonly WeekFrame[] | null;
  week: number;
  speed: Speed;
  /** The same company without AI. */
  ghost: Ghost;
  weight: Weight | null;
  effects: Effects;
  doubts: Doubts;
  branches: Branch[];
  debriefing: Debriefing;
  /** What was noted in debriefs on this device. */
  notebook: Notebook;
  refusal: Refused | null;

  /** Moments waiting to be shown; the first is under way as soon as `shown` is its id. */
  moments: Moment[];
  shown: string | null;
  /** Kinds of moments shown before, in this run or another: they come in short. */
  seen: MomentKind[];
  showing: Showing;

  /** The idea being introduced on this step, or null. */
  guide: Idea | null;
  /** Ideas introduced before, in this run or another. */
  told: IdeaId[];
  /** The last quarter in which one was introduced, as seed:quarter. */
  guided: string | null;
  /** Whether ideas are introduced at all. */
  guiding: boolean;
}

export interface Opening {
  shelf: readonly Level[];
  best?: Context['best'];
  /** The date as YYYY-MM-DD (UTC). */
  date?: string;
  saved?: SavedRun | null;
  notebook?: Notebook;
  seed: number;
  /** None unless asked for: a run without a picture has nothing to show. */
  showing?: Showing;
  seen?: readonly MomentKind[];
  /** No introductions unless asked for. */
  guiding?: boolean;
  told?: readonly IdeaId[];
}

/** A debrief of which nothing has been worked out yet. */
export const nothingWeighed = (): Pick<Context, 'effects' | 'doubts' | 'branches' | 'debriefing'> => ({
  effects: { state: 'idle', progress: 0, luck: null, lucks: null, single: {}, weighing: null },
  doubts: { state: 'idle', progress: 0, rows: [] },
  branches: [],
  debriefing: atFirstStep(),
});

export function emptyContext(input: Opening): Context {
  return {
    shelf: input.shelf,
    best: input.best ?? {},
    par: {},
    today: input.date
      ? dailyOf(
          input.date,
          input.shelf.map((each) => each.document.id),
        )
      : null,
    saved: input.saved ?? null,
    at: 'title',
    level: null,
    seed: 0,
    nextSeed: input.seed >>> 0,
    decisions: [],
    opened: null,
    class: emptyClass(),
    trouble: null,
    world: null,
    desk: clearDesk(),
    wondered: null,
    opening: null,
    weeks: null,
    week: 0,
    speed: 1,
    ghost: { result: [], orders: [], measures: {}, fullest: { queue: [], utilisation: [] } },
    weight: null,
    ...nothingWeighed(),
    notebook: input.notebook ?? [],
    refusal: null,
    moments: [],
    shown: null,
    seen: [...(input.seen ?? [])],
    showing: input.showing ?? 'none',
    guide: null,
    told: [...(input.told ?? [])],
    guided: null,
    guiding: input.guiding ?? false,
  };
}
