/**
 * The five moods at portrait size: brows, eyes and mouth each have their own shape, so that a mood
 * reads without colour and at forty pixels. Same head as the floor's people (32 units wide).
 */
import { P, li, mix, sh } from '../palette.ts';
import { C, D, E, L } from '../pen.ts';
import { MOODS, type Mood } from '../people/face.ts';

export { MOODS, type Mood };

/** The outline of every head. */
export const HEAD = 'M8.3 13.4c0-5.2 3.2-8.6 7.7-8.6s7.7 3.4 7.7 8.6c0 4.9-3 8.3-7.7 8.3s-7.7-3.4-7.7-8.3z';

/** How a mood carries itself: the head's tilt in degrees and its drop in units, the height of the shoulders (1 = at rest). */
export const CARRIAGE: Record<Mood, { tilt: number; head: number; shoulders: number }> = {
  happy: { tilt: -3.5, head: -0.3, shoulders: 1 },
  ok: { tilt: 0, head: 0, shoulders: 1 },
  worried: { tilt: 3, head: 0.2, shoulders: 1.03 },
  tired: { tilt: 7, head: 1.6, shoulders: 0.92 },
  angry: { tilt: 0, head: 0.5, shoulders: 1.045 },
};

const MOUTH = mix(P.coral, P.ink, 0.5);

/** Cheeks, and eyes wide open; each mood uses them in its own strength and place. */
export const CHEEKS = E(10.9, 17, 1.8, 1.2, P.coral) + E(21.1, 17, 1.8, 1.2, P.coral, 'opacity=".85"');
export const EYES = [13, 19]
  .map((x) => E(x, 14.2, 1.1, 1.5, P.ink) + C(x - 0.35, 13.65, 0.4, P.paper))
  .join('');

const cheeks = (opacity: number): string => `<use href="#c" opacity="${opacity}"/>`;
/** Open eyes, moved a little: the class lets a living portrait look about and blink. */
const eyes = (dx: number, dy: number): string =>
  `<g class="e"><use href="#e"${dx ? ` x="${dx}"` : ''}${dy ? ` y="${dy}"` : ''}/></g>`;

/** What a mood draws on the face, without the mouth (a beard brings its own place for it). */
export function face(mood: Mood, skin: string, hair: string): string {
  const line = (d: string): string => L(d, hair, 0.9);
  switch (mood) {
    case 'happy':
      return (
        cheeks(0.5) +
        line('M11.4 11.4c.8-.9 2-.9 2.8-.2M17.8 11.2c.8-.7 2-.7 2.8.2') +
        L('M11.6 14.9c.5-1.6 2.3-1.6 2.8 0M17.6 14.9c.5-1.6 2.3-1.6 2.8 0', P.ink, 1)
      );
    case 'ok':
      return cheeks(0.34) + line('M11.7 11.9c.7-.5 1.7-.6 2.5-.2M17.8 11.7c.8-.4 1.8-.3 2.5.2') + eyes(0, 0);
    case 'worried':
      return cheeks(0.2) + line('M11 12.5l2.8-1.5M21 12.5l-2.8-1.5') + eyes(0.3, 0.3);
    case 'tired':
      return (
        line('M11.3 12.7c.9 0 1.8-.3 2.5-.8M20.7 12.7c-.9 0-1.8-.3-2.5-.8') +
        L('M11.5 14.4c.6.6 2.4.6 3 0M17.5 14.4c.6.6 2.4.6 3 0', P.ink, 1) +
        L('M11.7 16.1c.8.7 1.8.7 2.5 0M17.8 16.1c.8.7 1.8.7 2.5 0', mix(skin, P.plum, 0.55), 0.65)
      );
    case 'angry':
      return cheeks(0.6) + line('M11 11.4l3.3 1.6M21 11.4l-3.3 1.6') + eyes(0, 0.5);
  }
}

