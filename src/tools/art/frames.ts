/** Every picture the scene is made of, by frame name: the sheets of people and of the table, things, acts, rooms and light. */
import { actFrames } from './acts/frames.ts';
import { sheetOf, type Add, type Frame } from './frame.ts';
import { BLANK, P, li, mix, sh } from './palette.ts';
import { C, E, G, R } from './pen.ts';
import { peopleFrames } from './people/frames.ts';
import { tableFrames } from './people/table-frames.ts';
import * as F from './room/furniture.ts';
import { robot, type RobotState } from './room/robots.ts';
import { shell } from './room/shell.ts';
import { WALL } from './room/walls.ts';
import * as N from './room/plants.ts';
import * as K from './room/trades.ts';
import * as T from './room/more-trades.ts';
import { GOODS, addGoods } from './room/goods.ts';
import { LOOKS } from './theme/index.ts';
import { addProps } from './theme/look.ts';
import { shellsOf } from './theme/rooms.ts';
import * as W from './room/work.ts';
import * as O from './outdoors/outdoors.ts';
import * as Q from './outdoors/site.ts';
import * as V from './outdoors/light.ts';
import * as M from './outdoors/marks.ts';

/** What hangs in station rooms, by the kind of work; the other rooms' walls have theirs painted in. */
const HANGS = (
  'prices phones slots checklist shelfBinders posters swatches kanban lensPoster pegboard gauges shelfBooks ' +
  'route chart clock clockRed stamps queueBoard headsets photos scales coins archive passed rolls mapPins ' +
  'hardhats screens rulebooks'
).split(' ');

/** All frames, in a fixed order, so that two builds give the same sheets. */
export function frames(): Frame[] {
  const things = sheetOf('things');
  addFurniture(things.add);
  addWork(things.add);
  addOutdoors(things.add);
  const fx = sheetOf('fx');
  addLight(fx.add);
  addMarks(fx.add);
  const themed = LOOKS.flatMap((look) => {
    const props = sheetOf(`props-${look.id}`);
    addProps(props.add, look.props);
    const rooms = shellsOf(look.skins).map((s): Frame => ({
      name: `room_${s.id}`,
      sheet: `rooms-${look.id}`,
      width: s.width,
      height: s.height,
      anchor: { x: 0, y: 0 },
      svg: shell(s),
    }));
    return [...rooms, ...props.list];
  });
  const goods = Object.keys(GOODS).flatMap((kind) => {
    const sheet = sheetOf(`goods-${kind}`);
    addGoods(sheet.add, kind);
    return sheet.list;
  });
  return [
    ...peopleFrames(),
    ...tableFrames(),
    ...things.list,
    ...actFrames(),
    ...fx.list,
    ...themed,
    ...goods,
  ];
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
  add('frontdesk', T.frontDesk(), 34, 48, 36, 6);
  add('booth', T.booth(), 24, 66, 26, 6);
  add('carmodel', T.model(), 30, 64, 32, 6);
  add('safe', T.safe(), 30, 46, 28, 6);
  add('stacks', T.stacksCase(), 28, 68, 30, 6);
  add('vice', T.vice(), 34, 52, 36, 6);
  add('rig', T.rig(), 28, 78, 30, 6);
  add('packtable', T.packTable(), 34, 62, 36, 6);
  add('window', T.counterWindow(), 34, 72, 36, 6);
  add('tripod', T.tripod(), 20, 60, 26, 6);
  add('stickies', T.stickyBoard(), 32, 64, 34, 6);
  for (const name of HANGS) add(`h_${name}`, WALL[name]?.(0, 0) ?? '', 12, 22, 112, 60);
}

function addWork(add: Add): void {
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
  add('solar', O.solar(), 30, 30, 32, 4);
  add('planter', O.planter(), 24, 26, 25, 4);
  add('tree_spring', O.tree(mix(P.rose, P.leaf, 0.3)), 32, 72, 34, 6);
  add('tree_summer', O.tree(P.leaf), 32, 72, 34, 6);
  add('tree_autumn', O.tree(mix(P.coral, P.sun, 0.5)), 32, 72, 34, 6);
  add('tree_winter', O.bareTree(), 32, 72, 34, 6);
  add('bush', O.bush(true), 26, 26, 26, 6);
  add('bushSnow', O.bush(false), 26, 26, 26, 6);
  add('post', O.post(), 12, 82, 12, 4);
  add('bench', O.bench(), 24, 28, 24, 6);
  add('mailbox', O.mailbox(), 14, 42, 14, 4);
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

function addMarks(add: Add): void {
  // Soft things are painted small and laid large: nothing in them has an edge.
  add('fogBank', G(0, 0, M.fogBank(), 0.25), 26, 12, 26, 12);
  add('fogWisp', G(0, 0, M.fogWisp(), 0.25), 14, 8, 14, 8);
  add('gaze', G(0, 0, M.gaze(), 0.3), 1, 7, 31, 7);
  for (const [k, sign] of [
    ['star', M.star],
    ['heart', M.heart],
    ['fear', M.fear],
    ['back', M.back],
    ['eye', M.eye],
    ['lid', M.lid],
    ['hours', M.hours],
  ] as const)
    add(`s_${k}`, sign(), 13, 13, 13, 13);
  add('s_chevron', M.chevron(), 7, 9, 7, 9);
}

function addLight(add: Add): void {
  add('glowAI', C(0, 0, 40, 'url(#glowAI)'), 40, 40, 40, 40);
  add('glowSun', C(0, 0, 40, 'url(#glowSun)'), 40, 40, 40, 40);
  add('shadow', E(0, 0, 11, 2.9, P.ink, 'opacity=".42" filter="url(#soft)"'), 20, 9, 20, 9);
  add('shaft', V.shaft(), 0, 0, 190, 134);
  add('patch', V.patch(), 0, 0, 136, 58);
  add('hills', O.hills(), 0, 0, 640, 120);
  add('cloud', O.cloud(), 38, 24, 38, 12);
  add('sun', O.sunDisc(), 20, 20, 20, 20);
  add('moon', O.moon(), 16, 16, 16, 16);
  add('mote', C(0, 0, 2, li(P.sun, 0.7)), 3, 3, 3, 3);
  add('tubeEnd', R(0, 0, 14, 18, 6, sh(P.teal, 0.1)) + R(2, 2, 10, 14, 5, sh(P.teal, 0.45)), 0, 0, 14, 18);
  for (const hour of ['day', 'dusk', 'night'] as const) {
    add(`sky_${hour}`, V.sky(hour), 0, 0, 16, 256);
  }
}
