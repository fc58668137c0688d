/** Moments over the still floor: told by a person, told plainly, one of two, in short. */
import type { Moment } from '../../../session/moments.ts';
import { momentModel } from '../../model/moments.ts';
import { MomentScreen } from '../moment.tsx';
import { exampleSnapshot, exampleWorld } from './company.ts';
import { withStoryLevel } from './fixture.ts';
import { OnFloor } from './on-floor.tsx';
import type { Story, StoryProps } from './story.ts';

const PLAIN: Moment = {
  id: 'story',
  kind: 'ambition',
  variant: 'growth',
  room: null,
  people: 0,
  stays: [],
  goes: [],
  move: null,
  brief: false,
  length: 5200,
};

function shown(moment: Partial<Moment>, momentsLeft = 0) {
  return function MomentCase({ words, wish }: StoryProps) {
    const snapshot = exampleSnapshot({
      step: 'planning',
      world: exampleWorld(),
      moment: { ...PLAIN, ...moment },
      momentsLeft,
    });
    const own = withStoryLevel(words);
    return (
      <OnFloor snapshot={snapshot} words={words} bare>
        <MomentScreen model={momentModel(snapshot, own)!} wish={wish} />
      </OnFloor>
    );
  };
}

export const cases: Story['cases'] = {
  ambition: shown({}),
  cause: shown({ kind: 'cause-found', variant: 'flow', room: 'validate', move: 'it.deploy' }),
  handOver: shown({
    kind: 'hand-over',
    variant: 'some-go',
    room: 'table',
    stays: ['hr', 'operations'],
    goes: ['communications', 'representatives'],
  }),
  board: shown({ kind: 'board', variant: 'imposed', room: 'table', people: 9 }, 1),
  failed: shown({ kind: 'pilot-failed', room: 'design', move: 'innovation.pilot' }),
  deployed: shown({ kind: 'deployed', room: 'quote', move: 'it.deploy' }),
  brief: shown({ kind: 'to-sales', room: 'sales', people: 4, brief: true, length: 1900 }),
};
