/** The level room's door: level files in, playable levels or problems out. Pure, also in browsers. */
export { readLevel, FILE_NAMES, type Level, type LevelFiles, type LevelReading } from './read.ts';
export {
  levelSchema,
  LEVEL_FORMAT,
  THEMES,
  ROOM_KINDS,
  ITEMS,
  VOCABULARIES,
  type LevelDocument,
} from './document.ts';
export {
  checksSchema,
  seedsOf,
  CHECKS_FORMAT,
  FIGURES,
  FIGURE_NAMES,
  MOST_SEEDS,
  type Bound,
  type ChecksDocument,
  type Figure,
  type LevelCheck,
} from './checks.ts';
export { compile } from './compile.ts';
export { visitors } from './dilemmas.ts';
export { readCondition, type Condition } from './conditions.ts';
export { NUMBERS, STEP, TEXTS, TRUTHS } from './condition-names.ts';
export { LOCALES, wordKeys, type LevelWords, type Locale } from './words.ts';
export { nearest, suggest, tellPath, tellProblem, type Problem } from './problem.ts';
export { readJson, type JsonReading } from './json.ts';
export { readShape } from './shape.ts';
