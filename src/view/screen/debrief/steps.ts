/**
 * The steps of the debrief that can be shown, by their id: a component each, told the whole snapshot.
 * The order is the session's; to add a step, name it here, and give it its words (debrief.step.<id>).
 */
import type { ComponentType } from 'preact';
import type { DebriefStep } from '../../../session/looking-back.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Wish } from '../../../session/wish.ts';
import type { Words } from '../../../text/index.ts';
import { BetsStep } from './bets.tsx';
import { ChainStep } from './chain.tsx';
import { FeltStep } from './felt.tsx';
import { HappenedStep } from './happened.tsx';
import { OurFirmStep } from './our-firm.tsx';
import { QuestionsStep } from './questions.tsx';
import { TakeAwayStep } from './take-away.tsx';
import { UnseenStep } from './unseen.tsx';
import { WhatIfStep } from './what-if.tsx';
import { WhyStep } from './why.tsx';

export interface StepProps {
  snapshot: Snapshot;
  words: Words;
  wish: (wish: Wish) => void;
}

/** In the order in which they are shown. */
export const STEPS: readonly { id: DebriefStep; Screen: ComponentType<StepProps> }[] = [
  { id: 'felt', Screen: FeltStep },
  { id: 'happened', Screen: HappenedStep },
  { id: 'bets', Screen: BetsStep },
  { id: 'unseen', Screen: UnseenStep },
  { id: 'why', Screen: WhyStep },
  { id: 'what-if', Screen: WhatIfStep },
  { id: 'chain', Screen: ChainStep },
  { id: 'questions', Screen: QuestionsStep },
  { id: 'our-firm', Screen: OurFirmStep },
  { id: 'take-away', Screen: TakeAwayStep },
];
