/**
 * The shape of `level.json`: a company, where its story starts and what counts as growth, in words a
 * trainer can edit. The JSON Schema beside this file is made from it (`npm run schema`), so every
 * description here shows up in editors. Knows nothing of other files.
 */
import * as z from 'zod/mini';
import { FUNCTIONS, PURPOSES, STAGES } from '../kernel/index.ts';
import { dilemmaSchema } from './dilemmas.ts';

// Before any schema is made: generated code would need script-src 'unsafe-eval'.
z.config({ jitless: true });

/** The version of level files this game writes and reads. */
export const LEVEL_FORMAT = 1;

/** Looks of a company: what its house, its goods and its street are drawn as. */
export const THEMES = ['paper', 'light', 'claims', 'public', 'winter'] as const;
/** Kinds of room: what a station is drawn and furnished as. */
export const ROOM_KINDS = [
  ...(['quote', 'specify', 'design', 'validate', 'produce', 'deliver'] as const),
  ...(['intake', 'support', 'assess', 'decide', 'pay', 'archive', 'counter'] as const),
  ...(['inspect', 'repair', 'test', 'pack', 'develop'] as const),
] as const;
/** Kinds of item: what travels from room to room. */
export const ITEMS = ['box', 'lamp', 'file', 'claim', 'case', 'parcel', 'part'] as const;
/** Ways of speaking of the same equations. */
export const VOCABULARIES = ['company', 'public', 'insurance', 'freight'] as const;

const ID = /^[a-z][a-z0-9-]{0,39}$/;
const ID_RULE = 'an id starts with a letter and goes on with small letters, digits and "-" (at most 40)';

const share = (what: string) => z.number().check(z.gte(0), z.lte(1), z.describe(what));
const range = (from: number, to: number, what: string) =>
  z.number().check(z.gte(from), z.lte(to), z.describe(what));
const whole = (from: number, to: number, what: string) =>
  z.int().check(z.gte(from), z.lte(to), z.describe(what));
const id = (what: string) => z.string().check(z.regex(ID, ID_RULE), z.describe(what));
const name = (what: string) => z.string().check(z.minLength(1), z.maxLength(60), z.describe(what));
const FUNCTION = z.enum(FUNCTIONS);

const station = z.strictObject({
  id: id('The name of this step in other files, e.g. in the word keys "station.<id>".'),
  kind: z.enum(ROOM_KINDS).check(z.describe('What its room is drawn and furnished as.')),
  staff: whole(1, 500, 'People who work here: a positive whole number.'),
  capacity: range(1, 10000, 'Items a week its people can do at the start.'),
  saving: share('S: the most of its task time AI can save, as a share.'),
  needless: share('K: the share of its work that need not exist, and a redesign can remove.'),
  flaw: share('F: how flawed the process is. AI on a flawed step multiplies defects.'),
  defects: share('d0: the share of items that leave with a defect before any AI.'),
  person: id('Who lives in this room: one of "people".'),
});

const start = z.strictObject({
  stage: z.enum(STAGES).check(z.describe('The stage in which the story starts.')),
  trust: share("Employees' trust in those who lead."),
  fear: share('Fear for jobs.'),
  literacy: share('What people can already do with AI.'),
  tool: share('How deeply AI is already installed in every step.'),
  reach: range(0.01, 1, 'The share of the staff that learning reaches: the ceiling of literacy.'),
  context: range(0, 0.92, 'What those at the table know of what went before.'),
  consulted: z.boolean().check(z.describe('Whether employee representatives have been consulted already.')),
  patience: range(1, 100, "The board's patience, of 100. At 0 the board asks for jobs."),
  purpose: z.enum(PURPOSES).check(z.describe('What employees have been told the AI is for.')),
});

