/** It has not ended: no wing, no boxes, a light in the board's room late at night, and a road that goes on into fog. */
import { placeOf } from '../layout.ts';
import { luck } from '../luck.ts';
import { figureOf } from '../figure.ts';
import { BLUE, CREAM, NIGHT, PLUM, SUN, blend } from '../paint.ts';
import { beat, mix, pace } from './beats.ts';
import { fatesOf } from './fates.ts';
import { GLOOM, eveningTint, shine } from './figures.ts';
import { play, step, walkFrame, type Act, type Setting, standing } from './setting.ts';

export function endingReprieve(s: Setting): Act {
  const { plan, floor } = s;
  const tall = plan.shape === 'tall';
  const growth = (s.moment.variant ?? '').includes('growth');
  const table = placeOf(plan, 'table') ?? plan.tower;
  const known = fatesOf(s, ['stayed']).filter((each) => each.fate !== 'left');
  const { ground } = plan;
  const right = plan.body.x + plan.body.width;
  // The road goes on to the right; in one column, down past the lot.
  const road = tall
    ? { x: 0, y: ground - 150, width: 400, height: 330 }
    : { x: right - 330, y: ground - 250, width: 640, height: 320 };
  const away = tall ? 250 : right + 60;
  return {
    lends: (p) => p.place !== 'lobby',
    view: (share) => (share < 0.3 ? table : tall || share < 0.84 ? road : null),
    sun: (share) => 1 - beat(share, 0, 0.18),
    draw(now) {
      const { share, props, ms, calm } = now;
      const night = beat(share, 0, 0.22);
      const { world } = plan;
      // Night everywhere but in that one room.
      const [x0, y0, x1, y1] = [
        world.x - 900,
        world.y - 900,
        world.x + world.width + 900,
        world.y + world.height + 900,
      ];
      const [tx, ty] = [table.x + table.width, table.y + table.height];
      const dark = [
        { x: x0, y: y0, width: x1 - x0, height: table.y - y0 },
        { x: x0, y: table.y, width: table.x - x0, height: table.height },
        { x: tx, y: table.y, width: x1 - tx, height: table.height },
        { x: x0, y: ty, width: x1 - x0, height: y1 - ty },
      ];
      const deep = { day: 0.86, dusk: 0.7, night: 0.2 }[floor.daylight];
      dark.forEach((part, i) =>
        props.box(`night${i}`, 'ambience', part, blend(NIGHT, PLUM, 0.35), deep * night, 1e6),
      );
      for (const p of plan.places)
        if (p.id !== 'table') props.box(`off-${p.id}`, 'dark', p, GLOOM, 0.5 * night, 1e5);
      // Everybody has gone home but for a few; the board's room has its lights on.
      for (const p of s.people)
        if (luck(p.id, 77) < 0.16 && !standing(p)) play(now, s, p, { mood: 'tired', holds: [0.05, 1.1] });
      shine(now, 'late', table.x + 190, table.y + 70, 8, night * 0.5);
      shine(now, 'late2', table.x + 300, table.y + 110, 4, night * 0.4);
      const tint = blend(eveningTint(s, 0.6), NIGHT, 0.02 * night);
      known.slice(0, 4).forEach(({ look }, i) => {
        const k = pace(share, 0.3 + i * 0.03, 0.86);
        const x = mix(away - 250 + i * 44, away - 20 + i * 44, k);
        const walk = k > 0 && k < 1 && !calm;
        props.person(
          `known${i}`,
          walk ? walkFrame(look, 'ok', ms * 0.7 + i * 100) : figureOf(look, 'stand', 'worried'),
          x,
          ground + 34 + (i % 2) * 9,
          {
            layer: 'street',
            k: 1.5,
            tint,
            bob: walk ? step(ms * 0.7, i) : 0,
            alpha: beat(share, 0.2, 0.3),
          },
        );
      });
      // A lantern goes with them.
      shine(
        now,
        'lantern',
        mix(away - 190, away + 40, pace(share, 0.3, 0.9)),
        ground + 4,
        3.4,
        beat(share, 0.2, 0.32) * 0.9,
      );
      // Fog over the road: what is behind it shows as warmth or as nothing.
      const fog = beat(share, 0.16, 0.46);
      const warm = growth ? blend(SUN, CREAM, 0.5) : blend(BLUE, NIGHT, 0.35);
      const shape = growth ? 0.62 : 0.2;
      shine(now, 'beyond', away + (tall ? 60 : 190), ground - 60, 7, fog * shape);
      for (let i = 0; i < 11; i++) {
        const drift = calm ? 0 : Math.sin(ms * 0.0006 + i * 1.7) * 16;
        const x = away + 10 + (i % 6) * (tall ? 34 : 92) + drift + (i > 5 ? 40 : 0);
        const y = ground + 44 - Math.floor(i / 6) * 52 + luck('fog', i) * 18;
        props.put(`fog${i}`, 'cloud', x, y, {
          layer: 'signs',
          k: 3.4 + luck('fog', i + 20) * 2,
          sy: 0.9,
          alpha: fog * (0.5 + 0.06 * (i % 6)),
          tint: blend(blend(CREAM, warm, 0.4), NIGHT, 0.42 * night),
          flip: i % 2 === 1,
        });
      }
    },
  };
}
