/**
 * The game's fixed names as screens, scene and sound may know them: types only, handed on from the kernel, so that
 * what shows the company never reaches for what decides about it.
 */
export type {
  Bet,
  Destination,
  EndingKind,
  FailureAnswer,
  FunctionId,
  LessonKind,
  Measure,
  Purpose,
  StageId,
} from '../../kernel/index.ts';
