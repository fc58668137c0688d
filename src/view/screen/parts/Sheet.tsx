/**
 * A sheet of paper: a place to decide. Rises in as it appears. Props:
 * - place: 'hand' (docked along the bottom, as wide as the screen), 'talk' (bottom, a visit),
 *   'side' (right drawer), 'free' (positioned by the screen's own CSS);
 *   on a phone the first three dock at the bottom;
 * - as: element ('section' | 'main' | 'aside'), labelledBy or label for its landmark's name;
 * - night: dark paper.
 */
import type { ComponentChildren } from 'preact';

export interface SheetProps {
  children: ComponentChildren;
  place?: 'hand' | 'talk' | 'side' | 'free';
  as?: 'section' | 'main' | 'aside' | 'div';
  label?: string;
  labelledBy?: string;
  night?: boolean;
  id?: string;
  class?: string;
}

export function Sheet({
  children,
  place = 'free',
  as: As = 'section',
  label,
  labelledBy,
  night,
  id,
  class: extra,
}: SheetProps) {
  const name = ['sheet', place === 'free' ? '' : `sheet-${place}`, night ? 'night' : '', extra ?? ''];
  return (
    <As id={id} class={name.filter(Boolean).join(' ')} aria-label={label} aria-labelledby={labelledBy}>
      {children}
    </As>
  );
}
