/** The fullest floor that is measured: every figure drawn, two hundred items waiting or under way, a film running. */
import type { FilmModel, FloorModel, WeekModel } from '../../model/floor.ts';
import { ordinary, room } from './samples.ts';

/** Stations of the busy floor: in each of them the most figures that are drawn one by one have room. */
const STATIONS = ['quote', 'specify', 'design', 'validate', 'produce', 'deliver', 'legal', 'invoice'];
/** Pile heights: about 190 sheets in all; the rest of the two hundred is in the tube. */
const PILES = [4, 5, 4, 6, 3, 4, 4, 3];

/**
 * `people` on one floor of 1..16 `stations`, a few of them at the street. In eight stations a figure stands for two where
 * they are more than a room has spots for; in sixteen nearly all of three hundred are drawn.
 */
export function busy(people: number, stations = STATIONS.length): FloorModel {
  const outside = Math.round(people / 25);
  const each = Math.floor((people - outside) / stations);
  const rest = people - outside - each * stations;
  return {
    ...ordinary(people),
    rooms: Array.from({ length: stations }, (_, i) =>
      room(STATIONS[i % STATIONS.length] ?? 'quote', each + (i < rest ? 1 : 0), {
        id: `${STATIONS[i % STATIONS.length]}${i < STATIONS.length ? '' : '-2'}`,
        // The same two hundred items, in however many rooms.
        pile: ((PILES[i % PILES.length] ?? 3) * STATIONS.length) / Math.max(stations, STATIONS.length),
        rework: 0.2,
        robots: i % 4,
        redesigned: (i % 3) / 2,
        constraint: i === 3,
        idle: i === 5 ? 0.2 : 0,
        moods: { happy: 0.2, ok: 0.35, worried: 0.15, tired: 0.15, angry: 0.15 },
      }),
    ),
    street: [
      { id: 'sales', label: 'Sales', people: Math.floor(outside / 3), sentence: 'Sales' },
      { id: 'offers', label: 'Offers', people: Math.floor(outside / 3), sentence: 'Offers' },
      { id: 'value', label: 'Service', people: outside - 2 * Math.floor(outside / 3), sentence: 'Service' },
    ],
  };
}

/** Thirteen weeks in which piles breathe, sheets come back and somebody changes rooms now and then. */
export function busyFilm(people: number, stations?: number): FilmModel {
  const { rooms } = busy(people, stations);
  const weeks: WeekModel[] = Array.from({ length: 13 }, (_, w) => ({
    week: w + 1,
    rooms: rooms.map((r, i) => ({
      pile: r.pile + ((w + i) % 3) * 0.4,
      flow: 24 - (i % 3),
      back: 4,
      people: r.people - ((w + i) % 4 === 0 ? 1 : 0),
    })),
    delivered: 22,
    leaving: w % 4 === 1 ? 2 : 0,
    waiting: 0,
  }));
  return {
    quarter: 2,
    weeks,
    moments: [
      { week: 3, kind: 'finding', room: 2 },
      { week: 7, kind: 'success', room: 4 },
    ],
  };
}
