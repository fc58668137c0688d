/** The debrief of a run in the right hands, and of one whose tables saw little. */
import { useState } from 'preact/hooks';
import type { Decision, Ending, FunctionId } from '../../../kernel/index.ts';
import type { Wish } from '../../../session/wish.ts';
import { DebriefScreen } from '../debrief/debrief.tsx';
import { WhyRoom } from '../parts/Why.tsx';
import { WEIGHT } from './ending.story.tsx';
import { fixtureSnapshot, fixtureWorld, history, withStoryLevel } from './fixture.ts';
import type { Story, StoryProps } from './story.ts';
import { fixtureWhys } from './why-fixture.ts';

const PLAY: Decision = { kind: 'play' };
const DECISIONS: Decision[] = [
  { kind: 'ambition', purpose: 'growth' },
  { kind: 'seat', stage: 0, table: ['hr', 'representatives', 'operations', 'management'] },
  { kind: 'start', move: 'hr.literacy', target: -1 },
  { kind: 'start', move: 'representatives.consult', target: -1 },
  { kind: 'start', move: 'management.purpose', target: -1 },
  PLAY,
  { kind: 'start', move: 'hr.dialogue', target: -1 },
  { kind: 'bet', bet: 'hold' },
  PLAY,
  { kind: 'seat', stage: 1, table: ['operations', 'it', 'hr', 'finance'] },
  { kind: 'start', move: 'operations.map', target: -1 },
  PLAY,
  { kind: 'start', move: 'operations.redesign', target: 3 },
  { kind: 'start', move: 'it.deploy', target: 4 },
  PLAY,
  { kind: 'failure', index: 0, answer: 'review' },
  { kind: 'dilemma', id: 'board-why-no-cash', answer: 0 },
  { kind: 'start', move: 'operations.redesign', target: 3 },
  { kind: 'direct', sales: 0.5, offers: 0.3, value: 0.2, cuts: 0 },
  PLAY,
  { kind: 'seat', stage: 2, table: ['knowledge', 'operations', 'it', 'marketing'] },
  PLAY,
  { kind: 'failure', index: 0, answer: 'shelve' },
  { kind: 'start', move: 'marketing.study', target: -1 },
  PLAY,
  PLAY,
  PLAY,
  PLAY,
  PLAY,
  PLAY,
];

const CODE = 'igh1-'.padEnd(240, 'q7Zk2mVx9bT4sLw8yRfN');

function debrief(ending: Ending, blind: boolean, over: Parameters<typeof fixtureWorld>[0]) {
  return function DebriefCase({ words, wish }: StoryProps) {
    const own = withStoryLevel(words);
    const BLIND: FunctionId[] = ['it', 'innovation', 'communications', 'training'];
    const told = history(12).map((each) => (blind ? { ...each, table: BLIND } : each));
    const world = fixtureWorld({ quarter: 12, history: told, ending, ...over });
    const snapshot = fixtureSnapshot({
      step: 'debrief',
      world,
      decisions: DECISIONS,
      weight: WEIGHT,
      code: CODE,
      why: fixtureWhys(world),
      debriefing: { step: 'happened', seen: [], look: { quarter: 1, week: 0, veiled: false } },
    });
    // Steps turn and notes are taken, as in the session.
    const [shown, setShown] = useState(snapshot);
    const heard = (asked: Wish): void => {
      const { debriefing, notes } = shown;
      if (asked.kind === 'debrief-step')
        setShown({
          ...shown,
          debriefing: {
            step: asked.step,
            seen: [...new Set([...debriefing.seen, asked.step])],
            look: { ...debriefing.look, ...asked.look },
          },
        });
      else if (asked.kind === 'look-back')
        setShown({ ...shown, debriefing: { ...debriefing, look: { ...debriefing.look, ...asked.look } } });
      else if (asked.kind === 'note') setShown({ ...shown, notes: { ...notes, ...asked.note } });
      else wish(asked);
    };
    return (
      <WhyRoom snapshot={shown} words={own}>
        <DebriefScreen snapshot={shown} words={own} wish={heard} />
      </WhyRoom>
    );
  };
}

export const cases: Story['cases'] = {
  right: debrief({ kind: 'growth', variant: 'growth', nearer: 'growth', value: 9000, finalCut: 0 }, false, {
    inSales: 5,
    inOffers: 3,
  }),
  blind: debrief({ kind: 'layoffs', variant: 'imposed', nearer: 'layoffs', value: 400, finalCut: 6 }, true, {
    imposedCuts: 12,
    answers: { review: 0, shelve: 5, 'push-on': 1, blame: 0 },
    failuresMet: 6,
    causes: { 'it.deploy@3': 1, 'innovation.pilot@4': 1 },
    findings: [{ station: 3, kind: 'flaw', quarter: 4, resolved: false }],
  }),
};
