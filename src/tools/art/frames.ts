/**
 * Every picture the scene is made of, by frame name, with the box it is drawn in. The origin (0,0) of a
 * drawing becomes its anchor, so that feet land on the floor line.
 */
import { BLANK, P, li, mix, sh } from './palette.ts';
import { C, E, G, R, svg } from './pen.ts';
import * as F from './room/furniture.ts';
import { robot, type RobotState } from './room/robots.ts';
import { shell } from './room/shell.ts';
import { SHELLS } from './room/shells.ts';
import * as N from './room/plants.ts';
import * as K from './room/trades.ts';
import * as T from './room/table.ts';
import * as W from './room/work.ts';
import * as O from './outdoors/outdoors.ts';
import * as Q from './outdoors/site.ts';
import * as V from './outdoors/light.ts';
import { BOARD, EXECUTIVES, LOOKS, type Look } from './people/looks.ts';
import { MOODS } from './people/face.ts';
import { person, type Pose } from './people/person.ts';

/** Which sheet a frame is packed in: `fx` is never quantised, `rooms` never trimmed. */
export type Sheet = 'actors' | 'rooms' | 'fx';

/** One frame: its drawing, its size in units, its anchor as shares of that size. */
export interface Frame {
  name: string;
  sheet: Sheet;
  width: number;
  height: number;
  anchor: { x: number; y: number };
  svg: string;
}

/** Pile heights in sheets: the eleven sizes by which a queue is read. */
export const PILE_SIZES = [1, 2, 4, 6, 9, 12, 16, 20, 25, 30, 36] as const;

/** Poses drawn in every mood; the others come in the moods listed. */
const EVERY_MOOD: Pose[] = ['stand', 'walkA', 'walkB', 'sit'];
const SOME_MOODS: [Pose, (typeof MOODS)[number][]][] = [
  ['carry', ['ok', 'tired']],
  ['coffee', ['ok']],
  ['point', ['ok']],
  ['wave', ['happy']],
  ['leaveA', ['tired']],
  ['leaveB', ['tired']],
];

/** All frames, in a fixed order, so that two builds give the same sheets. */
export function frames(): Frame[] {
  const out: Frame[] = [];
  const add = (
    name: string,
    body: string,
    left: number,
    top: number,
    right: number,
    bottom: number,
    sheet: Sheet = 'actors',
  ): void => {
    const [width, height] = [left + right, top + bottom];
    out.push({
      name,
      sheet,
      width,
      height,
      anchor: { x: left / width, y: top / height },
      svg: svg(-left, -top, width, height, body),
    });
  };
  const human = (name: string, look: Look, pose: Pose, mood: (typeof MOODS)[number]): void =>
    add(name, G(-16, -40, person(look, pose, mood)), 15, 43, 15, 2);
  addPeople(human);
  addFurniture(add);
  addWork(add);
  addOutdoors(add);
  addLight(add);
  for (const s of SHELLS)
    out.push({
      name: `room_${s.id}`,
      sheet: 'rooms',
      width: s.width,
      height: s.height,
      anchor: { x: 0, y: 0 },
      svg: shell(s),
    });
  return out;
}

type Add = (
  name: string,
  body: string,
  left: number,
  top: number,
  right: number,
  bottom: number,
  sheet?: Sheet,
) => void;

function addPeople(
  human: (name: string, look: Look, pose: Pose, mood: (typeof MOODS)[number]) => void,
): void {
  LOOKS.forEach((look, i) => {
    for (const pose of EVERY_MOOD) for (const mood of MOODS) human(`p${i}_${pose}_${mood}`, look, pose, mood);
    for (const [pose, moods] of SOME_MOODS)
      for (const mood of moods) human(`p${i}_${pose}_${mood}`, look, pose, mood);
  });
  for (const [id, look] of Object.entries(EXECUTIVES)) human(`x_${id}`, look, 'sit', 'ok');
  BOARD.forEach((look, i) =>
    (['ok', 'worried', 'angry'] as const).forEach((mood) => human(`board${i}_${mood}`, look, 'sit', mood)),
  );
}

