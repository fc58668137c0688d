/**
 * Furnished rooms for the pictures around the game: the game's own shells, furniture and people, the
 * people twice as large as on the floor, because here they are seen from far.
 */
import { Resvg } from '@resvg/resvg-js';
import { P, mix } from '../palette.ts';
import { C, G, R } from '../pen.ts';
import type { Mood } from '../people/face.ts';
import { LOOKS } from '../people/looks.ts';
import { person, type Pose } from '../people/person.ts';
import { chair, desk, laptop } from '../room/furniture.ts';
import { shell } from '../room/shell.ts';
import { LOOKS as THEMES } from '../theme/index.ts';
import { shellsOf, wallOf } from '../theme/rooms.ts';
import { hangsOn, tradeOf } from '../../../view/scene/theme.ts';

const png = (svg: string, width: number): string =>
  `data:image/png;base64,${new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render().asPng().toString('base64')}`;

/** Someone in a room: index of the look, where the feet stand, pose and mood. */
export type Someone = [look: number, x: number, y: number, pose: Pose, mood: Mood, flip?: boolean];

/** People of the title are twice as large than on the floor: here they are seen from far. */
const BIG = 1.95;

export const someone = ([look, x, y, pose, mood, flip]: Someone): string => {
  const figure = LOOKS[look];
  return figure
    ? `<g transform="translate(${x} ${y}) scale(${flip ? -BIG : BIG} ${BIG}) translate(-16 -41)">${person(figure, pose, mood)}</g>`
    : '';
};

export const atDesk = (x: number, y: number, look: number, mood: Mood, ai = false, more = ''): string =>
  G(x, y - 4, chair(P.plum), 1.8) +
  someone([look, x, y - 16, 'sit', mood]) +
  G(x, y, desk(52) + G(0, -20, laptop(ai ? P.ai : P.cream)) + more, 1.7);

/** A kind of room and what stands in it, before and behind its people. */
export interface Room {
  kind: string;
  back?: string;
  front: string;
}

/** Gradients the rooms refer to. */
export const ROOM_DEFS =
  '<defs>' +
  `<linearGradient id="outside" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${mix(P.rose, P.plum, 0.25)}"/><stop offset="1" stop-color="${mix(P.sun, P.cream, 0.5)}"/></linearGradient>` +
  `<linearGradient id="roomShade" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="${P.cream}" stop-opacity=".12"/><stop offset=".6" stop-color="${P.cream}" stop-opacity="0"/><stop offset="1" stop-color="${P.ink}" stop-opacity=".14"/></linearGradient>` +
  '</defs>';

/** A room of 384 x 196 units at (x, y), `width` units wide. `key` names its clip and must be unique in a picture. */
export function roomPicture(
  { kind, back = '', front }: Room,
  theme: string,
  key: string,
  x: number,
  y: number,
  width: number,
): string {
  const { skin } = tradeOf(kind);
  const themed = THEMES.find((look) => look.id === theme);
  if (!themed) throw new Error(`no theme "${theme}"`);
  const bare = shellsOf(themed.skins).find((each) => each.id === skin);
  if (!bare) throw new Error(`no room "${kind}"`);
  const [from, to] = wallOf(skin);
  const design = {
    ...bare,
    hangs: hangsOn(kind, null, from, to).map(([f, hx, hy]): [string, number, number] => [f.slice(2), hx, hy]),
  };
  const gloom = kind === 'validate';
  return (
    `<g transform="translate(${x} ${y}) scale(${(width / 384).toFixed(4)})"><clipPath id="${key}"><rect width="384" height="196" rx="3"/></clipPath><g clip-path="url(#${key})">` +
    R(0, 0, 384, 130, 0, 'url(#outside)') +
    `<image width="384" height="196" href="${png(shell(design), 1100)}"/>` +
    [70, 192, 314].map((lx) => C(lx, 56, 84, 'url(#glowSun)', 'opacity=".34"')).join('') +
    back +
    front +
    R(0, 0, 384, 196, 0, gloom ? mix(P.coral, P.ink, 0.4) : P.ink, `opacity="${gloom ? 0.1 : 0.03}"`) +
    R(0, 0, 384, 196, 0, 'url(#roomShade)') +
    '</g></g>'
  );
}
