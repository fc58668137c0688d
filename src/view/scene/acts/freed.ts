/** Freed people walk from the lobby into a half-lit street room: lamps go on one by one, and somebody comes in from the street. */
import type { FloorModel } from '../../model/floor.ts';
import { lampSpots } from '../house.ts';
import { placeOf, type Place } from '../layout.ts';
import { luck } from '../luck.ts';
import { figureOf } from '../figure.ts';
import { STREET, STREET_DESKS } from '../spots.ts';
import { beat, mix, pace, pop, visit } from './beats.ts';
import { GLOOM, outTint, shine } from './figures.ts';
import type { Point } from './props.ts';
import { around, crowdIn, homeOf, hush, join, step, walkFrame, type Act, type Setting } from './setting.ts';

const WISH = { sales: 'deal', offers: 'new', value: 'care' } as const;
/** More than these cannot be told apart in a small room. */
const MOST = 8;

/** The street rooms with one of them as if it had this many people. */
const peopled = (floor: FloorModel, id: string, people: number): FloorModel => ({
  ...floor,
  street: floor.street.map((r) => (r.id === id ? { ...r, people } : r)),
});

/** Where a newcomer comes to a stop, and what they look like there. */
interface Newcomer {
  key: string;
  look: number;
  end: Point;
  pose: 'sit' | 'stand';
  scale: number;
}

function newcomers(s: Setting, room: Place): Newcomer[] {
  const there = crowdIn(s, room.id).slice(0, MOST);
  const wanted = Math.min(MOST, Math.max(3, s.moment.people));
  return Array.from({ length: Math.max(there.length, wanted) }, (_, i) => {
    const p = there[i];
    if (p) {
      const at = homeOf(s, p, s.begun);
      return { key: p.id, look: p.look, end: at, pose: at.pose === 'sit' ? 'sit' : 'stand', scale: p.scale };
    }
    const spot = STREET[i] ?? { x: 60, y: 150, act: 'stand' as const };
    const k = room.width / 256;
    return {
      key: `new${i}`,
      look: s.moment.cast.looks[i] ?? Math.floor(luck('freed', i) * 24),
      end: { x: room.x + spot.x * k, y: room.y + spot.y },
      pose: i < STREET_DESKS.length ? 'sit' : 'stand',
      scale: 1,
    };
  });
}

