/** Levels, briefing and ambition from the game's own level files, read as the game reads them. */
import { useEffect, useState } from 'preact/hooks';
import training from '../../../../levels/training/level.json';
import trainingEn from '../../../../levels/training/words.en.json';
import trainingFr from '../../../../levels/training/words.fr.json';
import onboarding from '../../../../levels/onboarding/level.json';
import onboardingEn from '../../../../levels/onboarding/words.en.json';
import onboardingFr from '../../../../levels/onboarding/words.fr.json';
import type { LevelCard, Snapshot } from '../../../session/snapshot.ts';
import { ambitionModel } from '../../model/ambition.ts';
import { briefingModel } from '../../model/briefing.ts';
import { levelsModel } from '../../model/levels.ts';
import { AmbitionScreen } from '../ambition.tsx';
import { BriefingScreen } from '../briefing.tsx';
import { LevelsScreen } from '../levels.tsx';
import { Shell } from '../shell.tsx';
import type { Story, StoryProps } from './story.ts';

const card = (document: unknown, en: unknown, fr: unknown, best: LevelCard['best']): LevelCard =>
  ({
    id: (document as { id: string }).id,
    level: { document, words: { en, fr } },
    best,
    par: { grew: 7, of: 10, value: 9040 },
  }) as LevelCard;

const CARDS = [
  card(training, trainingEn, trainingFr, null),
  card(onboarding, onboardingEn, onboardingFr, {
    ending: 'growth',
    value: 5120,
    runs: 3,
    daily: { date: '2026-11-25', ending: 'reprieve', value: 2950 },
  }),
];

const snapshot = (level: LevelCard | null, levels = CARDS): Snapshot =>
  ({
    levels,
    level: level?.level ?? null,
    seed: 0,
    today: { date: '2026-11-25', level: 'onboarding', seed: 4711 },
  }) as unknown as Snapshot;

function Frame({ words, wish, draw }: StoryProps & { draw: () => preact.JSX.Element | null }) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return (
    <Shell
      words={words}
      settings={{ locale: words.locale, textSize: 1, calm: false, contrast: false }}
      onSettings={() => {}}
      wish={wish}
      step="briefing"
    >
      {ready && draw()}
    </Shell>
  );
}

export const cases: Story['cases'] = {
  levels: (props) => (
    <Frame
      {...props}
      draw={() => <LevelsScreen model={levelsModel(snapshot(null), props.words)} {...props} />}
    />
  ),
  'levels-first': (props) => (
    <Frame
      {...props}
      draw={() => (
        <LevelsScreen
          model={levelsModel(
            snapshot(
              null,
              CARDS.map((each) => ({ ...each, best: null })),
            ),
            props.words,
          )}
          {...props}
        />
      )}
    />
  ),
  briefing: (props) => (
    <Frame
      {...props}
      draw={() => <BriefingScreen model={briefingModel(snapshot(CARDS[0]!), props.words)!} {...props} />}
    />
  ),
  'briefing-onboarding': (props) => (
    <Frame
      {...props}
      draw={() => <BriefingScreen model={briefingModel(snapshot(CARDS[1]!), props.words)!} {...props} />}
    />
  ),
  ambition: (props) => (
    <Frame
      {...props}
      draw={() => <AmbitionScreen model={ambitionModel(snapshot(CARDS[0]!), props.words)!} {...props} />}
    />
  ),
};
