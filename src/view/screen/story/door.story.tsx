/** At the door: a first failure, a second with the same as last time, dilemmas by an executive and by somebody from a room. */
import { doorModel } from '../../model/door.ts';
import { DoorScreen } from '../door.tsx';
import { exampleDilemma, exampleFailures, exampleSnapshot, exampleWorld } from './company.ts';
import { withStoryLevel } from './fixture.ts';
import { OnFloor } from './on-floor.tsx';
import type { Story, StoryProps } from './story.ts';

function door(over: Parameters<typeof exampleSnapshot>[0]) {
  return function DoorCase({ words, wish }: StoryProps) {
    const snapshot = exampleSnapshot({ step: 'answering', ...over });
    const own = withStoryLevel(words);
    return (
      <OnFloor snapshot={snapshot} words={words}>
        <DoorScreen model={doorModel(snapshot, own)!} words={own} wish={wish} />
      </OnFloor>
    );
  };
}

const failing = exampleWorld({
  failures: [{ move: 'it.deploy', target: 2, attempt: 0, double: false }],
  failuresMet: 3,
});
export const cases: Story['cases'] = {
  failure: door({ world: failing, failures: exampleFailures() }),
  again: door({
    world: failing,
    failures: exampleFailures().slice(1),
    decisions: [{ kind: 'failure', index: 0, answer: 'review' }],
    refusal: { ok: false, why: 'no-budget-left', needs: 55, has: 20 },
  }),
  dilemma: door({ dilemma: exampleDilemma() }),
  room: door({ dilemma: exampleDilemma({ id: 'talent-offer', speaker: { station: 3 }, quotes: [] }) }),
};
