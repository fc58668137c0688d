/**
 * The floor in words: one sentence a room, and the same as a table. What the picture shows and
 * nothing more, so that who listens knows as much as who looks.
 */
import type { Words } from '../../text/index.ts';
import type { FloorModel, Mood, RoomModel } from './floor.ts';
import type { WhyMeasure } from './why.ts';

/** From this share on a step shows that it has been rebuilt: its walls open. */
const REBUILT = 0.6;

/** A mood that stands out. */
export type StrongMood = Exclude<Mood, 'ok'>;
const MOODS: readonly StrongMood[] = ['angry', 'tired', 'worried', 'happy'];

/** The mood that colours a room, or null when nothing stands out. */
export function moodOf(moods: Record<Mood, number>): StrongMood | null {
  let found: StrongMood | null = null;
  for (const mood of MOODS) if (moods[mood] >= 0.25 && moods[mood] > (found ? moods[found] : 0)) found = mood;
  return found;
}

/** What stands out in one room, as one or two short sentences. `queue`: whole items, told only where seen. */
export function roomSentence(room: Omit<RoomModel, 'sentence'>, queue: number, words: Words): string {
  const parts = [words.t('floor.room.people', { room: room.label, people: room.people })];
  if (room.fogged) parts.push(words.t('floor.room.fogged'));
  else if (room.constraint) parts.push(words.t('floor.room.constraint', { count: queue }));
  else parts.push(words.t('floor.room.queue', { count: queue }));
  if (room.rework >= 0.1) parts.push(words.t('floor.room.rework', { share: words.percent(room.rework) }));
  const mood = moodOf(room.moods);
  if (mood) parts.push(words.t(`floor.mood.${mood}`));
  if (room.idle >= 0.1) parts.push(words.t('floor.room.idle'));
  if (room.dark) parts.push(words.t('floor.room.dark'));
  else if (room.hurry) parts.push(words.t('floor.room.hurry'));
  else if (room.robots > 0) parts.push(words.t('floor.room.robots'));
  if (room.works !== 'none') parts.push(words.t(`floor.works.${room.works}`));
  else if (room.redesigned > REBUILT) parts.push(words.t('floor.room.rebuilt'));
  return parts.join(' ');
}

/** One of the three rooms at the street. */
export function streetSentence(label: string, people: number, words: Words): string {
  return words.t(people > 0 ? 'floor.street.people' : 'floor.street.empty', { room: label, people });
}

/** The floor as a table: what a screen reader, or who prefers words, gets instead of the picture. */
export interface FloorWords {
  title: string;
  /** One sentence about the whole house. */
  summary: string;
  columns: [string, string, string, string];
  rows: {
    id: string;
    room: string;
    people: string;
    waiting: string;
    /** What to ask why that many wait; null where nobody sees it, or while it changes. */
    why: WhyMeasure | null;
    note: string;
  }[];
  /** Sentences about what is not a room: who waits, who leaves, the light. */
  notes: string[];
}

/** Queue of a room as its tag would say it: a number where somebody watches, the sheet's words where nobody does. */
export function floorWords(
  floor: FloorModel,
  queues: readonly (number | null)[],
  playing: boolean,
  words: Words,
): FloorWords {
  const people = floor.rooms.concat().reduce((sum, each) => sum + each.people, 0);
  const street = floor.street.reduce((sum, each) => sum + each.people, 0);
  const notes: string[] = [];
  if (floor.waiting > 0) notes.push(words.t('floor.waiting', { people: floor.waiting }));
  if (floor.leaving > 0) notes.push(words.t('floor.leaving', { people: floor.leaving }));
  if (floor.wing > 0) notes.push(words.t('floor.wing'));
  notes.push(words.t(`board.${floor.board}.line`));
  return {
    title: words.t('floor.words.title'),
    summary: words.t('floor.words.summary', {
      company: floor.company,
      people: people + street + floor.waiting,
    }),
    columns: [
      words.t('floor.words.room'),
      words.t('floor.words.people'),
      words.t('floor.words.waiting'),
      words.t('floor.words.note'),
    ],
    rows: [
      ...floor.rooms.map((room, index) => ({
        id: room.id,
        room: room.label,
        people: words.number(room.people),
        waiting:
          queues[index] === null || queues[index] === undefined
            ? words.t('floor.words.hidden')
            : words.number(queues[index]),
        why: playing || queues[index] == null ? null : (`room-${index}` as const),
        note: noteOf(room, words),
      })),
      ...floor.street.map((room) => ({
        id: room.id,
        room: room.label,
        people: words.number(room.people),
        waiting: '–',
        why: null,
        note: room.people > 0 ? words.t('floor.street.lit') : words.t('floor.street.dark'),
      })),
    ],
    notes,
  };
}

function noteOf(room: RoomModel, words: Words): string {
  const parts: string[] = [];
  if (room.fogged) parts.push(words.t('floor.room.fogged'));
  if (room.constraint) parts.push(words.t('floor.note.constraint'));
  if (room.rework >= 0.1) parts.push(words.t('floor.room.rework', { share: words.percent(room.rework) }));
  const mood = moodOf(room.moods);
  if (mood) parts.push(words.t(`floor.mood.${mood}`));
  if (room.idle >= 0.1) parts.push(words.t('floor.room.idle'));
  if (room.dark) parts.push(words.t('floor.room.dark'));
  else if (room.hurry) parts.push(words.t('floor.room.hurry'));
  else if (room.robots > 0) parts.push(words.t('floor.room.robots'));
  if (room.works !== 'none') parts.push(words.t(`floor.works.${room.works}`));
  else if (room.redesigned > REBUILT) parts.push(words.t('floor.room.rebuilt'));
  return parts.join(' ');
}
