/** The first run: somebody introduces an idea over the plan, words of the trade underlined, and help for a step. */
import { useMemo } from 'preact/hooks';
import type { Idea } from '../../../session/guide.ts';
import type { Snapshot, Step } from '../../../session/snapshot.ts';
import { newReading, termsOf } from '../../model/glossary.ts';
import { guideModel } from '../../model/guide.ts';
import { planModel } from '../../model/plan.ts';
import { accountsModel } from '../../model/accounts.ts';
import { AccountsScreen } from '../accounts.tsx';
import { GlossContext } from '../glossed.tsx';
import { GuideNote } from '../guide.tsx';
import { HelpDialog } from '../help.tsx';
import { PlanScreen } from '../plan.tsx';
import { exampleSnapshot } from './company.ts';
import { fixtureSnapshot, withStoryLevel } from './fixture.ts';
import { OnFloor } from './on-floor.tsx';
import type { Story, StoryProps } from './story.ts';

function note(guide: Idea, base: () => Snapshot, book = false) {
  return function NoteCase({ words, wish }: StoryProps) {
    const own = useMemo(() => withStoryLevel(words), [words]);
    const snapshot = { ...base(), guide };
    const gloss = useMemo(() => ({ terms: termsOf(words), reading: newReading('story') }), [words]);
    return (
      <OnFloor snapshot={snapshot} words={words}>
        <GlossContext.Provider value={gloss}>
          {book ? (
            <AccountsScreen model={accountsModel(snapshot, own)!} words={own} wish={wish} />
          ) : (
            <PlanScreen model={planModel(snapshot, own)!} words={own} wish={wish} />
          )}
          <GuideNote model={guideModel(snapshot, own)} wish={wish} />
        </GlossContext.Provider>
      </OnFloor>
    );
  };
}

function help(step: Step) {
  return function HelpCase({ words }: StoryProps) {
    return <HelpDialog open step={step} words={words} onClose={() => {}} />;
  };
}

export const cases: Story['cases'] = {
  constraint: note({ id: 'constraint', speaker: { station: 3 }, blind: false }, exampleSnapshot),
  freed: note({ id: 'freed', speaker: { function: 'marketing' }, blind: false }, exampleSnapshot),
  table: note({ id: 'table', speaker: { function: 'operations' }, blind: false }, fixtureSnapshot, true),
  board: note({ id: 'board', speaker: { function: 'finance' }, blind: false }, exampleSnapshot),
  'help-planning': help('planning'),
  'help-accounts': help('accounts'),
};
