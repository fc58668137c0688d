/**
 * Where one stands in the debrief, which week of the run is looked at again, and what one noted there.
 * The steps' order is told here once; any of them may be opened at any time. Computes no rule.
 */
import {
  advance,
  constraint,
  decide,
  found,
  MEASURES,
  pool,
  watched,
  type Decision,
  type Measure,
  type PlayableLevel,
  type WeekFrame,
  type World,
} from '../kernel/index.ts';
import type { Context } from './context.ts';
import type { Wish } from './wish.ts';

export const DEBRIEF_STEPS = [
  'felt',
  'happened',
  'bets',
  'unseen',
  'why',
  'what-if',
  'chain',
  'questions',
  'our-firm',
  'take-away',
] as const;
export type DebriefStep = (typeof DEBRIEF_STEPS)[number];

/** A week of the run, looked at again. */
export interface Look {
  /** 1-based. */
  quarter: number;
  /** Weeks passed in it, 0..13. */
  week: number;
  /** Under the sheets of that day instead of in the open. */
  veiled: boolean;
}

export interface Debriefing {
  step: DebriefStep;
  /** Steps that have been opened, in the order in which they were. */
  seen: DebriefStep[];
  look: Look;
}

export const atFirstStep = (): Debriefing => ({
  step: 'felt',
  seen: [],
  look: { quarter: 1, week: 0, veiled: false },
});

/** What is asked while one looks back: another step, another week, something written down. */
export const TURNING = {
  'debrief-step': { actions: 'debriefed' },
  'look-back': { actions: 'debriefed' },
  note: { actions: 'debriefed' },
} as const;

/** One if-then plan: when this happens, I do that. */
export interface Plan {
  when: string;
  act: string;
}

/** What a hidden measure is said to have done; `shown`: the sheet was lifted without a word. */
export type Seen = 'rose' | 'fell' | 'held' | 'shown';
const SEEN: readonly unknown[] = ['rose', 'fell', 'held', 'shown'] satisfies Seen[];

/** What a player wrote or guessed in the debrief of one run. Stays on the device until exported. */
export interface Notes {
  /** One word for the run; empty before it is said. */
  felt: string;
  /** The quarter in which it turned, as guessed; null before. */
  turn: number | null;
  /** How many bets came true, as guessed; null before. */
  bets: number | null;
  /** What hidden measures did, as guessed, by measure. */
  unseen: Partial<Record<string, Seen>>;
  /** How much of what was learned is still known at the last table, as guessed; empty before. */
  chain: string;
  /** A process of the player's own company: what it is, who owns it, where work waits, whom to ask first. */
  firm: { process: string; owner: string; bottleneck: string; person: string };
  /** Two of them, either half may be empty. */
  plans: [Plan, Plan];
}

export const noNotes = (): Notes => ({
  felt: '',
  turn: null,
  bets: null,
  unseen: {},
  chain: '',
  firm: { process: '', owner: '', bottleneck: '', person: '' },
  plans: [
    { when: '', act: '' },
    { when: '', act: '' },
  ],
});

/** The longest text a note keeps, characters. */
export const LONGEST_NOTE = 240;
/** The longest single word. */
const LONGEST_WORD = 40;
/** How many runs' notes a device keeps; the oldest go first. */
const MOST_RUNS = 24;

/** Notes of several runs, the latest last. */
export type Notebook = readonly { run: string; notes: Notes }[];

/** What a run's notes are kept under; null while it goes on. */
export function notesKey({ level, world, seed }: Pick<Context, 'level' | 'world' | 'seed'>): string | null {
  const last = world?.ending ? world.history.at(-1) : undefined;
  return level && last ? `${level.document.id}:${seed}:${last.fingerprint}` : null;
}

/** The notes of the run at hand. */
export function notesOf(context: Pick<Context, 'level' | 'world' | 'seed' | 'notebook'>): Notes {
  const key = notesKey(context);
  return context.notebook.find((each) => each.run === key)?.notes ?? NONE;
}
const NONE = noNotes();

const short = (text: string): string => text.slice(0, LONGEST_NOTE);

/** Every text of some notes within bounds. */
function bounded(notes: Notes): Notes {
  const { firm, plans } = notes;
  const plan = (each: Plan): Plan => ({ when: short(each.when), act: short(each.act) });
  return {
    ...notes,
    felt: notes.felt.slice(0, LONGEST_WORD),
    chain: notes.chain.slice(0, LONGEST_WORD),
    firm: {
      process: short(firm.process),
      owner: short(firm.owner),
      bottleneck: short(firm.bottleneck),
      person: short(firm.person),
    },
    plans: [plan(plans[0]), plan(plans[1])],
  };
}

