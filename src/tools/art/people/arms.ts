/** What arms do in each pose of a person, and what hands hold: tools and goods of the work that is done on the floor. */
import { P, SKIN, li, sh } from '../palette.ts';
import { C, D, L, R, turn } from '../pen.ts';
import type { Look } from './looks.ts';
import type { Pose } from './person.ts';

/** A capsule from one joint to the next. */
export const limb = (x1: number, y1: number, x2: number, y2: number, w: number, c: string): string =>
  L(`M${x1} ${y1}L${x2} ${y2}`, c, w);

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

const parcel =
  R(8.6, 24.6, 14.8, 10.4, 1, P.clay) +
  R(18.6, 24.6, 4.8, 10.4, 1, sh(P.clay, 0.16)) +
  R(14.6, 24.6, 2.8, 10.4, 0, P.sand) +
  R(8.6, 24.6, 14.8, 1.6, 0.8, li(P.clay, 0.3));
const clipboard =
  R(12.2, 23.6, 8.4, 10.4, 0.9, P.wood) +
  R(13, 25, 6.8, 8.4, 0.5, P.paper) +
  L('M14.200 27h4.400M14.200 28.800h4.400M14.200 30.600h3', P.steel, 0.7) +
  R(14.8, 22.8, 3.2, 1.8, 0.8, P.steel);
const sheetInHands =
  R(10.4, 22.6, 11.2, 10.6, 0.6, P.paper) + L('M12.200 25h7.600M12.200 27h7.600M12.200 29h5', P.steel, 0.75);

const sheetLow = R(10.4, 26.6, 8.6, 6.6, 0.5, P.paper) + L('M12 28.600h5.400M12 30.400h4', P.steel, 0.7);