/** The mouth of a mood on bare skin. */
export function mouth(mood: Mood): string {
  const line = (d: string): string => L(d, P.ink, 0.9);
  switch (mood) {
    case 'happy':
      return (
        D('M13.2 17.4c1.7.5 3.9.5 5.6 0 0 2.2-1.2 3.2-2.8 3.2s-2.8-1-2.8-3.2z', MOUTH) +
        D('M13.5 17.6c1.5.4 3.5.4 5 0v.6c-1.4.4-3.6.4-5 0z', P.paper) +
        D('M14.6 19.9c.8-.7 2-.7 2.8 0-.8.7-2 .7-2.8 0z', P.rose)
      );
    case 'ok':
      return line('M14 18.1c1 1 3 1 4 0');
    case 'worried':
      return line('M13.9 19c.7-.9 1.4-.9 2.1 0s1.4.9 2.1 0');
    case 'tired':
      return D('M14.9 18.9c0-1 .6-1.3 1.2-1.3s1.2.3 1.2 1.3-.6 1.2-1.2 1.2-1.2-.2-1.2-1.2z', MOUTH);
    case 'angry':
      return line('M13.8 19.4c1.1-1.3 3.3-1.3 4.4 0');
  }
}

/** The mouth of a mood inside a beard, in a colour that shows on it. */
export function beardMouth(mood: Mood, colour: string): string {
  const line = (d: string): string => L(d, colour, 0.85);
  switch (mood) {
    case 'happy':
      return D(
        'M13.7 18.3c1.5.4 3.1.4 4.6 0 0 1.6-1 2.4-2.3 2.4s-2.3-.8-2.3-2.4z',
        colour === P.ink ? MOUTH : colour,
      );
    case 'ok':
      return line('M14.2 19c1 .8 2.6.8 3.6 0');
    case 'worried':
      return line('M14.2 19.5c.6-.8 1.2-.8 1.8 0s1.2.8 1.8 0');
    case 'tired':
      return line('M14.7 19.5c.9-.3 1.7-.3 2.6 0');
    case 'angry':
      return line('M14.2 19.8c1-1.1 2.6-1.1 3.6 0');
  }
}

/** What hangs in the air beside a mood: worry sweats, anger steams, joy sparkles. Over the hair. */
export function air(mood: Mood): string {
  if (mood === 'worried')
    return (
      D('M26.2 5.8c1.5 2.2 2 3.2 2 4.1a2 2 0 0 1-4 0c0-.9.5-1.9 2-4.1z', P.sky) +
      L('M25.3 9.8c0 .7.3 1.1.8 1.2', P.blue, 0.5)
    );
  if (mood === 'angry') {
    const puff = li(P.coral, 0.2);
    return L('M25.2 5.2l2.6-2M26.2 8l3.2-.7M23.6 3l1.3-2.8', puff, 1.1);
  }
  return '';
}

/** Ears, head, nose, the warm light on its upper left and the shade at its right. */
export function headOf(skin: string, ears: boolean): string {
  const ear =
    C(8.3, 14.9, 1.9, skin) +
    C(23.7, 14.9, 1.9, sh(skin, 0.14)) +
    L('M7.7 14.5c.6.2.7.8.3 1.3M24.3 14.5c-.6.2-.7.8-.3 1.3', sh(skin, 0.26), 0.5);
  return (
    (ears ? ear : '') +
    `<use href="#o" fill="${skin}"/>` +
    '<g clip-path="url(#f)">' +
    D('M24 7c1 9-3 14.5-11 15.2 4 2 12 1 13-6z', sh(skin, 0.2), 'opacity=".55"') +
    D('M8 6h16v5.5c-5-1.6-11-1.6-16 0z', P.ink, 'opacity=".07"') +
    L('M9.4 15c-.2-3 .6-5.8 2.4-7.6', li(skin, 0.6), 0.6, 'opacity=".7"') +
    '</g>' +
    L('M16.3 15.2c.7.7.8 1.3-.2 1.5', sh(skin, 0.26), 0.6)
  );
}
