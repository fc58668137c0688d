/**
 * Less and more, 44 px targets, no typing. Props:
 * - value, min, max, step (1); stride: how far a tap goes, to the next multiple of it (one step); show: the value as words; label: what is being set;
 * - lessLabel / moreLabel: what the two buttons are called ("Fewer for sales");
 * - onChange(next) is called with a value inside min..max. Arrow keys, Home and End work on the group.
 */
import { Icon } from './Icon.tsx';

export interface StepperProps {
  value: number;
  min: number;
  max: number;
  step?: number;
  stride?: number;
  show: string;
  label: string;
  lessLabel: string;
  moreLabel: string;
  onChange: (next: number) => void;
}

export function Stepper({
  value,
  min,
  max,
  step = 1,
  stride = step,
  show,
  label,
  lessLabel,
  moreLabel,
  onChange,
}: StepperProps) {
  const to = (next: number) => {
    const held = Math.min(max, Math.max(min, next));
    if (held !== value) onChange(held);
  };
  const keys = (event: KeyboardEvent) => {
    const next = {
      ArrowUp: value + step,
      ArrowRight: value + step,
      ArrowDown: value - step,
      ArrowLeft: value - step,
      Home: min,
      End: max,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    to(next);
  };
  return (
    <span class="step" role="group" aria-label={label} onKeyDown={keys}>
      <button
        type="button"
        aria-label={lessLabel}
        aria-disabled={value <= min ? 'true' : undefined}
        onClick={() => to(Math.ceil(value / stride) * stride - stride)}
      >
        <Icon name="minus" />
      </button>
      <output class="step-value" aria-live="polite">
        {show}
      </output>
      <button
        type="button"
        aria-label={moreLabel}
        aria-disabled={value >= max ? 'true' : undefined}
        onClick={() => to(Math.floor(value / stride) * stride + stride)}
      >
        <Icon name="plus" />
      </button>
    </span>
  );
}
