/** The purpose is told to everybody: the lead steps out, a cloth unrolls, every head turns, and faces answer. */
import type { Mood } from '../../model/floor.ts';
import { placeOf, stations } from '../layout.ts';
import { luck } from '../luck.ts';
import type { Person } from '../crowd.ts';
import { beat, mix, pop, visit } from './beats.ts';
import { outTint, shine, stride } from './figures.ts';
import { join, play, type Act, type Setting, standing } from './setting.ts';

type Purpose = 'growth' | 'efficiency' | 'undecided';

/** What a face says to a purpose: never all the same. */
export function answer(purpose: Purpose, p: Person): Mood {
  const roll = luck(p.id, 71);
  if (purpose === 'growth') return roll < 0.62 ? 'happy' : roll < 0.85 ? 'ok' : 'worried';
  if (purpose === 'efficiency') return roll < 0.6 ? 'worried' : roll < 0.75 ? 'tired' : 'ok';
  return roll < 0.25 ? 'worried' : 'ok';
}

export function ambition(s: Setting): Act {
  const purpose: Purpose =
    s.moment.variant === 'growth' || s.moment.variant === 'efficiency' ? s.moment.variant : 'undecided';
  const { plan } = s;
  const tall = plan.shape === 'tall';
  const table = placeOf(plan, 'table') ?? plan.tower;
  const right = plan.tower.x + plan.tower.width;
  // Beside the tower there is sky to hang it before; one column has only the tower's own wall.
  const top = tall ? { x: table.x + 292, y: table.y + 12 } : { x: right + 88, y: table.y + 44 };
  const first = stations(plan).slice(0, tall ? 1 : 3);
  const box = join(plan.tower, ...first);
  const near = Math.max(box.x, plan.tower.x - 170);
  const view = tall
    ? box
    : { x: near, y: box.y - 62, width: box.x + box.width - near, height: box.height + 62 };
  const lead = `x_${s.floor.table[0] ?? 'management'}`;
  const tint = outTint(s, 0.45);
  return {
    lends: (p) => first.some((r) => r.id === p.place) || !tall,
    view: (share) => (share < 0.92 ? view : null),
    draw(now) {
      const { share, props, ms, calm } = now;
      const gone = 1 - beat(share, 0.94, 1);
      if (!tall) {
        const from = { x: right + 14, y: top.y };
        const out = beat(share, 0.04, 0.18);
        const home = beat(share, 0.9, 0.99);
        props.put('balcony', 'balcony', top.x, top.y, {
          layer: 'street',
          k: 1.28,
          depth: 50,
          tint,
          alpha: beat(share, 0, 0.06) * gone,
        });
        stride(now, 'lead', lead, from, { x: top.x - 8, y: top.y - 1 }, out - home, {
          layer: 'street',
          depth: 40,
          floats: true,
          k: 1.5,
          tint,
          flip: home > 0,
          alpha: beat(share, 0.03, 0.08) * gone,
        });
        props.put('horn', 'megaphone', top.x + 6, top.y - 27, {
          k: 1.3,
          layer: 'street',
          depth: 45,
          alpha: visit(share, 0.17, 0.2, 0.84, 0.88),
        });
      }
      const speaks = visit(share, 0.2, 0.24, 0.44, 0.5);
      const ring = calm ? 0.5 : (ms / 520) % 1;
      const mouth = tall ? { x: table.x + 118, y: table.y + 92 } : { x: top.x + 34, y: top.y - 30 };
      props.put('call', 'call', mouth.x + ring * 10, mouth.y, {
        layer: 'signs',
        k: 0.7 + ring * 0.6,
        alpha: speaks * (1 - ring * 0.7),
      });
      const fall = beat(share, 0.26, 0.46);
      const y = top.y + (tall ? 0 : 22);
      const k = tall ? 1.12 : 1.42;
      const hang = { layer: 'street' as const, tint, alpha: beat(share, 0.22, 0.27) * gone, k };
      props.put('cloth', 'cloth', top.x, y, { ...hang, sy: Math.max(0.02, fall), depth: 60 });
      props.put('rod', 'rod', top.x, y, { ...hang, depth: 62 });
      props.put('end', 'rod', top.x, y + fall * 92 * k, {
        ...hang,
        k: k * 0.9,
        depth: 63,
        alpha: hang.alpha * (1 - beat(share, 0.44, 0.5)),
      });
      const shown = pop(share, 0.46, 0.56);
      props.put('purpose', `for_${purpose}`, top.x, y + 42 * k, {
        ...hang,
        k: shown * 1.02 * k,
        depth: 64,
        alpha: gone,
      });
      shine(now, 'light', top.x, y + 40, 4.6, beat(share, 0.4, 0.55) * gone * 0.34);
      for (const p of s.people) {
        if (!first.some((r) => r.id === p.place) && tall) continue;
        const mood = share < 0.5 ? undefined : answer(purpose, p);
        play(now, s, p, {
          eyes: top,
          tilt: -7,
          holds: [0.05 + luck(p.id, 5) * 0.08, 0.92],
          ...(mood ? { mood } : {}),
          ...(purpose === 'growth' && mood === 'happy' && standing(p) && luck(p.id, 9) < 0.5
            ? { pose: 'wave' as const, hop: mix(0.5, 0.6, luck(p.id, 8)) }
            : {}),
        });
      }
    },
  };
}
