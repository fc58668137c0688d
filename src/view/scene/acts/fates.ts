/** Those one knows on their way when a run ends: up to the table, into the new rooms, onto a bench, out with a box. */
import { placeOf } from '../layout.ts';
import { figureOf } from '../figure.ts';
import { beat, mix, pace } from './beats.ts';
import { outTint, shine } from './figures.ts';
import { boxFrame, doorOf, step, walkFrame, type Instant, type Setting } from './setting.ts';

/** What became of somebody. */
export type Fate = NonNullable<Setting['moment']['cast']['fates']>[number];

/** Everybody with a name, and what became of them; untold, what such an ending makes likely. */
export function fatesOf(s: Setting, untold: Fate[]): { look: number; fate: Fate }[] {
  const { looks, fates } = s.moment.cast;
  return looks.map((look, i) => ({ look, fate: fates?.[i] ?? untold[i % untold.length] ?? 'stayed' }));
}

/** Those one knows on their way, from share `from` on; leavers with a box are left to a procession when there is one. */
export function ways(
  now: Instant,
  s: Setting,
  known: { look: number; fate: Fate }[],
  from: number,
  leavers: boolean,
): void {
  const { share, props, ms, calm } = now;
  const tall = s.plan.shape === 'tall';
  const table = placeOf(s.plan, 'table') ?? s.plan.tower;
  const roof = s.plan.body.y - 1;
  const ground = s.plan.ground;
  const door = doorOf(s.plan);
  const tint = outTint(s);
  const told: Partial<Record<Fate, number>> = {};
  known.forEach(({ look, fate }, i) => {
    const nth = (told[fate] = (told[fate] ?? -1) + 1);
    const start = from + i * 0.03;
    const k = pace(share, start, start + 0.34);
    const seen = beat(share, start - 0.04, start);
    const walk = k < 1 && !calm;
    const walker = (mood: 'happy' | 'ok'): string =>
      walk && k > 0 ? walkFrame(look, mood, ms + i * 80) : figureOf(look, 'stand', mood);
    if (fate === 'promoted') {
      // Over the roof terrace to the tower's lit door, and up to the table.
      const inside = k >= 1 || tall;
      const light = beat(share, start + 0.3, start + 0.4);
      const stand = { x: table.x + 226 + nth * 30, y: table.y + 154 };
      if (inside)
        props.person(`way${i}`, figureOf(look, light > 0.5 ? 'wave' : 'stand', 'happy'), stand.x, stand.y, {
          k: 1.16,
          alpha: tall ? seen : light,
          bob: calm ? 0 : Math.abs(Math.sin(ms * 0.004)) * 2,
        });
      else
        props.person(`way${i}`, walker('happy'), mix(table.x - 190 - nth * 34, table.x - 16, k), roof, {
          layer: 'street',
          k: 1.2,
          tint,
          alpha: seen * (1 - beat(k, 0.94, 1)),
          bob: walk ? step(ms, i) : 0,
        });
      shine(
        now,
        `way${i}/light`,
        inside ? stand.x : table.x - 14,
        (inside ? stand.y : roof) - 26,
        2.2,
        seen * 0.55,
      );
    } else if (fate === 'offering') {
      // Along the front into the new rooms.
      const { lot } = s.plan;
      const a = tall ? lot.x - 60 : s.plan.body.x + s.plan.body.width - 380;
      const b = lot.x + lot.width * 0.2 + nth * 30;
      const y = lot.y + lot.height + 27 + nth * 4;
      props.person(`way${i}`, k >= 1 ? figureOf(look, 'wave', 'happy') : walker('happy'), mix(a, b, k), y, {
        layer: 'street',
        k: 1.26,
        tint,
        alpha: seen,
        bob: walk ? step(ms, i) : 0,
      });
    } else if (fate === 'worn') {
      const bench = { x: door.x + (tall ? 120 : 190) + nth * 70, y: ground + 16 };
      props.put(`bench${nth}`, 'bench', bench.x, bench.y, {
        layer: 'street',
        tint,
        alpha: seen,
        depth: bench.y - 2,
      });
      props.person(`way${i}`, figureOf(look, 'sit', 'tired'), bench.x - 2, bench.y - 5, {
        layer: 'street',
        k: 1.2,
        tint,
        alpha: seen,
        floats: true,
        depth: bench.y,
      });
    } else if (fate === 'left') {
      if (!leavers)
        props.person(
          `way${i}`,
          boxFrame(look, calm ? 0 : ms, i),
          door.x + 60 + nth * 50 - (calm ? 60 : (ms / 1000) * 17 - start * 60),
          ground + 24 + nth * 4,
          { layer: 'street', flip: true, k: 1.24, tint, alpha: seen },
        );
    } else {
      const place = s.floor.rooms.find((r) => r.look === look);
      const room = place ? placeOf(s.plan, place.id) : undefined;
      if (room) shine(now, `way${i}/light`, room.x + 28, room.y + 172, 1.4, seen * 0.3);
    }
  });
}
