/** An introduction as words: who tells it, what they say, what on the screen it is about. Words what the session chose. */
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { lookOf } from './looks.ts';
import type { FunctionId } from './names.ts';

export interface GuideModel {
  /** What it is about: the screen marks that thing. */
  id: NonNullable<Snapshot['guide']>['id'];
  /** An executive's face, or null where somebody from a room speaks. */
  who: FunctionId | null;
  look: number;
  name: string;
  role: string;
  text: string;
  /** What the folded note says. */
  open: string;
  close: string;
}

/** What is being introduced; null mostly. */
export function guideModel(snapshot: Snapshot, words: Words): GuideModel | null {
  const { guide, level, world } = snapshot;
  if (!guide || !level || !world) return null;
  const { speaker, id } = guide;
  // Whoever comes to the door after the last failure has nothing to do with it: the word goes when the failure does.
  if (id === 'review' && snapshot.failures.length === 0) return null;
  const station = 'station' in speaker ? level.document.stations[speaker.station] : undefined;
  const who = 'function' in speaker ? speaker.function : null;
  const key =
    guide.blind && words.has(`guide.${id}.blind`) ? (`guide.${id}.blind` as const) : (`guide.${id}` as const);
  const left = level.document.quarters - world.quarter;
  const name = who ? words.t(`function.${who}.person`) : (level.document.people[station?.person ?? ''] ?? '');
  return {
    id,
    who,
    look: lookOf(station?.person ?? ''),
    name,
    role: words.t(who ? `function.${who}` : `level.station.${station?.id ?? ''}`),
    text: words.t(key, { growth: words.percent(level.document.growthAt), left }),
    open: words.t('guide.open', { name }),
    close: words.t('guide.close'),
  };
}
