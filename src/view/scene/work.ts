/** What people do, by the kind of room they do it in: the poses of each task and which tasks a room is made of. Plain lists. */
import type { Glance, Pose } from './figure.ts';

/** What somebody is doing. */
export type Act =
  // At a desk.
  | 'type'
  | 'phone'
  | 'read'
  | 'stamp'
  // On the floor.
  | 'stand'
  | 'draw'
  | 'point'
  | 'clip'
  | 'magnify'
  | 'hammer'
  | 'talk'
  | 'listen'
  | 'hold'
  | 'walk'
  | 'carry'
  | 'fetch'
  // Nothing to do, or too much of it.
  | 'coffee'
  | 'scroll'
  | 'starve'
  | 'stare'
  | 'wait'
  | 'wave';

/** A task: poses one after another, each for one beat (milliseconds). `thump`: every second one comes down hard. */
interface Task {
  steps: readonly (readonly [Pose, Glance])[];
  beat: number;
  thump?: boolean;
}

const task = (beat: number, steps: Task['steps'], thump = false): Task => ({ beat, steps, thump });

/** How each act looks. */
export const TASKS: Record<Act, Task> = {
  type: task(1700, [
    ['sit', 'down'],
    ['sit', 'down'],
    ['sit', 'front'],
    ['sit', 'down'],
    ['sit', 'aside'],
  ]),
  phone: task(2100, [
    ['phone', 'front'],
    ['phone', 'aside'],
    ['phone', 'front'],
    ['phone', 'down'],
  ]),
  read: task(2300, [
    ['read', 'down'],
    ['read', 'down'],
    ['read', 'front'],
    ['sit', 'down'],
  ]),
  stamp: task(
    520,
    [
      ['stamp', 'down'],
      ['sit', 'down'],
      ['stamp', 'down'],
      ['sit', 'down'],
      ['read', 'down'],
      ['read', 'down'],
    ],
    true,
  ),
  stand: task(2600, [
    ['stand', 'front'],
    ['stand', 'front'],
    ['stand', 'aside'],
  ]),
  draw: task(1100, [
    ['draw', 'aside'],
    ['point', 'aside'],
    ['draw', 'aside'],
    ['draw', 'front'],
  ]),
  point: task(1900, [
    ['point', 'front'],
    ['point', 'aside'],
    ['clip', 'down'],
  ]),
  clip: task(2000, [
    ['clip', 'down'],
    ['clip', 'down'],
    ['clip', 'front'],
    ['clip', 'aside'],
  ]),
  magnify: task(1900, [
    ['magnify', 'down'],
    ['magnify', 'aside'],
    ['magnify', 'down'],
    ['clip', 'down'],
  ]),
  hammer: task(
    380,
    [
      ['hammerA', 'down'],
      ['hammerB', 'down'],
      ['hammerA', 'down'],
      ['hammerB', 'down'],
      ['hammerA', 'down'],
      ['hammerB', 'down'],
      ['hammerA', 'front'],
      ['hammerA', 'front'],
    ],
    true,
  ),
  talk: task(1300, [
    ['point', 'aside'],
    ['stand', 'aside'],
    ['open', 'aside'],
    ['stand', 'aside'],
  ]),
  listen: task(1900, [
    ['crossed', 'aside'],
    ['crossed', 'aside'],
    ['stand', 'aside'],
    ['point', 'aside'],
  ]),
  hold: task(2400, [
    ['parcel', 'front'],
    ['parcel', 'aside'],
  ]),
  walk: task(1000, [['stand', 'front']]),
  carry: task(1000, [['carry', 'front']]),
  fetch: task(1000, [['parcel', 'front']]),
  coffee: task(1900, [
    ['coffee', 'aside'],
    ['coffee', 'front'],
    ['coffee', 'aside'],
    ['open', 'aside'],
  ]),
  scroll: task(2600, [
    ['scroll', 'down'],
    ['scroll', 'down'],
    ['scroll', 'front'],
  ]),
  // Work does not arrive: arms crossed, eyes on the empty table.
  starve: task(1900, [
    ['crossed', 'aside'],
    ['crossed', 'aside'],
    ['open', 'aside'],
    ['crossed', 'front'],
  ]),
  // Work towers: hands to the head, eyes on the pile.
  stare: task(1500, [
    ['despair', 'aside'],
    ['despair', 'aside'],
    ['despair', 'front'],
    ['open', 'aside'],
  ]),
  // Empty hands, looking about for a purpose.
  wait: task(1500, [
    ['stand', 'front'],
    ['open', 'aside'],
    ['stand', 'aside'],
    ['open', 'front'],
    ['crossed', 'front'],
    ['stand', 'aside'],
  ]),
  wave: task(1000, [['wave', 'front']]),
};

