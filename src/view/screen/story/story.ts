/** What a file `<screen>.story.tsx` exports: its cases by name, each a component drawing the screen. */
import type { ComponentType } from 'preact';
import type { Wish } from '../../../session/wish.ts';
import type { Words } from '../../../text/index.ts';

export interface StoryProps {
  words: Words;
  /** Logged, and left as JSON on the root element (data-wish) for scripts to read. */
  wish: (wish: Wish) => void;
  /** Draws the case again: for models kept in a module variable. */
  again: () => void;
}

export interface Story {
  cases: Record<string, ComponentType<StoryProps>>;
}
