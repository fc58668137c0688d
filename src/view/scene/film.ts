/** A quarter as a film: what it shows at a moment 0..13, by interpolation only, so that it can be wound freely. Pure. */
import type { FilmModel, FloorModel, WeekModel } from '../model/floor.ts';
import type { Cue } from './crowd.ts';

/** One room at a moment of the film. */
export interface RoomMoment {
  pile: number;
  people: number;
}

/** Weeks in a quarter. */
export const WEEKS = 13;

const week = (film: FilmModel, index: number): WeekModel | undefined =>
  film.weeks[Math.min(film.weeks.length - 1, Math.max(0, index))];

/** A room at `at` weeks: piles glide from one week's end to the next, people change at the week's end. */
export function roomAt(film: FilmModel, room: number, at: number, before: RoomMoment): RoomMoment {
  const index = Math.floor(at);
  const to = week(film, index)?.rooms[room];
  const from = index <= 0 ? undefined : week(film, index - 1)?.rooms[room];
  if (!to) return before;
  const start = from?.pile ?? before.pile;
  const share = at >= film.weeks.length ? 1 : at - index;
  return { pile: start + (to.pile - start) * share, people: to.people };
}

/** Who is where at `at` weeks: people at their stations, and those who still wait for a purpose. */
export const cueAt = (film: FilmModel, floor: FloorModel, at: number): Cue => ({
  rooms: floor.rooms.map((r, i) => roomAt(film, i, at, { pile: r.pile, people: r.people })),
  waiting: week(film, Math.floor(at))?.waiting ?? floor.waiting,
});

/** Something that sets out at a moment and takes a while. `share` 0..1 of the way it has gone at `at`. */
export interface Trip {
  /** Counting number within its leg; stable while the film is wound. */
  id: number;
  share: number;
}

/** Items (or sheets coming back) under way at `at` for a weekly rate; one traveller stands for `per` items. */
export function trips(rate: (week: number) => number, at: number, per: number, takes: number): Trip[] {
  const out: Trip[] = [];
  let done = 0;
  const end = Math.min(WEEKS, Math.max(0, at));
  for (let w = 0; w < Math.ceil(end); w++) {
    const r = Math.max(0, rate(w));
    if (r > 0) {
      for (let k = Math.floor(done / per) + 1; k * per <= done + r; k++) {
        const left = w + (k * per - done) / r;
        if (left > at) break;
        const share = (at - left) / takes;
        if (share <= 1) out.push({ id: k, share });
      }
    }
    done += r;
  }
  return out;
}

/** Rate of a room's flow, of its rework coming back, or of deliveries, by week index. */
export const flowRate =
  (film: FilmModel, room: number) =>
  (w: number): number =>
    film.weeks[w]?.rooms[room]?.flow ?? 0;
export const backRate =
  (film: FilmModel, room: number) =>
  (w: number): number =>
    film.weeks[w]?.rooms[room]?.back ?? 0;
export const deliveryRate =
  (film: FilmModel) =>
  (w: number): number =>
    film.weeks[w]?.delivered ?? 0;

/** The busiest weekly flow of the film, at least 1: what traffic is measured against. */
export function busiest(film: FilmModel): number {
  let most = 1;
  for (const w of film.weeks) {
    most = Math.max(most, w.delivered);
    for (const r of w.rooms) most = Math.max(most, r.flow);
  }
  return most;
}

/** People who have stepped out by `at`, each with the moment: one after another, at least this many weeks apart. */
const FILE = 0.6;
export function leavers(film: FilmModel, at: number): number[] {
  const out: number[] = [];
  film.weeks.forEach((w, i) => {
    for (let k = 0; k < w.leaving; k++) {
      const moment = Math.max(i + (k + 0.5) / w.leaving, (out.at(-1) ?? -1) + FILE);
      if (moment <= at) out.push(moment);
      else return;
    }
  });
  return out;
}

/** Orders delivered up to `at`, fractional within a week. */
export function deliveredBy(film: FilmModel, at: number): number {
  return film.weeks.reduce((sum, w, i) => sum + w.delivered * Math.min(1, Math.max(0, at - i)), 0);
}
