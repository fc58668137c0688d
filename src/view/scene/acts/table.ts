/** The table room: people take their seats, hand over what they know or carry it out of the door; the board arrives. */
import { EDGE, LEAD_SIZE, SEATS, SIZE } from '../tableroom.ts';
import { placeOf } from '../layout.ts';
import { luck } from '../luck.ts';
import { BLUE, CORAL, NIGHT, blend } from '../paint.ts';
import { beat, mix, pace, pop, visit } from './beats.ts';
import { GLOOM, eveningTint, shine, stride, strideFrame } from './figures.ts';
import type { Point } from './props.ts';
import {
  closeUp,
  doorOf,
  hush,
  join,
  step,
  streetBox,
  type Act,
  type Instant,
  type Setting,
} from './setting.ts';

/** Where somebody sits: the middle of the table's edge before them, scene units. */
const seat = (s: Setting, i: number): Point => {
  const t = placeOf(s.plan, 'table') ?? s.plan.tower;
  return { x: t.x + (SEATS[i] ?? SEATS[0]), y: t.y + EDGE };
};

/** Somebody on their chair, as the table room draws them. */
function sit(now: Instant, id: string, i: number, at: Point): void {
  const frame = now.props.has(`x_${id}_ok`) ? `x_${id}_ok` : 'x_management_ok';
  now.props.person(`seat-${id}`, frame, at.x, at.y, {
    k: i === 0 ? LEAD_SIZE : SIZE,
    floats: true,
    depth: at.y + 20,
  });
}

/** Up the stairs, along behind the table, onto the chair; `from..to` shares of the act. */
function arrive(now: Instant, s: Setting, id: string, i: number, from: number, to: number): void {
  const t = placeOf(s.plan, 'table') ?? s.plan.tower;
  const at = seat(s, i);
  const k = pace(now.share, from, to);
  if (k <= 0) return;
  if (k >= 1) return sit(now, id, i, at);
  const stairs = { x: t.x + 8, y: t.y + 140 };
  stride(now, `walk-${id}`, `x_${id}`, stairs, { x: at.x, y: t.y + 140 }, k, {
    k: i === 0 ? 1.12 : 1.04,
    alpha: beat(now.share, from, from + 0.04),
  });
}

export function seated(s: Setting): Act {
  const t = placeOf(s.plan, 'table') ?? s.plan.tower;
  const who = s.floor.table.slice(0, SEATS.length);
  const lead = seat(s, 0);
  return {
    view: closeUp(t, 0, 0.93),
    sets: [
      { from: 0, floor: { ...s.floor, table: [] } },
      { from: 0.84, floor: s.floor },
    ],
    draw(now) {
      const { share, props } = now;
      hush(now, s, ['table'], visit(share, 0, 0.14, 0.9, 1), GLOOM);
      // The lead comes last, to the chair that is already lit.
      const turn = [...who.keys()].toSorted((a, b) =>
        a === 0 ? 1 : b === 0 ? -1 : (SEATS[b] ?? 0) - (SEATS[a] ?? 0),
      );
      turn.forEach((i, n) => arrive(now, s, who[i] ?? '', i, 0.04 + n * 0.12, 0.26 + n * 0.12));
      shine(now, 'chair', lead.x, lead.y - 24, 1.7, visit(share, 0.3, 0.45, 0.86, 0.96) * 0.55);
      shine(now, 'table', t.x + 124, t.y + 118, 3.8, visit(share, 0.66, 0.76, 0.86, 0.98) * 0.4);
      const laid = beat(share, 0.7, 0.78);
      who.forEach((id, i) => {
        const at = seat(s, i);
        props.put(`folder-${id}`, 'folder', at.x + 4, mix(at.y - 8, t.y + 127, laid), {
          k: 0.72,
          alpha: laid * (1 - beat(share, 0.88, 0.95)),
          depth: t.y + 151,
          angle: (luck(id, 2) - 0.5) * 24,
        });
      });
    },
  };
}

