/**
 * The heading of a step: takes the focus when it appears, so that keyboard and screen reader start
 * there. Props: level 1 or 2 (one h1 a screen), id, class, quiet (don't take the focus).
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface HeadingProps {
  children: ComponentChildren;
  level?: 1 | 2;
  id?: string;
  class?: string;
  quiet?: boolean;
  /** A new value takes the focus again (the same screen, a new step). */
  step?: string | number;
}

export function Heading({ children, level = 1, id, class: extra, quiet, step }: HeadingProps) {
  const box = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!quiet) box.current?.focus({ preventScroll: true });
  }, [step, quiet]);
  const As = level === 1 ? 'h1' : 'h2';
  return (
    <As ref={box} id={id} class={extra} tabIndex={-1}>
      {children}
    </As>
  );
}
