/** Work a session has done beside its steps: which decision weighed most, and what careful hands reach. Each stops when nobody waits for it. */
import { fromCallback, fromPromise } from 'xstate';
import { weigh } from '../debrief/index.ts';
import { readClass } from './class.ts';
import type { Context } from './context.ts';
import { debrieferBy, hereAndNow } from './debriefer.ts';
import { findPars, type Par } from './par.ts';
import type { Weight } from './snapshot.ts';

/** The par of one level has been worked out. */
export type ParEvent = { type: 'par'; level: string; par: Par };

export const actors = {
  /** The debrief's long work; the game has it done in a worker. */
  debriefer: debrieferBy(hereAndNow),
  readClass,
  weigh: fromPromise<Weight | null, Context>(({ input, signal }) =>
    input.level ? weigh(input.level.playable, input.seed, input.decisions, signal) : Promise.resolve(null),
  ),
  /** What is not known yet: of every level on the shelf, or of the one just played. */
  pars: fromCallback<ParEvent, Context>(({ input, sendBack }) =>
    findPars(
      (input.level ? [input.level] : input.shelf).filter((each) => !input.par[each.document.id]),
      (level, par) => sendBack({ type: 'par', level, par }),
    ),
  ),
};