/** Freed capacity goes to one of the three rooms at the street. */
export const freedTo =
  (id: 'sales' | 'offers' | 'value') =>
  (s: Setting): Act => {
    const room = placeOf(s.plan, id) ?? placeOf(s.plan, 'lobby') ?? s.plan.places[0];
    if (!room) throw new Error('A house without a street has nowhere to go');
    const tall = s.plan.shape === 'tall';
    const who = newcomers(s, room);
    const lobby = placeOf(s.plan, 'lobby') ?? room;
    const lane = room.y + 150;
    const start: Point = tall
      ? { x: 22, y: lane - 16 }
      : { x: Math.max(lobby.x + 100, room.x - 170), y: lane - 4 };
    const lamps = lampSpots(room);
    const front = { x: room.x + room.width * 0.46, y: s.plan.ground + 14 };
    // In the picture: the way from the lobby, the room, and the pavement before it.
    const view = tall
      ? around(room, 24)
      : around(
          join({ ...room, x: Math.max(lobby.x, room.x - 190) }, room, {
            x: room.x,
            y: room.y,
            width: room.width,
            height: 210,
          }),
          6,
        );
    const walk = 0.42;
    return {
      lends: (p) => p.place === id || p.place === 'lobby',
      view: (share) => (share < 0.92 ? view : null),
      sets: [
        { from: 0, floor: peopled(s.floor, id, 0) },
        { from: 0.5, floor: peopled(s.floor, id, Math.max(3, who.length)) },
        { from: 0.97, floor: s.floor },
      ],
      draw(now) {
        const { share, props, ms, calm } = now;
        hush(now, s, [id, 'lobby'], visit(share, 0, 0.14, 0.9, 1), GLOOM);
        // Nobody walks past those who wait: they are the ones who go, and who is left stays where they are.
        crowdIn(s, 'lobby').forEach((p) => {
          const at = homeOf(s, p, s.begun);
          props.person(p.id, figureOf(p.look, 'stand', share > 0.5 ? 'happy' : 'ok'), at.x, at.y, {
            k: p.scale,
            flip: false,
          });
        });
        who.forEach((n, i) => {
          const k = pace(share, 0.03 + i * 0.045, 0.03 + walk + i * 0.045);
          if (k <= 0) return;
          const along = Math.min(1, k / 0.82);
          const turn = beat(k, 0.82, 1);
          const x = mix(start.x, n.end.x, along);
          const y = mix(mix(start.y, lane + (i % 2) * 4, beat(along, 0, 0.1)), n.end.y, turn);
          const done = k >= 1;
          const seated = done && n.pose === 'sit';
          const mood = share > 0.5 ? 'happy' : 'ok';
          const cheer = done && !seated && share > 0.66 && share < 0.86 && i % 3 === 0;
          const gone = crowdIn(s, id).length > i ? 1 : 1 - beat(share, 0.95, 1);
          props.person(
            n.key,
            done
              ? figureOf(n.look, cheer ? 'wave' : n.pose, mood)
              : calm
                ? figureOf(n.look, 'stand', mood)
                : walkFrame(n.look, mood, ms + i * 90),
            x,
            y,
            {
              k: n.scale,
              floats: seated,
              depth: seated ? n.end.y + 17 : y,
              bob: done || calm ? 0 : step(ms, i),
              alpha: beat(share, 0.02 + i * 0.045, 0.05 + i * 0.045) * gone,
            },
          );
        });
        lamps.forEach((x, i) => {
          const on = visit(share, 0.4 + i * 0.1, 0.45 + i * 0.1, 0.92, 1);
          shine(now, `lamp${i}`, room.x + x, room.y + 24, 1.3, on * 0.6);
          shine(now, `pool${i}`, room.x + x, room.y + 84, 4, on * 0.28);
        });
        // The room says that it is open: pennants run along its front.
        const open = beat(share, 0.5, 0.64);
        for (let i = 0; i < 2; i++)
          props.put(`bunting${i}`, 'bunting', room.x + 4 + (i * room.width) / 2, room.y + 21, {
            layer: 'front',
            sx: ((room.width / 2 - 4) / 128) * Math.max(0.02, Math.min(1, open * 2 - i)),
            alpha: (open * 2 > i ? 1 : 0) * (1 - beat(share, 0.92, 0.98)),
            depth: 1e5,
          });
        // The first customer, and what they come for.
        const far = tall ? room.x + room.width + 30 : front.x + 230;
        const come = pace(share, 0.52, 0.72);
        const cx = mix(far, front.x, come);
        const cy = tall ? room.y + 155 : front.y;
        if (come > 0)
          props.person(
            'customer',
            come < 1 && !calm
              ? walkFrame(19, 'ok', ms)
              : figureOf(19, share > 0.76 ? 'wave' : 'stand', 'happy'),
            cx,
            cy,
            {
              layer: tall ? 'world' : 'street',
              flip: true,
              k: 1.1,
              bob: come < 1 && !calm ? step(ms) : 0,
              alpha: beat(share, 0.52, 0.56) * (1 - beat(share, 0.93, 0.98)),
              ...(tall ? {} : { tint: outTint(s) }),
            },
          );
        props.put('wish', `wish_${WISH[id]}`, cx + 2, cy - 62, {
          layer: 'signs',
          k: pop(share, 0.7, 0.78) * 1.15,
          alpha: 1 - beat(share, 0.92, 0.97),
        });
      },
    };
  };
