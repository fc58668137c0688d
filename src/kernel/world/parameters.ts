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

const ids = <T extends object>(part: T): (keyof T)[] => Object.keys(part) as (keyof T)[];

/** The parts of the book by what they are about, each in reading order. */
export const CHAPTERS: Readonly<Record<'flow' | 'people' | 'board', readonly ParameterId[]>> = {
  flow: ids(FLOW_PARAMETERS),
  people: ids(PEOPLE_PARAMETERS),
  board: ids(BOARD_PARAMETERS),
};

/** The plain values. A module reads them once at its head, with {@link reading}: they never change while a run goes on. */
export const P: { readonly [K in ParameterId]: number } = Object.fromEntries(
  Object.entries(PARAMETERS).map(([id, parameter]) => [id, parameter.value]),
) as { [K in ParameterId]: number };

const readings: (() => void)[] = [];

/** Reads plain values at the head of a module, and again whenever other values are supposed. */
export function reading(read: () => void): void {
  readings.push(read);
  read();
}

/**
 * Does some work as if parameters had other values, and puts them back whatever happens. For those who ask
 * what hangs on a number; no run is ever played so. The work must not wait for anything.
 */
export function suppose<T>(values: Partial<Record<ParameterId, number>>, work: () => T): T {
  const before = { ...P };
  const set = (to: Partial<Record<ParameterId, number>>): void => {
    Object.assign(P, to);
    for (const read of readings) read();
  };
  set(values);
  try {
    return work();
  } finally {
    set(before);
  }
}
