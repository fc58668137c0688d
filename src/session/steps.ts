/** The screen a state of the statechart stands for. */
import type { Step } from './snapshot.ts';

/** @param flow the value of the statechart's region `flow`: a name, or one nested name. */
export function stepOf(flow: unknown): Step {
  if (typeof flow === 'string') return (flow === 'resuming' ? 'title' : flow) as Step;
  const inner = Object.values(flow as Record<string, string>)[0];
  return (inner === 'opening' ? 'answering' : inner) as Step;
}
