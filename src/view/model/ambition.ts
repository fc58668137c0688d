/** What the ambition shows: who asks, three things one can say with what each costs, and who listens. */
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { lookOf } from './looks.ts';
import type { Purpose } from './names.ts';

/** The order on screen is the order of the telling, not of merit: it changes with the run's luck. */
const ORDERS: readonly (readonly Purpose[])[] = [
  ['growth', 'efficiency', 'undecided'],
  ['efficiency', 'undecided', 'growth'],
  ['undecided', 'growth', 'efficiency'],
];

export type Hearing = 'happy' | 'ok' | 'worried' | 'angry';

export interface AmbitionChoice {
  purpose: Purpose;
  name: string;
  /** In your own voice. */
  say: string;
  cost: string;
  gain: string;
  loss: string;
  /** How the room takes it, in words and in the listeners' faces. */
  hears: string;
  faces: Hearing[];
}

export interface AmbitionModel {
  kicker: string;
  title: string;
  asker: { function: 'representatives'; line: string; words: string };
  label: string;
  choices: AmbitionChoice[];
  later: string;
  say: string;
  pick: string;
  hearsLabel: string;
  waiting: string;
  listeners: { name: string; look: number }[];
}

/** Faces by what is said: not everybody takes it alike. Repeats along the row. */
const FACES: Record<Purpose, readonly Hearing[]> = {
  growth: ['happy', 'ok', 'happy', 'worried', 'ok', 'happy'],
  efficiency: ['worried', 'angry', 'worried', 'ok', 'angry', 'worried'],
  undecided: ['ok', 'worried', 'ok', 'worried', 'ok', 'worried'],
};

export function ambitionModel(snapshot: Snapshot, words: Words): AmbitionModel | null {
  const { level } = snapshot;
  if (!level) return null;
  const { document } = level;
  const listeners = document.stations.map((station) => ({
    name: document.people[station.person] ?? station.person,
    look: lookOf(station.person),
  }));
  const order = ORDERS[snapshot.seed % ORDERS.length] ?? ORDERS[0]!;
  return {
    kicker: words.t('ambition.kicker'),
    title: words.t('ambition.title'),
    asker: {
      function: 'representatives',
      line: words.t('ambition.asker', {
        name: document.cast.representatives ?? words.t('function.representatives.person'),
      }),
      words: words.t('ambition.ask'),
    },
    label: words.t('ambition.choices'),
    choices: order.map((purpose) => ({
      purpose,
      name: words.t(`purpose.${purpose}`),
      say: words.t(`purpose.${purpose}.say`),
      cost: words.t(`purpose.${purpose}.cost`),
      gain: words.t(`ambition.${purpose}.gain`),
      loss: words.t(`ambition.${purpose}.tag`),
      hears: words.t(`ambition.hears.${purpose}`),
      faces: listeners.map((_, index) => FACES[purpose][index % 6]!),
    })),
    later: words.t('ambition.later'),
    say: words.t('ambition.say'),
    pick: words.t('ambition.pick'),
    hearsLabel: words.t('ambition.hears'),
    waiting: words.t('ambition.hears.none'),
    listeners,
  };
}
