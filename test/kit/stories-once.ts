/** Before all browser tests: the story pages are built once, for every file that opens them. */
import { buildStories } from './stories.ts';

export const setup = buildStories;
