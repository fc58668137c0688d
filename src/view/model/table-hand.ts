/**
 * The hand-over: who stays, who leaves and takes the why along, and what may be told anew. Numbers
 * of the thread only where somebody watches it; who stays anybody can count.
 */
import type { FunctionId, Purpose } from '../../kernel/index.ts';
import type { HandOver, Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { personName, stageName } from './deeds.ts';
import { wouldWatch } from './fog.ts';

export interface ThreadModel {
  who: FunctionId;
  name: string;
  /** Stays: the thread goes on; leaves: it is cut; joins: it starts here. */
  fate: 'stays' | 'leaves' | 'joins';
  note: string;
}

export interface CarryModel {
  title: string;
  from: string;
  to: string;
  threads: ThreadModel[];
  /** In a sentence: how much of what the table knows goes on. */
  verdict: string;
  /** Shares 0..1, and as words; null when nobody watches the thread. */
  share: { before: number; after: number; text: string } | null;
  /** That nobody here can say it more exactly, and who could. */
  unwatched: string;
}

export interface PurposeModel {
  id: Purpose;
  name: string;
  say: string;
  cost: string;
  chosen: boolean;
  standing: boolean;
}

/** The thread, for the table in hand; null at the first seating. */
export function carry(words: Words, hand: HandOver, snapshot: Snapshot): CarryModel | null {
  if (hand.from === null) return null;
  const table = snapshot.desk?.table ?? [];
  const joins = table.filter((who) => !hand.stays.includes(who));
  const thread = (who: FunctionId, fate: ThreadModel['fate']): ThreadModel => ({
    who,
    name: personName(words, who),
    fate,
    note: words.t(`table.thread.${fate}`, { role: words.t(`function.${who}`) }),
  });
  const kept = hand.contextBefore > 0 ? hand.contextAfter / hand.contextBefore : 1;
  const verdict =
    table.length === 0
      ? 'empty'
      : kept >= 0.93
        ? 'whole'
        : kept >= 0.7
          ? 'most'
          : kept >= 0.45
            ? 'half'
            : kept >= 0.2
              ? 'little'
              : 'cut';
  // How much a table knows is a number like any other: somebody has to watch it.
  const watched = snapshot.watched.includes('context');
  const knower = wouldWatch(snapshot, 'context')[0];
  return {
    title: words.t('table.carry.title'),
    from: stageName(words, hand.from),
    to: stageName(words, hand.stage),
    threads: [
      ...hand.stays.map((who) => thread(who, 'stays')),
      ...hand.leaves.map((who) => thread(who, 'leaves')),
      ...joins.map((who) => thread(who, 'joins')),
    ],
    verdict: words.t(`table.carry.${watched ? verdict : byPeople(hand, table.length)}`),
    share: watched
      ? {
          before: hand.contextBefore,
          after: hand.contextAfter,
          text: words.t('table.carry.share', {
            before: words.percent(hand.contextBefore),
            after: words.percent(hand.contextAfter),
          }),
        }
      : null,
    unwatched: knower
      ? words.t('table.carry.unwatched', { names: personName(words, knower) })
      : words.t('floor.unwatched'),
  };
}

/** Without anyone who watches the thread, one can still count who stays. */
function byPeople(hand: HandOver, seated: number): 'empty' | 'whole' | 'most' | 'half' | 'little' | 'cut' {
  if (seated === 0) return 'empty';
  if (hand.stays.length === 0) return 'cut';
  const share = hand.stays.length / Math.max(seated, (hand.stays.length + hand.leaves.length + seated) / 2);
  return share >= 0.95 ? 'whole' : share >= 0.67 ? 'most' : share >= 0.4 ? 'half' : 'little';
}

/** What employees could be told anew. */
export function purposes(words: Words, snapshot: Snapshot): PurposeModel[] {
  const standing = snapshot.world?.purpose ?? 'undecided';
  const chosen = snapshot.desk?.purpose ?? standing;
  return (['growth', 'efficiency', 'undecided'] as const).map((id) => ({
    id,
    name: words.t(`purpose.${id}`),
    say: words.t(`purpose.${id}.say`),
    cost:
      id === standing
        ? words.t('table.purpose.standing')
        : words.t(snapshot.world?.promise ? 'table.purpose.breaks' : 'table.purpose.anew', {
            cost: words.t(`purpose.${id}.cost`),
          }),
    chosen: id === chosen,
    standing: id === standing,
  }));
}
