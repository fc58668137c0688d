/**
 * The six looks of the floor: one measure laid over the same rooms, in colour, in a count and in words. What
 * nobody at the table watches stays veiled, room by room; a look never tells more than the table can see.
 */
import type { Measure } from '../../kernel/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { pileOf, shownWorld } from './floor-model.ts';
import type { FloorModel, OverlayModel } from './floor.ts';
import { sees, unwatched, wouldWatch } from './fog.ts';
import type { WhyMeasure } from './why.ts';

type Told = OverlayModel['rooms'][number];
type Tone = Told['tone'];
type Id = OverlayModel['id'];

/** One thing the floor can be recoloured by. */
export interface LookModel {
  id: Id;
  label: string;
  title: string;
  /** Somebody watches it, everywhere. */
  seen: boolean;
  /** What one learns, or who would lift the fog. */
  text: string;
  /** Who would lift it: functions. */
  lifters: string[];
  /** What the colours mean, in words. */
  legend: { tone: Tone; text: string }[];
  rooms: {
    room: string;
    label: string;
    figure: string | null;
    unit: string;
    tone: Tone;
    /** What to ask why the figure moved; null where it is none that moves, or moves at this moment. */
    why: WhyMeasure | null;
  }[];
  /** The same for the scene. */
  overlay: OverlayModel;
}

/** What can be seen of one room at all, for the last look. */
const OF_A_ROOM: readonly Measure[] = [
  'queues',
  'utilisation',
  'rework',
  'freed-capacity',
  'literacy',
  'trust',
  'fear',
  'tool-depth',
];

/** A reading of one room: how it is told, which colour, how much of it (0..1). */
interface Reading {
  figure: string;
  tone: Exclude<Tone, 'veiled'>;
  level: number;
}

interface Look {
  id: Exclude<Id, 'eyes'>;
  measure: Measure;
  /** The figure of a room where one asks why. */
  why: (index: number) => WhyMeasure;
  /** Items waiting in each room now; null where unseen. */
  of: (snapshot: Snapshot, index: number, queue: number, words: Words) => Reading;
}

const held = (value: number): number => Math.min(1, Math.max(0, value));
const tone = (value: number, mid: number, bad: number): Reading['tone'] =>
  value > bad ? 'bad' : value > mid ? 'mid' : 'good';

const LOOKS: readonly Look[] = [
  {
    id: 'queues',
    measure: 'queues',
    why: (index) => `room-${index}`,
    of: (snapshot, index, queue, words) => {
      const { capacity } = shownWorld(snapshot)!.stations[index]!;
      const weeks = queue / Math.max(1, capacity);
      return { figure: words.number(queue), tone: tone(weeks, 0.6, 2), level: pileOf(queue, capacity) / 10 };
    },
  },
  {
    id: 'skill',
    measure: 'literacy',
    why: (index) => `room-skill-${index}`,
    of: (snapshot, index, _queue, words) => {
      const { literacy } = shownWorld(snapshot)!.stations[index]!;
      return { figure: words.percent(literacy), tone: tone(1 - literacy, 0.4, 0.7), level: held(literacy) };
    },
  },
  {
    id: 'trust',
    measure: 'trust',
    why: () => 'trust',
    of: (snapshot, _index, _queue, words) => {
      const { trust, fear } = shownWorld(snapshot)!;
      return {
        figure: words.t('floor.look.trust.figure', {
          trust: words.percent(trust),
          fear: words.percent(fear),
        }),
        tone: tone(fear - trust, -0.2, 0),
        level: trust + fear > 0 ? held(trust / (trust + fear)) : 0.5,
      };
    },
  },
  {
    id: 'rework',
    measure: 'rework',
    why: (index) => `room-flaws-${index}`,
    of: (snapshot, index, _queue, words) => {
      const station = shownWorld(snapshot)!.stations[index]!;
      const share = station.queue > 0.5 ? held(station.defects / station.queue) : 0;
      return { figure: words.percent(share), tone: tone(share, 0.05, 0.15), level: held(share * 2.5) };
    },
  },
  {
    id: 'freed',
    measure: 'freed-capacity',
    why: (index) => `room-freed-${index}`,
    of: (snapshot, index, _queue, words) => {
      const { slack, absorbed, staff } = shownWorld(snapshot)!.stations[index]!;
      const share = held((slack - absorbed) / Math.max(1, staff));
      return { figure: words.percent(share), tone: tone(share, 0.03, 0.15), level: held(share * 3) };
    },
  },
];

const TONES: readonly Reading['tone'][] = ['good', 'mid', 'bad'];

