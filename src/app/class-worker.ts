/** Replays a class beside the page's own thread: texts come in, entries go out. Brings its own levels. */
import { readText, type HandedIn, type ReadEvent } from '../debrief/index.ts';
import { readShelf } from './shelf.ts';

const levels = readShelf().levels.map((each) => each.playable);
let queue: Promise<void> = Promise.resolve();

onmessage = ({ data }: MessageEvent<HandedIn>) => {
  queue = queue.then(() =>
    readText(
      data,
      levels,
      (event: ReadEvent) => postMessage(event),
      () => true,
    ),
  );
};
