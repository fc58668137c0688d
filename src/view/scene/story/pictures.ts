/**
 * The sheet: every picture of the scene that people look over before it ships, by its address on the story page.
 * Lists only; `npm run shots` takes them, and some chosen ones are compared with what they were.
 */
import type { MomentKind, OverlayModel } from '../../model/floor.ts';
import { STORIES } from './samples.ts';

/** One picture: its address on the story page, how long the scene has lived, and the window it is seen in. */
export interface StoryPicture {
  /** Pictures of one group lie on one contact sheet. */
  group: string;
  /** Its file's name; unique. */
  name: string;
  query: string;
  /** Milliseconds on the scene's clock. */
  ms: number;
  /** CSS pixels, and device pixels each. */
  width: number;
  height: number;
  dpr: number;
}

/** Looks that lie over the floor. */
export const LOOKS: readonly OverlayModel['id'][] = ['queues', 'skill', 'trust', 'rework', 'freed', 'eyes'];

/** Every moment, where it happens, and its variants; what an `&at=` names is a place of the story it is played on. */
export const MOMENTS: Readonly<Record<MomentKind, readonly string[]>> = {
  ambition: ['', 'variant=cut', 'variant=grow'],
  seated: ['at=table'],
  'hand-over': ['at=table'],
  deployed: ['at=validate'],
  'pilot-failed': ['at=design'],
  'cause-found': ['at=validate'],
  redesigned: ['at=specify'],
  'to-sales': ['at=sales'],
  'to-offers': ['at=offers'],
  'to-service': ['at=value'],
  suspended: ['at=produce'],
  board: ['at=table'],
  cuts: ['people=14'],
  wing: ['at=lot'],
  'ending-growth': [''],
  'ending-layoffs': [''],
  'ending-reprieve': [''],
};

/** The state of the floor on which a moment is seen. */
const ON: Partial<Record<MomentKind, string>> = {
  'to-sales': 'freed',
  'to-offers': 'freed',
  'to-service': 'freed',
  suspended: 'suspended',
  cuts: 'cuts',
  wing: 'growth',
  'ending-growth': 'growth',
  'ending-layoffs': 'cuts',
};

/** Levels' own looks and what they make. */
export const THEMES: readonly string[] = ['paper', 'light', 'claims', 'public', 'winter'];
const LIGHTS = ['day', 'dusk', 'night'] as const;
const ROOMS = [
  'quote',
  'specify',
  'design',
  'validate',
  'produce',
  'deliver',
  'table',
  'lobby',
  'lot',
] as const;
/** Milliseconds until everything has settled. */
const SETTLED = 4000;

const picture = (
  group: string,
  name: string,
  query: string,
  more: Partial<StoryPicture> = {},
): StoryPicture => ({
  group,
  name: `${group}-${name}`,
  query,
  ms: SETTLED,
  width: 960,
  height: 540,
  dpr: 1,
  ...more,
});

/** Milliseconds that a moment of the story page takes. */
const lengthOf = (kind: MomentKind): number => (kind.startsWith('ending') ? 8000 : 4500);

/** A moment at shares of its way. */
const acted = (kind: MomentKind, more: string, n: number): StoryPicture[] =>
  [25, 50, 75].map((share) =>
    picture(
      'moment',
      `${kind}${n ? `-${n}` : ''}-${share}`,
      `story=${ON[kind] ?? 'day'}&moment=${kind}&${more}`,
      {
        ms: (lengthOf(kind) * share) / 100,
      },
    ),
  );

/** Every picture of the sheet, group by group. */
export function allPictures(): StoryPicture[] {
  return [
    ...Object.keys(STORIES).map((story) => picture('story', story, `story=${story}`)),
    ...ROOMS.map((room) => picture('room', room, `story=day&focus=${room}`)),
    ...['sales', 'offers', 'value'].map((room) => picture('room', room, `story=growth&focus=${room}`)),
    ...LOOKS.map((look) => picture('look', look, `story=freed&look=${look}`)),
    ...LOOKS.map((look) => picture('look', `${look}-fogged`, `story=halfFogged&look=${look}`)),
    ...(Object.keys(MOMENTS) as MomentKind[]).flatMap((kind) =>
      MOMENTS[kind].flatMap((more, n) => acted(kind, more, n)),
    ),
    ...THEMES.flatMap((theme) =>
      LIGHTS.map((light) => picture('theme', `${theme}-${light}`, `story=${light}&theme=${theme}`)),
    ),
    ...[1, 3.5, 6.3, 9, 12.5].map((week) =>
      picture('film', `week-${week}`, `story=day&film=${week}&leave=4`),
    ),
    ...['day', 'growth', 'cuts'].flatMap((story) => [
      picture('size', `${story}-phone`, `story=${story}`, { width: 390, height: 844, dpr: 2 }),
      picture('size', `${story}-small-phone`, `story=${story}`, { width: 360, height: 640, dpr: 2 }),
      picture('size', `${story}-laptop`, `story=${story}`, { width: 1280, height: 720 }),
      picture('size', `${story}-projector`, `story=${story}`, { width: 1920, height: 1080 }),
      picture('size', `${story}-4k`, `story=${story}`, { width: 1920, height: 1080, dpr: 2 }),
    ]),
    picture('calm', 'rain', 'story=rain&calm'),
    picture('calm', 'film', 'story=day&film=6.3&calm'),
    picture('drawer', 'left', 'story=day&reserve=66,0,0,340'),
    picture('drawer', 'below', 'story=day&reserve=66,0,240,0'),
  ];
}

/** Those that are compared with what they were: states in which a slip of art would show first. */
export const CHOSEN: readonly string[] = [
  'story-day',
  'story-night',
  'story-halfFogged',
  'story-cuts',
  'story-growth',
  'story-suspended',
  'story-hurry',
  'room-validate',
  'look-queues',
  'moment-deployed-50',
  'film-week-6.3',
  'film-week-12.5',
  'story-snow',
  'theme-light-day',
  'theme-claims-day',
  'theme-public-night',
  'theme-winter-dusk',
];
