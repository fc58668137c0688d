/**
 * Everything the floor screen needs beside the picture itself: the tags over the rooms, the same in
 * words, what one can look at, and what people say when tapped.
 */
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { filmModel } from './film.ts';
import { floorLooks, type LookModel } from './floor-looks.ts';
import { floorModel, shownWorld } from './floor-model.ts';
import { floorWords, type FloorWords } from './floor-sentences.ts';
import type { FilmModel, FloorModel } from './floor.ts';
import { sees } from './fog.ts';
import { halfSentence, type HalfSentence } from './playing.ts';

export interface RoomTag {
  room: string;
  label: string;
  /** "118 waiting"; null when unseen or unremarkable. */
  tag: string | null;
  trouble: boolean;
  sentence: string;
}

export interface FloorScreenModel {
  floor: FloorModel;
  film: FilmModel | null;
  /** Weeks shown so far while a quarter plays, 0..13; null otherwise. */
  week: number | null;
  paused: boolean;
  /** How fast the weeks go by: 1, 2 or 4. */
  speed: number;
  tags: RoomTag[];
  words: FloorWords;
  looks: LookModel[];
  label: string;
  say: (room: string, taps: number) => HalfSentence | null;
}

/** The floor of a run under way; null before a level is open. */
export function floorScreenModel(snapshot: Snapshot, words: Words): FloorScreenModel | null {
  const floor = floorModel(snapshot, words);
  const world = shownWorld(snapshot);
  if (!floor || !world) return null;
  const playing = snapshot.step === 'playing';
  const frame = playing
    ? snapshot.weeks?.[Math.min(12, Math.max(0, Math.ceil(snapshot.week) - 1))]
    : undefined;
  const queues = world.stations.map((station, index) =>
    sees(world, snapshot.watched, 'queues', index)
      ? Math.round(frame?.stations[index]?.queue ?? station.queue)
      : null,
  );
  return {
    floor,
    film: playing ? filmModel(snapshot) : null,
    week: playing ? snapshot.week : null,
    paused: snapshot.paused,
    speed: snapshot.speed,
    tags: floor.rooms.map((room, index) => ({
      room: room.id,
      label: room.label,
      tag:
        room.tag === null || queues[index] === null
          ? null
          : words.t('floor.tag.waiting', { count: queues[index]! }),
      trouble: room.constraint,
      sentence: room.sentence,
    })),
    words: floorWords(floor, queues, words),
    looks: floorLooks(snapshot, floor, queues, words),
    label: words.t('floor.rooms'),
    say: (room, taps) => halfSentence(snapshot, floor, room, taps, words),
  };
}
