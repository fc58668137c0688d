/**
 * What the game says one should not do, each as what a playbook would hold on to, and whether it is a vice in this
 * very company. Data and plain tests; plays nothing.
 */
import { P, type PlayableLevel } from '../../kernel/index.ts';
import type { Playbook } from '../../run/index.ts';
import type { Pin } from './search.ts';

/** A temptation as a level has it. */
export interface Temptation {
  name: string;
  pin: Pin;
  /** Why it is no vice here; null where it is one. */
  fair: string | null;
}

const NOWHERE = { sales: 0, offers: 0, value: 0, cuts: 0 };
/** Mean tool depth from which AI is in the house before anybody decides anything. */
const INSTALLED = 0.3;

/** In some companies jobs must go whatever one does: growth there does not ask that every job is kept. */
export const someMustGo = (level: PlayableLevel): boolean => level.layoffsAt > P.layoffsAt;

/** Playing as one should: steps redesigned, failures reviewed, people asked, money not thrown at it, jobs kept. */
export function soundPin(level: PlayableLevel): Pin {
  return {
    fixed: { process: 'redesign', failure: 'review', consult: true, ai: true, doubleSpending: false },
    spares: !someMustGo(level),
  };
}

/** Every temptation, with what this level's facts say of it. */
export function temptationsOf(level: PlayableLevel): Temptation[] {
  const asked = level.start.consulted
    ? 'they have been consulted already'
    : level.law.consultation
      ? null
      : 'no law asks for it';
  const installed = level.start.tool >= INSTALLED ? 'AI is in the house already' : null;
  const cut = someMustGo(level) ? 'some jobs must go here' : null;
  const one = (name: string, fixed: Partial<Playbook>, fair: string | null = null): Temptation => ({
    name,
    pin: { fixed },
    fair,
  });
  return [
    one('AI bolted on', { process: 'bolt-on' }),
    one('failures shelved', { failure: 'shelve' }),
    one('failures tried again', { failure: 'push-on' }),
    one('somebody blamed', { failure: 'blame' }),
    one('freed time nowhere', { reinvest: NOWHERE }),
    one('freed people cut', { reinvest: { ...NOWHERE, cuts: 1 } }),
    one('a small cut first', { cutAt: [{ quarter: 1, share: 0.06 }] }, cut),
    one('a deep cut first', { cutAt: [{ quarter: 1, share: 0.15 }] }),
    one('a cut on the way', { cutAt: [{ quarter: Math.ceil(level.quarters / 2), share: 0.06 }] }, cut),
    one('nobody consulted', { consult: false }, asked),
    one('every bet paid twice', { doubleSpending: true }),
    one('no AI of one’s own', { ai: false }, installed),
  ];
}