function addFurniture(add: Add): void {
  const tops = [
    G(-2, -23.5, F.laptop()) + G(19, -22, F.mug(P.sun)) + G(-19, -22, F.sheets(3, 7, 10)),
    G(0, -23.5, F.laptop(P.sun)) + G(-19, -22, F.mug(P.teal)),
    G(-1, -23.5, F.laptop()) + G(19, -22, F.sheets(6, 9, 10)),
    G(1, -23.5, F.laptop()) + G(-18, -22, F.sheets(2, 4, 10)) + G(18, -22, F.mug(P.coral)),
  ];
  tops.forEach((top, i) =>
    add(`desk${i}`, F.desk(52, i === 3 ? mix(P.wood, P.clay, 0.5) : P.wood) + top, 30, 44, 32, 6),
  );
  add(
    'deskAI',
    F.desk(52) +
      G(-2, -23.5, F.laptop(P.ai)) +
      G(
        18,
        -22,
        R(-3, -2.5, 6, 2.5, 1, P.steel) + C(0, -7, 4.4, P.ai) + C(-1.3, -8.3, 1.4, P.paper, 'opacity=".8"'),
      ),
    30,
    44,
    32,
    6,
  );
  [P.teal, P.coral, P.blue, P.plum].forEach((c, i) => add(`chair${i}`, F.chair(c), 10, 34, 10, 0));
  add('inbox', F.inboxTable(), 38, 26, 40, 6);
  add('dust', F.dustSheet(), 48, 52, 50, 8);
  add('monstera', N.monstera(), 34, 64, 34, 5);
  add('snake', N.snake(), 13, 46, 13, 5);
  add('cat', N.cat(), 15, 13, 15, 4);
  add('printer', F.printer(), 17, 26, 18, 6);
  [P.teal, P.coral, P.plum].forEach((c, i) => add(`lamp${i}`, F.lampShade(c), 13, 23, 13, 2));
  add('sofa', F.sofa(), 42, 28, 44, 6);
  add('sofaRed', F.sofa(mix(P.coral, P.plum, 0.2)), 42, 28, 44, 6);
  add('clutter0', K.clutter(0), 18, 22, 20, 4);
  add('clutter1', K.clutter(1), 14, 26, 16, 4);
  add('cabinet', K.cabinet(), 15, 54, 16, 5);
  add('easel', K.easel(), 19, 55, 19, 5);
  add('drafting', K.drafting(), 26, 50, 28, 5);
  add('press', K.press(), 34, 46, 36, 6);
  add('wheel', K.wheel(), 8, 8, 8, 8);
  add('inspection', K.inspection(), 30, 42, 32, 5);
  add('rack', K.rack(), 34, 70, 36, 6);
  add('flipchart', K.flipChart(), 18, 54, 18, 5);
  add('meeting', T.meetingTable(), 102, 42, 104, 7);
  add('high0', T.highChair(false), 13, 50, 13, 0);
  add('high1', T.highChair(true), 13, 52, 13, 0);
  add('bench_board', T.boardBench(), 64, 38, 66, 6);
  ([0, 1, 2] as const).forEach((n) => add(`glass${n}`, T.hourglass(n), 9, 27, 9, 3));
}

function addWork(add: Add): void {
  for (const n of PILE_SIZES) {
    add(`pile${n}`, F.sheets(n, n * 7 + 3), 9, n * 1.55 + 5, 11, 1);
    add(`back${n}`, F.sheets(n, n * 5 + 11, 13, true), 9, n * 1.55 + 5, 11, 1);
  }
  (
    [
      ['a', P.sun],
      ['b', P.rose],
      ['c', P.sky],
      ['d', P.sage],
    ] as const
  ).forEach(([k, c]) => add(`item_${k}`, W.item(c), 7, 9.5, 7, 2));
  add('returned', W.returned(), 9, 4, 9, 17);
  add('sheet', W.sheet(false), 8, 6, 8, 5);
  add('sheetBack', W.sheet(true), 8, 6, 8, 5);
  ([P.clay, P.sun, P.rose] as const).forEach((c, i) => add(`parcel${i}`, W.parcel(c), 11, 13, 12, 4));
  add('crate', W.crate(false), 14, 19, 15, 5);
  add('crateAI', W.crate(true), 14, 19, 15, 5);
  add('cone', W.cone(), 9, 16, 10, 4);
  add('scaffold', W.scaffold(), 36, 124, 36, 3);
  add('tape', W.tape(), 52, 26, 54, 5);
  add('plan', W.planBoard(), 26, 55, 26, 5);
  add('trolley', W.trolley(), 19, 40, 22, 5);
  add('warning', W.warning(), 12, 27, 13, 4);
  (['good', 'bad', 'find', 'law', 'leave', 'move'] as const).forEach((k) =>
    add(`m_${k}`, W.moment(k), 15, 14, 16, 18),
  );
  add('notice', W.notice(), 23, 31, 24, 33);
  (['angry', 'tired', 'happy', 'alert', 'idle'] as const).forEach((k) =>
    add(`i_${k}`, W.bubble(k), 10, 9, 11, 12),
  );
  (['help', 'glad', 'hurry', 'off'] as RobotState[]).forEach((s) =>
    add(`robot_${s}`, robot(s), 34, 56, 22, 3),
  );
  add('px', R(0, 0, 16, 16, 0, BLANK), 0, 0, 16, 16);
}

