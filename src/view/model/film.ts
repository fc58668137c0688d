/**
 * Makes the film of a quarter just computed: thirteen weeks as the scene plays them, fogged and
 * rounded like the picture. Skipping it changes nothing.
 */
import type { Happening } from '../../kernel/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import { freedByRoom, pileOf, seenPool, SHEETED_PILE } from './floor-model.ts';
import type { FilmModel, WeekModel } from './floor.ts';
import { sees } from './fog.ts';
import { wholeParts } from './heads.ts';

/** What is worth a look while the weeks go by; the rest waits for the accounts. */
const SHOWN: readonly Happening['kind'][] = [
  'success',
  'failure',
  'finding',
  'finding-resolved',
  'suspension',
  'suspension-lifted',
  'cut',
  'imposed-cut',
  'freed-moved',
];

/** Of those who wait somebody is always left over until the next plan, however fast the routine. */
const MOST_GONE = 0.97;

/** Failures and successes become known when the quarter closes: the film shows them in its last week. */
const weekOf = (each: Happening): number => Math.min(13, Math.max(1, each.week));

/** The thirteen weeks of the quarter being shown; null when there is none. */
export function filmModel(snapshot: Snapshot): FilmModel | null {
  const { weeks, opening, world, watched } = snapshot;
  if (!weeks || !opening || !world) return null;
  const report = world.history.at(-1);
  const happenings = report?.happenings ?? [];
  const elsewhere = opening.inSales + opening.inOffers + opening.inValue;
  const freed = freedByRoom(opening, seenPool(snapshot, opening));
  const waiting = freed.reduce((sum, each) => sum + each, 0);
  // What the report says was swallowed by routine in the quarter goes the way routine does: a share each week.
  const gone = waiting > 0 ? Math.min(MOST_GONE, (report?.evaporated ?? 0) / waiting) : 0;
  const still = (week: number): number => (1 - gone) ** ((week - 1) / Math.max(1, weeks.length - 1));
  const leavingIn = (week: number): number =>
    Math.round(
      happenings
        .filter((each) => (each.kind === 'cut' || each.kind === 'imposed-cut') && weekOf(each) === week)
        .reduce((sum, each) => sum + (each.amount ?? 0), 0),
    );
  return {
    quarter: opening.quarter + 1,
    weeks: weeks.map((frame): WeekModel => {
      const staff = frame.stations.map((each) => each.staff);
      const total = Math.round(staff.reduce((sum, each) => sum + each, 0) + elsewhere);
      // Nobody directs those who wait before the next plan: they drift back to where they came from.
      const left = still(frame.week);
      const people = wholeParts(
        [...staff.map((each, index) => each - freed[index]! * left), elsewhere, waiting * left],
        total,
      );
      return {
        week: frame.week,
        rooms: frame.stations.map((each, index) => ({
          pile: sees(opening, watched, 'queues', index)
            ? pileOf(each.queue, opening.stations[index]!.capacity)
            : SHEETED_PILE,
          flow: Math.max(0, Math.round(each.flow)),
          back: sees(opening, watched, 'rework', index) ? Math.max(0, Math.round(each.back)) : 0,
          people: people[index]!,
        })),
        delivered: Math.max(0, Math.round(frame.delivered)),
        leaving: leavingIn(frame.week),
        waiting: people[staff.length + 1]!,
      };
    }),
    moments: happenings
      .filter((each) => SHOWN.includes(each.kind))
      .map((each) => ({ week: weekOf(each), kind: each.kind, room: each.target ?? -1 })),
  };
}
