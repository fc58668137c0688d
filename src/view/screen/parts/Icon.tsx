/**
 * An icon beside a word, or alone with a `label`. Never the only carrier of good or bad.
 * Props: name; label (spoken; without it the icon is hidden from screen readers); class.
 */
import { ICONS, type IconName } from './icons.ts';

export type { IconName };

const inner = new Map<IconName, string>();

function drawing(name: IconName): string {
  let body = inner.get(name);
  if (body === undefined) {
    body = ICONS[name].replace(/^[\s\S]*?<svg[\s\S]*?>/, '').replace(/<\/svg>\s*$/, '');
    inner.set(name, body);
  }
  return body;
}

export function Icon({ name, label, class: extra = '' }: { name: IconName; label?: string; class?: string }) {
  return (
    <svg
      class={`i ${extra}`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-linecap="round"
      stroke-linejoin="round"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' })}
      dangerouslySetInnerHTML={{ __html: drawing(name) }}
    />
  );
}
