/** Hand-written states of the floor: what the scene is looked at and tested with. Nothing of the model runs here. */
import type {
  FilmModel,
  FloorModel,
  MomentKind,
  MomentModel,
  Mood,
  RoomModel,
  WeekModel,
} from '../../model/floor.ts';

const LABELS: Record<string, string> = {
  quote: 'Quotes',
  specify: 'Specification',
  design: 'Design',
  validate: 'Validation',
  produce: 'Production',
  deliver: 'Delivery',
};
const KINDS = ['quote', 'specify', 'design', 'validate', 'produce', 'deliver'];

const moods = (part: Partial<Record<Mood, number>>): Record<Mood, number> => ({
  happy: 0,
  ok: 0,
  worried: 0,
  tired: 0,
  angry: 0,
  ...part,
});

/** A room with nothing remarkable about it. */
export function room(kind: string, people: number, more: Partial<RoomModel> = {}): RoomModel {
  return {
    id: kind,
    kind,
    label: LABELS[kind] ?? kind,
    people,
    look: [12, 4, 2, 10, 17, 18][KINDS.indexOf(kind)] ?? 5,
    moods: moods({ happy: 0.25, ok: 0.6, worried: 0.1, tired: 0.05 }),
    idle: 0,
    pile: 3,
    rework: 0.1,
    fogged: false,
    constraint: false,
    robots: 0,
    unused: false,
    hurry: false,
    dark: false,
    works: 'none',
    redesigned: 0,
    tag: null,
    sentence: `${LABELS[kind] ?? kind}: ${people} people.`,
    ...more,
  };
}

/** The company on an ordinary day: validation drowns, production has its first robots. */
export function ordinary(people = 120, more: Partial<FloorModel> = {}): FloorModel {
  const share = [16, 18, 26, 14, 28, 18].map((n) => Math.max(0, Math.round((n * people) / 120)));
  return {
    company: 'Papermill & Co',
    theme: 'paper',
    item: 'box',
    season: 'summer',
    daylight: 'day',
    weather: 'clear',
    rooms: [
      room('quote', share[0] ?? 0, { pile: 2 }),
      room('specify', share[1] ?? 0, { pile: 4, moods: moods({ happy: 0.4, ok: 0.6 }) }),
      room('design', share[2] ?? 0, {
        pile: 5,
        robots: 1,
        redesigned: 0.3,
        moods: moods({ happy: 0.5, ok: 0.5 }),
      }),
      room('validate', share[3] ?? 0, {
        pile: 10,
        rework: 0.3,
        constraint: true,
        tag: '118 waiting',
        moods: moods({ ok: 0.2, worried: 0.3, tired: 0.3, angry: 0.2 }),
      }),
      room('produce', share[4] ?? 0, {
        pile: 3,
        robots: 3,
        redesigned: 0.8,
        moods: moods({ happy: 0.35, ok: 0.55, tired: 0.1 }),
      }),
      room('deliver', share[5] ?? 0, { pile: 1, idle: 0.3 }),
    ],
    street: [
      { id: 'sales', label: 'Sales', people: 0, sentence: 'Sales is empty.' },
      { id: 'offers', label: 'Offers', people: 0, sentence: 'Offers is empty.' },
      { id: 'value', label: 'Service', people: 0, sentence: 'Service is empty.' },
    ],
    table: ['operations', 'hr', 'it', 'management'],
    tableLook: {
      moods: ['happy', 'ok', 'ok', 'worried'],
      seen: ['queues', 'rework', 'freed', 'trust', 'fear', 'skill', 'tools'],
    },
    board: 'patient',
    waiting: 0,
    wing: 0,
    leaving: 0,
    ...more,
  };
}

/** A quarter in which validation's pile grows and sheets come back to design. */
export function film(leaving = 0, waiting = 0): FilmModel {
  const weeks: WeekModel[] = Array.from({ length: 13 }, (_, w) => ({
    week: w + 1,
    rooms: [
      { pile: 2 + (w % 3) * 0.5, flow: 24, back: 0, people: 16 },
      { pile: 4, flow: 22, back: 1, people: 18 },
      { pile: 5 - w * 0.2, flow: 21, back: 6, people: 26 },
      { pile: 4 + w * 0.5, flow: 13, back: 3, people: 14 },
      { pile: 3, flow: 13, back: 0, people: 28 },
      { pile: 1 + (w % 2), flow: 13, back: 0, people: 18 },
    ],
    delivered: 13,
    leaving: w === 2 || w === 5 ? leaving : 0,
    waiting: Math.round(waiting * 0.84 ** w),
  }));
  return {
    quarter: 3,
    weeks,
    moments: [
      { week: 3, kind: 'finding', room: 2 },
      { week: 6, kind: 'failure', room: 4 },
      { week: 7, kind: 'success', room: 1 },
    ],
  };
}

