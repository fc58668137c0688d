/** Branches of a finished run: tried, named, dropped, and found again after a reload. Each is computed at once. */
import { branchOf, type Branch } from '../debrief/index.ts';
import type { Decision, PlayableLevel } from '../kernel/index.ts';
import type { Context, SavedRun } from './context.ts';
import { no, yes, type Ruling } from './ruling.ts';

/** Letters of a name that are kept. */
const LONGEST_NAME = 60;
/** As many as anybody compares. */
const MOST_BRANCHES = 24;

/** What a device keeps of a branch: the rest can be computed. */
export type SavedBranch = Pick<Branch, 'name' | 'decision' | 'instead'>;

const same = (a: Decision, b: Decision): boolean => JSON.stringify(a) === JSON.stringify(b);

/** One decision made otherwise. One that has been tried already is not tried twice; of too many the oldest goes. */
export function tryOtherwise(context: Context, decision: number, instead: Decision): Ruling {
  const { level, world, seed, decisions, branches } = context;
  if (!level || !world?.ending) return no('unknown-decision');
  if (branches.some((each) => each.decision === decision && same(each.instead, instead))) return yes({});
  const tried = branchOf(level.playable, seed, decisions, decision, instead);
  if (!tried.ok) return tried;
  return yes({ branches: [...branches, tried.branch].slice(-MOST_BRANCHES) });
}

/** A branch gets a name; an empty one takes it away. */
export function nameBranch({ branches }: Context, index: number, name: string): Ruling {
  if (!branches[index]) return no('unknown-decision');
  const kept = Array.from(name.trim().replace(/\s+/g, ' ')).slice(0, LONGEST_NAME).join('') || null;
  return yes({ branches: branches.map((each, at) => (at === index ? { ...each, name: kept } : each)) });
}

export function dropBranch({ branches }: Context, index: number): Ruling {
  return branches[index]
    ? yes({ branches: branches.filter((_, at) => at !== index) })
    : no('unknown-decision');
}

/** Branches as a device keeps them. */
export const keptBranches = (branches: readonly Branch[]): SavedBranch[] =>
  branches.map(({ name, decision, instead }) => ({ name, decision, instead }));

/** Branches of a run taken up again, computed anew; what the rules no longer allow is left out. */
export function savedBranches(level: PlayableLevel, { seed, decisions, branches }: SavedRun): Branch[] {
  return (branches ?? []).flatMap(({ name, decision, instead }) => {
    const found = branchOf(level, seed, decisions, decision, instead);
    return found.ok ? [{ ...found.branch, name }] : [];
  });
}
