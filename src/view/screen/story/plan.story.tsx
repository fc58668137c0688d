/** The plan: an open hand, a full plan, nobody watching, a refusal, a crowded desk. */
import { planModel } from '../../model/plan.ts';
import { PlanScreen } from '../plan.tsx';
import { exampleDeck, exampleSnapshot, exampleWorld } from './company.ts';
import { withStoryLevel } from './fixture.ts';
import { OnFloor, useDesk } from './on-floor.tsx';
import type { Story, StoryProps } from './story.ts';

function plan(over: Parameters<typeof exampleSnapshot>[0] = {}) {
  return function PlanCase({ words, wish: log }: StoryProps) {
    const [snapshot, wish] = useDesk(exampleSnapshot(over), log);
    const own = withStoryLevel(words);
    return (
      <OnFloor snapshot={snapshot} words={words}>
        <PlanScreen model={planModel(snapshot, own)!} words={own} wish={wish} />
      </OnFloor>
    );
  };
}

const quiet = { pool: 0 };
const starts = [
  { move: 'operations.clean', target: 3, double: false },
  { move: 'hr.dialogue', target: -1, double: false },
];
export const cases: Story['cases'] = {
  open: plan(quiet),
  chosen: plan({
    ...quiet,
    desk: { ...exampleSnapshot().desk!, starts, cut: 2, canUndo: true },
    deck: exampleDeck({ 'operations.clean': [3], 'hr.dialogue': [-1] }),
    cutPreview: {
      jobs: 2,
      share: 2 / 120,
      severance: 20,
      trust: -0.03,
      norm: 15,
      patience: 50,
      fair: 0.5,
      rooms: [0.2, 0.2, 0.3, 0.1, 1.1, 0.1],
    },
    planned: exampleWorld({ attention: 2.6, budget: 92, starts: 1 }),
  }),
  freed: plan({ world: exampleWorld({ inSales: 2.2, inValue: 1 }) }),
  veiled: plan({ watched: [] }),
  refused: plan({ ...quiet, refusal: { ok: false, why: 'no-attention-left', needs: 2.1, has: 1.2 } }),
};
