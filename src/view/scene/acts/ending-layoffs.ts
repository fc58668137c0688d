/** It ends with people leaving: rooms go dark one after another, a long line in the evening, a lamp over an empty desk. */
import type { FloorModel } from '../../model/floor.ts';
import { placeOf } from '../layout.ts';
import { BLUE, NIGHT, blend } from '../paint.ts';
import { beat } from './beats.ts';
import { leaversOf, procession } from './cuts.ts';
import { fatesOf, ways } from './fates.ts';
import { evening, eveningTint, shine } from './figures.ts';
import { crowdIn, doorOf, play, streetBox, type Act, type Setting } from './setting.ts';

export function endingLayoffs(s: Setting): Act {
  const { plan, floor } = s;
  const tall = plan.shape === 'tall';
  const variant = s.moment.variant ?? 'chosen';
  const known = fatesOf(s, ['left', 'left', 'worn', 'stayed']);
  const who = leaversOf({
    ...s,
    moment: {
      ...s.moment,
      cast: { ...s.moment.cast, looks: known.filter((k) => k.fate === 'left').map((k) => k.look) },
      people: Math.max(12, s.moment.people),
    },
  });
  // One room keeps its light: the one that held all others up, or the last of the flow.
  const lit = floor.rooms.find((r) => r.constraint)?.id ?? floor.rooms.at(-1)?.id;
  const order = floor.rooms.filter((r) => r.id !== lit);
  const off = (i: number): number => 0.16 + (i * 0.34) / Math.max(1, order.length);
  const empty = (n: number): FloorModel => ({
    ...floor,
    leaving: 0,
    table: variant === 'decline' && n >= order.length - 1 ? floor.table.slice(0, 1) : floor.table,
    street: floor.street.map((r) => (n >= order.length - 1 ? { ...r, people: 0 } : r)),
    rooms: floor.rooms.map((r) => {
      const i = order.indexOf(r);
      return i >= 0 && i <= n ? { ...r, people: 0, robots: 0, tag: null, constraint: false } : r;
    }),
  });
  const door = doorOf(plan);
  const table = placeOf(plan, 'table') ?? plan.tower;
  const street = streetBox(plan, tall ? 0 : -60, tall ? 400 : 760, tall ? 220 : 240);
  const first = placeOf(plan, order[0]?.id ?? '') ?? table;
  return {
    lends: (p) =>
      order.some((r) => r.id === p.place) ||
      floor.street.some((r) => r.id === p.place) ||
      p.place === 'lobby',
    view: (share) => (tall ? (share < 0.36 ? first : street) : share < 0.42 || share >= 0.86 ? null : street),
    sun: (share) => 1 - beat(share, 0, 0.25),
    sets: [{ from: 0, floor: empty(-1) }, ...order.map((_, i) => ({ from: off(i), floor: empty(i) }))],
    draw(now) {
      const { share, props } = now;
      const dusk = beat(share, 0, 0.3);
      evening(now, s, dusk);
      const tint = eveningTint(s, dusk);
      order.forEach((r, i) => {
        for (const p of crowdIn(s, r.id)) {
          if (share > off(i) + 0.06) continue;
          const alpha = 1 - beat(share, off(i) - 0.02, off(i) + 0.06);
          const inner = props.opacity;
          props.opacity = inner * alpha;
          play(now, s, p, {
            mood: p.index % 2 ? 'worried' : 'tired',
            holds: [0.04, 1.1],
            eyes: { x: -200, y: 0 },
          });
          props.opacity = inner;
        }
      });
      procession(now, s, who, door.x + 150, beat(share, 0.3, 0.4), [0.68, 0.94], tint);
      if (variant === 'imposed') {
        const x = door.x + (tall ? 250 : 380);
        props.put('car-shadow', 'shadow', x, plan.ground + 15, {
          layer: 'street',
          k: 1.4,
          sx: 3.4,
          alpha: beat(share, 0.2, 0.3),
        });
        props.put('car', 'car', x, plan.ground + 15, {
          layer: 'street',
          k: 1.3,
          tint,
          alpha: beat(share, 0.2, 0.3),
        });
      }
      const gone = blend(NIGHT, BLUE, 0.2);
      props.box(
        'table',
        'dark',
        table,
        gone,
        beat(share, 0.5, 0.7) * (variant === 'decline' ? 0.66 : 0.1),
        1e5,
      );
      if (variant !== 'decline')
        shine(
          now,
          'chosen',
          table.x + (variant === 'imposed' ? 316 : 120),
          table.y + 110,
          4.4,
          beat(share, 0.5, 0.65) * 0.5,
        );
      ways(now, s, known, 0.44, true);
      // What stays: a lamp over an empty desk.
      const desk = placeOf(plan, order.at(-1)?.id ?? '') ?? table;
      const on = beat(share, 0.54, 0.66);
      const at = { x: desk.x + 148, y: desk.y + 187 };
      props.put('deskLamp', 'deskLamp', at.x - 14, at.y - 24, { layer: 'lamps', alpha: on, depth: 10 });
      shine(now, 'lamp', at.x - 6, at.y - 28, 2.8, on * 0.9);
    },
  };
}
