/** The three exits, and the sheet that weighs: done, still weighing. */
import type { Ending } from '../../../kernel/index.ts';
import type { Weight } from '../../../session/snapshot.ts';
import { endingModel } from '../../model/ending.ts';
import { EndingScreen } from '../ending.tsx';
import { fixtureSnapshot, fixtureWorld, history, withStoryLevel } from './fixture.ts';
import type { Story, StoryProps } from './story.ts';

const other = (fall: number): number[] => {
  let sum = 0;
  return history(12).map((each, at) => (sum += at < 3 ? each.result : each.result - fall * (at - 2)));
};

export const WEIGHT: Weight = {
  decision: 9,
  quarter: 4,
  was: { kind: 'failure', index: 0, answer: 'review' },
  instead: { kind: 'failure', index: 0, answer: 'shelve' },
  effect: 3240,
  otherLine: other(34),
  otherEnding: 'layoffs',
};

const TABLE: Weight = {
  decision: 2,
  quarter: 3,
  was: { kind: 'seat', stage: 1, table: ['it', 'innovation', 'communications', 'training'] },
  instead: { kind: 'seat', stage: 1, table: ['it', 'operations', 'communications', 'training'] },
  effect: -2890,
  otherLine: other(-28),
  otherEnding: 'reprieve',
};

function end(ending: Ending, over: Parameters<typeof fixtureWorld>[0], weight: Weight | null) {
  return function EndingCase({ words, wish }: StoryProps) {
    const own = withStoryLevel(words);
    const world = fixtureWorld({ quarter: 12, history: history(12), ending, ...over });
    if (ending.kind === 'layoffs')
      world.stations.forEach((each, at) => (each.staff *= at === 2 ? 0.7 : 0.86));
    const model = endingModel(fixtureSnapshot({ step: 'ending', world, weight }), own);
    return (
      <>
        <div class="story-floor" />
        {model && <EndingScreen model={model} words={own} wish={wish} />}
      </>
    );
  };
}

const GROWTH: Ending = { kind: 'growth', variant: 'growth', nearer: 'growth', value: 9000, finalCut: 0 };
const LAYOFFS: Ending = { kind: 'layoffs', variant: 'imposed', nearer: 'layoffs', value: 500, finalCut: 6 };

export const cases: Story['cases'] = {
  growth: end(GROWTH, { inSales: 5, inOffers: 3, inValue: 2 }, WEIGHT),
  layoffs: end(
    LAYOFFS,
    { imposedCuts: 12, answers: { review: 1, shelve: 4, 'push-on': 1, blame: 0 }, failuresMet: 6 },
    TABLE,
  ),
  reprieve: end(
    { kind: 'reprieve', variant: 'reprieve', nearer: 'layoffs', value: 4000, finalCut: 0 },
    { fear: 0.55 },
    null,
  ),
};