/** What a kind of room is busy with: at its desks, on its floor, at its own piece of furniture, and between pile and desks. */
export interface Trade {
  desk: readonly Act[];
  floor: readonly Act[];
  own: Act;
  lane: Act;
}

const OFFICE: Trade = {
  desk: ['type', 'phone', 'type', 'read'],
  floor: ['clip', 'stand', 'clip'],
  own: 'clip',
  lane: 'carry',
};
const TRADES: Record<string, Trade> = {
  quote: { desk: ['phone', 'type', 'phone', 'read'], floor: ['clip', 'clip'], own: 'point', lane: 'carry' },
  specify: { desk: ['read', 'type', 'read'], floor: ['clip', 'draw', 'clip'], own: 'draw', lane: 'carry' },
  design: { desk: ['type', 'read', 'type'], floor: ['draw', 'clip', 'draw'], own: 'draw', lane: 'carry' },
  validate: {
    desk: ['read', 'stamp', 'type', 'stamp'],
    floor: ['magnify', 'clip', 'magnify'],
    own: 'magnify',
    lane: 'carry',
  },
  produce: {
    desk: ['type', 'read', 'type'],
    floor: ['hammer', 'hold', 'hammer', 'magnify'],
    own: 'hammer',
    lane: 'fetch',
  },
  deliver: {
    desk: ['phone', 'stamp', 'type'],
    floor: ['hold', 'clip', 'hammer'],
    own: 'hold',
    lane: 'fetch',
  },
  intake: { desk: ['phone', 'type', 'stamp'], floor: ['clip', 'talk', 'clip'], own: 'clip', lane: 'carry' },
  support: { desk: ['phone', 'phone', 'type'], floor: ['clip', 'listen'], own: 'point', lane: 'carry' },
  assess: {
    desk: ['read', 'type', 'phone'],
    floor: ['magnify', 'clip', 'magnify'],
    own: 'magnify',
    lane: 'carry',
  },
  decide: { desk: ['read', 'stamp', 'read'], floor: ['talk', 'listen', 'clip'], own: 'point', lane: 'carry' },
  pay: { desk: ['type', 'stamp', 'phone'], floor: ['clip', 'magnify'], own: 'clip', lane: 'carry' },
  archive: { desk: ['read', 'type'], floor: ['hold', 'clip', 'hold'], own: 'hold', lane: 'carry' },
  repair: {
    desk: ['type', 'read'],
    floor: ['hammer', 'magnify', 'hammer', 'hold'],
    own: 'hammer',
    lane: 'fetch',
  },
  test: {
    desk: ['type', 'stamp', 'read'],
    floor: ['magnify', 'clip', 'hammer'],
    own: 'magnify',
    lane: 'fetch',
  },
  pack: { desk: ['stamp', 'type'], floor: ['hold', 'hammer', 'clip', 'hold'], own: 'hold', lane: 'fetch' },
  counter: {
    desk: ['stamp', 'phone', 'type'],
    floor: ['talk', 'listen', 'clip'],
    own: 'stand',
    lane: 'carry',
  },
  inspect: { desk: ['phone', 'type', 'read'], floor: ['clip', 'magnify', 'clip'], own: 'draw', lane: 'walk' },
  develop: { desk: ['type', 'type', 'read'], floor: ['draw', 'talk', 'listen'], own: 'draw', lane: 'walk' },
  sales: { desk: ['phone', 'phone', 'type'], floor: ['stand', 'clip'], own: 'point', lane: 'walk' },
  offers: { desk: ['type', 'read'], floor: ['draw', 'clip'], own: 'draw', lane: 'walk' },
  value: { desk: ['phone', 'type'], floor: ['clip', 'stand'], own: 'stand', lane: 'walk' },
};

/** The trade of a kind of room; unknown kinds are offices. */
export const tradeOf = (kind: string): Trade => TRADES[kind] ?? OFFICE;
