/** Work and change: what waits, what travels, what is being built or wheeled in. Origin: middle of the foot line. */
import { P, li, sh } from '../palette.ts';
import { C, D, E, L, R, shadow, turn } from '../pen.ts';

/** A folder on its way through the tube. */
export const item = (c: string): string =>
  R(-6, -8.5, 5, 2.5, 1, sh(c, 0.14)) +
  R(-6, -7.4, 12, 8, 1.2, c) +
  R(-4.5, -8.6, 9, 4, 0.5, P.paper) +
  R(-6, -5.4, 12, 6, 1.2, li(c, 0.25)) +
  R(3, -5.4, 3, 6, 1.2, sh(c, 0.14));

/** A sheet coming back, pegged to the returns line, crossed in red. Origin: the peg. */
export const returned = (): string =>
  R(-1.2, -2.2, 2.4, 5, 1, P.wood) +
  turn(
    4,
    R(-6.5, 1, 13, 13, 0.8, P.paper) +
      R(3, 1, 3.5, 13, 0.8, sh(P.paper, 0.14)) +
      R(-6.5, 1, 13, 2.2, 0.8, P.coral) +
      L('M-3 5.500l6 6M3 5.500l-6 6', P.coral, 2),
  );

/** A loose sheet on the floor; `marked` ones are rework. */
export const sheet = (marked: boolean): string =>
  turn(
    -12,
    R(-6, -3, 12, 4.5, 0.4, P.paper) +
      (marked
        ? L('M-1.600 -2.200l3.200 3M1.600 -2.200l-3.200 3', P.coral, 1.1)
        : L('M-4 -1.500h7M-4 -.2h5', P.steel, 0.5)),
  );

/** A packed order. */
export const parcel = (c: string = P.clay): string =>
  shadow(0, -0.5, 8, 2, 0.34) +
  R(-7, -11, 14, 11, 1, c) +
  R(2.5, -11, 4.5, 11, 1, sh(c, 0.18)) +
  R(-7, -11, 14, 2.2, 0.8, li(c, 0.3)) +
  R(-1.6, -11, 3, 11, 0, P.teal, 'opacity=".85"');

/** A crate; `ai` crates carry a mint mark. */
export const crate = (ai: boolean): string =>
  shadow(0, -1, 11, 2.6, 0.4) +
  R(-10, -17, 20, 17, 1.5, P.clay) +
  R(3, -17, 7, 17, 1.5, sh(P.clay, 0.18)) +
  R(-10, -17, 20, 3, 1, li(P.clay, 0.3)) +
  (ai
    ? R(-6, -11, 12, 7, 1.5, P.ink) + C(-2, -7.6, 1.3, P.ai) + C(2.4, -7.6, 1.3, P.ai)
    : R(-2, -17, 4, 17, 0, P.sun, 'opacity=".8"'));

/** A road cone. */
export const cone = (): string =>
  shadow(0, 0, 6, 1.8, 0.35) +
  D('M-2 -14h4l3.500 13h-11z', P.coral) +
  D('M-3.300 -9h6.600l1 4h-8.600z', P.paper) +
  R(-7, -1.6, 14, 2.4, 1, sh(P.coral, 0.2));

/** Scaffold, 60 x 120. */
export const scaffold = (): string =>
  L(
    'M-30 0V-120M30 0V-120M-30 -60H30M-30 -118H30M-30 0L30 -60M30 0L-30 -60M-30 -60L30 -118',
    sh(P.sun, 0.12),
    2.4,
  ) +
  L('M-30.800 0V-120M29.200 0V-120', li(P.sun, 0.4), 0.8) +
  R(-34, -62, 68, 4, 1, P.wood) +
  R(-34, -121, 68, 4, 1, P.wood) +
  R(-34, -62, 68, 1.2, 0.5, li(P.wood, 0.5)) +
  R(-34, -121, 68, 1.2, 0.5, li(P.wood, 0.5));

/** Striped tape between two posts, `w` wide. */
export const tape = (w = 90): string =>
  [-w / 2, w / 2]
    .map(
      (x) =>
        shadow(x, 0, 4, 1.4, 0.35) +
        R(x - 1.2, -24, 2.4, 24, 1, P.steel) +
        R(x - 4, -1.6, 8, 2, 1, sh(P.steel, 0.3)),
    )
    .join('') +
  `<clipPath id="tp"><path d="M${-w / 2} -22Q0 -17 ${w / 2} -22v5Q0 -12 ${-w / 2} -17z"/></clipPath><g clip-path="url(#tp)">${R(-w / 2, -24, w, 14, 0, P.sun)}${Array.from({ length: Math.ceil(w / 9) }, (_, i) => D(`M${-w / 2 + i * 9} -24h4.500l-5 14h-4.500z`, P.ink)).join('')}</g>`;

/** A board with the plan of the step to come. */
export const planBoard = (): string =>
  shadow(0, -1, 15, 2.8, 0.34) +
  L('M-12 0L-8 -34M12 0L8 -34', P.bark, 2) +
  R(-22, -52, 44, 32, 1.5, sh(P.blue, 0.25)) +
  R(14, -52, 8, 32, 1.5, P.ink, 'opacity=".18"') +
  R(-16, -46, 9, 7, 1, 'none', `stroke="${P.cream}" stroke-width="1.100"`) +
  R(6, -32, 9, 7, 1, 'none', `stroke="${P.cream}" stroke-width="1.100"`) +
  L('M-7 -42.500h10c3 0 3 2 3 5M10 -38v6', P.cream, 1.1) +
  L('M-14 -28l5-5M-9 -28l-5-5', P.coral, 1.5) +
  R(-23, -53, 46, 2.4, 1, P.wood);

