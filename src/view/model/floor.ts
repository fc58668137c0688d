/**
 * What the scene is shown: the company as a picture has to know it, already fogged, rounded and
 * put into words. Plain data, no Phaser, no DOM, no kernel arithmetic.
 */
import type { MomentKind as Raised } from '../../session/moments.ts';

export type Mood = 'happy' | 'ok' | 'worried' | 'tired' | 'angry';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
export type Daylight = 'day' | 'dusk' | 'night';
export type Weather = 'clear' | 'clouds' | 'rain' | 'snow';

/** One station as a furnished room. */
export interface RoomModel {
  id: string;
  /** What is done here; chooses furniture and wall props ("quote", "design", ...). */
  kind: string;
  /** Words on the room's tag, e.g. "Design". */
  label: string;
  /** Whole people who work here; rooms add up to the heads shown. */
  people: number;
  /** Index of the look (0..23) of the one named person who lives here, drawn apart as the first of its people. */
  look?: number;
  /** Share of those people in each mood; a fogged room is all `ok`. */
  moods: Record<Mood, number>;
  /** Share of people with nothing to do, 0..1 (0 when fogged). */
  idle: number;
  /** Height of the queue, 0..10 (art.md's eleven pile sizes). Under a dust sheet when `fogged`. */
  pile: number;
  /** Share of the pile that is rework coming back, 0..1 (0 when fogged). */
  rework: number;
  /** Nobody watches: one sheet of one size over the pile, neutral moods, no numbers. */
  fogged: boolean;
  /** This is what holds the flow back (false when fogged). */
  constraint: boolean;
  /** Robots at work, 0..4, from tool depth. */
  robots: number;
  /** Tools stand there and hardly anybody knows how to use them (false when fogged). */
  unused: boolean;
  /** AI hurries mistakes along here (false when fogged). */
  hurry: boolean;
  /** Courts have switched AI off. */
  dark: boolean;
  /** Change work under way in this room. */
  works: 'none' | 'redesign' | 'deploy';
  /** How far redesigned, 0..1: clutter goes, walls open. */
  redesigned: number;
  /** The tag over the pile ("118 waiting"), null when fogged or unremarkable. */
  tag: string | null;
  /** One sentence for screen readers: the picture's text twin. */
  sentence: string;
}

/** Sales, Offers, Service: half-lit rooms at the street until freed people walk in. */
export interface StreetRoomModel {
  id: 'sales' | 'offers' | 'value';
  label: string;
  people: number;
  sentence: string;
}

export interface FloorModel {
  /** Company name on the roof sign. */
  company: string;
  /** What house, street and rooms look like, and what is made: as the level names them. */
  theme: string;
  item: string;
  season: Season;
  daylight: Daylight;
  weather: Weather;
  /** Rooms in the order of the flow. */
  rooms: RoomModel[];
  street: StreetRoomModel[];
  /** Functions sitting in the table room, lead first; with the board's mood beside them. */
  table: string[];
  board: 'patient' | 'restless' | 'angry';
  /** How those at the table feel, lead first, and which instruments of the wall somebody watches. */
  tableLook?: { moods: Mood[]; seen: string[] };
  /** Freed people who wait for a purpose, whole people (0 when nobody watches). */
  waiting: number;
  /** 0: a bare lot; 1: a wing stands and its lights are on. */
  wing: number;
  /** People leaving with boxes in this picture. */
  leaving: number;
}

/** One week of the quarter being played back. */
export interface WeekModel {
  /** 1..13. */
  week: number;
  /** Per room, flow order: what the pile and flow look like this week. */
  rooms: { pile: number; flow: number; back: number; people: number }[];
  /** Items delivered this week, whole. */
  delivered: number;
  /** People leaving with boxes this week, whole. */
  leaving: number;
  /** Freed people still waiting in this week, whole: those nobody gives a purpose drift back into the routine. */
  waiting: number;
}

/** A quarter just computed, for playing back. Skipping it changes nothing. */
export interface FilmModel {
  quarter: number;
  weeks: WeekModel[];
  /** Functions or rooms where something becomes visible, and when. */
  moments: { week: number; kind: string; room: number }[];
}

/** What one look lays over the floor: the same rooms recoloured by one measure, one at a time. */
export interface OverlayModel {
  id: 'queues' | 'skill' | 'trust' | 'rework' | 'freed' | 'eyes';
  /** Rooms of the flow, and whatever else the measure speaks of (`lobby`, `sales`, `table` ...). */
  rooms: {
    room: string;
    /** Good or bad for us; `veiled`: nobody at the table can see it, drawn as fog. */
    tone: 'good' | 'mid' | 'bad' | 'veiled';
    /** How much of it there is, 0..1. */
    level: number;
  }[];
}

/** What a directed moment shows: what a run raises, and a wing that opens by itself. */
export type MomentKind = Raised | 'wing';

/** One directed moment: a few seconds on the floor with a line of words, skippable at any time. */
export interface MomentModel {
  /** One showing: another id is another moment, even of the same kind. */
  id: string;
  kind: MomentKind;
  /** Which colour of it: the purpose told, how an ending came about, why a cut was made; null: the plain one. */
  variant: string | null;
  /** Where it happens: a station, a street room, `table`, `lobby`, `lot`; null: the whole house. */
  room: string | null;
  /** How many people take part (who leave, who move over), whole; 0 where it means nothing. */
  people: number;
  /** Looks (0..23) of named people who can be seen in it, and functions who sit, stay or go. */
  cast: {
    stays: string[];
    goes: string[];
    looks: number[];
    /** What became of each of `looks`, in the same order: an ending shows them going their way. */
    fates?: ('promoted' | 'offering' | 'stayed' | 'worn' | 'left')[];
  };
  /** Seen before: its short form. */
  brief: boolean;
  /** How long it takes, milliseconds. */
  length: number;
  /** The line under it, and a sentence for who cannot see it. */
  title: string;
  text: string;
}

/** What the scene can ask for. It wishes; it never acts. */
export type SceneWish = { kind: 'room'; room: string } | { kind: 'person'; room: string; index: number };

/** What the rest of the page knows of a living scene. */
export interface SceneHandle {
  /** Shows a state, easing from the one before where motion is welcome. */
  show(now: FloorModel): void;
  /** Puts the playback at a moment: week 0..13, fractional; null leaves playback. */
  play(film: FilmModel | null, at: number): void;
  /** Where a room stands on the page, CSS pixels; null before the first frame. */
  rect(room: string): { x: number; y: number; width: number; height: number } | null;
  /** Page areas covered by drawers; the camera keeps the constraint out from under them. */
  reserve(insets: { top: number; right: number; bottom: number; left: number }): void;
  /** Brings a room (or null: the whole house) into view. */
  focus(room: string | null): void;
  /** Recolours the floor by one measure; null: as it is. */
  overlay(look: OverlayModel | null): void;
  /** Plays a moment from its beginning; null ends it at once, with everybody where the floor says. */
  perform(moment: MomentModel | null): void;
  /** Reduced motion: fades only. */
  calm(on: boolean): void;
  /** Nothing of it can be seen: it stops drawing until it can. */
  rest(on: boolean): void;
  destroy(): void;
}
