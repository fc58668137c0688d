/**
 * The workbench of the thirteen weeks: stations laid out in typed arrays, and the sums of the
 * quarter. Loaded before the weeks, written back once after them; holds no rules and no memory of
 * its own between quarters.
 */
import type { World } from '../world/world.ts';

/** Most stations a company can have. */
export const MOST_STATIONS = 16;

const row = (): Float64Array => new Float64Array(MOST_STATIONS);

/** One row for each number of a station that the weeks read or write, see Station for meanings. */
export const bench = {
  staff: row(), queue: row(), defects: row(), touch: row(), capacity: row(), tool: row(), literacy: row(),
  redesign: row(), flaw: row(), saving: row(), needless: row(), defectRate: row(), slack: row(), absorbed: row(),
  utilisation: row(), loss: row(), skill: row(),
  /** Items passed on, found defective and sent back, and AI at work, this week. */
  flow: row(), back: row(), ai: row(),
  /** Share of capacity in use this week. */
  load: row(),
};

/** Sums over the weeks of a quarter, and what passes from flow to settling within a week. */
export const sums = {
  good: 0.5, demand: 0.5, lost: 0.5, defective: 0.5, finished: 0.5, revenue: 0.5,
  weekGood: 0.5, weekDemand: 0.5, weekLost: 0.5, weekEscape: 0.5, train: 0.5,
};

/** Lays the stations of a world on the bench and empties the sums. */
export function load(world: World): void {
  const b = bench;
  const { stations } = world;
  for (let i = 0; i < stations.length; i++) {
    const s = stations[i]!;
    b.staff[i] = s.staff; b.queue[i] = s.queue; b.defects[i] = s.defects; b.touch[i] = s.touch; b.capacity[i] = s.capacity;
    b.tool[i] = s.tool; b.literacy[i] = s.literacy; b.redesign[i] = s.redesign; b.flaw[i] = s.flaw; b.saving[i] = s.saving;
    b.needless[i] = s.needless; b.defectRate[i] = s.defectRate; b.slack[i] = s.slack; b.absorbed[i] = s.absorbed;
    b.utilisation[i] = s.utilisation; b.loss[i] = s.loss; b.skill[i] = s.skill;
  }
  sums.good = 0; sums.demand = 0; sums.lost = 0; sums.defective = 0; sums.finished = 0; sums.revenue = 0;
}

/** Writes back what the weeks changed. */
export function store(world: World): void {
  const b = bench;
  const { stations } = world;
  for (let i = 0; i < stations.length; i++) {
    const s = stations[i]!;
    s.queue = b.queue[i]!; s.defects = b.defects[i]!; s.literacy = b.literacy[i]!; s.slack = b.slack[i]!;
    s.absorbed = b.absorbed[i]!; s.utilisation = b.utilisation[i]!; s.skill = b.skill[i]!;
  }
}
