/** What a person has to be told once, outside any run: what could not be read or kept, and what to do. */
import { signal } from '@preact/signals';
import type { Values, WordKey } from '../text/index.ts';

export interface Notice {
  key: WordKey;
  values?: Values;
}

export const notices = signal<Notice[]>([]);

export function notify(key: WordKey, values?: Values): void {
  notices.value = [...notices.value, values ? { key, values } : { key }];
}

export function dismiss(index: number): void {
  notices.value = notices.value.filter((_, at) => at !== index);
}