const withRooms = (
  floor: FloorModel,
  change: (r: RoomModel, i: number) => Partial<RoomModel>,
): FloorModel => ({ ...floor, rooms: floor.rooms.map((r, i) => ({ ...r, ...change(r, i) })) });
const fog = (r: RoomModel): RoomModel => ({
  ...r,
  fogged: true,
  moods: moods({ ok: 1 }),
  idle: 0,
  rework: 0,
  constraint: false,
  unused: false,
  hurry: false,
  tag: null,
});
const street = (floor: FloorModel, people: [number, number, number]): FloorModel => ({
  ...floor,
  street: floor.street.map((s, i) => ({ ...s, people: people[i] ?? 0 })),
});

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
const HOURS = ['day', 'dusk', 'night'] as const;

/** All stories by name. */
export const STORIES: Record<string, () => FloorModel> = {
  ...Object.fromEntries(
    SEASONS.flatMap((season) =>
      HOURS.map((daylight) => [`${season}-${daylight}`, () => ordinary(120, { season, daylight })]),
    ),
  ),
  day: () => ordinary(),
  dusk: () => ordinary(120, { daylight: 'dusk', season: 'autumn' }),
  night: () => ordinary(120, { daylight: 'night', season: 'winter' }),
  rain: () => ordinary(120, { weather: 'rain', season: 'spring' }),
  snow: () => ordinary(120, { weather: 'snow', season: 'winter' }),
  clouds: () => ordinary(120, { weather: 'clouds', season: 'autumn' }),
  fogged: () => withRooms(ordinary(), (r) => fog(r)),
  halfFogged: () => withRooms(ordinary(), (r, i) => (i % 2 ? {} : fog(r))),
  crowded: () => ordinary(150),
  huge: () => ordinary(300),
  cuts: () =>
    withRooms(ordinary(84, { leaving: 14, daylight: 'dusk', season: 'autumn', board: 'angry' }), () => ({
      moods: moods({ ok: 0.3, worried: 0.4, tired: 0.3 }),
    })),
  suspended: () =>
    withRooms(ordinary(120, { board: 'restless' }), (r) => ({
      dark: r.robots > 0,
      robots: Math.max(r.robots, 1),
    })),
  works: () =>
    withRooms(ordinary(), (_, i) => ({ works: i % 3 === 1 ? 'redesign' : i % 3 === 2 ? 'deploy' : 'none' })),
  hurry: () =>
    withRooms(ordinary(), (_, i) =>
      i === 2 || i === 4 ? { hurry: true, robots: 2, rework: 0.6, pile: 7, redesigned: 0 } : {},
    ),
  unused: () => withRooms(ordinary(), (_, i) => (i < 2 ? { robots: 3, unused: true } : {})),
  starved: () => withRooms(ordinary(), (_, i) => (i > 3 ? { pile: 0, idle: 0.2 } : {})),
  freed: () => street(ordinary(110, { waiting: 12 }), [2, 0, 0]),
  growth: () => street(ordinary(128, { wing: 1, daylight: 'dusk', season: 'spring' }), [9, 7, 5]),
  building: () => street(ordinary(120, { wing: 0.45, daylight: 'day', season: 'spring' }), [5, 3, 2]),
  small: () => ({
    ...ordinary(30),
    rooms: ['quote', 'produce', 'deliver'].map((k) => room(k, 10)),
    table: ['hr'],
  }),
  eight: () => ({
    ...ordinary(),
    rooms: [...KINDS, 'legal', 'invoice'].map((k, i) =>
      room(k, 12 + i, { pile: i + 1, constraint: i === 6 }),
    ),
  }),
};

/** A moment as asked for in the page's address. */
export function moment(asked: URLSearchParams): MomentModel {
  const kind = (asked.get('moment') ?? 'wing') as MomentKind;
  const brief = asked.has('brief');
  return {
    id: 'story',
    kind,
    variant: asked.get('variant'),
    room: asked.get('at'),
    people: Number(asked.get('people') ?? (kind === 'cuts' || kind === 'ending-layoffs' ? 14 : 6)),
    cast: { stays: ['hr', 'it'], goes: ['operations', 'finance'], looks: [12, 4, 2, 10] },
    brief,
    length: brief ? 1600 : kind.startsWith('ending') ? 8000 : 4500,
    title: '',
    text: '',
  };
}
