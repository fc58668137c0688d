/** Which act plays which moment: one for each kind, so that none can be forgotten. */
import type { MomentKind } from '../../model/floor.ts';
import { ambition } from './ambition.ts';
import { suspended } from './court.ts';
import { cuts } from './cuts.ts';
import { endingGrowth } from './ending-growth.ts';
import { endingLayoffs } from './ending-layoffs.ts';
import { endingReprieve } from './ending-reprieve.ts';
import { freedTo } from './freed.ts';
import { deployed, pilotFailed } from './machine.ts';
import { causeFound, redesigned } from './repair.ts';
import type { Script } from './setting.ts';
import { board, handOver, seated } from './table.ts';
import { wing } from './wing.ts';

/** An act for every kind of moment. */
export const SCRIPTS: Record<MomentKind, Script> = {
  ambition,
  seated,
  'hand-over': handOver,
  deployed,
  'pilot-failed': pilotFailed,
  'cause-found': causeFound,
  redesigned,
  'to-sales': freedTo('sales'),
  'to-offers': freedTo('offers'),
  'to-service': freedTo('value'),
  suspended,
  board,
  cuts,
  wing,
  'ending-growth': endingGrowth,
  'ending-layoffs': endingLayoffs,
  'ending-reprieve': endingReprieve,
};