const company = z.strictObject({
  demand: range(1, 10000, 'Items a week customers ask for at the start.'),
  price: range(0.001, 10000, 'k€ an item.'),
  wage: range(0.1, 1000, 'k€ a head and quarter.'),
  fixed: range(0, 1000000, 'Fixed costs, k€ a quarter.'),
  variable: range(0, 0.95, 'Variable costs as a share of revenue.'),
  tolerance: z
    .strictObject({
      start: range(0.5, 100, 'At the start, weeks.'),
      floor: range(0.5, 100, 'Where competition drives it, weeks; not above the start.'),
    })
    .check(z.describe('Weeks customers wait before they look elsewhere.')),
  erosion: range(0, 5, 'How hard competitors press: 1 is the base, 0 nobody does.'),
});

export const levelSchema = z.strictObject({
  $schema: z.optional(
    z.string().check(z.describe('Where the JSON Schema lies, so that editors complete and check.')),
  ),
  format: z.literal(LEVEL_FORMAT).check(z.describe('The version of this file format.')),
  id: id('The name of the level in run codes, links and commands. The folder may be called otherwise.'),
  theme: z.enum(THEMES).check(z.describe('What the house, its rooms and its street look like.')),
  item: z
    .enum(ITEMS)
    .check(z.describe('What travels from room to room, waits in piles and leaves at the dock.')),
  vocabulary: z.optional(
    z
      .enum(VOCABULARIES)
      .check(
        z.describe(
          'How the game speaks of the same numbers: of a "company" (orders, customers, revenue), of a "public" service (cases, residents, funding), of an "insurance" (claims, contracts, premiums) or of "freight" (shipments). Absent: company.',
        ),
      ),
  ),
  minutes: whole(1, 240, 'How long a run takes, for the level card.'),
  difficulty: whole(1, 5, '1 easy to 5 hard, for the level card.'),
  quarters: whole(2, 24, 'Quarters to play.'),
  startsPerQuarter: whole(1, 6, 'Moves that may be started in a quarter.'),
  budget: range(0, 100000, 'k€ for moves a quarter.'),
  seats: whole(2, 6, 'Seats at the table, the lead included.'),
  functions: z.optional(
    z
      .array(FUNCTION)
      .check(z.minLength(2), z.describe('The functions this company has. Absent: all eleven.')),
  ),
  guide: z.optional(
    z
      .boolean()
      .check(z.describe('Whether people introduce one idea a quarter to a newcomer. Absent: they do not.')),
  ),
  firstFaces: z
    .array(FUNCTION)
    .check(
      z.minLength(1),
      z.describe('Who is shown at the first seating; the others wait behind "who else?".'),
    ),
  cast: z
    .partialRecord(FUNCTION, name('A name.'))
    .check(z.describe('The name of each executive, by function: one for every function the company has.')),
  people: z
    .record(z.string().check(z.regex(ID, ID_RULE)), name('A name.'))
    .check(
      z.describe(
        'The named people of the rooms, by id. Who they are stands in the word files, "person.<id>".',
      ),
    ),
  start: start.check(z.describe('Where the story starts. Shares unless said otherwise.')),
  company: company.check(z.describe('The business, in k€ and items a week.')),
  law: z
    .strictObject({
      consultation: z
        .boolean()
        .check(z.describe('Whether the law asks for consultation before AI comes into use.')),
      risk: share('The odds of a suspension by a court, each quarter in which AI is in use without it.'),
    })
    .check(z.describe('What the law asks for where this company is.')),
  stations: z
    .array(station)
    .check(
      z.minLength(2),
      z.maxLength(12),
      z.describe('The steps an order goes through, in the order of the flow.'),
    ),
  growthAt: range(0.01, 2, 'The rise of revenue that counts as growth, as a share of the start.'),
  headsKept: z.optional(
    range(0.3, 1, 'The share of the heads at the start that must remain for growth. Absent: 0.98.'),
  ),
  layoffsAt: z.optional(
    range(
      0.005,
      0.6,
      'All cuts together, as a share of the heads at the start, from which a run ends in layoffs. Absent: 0.04.',
    ),
  ),
  dilemmas: z.optional(
    z
      .array(dilemmaSchema)
      .check(
        z.describe(
          'The dilemmas that can come: ids of the catalogue, the same with a condition of your own, or your own. Absent: all of the catalogue.',
        ),
      ),
  ),
});

/** A level.json as its author wrote it, checked. */
export type LevelDocument = z.infer<typeof levelSchema>;
