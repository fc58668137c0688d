/** What one takes along: the word said at the beginning, the run as a code, and the run again. */
import { takeAwayModel } from '../../model/debrief/take-away.ts';
import { feltAgain } from '../../model/debrief/felt.ts';
import { Later } from '../later.tsx';
import { Button } from '../parts/Button.tsx';
import type { StepProps } from './steps.ts';
import './take-away.css';

const takeAway = () => import('../take-away/take-away.tsx').then((room) => room.TakeAway);

export function TakeAwayStep({ snapshot, words, wish }: StepProps) {
  const model = takeAwayModel(snapshot, words);
  const felt = feltAgain(snapshot, words);
  return (
    <>
      {felt && <p class="felt-again">{felt}</p>}
      <p class="soft">{model.again.intro}</p>
      <div class="again-act">
        <Button kind="go" icon="repeat" onClick={() => wish({ kind: 'again', sameLuck: true })}>
          {model.again.same}
        </Button>
        <Button icon="repeat" onClick={() => wish({ kind: 'again', sameLuck: false })}>
          {model.again.fresh}
        </Button>
      </div>
      <Later load={takeAway} snapshot={snapshot} words={words} wish={wish} />
    </>
  );
}
