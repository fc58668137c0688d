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
/** Besides these, in each room: what waits (items), and shares of skill, of flawed items in the pile, of time freed. */
const ROOM_MEASURES = ['room', 'room-skill', 'room-flaws', 'room-freed'] as const;
type RoomMeasure = (typeof ROOM_MEASURES)[number];
/** By station index at the end: `room-2`, `room-skill-2`. */
export type WhyMeasure = (typeof WHY_MEASURES)[number] | `${RoomMeasure}-${number}`;

/** What is measured of which room; null for what is measured of the whole company. */
function roomMeasure(measure: WhyMeasure): { of: RoomMeasure; room: number } | null {
  const parts = /^(room(?:-[a-z]+)?)-(\d+)$/.exec(measure);
  return parts && { of: parts[1] as RoomMeasure, room: Number(parts[2]) };
}

/** Everything that can be asked of this company. */
export function measuresOf(world: World): WhyMeasure[] {
  return [
    ...WHY_MEASURES,
    ...ROOM_MEASURES.flatMap((of) => world.stations.map((_, at): WhyMeasure => `${of}-${at}`)),
  ];
}

const toolSeats = (world: World): number =>
  world.stations.reduce((sum, each) => sum + P.toolSeat * each.staff * each.tool, 0);

function toolDepth(world: World): number {
  const staff = world.stations.reduce((sum, each) => sum + each.staff, 0);
  return staff > 0 ? world.stations.reduce((sum, each) => sum + each.tool * each.staff, 0) / staff : 0;
}

/** What is read of one room. */
function ofRoom(world: World, of: RoomMeasure, room: number): number | null {
  const station = world.stations[room];
  if (!station) return null;
  switch (of) {
    case 'room':
      return station.queue;
    case 'room-skill':
      return station.literacy;
    case 'room-flaws':
      return flawedShare(station);
    case 'room-freed':
      return freedShare(station);
  }
}

/** Of what waits in a room, how much is flawed; nothing where hardly anything waits. */
const flawedShare = (station: World['stations'][number]): number =>
  station.queue > 0.5 ? held(station.defects / station.queue) : 0;

/** Of the people in a room, how much of their time is free and has not gone back into the routine. */
const freedShare = (station: World['stations'][number]): number =>
  held((station.slack - station.absorbed) / Math.max(1, station.staff));

const held = (value: number): number => Math.min(1, Math.max(0, value));

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
    default: {
      const { of, room } = roomMeasure(measure)!;
      return ofRoom(world, of, room);
    }
  }
}
