/**
 * Whoever does the debrief's long work beside the session: takes orders, tells news, stops when told.
 * Where the work is done (here between two breaths, or in a worker) is the caller's choice.
 */
import { fromCallback } from 'xstate';
import { work, type News, type Task } from '../debrief/index.ts';
import type { Decision } from '../kernel/index.ts';
import type { Level } from '../level/index.ts';
import type { Context } from './context.ts';

/** A finished run and what is to be found out about it. */
export interface Job {
  level: Level;
  seed: number;
  decisions: readonly Decision[];
  task: Task;
}

/** Hears of the work: news as it goes; `over` once, with whether it came to its end. */
export interface Ear {
  news: (news: News) => void;
  over: (whole: boolean) => void;
}

/** Does a job. @returns stops it */
export type Hire = (job: Job, ear: Ear) => () => void;

/** What the session tells a debriefer. */
export type Order =
  | { type: 'weigh-run' }
  | { type: 'weigh-decision'; decision: number }
  | { type: 'stop-weighing' }
  | { type: 'doubt' }
  | { type: 'stop-doubting' };

/** What a debriefer tells the session. */
export type Report = { type: 'news'; news: News } | { type: 'work-failed'; task: Task['kind'] };

/** Milliseconds of work between two breaths. */
const BREATH = 8;

/** Works in this very thread, a few milliseconds at a time. */
export const hereAndNow: Hire = ({ level, seed, decisions, task }, ear) => {
  let stopped = false;
  void (async () => {
    try {
      let since = -Infinity;
      for (const news of work(level.playable, seed, decisions, task)) {
        if (performance.now() - since >= BREATH) {
          await new Promise((go) => setTimeout(go, 0));
          if (stopped) return;
          since = performance.now();
        }
        if (news) ear.news(news);
      }
      ear.over(true);
    } catch {
      ear.over(false);
    }
  })();
  return () => {
    stopped = true;
  };
};

/** A debriefer by whom it hires. Weighs the run at once where that has not been done. */
export const debrieferBy = (hire: Hire) =>
  fromCallback<Order, Context>(({ input, sendBack, receive }) => {
    const { level, seed, decisions } = input;
    if (!level || !input.world?.ending) return;
    const under = new Map<string, { kind: Task['kind']; stop: () => void }>();
    const start = (task: Task): void => {
      const name = task.kind === 'decision' ? `decision ${task.decision}` : task.kind;
      if (under.has(name)) return;
      const stop = hire(
        { level, seed, decisions, task },
        {
          news: (news) => under.has(name) && sendBack({ type: 'news', news } satisfies Report),
          over: (whole) => {
            const known = under.delete(name);
            if (known && !whole) sendBack({ type: 'work-failed', task: task.kind } satisfies Report);
          },
        },
      );
      under.set(name, { kind: task.kind, stop });
    };
    const stopAll = (which: (kind: Task['kind']) => boolean): void => {
      for (const [name, { kind, stop }] of under) {
        if (!which(kind)) continue;
        stop();
        under.delete(name);
      }
    };
    receive((order) => {
      if (order.type === 'weigh-run') start({ kind: 'effects' });
      else if (order.type === 'weigh-decision') start({ kind: 'decision', decision: order.decision });
      else if (order.type === 'doubt') start({ kind: 'doubts' });
      else if (order.type === 'stop-doubting') stopAll((kind) => kind === 'doubts');
      else stopAll((kind) => kind !== 'doubts');
    });
    if (input.effects.state !== 'done') start({ kind: 'effects' });
    return () => stopAll(() => true);
  });
