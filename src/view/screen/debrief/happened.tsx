/**
 * What happened: the run on one line of time beside the living floor. Whichever week one looks at, by
 * slider, by dragging or by opening a mark, the floor shows that week, in the open or as it was seen then.
 */
import { useContext, useEffect, useRef } from 'preact/hooks';
import { happenedModel } from '../../model/debrief/happened.ts';
import { Figures } from '../chart.tsx';
import { FloorContext, useCover } from '../floor-context.ts';
import { Button } from '../parts/Button.tsx';
import { useNarrow } from '../use-narrow.ts';
import { QuarterSheet } from './quarter-sheet.tsx';
import type { StepProps } from './steps.ts';
import { Timeline } from './timeline.tsx';
import { pickFor } from './what-if.tsx';
import './happened.css';

export function HappenedStep({ snapshot, words, wish }: StepProps) {
  const left = useRef<HTMLDivElement>(null);
  const right = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  const floor = useContext(FloorContext);
  useCover(left, narrow ? 'bottom' : 'left');
  useCover(right, 'bottom', !narrow);
  useEffect(() => floor.focus(null), [floor]);
  const model = happenedModel(snapshot, words);
  const quarter = (
    <QuarterSheet
      model={model}
      words={words}
      onLook={(place) => look(place)}
      onTurn={(turn) => wish({ kind: 'note', note: { turn } })}
      onOtherwise={(decision) => {
        pickFor(snapshot, decision);
        wish({ kind: 'debrief-step', step: 'what-if' });
      }}
    />
  );
  const veil = (
    <Button
      icon={model.look.veiled ? 'eye-off' : 'eye'}
      class="past-veil"
      pressed={model.look.veiled}
      onClick={() => wish({ kind: 'look-back', look: { veiled: !model.look.veiled } })}
    >
      {words.t('debrief.look.veiled')}
    </Button>
  );
  const look = (place: { quarter: number; week: number }): void => wish({ kind: 'look-back', look: place });
  return (
    <div class="past">
      <div class="past-time night" ref={left}>
        <Timeline
          model={model}
          words={words}
          narrow={narrow}
          also={narrow ? veil : undefined}
          onLook={look}
        />
        {narrow && quarter}
        <Figures summary={model.table.summary} heads={model.table.heads} rows={model.table.rows} />
      </div>
      {!narrow && <div class="past-floor">{veil}</div>}
      {!narrow && (
        <div class="past-quarter" ref={right}>
          {quarter}
        </div>
      )}
    </div>
  );
}
