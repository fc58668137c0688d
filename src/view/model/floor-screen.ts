/**
 * Everything the floor screen needs beside the picture itself: the tags over the rooms, the same in
 * words, what one can look at, and what people say when tapped.
 */
import type { Measure } from '../../kernel/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { filmModel } from './film.ts';
import { floorModel, shownWorld } from './floor-model.ts';
import { floorWords, type FloorWords } from './floor-sentences.ts';
import type { FilmModel, FloorModel } from './floor.ts';
import { sees, unwatched } from './fog.ts';
import { halfSentence, type HalfSentence } from './playing.ts';

/** One thing the floor can be recoloured by. */
export interface LookModel {
  id: string;
  label: string;
  title: string;
  /** Somebody watches it, everywhere. */
  seen: boolean;
  /** What one learns, or who would lift the sheets. */
  text: string;
  /** Who would lift them: functions. */
  lifters: string[];
  rooms: {
    room: string;
    label: string;
    figure: string | null;
    unit: string;
    tone: 'good' | 'mid' | 'bad' | 'veiled';
  }[];
}

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

type Tone = LookModel['rooms'][number]['tone'];

interface Look {
  id: string;
  measure: Measure;
  /** A figure for a room, its tone; rounded here. */
  of: (snapshot: Snapshot, index: number, words: Words) => [figure: string, tone: Tone];
}

const LOOKS: readonly Look[] = [
  {
    id: 'queues',
    measure: 'queues',
    of: (snapshot, index, words) => {
      const station = shownWorld(snapshot)!.stations[index]!;
      const weeks = station.queue / Math.max(1, station.capacity);
      return [words.number(Math.round(station.queue)), weeks > 2 ? 'bad' : weeks > 0.6 ? 'mid' : 'good'];
    },
  },
  {
    id: 'literacy',
    measure: 'literacy',
    of: (snapshot, index, words) => {
      const { literacy } = shownWorld(snapshot)!.stations[index]!;
      return [words.percent(literacy), literacy > 0.6 ? 'good' : literacy > 0.3 ? 'mid' : 'bad'];
    },
  },
  {
    id: 'rework',
    measure: 'rework',
    of: (snapshot, index, words) => {
      const station = shownWorld(snapshot)!.stations[index]!;
      const share = station.queue > 0.5 ? station.defects / station.queue : 0;
      return [words.percent(share), share > 0.15 ? 'bad' : share > 0.05 ? 'mid' : 'good'];
    },
  },
  {
    id: 'utilisation',
    measure: 'utilisation',
    of: (snapshot, index, words) => {
      const { utilisation } = shownWorld(snapshot)!.stations[index]!;
      return [words.percent(utilisation), utilisation > 0.95 ? 'bad' : utilisation > 0.85 ? 'mid' : 'good'];
    },
  },
  {
    id: 'tool-depth',
    measure: 'tool-depth',
    of: (snapshot, index, words) => {
      const { tool } = shownWorld(snapshot)!.stations[index]!;
      return [words.percent(tool), 'mid'];
    },
  },
];

function lookModel(snapshot: Snapshot, look: Look, words: Words): LookModel {
  const world = shownWorld(snapshot)!;
  const seenIn = world.stations.map((_, index) => sees(world, snapshot.watched, look.measure, index));
  const all = seenIn.every(Boolean);
  return {
    id: look.id,
    label: words.t(`measure.${look.measure}`),
    title: words.t(`measure.${look.measure}`),
    seen: all,
    text: all
      ? words.t('floor.look.seen', { what: words.t(`measure.${look.measure}.what`) })
      : unwatched(snapshot, look.measure, words),
    lifters: all
      ? []
      : (snapshot.watchers[look.measure] ?? []).filter((who) => !world.table.includes(who)).slice(0, 2),
    rooms: world.stations.map((station, index) => {
      const label = words.t(`level.station.${station.id}`);
      if (!seenIn[index])
        return {
          room: station.id,
          label,
          figure: null,
          unit: words.t('floor.look.veiled'),
          tone: 'veiled' as const,
        };
      const [figure, tone] = look.of(snapshot, index, words);
      return { room: station.id, label, figure, unit: words.t(`floor.look.${look.id as 'queues'}`), tone };
    }),
  };
}

/** Who at the table watches what, as one look: words instead of figures. */
function eyes(snapshot: Snapshot, words: Words): LookModel {
  const world = shownWorld(snapshot)!;
  const by = world.table.map((who) => {
    const measures = (Object.keys(snapshot.watchers) as Measure[]).filter((each) =>
      snapshot.watchers[each]?.includes(who),
    );
    const name = words.t(`function.${who}.person`);
    return measures.length === 0
      ? words.t('floor.eyes.none', { name })
      : words.t('floor.eyes.some', {
          name,
          what: new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(
            measures.map((each) => words.t(`measure.${each}`)),
          ),
        });
  });
  return {
    id: 'eyes',
    label: words.t('floor.eyes'),
    title: words.t('floor.eyes'),
    seen: true,
    text: by.join(' '),
    lifters: [],
    rooms: [],
  };
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
    looks: [...LOOKS.map((look) => lookModel(snapshot, look, words)), eyes(snapshot, words)],
    label: words.t('floor.rooms'),
    say: (room, taps) => halfSentence(snapshot, floor, room, taps, words),
  };
}
