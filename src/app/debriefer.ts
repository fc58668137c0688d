/** Has the debrief's long work done in a worker, one a job; where no worker starts, here between two breaths. */
import { debrieferBy, hereAndNow, type Hire } from '../session/debriefer.ts';
import type { Answer, Posted } from './debrief-worker.ts';

const inWorker: Hire = (job, ear) => {
  const { level, seed, decisions, task } = job;
  const worker = new Worker(new URL('./debrief-worker.ts', import.meta.url), { type: 'module' });
  let heard = false;
  const gone = (): void => worker.terminate();
  let stop = gone;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    heard = true;
    if (data !== null) {
      ear.news(data);
      return;
    }
    gone();
    ear.over(true);
  });
  worker.addEventListener('error', () => {
    gone();
    // One that never spoke could not be started at all: a browser without module workers, a lost file.
    if (heard) ear.over(false);
    else stop = hereAndNow(job, ear);
  });
  worker.postMessage({ document: level.document, seed, decisions, task } satisfies Posted, []);
  return () => stop();
};

/** The debriefer of the game in a browser. */
export const debriefer = debrieferBy(inWorker);
