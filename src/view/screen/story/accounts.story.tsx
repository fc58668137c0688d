/** The book: everything watched, a technical table that sees nothing, the first quarter, the last. */
import type { FunctionId } from '../../../kernel/index.ts';
import { accountsModel } from '../../model/accounts.ts';
import type { WhyMeasure } from '../../model/why.ts';
import { AccountsScreen } from '../accounts.tsx';
import { Bar } from '../parts/Bar.tsx';
import { WhyRoom } from '../parts/Why.tsx';
import { fixtureWhy } from './why-fixture.ts';
import { fixtureSnapshot, fixtureWorld, history, withStoryLevel } from './fixture.ts';
import { BAR } from './parts.story.tsx';
import type { Story, StoryProps } from './story.ts';

function book(
  quarters: number,
  table: FunctionId[] | null,
  over: Parameters<typeof fixtureWorld>[0] = {},
  first?: WhyMeasure,
) {
  return function AccountsCase({ words, wish }: StoryProps) {
    const told = history(quarters).map((each, at) =>
      table && at === quarters - 1 ? { ...each, table } : each,
    );
    const world = fixtureWorld({ quarter: quarters, history: told, ...over, ...(table ? { table } : {}) });
    if (table) world.stations.forEach((each) => (each.known = 0));
    const own = withStoryLevel(words);
    const snapshot = fixtureSnapshot({ world, ...fixtureWhy(world) });
    const model = accountsModel(snapshot, own);
    return (
      <WhyRoom snapshot={snapshot} words={own} {...(first ? { first: { measure: first } } : {})}>
        <div class="story-floor" />
        <Bar model={BAR} onMenu={() => undefined} />
        {model && <AccountsScreen model={model} words={own} wish={wish} />}
      </WhyRoom>
    );
  };
}

const SEEING: FunctionId[] = ['operations', 'it', 'hr', 'finance'];

export const cases: Story['cases'] = {
  orders: book(6, SEEING, {}, 'orders'),
  result: book(6, SEEING, {}, 'result'),
  wait: book(6, SEEING, {}, 'lead-time'),
  veiled: book(4, ['communications', 'training', 'innovation', 'it'], {}, 'trust'),
  watched: book(6, SEEING),
  blind: book(4, ['communications', 'training', 'innovation', 'it'], { patience: 12 }),
  first: book(1, ['hr', 'representatives', 'operations', 'management']),
  last: book(12, ['marketing', 'management', 'operations', 'it'], {
    ending: { kind: 'growth', variant: 'growth', nearer: 'growth', value: 9000, finalCut: 0 },
  }),
};
