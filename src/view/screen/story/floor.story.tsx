/** The floor alone: by day, under its sheets, at the three endings. */
import { exampleSnapshot, exampleWorld } from './company.ts';
import { OnFloor } from './on-floor.tsx';
import type { Story, StoryProps } from './story.ts';

function floor(over: Parameters<typeof exampleSnapshot>[0]) {
  return ({ words }: StoryProps) => (
    <OnFloor snapshot={exampleSnapshot(over)} words={words}>
      <main class="vh">
        <h1>Floor</h1>
      </main>
    </OnFloor>
  );
}

export const cases: Story['cases'] = {
  day: floor({}),
  veiled: floor({ watched: [] }),
  night: floor({
    step: 'answering',
    world: exampleWorld({
      fear: 0.7,
      failures: [{ move: 'it.deploy', target: 2, attempt: 0, double: false }],
    }),
  }),
};
