/**
 * A class in hand: what has been handed in so far, read and replayed one by one beside the screens, and
 * what it comes to. Nothing of it is kept on the device, and nothing leaves it.
 */
import { fromCallback } from 'xstate';
import {
  classOf,
  readText,
  type ClassEntry,
  type ClassReport,
  type HandedIn,
  type ReadEvent,
} from '../debrief/index.ts';
import type { Context } from './context.ts';

export interface ClassInHand {
  /** What each text handed in is called: a file's name, or null for what was pasted or scanned. */
  sources: (string | null)[];
  entries: ClassEntry[];
  /** Codes of the text being read: how many are done, of how many; null when none is being read. */
  reading: { done: number; of: number } | null;
  /** The last text held nothing like a code. */
  nothing: boolean;
}

export const emptyClass = (): ClassInHand => ({ sources: [], entries: [], reading: null, nothing: false });

/** Reads what is handed in, one text after the other, in this thread; the app has a worker do it instead. */
export const readClass = fromCallback<HandedIn, Context['shelf']>(({ input, sendBack, receive }) => {
  let alive = true;
  let queue: Promise<void> = Promise.resolve();
  const levels = input.map((each) => each.playable);
  receive((handed) => {
    queue = queue.then(() => (alive ? readText(handed, levels, sendBack, () => alive) : undefined));
  });
  return () => {
    alive = false;
  };
});

/** The class with one more text to be read. */
export function handIn(now: ClassInHand, from: string | null): ClassInHand {
  return {
    ...now,
    sources: [...now.sources, from],
    reading: now.reading ?? { done: 0, of: 0 },
    nothing: false,
  };
}

/** The class with what has just been read. */
export function noteRead(now: ClassInHand, { entries, done, of }: ReadEvent): ClassInHand {
  const over = done >= of;
  return {
    ...now,
    entries: [...now.entries, ...entries],
    reading: over ? null : { done, of },
    nothing: of === 0,
  };
}

const found = new WeakMap<readonly ClassEntry[], ClassReport>();

/** What the class comes to; null before anything was read, and while more is. Found once for each state. */
export function classReport({ entries, reading }: ClassInHand): ClassReport | null {
  if (reading || entries.length === 0) return null;
  let report = found.get(entries);
  if (!report) found.set(entries, (report = classOf(entries)));
  return report;
}
