/**
 * Tabs with roving focus (arrow keys, Home, End). Props: tabs [{ id, label, icon?, content? }],
 * current id, onChange(id), label of the list. The panel is the caller's: give it
 * role="tabpanel", id={`${name}-panel`} and aria-labelledby={`${name}-${current}`}, with `name` unique.
 */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface TabsProps {
  name: string;
  label: string;
  tabs: { id: string; label: ComponentChildren }[];
  current: string;
  onChange: (id: string) => void;
  class?: string;
}

export function Tabs({ name, label, tabs, current, onChange, class: extra }: TabsProps) {
  const box = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === current);
    const next = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onChange(tab.id);
    box.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
  };
  return (
    <div ref={box} class={`tabs ${extra ?? ''}`} role="tablist" aria-label={label} onKeyDown={walk}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          class="tab"
          id={`${name}-${tab.id}`}
          data-tab={tab.id}
          aria-selected={tab.id === current}
          aria-controls={`${name}-panel`}
          tabIndex={tab.id === current ? 0 : -1}
          onClick={() => onChange(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
