/**
 * The open book: every number the rules use, with its unit, how well it is known and where it
 * comes from. Data only; a screen can list it as it is. Rules read the plain values from {@link P}.
 * Numbers that describe one company (staff, prices, demand ...) are in the level, those that
 * describe one move in the catalogue of moves.
 */
import { BOARD_PARAMETERS } from './parameters-board.ts';
import { FLOW_PARAMETERS } from './parameters-flow.ts';
import { PEOPLE_PARAMETERS } from './parameters-people.ts';

/** How well a number is known. */
export type Certainty = 'measured' | 'surveyed' | 'assumed';

/** One number of the model. */
export interface Parameter {
  value: number;
  /** "share", "k€", "FTE", "weeks", "1/week" (a weekly rate), "points" (patience), "factor" ... */
  unit: string;
  label: Certainty;
  /** Who measured or asked; "own estimate" when nobody did. */
  source: string;
  /** What it is, in one sentence. */
  about: string;
}

/** Every parameter by its id, in reading order. */
export const PARAMETERS = {
  ...FLOW_PARAMETERS,
  ...PEOPLE_PARAMETERS,
  ...BOARD_PARAMETERS,
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof PARAMETERS;

/** The plain values. Read them once at the head of a module: they never change while the game runs. */
export const P: { readonly [K in ParameterId]: number } = Object.fromEntries(
  Object.entries(PARAMETERS).map(([id, parameter]) => [id, parameter.value]),
) as { [K in ParameterId]: number };
