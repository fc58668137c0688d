/** The debrief's computed steps: why it ended like this, what if, and the open book. */
import type { ComponentType } from 'preact';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import type { Wish } from '../../../session/wish.ts';
import { OpenBook } from '../debrief/open-book.tsx';
import { WhatIfStep } from '../debrief/what-if.tsx';
import { WhyStep } from '../debrief/why.tsx';
import { workedOut } from './effects-fixture.ts';
import { fixtureSnapshot, fixtureWorld, history, withStoryLevel } from './fixture.ts';
import type { Story, StoryProps } from './story.ts';
import { fixtureWhys } from './why-fixture.ts';

type Step = ComponentType<{ snapshot: Snapshot; words: Words; wish: (wish: Wish) => void }>;

function step(Screen: Step, over: Partial<Snapshot> = {}) {
  return function StepCase({ words, wish }: StoryProps) {
    const world = fixtureWorld({
      quarter: 12,
      history: history(12),
      ending: { kind: 'growth', variant: 'growth', nearer: 'growth', value: 9000, finalCut: 0 },
      inSales: 5,
      inOffers: 3,
    });
    const snapshot = fixtureSnapshot({ world, why: fixtureWhys(world), ...workedOut(world), ...over });
    return (
      <main class="night story-night">
        <Screen snapshot={snapshot} words={withStoryLevel(words)} wish={wish} />
      </main>
    );
  };
}

export const cases: Story['cases'] = {
  why: step(WhyStep),
  weighing: step(WhyStep, {
    effects: { state: 'working', progress: 0.4, luck: null, lucks: null, single: {}, weighing: null },
  }),
  'what-if': step(WhatIfStep),
  'open-book': step(OpenBook),
};
