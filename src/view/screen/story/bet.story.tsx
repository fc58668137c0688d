/** The bet, with and without a refusal. */
import { betModel } from '../../model/bet.ts';
import { BetScreen } from '../bet.tsx';
import { exampleSnapshot } from './company.ts';
import { withStoryLevel } from './fixture.ts';
import { OnFloor } from './on-floor.tsx';
import type { Story, StoryProps } from './story.ts';

function bet(over: Parameters<typeof exampleSnapshot>[0]) {
  return function BetCase({ words, wish }: StoryProps) {
    const snapshot = exampleSnapshot({ step: 'betting', ...over });
    const own = withStoryLevel(words);
    return (
      <OnFloor snapshot={snapshot} words={words}>
        <BetScreen model={betModel(snapshot, own)!} words={own} wish={wish} />
      </OnFloor>
    );
  };
}

export const cases: Story['cases'] = {
  tickets: bet({}),
  refused: bet({ refusal: { ok: false, why: 'bet-already' } }),
};
