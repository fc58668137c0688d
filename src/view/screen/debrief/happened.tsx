/** The run on one line of time. */
import { debriefModel } from '../../model/debrief/debrief.ts';
import { Figures } from '../chart.tsx';
import type { StepProps } from './steps.ts';
import { QuarterPanel, Timeline } from './timeline.tsx';
import './happened.css';

export function HappenedStep({ snapshot, words, wish }: StepProps) {
  const model = debriefModel(snapshot, words)!;
  const at = snapshot.debriefing.look.quarter - 1;
  const open = (quarter: number): void =>
    wish({ kind: 'look-back', look: { quarter: quarter + 1, week: 0 } });
  const quarter = model.quarters[at] ?? model.quarters[0];
  return (
    <>
      <div class="debrief-time">
        <Timeline model={model} words={words} at={at} onOpen={open} />
        {quarter && <QuarterPanel quarter={quarter} words={words} />}
      </div>
      <Figures summary={model.table.summary} heads={model.table.heads} rows={model.table.rows} />
    </>
  );
}
