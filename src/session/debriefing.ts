/**
 * The debrief's part of the statechart: who works beside it, what it may be asked, and what the session
 * knows after each piece of news. Computes no effect itself.
 */
import type { News, Task } from '../debrief/index.ts';
import type { Context } from './context.ts';
import type { Wish } from './wish.ts';

/** What somebody who looks back may try on a finished run: branches are computed at once. */
export const TRYING = {
  'try-otherwise': [{ guard: 'granted', actions: 'carry' }, { actions: 'refuse' }],
  'name-branch': [{ guard: 'granted', actions: 'carry' }, { actions: 'refuse' }],
  'drop-branch': [{ guard: 'granted', actions: 'carry' }, { actions: 'refuse' }],
} as const;

/** What the debrief's worker is asked, and what is heard of it. */
export const WEIGHING = {
  'weigh-run': { actions: ['order', 'noteOrder'] },
  'weigh-decision': { actions: ['order', 'noteOrder'] },
  'stop-weighing': { actions: ['order', 'noteOrder'] },
  doubt: { actions: ['order', 'noteOrder'] },
  'stop-doubting': { actions: ['order', 'noteOrder'] },
  news: { actions: 'noteNews' },
  'work-failed': { actions: 'noteFailure' },
} as const;

type Effects = Context['effects'];

const withEffects = ({ effects }: Context, change: Partial<Effects>): Pick<Context, 'effects'> => ({
  effects: { ...effects, ...change },
});

/** What is known once something has been asked for or stopped. */
export function ordered(context: Context, wish: Wish): Partial<Context> {
  const { effects } = context;
  switch (wish.kind) {
    case 'weigh-run':
      return effects.state === 'done' ? {} : withEffects(context, { state: 'working', progress: 0 });
    case 'weigh-decision':
      return withEffects(context, { weighing: wish.decision });
    case 'stop-weighing':
      return withEffects(context, {
        state: effects.state === 'working' ? 'stopped' : effects.state,
        weighing: null,
      });
    case 'doubt':
      return context.doubts.state === 'working'
        ? {}
        : { doubts: { state: 'working', progress: 0, rows: [] } };
    case 'stop-doubting':
      return context.doubts.state === 'working' ? { doubts: { ...context.doubts, state: 'stopped' } } : {};
    default:
      return {};
  }
}

/** What is known after a piece of news. */
export function informed(context: Context, news: News): Partial<Context> {
  const { effects } = context;
  if (news.kind === 'decision') {
    if (news.weighed === undefined) return {};
    const { decision, weighed } = news;
    return withEffects(context, {
      single: weighed ? { ...effects.single, [decision]: weighed } : effects.single,
      weighing: effects.weighing === decision ? null : effects.weighing,
    });
  }
  if (news.kind === 'doubts') {
    const rows = [...context.doubts.rows, news.row];
    return { doubts: { state: news.progress < 1 ? 'working' : 'done', progress: news.progress, rows } };
  }
  return withEffects(context, {
    state: news.lucks ? 'done' : 'working',
    progress: news.progress,
    luck: news.luck ?? effects.luck,
    lucks: news.lucks ?? effects.lucks,
  });
}

/** What is known when a piece of work could not be done. */
export function failed(context: Context, task: Task['kind']): Partial<Context> {
  if (task === 'doubts') return { doubts: { ...context.doubts, state: 'failed' } };
  return task === 'decision'
    ? withEffects(context, { weighing: null })
    : withEffects(context, { state: 'failed' });
}
