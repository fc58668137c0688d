/**
 * A playable level as the kernel takes it: numbers and predicates, no words. Made by `level/`,
 * frozen, never edited. Not JSON (dilemma conditions are functions): workers compile their own.
 */
import type { DilemmaSpec } from '../dilemmas/spec.ts';
import type { FunctionId, Purpose } from './names.ts';
import type { World } from './world.ts';

export interface StationSpec {
  id: string;
  /** People, a positive whole number. */
  staff: number;
  /** Items a week its staff can do at the start. */
  capacity: number;
  saving: number;
  needless: number;
  flaw: number;
  defectRate: number;
}

/** Where the story starts. Every field a share unless said otherwise. */
export interface StartSpec {
  /** Stage index 0..3. */
  stage: number;
  trust: number;
  fear: number;
  literacy: number;
  tool: number;
  reach: number;
  context: number;
  consulted: boolean;
  /** Board's patience, -20..100. */
  patience: number;
  purpose: Purpose;
}

/** A dilemma that can come to this company, its condition compiled. */
export interface Visitor {
  spec: DilemmaSpec;
  /** Address of its luck: its place in the catalogue, or from 200 on for a level's own. */
  number: number;
  when(level: PlayableLevel, world: World): boolean;
}

export interface PlayableLevel {
  id: string;
  /** Short hash of the level document: part of a run's identity. */
  identity: string;
  /** Quarters to play. */
  quarters: number;
  /** Moves a person may start in a quarter. */
  startsPerQuarter: number;
  /** k€ for moves a quarter. */
  budget: number;
  /** Seats at the table, lead included. */
  seats: number;
  stations: readonly StationSpec[];
  /** Functions that exist in this company. */
  functions: readonly FunctionId[];
  start: StartSpec;
  /** Demand at the start, items a week. */
  demand: number;
  /** k€ an item. */
  price: number;
  /** k€ a head and quarter. */
  wage: number;
  /** Fixed costs, k€ a quarter. */
  fixed: number;
  /** Share of revenue. */
  variable: number;
  /** Weeks customers wait before they look elsewhere: at the start, and where competition drives it. */
  tolerance: { start: number; floor: number };
  /** Multiplies what competitors take each quarter; 1 = base. */
  erosion: number;
  /** Whether the law asks for consultation, and the odds of suspension a quarter without it. */
  law: { consultation: boolean; risk: number };
  /** Rise of revenue that makes growth, share of the start. */
  growthAt: number;
  /** Share of the heads at the start that must remain for growth. */
  headsKept: number;
  /** All cuts together, as a share of the heads at the start, from which a run ends in layoffs. */
  layoffsAt: number;
  /** The dilemmas that can come: those of the catalogue in its order, then the level's own. */
  dilemmas: readonly Visitor[];
}