export function handOver(s: Setting): Act {
  const t = placeOf(s.plan, 'table') ?? s.plan.tower;
  const who = s.floor.table.slice(0, SEATS.length);
  const { stays, goes } = s.moment.cast;
  const kept = who.filter((id) => stays.includes(id));
  const fresh = who.filter((id) => !stays.includes(id));
  // Who goes sat where the newcomers will sit, then on what is left.
  const spare = [...who.keys()].filter((i) => !kept.includes(who[i] ?? '')).concat([3, 4, 2, 1]);
  const leaving = goes.slice(0, 3).map((id, n) => ({ id, i: spare[n] ?? 4 }));
  const outside = s.plan.shape === 'tall' ? t.x + 4 : t.x - 150;
  const view = s.plan.shape === 'tall' ? t : join(t, { x: t.x - 150, y: t.y, width: 150, height: t.height });
  return {
    view: closeUp(view, 0, 0.94),
    sets: [
      { from: 0, floor: { ...s.floor, table: [] } },
      { from: 0.84, floor: s.floor },
    ],
    draw(now) {
      const { share, props, ms, calm } = now;
      hush(now, s, ['table'], visit(share, 0, 0.14, 0.9, 1), GLOOM);
      for (const id of kept) sit(now, id, who.indexOf(id), seat(s, who.indexOf(id)));
      const heir = kept.length > 0 ? seat(s, who.indexOf(kept[0] ?? '')) : { x: t.x + 124, y: t.y + 140 };
      leaving.forEach(({ id, i }, n) => {
        const from = seat(s, i);
        const start = 0.3 + n * 0.1;
        const k = pace(share, start, start + 0.46);
        // What they do pass on: one folder, over the table, to who stays.
        const pass = beat(share, 0.1 + n * 0.08, 0.24 + n * 0.08);
        props.put(
          `folder-${id}`,
          'folder',
          mix(from.x, heir.x + 6 + n * 12, pass),
          mix(from.y - 12, t.y + 126, pass) - Math.sin(pass * Math.PI) * 20,
          {
            k: 0.95,
            depth: t.y + 152,
            alpha: beat(share, 0.04, 0.1) * (1 - beat(share, 0.9, 0.96)),
          },
        );
        if (k <= 0) return sit(now, id, i, from);
        const [a, b] = [
          { x: from.x, y: t.y + 138 },
          { x: outside + n * 30, y: s.plan.shape === 'tall' ? t.y + 138 : t.y + 157 },
        ];
        const x = mix(a.x, b.x, k);
        const y = mix(a.y, b.y, beat(k, 0.4, 0.7));
        const alpha = s.plan.shape === 'tall' ? 1 - beat(k, 0.9, 1) : 1 - beat(share, 0.92, 0.99);
        const open = x < t.x - 4;
        const layer = open ? ('street' as const) : ('world' as const);
        const moving = k < 1 && !calm;
        props.person(`go-${id}-${open ? 'out' : 'in'}`, strideFrame(props, `x_${id}`, ms, moving), x, y, {
          layer,
          flip: true,
          k: 1.04,
          bob: moving ? step(ms, n) : 0,
          alpha,
        });
        // What nobody wrote down flutters after them.
        for (let j = 0; j < 7; j++) {
          const lost = pace(k, 0.12 + j * 0.1, 0.5 + j * 0.1);
          if (lost <= 0) continue;
          const px = mix(a.x, b.x, 0.12 + j * 0.1) + 10 + (luck(id, j) - 0.5) * 30;
          const drift = calm ? 0 : Math.sin(lost * 9 + j) * 7 * (1 - lost);
          props.put(
            `lost-${id}-${j}`,
            'sheet',
            px + drift,
            mix(y - 22, t.y + 146 + luck(id, j + 20) * 11, lost),
            {
              layer: 'street',
              k: 1.05,
              angle: lost * 200 + j * 50,
              alpha: (1 - beat(share, 0.9, 0.97)) * Math.min(1, lost * 8),
            },
          );
        }
      });
      fresh.forEach((id, n) => arrive(now, s, id, who.indexOf(id), 0.5 + n * 0.1, 0.74 + n * 0.08));
      shine(now, 'heir', heir.x, heir.y - 22, 1.8, visit(share, 0.2, 0.34, 0.84, 0.95) * 0.5);
    },
  };
}

