/**
 * What a played quarter hands to those who show it: week by week pictures of the flow, and what
 * happened. Holds no rules and is never read by them.
 */
import type { Happening, World } from './world.ts';

/** One station in one week. */
export interface StationFrame {
  /** Items waiting at the end of the week, rework included. */
  queue: number;
  /** Of which defective. */
  defects: number;
  /** Items passed on this week. */
  flow: number;
  /** Items found defective here and sent back one step this week. */
  back: number;
  /** FTE. */
  staff: number;
  /** Smoothed, 0..1. */
  utilisation: number;
  /** AI at work: depth x literacy x willingness, 0..1; 0 while suspended. */
  ai: number;
}

/** One week of the thirteen. */
export interface WeekFrame {
  /** 1..13. */
  week: number;
  /** Items finished and accepted by customers this week. */
  delivered: number;
  /** Items asked for this week. */
  demand: number;
  /** Items asked for and lost because customers would not wait. */
  lost: number;
  /** Weeks from order to delivery. */
  leadTime: number;
  /** Smoothed items a week. */
  orders: number;
  trust: number;
  fear: number;
  stations: StationFrame[];
}

/** A played quarter: the world after it, its weeks, and what happened in it. */
export interface Film {
  world: World;
  weeks: WeekFrame[];
  events: Happening[];
}
