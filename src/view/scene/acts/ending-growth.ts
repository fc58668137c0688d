/** It ends well: sheets fall from a new wing, its lights go on, and the people one knows find their places in it. */
import { placeOf, type Place } from '../layout.ts';
import { CREAM, PLAIN, SUN, blend } from '../paint.ts';
import { beat } from './beats.ts';
import { leaversOf, procession } from './cuts.ts';
import { fatesOf, ways } from './fates.ts';
import { outTint, shine } from './figures.ts';
import { around, doorOf, join, type Act, type Instant, type Setting } from './setting.ts';
import { atWindows, confetti, cutRibbon, opening, unveil } from './wing.ts';

/** The street rooms and stations a variant is about shine on. */
function honour(now: Instant, places: (Place | undefined)[], k: number): void {
  places.forEach((p, i) => {
    if (p)
      shine(now, `honour${i}`, p.x + p.width / 2, p.y + p.height * 0.5, Math.max(5, p.width / 44), k * 0.42);
  });
}

const HONOURED: Record<string, string[]> = {
  sales: ['sales'],
  offers: ['offers'],
  service: ['value'],
  value: ['value'],
};

export function endingGrowth(s: Setting): Act {
  const { plan } = s;
  const { lot, body } = plan;
  const tall = plan.shape === 'tall';
  const variant = s.moment.variant ?? '';
  // "sales-cuts": carried by sales, with some gone on the way.
  const way = variant.replace(/-cuts$/, '');
  const honoured = (HONOURED[way] ?? (way === 'quality' ? s.floor.rooms.map((r) => r.id) : [])).map((id) =>
    placeOf(plan, id),
  );
  const scarred = variant.includes('cut') || (s.moment.cast.fates?.includes('left') ?? false);
  const known = fatesOf(
    s,
    scarred ? ['promoted', 'offering', 'left', 'worn'] : ['promoted', 'offering', 'offering', 'stayed'],
  );
  const near = around(
    join(
      lot,
      { x: body.x + body.width - 340, y: body.y, width: 340, height: body.height },
      { x: lot.x, y: lot.y + lot.height, width: lot.width, height: 56 },
    ),
    14,
  );
  const table = placeOf(plan, 'table') ?? plan.tower;
  return {
    view: (share) => (tall ? (share < 0.62 ? lot : table) : share < 0.5 ? near : null),
    wing: (share) => opening(share, 0.22, 0.5),
    draw(now) {
      const { share } = now;
      unveil(now, s, 0.06, 0.26);
      plan.wing.forEach((r, i) =>
        shine(
          now,
          `glow${i}`,
          r.x + r.width / 2,
          r.y + r.height * 0.5,
          5.6,
          beat(share, 0.26 + i * 0.05, 0.34 + i * 0.05) * 0.34,
        ),
      );
      atWindows(now, s, 0.36, 2, known.map((p) => p.look).toReversed());
      cutRibbon(now, s, [], 0.42, 2);
      confetti(now, { ...lot, height: lot.height + 10 }, 0.42, 0.94);
      honour(now, honoured, beat(share, 0.55, 0.7));
      ways(now, s, known, 0.5, false);
      // Some paid for it: they are in the picture too, at its far end.
      if (scarred)
        procession(
          now,
          s,
          leaversOf(s)
            .filter((w) => !w.known)
            .slice(0, 4),
          doorOf(plan).x + 10,
          beat(share, 0.45, 0.55),
          [2, 3],
          outTint(s),
        );
      const { world } = plan;
      now.props.box(
        'gold',
        'ambience',
        { x: world.x - 900, y: world.y - 900, width: world.width + 1800, height: world.height + 1800 },
        blend(blend(SUN, CREAM, 0.62), PLAIN, 0.2),
        beat(share, 0.3, 0.6) * (s.floor.daylight === 'day' ? 0.4 : 0.15),
        1e6,
      );
    },
  };
}
