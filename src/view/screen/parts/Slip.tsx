/**
 * A strip of paper that is an option. Props:
 * - title; children (second line, tags);
 * - state: 'rest' | 'chosen' | 'off'; order: the number on a chosen slip's badge;
 * - why: with 'off', the reason in words, shown and announced; the slip stays focusable;
 * - radio: it is one of several of which exactly one is chosen (wrap them in `Slips`);
 * - onClick, onFocus, ref-less id; describedBy.
 * `Slips` is the group: a radiogroup with arrow keys when `radio`, else a list.
 */
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';

export interface SlipProps {
  title: ComponentChildren;
  children?: ComponentChildren;
  state?: 'rest' | 'chosen' | 'off';
  order?: number;
  why?: string | null;
  radio?: boolean;
  /** Roving focus inside a radiogroup: exactly one slip has it. */
  tabIndex?: number;
  id?: string;
  class?: string;
  describedBy?: string;
  onClick?: () => void;
  onFocus?: () => void;
}

export function Slip(props: SlipProps) {
  const { title, children, state = 'rest', order, why, radio } = props;
  const id = useId();
  const chosen = state === 'chosen';
  const off = state === 'off';
  return (
    <button
      type="button"
      id={props.id}
      class={['slip', chosen ? 'on' : '', off ? 'off' : '', props.class ?? ''].filter(Boolean).join(' ')}
      role={radio ? 'radio' : undefined}
      aria-checked={radio ? chosen : undefined}
      aria-pressed={!radio && chosen ? true : undefined}
      aria-disabled={off ? 'true' : undefined}
      aria-describedby={why ? id : props.describedBy}
      tabIndex={props.tabIndex}
      onFocus={props.onFocus}
      onClick={() => {
        if (!off) props.onClick?.();
      }}
    >
      <span class="slip-title">
        <span>{title}</span>
        {chosen &&
          (order === undefined ? (
            <span class="slip-badge">
              <Icon name="check" />
            </span>
          ) : (
            <span class="slip-badge">{order}</span>
          ))}
      </span>
      {children}
      {why && (
        <span class="slip-why" id={id}>
          <Icon name="lock" /> {why}
        </span>
      )}
    </button>
  );
}

export interface SlipsProps {
  children: ComponentChildren;
  label?: string;
  labelledBy?: string;
  radio?: boolean;
  class?: string;
}

/** Arrow keys walk through the slips; inside a radiogroup they only move the focus: a click, Enter or Space chooses. */
export function Slips({ children, label, labelledBy, radio, class: extra }: SlipsProps) {
  const box = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (!step || !box.current) return;
    const all = [...box.current.querySelectorAll<HTMLElement>('.slip')];
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    all[(at + step + all.length) % all.length]?.focus();
  };
  return (
    <div
      ref={box}
      class={`slips ${extra ?? ''}`}
      role={radio ? 'radiogroup' : 'group'}
      aria-label={label}
      aria-labelledby={labelledBy}
      onKeyDown={walk}
    >
      {children}
    </div>
  );
}
