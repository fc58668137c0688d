/** All cores at work on one level's tasks, with a bar that says how far they are. Knows nothing of what they ask. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Result, Task } from './worker.ts';

/** A pool of workers on one level. */
export interface Pool {
  ask<K extends Task['kind']>(task: Extract<Task, { kind: K }>): Promise<Result[K]>;
  close(): Promise<void>;
}

/** Opens a worker a core. `progress` hears of every task that is done. */
export function openPool(level: string, progress: (done: number, all: number) => void): Pool {
  const waiting: { id: number; task: Task }[] = [];
  const asked = new Map<number, { done: (result: never) => void; failed: (why: Error) => void }>();
  let next = 0;
  let done = 0;
  const idle: Worker[] = [];
  const give = (): void => {
    // A worker thread is no window: it has no origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    while (idle.length > 0 && waiting.length > 0) idle.pop()!.postMessage(waiting.shift());
  };
  const workers = Array.from({ length: availableParallelism() }, () => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: { level },
      // The loader is opened by the worker itself.
      execArgv: [],
    });
    worker.on('message', ({ id, result }: { id: number; result: never }) => {
      idle.push(worker);
      asked.get(id)!.done(result);
      asked.delete(id);
      progress((done += 1), next);
      give();
    });
    worker.on('error', (why) => {
      for (const { failed } of asked.values()) failed(why);
    });
    idle.push(worker);
    return worker;
  });
  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        const id = next++;
        asked.set(id, { done: resolve, failed: reject });
        waiting.push({ id, task });
        give();
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
