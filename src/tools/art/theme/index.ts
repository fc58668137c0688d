/** All themes the art build paints. */
import type { Look } from './look.ts';
import { paper } from './paper.ts';

/** In the order levels may name them. */
export const LOOKS: readonly Look[] = [paper];
