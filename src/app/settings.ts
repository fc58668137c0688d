/** A person's own settings: kept in localStorage, laid on the root element, never part of a run. */
import { signal, effect } from '@preact/signals';
import { LOCALES, type Locale } from '../text/index.ts';
import type { Settings } from '../view/model/settings.ts';
import { VOLUMES } from '../view/model/volumes.ts';

const KEY = 'in-good-hands.settings';
const SIZES = [1, 1.15, 1.3, 1.5];
const SHOWINGS = ['full', 'short', 'none'] as const;

function ownLocale(asked: string | null): Locale {
  const wanted = [asked, ...navigator.languages].map((each) => each?.slice(0, 2));
  return wanted.find((each): each is Locale => (LOCALES as readonly string[]).includes(each ?? '')) ?? 'en';
}

/** Reads what is kept; anything unreadable falls back to what the device prefers. */
function kept(): Partial<Settings> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof found === 'object' && found !== null ? found : {};
  } catch {
    return {};
  }
}

const share = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : otherwise;

function first(): Settings {
  const stored = kept();
  const asked = new URLSearchParams(location.search).get('lang');
  const prefers = (query: string): boolean => matchMedia(query).matches;
  return {
    locale: asked ? ownLocale(asked) : ownLocale(stored.locale ?? null),
    textSize: SIZES.includes(stored.textSize ?? 0) ? stored.textSize! : 1,
    calm: typeof stored.calm === 'boolean' ? stored.calm : prefers('(prefers-reduced-motion: reduce)'),
    contrast: typeof stored.contrast === 'boolean' ? stored.contrast : prefers('(prefers-contrast: more)'),
    keys: stored.keys !== false,
    bed: share(stored.bed, VOLUMES.bed),
    effects: share(stored.effects, VOLUMES.effects),
    silent: stored.silent === true,
    guide: stored.guide !== false,
    moments: SHOWINGS.find((each) => each === stored.moments) ?? 'full',
  };
}

export const settings = signal<Settings>(first());

/** Changes some settings and keeps them; a device that keeps nothing still plays. */
export function set(change: Partial<Settings>): void {
  settings.value = { ...settings.value, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(settings.value));
  } catch {
    // Storage may be full or forbidden: the setting holds until the page closes.
  }
}

effect(() => {
  const { locale, textSize, calm, contrast } = settings.value;
  const root = document.documentElement;
  root.lang = locale;
  root.toggleAttribute('data-calm', calm);
  root.toggleAttribute('data-contrast', contrast);
  root.style.fontSize = textSize === 1 ? '' : `${textSize * 100}%`;
});
