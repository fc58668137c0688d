/**
 * The screen of each step, over the floor or beside it. Loaded on demand: the title needs none of
 * it. Chooses by the session's step alone; decides nothing.
 */
import { useMemo, useRef } from 'preact/hooks';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Wish } from '../../session/wish.ts';
import type { Words } from '../../text/index.ts';
import { accountsModel } from '../model/accounts.ts';
import { ambitionModel } from '../model/ambition.ts';
import { barModel } from '../model/bar.ts';
import { betModel } from '../model/bet.ts';
import { briefingModel } from '../model/briefing.ts';
import { lookedBack, showsFloor } from '../model/debrief/shell.ts';
import { doorModel } from '../model/door.ts';
import { endingModel } from '../model/ending.ts';
import { floorScreenModel } from '../model/floor-screen.ts';
import { newReading, termsOf } from '../model/glossary.ts';
import { guideModel } from '../model/guide.ts';
import { levelsModel } from '../model/levels.ts';
import { momentModel } from '../model/moments.ts';
import { planModel } from '../model/plan.ts';
import { playingModel } from '../model/playing.ts';
import { tableModel } from '../model/table.ts';
import { AccountsScreen } from './accounts.tsx';
import { AmbitionScreen } from './ambition.tsx';
import { BetScreen } from './bet.tsx';
import { BriefingScreen } from './briefing.tsx';
import { DebriefScreen } from './debrief/debrief.tsx';
import { DoorScreen } from './door.tsx';
import { EndingScreen } from './ending.tsx';
import { FloorScreen, type Boot } from './floor.tsx';
import { GlossContext } from './glossed.tsx';
import { Later } from './later.tsx';
import { GuideNote } from './guide.tsx';
import { LevelsScreen } from './levels.tsx';
import { MomentScreen } from './moment.tsx';
import { Bar } from './parts/Bar.tsx';
import { WhyRoom } from './parts/Why.tsx';
import { PlanScreen } from './plan.tsx';
import { PlayingScreen } from './playing.tsx';
import { useShell } from './shell.tsx';
import { TableScreen } from './table.tsx';
import { wordsOf } from '../model/level-words.ts';

export interface GameScreenProps {
  snapshot: Snapshot;
  words: Words;
  wish: (wish: Wish) => void;
  boot: Boot | null;
}

/** Steps whose screen covers the floor whole. */
const COVERING: readonly Snapshot['step'][] = ['briefing', 'ambition', 'seating', 'debrief'];
/** Steps over which the bar is pinned. */
const BARRED: readonly Snapshot['step'][] = [
  'ambition',
  'seating',
  'answering',
  'planning',
  'betting',
  'playing',
  'accounts',
];

interface Given {
  snapshot: Snapshot;
  words: Words;
  wish: (wish: Wish) => void;
}

const codesScreen = () => import('./class/codes.tsx').then((room) => room.CodesScreen);
const classScreen = () => import('./class/class.tsx').then((room) => room.ClassScreen);

function Step({ snapshot, words, wish }: Given) {
  const common = { words, wish };
  switch (snapshot.step) {
    case 'codes':
      return <Later load={codesScreen} snapshot={snapshot} {...common} />;
    case 'class':
      return <Later load={classScreen} snapshot={snapshot} {...common} />;
    case 'levels':
      return <LevelsScreen model={levelsModel(snapshot, words)} {...common} />;
    case 'briefing':
      return <BriefingScreen model={briefingModel(snapshot, words)!} {...common} />;
    case 'ambition':
      return <AmbitionScreen model={ambitionModel(snapshot, words)!} wish={wish} />;
    case 'seating':
      return <TableScreen model={tableModel(snapshot, words)} {...common} />;
    case 'answering':
      return <DoorScreen model={doorModel(snapshot, words)!} {...common} />;
    case 'planning':
      return <PlanScreen model={planModel(snapshot, words)!} {...common} />;
    case 'betting':
      return <BetScreen model={betModel(snapshot, words)!} {...common} />;
    case 'playing':
      return <PlayingScreen model={playingModel(snapshot, words)!} {...common} />;
    case 'accounts':
      return <AccountsScreen model={accountsModel(snapshot, words)!} {...common} />;
    case 'ending':
      return <EndingScreen model={endingModel(snapshot, words)!} {...common} />;
    case 'debrief':
      return <DebriefScreen snapshot={snapshot} {...common} />;
    default:
      return null;
  }
}

export function GameScreen({ snapshot, words, wish, boot }: GameScreenProps) {
  const shell = useShell();
  // A quarter waits while somebody asks why.
  const halted = useRef(false);
  const { step, level } = snapshot;
  const told = useMemo(() => (level ? wordsOf(level, words) : words), [level, words]);
  const floor = useMemo(
    () => (level ? floorScreenModel(lookedBack(snapshot), told) : null),
    [snapshot, told],
  );
  const moment = useMemo(() => momentModel(snapshot, told), [snapshot.moment, snapshot.momentsLeft, told]);
  const bar = BARRED.includes(step) ? barModel(snapshot, told) : null;
  // Words of the trade are marked where one first meets them, in each run anew.
  const reading = useRef(newReading(''));
  const run = level ? `${level.document.id}:${snapshot.seed}:${words.locale}` : '';
  if (reading.current.run !== run) reading.current = newReading(run);
  reading.current.at = `${step}:${snapshot.world?.quarter ?? 0}`;
  const gloss = useMemo(() => ({ terms: termsOf(told), reading: reading.current }), [told, run]);
  if (!floor) return <Step snapshot={snapshot} words={told} wish={wish} />;
  // While a moment is shown the floor is bare: the step's own screen waits its turn.
  // What stands over the rooms can be asked why as well as what stands on the screens.
  return (
    <WhyRoom
      snapshot={snapshot}
      words={told}
      onOpen={() => {
        if (step !== 'playing' || snapshot.paused) return;
        halted.current = true;
        wish({ kind: 'pause' });
      }}
      onClose={() => {
        if (halted.current) wish({ kind: 'resume' });
        halted.current = false;
      }}
    >
      <FloorScreen
        model={floor}
        words={told}
        boot={boot}
        calm={shell.settings.calm}
        bare={step === 'ending' || step === 'debrief' || moment !== null}
        covered={COVERING.includes(step) && moment === null && !showsFloor(snapshot)}
        moment={moment?.moment ?? null}
      >
        {moment ? (
          <MomentScreen model={moment} wish={wish} />
        ) : (
          <GlossContext.Provider value={gloss}>
            {bar && <Bar model={bar} onMenu={() => shell.open('menu')} />}
            <Step snapshot={snapshot} words={told} wish={wish} />
            <GuideNote model={guideModel(snapshot, told)} wish={wish} />
          </GlossContext.Provider>
        )}
      </FloorScreen>
    </WhyRoom>
  );
}
