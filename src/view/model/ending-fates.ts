/** What became of everybody with a name: the room's own story, told of one face. */
import type { Station, World } from '../../kernel/index.ts';
import type { Level } from '../../level/index.ts';
import type { Words } from '../../text/index.ts';
import { lookOf } from './looks.ts';
import { saying } from './saying.ts';

export type Fate = 'promoted' | 'offering' | 'stayed' | 'worn' | 'left';

export interface FateModel {
  person: string;
  name: string;
  room: string;
  look: number;
  mood: 'happy' | 'ok' | 'tired' | 'worried';
  fate: Fate;
  label: string;
  text: string;
}

const MOOD: Record<Fate, FateModel['mood']> = {
  promoted: 'happy',
  offering: 'happy',
  stayed: 'ok',
  worn: 'tired',
  left: 'worried',
};

/** Jobs gone for good by decision of somebody, whole. */
export function jobsCut(world: World): number {
  return Math.round(world.chosenCuts + world.imposedCuts + (world.ending?.finalCut ?? 0));
}

/** What became of each room's person: the room's own story, told of one face. */
export function fates(world: World, startStaff: readonly number[]): Fate[] {
  const rooms = world.stations;
  const cutShare = world.heads0 > 0 ? jobsCut(world) / world.heads0 : 0;
  const fate: Fate[] = rooms.map(() => 'stayed');
  const order = (weight: (room: Station, index: number) => number): number[] =>
    rooms
      .map((room, index) => ({ index, by: weight(room, index) }))
      .sort((a, b) => b.by - a.by || a.index - b.index)
      .map((each) => each.index);
  const lost = (index: number): number =>
    1 - rooms[index]!.staff / Math.max(1, startStaff[index] ?? rooms[index]!.staff);
  // Those who left: as many faces as jobs, in the rooms that lost the largest share.
  const leaving =
    cutShare < 0.02 ? 0 : Math.max(1, Math.min(rooms.length - 1, Math.round(rooms.length * cutShare * 2)));
  for (const index of order((_, at) => lost(at)).slice(0, leaving)) fate[index] = 'left';
  const team = world.inSales + world.inOffers + world.inValue;
  const moving = team >= 8 ? 2 : team >= 1.5 ? 1 : 0;
  for (const index of order((room, at) =>
    fate[at] === 'stayed' ? lost(at) + room.redesign * 0.2 : -1,
  ).slice(0, moving))
    if (fate[index] === 'stayed') fate[index] = 'offering';
  const rebuilt = order((room, at) => (fate[at] === 'stayed' ? room.redesign : -1))[0];
  if (rebuilt !== undefined && fate[rebuilt] === 'stayed' && rooms[rebuilt]!.redesign >= 0.4)
    fate[rebuilt] = 'promoted';
  rooms.forEach((room, index) => {
    if (fate[index] !== 'stayed') return;
    if (room.utilisation > 0.94 || room.skill < 0.93 || (world.fear > 0.5 && room.literacy < 0.4))
      fate[index] = 'worn';
  });
  return fate;
}

/** Everybody of this company, room by room. */
export function fatesModel(world: World, level: Level, words: Words): FateModel[] {
  const { document } = level;
  const fate = fates(
    world,
    document.stations.map((each) => each.staff),
  );
  return document.stations.map((station, at) => {
    const name = document.people[station.person] ?? station.person;
    const mine = fate[at] ?? 'stayed';
    // Not the same sentence for everybody: the second of a fate hears the second way of saying it.
    const before = fate.slice(0, at).filter((each) => each === mine).length;
    // Downstairs, but nobody works on a new offering there: then they sell or serve.
    const elsewhere = mine === 'offering' && world.inOffers < 0.5;
    const turn = elsewhere ? 1 + (before % 2) : before;
    return {
      person: station.person,
      name,
      room: words.t(`level.station.${station.id}`),
      look: lookOf(station.person),
      mood: MOOD[mine],
      fate: mine,
      label: words.t(elsewhere ? 'fate.offering.elsewhere' : `fate.${mine}.label`),
      text: words.t(saying(words, `fate.${mine}`, turn), { name }),
    };
  });
}
