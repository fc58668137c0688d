/**
 * A person in a box of 32 x 42 units, feet on y = 40, light from the upper left: a body for each pose and a head for
 * each mood, so that the scene can put any head on any body, turn it and let it blink. Head 45 % of the height, so that
 * face and hair carry at thirty pixels.
 */
import { HAIR, P, SKIN, li, mix, sh } from '../palette.ts';
import { C, D, E, G, L, R, turn } from '../pen.ts';
import { arms, limb } from './arms.ts';
import { face, type Mood } from './face.ts';
import { hairBack, hairFront } from './hair.ts';
import type { Look } from './looks.ts';

/** Poses on the floor. Those that sit end at the desk's edge; `leaveA/B` carry a box. */
export const POSES = [
  'stand',
  'walkA',
  'walkB',
  'sit',
  'phone',
  'read',
  'stamp',
  'carry',
  'parcel',
  'coffee',
  'scroll',
  'crossed',
  'open',
  'talk',
  'point',
  'draw',
  'clip',
  'magnify',
  'hammerA',
  'hammerB',
  'wave',
  'despair',
  'leaveA',
  'leaveB',
] as const;
export type Pose = (typeof POSES)[number];
/** Poses behind a desk: no legs. */
const SEATED: readonly Pose[] = ['sit', 'phone', 'read', 'stamp'];

/** Where a head meets its body: the point it turns about, in the box. */
export const NECK = { x: 16, y: 21 } as const;
/** What a head does besides its mood: looks ahead, to the side, down at its work, or blinks. */
export type Glance = 'front' | 'aside' | 'down' | 'blink';

let counter = 0;

function legs(look: Look, pose: Pose): string {
  const leg = (x1: number, x2: number, y2 = 37.6): string =>
    limb(x1, 31, x2, y2, 4, look.legs) +
    D(`M${x2 - 2} ${y2 + 0.6}h4.200c1 0 1.600.8 1.600 1.800h-5.800z`, P.ink);
  if (SEATED.includes(pose)) return '';
  if (pose === 'walkA') return leg(18.2, 21.4, 36.9) + leg(13.8, 11.4, 37.4);
  if (pose === 'leaveA') return leg(18.2, 20.4, 37.2) + leg(13.8, 12.2, 37.5);
  if (pose === 'walkB' || pose === 'leaveB') return leg(17.6, 16.6, 37.6) + leg(14.4, 15.6, 36.4);
  return leg(13.6, 13.3) + leg(18.4, 18.7);
}

function torso(look: Look): string {
  const s = look.shirt;
  const wears = (w: NonNullable<Look['wear']>[number]): boolean => look.wear?.includes(w) ?? false;
  const shape =
    'M11 23.200c1.400-1.600 8.600-1.600 10 0 1.600 1.700 2.100 5.600 2.100 8.600 0 1.600-1 2.200-2.300 2.200h-9.600c-1.300 0-2.300-.6-2.300-2.200 0-3 .5-6.900 2.100-8.600z';
  const shaded =
    'M18.600 22.200c1 .1 1.900.5 2.400 1 1.600 1.700 2.100 5.600 2.100 8.600 0 1.600-1 2.200-2.300 2.200h-2.400c1.400-3.400 1.500-8.600.2-11.800z';
  let out = D(shape, s);
  if (wears('stripes')) out += L('M10 25.600h12M9.400 28.200h13.200M9.100 30.800h13.800', li(s, 0.62), 1.1);
  if (wears('vest'))
    out += D(
      'M10.600 23.700c.8-.7 1.800-1 2.600-1.200l2.200 11.500h-4.200c-1.300 0-2.300-.6-2.300-2.200 0-3 .3-6.400 1.700-8.100zM21.400 23.700c-.8-.7-1.800-1-2.600-1.200l-2.200 11.500h4.200c1.300 0 2.300-.6 2.300-2.200 0-3-.3-6.400-1.700-8.100z',
      look.cloth ? P.clay : P.pine,
    );
  out +=
    D(shaded, sh(s, 0.2), `opacity="${wears('vest') ? 0.4 : 0.75}"`) +
    L('M10 27c.3-1.600.8-2.900 1.500-3.600', li(s, 0.5), 1);
  if (wears('apron'))
    out +=
      D('M12.600 25.400h6.800l1.200 8.600h-9.200z', P.cream) +
      L('M12.800 25.400l.9-2.800M19.200 25.400l-.9-2.800', P.cream, 0.9) +
      R(14, 28.6, 4, 2.6, 0.5, sh(P.cream, 0.14));
  out += D('M13.600 22.200l2.400 2.600 2.400-2.600z', wears('tie') ? P.paper : li(s, 0.6));
  if (wears('jacket'))
    out +=
      D('M13.400 22.200l2.600 4 2.600-4 .8.200-2 9.600h-2.800l-2-9.600z', P.cream) +
      L('M13 22.400l-1.200 3 1.400 1 1.600 6.600M19 22.400l1.200 3-1.400 1-1.600 6.600', sh(s, 0.3), 0.6);
  if (wears('tie')) out += D('M15.200 23.600h1.600l.7 5.600-1.500 1.500-1.500-1.500z', P.coral);
  if (wears('bow'))
    out += D('M13.400 22.600l2.600 1.500 2.600-1.500v3.100l-2.600-1.400-2.600 1.400z', P.coral);
  if (wears('lanyard'))
    out += L('M13.800 22.400l2.200 5 2.200-5', P.teal, 0.8) + R(14.6, 27.2, 2.8, 3.4, 0.6, P.paper);
  if (wears('pearls'))
    out += [13.2, 14.5, 16, 17.5, 18.8]
      .map((x, i) => C(x, [23.3, 24.3, 24.7, 24.3, 23.3][i] ?? 24, 0.75, P.paper))
      .join('');
  return out;
}

