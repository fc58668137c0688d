/** One core's share of a balance: takes a task, answers it, takes the next. Compiles the level itself. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadLevel } from '../../cli/levels.ts';
import type { PlayableLevel } from '../../kernel/index.ts';
import type { Playbook } from '../../run/index.ts';
import { climb, type Climb, stumble } from './search.ts';
import { answers, quarter, style } from './tasks.ts';

/** What a worker can be asked. */
export type Task =
  | { kind: 'style'; playbook: Playbook; seeds: number[] }
  | { kind: 'answers'; playbook: Playbook; seeds: number[] }
  | { kind: 'quarter'; playbook: Playbook; seeds: number[]; which: number }
  | ({ kind: 'climb' } & Climb)
  | { kind: 'stumble'; seed: number; runs: number };

/** What it answers to each. */
export interface Result {
  style: ReturnType<typeof style>;
  answers: ReturnType<typeof answers>;
  quarter: ReturnType<typeof quarter>;
  climb: ReturnType<typeof climb>;
  stumble: ReturnType<typeof stumble>;
}

function answer(level: PlayableLevel, task: Task): Result[Task['kind']] {
  switch (task.kind) {
    case 'style':
      return style(level, task.playbook, task.seeds);
    case 'answers':
      return answers(level, task.playbook, task.seeds);
    case 'quarter':
      return quarter(level, task.playbook, task.seeds, task.which);
    case 'climb':
      return climb(level, task);
    case 'stumble':
      return stumble(level, task.seed, task.runs);
  }
}

const loading = loadLevel((workerData as { level: string }).level);
if (!loading.ok) throw new Error('the level cannot be read');
const { playable } = loading.level;
parentPort!.on('message', ({ id, task }: { id: number; task: Task }) =>
  // The main thread is no window: it has no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort!.postMessage({ id, result: answer(playable, task) }),
);