function lookModel(
  snapshot: Snapshot,
  look: Look,
  queues: readonly (number | null)[],
  floor: FloorModel,
  words: Words,
): LookModel {
  const world = shownWorld(snapshot)!;
  const readings = world.stations.map((station, index) =>
    sees(world, snapshot.watched, look.measure, index)
      ? look.of(snapshot, index, queues[index] ?? Math.round(station.queue), words)
      : null,
  );
  const all = readings.every((each) => each !== null);
  const some = readings.some((each) => each !== null);
  return {
    id: look.id,
    label: words.t(`floor.look.${look.id}.name`),
    title: words.t(`floor.look.${look.id}.name`),
    seen: all,
    text: all ? words.t(`floor.look.${look.id}.what`) : unwatched(snapshot, look.measure, words),
    lifters: all ? [] : wouldWatch(snapshot, look.measure).slice(0, 2),
    legend: legend(look.id, some, !all, words),
    rooms: floor.rooms.map((room, index) => {
      const reading = readings[index];
      return {
        room: room.id,
        label: room.label,
        figure: reading?.figure ?? null,
        unit: words.t(reading ? `floor.look.${look.id}` : 'floor.look.veiled'),
        tone: reading?.tone ?? 'veiled',
        // While the weeks pass a pile grows before one's eyes: nobody can say yet why.
        why: reading && !(look.id === 'queues' && snapshot.step === 'playing') ? look.why(index) : null,
      };
    }),
    overlay: {
      id: look.id,
      rooms: [
        ...floor.rooms.map((room, index): Told => {
          const reading = readings[index];
          return {
            room: room.id,
            tone: reading?.tone ?? 'veiled',
            level: reading ? share05(reading.level) : 0,
          };
        }),
        ...(look.id === 'freed' && all ? elsewhere(floor) : []),
      ],
    },
  };
}

/** Freed people who wait, and the rooms at the street where others have found something to do. */
const elsewhere = (floor: FloorModel): Told[] => [
  { room: 'lobby', tone: floor.waiting > 0 ? 'mid' : 'good', level: share05(floor.waiting / 12) },
  ...floor.street.map((room): Told => ({ room: room.id, tone: 'good', level: share05(room.people / 12) })),
];

function legend(id: Id, some: boolean, veiled: boolean, words: Words): LookModel['legend'] {
  const tones = id === 'eyes' ? TONES.slice(0, 2) : TONES;
  return [
    ...(some
      ? tones.map((each) => ({
          tone: each,
          text: words.t(`floor.look.${id}.${each}` as 'floor.look.queues.good'),
        }))
      : []),
    ...(veiled ? [{ tone: 'veiled' as const, text: words.t('floor.look.veiled') }] : []),
  ];
}

/** Who at the table watches what, and which rooms lie in fog. */
function eyes(snapshot: Snapshot, floor: FloorModel, words: Words): LookModel {
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
  const seen = floor.rooms.map(
    (_, index) => OF_A_ROOM.filter((each) => sees(world, snapshot.watched, each, index)).length,
  );
  const tones = floor.rooms.map((room, index): Tone =>
    seen[index] === 0 ? 'veiled' : room.fogged ? 'mid' : 'good',
  );
  return {
    id: 'eyes',
    label: words.t('floor.look.eyes.name'),
    title: words.t('floor.look.eyes.name'),
    seen: true,
    text: by.join(' '),
    lifters: [],
    legend: legend(
      'eyes',
      tones.some((each) => each !== 'veiled'),
      tones.includes('veiled'),
      words,
    ),
    rooms: floor.rooms.map((room, index) => ({
      room: room.id,
      label: room.label,
      figure:
        tones[index] === 'veiled'
          ? null
          : words.t('floor.look.eyes.figure', { seen: seen[index]!, all: OF_A_ROOM.length }),
      unit: words.t(tones[index] === 'veiled' ? 'floor.look.veiled' : 'floor.look.eyes'),
      tone: tones[index]!,
      why: null,
    })),
    overlay: {
      id: 'eyes',
      rooms: [
        ...floor.rooms.map((room, index): Told => ({
          room: room.id,
          tone: tones[index]!,
          level: share05(seen[index]! / OF_A_ROOM.length),
        })),
        { room: 'table', tone: 'good', level: 1 },
      ],
    },
  };
}

/** All six, in their order. `queues`: whole items waiting in each room now, null where unseen. */
export const floorLooks = (
  snapshot: Snapshot,
  floor: FloorModel,
  queues: readonly (number | null)[],
  words: Words,
): LookModel[] => [
  ...LOOKS.map((look) => lookModel(snapshot, look, queues, floor, words)),
  eyes(snapshot, floor, words),
];

/** A share in steps of .05: finer would be told by nobody's eye. */
const share05 = (value: number): number => Math.round(held(value) * 20) / 20;
