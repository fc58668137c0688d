/** A whole run through the real session, for tests of view models: every snapshot along the way. */
import type { FunctionId } from '../../src/kernel/index.ts';
import type { Snapshot } from '../../src/session/snapshot.ts';
import { sessionOn } from './session.ts';
import { levelAt } from './shelf.ts';

export interface Along {
  /** Seated in each stage, lead first. */
  tables: readonly (readonly FunctionId[])[];
  /** Quarters played before each hand-over. */
  pace: readonly number[];
  /** Moves to start a quarter. */
  starts: number;
}

export const RIGHT: Along = {
  tables: [
    ['hr', 'representatives', 'operations', 'management'],
    ['operations', 'it', 'hr', 'finance'],
    ['knowledge', 'operations', 'it', 'marketing'],
    ['marketing', 'management', 'operations', 'it'],
  ],
  pace: [2, 5, 7],
  starts: 3,
};
export const BLIND: Along = {
  tables: Array.from({ length: 4 }, () => ['it', 'innovation', 'communications', 'training'] as const),
  pace: [2, 5, 7],
  starts: 3,
};

/** Plays the training level and hands every snapshot to `look`; the last is the debrief's. */
export function playThrough(along: Along, look: (snapshot: Snapshot) => void, seed = 11): Snapshot {
  const session = sessionOn([levelAt('training')], null, seed);
  let now = session.shown();
  const wish = (...args: Parameters<typeof session.wish>): void => {
    now = session.wish(...args);
    look(now);
  };
  wish({ kind: 'choose' });
  wish({ kind: 'open-level', level: 'training', seed });
  wish({ kind: 'begin' });
  wish({ kind: 'say', purpose: 'growth' });
  for (let guard = 0; guard < 600 && now.step !== 'ending'; guard++) {
    if (now.step === 'seating') {
      const table = along.tables[now.handOver?.stage ?? 0] ?? [];
      for (const who of now.desk?.table ?? []) if (!table.includes(who)) wish({ kind: 'unseat', who });
      for (const who of table) wish({ kind: 'seat', who });
      if (table[0]) wish({ kind: 'lead', who: table[0] });
      wish({ kind: 'convene' });
    } else if (now.step === 'answering') {
      const failure = now.failures[0];
      const answer = failure?.answers.find((each) => each.verdict.ok);
      if (failure && answer) wish({ kind: 'answer-failure', index: failure.index, answer: answer.answer });
      else if (now.dilemma) {
        const open = now.dilemma.answers.find((each) => each.verdict.ok);
        wish({ kind: 'answer-dilemma', id: now.dilemma.id, answer: open?.answer ?? 0 });
      }
    } else if (now.step === 'planning') {
      for (let started = 0; started < along.starts; started++) {
        const move = now.deck.find(
          (each) => each.verdict.ok && each.targets.some((target) => target.verdict.ok),
        );
        const target = move?.targets.find((each) => each.verdict.ok);
        if (!move || !target) break;
        wish({ kind: 'pick', move: move.move, target: target.target });
      }
      wish({ kind: 'direct', sales: 0.5, offers: 0.3, value: 0.2, cuts: 0 });
      wish({ kind: 'plan-done' });
    } else if (now.step === 'betting') wish({ kind: 'bet', bet: 'rise' });
    else if (now.step === 'playing') wish({ kind: 'skip' });
    else if (now.step === 'accounts') {
      const quarter = now.world?.quarter ?? 0;
      const stage = now.world?.stage ?? 0;
      const due = along.pace[stage];
      wish(
        due !== undefined && quarter >= due && now.mayHandOver
          ? { kind: 'hand-over' }
          : { kind: 'next-quarter' },
      );
    } else break;
  }
  return now;
}
