/**
 * The numbers of a company that can be asked why they moved, and what each reads in a world between
 * two quarters. Plain readings of what is true; no rule asks here.
 */
import {
  heads,
  lessonsLearned,
  mean,
  P,
  pool,
  taskSaving,
  type PlayableLevel,
  type World,
} from '../kernel/index.ts';

/** What can be asked why, with units: shares 0..1, money k€, people FTE, lead time weeks, orders a week. */
export const WHY_MEASURES = [
  'orders',
  'result',
  'revenue',
  'lead-time',
  'rework',
  'lost',
  'trust',
  'fear',
  'literacy',
  'context',
  'lessons',
  'insight',
  'premium',
  'patience',
  'ledger',
  'pool',
  'heads',
  'spend',
  'seats',
  'tools',
  'saving',
] as const;
/** Besides these, what waits in each room: items, by station index. */
export type WhyMeasure = (typeof WHY_MEASURES)[number] | `room-${number}`;

/** Everything that can be asked of this company. */
export function measuresOf(world: World): WhyMeasure[] {
  return [...WHY_MEASURES, ...world.stations.map((_, at): WhyMeasure => `room-${at}`)];
}

const toolSeats = (world: World): number =>
  world.stations.reduce((sum, each) => sum + P.toolSeat * each.staff * each.tool, 0);

function toolDepth(world: World): number {
  const staff = world.stations.reduce((sum, each) => sum + each.staff, 0);
  return staff > 0 ? world.stations.reduce((sum, each) => sum + each.tool * each.staff, 0) / staff : 0;
}

/** A measure in a world between two quarters; null where no quarter has shown it yet. */
export function reading(level: PlayableLevel, world: World, measure: WhyMeasure): number | null {
  const last = world.history.at(-1);
  switch (measure) {
    case 'orders':
      return last ? last.orders : world.throughput0;
    case 'result':
      return last ? last.result : world.referenceResult;
    case 'revenue':
      return last ? last.revenue : world.revenue0;
    case 'spend':
      return last ? last.spend : toolSeats(world);
    case 'seats':
      return last ? last.seats : toolSeats(world);
    case 'lead-time':
      return world.leadTime;
    case 'rework':
      return last ? last.reworkShare : null;
    case 'lost':
      return last ? last.lost : null;
    case 'literacy':
      return mean(world, 'literacy');
    case 'lessons':
      return lessonsLearned(world);
    case 'pool':
      return pool(level, world);
    case 'heads':
      return heads(world);
    case 'tools':
      return toolDepth(world);
    case 'saving':
      return taskSaving(world);
    case 'trust':
    case 'fear':
    case 'context':
    case 'insight':
    case 'premium':
    case 'patience':
    case 'ledger':
      return world[measure];
    default:
      return world.stations[Number(measure.slice('room-'.length))]?.queue ?? null;
  }
}
