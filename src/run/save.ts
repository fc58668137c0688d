/**
 * A run under way, as the device keeps it: the record, where the player stands, and the plan in
 * hand. Reading a save proves it by replaying it, so what opens can be played on. Settings are kept
 * elsewhere.
 */
import * as z from 'zod/mini';
import {
  BETS,
  FAILURE_ANSWERS,
  FUNCTIONS,
  MEASURES,
  PURPOSES,
  type Decision,
  type FunctionId,
  type Measure,
  type PlayableLevel,
  type Purpose,
} from '../kernel/index.ts';
import { migrate, SAVE_FORMAT, type OldSave } from './migrations.ts';
import { recordOf, type RunRecord } from './record.ts';
import { replay } from './replay.ts';

z.config({ jitless: true });

/** Where in a run a player can stand. */
export const PLACES = [
  'title',
  'levels',
  'briefing',
  'ambition',
  'seating',
  'answering',
  'planning',
  'betting',
  'playing',
  'accounts',
  'ending',
  'debrief',
] as const;
export type Place = (typeof PLACES)[number];

/** The plan in hand, not yet decided. */
export interface PlanInHand {
  table: FunctionId[];
  purpose: Purpose | null;
  starts: { move: string; target: number; double: boolean }[];
  direct: { sales: number; offers: number; value: number; cuts: number };
  cut: number;
  recall: number;
}

/** The plan with what can be undone; only the plan itself is kept. */
export interface DeskInHand {
  plan: PlanInHand;
  past: never[];
  future: never[];
}

/** Something tried otherwise after the end: which decision, and what instead. */
export interface Tried {
  name: string | null;
  decision: number;
  instead: Decision;
}

/** What is to be saved. */
export interface Standing {
  seed: number;
  decisions: readonly Decision[];
  step: Place;
  desk: { plan: PlanInHand };
  /** What one noted to see at the next seating; null for nothing. */
  wondered: Measure | null;
  branches?: readonly Tried[];
}

/** What a save holds once opened. */
export interface SavedStanding {
  /** Id of the level. */
  level: string;
  /** Quarters played. */
  quarter: number;
  step: Place;
  /** Who leads the table, for "continue". */
  lead: FunctionId | null;
  seed: number;
  decisions: Decision[];
  desk: DeskInHand;
  wondered: Measure | null;
  /** Absent where nothing was tried. Not yet proved: that takes the rules. */
  branches?: Tried[];
}

export type Opened =
  | { ok: true; saved: SavedStanding }
  | {
      ok: false;
      why: 'newer-save' | 'not-a-save' | 'unknown-level' | 'other-level' | 'other-rules' | 'illegal';
    };

const count = z.int().check(z.gte(0), z.lte(4294967295));
const share = z.number().check(z.gte(0), z.lte(1));
const id = z.string().check(z.maxLength(60));
const table = z.array(z.enum(FUNCTIONS)).check(z.maxLength(FUNCTIONS.length));
const target = z.int().check(z.gte(-1), z.lte(99));
const shares = { sales: share, offers: share, value: share, cuts: share };

const decision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ambition'), purpose: z.enum(PURPOSES) }),
  z.strictObject({ kind: z.literal('seat'), stage: count, table }),
  z.strictObject({ kind: z.literal('failure'), index: count, answer: z.enum(FAILURE_ANSWERS) }),
  z.strictObject({ kind: z.literal('dilemma'), id, answer: count }),
  z.strictObject({ kind: z.literal('start'), move: id, target, double: z.optional(z.boolean()) }),
  z.strictObject({ kind: z.literal('direct'), ...shares }),
  z.strictObject({ kind: z.literal('cut'), jobs: count }),
  z.strictObject({ kind: z.literal('recall'), people: count }),
  z.strictObject({ kind: z.literal('bet'), bet: z.enum(BETS) }),
  z.strictObject({ kind: z.literal('play') }),
]);

const record = z.strictObject({
  format: z.literal(1),
  rules: count,
  level: id,
  identity: id,
  seed: count,
  decisions: z.array(decision).check(z.maxLength(3000)),
});

const saveSchema = z.strictObject({
  format: z.literal(SAVE_FORMAT),
  step: z.enum(PLACES),
  run: record,
  wondered: z.nullable(z.enum(MEASURES)),
  plan: z.strictObject({
    table,
    purpose: z.nullable(z.enum(PURPOSES)),
    starts: z.array(z.strictObject({ move: id, target, double: z.boolean() })).check(z.maxLength(60)),
    direct: z.strictObject(shares),
    cut: count,
    recall: count,
  }),
  branches: z.optional(
    z
      .array(
        z.strictObject({
          name: z.nullable(z.string().check(z.maxLength(200))),
          decision: count,
          instead: decision,
        }),
      )
      .check(z.maxLength(60)),
  ),
});

/** A save as it is written down. Plain JSON. */
export type SaveDocument = z.infer<typeof saveSchema>;

/** The save of a run under way. */
export function writeSave(standing: Standing, level: PlayableLevel): SaveDocument {
  const { seed, decisions, step, desk, wondered, branches } = standing;
  const { table, purpose, starts, direct, cut, recall } = desk.plan;
  return {
    format: SAVE_FORMAT,
    step,
    wondered,
    run: { ...recordOf(level, { seed, decisions }), format: 1 },
    plan: {
      table: [...table],
      purpose,
      starts: starts.map((start) => ({ ...start })),
      direct: { ...direct },
      cut,
      recall,
    },
    ...(branches ? { branches: branches.map((each) => ({ ...each })) } : {}),
  };
}

/**
 * Opens a save, of any version so far.
 * @param kept what the device kept: an object, or its JSON text.
 * @param levels the levels at hand, of which the save must name one.
 */
export function openSave(kept: unknown, levels: readonly PlayableLevel[]): Opened {
  const raw = objectOf(kept);
  const migrated = raw ? migrate(raw) : ({ ok: false, why: 'not-a-save' } as const);
  if (!migrated.ok) return migrated;
  const read = saveSchema.safeParse(migrated.save);
  if (!read.success) return { ok: false, why: 'not-a-save' };
  const { step, run, plan, wondered, branches } = read.data;
  const level = levels.find((each) => each.id === run.level);
  if (!level) return { ok: false, why: 'unknown-level' };
  const record: RunRecord = { ...run, decisions: run.decisions };
  const played = replay(level, record);
  if (!played.ok) return { ok: false, why: played.why };
  const { quarter, table: seated } = played.world;
  const { seed, decisions } = record;
  const desk: DeskInHand = { plan, past: [], future: [] };
  return {
    ok: true,
    saved: {
      level: level.id,
      quarter,
      step,
      lead: seated[0] ?? null,
      seed,
      decisions,
      desk,
      wondered,
      ...(branches ? { branches } : {}),
    },
  };
}

function objectOf(kept: unknown): OldSave | null {
  let value = kept;
  if (typeof kept === 'string') {
    try {
      value = JSON.parse(kept);
    } catch {
      return null;
    }
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as OldSave) : null;
}
