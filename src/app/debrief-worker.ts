/**
 * The debrief's long work in a thread of its own. Gets a job as plain data, makes its own playable level
 * of the document, and posts the news; whoever has had enough ends the worker. Decides nothing.
 */
import { work, type News, type Task } from '../debrief/index.ts';
import type { Decision } from '../kernel/index.ts';
import { compile, type LevelDocument } from '../level/index.ts';

/** A job as it crosses: all of it plain data. */
export interface Posted {
  document: LevelDocument;
  seed: number;
  decisions: readonly Decision[];
  task: Task;
}

/** What comes back: news, and once at the end null. */
export type Answer = News | null;

addEventListener('message', ({ data }: MessageEvent<Posted>) => {
  const answer = (each: Answer): void => postMessage(each);
  for (const news of work(compile(data.document), data.seed, data.decisions, data.task))
    if (news) answer(news);
  answer(null);
});
