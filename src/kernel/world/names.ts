/**
 * The fixed vocabulary of the game: who can sit at a table, what the stages are called, what can
 * be measured. Ids here are the ids in level files, playbooks, word files and on screens.
 */

/** The eleven functions of a company, in the order in which screens show them. */
export const FUNCTIONS = [
  'it',
  'innovation',
  'communications',
  'training',
  'hr',
  'operations',
  'knowledge',
  'marketing',
  'management',
  'finance',
  'representatives',
] as const;
export type FunctionId = (typeof FUNCTIONS)[number];

/** The four stages of the rollout, in order. */
export const STAGES = ['literacy', 'production', 'learning', 'value'] as const;
export type StageId = (typeof STAGES)[number];

/** What employees are told the AI is for. */
export const PURPOSES = ['undecided', 'growth', 'efficiency'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Kinds of lesson: what a reviewed failure teaches about. */
export const LESSONS = ['literacy', 'tool', 'flow', 'market', 'governance'] as const;
export type LessonKind = (typeof LESSONS)[number];

/** What one can do about a failure. The order is the order of the answers on screen and in codes. */
export const FAILURE_ANSWERS = ['review', 'shelve', 'push-on', 'blame'] as const;
export type FailureAnswer = (typeof FAILURE_ANSWERS)[number];

/** Where freed capacity can be directed. */
export const DESTINATIONS = ['sales', 'offers', 'value', 'cuts'] as const;
export type Destination = (typeof DESTINATIONS)[number];

/** What one can bet orders delivered will do next quarter (hold: within 2 % of the last). */
export const BETS = ['fall', 'hold', 'rise'] as const;
export type Bet = (typeof BETS)[number];

/** The three families of endings. */
export const ENDINGS = ['growth', 'reprieve', 'layoffs'] as const;
export type EndingKind = (typeof ENDINGS)[number];

/**
 * What somebody at the table can watch. `orders`, `result`, `heads` and the board's mood are
 * always in the open and need no watcher.
 */
export const MEASURES = [
  'queues',
  'utilisation',
  'rework',
  'freed-capacity',
  'trust',
  'fear',
  'literacy',
  'ledger',
  'insight',
  'lost-demand',
  'premium',
  'context',
  'lessons',
  'codified',
  'tool-depth',
  'seats',
  'task-saving',
] as const;
export type Measure = (typeof MEASURES)[number];
