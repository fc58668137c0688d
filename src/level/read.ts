/**
 * A level's files, as text, become a level, or the list of everything wrong with them. Pure: where
 * the text comes from (a folder, a fetch, a form) is the caller's affair.
 */
import { checksSchema, seedsOf, type ChecksDocument } from './checks.ts';
import { compile, freeze } from './compile.ts';
import { checkDilemmas, ownDilemmas } from './dilemmas.ts';
import { levelSchema, type LevelDocument } from './document.ts';
import { readJson } from './json.ts';
import { tellPath, type Problem } from './problem.ts';
import { checkReferences, idsOf } from './references.ts';
import { readShape } from './shape.ts';
import { checkSoundness } from './soundness.ts';
import { castWords, checkWords, compareWords, wordKeys, type LevelWords, type Locale } from './words.ts';
import { FUNCTIONS, type PlayableLevel } from '../kernel/index.ts';

/** A level, ready to play and to show. Frozen. */
export interface Level {
  document: LevelDocument;
  playable: PlayableLevel;
  /** By key, and `cast.<function>`: what an executive of this company is called. */
  words: Record<Locale, LevelWords>;
  /** What must come out; null where the checks were not read. */
  checks: ChecksDocument | null;
}

/** The texts of a level's files. `null` = the file is not there; `checks` left out = not wanted. */
export interface LevelFiles {
  level: string | null;
  words: Record<Locale, string | null>;
  checks?: string | null;
}

export type LevelReading = { ok: true; level: Level } | { ok: false; problems: Problem[] };

/** What each file of a level is called. */
export const FILE_NAMES = {
  level: 'level.json',
  en: 'words.en.json',
  fr: 'words.fr.json',
  checks: 'checks.json',
} as const;

/**
 * Reads a level.
 * @param where the folder as the author knows it; stands before file names in problems.
 */
export function readLevel(files: LevelFiles, where: string): LevelReading {
  const at = (name: string): string => (where ? `${where.replace(/[\\/]+$/, '')}/${name}` : name);
  const problems: Problem[] = [];
  /** The JSON of a file; undefined when it has none. */
  const open = (text: string | null, file: string): unknown => {
    if (text === null) {
      problems.push({
        file,
        path: '',
        says: 'is missing',
        remedy: 'add the file; the folders in levels/ show how it looks',
      });
      return undefined;
    }
    const json = readJson(text);
    if (json.ok) return json.value;
    problems.push({
      file,
      path: `line ${json.line}, column ${json.column}`,
      says: json.what,
      remedy: json.remedy,
    });
    return undefined;
  };

  const levelFile = at(FILE_NAMES.level);
  const raw = open(files.level, levelFile);
  let document: LevelDocument | null = null;
  if (raw !== undefined) {
    const shape = readShape(levelSchema, raw, levelFile);
    if (shape.ok) {
      document = shape.value;
      const functions = document.functions ?? FUNCTIONS;
      problems.push(...checkDilemmas(document.dilemmas ?? [], functions, levelFile));
    } else problems.push(...shape.problems);
    problems.push(...checkReferences(raw, levelFile));
  }

  const en = { raw: open(files.words.en, at(FILE_NAMES.en)), file: at(FILE_NAMES.en) };
  const fr = { raw: open(files.words.fr, at(FILE_NAMES.fr)), file: at(FILE_NAMES.fr) };
  // Without the level's ids every word of a station would seem unknown.
  if (raw !== undefined) {
    const ids = idsOf(raw);
    const keys = wordKeys(ids.stations, ids.people, ownDilemmas(document?.dilemmas));
    for (const { raw: words, file } of [en, fr])
      if (words !== undefined) problems.push(...checkWords(words, file, keys));
    problems.push(...compareWords({ en, fr }, keys.keys()));
  }

  let checks: ChecksDocument | null = null;
  if (files.checks !== undefined) {
    const file = at(FILE_NAMES.checks);
    const value = open(files.checks, file);
    const shape = value === undefined ? null : readShape(checksSchema, value, file);
    if (shape?.ok) checks = shape.value;
    else if (shape) problems.push(...shape.problems);
    if (checks) problems.push(...checkSeeds(checks, file));
  }

  if (problems.length > 0 || !document) return { ok: false, problems };
  const playable = compile(document);
  problems.push(...checkSoundness(playable, levelFile));
  if (problems.length > 0) return { ok: false, problems };
  const cast = castWords(document.cast);
  const words = { en: { ...(en.raw as LevelWords), ...cast }, fr: { ...(fr.raw as LevelWords), ...cast } };
  return { ok: true, level: freeze({ document, playable, words, checks }) };
}

function checkSeeds(checks: ChecksDocument, file: string): Problem[] {
  return checks.checks.flatMap((check, index) =>
    seedsOf(check.seeds)
      ? []
      : [
          {
            file,
            path: tellPath(['checks', index, 'seeds']),
            says: `"${check.seeds}" names no seeds, or too many`,
            remedy: 'write "1..100"',
          },
        ],
  );
}
