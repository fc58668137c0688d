/** What stays on this device: one run under way and the best endings. Nothing leaves it. */
import { openDB, type IDBPDatabase } from 'idb';

const STORE = 'kept';
let opened: Promise<IDBPDatabase | null> | null = null;

/** The database, or null where the browser forbids one (private windows, hardened profiles). */
function database(): Promise<IDBPDatabase | null> {
  opened ??= openDB('in-good-hands', 1, { upgrade: (db) => void db.createObjectStore(STORE) }).catch(
    () => null,
  );
  return opened;
}

/** Reads one kept document; null when there is none or nothing can be kept. */
export async function read(key: 'save' | 'best' | 'set-aside'): Promise<unknown> {
  try {
    return (await (await database())?.get(STORE, key)) ?? null;
  } catch {
    return null;
  }
}

/** Keeps one document. @returns false when this device keeps nothing. */
export async function keep(key: 'save' | 'best' | 'set-aside', value: unknown): Promise<boolean> {
  try {
    const db = await database();
    if (!db) return false;
    await (value === null ? db.delete(STORE, key) : db.put(STORE, value, key));
    return true;
  } catch {
    return false;
  }
}
