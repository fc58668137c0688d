/** The frame of the debrief: its steps as a rail, where one stands, and the way on and back. */
import type { EndingKind, FunctionId } from '../../../kernel/index.ts';
import type { DebriefStep } from '../../../session/looking-back.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { stageName, personName } from '../deeds.ts';

export interface RailStop {
  id: DebriefStep;
  label: string;
  state: 'now' | 'seen' | 'ahead';
  /** "3 of 10: Bets against reality, seen". */
  spoken: string;
}

export interface ShellModel {
  id: DebriefStep;
  title: string;
  /** The question of this step; empty where there is none, as about a word that nobody said. */
  ask: string;
  /** What a trainer asks the room, on the projector. */
  room: string;
  /** "3 of 10". */
  place: string;
  exit: { kind: EndingKind; name: string };
  rail: RailStop[];
  before: { id: DebriefStep; label: string } | null;
  next: { id: DebriefStep; label: string } | null;
}

/** Steps over which the company itself is seen, alive. */
const ON_FLOOR: readonly DebriefStep[] = ['felt', 'happened'];

/** Whether the floor is part of what a debrief shows just now. */
export const showsFloor = ({ step, debriefing }: Snapshot): boolean =>
  step === 'debrief' && ON_FLOOR.includes(debriefing.step);

/** The company in the week that is looked at again, as a snapshot of that week; in other steps as it is now. */
export function lookedBack(snapshot: Snapshot): Snapshot {
  const { past, step, debriefing } = snapshot;
  if (step !== 'debrief' || debriefing.step !== 'happened' || !past) return snapshot;
  const { world, opening, weeks, week, watched, constraint, pool } = past;
  return {
    ...snapshot,
    step: 'playing',
    world,
    opening,
    weeks,
    week,
    watched,
    constraint,
    pool,
    paused: true,
    speed: 1,
  };
}

/** @param steps those that can be shown, in order */
export function shellModel(
  snapshot: Snapshot,
  steps: readonly DebriefStep[],
  words: Words,
): ShellModel | null {
  const ending = snapshot.world?.ending;
  if (!ending) return null;
  const { step, seen } = snapshot.debriefing;
  const at = Math.max(0, steps.indexOf(step));
  const id = steps[at]!;
  const title = (of: DebriefStep): string => words.t(`debrief.step.${of}.title`);
  const way = (of: DebriefStep | undefined) => (of ? { id: of, label: words.t(`debrief.step.${of}`) } : null);
  return {
    id,
    title: title(id),
    ask: id === 'take-away' && snapshot.notes.felt === '' ? '' : words.t(`debrief.step.${id}.ask`),
    room: words.t(`debrief.step.${id}.room`),
    place: words.t('debrief.place', { n: at + 1, of: steps.length }),
    exit: { kind: ending.kind, name: words.t(`ending.${ending.kind}`) },
    rail: steps.map((each, index) => ({
      id: each,
      label: words.t(`debrief.step.${each}`),
      state: index === at ? 'now' : seen.includes(each) ? 'seen' : 'ahead',
      spoken: words.t(seen.includes(each) && index !== at ? 'debrief.place.seen' : 'debrief.place.of', {
        n: index + 1,
        of: steps.length,
        title: words.t(`debrief.step.${each}`),
      }),
    })),
    before: way(steps[at - 1]),
    next: way(steps[at + 1]),
  };
}

/** Who sat where, for a step's head: "Production, led by Joan". */
export const stageLed = (words: Words, stage: number, lead: FunctionId | undefined): string =>
  words.t('debrief.ui.stage', { stage: stageName(words, stage), who: personName(words, lead) });
