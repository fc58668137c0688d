/**
 * A playbook: in one small document, how somebody plays. Read by zod; all fields but the name have
 * defaults, which together are the style of the right hands. Says what is wanted; decides nothing.
 */
import * as z from 'zod/mini';
import { FUNCTIONS, MOVES, STAGES } from '../../kernel/index.ts';
import { suggest, tellPath } from '../../level/index.ts';

z.config({ jitless: true });

const who = z.enum(FUNCTIONS);
const table = z.array(who).check(
  z.minLength(1, 'a table needs at least a lead'),
  z.maxLength(11),
  z.refine((seats) => new Set(seats).size === seats.length, 'somebody sits here twice'),
);
const share = z.number().check(z.minimum(0), z.maximum(1));
const quarter = z.number().check(z.int(), z.minimum(1), z.maximum(100));
const played = z.number().check(z.int(), z.minimum(0), z.maximum(100));

/** The style of the right hands, which is also what a playbook says by saying nothing. */
const TABLES = {
  literacy: ['hr', 'representatives', 'operations', 'management'],
  production: ['operations', 'it', 'hr', 'management'],
  learning: ['knowledge', 'operations', 'it', 'marketing'],
  value: ['marketing', 'management', 'operations', 'it'],
} as const;

export const playbookSchema = z.strictObject({
  $schema: z.optional(z.string()),
  /** What the style is called in tables. */
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  /** What the employees are told. */
  ambition: z._default(z.enum(['growth', 'efficiency', 'undecided']), 'growth'),
  /** With which hand-over something else is told, once: "first this, then that". */
  retell: z.optional(
    z.strictObject({
      stage: z.enum(['production', 'learning', 'value']),
      purpose: z.enum(['growth', 'efficiency', 'undecided']),
    }),
  ),
  /** Who sits at the table of each stage, lead first. */
  tables: z._default(
    z.strictObject({
      literacy: z._default(table, [...TABLES.literacy]),
      production: z._default(table, [...TABLES.production]),
      learning: z._default(table, [...TABLES.learning]),
      value: z._default(table, [...TABLES.value]),
    }),
    {
      literacy: [...TABLES.literacy],
      production: [...TABLES.production],
      learning: [...TABLES.learning],
      value: [...TABLES.value],
    },
  ),
  /** Quarters played when stages 2, 3 and 4 begin; left out, the level's length decides. */
  pace: z.optional(z.tuple([played, played, played])),
  /** Whether steps are redesigned before AI comes, or AI is bolted on. */
  process: z._default(z.enum(['redesign', 'bolt-on']), 'redesign'),
  /** What is done about a failure. */
  failure: z._default(z.enum(['review', 'shelve', 'push-on', 'blame']), 'review'),
  /** Shares of freed people, scaled down when they are more than all. */
  reinvest: z._default(
    z.strictObject({
      sales: z._default(share, 0),
      offers: z._default(share, 0),
      value: z._default(share, 0),
      cuts: z._default(share, 0),
    }),
    { sales: 0.45, offers: 0.35, value: 0.2, cuts: 0 },
  ),
  /** Which answer dilemmas get: by the order of the catalogue, or the first a screen would show. */
  dilemmas: z._default(z.enum(['a', 'b', 'c', 'seeded']), 'a'),
  /** Whether employee representatives are ever consulted. */
  consult: z._default(z.boolean(), true),
  /** Without AI: no AI move, and of the first stage only dialogue. */
  ai: z._default(z.boolean(), true),
  /** Pays twice for every bet it can. */
  doubleSpending: z._default(z.boolean(), false),
  /** Quarter from which purpose, plan, marketing's moves and reinvestment are allowed. */
  valueFrom: z._default(quarter, 1),
  /** Cuts ordered at the beginning of quarters, as shares of heads. */
  cutAt: z._default(z.array(z.strictObject({ quarter, share })), []),
  /** The only moves it may start; left out: all. */
  moves: z.optional(
    z.array(
      z.string().check(z.refine((id) => MOVES.some((move) => move.id === id), 'there is no such move')),
    ),
  ),
});

/** A playbook with all its defaults filled in. */
export type Playbook = z.infer<typeof playbookSchema>;

export type PlaybookReading = { ok: true; playbook: Playbook } | { ok: false; problems: string[] };

/** Reads a playbook from parsed JSON; every problem in one line with its path. */
export function readPlaybook(value: unknown): PlaybookReading {
  const result = z.safeParse(playbookSchema, value);
  if (result.success) return { ok: true, playbook: result.data };
  return {
    ok: false,
    problems: result.error.issues.map((issue) => {
      const path = tellPath(issue.path);
      const says = sentence(issue, at(value, issue.path));
      return path ? `${path}: ${says}` : says;
    }),
  };
}

/** What stands at a path, or undefined. */
function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

const FIELDS = Object.keys(playbookSchema.shape);

function sentence(issue: z.core.$ZodIssue, here: unknown): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .map(
          (key) =>
            `unknown field "${key}"; ${suggest(key, issue.path.length === 0 ? FIELDS : [], 'remove it')}`,
        )
        .join('; ');
    case 'invalid_value': {
      const known = issue.values.map(String);
      return typeof here === 'string'
        ? `there is no "${here}"; ${suggest(here, known)}`
        : `must be one of ${known.join(', ')}`;
    }
    case 'invalid_type':
      return `must be ${issue.expected}`;
    case 'too_big':
      return `must be at most ${issue.maximum}`;
    case 'too_small':
      return `must be at least ${issue.minimum}`;
    case 'custom':
      return issue.path[0] === 'moves' && typeof here === 'string'
        ? `there is no move "${here}"; ${suggest(
            here,
            MOVES.map((move) => move.id),
          )}`
        : issue.message;
    default:
      return issue.message;
  }
}

/** Quarters played when stages 2, 3, 4 begin in a training of twelve quarters. */
const USUAL = [2, 5, 7, 12] as const;

/** The pace of somebody who says nothing about it: the usual one, stretched over the stages a level still has. */
export function usualPace(startStage: number, quarters: number): [number, number, number] {
  const from = startStage === 0 ? 0 : USUAL[startStage - 1]!;
  const pace: [number, number, number] = [0, 0, 0];
  for (let stage = startStage; stage < STAGES.length - 1; stage++)
    pace[stage] = Math.round(((USUAL[stage]! - from) * quarters) / (12 - from));
  return pace;
}
