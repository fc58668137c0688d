/** A cause found and a way of working rebuilt: a red thread followed back to its knot, and a room behind a builder's curtain. */
import { PILE } from '../route.ts';
import { TEAL } from '../paint.ts';
import { luck } from '../luck.ts';
import { beat, mix, pace, pop, visit } from './beats.ts';
import { GLOOM, THREAD, shine } from './figures.ts';
import { gather, withRoom } from './room.ts';
import type { Point } from './props.ts';
import {
  closeUp,
  crowdIn,
  hush,
  play,
  roomOf,
  walkFrame,
  type Act,
  type Instant,
  type Setting,
  standing,
} from './setting.ts';

/** How far along a line of points a share has come: the segments to draw. */
function upTo(points: Point[], share: number): [Point, Point][] {
  const lengths = points
    .slice(1)
    .map((p, i) => Math.hypot(p.x - (points[i]?.x ?? 0), p.y - (points[i]?.y ?? 0)));
  let left = lengths.reduce((a, b) => a + b, 0) * share;
  const out: [Point, Point][] = [];
  for (const [i, length] of lengths.entries()) {
    const [a, b] = [points[i], points[i + 1]];
    if (!a || !b || left <= 0) break;
    const k = Math.min(1, left / Math.max(0.01, length));
    out.push([a, { x: mix(a.x, b.x, k), y: mix(a.y, b.y, k) }]);
    left -= length;
  }
  return out;
}

/** A thread drawn from its beginning, as far as `share`. */
function thread(
  now: Instant,
  key: string,
  points: Point[],
  share: number,
  width: number,
  colour: number,
  alpha: number,
): void {
  upTo(points, share).forEach(([a, b], i) =>
    now.props.line(`${key}${i}`, 'signs', a, b, width, colour, alpha),
  );
}

export function causeFound(s: Setting): Act {
  const room = roomOf(s, (r) => r.constraint);
  const crowd = crowdIn(s, room.id);
  const centre = { x: room.x + 166, y: room.y + 6 };
  const k = 1;
  // From the pile over each step of the chart back to where it began; it sags between the pins.
  const steps = [4, 3, 2, 1, 0].map((i) => ({ x: centre.x - 76.5 + i * 38, y: centre.y + 40 }));
  const pins: Point[] = [
    { x: room.x + PILE.x - 10, y: room.y + 112 },
    { x: centre.x + 104, y: centre.y + 74 },
    ...steps,
  ];
  const line: Point[] = pins.flatMap((p, i) => {
    const next = pins[i + 1];
    return next ? [p, { x: (p.x + next.x) / 2, y: Math.max(p.y, next.y) + (i < 2 ? 3 : 8) }] : [p];
  });
  const origin = steps.at(-1) ?? centre;
  const three: Point[] = [
    { x: -78, y: 40 },
    { x: -30, y: 47 },
    { x: 40, y: 43 },
  ];
  return {
    lends: (p) => p.place === room.id,
    view: closeUp(room),
    draw(now) {
      const { share, props, ms, calm } = now;
      const gone = 1 - beat(share, 0.9, 0.97);
      hush(now, s, [room.id], visit(share, 0, 0.15, 0.9, 1), GLOOM);
      const down = beat(share, 0.04, 0.2);
      // The rest of the room is dimmer while the lamp is on the chart.
      props.box('gloom', 'dark', room, GLOOM, visit(share, 0.05, 0.2, 0.88, 0.98) * 0.2, 1e5);
      props.put('chart', 'chart', centre.x, centre.y, {
        layer: 'signs',
        k,
        sy: Math.max(0.02, down),
        alpha: gone * beat(share, 0.02, 0.05),
        depth: 1e4,
      });
      shine(now, 'beam', centre.x, centre.y + 44, 5.4, visit(share, 0.16, 0.24, 0.88, 0.97) * 0.4);
      const back = pace(share, 0.26, 0.6);
      const freed = beat(share, 0.68, 0.8);
      const tight = calm ? 0 : Math.sin(ms * 0.05) * 0.5 * visit(share, 0.6, 0.62, 0.66, 0.68);
      thread(
        now,
        'thread',
        line.map((p) => ({ x: p.x, y: p.y + tight })),
        back,
        2.4,
        THREAD,
        gone * (1 - freed),
      );
      thread(now, 'way', steps.toReversed(), freed, 3, TEAL, gone);
      pins.slice(1).forEach((p, i) =>
        props.put(`pin${i}`, 'pin', p.x, p.y, {
          layer: 'signs',
          depth: 2e4,
          alpha: gone * beat(share, 0.2 + i * 0.05, 0.24 + i * 0.05),
        }),
      );
      // The knot at the origin: seen, pulled, undone.
      const knot = pop(share, 0.56, 0.62) * (1 - beat(share, 0.68, 0.76));
      props.put('knot', 'knot', origin.x, origin.y + 3, {
        layer: 'signs',
        k: knot * (1.15 + tight * 0.1),
        angle: beat(share, 0.66, 0.76) * 260,
        depth: 3e4,
        alpha: knot > 0.02 ? gone : 0,
      });
      props.put('bulb', 'bulb', origin.x, origin.y - 20, {
        layer: 'signs',
        k: pop(share, 0.62, 0.7) * 0.95,
        alpha: gone,
        depth: 3e4,
      });
      shine(now, 'idea', origin.x, origin.y - 30, 2.6, visit(share, 0.62, 0.7, 0.9, 0.97) * 0.8);
      gather(
        now,
        s,
        crowd,
        { x: room.x + 150, y: room.y + 145 },
        three,
        (_, near) => ({
          ...(share > 0.7 ? { mood: 'happy' as const } : share > 0.2 && near ? { mood: 'ok' as const } : {}),
          ...(near && share < 0.66
            ? { pose: 'point' as const }
            : near && share > 0.74
              ? { pose: 'wave' as const }
              : {}),
        }),
        [0.06, 0.22],
      );
    },
  };
}

