/** The game's own levels, read from their files; a level that cannot be read fails the test at once. */
import { loadLevel } from '../../src/cli/levels.ts';
import type { Level } from '../../src/level/index.ts';

/** A level by id or path. */
export function levelAt(idOrPath: string): Level {
  const loaded = loadLevel(idOrPath);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded));
  return loaded.level;
}
