/** The levels that ship with the game, read from their documents and checked like any other. */
import { readLevel, type Level, type Problem } from '../level/index.ts';

const documents = import.meta.glob<string>('../../levels/*/level.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const words = import.meta.glob<string>('../../levels/*/words.*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Levels in the order in which a newcomer should meet them: the shorter first. */
export function readShelf(): { levels: Level[]; problems: Problem[] } {
  const levels: Level[] = [];
  const problems: Problem[] = [];
  for (const [path, level] of Object.entries(documents)) {
    const folder = path.slice(0, -'level.json'.length);
    const read = readLevel(
      {
        level,
        words: { en: words[`${folder}words.en.json`] ?? '', fr: words[`${folder}words.fr.json`] ?? '' },
      },
      folder.replace(/^(\.\.\/)+/, '').replace(/\/$/, ''),
    );
    if (read.ok) levels.push(read.level);
    else problems.push(...read.problems);
  }
  levels.sort((a, b) => a.document.quarters - b.document.quarters);
  return { levels, problems };
}