/** A head as SVG in the 32 x 42 box, before any tilt. */
export function head(look: Look, mood: Mood, glance: Glance = 'front'): string {
  const clip = `h${counter++}`;
  const [dx, dy] = glance === 'aside' ? [2, 0] : glance === 'down' ? [0, 1.7] : [0, 0];
  const turned = (part: string, k = 1): string => (dx || dy ? G(dx * k, dy * k, part) : part);
  const skin0 = SKIN[look.skin];
  const tone = HAIR[look.tone];
  const skin = mood === 'angry' ? mix(skin0, P.coral, 0.28) : skin0;
  const wears = (w: NonNullable<Look['wear']>[number]): boolean => look.wear?.includes(w) ?? false;
  const shape =
    'M8.300 13.400c0-5.200 3.200-8.600 7.700-8.600s7.700 3.400 7.700 8.600c0 4.900-3 8.300-7.700 8.300s-7.700-3.400-7.700-8.300z';
  const ears =
    look.hair === 'scarf' ? '' : C(8.5, 14.8, 1.9, sh(skin, 0.08)) + C(23.5, 14.8, 1.9, sh(skin, 0.16));
  const beard =
    D(
      'M9.200 16.200c.4 4 3.200 6.200 6.800 6.200s6.400-2.200 6.800-6.200c-1.200 1.200-2.800 1-3.900.6-1.600-.6-4.200-.6-5.800 0-1.100.4-2.700.6-3.900-.6z',
      tone,
    ) +
    L(
      mood === 'worried' || mood === 'angry'
        ? 'M14.200 19.200c1-.8 2.600-.8 3.600 0'
        : 'M14.200 18.400c1 .8 2.600.8 3.600 0',
      look.tone === 0 ? P.rose : P.ink,
      0.9,
    );
  const glasses = `<g fill="${P.paper}" fill-opacity=".25" stroke="${P.ink}" stroke-width=".85"><circle cx="12.800" cy="14.300" r="2.500"/><circle cx="19.200" cy="14.300" r="2.500"/><path d="M15.300 14.100h1.400"/></g>`;
  const headset =
    L('M8 14.600C7.600 8 10.800 3.400 16 3.400s8.400 4.600 8 11.200', P.ink, 1.3) +
    R(6.8, 12.8, 2.8, 4.4, 1.3, P.teal) +
    L('M8.200 17c.3 2.200 2 3 4 3', P.ink, 0.8) +
    C(12.4, 20, 0.8, P.ink);
  return (
    hairBack(look, tone) +
    ears +
    D(shape, skin) +
    `<clipPath id="${clip}"><path d="${shape}"/></clipPath><g clip-path="url(#${clip})">${D('M24 8c1 9-3 14-11 14.600 4 2 12 1 13-6z', sh(skin, 0.2), 'opacity=".55"')}${L('M9.300 14.600c-.2-3 .6-5.600 2.300-7.400', li(skin, 0.6), 0.7, 'opacity=".6"')}</g>` +
    turned(face(mood, skin0, glance === 'blink')) +
    (wears('beard') ? turned(beard, 0.6) : '') +
    (wears('moustache')
      ? turned(
          D(
            'M12.200 17.900c1.200-1.500 2.800-1.400 3.800-.6 1-.8 2.600-.9 3.800.6-1.200.9-2.800.9-3.800.2-1 .7-2.600.7-3.800-.2z',
            tone,
          ),
        )
      : '') +
    hairFront(look, tone) +
    (wears('glasses') ? turned(glasses) : '') +
    (wears('headset') ? headset : '')
  );
}

/** A body without its head as SVG in the 32 x 42 box. */
export function body(look: Look, pose: Pose): string {
  const [behind, before] = arms(look, pose);
  const leaving = pose === 'leaveA' || pose === 'leaveB';
  const walking = pose === 'walkA' || pose === 'walkB';
  const lean = leaving ? 4 : walking ? 2 : 0;
  const neck = E(16, 22.4, 5, 1.2, P.ink, 'opacity=".16"');
  return (
    G(0, 1, legs(look, pose)) +
    G(0, 1 + (walking || leaving ? -0.8 : 0), turn(lean, behind + torso(look) + neck + before, 16, 36))
  );
}

/** A whole person, head and body, for pictures in which nobody moves. */
export function person(look: Look, pose: Pose, mood: Mood): string {
  const tilt = mood === 'tired' ? 6 : mood === 'happy' ? -4 : 0;
  const sink = mood === 'tired' ? 2.3 : pose === 'sit' ? 1.3 : 1;
  return (
    body(look, pose) +
    `<g transform="translate(0 ${sink}) rotate(${tilt} ${NECK.x} ${NECK.y})">${head(look, mood)}</g>`
  );
}
