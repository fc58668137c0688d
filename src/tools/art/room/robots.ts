/** AI as it is seen on the floor: helpers that hover. Mint is theirs alone. Origin: the spot they hover over. */
import { P, mix, sh } from '../palette.ts';
import { C, D, E, L, R, turn } from '../pen.ts';

/** `help`: at work; `glad`: it goes well; `hurry`: it rushes mistakes along; `off`: switched off, a paper seal across. */
export type RobotState = 'help' | 'glad' | 'hurry' | 'off';

/** One robot, 54 units high. */
export function robot(state: RobotState): string {
  const off = state === 'off';
  const shine = off ? sh(P.steel, 0.1) : P.ai;
  const shell = off ? mix(P.steel, P.paper, 0.45) : P.paper;
  const eyes =
    state === 'glad'
      ? L('M-5 -34.400c.5-2 2.500-2 3 0M2 -34.400c.5-2 2.500-2 3 0', shine, 1.3)
      : state === 'hurry'
        ? L('M-5.500 -38l3.500 1.800M5.500 -38l-3.500 1.800', shine, 1.2) +
          E(-3.3, -34.6, 1.5, 1.3, shine) +
          E(3.3, -34.6, 1.5, 1.3, shine)
        : off
          ? L('M-5 -35h3M2 -35h3', shine, 1.2)
          : E(-3.5, -35.5, 1.4, 2, shine) + E(3.5, -35.5, 1.4, 2, shine);
  const mouth =
    state === 'hurry'
      ? L('M-2 -31.600l1-.8 1 .8 1-.8 1 .8', shine, 0.8)
      : off
        ? ''
        : L('M-1.400 -32c.8.7 2 .7 2.800 0', shine, 0.8);
  const body =
    L('M0 -44v-5', P.steel, 1.2) +
    C(0, -50.5, 2, shine) +
    R(-11, -44, 22, 17, 8, shell) +
    D('M3 -44c4.400 0 8 3.600 8 8v1c0 4.400-3.600 8-8 8h-2c3-4 4-12 2-17z', sh(shell, 0.2)) +
    R(-8.5, -41, 17, 11.5, 5.5, P.ink) +
    eyes +
    mouth +
    R(-2.5, -27.5, 5, 3, 1, sh(P.steel, 0.2)) +
    D('M-9 -25.500h18c1 5-.5 12-9 14-8.500-2-10-9-9-14z', shell) +
    D('M3 -25.500h6c1 5-.5 12-9 14 3.500-3 4.500-9 3-14z', sh(shell, 0.22)) +
    C(0, -20, 2.3, shine) +
    C(0, -20, 1, shell) +
    (state === 'hurry'
      ? L('M-9.500 -23c-4-1-6-3-7-6M9.500 -23c4-1 6-3 7-6', sh(P.paper, 0.2), 2.6) +
        C(-16.8, -29.6, 1.8, P.steel) +
        C(16.8, -29.6, 1.8, P.steel)
      : L('M-9.500 -23c-3 1.500-4 4-3.500 6.500M9.500 -23c3 1 4.500 3 5.500 5.500', sh(shell, 0.2), 2.6) +
        C(-13, -16, 1.8, P.steel) +
        C(15.2, -17, 1.8, P.steel)) +
    (off ? '' : E(0, -9, 5, 1.3, P.ai, 'opacity=".9"'));
  const seal =
    turn(
      -14,
      R(-14, -33.5, 28, 6, 1, P.cream) + L('M-10 -30.500h20', P.coral, 1.2, 'stroke-dasharray="3 2"'),
      0,
      -30,
    ) +
    C(6, -27, 3, P.coral) +
    C(6, -27, 1.6, sh(P.coral, 0.2));
  const rush = L('M-22 -38h-7M-21 -30h-10M-22 -22h-6', P.ai, 1.4, 'opacity=".8"');
  return (
    turn(state === 'hurry' ? 9 : off ? 11 : 0, body, 0, -6) +
    (state === 'hurry' ? rush : '') +
    (off ? seal : '')
  );
}
