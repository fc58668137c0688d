/** The class is read by a worker, so that the screen stays alive; where none can be had, by the page itself. */
import { fromCallback } from 'xstate';
import { readText, type HandedIn, type ReadEvent } from '../debrief/index.ts';
import type { Context } from '../session/context.ts';

export const readClassInWorker = fromCallback<HandedIn, Context['shelf']>(({ input, sendBack, receive }) => {
  let alive = true;
  let worker: Worker | null = new Worker(new URL('./class-worker.ts', import.meta.url), { type: 'module' });
  const waiting: HandedIn[] = [];
  const here = (handed: HandedIn): void =>
    void readText(
      handed,
      input.map((each) => each.playable),
      sendBack,
      () => alive,
    );
  worker.addEventListener('message', ({ data }: MessageEvent<ReadEvent>) => {
    if (data.done >= data.of) waiting.shift();
    sendBack(data);
  });
  worker.addEventListener('error', () => {
    worker?.terminate();
    worker = null;
    for (const handed of waiting.splice(0)) here(handed);
  });
  receive((handed) => {
    if (!worker) return here(handed);
    waiting.push(handed);
    worker.postMessage(handed, []);
  });
  return () => {
    alive = false;
    worker?.terminate();
  };
});
