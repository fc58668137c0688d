/** What the files of a run are called: short, plain, the same in every file. */
import type { Snapshot } from '../../../session/snapshot.ts';

export const fileName = (
  { level, seed }: Pick<Snapshot, 'level' | 'seed'>,
  what: string,
  ending: string,
): string => `in-good-hands-${level?.document.id ?? 'run'}-${seed}${what === '' ? '' : `-${what}`}.${ending}`;