/** A notebook as a device kept it; what is no note is left out. */
export function readNotebook(kept: unknown): Notebook {
  if (!Array.isArray(kept)) return [];
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
  return kept.slice(-MOST_RUNS).flatMap((each: { run?: unknown; notes?: Partial<Notes> } | null) => {
    if (typeof each?.run !== 'string' || typeof each.notes !== 'object' || each.notes === null) return [];
    const { felt, turn, bets, unseen, chain, firm, plans } = each.notes;
    const plan = (at: 0 | 1): Plan => ({ when: text(plans?.[at]?.when), act: text(plans?.[at]?.act) });
    const guesses = Object.entries(unseen ?? {}).filter(([, guess]) => SEEN.includes(guess));
    return [
      {
        run: each.run,
        notes: bounded({
          felt: text(felt),
          turn: number(turn),
          bets: number(bets),
          unseen: Object.fromEntries(guesses),
          chain: text(chain),
          firm: {
            process: text(firm?.process),
            owner: text(firm?.owner),
            bottleneck: text(firm?.bottleneck),
            person: text(firm?.person),
          },
          plans: [plan(0), plan(1)],
        }),
      },
    ];
  });
}

/** A quarter of the run as it was played. */
interface Played {
  opening: World;
  weeks: WeekFrame[];
  world: World;
}

const played = new WeakMap<readonly Decision[], Played[]>();

/** The run's quarters, played again once: some milliseconds, kept with its decisions. */
function quartersOf(level: PlayableLevel, seed: number, decisions: readonly Decision[]): Played[] {
  const before = played.get(decisions);
  if (before) return before;
  const quarters: Played[] = [];
  let world = found(level, seed);
  for (const decision of decisions) {
    if (decision.kind !== 'play') {
      world = decide(level, world, decision);
      continue;
    }
    const film = advance(level, world);
    quarters.push({ opening: world, weeks: film.weeks, world: film.world });
    world = film.world;
  }
  played.set(decisions, quarters);
  return quarters;
}

/** The company as it was in one week of its run: what a snapshot said then, and what would have been seen in the open. */
export interface Past extends Played {
  quarter: number;
  week: number;
  veiled: boolean;
  watched: Measure[];
  constraint: number;
  pool: number;
}

/** The week that is looked at again; null outside a debrief. */
export function pastOf(context: Context): Past | null {
  const { level, seed, decisions, world, debriefing } = context;
  if (!level || !world?.ending) return null;
  const { quarter, week, veiled } = debriefing.look;
  const past = quartersOf(level.playable, seed, decisions)[quarter - 1];
  if (!past) return null;
  return {
    ...past,
    quarter,
    week,
    veiled,
    watched: veiled ? watched(past.opening) : [...MEASURES],
    constraint: constraint(past.opening),
    pool: pool(level.playable, past.opening),
  };
}

const within = (value: number, most: number, least: number): number =>
  Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : least;

/** What a wish of the debrief changes; nothing for any other wish. */
export function debriefed(context: Context, wish: Wish): Partial<Context> {
  const { debriefing, world, notebook } = context;
  const last = world?.history.length ?? 1;
  const bounds = (look: Partial<Look>): Look => ({
    quarter: within(look.quarter ?? debriefing.look.quarter, last, 1),
    week: within(look.week ?? debriefing.look.week, 13, 0),
    veiled: look.veiled ?? debriefing.look.veiled,
  });
  switch (wish.kind) {
    case 'debrief-step': {
      if (!DEBRIEF_STEPS.includes(wish.step)) return {};
      const seen = debriefing.seen.includes(wish.step) ? debriefing.seen : [...debriefing.seen, wish.step];
      const look = wish.look ? bounds(wish.look) : debriefing.look;
      return { debriefing: { step: wish.step, seen, look } };
    }
    case 'look-back':
      return { debriefing: { ...debriefing, look: bounds(wish.look) } };
    case 'note': {
      const run = notesKey(context);
      if (run === null) return {};
      const notes = bounded({ ...notesOf(context), ...wish.note });
      const others = notebook.filter((each) => each.run !== run);
      return { notebook: [...others, { run, notes }].slice(-MOST_RUNS) };
    }
    default:
      return {};
  }
}
