/**
 * A button of the house. Props:
 * - kind: 'go' (the one primary action of a step), 'plain', 'bare' (no paper), 'ai' (mint on ink);
 * - round: an icon alone, then `label` is required; icon / iconAfter: lucide names;
 * - why: the reason why it can't be pressed now, in words. The button then stays focusable, is
 *   announced as unavailable, says the reason as its description and shows it as a title;
 * - busy, pressed (toggle), controls/expanded pass through; type defaults to "button".
 */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconName } from './Icon.tsx';

export interface ButtonProps {
  children?: ComponentChildren;
  kind?: 'go' | 'plain' | 'bare' | 'ai';
  round?: boolean;
  label?: string;
  icon?: IconName;
  iconAfter?: IconName;
  why?: string | null;
  pressed?: boolean;
  expanded?: boolean;
  controls?: string;
  describedBy?: string;
  id?: string;
  class?: string;
  type?: 'button' | 'submit';
  autoFocus?: boolean;
  onClick?: (event: MouseEvent) => void;
}

export function Button(props: ButtonProps) {
  const { kind = 'plain', round, label, icon, iconAfter, why, pressed, expanded, children } = props;
  const id = useId();
  const off = why !== undefined && why !== null;
  const name = ['btn', kind === 'plain' ? '' : kind, round ? 'round' : '', props.class ?? '']
    .filter(Boolean)
    .join(' ');
  return (
    <>
      <button
        type={props.type ?? 'button'}
        class={name}
        id={props.id}
        aria-label={label}
        title={off ? why : round ? label : undefined}
        aria-disabled={off ? 'true' : undefined}
        aria-pressed={pressed}
        aria-expanded={expanded}
        aria-controls={props.controls}
        aria-describedby={off ? id : props.describedBy}
        autoFocus={props.autoFocus}
        onClick={(event) => {
          if (off) event.preventDefault();
          else props.onClick?.(event);
        }}
      >
        {icon && <Icon name={icon} />}
        {children}
        {iconAfter && <Icon name={iconAfter} />}
      </button>
      {off && (
        <span class="vh" id={id}>
          {why}
        </span>
      )}
    </>
  );
}
