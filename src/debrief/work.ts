/**
 * The debrief's long work as tasks that tell news as they go: the same in a worker, in a test and in a
 * command. Every piece of news is plain data. Knows nothing of where it runs.
 */
import type { Decision, PlayableLevel } from '../kernel/index.ts';
import { doubts } from './doubts.ts';
import { onYourLuck } from './own-luck.ts';
import { overLucks } from './over-lucks.ts';
import type { OnYourLuck, OverLucks, ParameterDoubt, WeighedOver } from './shapes.ts';
import { weighDecision } from './single.ts';

export type Task =
  /** Both readings of the whole run. */
  | { kind: 'effects' }
  /** One decision over other lucks. */
  | { kind: 'decision'; decision: number }
  /** Which conclusions survive, parameter by parameter. */
  | { kind: 'doubts' };

export type News =
  | { kind: 'effects'; progress: number; luck?: OnYourLuck; lucks?: OverLucks }
  | { kind: 'decision'; decision: number; progress: number; weighed?: WeighedOver | null }
  | { kind: 'doubts'; progress: number; row: ParameterDoubt };

/** What part of the work on the effects the first reading is. */
const FIRST = 0.25;

/**
 * Does a task, giving way after every step: null where there is nothing new to tell.
 * @param decisions a whole run's, legal under this level and seed
 */
export function* work(
  level: PlayableLevel,
  seed: number,
  decisions: readonly Decision[],
  task: Task,
): Generator<News | null, void> {
  if (task.kind === 'decision') {
    const { decision } = task;
    const weighing = weighDecision(level, seed, decisions, decision);
    const weighed = yield* told(weighing, (progress) => ({ kind: 'decision', decision, progress }));
    yield { kind: 'decision', decision, progress: 1, weighed };
    return;
  }
  if (task.kind === 'doubts') {
    for (const { progress, row } of doubts(level, seed, decisions))
      yield row && { kind: 'doubts', progress, row };
    return;
  }
  const luck = yield* told(onYourLuck(level, seed, decisions), (progress) => ({
    kind: 'effects',
    progress: FIRST * progress,
  }));
  yield { kind: 'effects', progress: FIRST, luck };
  const lucks = yield* told(overLucks(level, seed, decisions), (progress) => ({
    kind: 'effects',
    progress: FIRST + (1 - FIRST) * progress,
  }));
  yield { kind: 'effects', progress: 1, lucks };
}

/** As often as progress is told of one piece of work. */
const TIMES = 12;

/** Turns the progress of some work into news; what it returns is passed on. */
function* told<T>(steps: Generator<number, T>, tell: (progress: number) => News): Generator<News | null, T> {
  let times = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    const now = Math.floor(step.value * TIMES);
    yield now > times ? tell(step.value) : null;
    times = now;
  }
}

/** The whole of some work at once. */
export function atOnce<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
