/** Five moods as faces. Each has eyes, mouth and brows of its own shape, so that colour is never alone. */
import { P, mix } from '../palette.ts';
import { C, D, E, L } from '../pen.ts';

/** The moods people are drawn in. */
export const MOODS = ['happy', 'ok', 'worried', 'tired', 'angry'] as const;
export type Mood = (typeof MOODS)[number];

const ink = P.ink;
const line = (d: string): string => L(d, ink, 1.05);
const cheeks = (opacity: number): string =>
  E(11.2, 16.9, 1.7, 1.15, P.coral, `opacity="${opacity}"`) +
  E(20.8, 16.9, 1.7, 1.15, P.coral, `opacity="${opacity}"`);
const eyes = (drop: number, ry: number): string =>
  E(13, 14.2 + drop, 1.05, ry, ink) +
  E(19, 14.2 + drop, 1.05, ry, ink) +
  C(12.7, 13.7 + drop, 0.36, P.paper) +
  C(18.7, 13.7 + drop, 0.36, P.paper);

/** Lids for a moment: over eyes that are open. */
const lids = (drop: number): string =>
  line(`M11.700 ${14.6 + drop}c.7.7 1.900.7 2.600 0M17.700 ${14.6 + drop}c.7.7 1.900.7 2.600 0`);

/** The face of a mood on a skin tone; `shut` for the moment of a blink. */
export function face(mood: Mood, skin: string, shut = false): string {
  const gaze = (drop: number, ry: number): string => (shut ? lids(drop) : eyes(drop, ry));
  switch (mood) {
    case 'happy':
      return (
        cheeks(0.5) +
        line('M11.600 14.700c.5-1.400 2.200-1.400 2.700 0M17.700 14.700c.5-1.400 2.200-1.400 2.700 0') +
        D('M13.800 17.200h4.400c0 2-1 2.900-2.200 2.900s-2.200-.9-2.200-2.900z', mix(P.coral, P.ink, 0.45)) +
        D('M14.800 19.400c.7-.6 1.700-.6 2.400 0-.6.600-1.800.600-2.400 0z', P.rose)
      );
    case 'ok':
      return cheeks(0.32) + gaze(0, 1.45) + line('M14.300 17.900c.9.900 2.500.900 3.400 0');
    case 'worried':
      return (
        cheeks(0.2) +
        gaze(0.3, 1.3) +
        line('M11.300 12.300l2.400-1M20.700 12.300l-2.400-1') +
        line('M14 18.700c.7-.8 1.300-.8 2 0s1.300.8 2 0') +
        D(
          'M23.800 8.200c1.200 1.800 1.600 2.600 1.600 3.300a1.600 1.600 0 0 1-3.200 0c0-.7.4-1.500 1.600-3.300z',
          P.sky,
        ) +
        L('M23 11.400c0 .5.3.8.7.9', P.blue, 0.4)
      );
    case 'tired':
      return (
        line('M11.500 14.300h2.900M17.600 14.300h2.900') +
        L(
          'M11.700 16c.8.600 1.800.600 2.500 0M17.800 16c.8.600 1.800.600 2.500 0',
          mix(skin, P.plum, 0.55),
          0.8,
        ) +
        E(16, 18.7, 1.1, 0.9, mix(P.coral, P.ink, 0.5))
      );
    case 'angry':
      return (
        cheeks(0.75) +
        gaze(0.4, 1.2) +
        line('M11.200 11.500l2.900 1.300M20.800 11.500l-2.900 1.300') +
        line('M14 19.200c.9-1.100 3.100-1.100 4 0')
      );
  }
}
