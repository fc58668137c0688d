/** All themes the art build paints. */
import { claims } from './claims.ts';
import { light } from './light.ts';
import type { Look } from './look.ts';
import { paper } from './paper.ts';
import { publicTheme } from './public.ts';
import { winter } from './winter.ts';

/** In the order levels may name them. */
export const LOOKS: readonly Look[] = [paper, light, claims, publicTheme, winter];
