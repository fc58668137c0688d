/**
 * Fog, by one rule: what somebody at the table watches may be shown, the rest may not. Every screen
 * and the scene ask here before they show a number, a tag, a cause or an order of size. Orders
 * delivered, result, heads and the board's three words are not measures and need no asking.
 */
import type { FunctionId, Measure, World } from '../../kernel/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';

/** What a map lifts for good, station by station: what waits, and what is flawed. */
const MAPPED: readonly Measure[] = ['queues', 'rework'];

/** A station counts as mapped from this share on. */
const KNOWN = 0.999;

/**
 * Whether a measure may be shown. With a station: of that room, and a map of it is enough for queues
 * and flaws. Without: of the whole house, and a map must cover every room.
 */
export function sees(
  world: World | null,
  watched: readonly Measure[],
  measure: Measure,
  station?: number,
): boolean {
  if (watched.includes(measure)) return true;
  if (!world || !MAPPED.includes(measure)) return false;
  if (station !== undefined) return (world.stations[station]?.known ?? 0) >= KNOWN;
  return world.stations.length > 0 && world.stations.every((each) => each.known >= KNOWN);
}

/** Who would lift the sheet over a measure, were they seated: functions, in the order of screens. */
export function wouldWatch(snapshot: Pick<Snapshot, 'watchers' | 'world'>, measure: Measure): FunctionId[] {
  const table = snapshot.world?.table ?? [];
  return (snapshot.watchers[measure] ?? []).filter((who) => !table.includes(who));
}

/** "Joan or Tomas": people by first name, joined the way the language does. */
export function namesOf(who: readonly FunctionId[], words: Words, join: 'or' | 'and' = 'or'): string {
  return new Intl.ListFormat(words.locale, { type: join === 'or' ? 'disjunction' : 'conjunction' }).format(
    who.map((each) => words.t(`function.${each}.person`)),
  );
}

/** "Nobody here watches this. Joan or Tomas would." */
export function unwatched(
  snapshot: Pick<Snapshot, 'watchers' | 'world'>,
  measure: Measure,
  words: Words,
): string {
  const who = wouldWatch(snapshot, measure);
  return who.length === 0
    ? words.t('floor.unwatched')
    : words.t('floor.unwatched.would', { names: namesOf(who.slice(0, 3), words) });
}
