/** A quarter going by: with a bet that closes in, without one, paused. */
import { useEffect, useState } from 'preact/hooks';
import { playingModel } from '../../model/playing.ts';
import { PlayingScreen } from '../playing.tsx';
import { exampleReport, exampleSnapshot, exampleWeeks, exampleWorld } from './company.ts';
import { withStoryLevel } from './fixture.ts';
import { OnFloor } from './on-floor.tsx';
import type { Story, StoryProps } from './story.ts';

function playing(bet: 'rise' | 'hold' | null, from: number, runs: boolean) {
  return function PlayingCase({ words, wish }: StoryProps) {
    const [week, setWeek] = useState(from);
    useEffect(() => {
      if (!runs) return undefined;
      const timer = setInterval(() => setWeek((now) => (now + 1) % 14), 770);
      return () => clearInterval(timer);
    }, []);
    const snapshot = exampleSnapshot({
      step: 'playing',
      opening: exampleWorld({ bet }),
      world: exampleWorld({ quarter: 3, history: [exampleReport(1), exampleReport(2), exampleReport(3)] }),
      weeks: exampleWeeks(),
      week,
      paused: !runs,
    });
    const own = withStoryLevel(words);
    return (
      <OnFloor snapshot={snapshot} words={words}>
        <PlayingScreen model={playingModel(snapshot, own)!} words={own} wish={wish} />
      </OnFloor>
    );
  };
}

export const cases: Story['cases'] = {
  rise: playing('rise', 9, false),
  hold: playing('hold', 6, false),
  none: playing(null, 3, false),
  running: playing('rise', 0, true),
};