export function board(s: Setting): Act {
  const t = placeOf(s.plan, 'table') ?? s.plan.tower;
  const door = doorOf(s.plan);
  const tall = s.plan.shape === 'tall';
  const kerb = { x: door.x + (tall ? 150 : 130), y: s.plan.ground + 34 };
  const start = kerb.x + (tall ? 330 : 620);
  const street = streetBox(s.plan, tall ? 0 : -60, tall ? 400 : 520, 190);
  const glass = { x: t.x + 266, y: t.y + 70 };
  return {
    view: (share) => (share < 0.5 ? street : share < 0.93 ? t : null),
    sets: [
      { from: 0, floor: { ...s.floor, board: 'patient' } },
      { from: 0.7, floor: { ...s.floor, board: s.floor.board === 'patient' ? 'restless' : s.floor.board } },
      { from: 0.95, floor: s.floor },
    ],
    draw(now) {
      const { share, props, calm, ms } = now;
      const come = 1 - (1 - pace(share, 0.0, 0.2)) ** 2;
      const tint = eveningTint(s, 0.6);
      props.put('car-shadow', 'shadow', mix(start, kerb.x, come), kerb.y, {
        layer: 'street',
        k: 1.4,
        sx: 3.4,
        depth: kerb.y - 1,
      });
      props.put('car', 'car', mix(start, kerb.x, come), kerb.y, {
        layer: 'street',
        k: 1.3,
        tint,
        depth: kerb.y,
      });
      for (let i = 0; i < 3; i++) {
        const k = pace(share, 0.22 + i * 0.055, 0.4 + i * 0.055);
        const on = share >= 0.21 + i * 0.055 && k < 1;
        if (on)
          stride(
            now,
            `b${i}`,
            `board${i}`,
            { x: kerb.x - 30 + i * 12, y: kerb.y - 10 },
            { x: door.x, y: door.y },
            k,
            {
              layer: 'street',
              k: 1.22,
              tint,
              depth: k < 0.15 ? kerb.y - 2 : kerb.y + 1,
              alpha: Math.min(1, (share - 0.21 - i * 0.055) * 40) * (1 - beat(k, 0.93, 1)),
            },
          );
      }
      // Upstairs it grows cold, and the glass is turned.
      const cold = visit(share, 0.52, 0.68, 0.9, 1);
      hush(now, s, ['table', 'lobby'], visit(share, 0.45, 0.55, 0.9, 1), GLOOM);
      props.box('cold', 'ambience', t, blend(BLUE, NIGHT, 0.25), cold * 0.55, 1e5);
      const turned = beat(share, 0.66, 0.78);
      props.put('glass', turned < 0.5 ? 'glass0' : 'glass2', glass.x, glass.y + 26, {
        layer: 'signs',
        k: pop(share, 0.56, 0.64) * 2.4,
        angle: turned < 0.5 ? turned * 180 : (turned - 1) * 180,
        alpha: 1 - beat(share, 0.9, 0.95),
      });
      for (let i = 0; i < 5; i++) {
        const fall = calm ? 0.5 : (ms / 500 + i / 5) % 1;
        props.box(
          `grain${i}`,
          'signs',
          { x: glass.x - 0.8, y: glass.y - 2 + fall * 20, width: 1.6, height: 3 },
          CORAL,
          visit(share, 0.8, 0.82, 0.88, 0.9),
        );
      }
    },
  };
}
