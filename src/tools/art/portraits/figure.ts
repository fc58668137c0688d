/**
 * An executive in the house: the very parts of their portrait, seated as a bust or on their feet with a
 * roll of papers under the arm, so that whoever sits upstairs is who speaks at the door. Origin: the middle
 * of the seat's edge or of the foot line. Never a head or a coat of its own.
 */
import type { FunctionId } from '../../../kernel/world/names.ts';
import { P, li, sh } from '../palette.ts';
import { C, D, G, L, R, turn } from '../pen.ts';
import { executive } from './executive.ts';
import type { Mood } from './face.ts';
import { bustAlone, headAlone, type Parts } from './sheet.ts';
import { EXECUTIVES } from './who.ts';

/** How an executive is on their feet. */
export type Gait = 'stand' | 'walkA' | 'walkB';

/** A bust whose lower edge, which a table hides, lies on y = 0. */
export const seated = (parts: Parts, mood: Mood, name: string): string =>
  G(-16, -36.5, bustAlone(parts, mood, `${name}-${mood}`));

/** Where both feet are, `[hip, foot, height]` each, the far one first. */
const LEGS: Record<Gait, [number, number, number][]> = {
  stand: [
    [18.4, 18.7, 37.6],
    [13.6, 13.3, 37.6],
  ],
  walkA: [
    [18.2, 21.4, 36.9],
    [13.8, 11.4, 37.4],
  ],
  walkB: [
    [17.6, 16.6, 37.6],
    [14.4, 15.6, 36.4],
  ],
};

/** The papers they take along: a roll with a sun-coloured ribbon. */
const ROLL = turn(
  -24,
  R(4.5, 26.6, 21, 4.6, 2.2, P.paper) +
    R(4.5, 29.2, 21, 2, 1, sh(P.paper, 0.14)) +
    C(25, 28.9, 2.3, sh(P.paper, 0.2)) +
    L('M25 28a.9.9 0 1 0 .9 1', P.steel, 0.5) +
    R(13.4, 26.4, 2, 5, 0.4, P.sun),
  16,
  29,
);

/** An executive standing or walking, 42 units high, feet on y = 0. */
export function onFeet(id: FunctionId, gait: Gait): string {
  const who = EXECUTIVES[id];
  const parts = executive(id);
  const name = `${id}-${gait}`;
  const [behind, head] = headAlone(parts, 'ok', name);
  const sleeve = who.top === P.pine ? P.cream : who.top;
  const legs = LEGS[gait]
    .map(
      ([hip, foot, y]) =>
        L(`M${hip} 31L${foot} ${y}`, who.legs, 4) +
        D(`M${foot - 2} ${y + 0.6}h4.2c1 0 1.6.8 1.6 1.8h-5.8z`, P.ink),
    )
    .join('');
  // The bust's clothes, narrowed to a body and cut at the hip.
  const body =
    `<clipPath id="${name}-hip"><path d="M2 18h28v13.4c0 1.7-1.2 2.6-2.6 2.6H4.6C3.2 34 2 33.1 2 31.4z"/></clipPath>` +
    `<g clip-path="url(#${name}-hip)"><g transform="translate(5.6 4.6) scale(.65 .81)" fill="none" stroke-linecap="round">${parts.dress}</g></g>`;
  const swing = gait === 'walkA' ? -1.4 : gait === 'walkB' ? 0.6 : 0;
  const arms =
    L(`M10.4 25L${8.6 + swing * 0.4} 30.2`, sh(sleeve, 0.1), 3.7) +
    C(9.6 + swing * 0.4, 31.6, 1.75, who.skin);
  const far = L(`M21.6 25L23 28.4`, sh(sleeve, 0.24), 3.7);
  return G(
    -16,
    -39,
    legs +
      far +
      behind +
      body +
      ROLL +
      C(22.6, 27, 1.75, who.skin) +
      arms +
      L('M10 26.4c.2-.6.4-1 .7-1.3', li(sleeve, 0.3), 0.7) +
      head,
  );
}
