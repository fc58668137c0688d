/**
 * Attention as wooden pegs; half a unit is half a peg. Props:
 * - units (0, .5, 1 ...) and holes (spent or missing units, drawn as empty holes after them);
 * - state: 'plugged' (sun pegs) or 'asked' (a price not yet paid: holes in the slip);
 * - label: what a screen reader says, required ("2½ attention").
 * `PegBoard` is the big wooden board of the plan: left of total.
 */

function row(units: number, empty: boolean) {
  const pegs = [];
  for (let at = 0; at < Math.floor(units + 1e-9); at++)
    pegs.push(<i key={at} class={empty ? 'peg hole' : 'peg'} />);
  if (units - Math.floor(units + 1e-9) > 0.25)
    pegs.push(<i key="half" class={empty ? 'peg hole half' : 'peg half'} />);
  return pegs;
}

export interface PegsProps {
  units: number;
  holes?: number;
  state?: 'plugged' | 'asked';
  label: string;
  class?: string;
}

export function Pegs({ units, holes = 0, state = 'plugged', label, class: extra }: PegsProps) {
  return (
    <span class={`pegs ${state === 'asked' ? 'empty' : ''} ${extra ?? ''}`} role="img" aria-label={label}>
      {row(units, false)}
      {holes > 0 && row(holes, true)}
    </span>
  );
}

export function PegBoard({ left, total, label }: { left: number; total: number; label: string }) {
  const slots = Math.max(Math.ceil(total - 1e-9), Math.ceil(left - 1e-9));
  return (
    <div class="pegboard" role="img" aria-label={label}>
      {Array.from({ length: slots }, (_, at) =>
        left >= at + 1 - 1e-9 ? (
          <i key={at} class="peg" />
        ) : (
          <i key={at} class="peg hole">
            {left > at + 0.25 && <i class="peg half" />}
          </i>
        ),
      )}
    </div>
  );
}