/** Arms of a pose: what lies behind the torso and what before it. */
export function arms(look: Look, pose: Pose): [behind: string, before: string] {
  const skin = SKIN[look.skin];
  const s = look.shirt;
  const sleeve = sh(s, 0.1);
  const far = sh(s, 0.24);
  const hand = (x: number, y: number): string => C(x, y, 1.75, skin);
  const arm = (x1: number, y1: number, x2: number, y2: number, c: string): string =>
    limb(x1, y1, x2, y2, 3.7, c) + hand(x2 + (x2 - x1) * 0.12, y2 + 0.9);
  const bent = (c: string, x1: number, y1: number, x2: number, y2: number, x3: number, y3: number): string =>
    L(`M${x1} ${y1}L${x2} ${y2}L${x3} ${y3}`, c, 3.6) + hand(x3, y3);
  const rest = arm(10.6, 24.6, 9, 29.8, sleeve);
  const restFar = arm(21.4, 24.6, 23, 29.8, far);
  const hug = (y: number): string =>
    limb(10.6, 25, 8.8, 30, 3.7, sleeve) + limb(21.4, 25, 23.2, 30, 3.7, far) + hand(9.2, y) + hand(22.8, y);
  switch (pose) {
    case 'walkA':
      return [arm(21.2, 24.6, 22.4, 29.6, far), arm(10.8, 24.6, 7.9, 29, sleeve)];
    case 'walkB':
      return [arm(21.2, 24.6, 23.8, 29, far), arm(10.8, 24.6, 10.6, 29.9, sleeve)];
    case 'wave':
      return [arm(21.4, 24.4, 26, 16.6, sh(s, 0.18)), arm(10.6, 24.4, 6, 16.6, sleeve)];
    case 'despair':
      return [bent(far, 21.4, 24.6, 27, 21, 25.4, 13.4) + bent(sleeve, 10.6, 24.6, 5, 21, 6.6, 13.4), ''];
    case 'point':
      return [arm(21.4, 24.4, 27, 21.4, sh(s, 0.18)), rest];
    case 'draw':
      return [arm(21.4, 24.4, 26.4, 17.8, sh(s, 0.18)) + L('M26.600 17.400l2.400-3.400', P.coral, 1.3), rest];
    case 'talk':
      return [restFar, bent(sleeve, 10.6, 24.8, 8.4, 28.4, 4.6, 25.6)];
    case 'open':
      return [bent(far, 21.4, 24.8, 24, 28.6, 27.4, 27), bent(sleeve, 10.6, 24.8, 8, 28.6, 4.6, 27)];
    case 'sit':
      return [arm(21.4, 25, 20.4, 30.6, far), arm(10.6, 25, 11.9, 30.8, sleeve)];
    case 'phone':
      return [
        bent(far, 21.4, 25, 28, 24.4, 26.2, 16.8) +
          L('M26.800 11.600c1.500 2 1.500 5.200-.2 7.200', P.ink, 2.2) +
          C(26.6, 11.8, 1.5, P.ink) +
          C(26.2, 18.6, 1.5, P.ink),
        arm(10.6, 25, 11.9, 30.8, sleeve),
      ];
    case 'read':
      return ['', sheetInHands + hand(10.2, 28.6) + hand(21.8, 28.6)];
    case 'stamp':
      return [
        arm(10.6, 25, 11.9, 30.8, sleeve),
        bent(sh(s, 0.18), 21.4, 24.8, 27.4, 24.6, 27.6, 18.4) +
          R(26, 12.8, 3.4, 3.6, 1.6, P.wood) +
          R(24.8, 16, 5.8, 2.2, 0.7, P.coral) +
          hand(27.7, 15.6),
      ];
    case 'coffee':
      return [
        restFar,
        limb(10.6, 24.8, 9.8, 28.8, 3.7, sleeve) +
          limb(9.8, 28.8, 12.6, 27.6, 3.4, sleeve) +
          R(11.6, 22.8, 4.6, 5.4, 1.1, P.coral) +
          R(11.6, 22.8, 1.4, 5.4, 0.7, li(P.coral, 0.4)) +
          hand(13, 27.4),
      ];
    case 'scroll':
      return [
        '',
        bent(far, 21.4, 24.8, 22.6, 29, 18.2, 27.2) +
          bent(sleeve, 10.6, 24.8, 9.4, 29, 13.8, 27.2) +
          R(14, 23.6, 4, 5.6, 0.9, P.ink) +
          R(14.7, 24.4, 2.6, 3.8, 0.3, P.sky) +
          hand(13.6, 27.8) +
          hand(18.4, 27.8),
      ];
    case 'crossed':
      return [
        '',
        limb(10.4, 25, 9.6, 28.6, 3.6, sleeve) +
          limb(21.6, 25, 22.4, 28.6, 3.6, far) +
          limb(22.2, 28.8, 12.6, 28.2, 3.4, far) +
          limb(9.8, 28.8, 19.2, 29.6, 3.4, sleeve) +
          hand(20.4, 29.6),
      ];
    case 'clip':
      return [
        '',
        clipboard +
          bent(sleeve, 10.6, 24.8, 9.2, 30, 12.6, 31.6) +
          bent(far, 21.4, 24.8, 23, 29, 19.6, 28) +
          L('M19.400 27.600l2.200-3', P.sun, 1.1),
      ];
    case 'magnify':
      return [
        '',
        bent(sh(s, 0.18), 21.4, 24.8, 25, 27.4, 25.6, 24.4) +
          L('M25.800 23.800l.8-3.600', P.wood, 1.8) +
          `<circle cx="27.400" cy="16.800" r="3.500" fill="${P.sky}" fill-opacity=".8" stroke="${P.ink}" stroke-width="1.200"/>` +
          L('M25.600 15.800c.5-.9 1.200-1.200 1.900-1.200', P.paper, 0.8) +
          sheetLow +
          bent(sleeve, 10.6, 24.8, 8.8, 29.4, 11.6, 30),
      ];
    case 'hammerA':
      return [
        bent(sh(s, 0.18), 21.4, 24.4, 26.6, 22.4, 26.2, 16) +
          L('M26.200 16.400l-1.400-7', P.wood, 1.6) +
          R(21.4, 6.4, 7.4, 3.6, 1, P.steel),
        rest,
      ];
    case 'hammerB':
      return [
        bent(sh(s, 0.18), 21.4, 24.6, 25.4, 26.4, 28, 29.4) +
          L('M27.600 29.400l3-3.600', P.wood, 1.6) +
          turn(40, R(27.8, 23.4, 6.6, 3.4, 1, P.steel), 31, 25),
        rest,
      ];
    case 'carry':
      return ['', papers + hug(31.4)];
    case 'parcel':
      return ['', parcel + hug(33)];
    case 'leaveA':
    case 'leaveB':
      return ['', cardboard + hug(31.4)];
    default:
      return [restFar, rest];
  }
}
