/**
 * What stays on this device: one run under way, the best endings, which moments and introductions
 * have been seen, and what was noted in debriefs. Nothing leaves it. A decision is kept in the same
 * moment in which it is made (localStorage writes at once), so that a page closed on the next breath
 * loses nothing; a device whose localStorage is full or forbidden keeps it in IndexedDB a moment later.
 */
import { openDB, type IDBPDatabase } from 'idb';

export type Kept = 'save' | 'best' | 'seen' | 'told' | 'notes' | 'set-aside';

const STORE = 'kept';
const nameOf = (key: Kept): string => `in-good-hands.${key}`;
let opened: Promise<IDBPDatabase | null> | null = null;

/** The database, or null where the browser forbids one (private windows, hardened profiles). */
function database(): Promise<IDBPDatabase | null> {
  opened ??= openDB('in-good-hands', 1, { upgrade: (db) => void db.createObjectStore(STORE) }).catch(
    () => null,
  );
  return opened;
}

/** What localStorage holds: a document, the text itself where it is no JSON, null where there is none. */
function near(key: Kept): unknown {
  let text: string | null = null;
  try {
    text = localStorage.getItem(nameOf(key));
    return text === null ? null : JSON.parse(text);
  } catch {
    return text;
  }
}

/** Reads one kept document; null when there is none or nothing can be kept. */
export async function read(key: Kept): Promise<unknown> {
  const here = near(key);
  if (here !== null) return here;
  try {
    return (await (await database())?.get(STORE, key)) ?? null;
  } catch {
    return null;
  }
}

/** Keeps one document; null forgets it. @returns false when this device keeps nothing. */
export async function keep(key: Kept, value: unknown): Promise<boolean> {
  try {
    localStorage.removeItem(nameOf(key));
    if (value !== null) localStorage.setItem(nameOf(key), JSON.stringify(value));
    if (value !== null) return true;
  } catch {
    // Full or forbidden: the database is next.
  }
  try {
    const db = await database();
    if (!db) return false;
    await (value === null ? db.delete(STORE, key) : db.put(STORE, value, key));
    return true;
  } catch {
    return false;
  }
}
