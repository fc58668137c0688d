/**
 * The rooms of the flow as the book shows them: the pile in each now and a quarter ago. A room
 * nobody watches stands under its sheet, with one pile like any other.
 */
import type { QuarterReport } from '../../kernel/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { roomName } from './deeds.ts';
import { pileOf, SHEETED_PILE } from './floor-model.ts';
import { sees } from './fog.ts';
import type { WhyMeasure } from './why.ts';

export interface BookRoom {
  id: string;
  name: string;
  seen: boolean;
  /** Heights 0..10. */
  pile: number;
  before: number | null;
  /** This is where work waits longest. */
  holds: boolean;
  /** Items waiting, as words; empty under a sheet. */
  waiting: string;
  sentence: string;
  /** What to ask why the pile grew or shrank. */
  why: WhyMeasure;
}

/** One entry a room, in the order of the flow. */
export function bookRooms(
  snapshot: Snapshot,
  words: Words,
  now: QuarterReport,
  before: QuarterReport | null,
): BookRoom[] {
  const world = snapshot.world!;
  return world.stations.map((station, at) => {
    const seen = sees(world, snapshot.watched, 'queues', at);
    const name = roomName(words, world, at);
    const queue = Math.round(now.queues[at] ?? station.queue);
    const was = before ? Math.round(before.queues[at] ?? queue) : null;
    const waiting = words.number(queue);
    const way = was === null || Math.abs(queue - was) < 3 ? 'same' : queue > was ? 'more' : 'fewer';
    return {
      id: station.id,
      why: `room-${at}`,
      name,
      seen,
      pile: seen ? pileOf(queue, station.capacity) : SHEETED_PILE,
      before: seen && was !== null ? pileOf(was, station.capacity) : null,
      holds: seen && snapshot.constraint === at,
      waiting: seen ? waiting : '',
      sentence: seen
        ? words.t(`accounts.room.${way}`, {
            room: name,
            waiting,
            by: words.number(Math.abs(queue - (was ?? queue))),
          })
        : words.t('accounts.room.veiled', { room: name }),
    };
  });
}
