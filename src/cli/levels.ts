/**
 * Levels from disk, for commands: an id in levels/, a folder wherever it lies, or its level.json.
 * The only file that knows where level files live; it decides nothing about their contents.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FILE_NAMES, nearest, readJson, readLevel, type Level, type Problem } from '../level/index.ts';

/** The game's own levels. */
export const LEVELS_FOLDER = fileURLToPath(new URL('../../levels/', import.meta.url));

export type Loading =
  | { ok: true; level: Level; folder: string }
  | { ok: false; kind: 'unknown'; message: string }
  | { ok: false; kind: 'broken'; problems: Problem[]; folder: string };

/** Folders directly under levels/, by the id their level.json gives them; by folder name where it gives none. */
function ownLevels(): Map<string, string> {
  const found = new Map<string, string>();
  if (!existsSync(LEVELS_FOLDER)) return found;
  for (const entry of readdirSync(LEVELS_FOLDER, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const folder = join(LEVELS_FOLDER, entry.name);
    const json = readJson(readText(join(folder, FILE_NAMES.level)) ?? '');
    const id = json.ok ? (json.value as { id?: unknown } | null)?.id : undefined;
    found.set(typeof id === 'string' ? id : entry.name, folder);
  }
  return found;
}

/** Ids of the game's own levels, sorted. */
export function knownLevels(): string[] {
  return [...ownLevels().keys()].sort();
}

/**
 * Loads a level.
 * @param asked an id, a folder, or a level.json.
 * @param checks whether checks.json is wanted too: then it must be there and without problems.
 */
export function loadLevel(asked: string, { checks = false }: { checks?: boolean } = {}): Loading {
  const folder = folderOf(asked);
  if (folder === null) {
    const known = knownLevels();
    const near = nearest(asked, known);
    const hint = near
      ? `did you mean "${near}"?`
      : `known levels: ${known.join(', ')}; or give the path of a level's folder`;
    return { ok: false, kind: 'unknown', message: `no level "${asked}"; ${hint}` };
  }
  const reading = readLevel(
    {
      level: readText(join(folder, FILE_NAMES.level)),
      words: { en: readText(join(folder, FILE_NAMES.en)), fr: readText(join(folder, FILE_NAMES.fr)) },
      ...(checks ? { checks: readText(join(folder, FILE_NAMES.checks)) } : {}),
    },
    tellFolder(folder),
  );
  return reading.ok
    ? { ok: true, level: reading.level, folder }
    : { ok: false, kind: 'broken', problems: reading.problems, folder };
}

/** The game's own level with this id; null when there is none or its files are broken. */
export function levelById(id: string): Level | null {
  const folder = ownLevels().get(id);
  const loading = folder ? loadLevel(folder) : null;
  return loading?.ok ? loading.level : null;
}

function folderOf(asked: string): string | null {
  if (!asked || asked.includes('\0')) return null;
  const own = ownLevels().get(asked);
  if (own) return own;
  try {
    if (!existsSync(asked)) return null;
    if (statSync(asked).isDirectory()) return asked;
    return basename(asked) === FILE_NAMES.level ? dirname(asked) : null;
  } catch {
    return null;
  }
}

/** The folder as its author typed or would type it. */
export function tellFolder(folder: string): string {
  const here = relative(process.cwd(), folder);
  return (here === '' ? '.' : here.startsWith('..') ? folder : here).replaceAll('\\', '/');
}

/** A file's text; null when it isn't there or can't be read. */
export function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
