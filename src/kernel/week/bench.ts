/**
 * The workbench of the thirteen weeks: stations laid out in typed arrays, and the sums of the
 * quarter. Loaded before the weeks, written back once after them; holds no rules and no memory of
 * its own between quarters.
 */
import { P, reading } from '../world/parameters.ts';
import type { World } from '../world/world.ts';

let HOURS: number,
  SCATTER: number,
  DEFECTS_BY_AI: number,
  WITHOUT_AI: number,
  AI_AT: number,
  REDESIGN_FLAW: number,
  REDESIGN_DEFECTS: number,
  CONGESTION: number;
reading(() => {
  HOURS = P.hours;
  SCATTER = P.scatter;
  DEFECTS_BY_AI = P.defectsByAi;
  WITHOUT_AI = P.needlessWithoutAi;
  AI_AT = P.needlessAiAt;
  REDESIGN_FLAW = P.redesignFlaw;
  REDESIGN_DEFECTS = P.redesignDefects;
  CONGESTION = P.congestion;
});

/** Most stations a company can have. */
export const MOST_STATIONS = 16;

const row = (): Float64Array => new Float64Array(MOST_STATIONS);

/**
 * One row for each number of a station that the weeks read or write; see Station for those named
 * alike. What stands still within a quarter is multiplied out before the first week.
 */
export const bench = {
  staff: row(),
  queue: row(),
  defects: row(),
  tool: row(),
  literacy: row(),
  slack: row(),
  absorbed: row(),
  utilisation: row(),
  skill: row(),
  /** Items a week with seasoned people of full morale, before AI, redesign and congestion. */
  power: row(),
  /** Task time saved for each unit of AI at work. */
  saves: row(),
  /** Needless work that redesign removes: by itself, and for each unit of AI at work. */
  removes: row(),
  removesByAi: row(),
  /** Share of items that leave defective: by itself, and for each unit of AI at work. */
  spoils: row(),
  spoilsByAi: row(),
  /** Congestion for each item waiting. */
  jams: row(),
  /** Items passed on, found defective and sent back, AI at work, share of capacity in use: this week. */
  flow: row(),
  back: row(),
  ai: row(),
  load: row(),
};

/** Sums over the weeks of a quarter, and what passes from flow to settling within a week. */
export const sums = {
  good: 0.5,
  demand: 0.5,
  lost: 0.5,
  defective: 0.5,
  finished: 0.5,
  revenue: 0.5,
  weekGood: 0.5,
  weekDemand: 0.5,
  weekLost: 0.5,
  weekEscape: 0.5,
  /** Share of everybody's capacity that training takes this quarter. */
  train: 0.5,
  /** Mean redesign over the stations. */
  redesigned: 0.5,
  /** Congestion a step carries without losing time. */
  jamFree: 0.5,
};

/** Lays the stations of a world on the bench and empties the sums. */
export function load(world: World): void {
  const b = bench;
  const { stations } = world;
  const relief = world.limits ? 1 - P.limitsRelief : 1;
  const working = 1 - sums.train;
  let redesigned = 0;
  for (let i = 0; i < stations.length; i++) {
    const s = stations[i]!;
    const r = s.redesign;
    redesigned += r;
    b.staff[i] = s.staff;
    b.queue[i] = s.queue;
    b.defects[i] = s.defects;
    b.tool[i] = s.tool;
    b.literacy[i] = s.literacy;
    b.slack[i] = s.slack;
    b.absorbed[i] = s.absorbed;
    b.utilisation[i] = s.utilisation;
    b.skill[i] = s.skill;
    b.power[i] = (s.staff * HOURS * (working - s.loss)) / s.touch;
    b.saves[i] = s.saving * (SCATTER + (1 - SCATTER) * r);
    b.removes[i] = s.needless * r * WITHOUT_AI;
    b.removesByAi[i] = (s.needless * r * (1 - WITHOUT_AI)) / AI_AT;
    b.spoils[i] = s.defectRate * (1 - REDESIGN_DEFECTS * r);
    b.spoilsByAi[i] = s.flaw * (1 - REDESIGN_FLAW * r) * DEFECTS_BY_AI;
    b.jams[i] = (CONGESTION * relief) / s.capacity;
  }
  sums.jamFree = CONGESTION * relief * P.congestionFree;
  sums.redesigned = redesigned / stations.length;
  sums.good = 0;
  sums.demand = 0;
  sums.lost = 0;
  sums.defective = 0;
  sums.finished = 0;
  sums.revenue = 0;
}

/** Writes back what the weeks changed. */
export function store(world: World): void {
  const b = bench;
  const { stations } = world;
  for (let i = 0; i < stations.length; i++) {
    const s = stations[i]!;
    s.queue = b.queue[i]!;
    s.defects = b.defects[i]!;
    s.literacy = b.literacy[i]!;
    s.slack = b.slack[i]!;
    s.absorbed = b.absorbed[i]!;
    s.utilisation = b.utilisation[i]!;
    s.skill = b.skill[i]!;
  }
}