export function redesigned(s: Setting): Act {
  const room = roomOf(s, (r) => r.works === 'redesign' || r.redesigned > 0.4);
  const crowd = crowdIn(s, room.id);
  const jump = s.moment.variant === 'step-gone';
  const model = s.floor.rooms.find((r) => r.id === room.id);
  const after = withRoom(s.floor, room.id, {
    works: 'none',
    redesigned: Math.max(model?.redesigned ?? 0, 0.85),
  });
  const before = withRoom(s.floor, room.id, {
    works: 'redesign',
    redesigned: Math.max(0, (model?.redesigned ?? 0) - 0.5),
  });
  const mid = room.x + room.width / 2;
  return {
    lends: (p) => p.place === room.id,
    view: closeUp(room),
    sets: [
      { from: 0, floor: before },
      { from: 0.36, floor: after },
      { from: 0.97, floor: s.floor },
    ],
    draw(now) {
      const { share, props, ms, calm } = now;
      hush(now, s, [room.id], visit(share, 0, 0.15, 0.9, 1), GLOOM);
      const drawn = visit(share, 0.1, 0.3, 0.66, 0.8);
      const work = visit(share, 0.3, 0.36, 0.6, 0.66);
      const bulge = calm ? 0 : Math.sin(ms * 0.02) * 0.012 * work;
      const width = 2.04 * (0.13 + 0.87 * drawn) * beat(share, 0, 0.08) * (1 - beat(share, 0.88, 0.96));
      for (const side of [0, 1])
        props.put(`curtain${side}`, 'curtain', room.x + side * room.width, room.y, {
          layer: 'front',
          sx: Math.max(0.01, width + (side ? bulge : -bulge)),
          sy: 196 / 150,
          flip: side === 1,
          alpha: width > 0.02 ? 1 : 0,
          depth: 1e5,
        });
      // Behind it: hammering one can only hear, and dust that comes out under it.
      for (let i = 0; i < 7; i++) {
        const at = 0.32 + i * 0.045;
        const up = pace(share, at, at + 0.12);
        if (up <= 0 || up >= 1) continue;
        props.put(`dust${i}`, 'puff', room.x + 40 + luck('dust', i) * 310, room.y + 190 - up * 18, {
          layer: 'signs',
          k: 0.5 + up * 0.8,
          alpha: (1 - up) * 0.7,
        });
      }
      // What handed work from one to the next is rolled out: one desk of a hand-off, or the whole step.
      const count = jump ? 3 : 1;
      for (let i = 0; i < count; i++) {
        const out = pace(share, 0.34 + i * 0.07, 0.58 + i * 0.07);
        if (out <= 0) continue;
        const x = mix(mid - 40, room.x - 30, out);
        const alpha = visit(share, 0.34 + i * 0.07, 0.37 + i * 0.07, 0.53 + i * 0.07, 0.58 + i * 0.07);
        const p = crowd[1 + i];
        props.put(`desk${i}`, 'handOff', x, room.y + 194, {
          layer: 'signs',
          k: 1.1,
          alpha,
          depth: 10 + i * 2,
        });
        if (p)
          props.person(`mover${i}`, walkFrame(p.look, 'ok', calm ? 280 : ms), x + 46, room.y + 194.5, {
            layer: 'signs',
            flip: true,
            alpha,
            depth: 11 + i * 2,
          });
      }
      const light = visit(share, 0.66, 0.8, 0.9, 1);
      shine(now, 'reveal', mid, room.y + 90, 9, light * 0.3);
      // The work runs straight through: without a stop where the step was.
      for (let i = 0; i < 6; i++) {
        const run = pace(share, 0.74 + i * 0.025, 0.86 + i * 0.025);
        if (run <= 0 || run >= 1) continue;
        const arc = jump ? Math.sin(run * Math.PI) * 34 : 0;
        props.put(
          `item${i}`,
          `item_${'abcd'[i % 4]}`,
          mix(room.x + 10, room.x + 362, run),
          room.y + (jump ? 96 : 16) - arc,
          { layer: 'signs', k: jump ? 1.5 : 1, alpha: Math.min(1, (1 - run) * 6) },
        );
      }
      if (jump)
        thread(
          now,
          'jump',
          Array.from({ length: 13 }, (_, i) => ({
            x: mix(room.x + 10, room.x + 362, i / 12),
            y: room.y + 100 - Math.sin((i / 12) * Math.PI) * 34,
          })),
          beat(share, 0.72, 0.84),
          2.2,
          TEAL,
          light,
        );
      for (const p of crowd) {
        const hidden = share > 0.28 && share < 0.68;
        if (hidden && drawn > 0.98) continue;
        const glad = share > 0.72 && luck(p.id, 23) < 0.7;
        play(now, s, p, {
          ...(glad ? { mood: 'happy' as const } : {}),
          ...(glad && standing(p) && luck(p.id, 24) < 0.5
            ? { pose: 'wave' as const, hop: mix(0.76, 0.84, luck(p.id, 25)) }
            : {}),
          eyes: { x: mid, y: room.y + 150 },
        });
      }
    },
  };
}
