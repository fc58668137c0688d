/**
 * The first run's introductions: one new idea a quarter at most, told by the person it belongs to, and only when what
 * stands before one's eyes is what it is about. Each is told once. Stands in nobody's way and changes no number.
 */
import { constraint, pool, watched, type FunctionId } from '../kernel/index.ts';
import type { Context } from './context.ts';
import type { Step } from './snapshot.ts';

export const IDEAS = ['constraint', 'freed', 'review', 'table', 'board', 'end'] as const;
export type IdeaId = (typeof IDEAS)[number];

/** One idea being introduced. */
export interface Idea {
  id: IdeaId;
  /** Who tells it: an executive, or the named person of a room. */
  speaker: { function: FunctionId } | { station: number };
  /** Nobody at the table could see what it is about: it is told without naming a room. */
  blind: boolean;
}

/** Fewer freed people than this are nobody, FTE. */
const LEAST_FREED = 0.3;

type Fitting = Pick<Idea, 'speaker'> & { blind?: boolean };

/** Whether an idea fits what is true and seen now, and who tells it. */
const FITS: Record<IdeaId, (context: Context, step: Step) => Fitting | null> = {
  constraint({ world }, step) {
    if (!world || step !== 'planning') return null;
    return watched(world).includes('queues')
      ? { speaker: { station: constraint(world) } }
      : { speaker: { function: 'operations' }, blind: true };
  },
  freed({ world, level, decisions }, step) {
    if (!world || !level || step !== 'planning' || world.quarter < 1) return null;
    if (decisions.some((each) => each.kind === 'direct')) return null;
    const seen = watched(world).includes('freed-capacity');
    if (seen && pool(level.playable, world) < LEAST_FREED) return null;
    return { speaker: { function: 'marketing' }, blind: !seen };
  },
  review: ({ world }, step) =>
    step === 'answering' && world && world.failures.length > 0
      ? { speaker: { function: 'knowledge' } }
      : null,
  table: ({ world }, step) =>
    step === 'accounts' && world && world.quarter >= 2 && world.stage < 3 && world.ending === null
      ? { speaker: { function: world.table[0] ?? 'management' } }
      : null,
  board: ({ world }, step) =>
    step === 'planning' && world && world.quarter >= 3 ? { speaker: { function: 'finance' } } : null,
  end: ({ world, level }, step) =>
    step === 'planning' && world && level && world.quarter >= level.document.quarters - 2
      ? { speaker: { function: 'management' } }
      : null,
};

/** What can still be told first comes first: the end is near when it is, the board can wait a quarter. */
const ORDER: readonly IdeaId[] = ['review', 'constraint', 'end', 'freed', 'table', 'board'];

/** What is introduced on entering a step; nothing where nothing fits, or where this quarter has had its idea. */
export function guideAt(context: Context, step: Step): Pick<Context, 'guide' | 'told' | 'guided'> {
  const { guiding, told, guided, level, world, seed } = context;
  const none = { guide: null, told, guided };
  if (!guiding || !world || level?.document.guide !== true) return none;
  const quarter = `${seed}:${world.quarter}`;
  if (guided === quarter) return none;
  for (const id of ORDER) {
    const fitting = told.includes(id) ? null : FITS[id](context, step);
    if (!fitting) continue;
    const { speaker, blind = false } = fitting;
    // Who isn't in this company cannot tell it: whoever leads does.
    const there = !('function' in speaker) || level.playable.functions.includes(speaker.function);
    const by = there ? speaker : { function: world.table[0]! };
    return { guide: { id, speaker: by, blind }, told: [...told, id], guided: quarter };
  }
  return none;
}

/** Introductions from now on or no longer; who asks for them again hears them all again. */
export function guiding(context: Context, on: boolean): Partial<Context> {
  return { guiding: on, guide: on ? context.guide : null, told: on && !context.guiding ? [] : context.told };
}
