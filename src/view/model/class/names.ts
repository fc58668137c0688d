/** What the runs of a class are called: birds, unless somebody asks for the names that came with the codes. */
import type { ClassEntry } from '../../../debrief/index.ts';
import type { Words } from '../../../text/index.ts';

/** Names by place in the list of entries. */
export function namesOf(entries: readonly ClassEntry[], real: boolean, words: Words): string[] {
  const birds = words.t('class.birds').split(', ');
  return entries.map(({ name }, place) => {
    if (real && name !== null) return name;
    const round = Math.floor(place / birds.length);
    return birds[place % birds.length]! + (round > 0 ? `\u00a0${round + 1}` : '');
  });
}

/** Where an entry stands: its line, and its file where there are several. */
export function placeOf(entry: ClassEntry, sources: readonly (string | null)[], words: Words): string {
  const file = sources[entry.source] ?? null;
  return file === null || sources.length === 1
    ? words.t('class.bad.line', { line: entry.line })
    : words.t('class.bad.in', { file, line: entry.line });
}
