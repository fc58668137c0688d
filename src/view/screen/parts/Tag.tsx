/**
 * A price tag with a hole: what something costs or gives. Props:
 * - kind: 'price' (neutral), 'gain', 'loss'; arrow: 'up' | 'down' draws the direction;
 * - icon: lucide name; children: the words. Direction and good-or-bad are two channels: the arrow
 *   says up or down, the colour and the shape of the tag say good or bad, the words say both.
 * `Tags` lays them in a wrapping row.
 */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export interface TagProps {
  children: ComponentChildren;
  kind?: 'price' | 'gain' | 'loss';
  arrow?: 'up' | 'down';
  icon?: IconName;
  class?: string;
}

export function Tag({ children, kind = 'price', arrow, icon, class: extra }: TagProps) {
  return (
    <span class={`tag ${kind === 'price' ? '' : kind} ${extra ?? ''}`}>
      {arrow && <Icon name={arrow === 'up' ? 'arrow-up' : 'arrow-down'} />}
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

export function Tags({ children, class: extra }: { children: ComponentChildren; class?: string }) {
  return <span class={`tags ${extra ?? ''}`}>{children}</span>;
}
