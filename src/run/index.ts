/** The run room's door: a run as a document, its code, its save, and replaying it. */
export { recordOf, belongsTo, onGrid, RECORD_FORMAT, type Played, type RunRecord } from './record.ts';
export { replay, type Replay } from './replay.ts';
export { encodeRun, decodeRun, LONGEST_CODE, type Decoding } from './code.ts';
export { readCode, type CodeReading, type CodeTrouble, type Held, type TroubleKind } from './read.ts';
export { codeIn } from './spot.ts';
export { findCodes, MOST_TEXT, type Find } from './find.ts';
export {
  openSave,
  writeSave,
  type Opened,
  type SavedStanding,
  type SaveDocument,
  type Standing,
} from './save.ts';
export { SAVE_FORMAT } from './migrations.ts';
export {
  BUILT_IN_NAMES,
  builtIn,
  decisionsAsked,
  playbookSchema,
  playOut,
  playerOf,
  readPlaybook,
  usualPace,
  type Playbook,
  type PlaybookReading,
} from './playbook/index.ts';
export { checkPlaybooks, runChecks, type CheckVerdict, type FigureVerdict, type Limit } from './checks.ts';