/** A trolley with a robot still in its box: tools being wheeled in. */
export const trolley = (): string =>
  shadow(0, 0, 16, 3, 0.38) +
  R(-14, -34, 26, 28, 2, P.clay) +
  R(4, -34, 8, 28, 2, sh(P.clay, 0.18)) +
  R(-14, -34, 26, 3, 1, li(P.clay, 0.35)) +
  R(-10, -28, 14, 12, 4, P.ink) +
  C(-6, -22, 1.6, P.ai) +
  C(0, -22, 1.6, P.ai) +
  L('M14 -4L19 -38', P.steel, 2) +
  R(-16, -6, 32, 3, 1, P.steel) +
  C(-10, -1.6, 2.8, P.ink) +
  C(10, -1.6, 2.8, P.ink) +
  C(-10, -1.6, 1, P.steel) +
  C(10, -1.6, 1, P.steel);

/** The folding sign beside a room's constraint. */
export const warning = (): string =>
  shadow(0, -0.5, 8, 2, 0.34) +
  D('M-9 0L-1.500 -25h3L9 0z', P.sun) +
  D('M1.500 -25L9 0H3.500L0 -25z', sh(P.sun, 0.18)) +
  D('M-5.600 -4.500L0 -19l5.600 14.500z', P.ink) +
  R(-0.9, -13.6, 1.8, 5, 0.9, P.sun) +
  C(0, -6.6, 1.1, P.sun);

/** Bubble with a pictogram over a head or a pile. */
export function bubble(kind: 'angry' | 'tired' | 'happy' | 'alert' | 'idle'): string {
  const mark = {
    angry: L('M-3.500 -3.500L3.500 3.500M3.500 -3.500L-3.500 3.500', P.coral, 2.2),
    tired: L('M-3 -3h5l-5 6h5', P.plum, 1.7),
    happy: D(
      'M0 4.300C-6 .5 -4.200 -4 -1.800 -3.800 -.7 -3.700 0 -2.600 0 -2.200 0 -2.600 .7 -3.700 1.800 -3.800 4.200 -4 6 .5 0 4.300z',
      P.coral,
    ),
    alert: R(-1.3, -5, 2.6, 6, 1.3, P.coral) + C(0, 3.6, 1.5, P.coral),
    idle: [-3.4, 0, 3.4].map((x) => C(x, 0, 1.2, P.steel)).join(''),
  }[kind];
  return (
    E(0.6, 1.4, 7.5, 7.5, P.ink, 'opacity=".16" filter="url(#soft1)"') +
    C(0, 0, 7.5, P.paper) +
    D('M-2.500 6.400h5L0 10z', P.paper) +
    mark
  );
}

/** A large bubble for something that becomes visible while the weeks go by. */
export function moment(kind: 'good' | 'bad' | 'find' | 'law' | 'leave' | 'move'): string {
  const mark = {
    good: L('M-5.500 0.500l4 4 7.500-8.500', P.teal, 2.8),
    bad: D('M1.500 -8l-6.500 9h4l-1.500 7 7-9.500h-4.200z', P.coral),
    find:
      C(-1.2, -1.4, 5, 'none', `stroke="${P.ink}" stroke-width="1.800"`) +
      L('M2.600 2.600l4 4', P.ink, 2.4) +
      C(-1.2, -1.4, 2, P.sun),
    law:
      L('M0 -7V6M-6.500 -5H6.500M-3.500 6.500H3.500', P.ink, 1.5) +
      D(
        'M-9.500 0.500l3-5.500 3 5.500a3 2.400 0 0 1-6 0zM3.500 0.500l3-5.500 3 5.500a3 2.400 0 0 1-6 0z',
        P.sun,
      ),
    leave:
      R(-6, -2.5, 12, 9, 1.2, P.clay) +
      R(-6.8, -4, 13.6, 3, 0.8, sh(P.clay, 0.12)) +
      D('M-3 -4c-.6-3 .6-5 2.200-6 .6 2.400 0 4.600-.6 6z', P.leaf),
    move: L('M-6.500 0h11', P.teal, 2.4) + L('M1 -5l5 5-5 5', P.teal, 2.4),
  }[kind];
  return (
    C(0.8, 1.8, 12, P.ink, 'opacity=".18" filter="url(#soft1)"') +
    C(0, 0, 12, P.paper) +
    D('M-4 10.500h8L0 16.500z', P.paper) +
    mark
  );
}

/** An official notice: AI is switched off here until the court has spoken. */
export const notice = (): string =>
  R(-19, -25, 40, 54, 2, P.ink, 'opacity=".2" filter="url(#soft1)"') +
  R(-20, -27, 40, 54, 2, P.paper) +
  R(8, -27, 12, 54, 2, sh(P.paper, 0.1)) +
  L('M0 -20V-4M-10 -17H10M-5 -3H5', P.ink, 1.6) +
  D('M-14.500 -10l4.500-7 4.500 7a4.600 3 0 0 1-9 0zM5.500 -10l4.500-7 4.500 7a4.600 3 0 0 1-9 0z', P.sun) +
  R(-13, 3, 26, 2, 1, P.steel) +
  R(-13, 8, 20, 2, 1, P.steel) +
  C(9, 18, 6, P.coral) +
  C(9, 18, 3.4, sh(P.coral, 0.2)) +
  D('M6 22l-1.500 7 4.500-2.500 4.500 2.500-1.500-7z', P.coral) +
  C(0, -26, 2, P.coral);
