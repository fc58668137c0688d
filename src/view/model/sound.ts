/**
 * What the company sounds like: how strong each layer of the bed is, which tune plays, and which small sounds a
 * change asks for. Answers only to what is in the open or watched by somebody at the table; never plays anything.
 */
import type { Snapshot } from '../../session/snapshot.ts';
import { filmModel } from './film.ts';
import { pileOf, shownWorld } from './floor-model.ts';
import type { MomentModel } from './floor.ts';
import { sees } from './fog.ts';
import { STINGS, type Effect, type Layer, type Sting, type Theme } from './sound-names.ts';

/** What an unwatched measure sounds like: neither good nor bad. */
export const NEUTRAL = { queue: 0.2, trust: 0.35 } as const;

export interface SoundModel {
  /** Strength of each layer, 0..1. */
  bed: Record<Layer, number>;
  /** The tune of the moment being shown, by its own showing; null: none. */
  sting: { id: string; tune: Sting } | null;
  /** The tune of an ending; null: none. */
  theme: Theme | null;
}

const held = (value: number): number => Math.min(1, Math.max(0, value));

/** How much of each layer a step lets through. */
const STEP: Record<Snapshot['step'], Record<Layer, number>> = {
  title: { house: 0, flow: 0, queue: 0, trust: 0 },
  codes: { house: 0.7, flow: 0, queue: 0, trust: 0 },
  class: { house: 0, flow: 0, queue: 0, trust: 0 },
  levels: { house: 0.7, flow: 0, queue: 0, trust: 0 },
  briefing: { house: 0.8, flow: 0, queue: 0, trust: 0.3 },
  ambition: { house: 0.8, flow: 0, queue: 0, trust: 0.5 },
  seating: { house: 0.9, flow: 0.2, queue: 0.2, trust: 0.9 },
  answering: { house: 0.7, flow: 0, queue: 0.5, trust: 0.6 },
  planning: { house: 1, flow: 0.5, queue: 0.6, trust: 0.9 },
  betting: { house: 0.9, flow: 0.3, queue: 0.5, trust: 0.6 },
  playing: { house: 1, flow: 1, queue: 1, trust: 0.9 },
  accounts: { house: 0.8, flow: 0.3, queue: 0.3, trust: 0.7 },
  ending: { house: 0, flow: 0, queue: 0, trust: 0 },
  debrief: { house: 0.8, flow: 0, queue: 0, trust: 0.4 },
};

/** Orders delivered against those of the start, as a dance: 0 at three quarters of them, 1 at a third more. */
function flowLevel(snapshot: Snapshot): number {
  const world = shownWorld(snapshot);
  if (!world) return 0;
  const weeks = snapshot.step === 'playing' ? (snapshot.weeks?.slice(0, snapshot.week).slice(-3) ?? []) : [];
  const orders =
    weeks.length > 0
      ? weeks.reduce((sum, each) => sum + each.delivered, 0) / weeks.length
      : (world.history.at(-1)?.orders ?? world.throughput0);
  return held((orders / Math.max(1e-6, world.throughput0) - 0.75) / 0.58);
}

/** The tallest pile that can be seen; what is under a sheet is neither tall nor low. */
function queueLevel(snapshot: Snapshot): number {
  const world = shownWorld(snapshot);
  if (!world) return 0;
  const frame = snapshot.step === 'playing' ? snapshot.weeks?.[snapshot.week - 1] : undefined;
  const piles = world.stations.flatMap((station, index) =>
    sees(world, snapshot.watched, 'queues', index)
      ? [pileOf(frame?.stations[index]?.queue ?? station.queue, station.capacity)]
      : [],
  );
  return piles.length === 0 ? NEUTRAL.queue : held((Math.max(...piles) - 2) / 7);
}

function trustLevel(snapshot: Snapshot): number {
  const world = shownWorld(snapshot);
  if (!world) return NEUTRAL.trust;
  if (!sees(world, snapshot.watched, 'trust')) return NEUTRAL.trust;
  const frame = snapshot.step === 'playing' ? snapshot.weeks?.[snapshot.week - 1] : undefined;
  return held(((frame?.trust ?? world.trust) - 0.2) / 0.55);
}

const isSting = (name: string): name is Sting => (STINGS as readonly string[]).includes(name);

/** The tune of a moment in its own colour, else its plain one; endings have themes instead. */
export function stingOf(moment: Pick<MomentModel, 'kind' | 'variant'>): Sting | null {
  const own = `${moment.kind}.${moment.variant}`;
  if (isSting(own)) return own;
  return isSting(moment.kind) ? moment.kind : null;
}

const ENDINGS: Partial<Record<MomentModel['kind'], Theme>> = {
  'ending-growth': 'growth',
  'ending-layoffs': 'layoffs',
  'ending-reprieve': 'reprieve',
};

/** What is to be heard now. */
export function soundModel(snapshot: Snapshot): SoundModel {
  const { step, world, paused, moment } = snapshot;
  const through = STEP[step];
  const tune = moment ? stingOf(moment) : null;
  const theme =
    (moment && ENDINGS[moment.kind]) ?? (step === 'ending' ? (world?.ending?.kind ?? null) : null);
  const open = theme ? 0 : 1;
  // A halted quarter holds its breath.
  const dance = step === 'playing' && paused ? 0.2 : 1;
  return {
    bed: {
      house: through.house * open,
      flow: through.flow * flowLevel(snapshot) * dance * open,
      queue: through.queue * queueLevel(snapshot) * dance * open,
      trust: through.trust * trustLevel(snapshot) * open,
    },
    sting: moment && tune ? { id: moment.id, tune } : null,
    theme,
  };
}

