/**
 * What somebody's advice came to, as small marks: a check for what came true, a cross for what did not, a ring for
 * what was not done. Props: standing (view/model/advice.ts). Shape and colour say the same; words stand beside.
 */
import type { StandingModel } from '../../model/advice.ts';
import { Icon } from './Icon.tsx';

export function Marks({ standing }: { standing: StandingModel }) {
  if (standing.marks.length === 0) return null;
  return (
    <span class="record-marks" title={standing.sentence}>
      <span class="vh">{standing.sentence}</span>
      {standing.marks.map((mark, index) => (
        <span key={index} class={`record-mark record-mark-${mark.kind}`} aria-hidden="true">
          {mark.kind !== 'unheeded' && <Icon name={mark.kind === 'true' ? 'check' : 'x'} />}
        </span>
      ))}
    </span>
  );
}
