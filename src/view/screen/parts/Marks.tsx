/**
 * What somebody's advice came to, as small marks: a check for what came true, a cross for what did not, a ring for
 * what was not done. Props: marks (view/model/advice.ts), label: the same in words. Shape and colour say the same.
 */
import type { MarkModel } from '../../model/advice.ts';
import { Icon } from './Icon.tsx';

export function Marks({ marks, label }: { marks: MarkModel[]; label: string }) {
  if (marks.length === 0) return null;
  return (
    <span class="record-marks" title={label}>
      <span class="vh">{label}</span>
      {marks.map((mark, index) => (
        <span key={index} class={`record-mark record-mark-${mark.kind}`} aria-hidden="true">
          {mark.kind !== 'unheeded' && <Icon name={mark.kind === 'true' ? 'check' : 'x'} />}
        </span>
      ))}
    </span>
  );
}
