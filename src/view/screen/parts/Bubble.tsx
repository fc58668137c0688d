/**
 * What somebody says, on a small paper bubble. Props: tail 'down' (speaker below) or 'left'
 * (speaker at the left); who: spoken before the words for screen readers. At most two a screen.
 */
import type { ComponentChildren } from 'preact';

export interface BubbleProps {
  children: ComponentChildren;
  tail?: 'down' | 'left';
  who?: string;
  class?: string;
}

export function Bubble({ children, tail = 'down', who, class: extra }: BubbleProps) {
  return (
    <p class={`say say-${tail} ${extra ?? ''}`}>
      {who && <span class="vh">{who}: </span>}
      {children}
    </p>
  );
}