function addOutdoors(add: Add): void {
  add('gable', O.gable(), 0, 0, 424, 62);
  add('parapet', O.parapet(), 0, 0, 96, 16);
  add('chimney', O.chimney(), 14, 40, 14, 2);
  add('sign', O.sign(), 80, 40, 80, 2);
  add('solar', O.solar(), 30, 30, 32, 4);
  add('parasol', O.parasol(), 34, 58, 34, 4);
  add('planter', O.planter(), 24, 26, 25, 4);
  add('tank', O.tank(), 22, 66, 22, 2);
  add('tree_spring', O.tree(mix(P.rose, P.leaf, 0.3)), 32, 72, 34, 6);
  add('tree_summer', O.tree(P.leaf), 32, 72, 34, 6);
  add('tree_autumn', O.tree(mix(P.coral, P.sun, 0.5)), 32, 72, 34, 6);
  add('tree_winter', O.bareTree(), 32, 72, 34, 6);
  add('bush', O.bush(true), 26, 26, 26, 6);
  add('bushSnow', O.bush(false), 26, 26, 26, 6);
  add('post', O.post(), 12, 82, 12, 4);
  add('bench', O.bench(), 24, 28, 24, 6);
  add('mailbox', O.mailbox(), 14, 42, 14, 4);
  add('van', O.van(), 54, 50, 56, 8);
  add('fence', Q.fence(), 128, 26, 130, 3);
  (
    [
      ['sales', P.coral],
      ['offers', P.plum],
      ['value', P.teal],
    ] as const
  ).forEach(([id, c]) => add(`awning_${id}`, Q.awning(c), 0, 0, 256, 20));
  add('door', Q.door(), 20, 68, 28, 3);
  add('shutter', Q.shutter(), 0, 0, 92, 30);
  add('lotboard', Q.lotBoard(), 32, 66, 34, 4);
  add('earth', Q.earth(), 34, 40, 34, 5);
  add('ribbon', Q.ribbon(), 44, 8, 44, 22);
  add('crane', Q.crane(), 50, 160, 114, 3);
  add('leafA', V.leafFall(mix(P.coral, P.sun, 0.5)), 5, 6, 5, 5);
  add('leafB', V.leafFall(P.rose), 5, 6, 5, 5);
  add('drop', V.drop(), 3, 7, 3, 7);
  add('flake', V.flake(), 3, 3, 3, 3);
}

function addLight(add: Add): void {
  const fx = (name: string, body: string, l: number, t: number, r: number, b: number): void =>
    add(name, body, l, t, r, b, 'fx');
  fx('glowAI', C(0, 0, 40, 'url(#glowAI)'), 40, 40, 40, 40);
  fx('glowSun', C(0, 0, 40, 'url(#glowSun)'), 40, 40, 40, 40);
  fx('shadow', E(0, 0, 11, 2.9, P.ink, 'opacity=".42" filter="url(#soft)"'), 20, 9, 20, 9);
  fx('shaft', V.shaft(), 0, 0, 190, 134);
  fx('patch', V.patch(), 0, 0, 136, 58);
  fx('hills', O.hills(), 0, 0, 640, 120);
  fx('town', O.town(), 0, 0, 428, 120);
  fx('cloud', O.cloud(), 38, 24, 38, 12);
  fx('sun', O.sunDisc(), 20, 20, 20, 20);
  fx('moon', O.moon(), 16, 16, 16, 16);
  fx('mote', C(0, 0, 2, li(P.sun, 0.7)), 3, 3, 3, 3);
  fx('tubeEnd', R(0, 0, 14, 18, 6, sh(P.teal, 0.1)) + R(2, 2, 10, 14, 5, sh(P.teal, 0.45)), 0, 0, 14, 18);
  for (const hour of ['day', 'dusk', 'night'] as const) {
    fx(`view_${hour}`, V.view(hour), 0, 0, 120, 62);
    fx(`sky_${hour}`, V.sky(hour), 0, 0, 16, 256);
  }
}
