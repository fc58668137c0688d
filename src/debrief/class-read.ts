/** A class is read: every code in a text found, replayed and checked, in breaths, so that nobody waits for a still screen. */
import type { PlayableLevel } from '../kernel/index.ts';
import { findCodes } from '../run/index.ts';
import { classEntry, type ClassEntry } from './class-run.ts';

/** A text is handed in: which it is, counting from 0. */
export type HandedIn = { type: 'read'; text: string; source: number };
/** Some codes of it have been read; `of` stays the same until the text is done. */
export type ReadEvent = { type: 'class-read'; entries: ClassEntry[]; done: number; of: number };

/** As many codes as are replayed between two breaths. */
const AT_ONCE = 6;

/** Reads one text, in breaths. @param alive whether anybody still waits for it */
export async function readText(
  { text, source }: Pick<HandedIn, 'text' | 'source'>,
  levels: readonly PlayableLevel[],
  tell: (event: ReadEvent) => void,
  alive: () => boolean,
): Promise<void> {
  const finds = findCodes(text);
  const of = finds.length;
  if (of === 0) tell({ type: 'class-read', entries: [], done: 0, of });
  for (let done = 0; done < of; done += AT_ONCE) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (!alive()) return;
    const entries = finds.slice(done, done + AT_ONCE).map((find) => classEntry(find, source, levels));
    tell({ type: 'class-read', entries, done: done + entries.length, of });
  }
}
