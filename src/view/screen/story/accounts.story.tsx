/** The book: everything watched, a technical table that sees nothing, the first quarter, the last. */
import type { FunctionId } from '../../../kernel/index.ts';
import { accountsModel } from '../../model/accounts.ts';
import { AccountsScreen } from '../accounts.tsx';
import { Bar } from '../parts/Bar.tsx';
import { fixtureSnapshot, fixtureWorld, history, withStoryLevel } from './fixture.ts';
import { BAR } from './parts.story.tsx';
import type { Story, StoryProps } from './story.ts';

function book(quarters: number, table: FunctionId[] | null, over: Parameters<typeof fixtureWorld>[0] = {}) {
  return function AccountsCase({ words, wish }: StoryProps) {
    const told = history(quarters).map((each, at) =>
      table && at === quarters - 1 ? { ...each, table } : each,
    );
    const world = fixtureWorld({ quarter: quarters, history: told, ...over, ...(table ? { table } : {}) });
    if (table) world.stations.forEach((each) => (each.known = 0));
    const own = withStoryLevel(words);
    const model = accountsModel(fixtureSnapshot({ world }), own);
    return (
      <>
        <div class="story-floor" />
        <Bar model={BAR} onMenu={() => undefined} />
        {model && <AccountsScreen model={model} words={own} wish={wish} />}
      </>
    );
  };
}

export const cases: Story['cases'] = {
  watched: book(6, ['operations', 'it', 'hr', 'finance']),
  blind: book(4, ['communications', 'training', 'innovation', 'it'], { patience: 12 }),
  first: book(1, ['hr', 'representatives', 'operations', 'management']),
  last: book(12, ['marketing', 'management', 'operations', 'it'], {
    ending: { kind: 'growth', variant: 'growth', nearer: 'growth', value: 9000, finalCut: 0 },
  }),
};
