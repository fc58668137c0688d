/**
 * The shape of `checks.json`: what must come out for whom in this level, in words and in predicates
 * over the figures of headless runs. Says what is expected; runs nothing.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export const CHECKS_FORMAT = 1;

/** What can be asked of many runs: the mean over the seeds, one figure a run. */
export const FIGURES = {
  growth: 'share of runs that end in growth',
  reprieve: 'share of runs that end in a reprieve',
  layoffs: 'share of runs that end in layoffs',
  heads: 'people at the end against the start, change as a share',
  cutShare: 'jobs cut, as a share of the start',
  throughput: 'orders delivered at the end against the start, change as a share',
  revenue: 'revenue at the end against the start, change as a share',
  result: 'sum of the results of the quarters played, k€',
  value: 'value: results of the game plus twice those of the epilogue, k€',
  trust: 'trust at the end, 0 to 1',
  fear: 'fear at the end, 0 to 1',
  literacy: 'literacy at the end, 0 to 1',
  taskSaving: 'task time that users save at the end, as a share',
  reworkShare: 'defective over finished in the last two quarters',
  lessons: 'lessons learned',
  failures: 'bets that failed',
  suspended: 'share of runs in which a court stopped the AI',
  decisions: 'decisions taken, without the ends of quarters',
} as const;
export type Figure = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as Figure[];

const SEEDS = /^\d{1,9}(\.\.\d{1,9})?(,\d{1,9}(\.\.\d{1,9})?)*$/;
/** As many runs as a check may ask for. */
export const MOST_SEEDS = 10000;

const playbook = z.union([
  z.string().check(z.minLength(1)),
  z.looseObject({ name: z.string().check(z.minLength(1)) }),
]);

const against = z.strictObject({
  playbook: playbook.check(
    z.describe('Whose figure is the measure: a built-in name, or a playbook. Same seeds.'),
  ),
  times: z.optional(z.number().check(z.describe('That figure times this (1).'))),
  by: z.optional(z.number().check(z.describe('At a distance of at least this (0).'))),
  bySd: z.optional(
    z.number().check(z.describe('At a distance of at least so many standard deviations of its runs (0).')),
  ),
});
const bound = z.union([z.number(), against]);

const range = z
  .strictObject({
    atLeast: z.optional(bound),
    above: z.optional(bound),
    atMost: z.optional(bound),
    below: z.optional(bound),
  })
  .check(
    z.refine(
      (limits) => Object.keys(limits).length > 0,
      'says no limit; add "atLeast", "above", "atMost" or "below"',
    ),
  );

const expect = z
  .strictObject(
    Object.fromEntries(
      FIGURE_NAMES.map((name) => [name, z.optional(range.check(z.describe(FIGURES[name])))]),
    ) as Record<Figure, z.ZodMiniOptional<typeof range>>,
  )
  .check(z.refine((asked) => Object.keys(asked).length > 0, 'expects nothing; name at least one figure'));

const check = z.strictObject({
  says: z
    .union([
      z.string().check(z.minLength(1)),
      z.strictObject({ en: z.string().check(z.minLength(1)), fr: z.string().check(z.minLength(1)) }),
    ])
    .check(z.describe('What must come out, in words.')),
  playbook: playbook.check(z.describe('Who plays: a built-in name ("right-hands"), or a playbook.')),
  seeds: z
    .string()
    .check(z.regex(SEEDS, 'write seeds as "1..100" or "1,5,9..20"'), z.describe('On which luck: "1..100".')),
  expect: expect.check(z.describe('The limits, by figure. All must hold.')),
});

export const checksSchema = z.strictObject({
  $schema: z.optional(
    z.string().check(z.describe('Where the JSON Schema lies, so that editors complete and check.')),
  ),
  format: z.literal(CHECKS_FORMAT).check(z.describe('The version of this file format.')),
  checks: z.array(check).check(z.minLength(1), z.describe('What must come out, one entry a claim.')),
});

export type ChecksDocument = z.infer<typeof checksSchema>;
export type LevelCheck = z.infer<typeof check>;
export type Bound = z.infer<typeof bound>;

/**
 * The seeds a text names: "1..100", "7" or "1,5,9..20".
 * @returns null when it names none, or more than `MOST_SEEDS`.
 */
export function seedsOf(text: string): number[] | null {
  if (!SEEDS.test(text)) return null;
  const seeds: number[] = [];
  for (const part of text.split(',')) {
    const [from = 0, to = from] = part.split('..').map(Number);
    if (to < from || to - from >= MOST_SEEDS) return null;
    for (let seed = from; seed <= to; seed++) seeds.push(seed);
  }
  return seeds.length > 0 && seeds.length <= MOST_SEEDS ? seeds : null;
}
