/**
 * The four ways of working in words: what they are called, what this run did, and what each was held
 * against. Facts alone: what came of it is told elsewhere, and later.
 */
import type { Axis, AxisInstead } from '../../../debrief/index.ts';
import type { Decision, FunctionId, World } from '../../../kernel/index.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { joinNames, personName } from '../deeds.ts';

/** In the order in which they are asked about: a story's order, not one of size. */
export const AXIS_ORDER: readonly Axis[] = ['who-led', 'process', 'failures', 'reinvestment'];

export interface AxisCard {
  axis: Axis;
  name: string;
  /** What this run did, without a word on what came of it. */
  did: string;
}

export const axisName = (axis: Axis, words: Words): string => words.t(`weigh.axis.${axis}`);

const BEFORE_TOOLS = [
  'operations.redesign',
  'representatives.circles',
  'operations.clean',
  'operations.kanban',
  'it.connect',
];
const ON_STEPS = ['it.deploy', 'innovation.pilot'];

/** Whether a decision belongs to a way of working. */
export function belongs(decision: Decision, axis: Axis): boolean {
  switch (axis) {
    case 'who-led':
      return decision.kind === 'seat';
    case 'process':
      return decision.kind === 'start' && [...BEFORE_TOOLS, ...ON_STEPS].includes(decision.move);
    case 'failures':
      return decision.kind === 'failure';
    case 'reinvestment':
      return decision.kind === 'direct';
  }
}

/** Those who led, each once. */
const leads = (tables: readonly (readonly FunctionId[] | null)[]): FunctionId[] => [
  ...new Set(tables.flatMap((table) => (table?.[0] ? [table[0]] : []))),
];

const named = (who: readonly FunctionId[], words: Words): string =>
  joinNames(
    words,
    who.map((each) => personName(words, each)),
  );

function did(axis: Axis, { decisions, world }: Snapshot, words: Words): string {
  const told = world as World;
  switch (axis) {
    case 'who-led': {
      const who = leads(decisions.flatMap((each) => (each.kind === 'seat' ? [each.table] : [])));
      return words.t('weigh.did.who-led', { who: named(who, words), n: who.length });
    }
    case 'process': {
      const count = (moves: readonly string[]): number =>
        decisions.filter((each) => each.kind === 'start' && moves.includes(each.move)).length;
      return words.t('weigh.did.process', { before: count(BEFORE_TOOLS), tools: count(ON_STEPS) });
    }
    case 'failures': {
      const answers = decisions.flatMap((each) => (each.kind === 'failure' ? [each.answer] : []));
      return words.t('weigh.did.failures', {
        n: answers.length,
        review: answers.filter((each) => each === 'review').length,
      });
    }
    case 'reinvestment': {
      const moved = Math.round(told.inSales + told.inOffers + told.inValue);
      const lost = Math.round(told.history.reduce((sum, each) => sum + each.evaporated, 0));
      return words.t('weigh.did.reinvestment', { moved, lost });
    }
  }
}

export const axisCards = (snapshot: Snapshot, words: Words): AxisCard[] =>
  AXIS_ORDER.map((axis) => ({ axis, name: axisName(axis, words), did: did(axis, snapshot, words) }));

/** What a way of working was held against. */
export function insteadText(instead: AxisInstead, words: Words): string {
  if (instead.axis === 'who-led')
    return words.t(`weigh.instead.who-led.${instead.to}`, { who: named(leads(instead.tables), words) });
  return words.t(`weigh.instead.${instead.axis}.${instead.to}`);
}

/** What this run did, on the same footing as {@link insteadText}. */
export const didText = did;