/** What arriving at a step sounds like. */
const ARRIVING: Partial<Record<Snapshot['step'], Effect>> = {
  title: 'page',
  levels: 'page',
  briefing: 'folder',
  ambition: 'page',
  seating: 'door',
  answering: 'knock',
  planning: 'page',
  betting: 'page',
  playing: 'hourglass',
  accounts: 'bell',
  debrief: 'type',
};

/** What happens in a week of the film. */
const HAPPENING: Record<string, Effect> = {
  success: 'success',
  failure: 'failure',
  finding: 'finding',
  'finding-resolved': 'finding',
  suspension: 'gavel',
  'suspension-lifted': 'lifted',
  cut: 'box',
  'imposed-cut': 'box',
  'freed-moved': 'steps',
};

/** What leaving a step sounds like. */
function leaving(before: Snapshot, now: Snapshot): Effect[] {
  if (before.step === 'ambition' && now.world?.ambition) return ['pen'];
  if (before.step === 'seating' && now.step !== 'title') return ['stamp'];
  return before.step === 'betting' && now.step === 'playing' && now.bet ? ['bet'] : [];
}

/** Between two steps: what one leaves, and where one arrives unless a moment is shown first, which has its own tune. */
function between(before: Snapshot, now: Snapshot): Effect[] {
  const arrival = now.moment ? undefined : ARRIVING[now.step];
  const cues = before.step === now.step ? [] : leaving(before, now);
  return arrival ? [...cues, arrival] : cues;
}

function seating(before: Snapshot, now: Snapshot): Effect[] {
  const [had, has] = [before.desk?.table ?? [], now.desk?.table ?? []];
  if (has.length === had.length) return has[0] === had[0] ? [] : ['chair'];
  return has.length > had.length ? ['chair'] : ['chair-back'];
}

function planning(before: Snapshot, now: Snapshot): Effect[] {
  const [had, has] = [before.desk, now.desk];
  if (!had || !has) return [];
  const cues: Effect[] = [];
  const back = !had.canRedo && has.canRedo;
  if (has.starts.length > had.starts.length) {
    const fresh = has.starts.find((each) => !had.starts.some((old) => same(old, each)));
    cues.push('card');
    if (now.deck.some((offer) => offer.ai && offer.move === fresh?.move)) cues.push('robot');
  } else if (has.starts.length < had.starts.length) cues.push(back ? 'undo' : 'card-back');
  else if (has.starts.some((each, index) => each.double !== had.starts[index]!.double)) cues.push('coin');
  const sent = (desk: NonNullable<Snapshot['desk']>): number =>
    desk.direct.sales + desk.direct.offers + desk.direct.value;
  if (has.cut > had.cut || has.direct.cuts > had.direct.cuts) cues.push('torn');
  else if (sent(has) > sent(had) || has.recall > had.recall) cues.push('steps');
  else if (cues.length === 0 && (has.cut < had.cut || sent(has) < sent(had) || has.recall < had.recall))
    cues.push('undo');
  return cues;
}

type Start = NonNullable<Snapshot['desk']>['starts'][number];
const same = (a: Start, b: Start): boolean => a.move === b.move && a.target === b.target;

function answering(before: Snapshot, now: Snapshot): Effect[] {
  if (before.dilemma && !now.dilemma) return ['pen', 'door'];
  return now.failures.length < before.failures.length ? ['stamp'] : [];
}

function playing(before: Snapshot, now: Snapshot): Effect[] {
  const cues: Effect[] = [];
  if (before.paused !== now.paused) cues.push(now.paused ? 'pause' : 'resume');
  if (before.speed !== now.speed) cues.push('switch');
  // Who skips hears the accounts, not thirteen weeks at once.
  if (now.week !== before.week + 1) return cues;
  const film = filmModel(now);
  const [last, week] = [film?.weeks[now.week - 2], film?.weeks[now.week - 1]];
  for (const moment of film?.moments ?? [])
    if (moment.week === now.week && HAPPENING[moment.kind]) cues.push(HAPPENING[moment.kind]!);
  cues.push('week');
  if (week && last && week.rooms.some((room, index) => room.pile > last.rooms[index]!.pile))
    cues.push('pile');
  if (week && week.delivered > 0 && week.delivered >= (last?.delivered ?? 0)) cues.push('parcel');
  return cues;
}

const WITHIN: Partial<Record<Snapshot['step'], (before: Snapshot, now: Snapshot) => Effect[]>> = {
  seating,
  planning,
  answering,
  playing,
};

/** The small sounds that a change asks for, weightiest first, at most three; none for the first thing shown. */
export function cuesOf(before: Snapshot | null, now: Snapshot): Effect[] {
  if (!before) return [];
  if (now.refusal && now.refusal !== before.refusal) return ['refuse'];
  const onward = before.step !== now.step || (before.moment && !now.moment);
  const cues = onward ? between(before, now) : (WITHIN[now.step]?.(before, now) ?? []);
  const lifts =
    now.step !== 'playing' && before.watched.length > 0 && now.watched.length > before.watched.length;
  return [...new Set<Effect>(lifts ? [...cues, 'sheet'] : cues)].slice(0, 3);
}
