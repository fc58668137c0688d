/**
 * What the hand-written companies of the stories have in common: the rooms of their house and who is named in
 * them, and a snapshot in which nothing is going on. Each company lays its own figures over it.
 */
import type { FunctionId } from '../../../kernel/index.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import { HEARD, STANDINGS } from './advised.ts';

export const ROOMS = ['quote', 'specify', 'design', 'validate', 'produce', 'deliver'] as const;
export const STAFF: readonly number[] = [18, 18, 26, 14, 28, 16];

/** By their ids, in the order of the rooms they stand in. */
export const PEOPLE = {
  ines: 'Inès Carvalho',
  tom: 'Tom Okafor',
  mei: 'Mei Lindqvist',
  gerard: 'Gérard Aubin',
  paula: 'Paula Novak',
  idris: 'Idris Benali',
};

/** A debrief that has just been opened, and nothing written in it. */
export const NOTHING_NOTED: Pick<Snapshot, 'debriefing' | 'past' | 'notes'> = {
  debriefing: { step: 'felt', seen: ['felt'], look: { quarter: 1, week: 0, veiled: false } },
  past: null,
  notes: {
    felt: '',
    turn: null,
    bets: null,
    unseen: {},
    chain: '',
    firm: { process: '', owner: '', bottleneck: '', person: '' },
    plans: [
      { when: '', act: '' },
      { when: '', act: '' },
    ],
  },
};

/** Nothing planned by a table. */
export const emptyDesk = (table: readonly FunctionId[]): NonNullable<Snapshot['desk']> => ({
  table: [...table],
  purpose: null,
  starts: [],
  direct: { sales: 0, offers: 0, value: 0, cuts: 0 },
  cut: 0,
  recall: 0,
  canUndo: false,
  canRedo: false,
});

type AtRest = Omit<
  Snapshot,
  | 'step'
  | 'level'
  | 'world'
  | 'planned'
  | 'desk'
  | 'deck'
  | 'advice'
  | 'pool'
  | 'constraint'
  | 'watched'
  | 'watchers'
  | 'week'
  | 'ghost'
>;

/** Everything a snapshot holds where nothing is asked, shown or tried. */
export function atRest(): AtRest {
  return {
    levels: [],
    today: null,
    saved: null,
    seed: 7,
    decisions: [],
    seats: [],
    handOver: null,
    failures: [],
    dilemma: null,
    heard: HEARD,
    standings: STANDINGS,
    wondered: null,
    mayHandOver: true,
    cutPreview: null,
    weeks: null,
    opening: null,
    speed: 1,
    paused: false,
    bet: null,
    why: [],
    way: null,
    moment: null,
    momentsLeft: 0,
    guide: null,
    weight: null,
    effects: { state: 'idle', progress: 0, luck: null, lucks: null, single: {}, weighing: null },
    doubts: { state: 'idle', progress: 0, rows: [] },
    book: [],
    own: null,
    alternatives: [],
    chain: [],
    branches: [],
    ...NOTHING_NOTED,
    code: null,
    trouble: null,
    class: { sources: [], entries: [], reading: null, nothing: false, report: null },
    opened: false,
    refusal: null,
  };
}
