/**
 * Everything the floor screen needs beside the picture itself: the tags over the rooms, the same in
 * words, what one can look at, and what people say when tapped.
 */
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { filmModel } from './film.ts';
import { floorLooks, type LookModel } from './floor-looks.ts';
import { floorModel, shownWorld } from './floor-model.ts';
import { floorWords, roomSentence, type FloorWords } from './floor-sentences.ts';
import type { FilmModel, FloorModel } from './floor.ts';
import { sees } from './fog.ts';
import { halfSentence, type HalfSentence } from './playing.ts';
import type { WhyMeasure } from './why.ts';

export interface RoomTag {
  room: string;
  label: string;
  /** "118 waiting"; null when unseen or unremarkable. */
  tag: string | null;
  /** What to ask why it grew or shrank; null while it does so before one's eyes. */
  why: WhyMeasure | null;
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
  /** What has just become visible in the film, in words; empty when nothing has. */
  event: string;
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
  const film = playing ? filmModel(snapshot) : null;
  const now = film ? inWeek(floor, film, snapshot.week) : floor;
  return {
    floor,
    film,
    week: playing ? snapshot.week : null,
    paused: snapshot.paused,
    speed: snapshot.speed,
    tags: now.rooms.map((room, index) => ({
      room: room.id,
      label: room.label,
      tag:
        room.tag === null || queues[index] === null
          ? null
          : words.t('floor.tag.waiting', { count: queues[index]! }),
      why: playing ? null : `room-${index}`,
      trouble: room.constraint,
      sentence: film ? roomSentence(room, queues[index] ?? 0, words) : room.sentence,
    })),
    words: floorWords(now, queues, playing, words),
    event: film ? eventOf(floor, film, snapshot.week, words) : '',
    looks: floorLooks(snapshot, floor, queues, words),
    label: words.t('floor.rooms'),
    say: (room, taps) => halfSentence(snapshot, floor, room, taps, words),
  };
}

/** The floor as the film shows it once `week` weeks have passed: people and those who leave are the week's own. */
function inWeek(floor: FloorModel, film: FilmModel, week: number): FloorModel {
  const now = film.weeks[Math.min(film.weeks.length - 1, Math.max(0, Math.floor(week)))];
  if (!now) return floor;
  return {
    ...floor,
    leaving: now.leaving,
    rooms: floor.rooms.map((room, index) => ({ ...room, people: now.rooms[index]?.people ?? room.people })),
  };
}

/** What the film's bubbles say in the week that begins now. */
function eventOf(floor: FloorModel, film: FilmModel, week: number, words: Words): string {
  return film.moments
    .filter((each) => each.week === Math.floor(week) + 1)
    .map((each) =>
      words.t(`floor.event.${each.kind}` as 'floor.event.success', {
        room: floor.rooms[each.room]?.label ?? words.t('floor.event.house'),
      }),
    )
    .filter((text, at, all) => all.indexOf(text) === at)
    .join(' ');
}
