/**
 * A person: look x pose x mood in a box of 32 x 42 units, feet on y = 40, light from the upper left.
 * Head 45 % of the height, so that face and hair carry at thirty pixels.
 */
import { HAIR, P, SKIN, li, mix, sh } from '../palette.ts';
import { C, D, E, G, L, R, turn } from '../pen.ts';
import { face, type Mood } from './face.ts';
import { hairBack, hairFront } from './hair.ts';
import type { Look } from './looks.ts';

/** Poses on the floor. `sit` ends at the desk's edge; `leaveA/B` carry a box, head down. */
export type Pose =
  | 'stand'
  | 'walkA'
  | 'walkB'
  | 'sit'
  | 'carry'
  | 'coffee'
  | 'point'
  | 'wave'
  | 'leaveA'
  | 'leaveB';

const limb = (x1: number, y1: number, x2: number, y2: number, w: number, c: string): string =>
  L(`M${x1} ${y1}L${x2} ${y2}`, c, w);

function legs(look: Look, pose: Pose): string {
  const leg = (x1: number, x2: number, y2 = 37.6): string =>
    limb(x1, 31, x2, y2, 4, look.legs) +
    D(`M${x2 - 2} ${y2 + 0.6}h4.200c1 0 1.600.8 1.600 1.800h-5.800z`, P.ink);
  if (pose === 'sit') return '';
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

function head(look: Look, mood: Mood, clip: string): string {
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
    face(mood, skin0) +
    (wears('beard') ? beard : '') +
    (wears('moustache')
      ? D(
          'M12.200 17.900c1.200-1.500 2.800-1.400 3.800-.6 1-.8 2.600-.9 3.800.6-1.200.9-2.800.9-3.800.2-1 .7-2.600.7-3.800-.2z',
          tone,
        )
      : '') +
    hairFront(look, tone) +
    (wears('glasses') ? glasses : '') +
    (wears('headset') ? headset : '')
  );
}

const cardboard =
  D('M8.400 27h15.200v8.600c0 .8-.6 1.400-1.400 1.400H9.800c-.8 0-1.400-.6-1.400-1.400z', P.clay) +
  D('M18 27h5.600v8.600c0 .8-.6 1.400-1.400 1.400H18z', sh(P.clay, 0.16)) +
  D('M7.600 26h16.800v2.400H7.600z', sh(P.clay, 0.1)) +
  D('M10.200 26.200c-.6-3 .4-5.600 2-6.800 1 2 .8 4.800.2 6.800z', P.leaf) +
  D('M12 26.200c.4-2.600 1.800-4.200 3.400-4.600.2 2-.8 3.800-2 4.600z', P.pine) +
  R(16.8, 21.6, 4.4, 5, 0.6, P.paper) +
  R(17.5, 22.4, 3, 2.6, 0, P.sky);
const papers =
  R(9.6, 26.6, 12.8, 1.5, 0.5, P.paper) +
  R(10, 28, 12.4, 1.5, 0.5, sh(P.paper, 0.1)) +
  R(9.5, 29.4, 12.6, 1.5, 0.5, P.paper) +
  R(9.9, 30.8, 12.4, 1.5, 0.5, sh(P.paper, 0.12)) +
  R(11.6, 25.2, 9, 1.5, 0.5, P.sun);

let counter = 0;

/** One person as SVG in the 32 x 42 box. */
export function person(look: Look, pose: Pose, mood: Mood): string {
  const clip = `p${counter++}`;
  const skin = SKIN[look.skin];
  const s = look.shirt;
  const sleeve = sh(s, 0.1);
  const far = sh(s, 0.24);
  const leaving = pose === 'leaveA' || pose === 'leaveB';
  const walking = pose === 'walkA' || pose === 'walkB';
  const weary = mood === 'tired' || leaving;
  const hand = (x: number, y: number): string => C(x, y, 1.75, skin);
  const arm = (x1: number, y1: number, x2: number, y2: number, c: string): string =>
    limb(x1, y1, x2, y2, 3.7, c) + hand(x2 + (x2 - x1) * 0.12, y2 + 0.9);
  const rest = arm(10.6, 24.6, 9, 29.8, sleeve);
  const [back, front] = ((): [string, string] => {
    switch (pose) {
      case 'stand':
        return [arm(21.4, 24.6, 23, 29.8, far), rest];
      case 'walkA':
        return [arm(21.2, 24.6, 22.4, 29.6, far), arm(10.8, 24.6, 7.9, 29, sleeve)];
      case 'walkB':
        return [arm(21.2, 24.6, 23.8, 29, far), arm(10.8, 24.6, 10.6, 29.9, sleeve)];
      case 'wave':
        return [arm(21.4, 24.4, 26, 16.6, sh(s, 0.18)), arm(10.6, 24.4, 6, 16.6, sleeve)];
      case 'point':
        return [arm(21.4, 24.4, 27, 21.4, sh(s, 0.18)), rest];
      case 'sit':
        return [arm(21.4, 25, 20.4, 30.6, far), arm(10.6, 25, 11.9, 30.8, sleeve)];
      case 'coffee':
        return [
          arm(21.4, 24.6, 23, 29.8, far),
          limb(10.6, 24.8, 9.8, 28.8, 3.7, sleeve) +
            limb(9.8, 28.8, 12.6, 27.6, 3.4, sleeve) +
            R(11.6, 22.8, 4.6, 5.4, 1.1, P.coral) +
            R(11.6, 22.8, 1.4, 5.4, 0.7, li(P.coral, 0.4)) +
            hand(13, 27.4),
        ];
      default:
        return ['', ''];
    }
  })();
  const held = leaving ? cardboard : pose === 'carry' ? papers : '';
  const hug = held
    ? limb(10.6, 25, 8.8, 30, 3.7, sleeve) +
      limb(21.4, 25, 23.2, 30, 3.7, far) +
      hand(9.2, 31.4) +
      hand(22.8, 31.4)
    : '';
  const tilt = leaving ? 9 : weary ? 6 : mood === 'happy' ? -4 : 0;
  const sink = (leaving ? 2 : weary ? 1.3 : 0) + (pose === 'sit' ? 0.3 : 0);
  const lean = leaving ? 4 : weary ? 3 : walking ? 2 : 0;
  const tilted = `<g transform="translate(0 ${sink}) rotate(${tilt} 16 21)">${head(look, mood, clip)}</g>`;
  const neck = E(16, 22.4, 5, 1.2, P.ink, 'opacity=".16"');
  return (
    G(0, 1, legs(look, pose)) +
    G(
      0,
      1 + (walking || leaving ? -0.8 : 0),
      turn(lean, back + torso(look) + neck + held + hug + front + tilted, 16, 36),
    )
  );
}
